# Takes back what deploy.ps1 set.

$Paths = @(
  'HKLM:\SOFTWARE\Policies\Google\Chrome\ExtensionSettings\CHROME_EXTENSION_ID'
  'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\CHROME_EXTENSION_ID'
  'HKLM:\SOFTWARE\Policies\Microsoft\Edge\ExtensionSettings\EDGE_EXTENSION_ID'
  'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\EDGE_EXTENSION_ID'
)

$ErrorActionPreference = 'Stop'
foreach ($Path in $Paths) {
  if (Test-Path -Path $Path) { Remove-Item -Path $Path -Recurse -Force }
}
Write-Output 'The policies for Kinlink are removed. The browser removes Kinlink when it reads its policies again.'
exit 0
