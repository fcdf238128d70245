# Builds Mapside's installers for Windows into target\packages:
#
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1 [-Offline]
#
# An .msi and an .exe that install for the user who runs them, without administrator rights; the
# .msi can be installed silently: msiexec /i FILE.msi /qn
# Needs a JDK 25 with jpackage, Maven, Git for Windows (its bash runs what all systems share) and the
# WiX Toolset 3.14 or later on the PATH.
# With MAPSIDE_SIGN_THUMBPRINT set to the thumbprint of a code signing certificate in the user's
# store, the program and the installers are signed (signtool from the Windows SDK).
#
# Never run yet: packaging/README.md says what is known to work.
param([switch] $Offline)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest

function Fail([string] $Words) {
  [Console]::Error.WriteLine("packaging: $Words")
  exit 1
}

# Ends unless a program is there.
function Find([string] $Program, [string] $Advice) {
  $Found = Get-Command $Program -ErrorAction SilentlyContinue | Select-Object -First 1
  if (-not $Found) { Fail "the program $Program is missing; $Advice, then run this again." }
  $Found.Source
}

function Invoke([string] $Program, [string[]] $Words) {
  & $Program @Words
  if ($LASTEXITCODE -ne 0) { Fail "$Program ended with $LASTEXITCODE." }
}

function Set-Signature([string[]] $Files) {
  if (-not $env:MAPSIDE_SIGN_THUMBPRINT) { return }
  $SignTool = Find 'signtool' 'install the Windows SDK'
  Invoke $SignTool (@('sign', '/sha1', $env:MAPSIDE_SIGN_THUMBPRINT, '/fd', 'SHA256',
      '/tr', 'http://timestamp.digicert.com', '/td', 'SHA256') + $Files)
}

$Project = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$Target = Join-Path $Project 'target'
$Packages = Join-Path $Target 'packages'

# Windows' own bash starts a Linux, if there is one; Git's is meant.
$Git = Find 'git' 'install Git for Windows'
$Bash = Join-Path (Split-Path (Split-Path $Git)) 'bin\bash.exe'
if (-not (Test-Path $Bash)) { Fail "Git for Windows has no $Bash." }
if (-not (Get-Command 'wix' -ErrorAction SilentlyContinue)) {
  Find 'candle' 'install the WiX Toolset 3.14 or later' | Out-Null
}

$Words = @('packaging/windows/image.sh')
if ($Offline) { $Words += '--offline' }
Push-Location $Project
try { Invoke $Bash $Words } finally { Pop-Location }

$Facts = ConvertFrom-StringData (Get-Content -Raw (Join-Path $Target 'windows.properties'))
$Image = Join-Path $Target 'image\Mapside'
Set-Signature @((Join-Path $Image 'Mapside.exe'))

if (Test-Path $Packages) { Remove-Item -Recurse $Packages }
New-Item -ItemType Directory $Packages | Out-Null
$Number = $Facts.version -replace '-.*', ''
$Associations = Get-ChildItem (Join-Path $Project 'packaging\associations\*.properties') |
  ForEach-Object { '--file-associations', $_.FullName }

foreach ($Type in 'msi', 'exe') {
  # The code by which a newer version finds and replaces an older one: it must never change.
  Invoke (Join-Path $Facts.jdk 'bin\jpackage.exe') (@('--type', $Type, '--app-image', $Image,
      '--dest', $Packages, '--name', 'Mapside', '--app-version', $Number,
      '--vendor', 'The Mapside project', '--license-file', (Join-Path $Project 'LICENSE'),
      '--win-per-user-install', '--win-menu', '--win-shortcut-prompt', '--win-dir-chooser',
      '--win-upgrade-uuid', '0b8f6f0e-6b1f-4d0c-9d53-5a3b2e6c7f41') + $Associations)
  Move-Item (Join-Path $Packages "Mapside-$Number.$Type") `
    (Join-Path $Packages "mapside-$($Facts.version)-windows-x64.$Type")
}
Set-Signature @(Get-ChildItem $Packages | ForEach-Object { $_.FullName })
Copy-Item (Join-Path $Target 'mapside.cdx.json') (Join-Path $Packages "mapside-$($Facts.version).cdx.json")

Get-ChildItem $Packages | ForEach-Object {
  '{0}  ./{1}' -f (Get-FileHash -Algorithm SHA256 $_.FullName).Hash.ToLowerInvariant(), $_.Name
} | Set-Content -Encoding ascii (Join-Path $Target 'SHA256SUMS-windows')
Move-Item (Join-Path $Target 'SHA256SUMS-windows') $Packages
Write-Host 'packaging: done:'
Get-ChildItem $Packages
