/** Windows without Group Policy: registry files, and scripts for Intune. */
import {
  asText,
  type ChromiumBrowser,
  chromiumBrowsers,
  type District,
  installation,
} from './settings.ts';

/** A value of the registry: a number for numbers and switches, else a text. */
type RegistryValue = number | string;

const registryValue = (value: unknown): RegistryValue =>
  typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : asText(value);

interface RegistryKey {
  path: string;
  values: [string, RegistryValue][];
}

const entries = (table: object): [string, RegistryValue][] =>
  Object.entries(table).map(([name, value]) => [name, registryValue(value)]);

/** The keys of one browser, below `HKEY_LOCAL_MACHINE`: how Kinlink is installed, and its settings. */
const keysOf = (browser: ChromiumBrowser, { policy, site }: District): RegistryKey[] => {
  const start = `SOFTWARE\\Policies\\${browser.registry}`;
  return [
    {
      path: `${start}\\ExtensionSettings\\${browser.id}`,
      values: entries(installation(browser, site)),
    },
    { path: `${start}\\3rdparty\\extensions\\${browser.id}\\policy`, values: entries(policy) },
  ];
};

const regLine = ([name, value]: [string, RegistryValue]): string =>
  typeof value === 'number'
    ? `"${name}"=dword:${value.toString(16).padStart(8, '0')}`
    : `"${name}"="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Windows reads such a file as UTF-16 or in the computer's own code page, so it has a byte order mark. */
const regFile = (keys: RegistryKey[]): Buffer => {
  const blocks = keys.map(({ path, values }) =>
    [`[HKEY_LOCAL_MACHINE\\${path}]`, ...values.map(regLine)].join('\r\n'),
  );
  const text = ['Windows Registry Editor Version 5.00', ...blocks].join('\r\n\r\n');
  return Buffer.from(`\ufeff${text}\r\n`, 'utf16le');
};

const quoted = (value: RegistryValue): string =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;

/** The keys as PowerShell data. */
const data = (keys: RegistryKey[]): string =>
  [
    '$Keys = [ordered]@{',
    ...keys.flatMap(({ path, values }) => [
      `  'HKLM:\\${path}' = [ordered]@{`,
      ...values.map(([name, value]) => `    '${name}' = ${quoted(value)}`),
      '  }',
    ]),
    '}',
  ].join('\n');

const DETECT = `foreach ($Path in $Keys.Keys) {
  $Found = Get-ItemProperty -Path $Path -ErrorAction SilentlyContinue
  foreach ($Name in $Keys[$Path].Keys) {
    if ($null -eq $Found -or $Found.$Name -cne $Keys[$Path][$Name]) {
      Write-Output "Kinlink: $Name is missing or different."
      exit 1
    }
  }
}
Write-Output 'Kinlink is set up.'
exit 0`;

const DEPLOY = `$ErrorActionPreference = 'Stop'
foreach ($Path in $Keys.Keys) {
  # Anew, so that a value that is no longer set does not stay.
  if (Test-Path -Path $Path) { Remove-Item -Path $Path -Recurse -Force }
  New-Item -Path $Path -Force | Out-Null
  foreach ($Name in $Keys[$Path].Keys) {
    $Value = $Keys[$Path][$Name]
    $Type = if ($Value -is [int]) { 'DWord' } else { 'String' }
    New-ItemProperty -Path $Path -Name $Name -Value $Value -PropertyType $Type -Force | Out-Null
  }
}
Write-Output 'Kinlink is set up.'
exit 0`;

const REMOVE = `$ErrorActionPreference = 'Stop'
foreach ($Path in $Paths) {
  if (Test-Path -Path $Path) { Remove-Item -Path $Path -Recurse -Force }
}
Write-Output 'The policies for Kinlink are removed. The browser removes Kinlink when it reads its policies again.'
exit 0`;

/** The settings lie one level below the extension's own key, which goes too. */
const removal = (keys: RegistryKey[]): string => {
  const paths = keys.map(({ path }) => path.replace(/\\policy$/, ''));
  return `$Paths = @(\n${paths.map((path) => `  'HKLM:\\${path}'`).join('\n')}\n)`;
};

/** Windows PowerShell takes a script for UTF-8 only after a byte order mark. */
const script = (title: string, ...sections: string[]): string =>
  `\ufeff${[`# ${title}`, ...sections].join('\n\n')}\n`;

/** Each file by its path in the kit. */
export function registryFiles(district: District): [string, string | Buffer][] {
  const browsers = chromiumBrowsers(district);
  const keys = browsers.flatMap((browser) => keysOf(browser, district));
  return [
    ...browsers.map((browser): [string, Buffer] => [
      `windows/kinlink-${browser.name}.reg`,
      regFile(keysOf(browser, district)),
    ]),
    [
      'intune/detect.ps1',
      script('Is Kinlink set up as below? 0 says yes, 1 says no.', data(keys), DETECT),
    ],
    [
      'intune/deploy.ps1',
      script('Installs Kinlink in Chrome and Edge, and sets it up.', data(keys), DEPLOY),
    ],
    ['intune/remove.ps1', script('Takes back what deploy.ps1 set.', removal(keys), REMOVE)],
  ];
}
