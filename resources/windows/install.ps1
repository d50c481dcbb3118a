# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the packaged kiosk as the shell of a user of its own (Shell Launcher). Needs Windows
# Enterprise, Education or IoT Enterprise, and an administrator. It has not been tried: README.md.
[CmdletBinding()]
param(
    [string]$From = $PSScriptRoot,
    [switch]$Uninstall,
    [switch]$Rollback
)
$ErrorActionPreference = 'Stop'

$Folder = Join-Path $env:ProgramFiles 'Kiosk'
$Before = "$Folder.before"
$User = 'kiosk'
$Logon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
$Edges = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'
$RestartShell = 0

function Fail([string]$Line) {
    [Console]::Error.WriteLine("install.ps1: $Line")
    exit 1
}

$identity = [Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()
if (-not $identity.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
    Fail 'must be run by an administrator.'
}

function Get-Sid { (Get-LocalUser $User).SID.Value }

function Get-Shell {
    Get-CimClass -Namespace root\standardcimv2\embedded -ClassName WESL_UserSetting
}

function Invoke-Shell([string]$Method, [hashtable]$Arguments) {
    Get-Shell | Invoke-CimMethod -MethodName $Method -Arguments $Arguments | Out-Null
}

function Switch-Folders {
    if (-not (Test-Path $Before)) { Fail "there is no earlier version in $Before." }
    Rename-Item $Folder 'Kiosk.swap'
    Rename-Item $Before 'Kiosk'
    Rename-Item "$Folder.swap" 'Kiosk.before'
}

function Install-Kiosk {
    if (-not (Test-Path (Join-Path $From 'kiosk.exe'))) {
        Fail "$From holds no kiosk.exe. Name the folder of the unpacked archive: -From DIR"
    }
    $feature = Get-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher
    if (-not $feature) { Fail 'this edition of Windows has no Shell Launcher. See README.md.' }
    if ($feature.State -ne 'Enabled') {
        Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart |
            Out-Null
    }

    # Whole before it has its name.
    $fresh = "$Folder.new"
    if (Test-Path $fresh) { Remove-Item $fresh -Recurse -Force }
    Copy-Item $From $fresh -Recurse
    if (Test-Path $Before) { Remove-Item $Before -Recurse -Force }
    if (Test-Path $Folder) { Rename-Item $Folder 'Kiosk.before' }
    Rename-Item $fresh 'Kiosk'

    if (-not (Get-LocalUser $User -ErrorAction SilentlyContinue)) {
        $bytes = New-Object byte[] 24
        [Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($bytes)
        $password = [Convert]::ToBase64String($bytes)
        $secure = ConvertTo-SecureString $password -AsPlainText -Force
        New-LocalUser $User -Password $secure -PasswordNeverExpires -UserMayNotChangePassword |
            Out-Null
        Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $User
        Set-ItemProperty $Logon AutoAdminLogon '1'
        Set-ItemProperty $Logon DefaultUserName $User
        Set-ItemProperty $Logon DefaultDomainName $env:COMPUTERNAME
        Set-ItemProperty $Logon DefaultPassword $password
    }

    $sid = Get-Sid
    Invoke-Shell SetDefaultShell @{ Shell = 'explorer.exe'; DefaultAction = $RestartShell }
    try { Invoke-Shell RemoveCustomShell @{ Sid = $sid } } catch { Write-Verbose 'none was set' }
    Invoke-Shell SetCustomShell @{
        Sid = $sid; Shell = "`"$Folder\kiosk.exe`""; DefaultAction = $RestartShell
    }
    Invoke-Shell SetEnabled @{ Enabled = $true }

    foreach ($what in 'monitor-timeout-ac', 'standby-timeout-ac', 'hibernate-timeout-ac') {
        powercfg /change $what 0
    }
    New-Item $Edges -Force | Out-Null
    Set-ItemProperty $Edges AllowEdgeSwipe 0 -Type DWord
    Write-Output 'The kiosk is installed. Restart the computer.'
}

function Uninstall-Kiosk {
    if (Get-LocalUser $User -ErrorAction SilentlyContinue) {
        Invoke-Shell RemoveCustomShell @{ Sid = Get-Sid }
        Invoke-Shell SetEnabled @{ Enabled = $false }
        foreach ($name in 'AutoAdminLogon', 'DefaultUserName', 'DefaultDomainName', 'DefaultPassword') {
            Remove-ItemProperty $Logon $name -ErrorAction SilentlyContinue
        }
        Remove-LocalUser $User
    }
    Remove-ItemProperty $Edges AllowEdgeSwipe -ErrorAction SilentlyContinue
    foreach ($one in $Folder, $Before, "$Folder.new") {
        if (Test-Path $one) { Remove-Item $one -Recurse -Force }
    }
    Write-Output 'The kiosk is uninstalled. The profile of its user is in C:\Users until you delete it.'
}

if ($Uninstall) { Uninstall-Kiosk } elseif ($Rollback) { Switch-Folders } else { Install-Kiosk }
