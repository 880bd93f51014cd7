# Is Kinlink set up as below? 0 says yes, 1 says no.

$Keys = [ordered]@{
  'HKLM:\SOFTWARE\Policies\Google\Chrome\ExtensionSettings\CHROME_EXTENSION_ID' = [ordered]@{
    'installation_mode' = 'force_installed'
    'update_url' = 'https://clients2.google.com/service/update2/crx'
    'toolbar_pin' = 'force_pinned'
    'minimum_version_required' = '1.0.0'
    'runtime_allowed_hosts' = '["https://*.powerschool.com"]'
  }
  'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\CHROME_EXTENSION_ID\policy' = [ordered]@{
    'username' = 'local-part'
    'emailType' = 'Home'
    'passwordLength' = 14
    'passwordClasses' = '["upper","lower","digits"]'
    'passwordStyle' = 'words'
    'retire' = 'inactive'
    'differentPersonDays' = 60
    'checkEmail' = 1
    'nextByItself' = 1
    'idleMinutes' = 20
    'knownDomains' = '["fairmont.example"]'
    'districtDomains' = '["students.k12.example.org"]'
    'identityChecks' = '["Photo ID seen","Court papers on file"]'
    'leaveEmpty' = '["identityProvider","stateGuardianNumber"]'
    'wordings' = '{"en":{"email-taken":["this mailbox is already registered"]},"es":{"add-account":["Agregar una cuenta"]}}'
    'guides' = '{"create-account":{"steps":["Check the parent\u2019s ID."]},"clash":{"notes":["The district office answers questions at 555-0100."]}}'
    'school' = 'Cedar Grove Unified'
    'portal' = 'https://ps.example.org/public'
    'featuresOff' = '["compare"]'
    'worklistCounts' = '["no-contact","no-email","no-account","account-off","access-off","likely-same"]'
    'theme' = 'system'
    'side' = 'auto'
    'language' = 'es'
  }
  'HKLM:\SOFTWARE\Policies\Microsoft\Edge\ExtensionSettings\EDGE_EXTENSION_ID' = [ordered]@{
    'installation_mode' = 'force_installed'
    'update_url' = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx'
    'toolbar_state' = 'force_shown'
    'minimum_version_required' = '1.0.0'
    'runtime_allowed_hosts' = '["https://*.powerschool.com"]'
  }
  'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\EDGE_EXTENSION_ID\policy' = [ordered]@{
    'username' = 'local-part'
    'emailType' = 'Home'
    'passwordLength' = 14
    'passwordClasses' = '["upper","lower","digits"]'
    'passwordStyle' = 'words'
    'retire' = 'inactive'
    'differentPersonDays' = 60
    'checkEmail' = 1
    'nextByItself' = 1
    'idleMinutes' = 20
    'knownDomains' = '["fairmont.example"]'
    'districtDomains' = '["students.k12.example.org"]'
    'identityChecks' = '["Photo ID seen","Court papers on file"]'
    'leaveEmpty' = '["identityProvider","stateGuardianNumber"]'
    'wordings' = '{"en":{"email-taken":["this mailbox is already registered"]},"es":{"add-account":["Agregar una cuenta"]}}'
    'guides' = '{"create-account":{"steps":["Check the parent\u2019s ID."]},"clash":{"notes":["The district office answers questions at 555-0100."]}}'
    'school' = 'Cedar Grove Unified'
    'portal' = 'https://ps.example.org/public'
    'featuresOff' = '["compare"]'
    'worklistCounts' = '["no-contact","no-email","no-account","account-off","access-off","likely-same"]'
    'theme' = 'system'
    'side' = 'auto'
    'language' = 'es'
  }
}

foreach ($Path in $Keys.Keys) {
  $Found = Get-ItemProperty -Path $Path -ErrorAction SilentlyContinue
  foreach ($Name in $Keys[$Path].Keys) {
    if ($null -eq $Found -or $Found.$Name -cne $Keys[$Path][$Name]) {
      Write-Output "Kinlink: $Name is missing or different."
      exit 1
    }
  }
}
Write-Output 'Kinlink is set up.'
exit 0
