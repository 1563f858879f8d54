; Installer of FaceOrg for Windows, for Inno Setup 6.3 or newer. Written to its documentation; NOT RUN HERE.
; packaging/windows/build_installer.py compiles it and says what Version, Bundle, Sources, Icons and Output are.
; For this user only and without administrator, unless somebody asks for all users.

#ifndef Version
  #error Compile this by packaging/windows/build_installer.py.
#endif

[Setup]
; Never change this: by it a newer version finds the one that it replaces.
AppId={{5C0E4E2A-8E0F-4C0B-9D55-6B9F3D1A7A64}
AppName=FaceOrg
AppVersion={#Version}
AppVerName=FaceOrg {#Version}
AppPublisher=The FaceOrg authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\FaceOrg
DisableProgramGroupPage=yes
LicenseFile={#Sources}\LICENSE
SetupIconFile={#Icons}\faceorg.ico
UninstallDisplayIcon={app}\faceorg-window.exe
OutputDir={#Output}
OutputBaseFilename=FaceOrg-{#Version}-windows-x64
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
; Files that are in use are not replaced: FaceOrg is closed first.
CloseApplications=yes
RestartApplications=no
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
#ifdef Sign
SignTool=faceorg
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.PeopleFile=People known to FaceOrg
de.PeopleFile=Personen aus FaceOrg
es.PeopleFile=Personas de FaceOrg
fr.PeopleFile=Personnes de FaceOrg
en.LibraryStays=FaceOrg is removed. What it knows of your photos, with all names, is still there, and so is every photo:%n%n%1%n%nA FaceOrg that is installed again goes on with it. To be rid of it, delete that folder.
de.LibraryStays=FaceOrg ist entfernt. Was es von Ihren Fotos weiß, mit allen Namen, ist noch da, und alle Fotos sind es auch:%n%n%1%n%nWird FaceOrg wieder installiert, geht es damit weiter. Wer es loswerden will, löscht diesen Ordner.
es.LibraryStays=FaceOrg se ha quitado. Lo que sabe de sus fotos, con todos los nombres, sigue ahí, y también todas las fotos:%n%n%1%n%nSi se instala FaceOrg de nuevo, continúa con ello. Para deshacerse de ello, borre esa carpeta.
fr.LibraryStays=FaceOrg est supprimé. Ce qu'il sait de vos photos, avec tous les noms, est toujours là, ainsi que toutes les photos :%n%n%1%n%nUn FaceOrg réinstallé continue avec. Pour vous en défaire, supprimez ce dossier.

[InstallDelete]
; What an older version brought and this one does not. Nothing of anybody's lies in there.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\FaceOrg"; Filename: "{app}\faceorg-window.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.faceorg-people"; ValueType: string; ValueData: "FaceOrg.People"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.faceorg-people"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-faceorg-people"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\FaceOrg.People"; ValueType: string; ValueData: "{cm:PeopleFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\FaceOrg.People\DefaultIcon"; ValueType: string; ValueData: "{app}\faceorg-window.exe,0"
Root: HKA; Subkey: "Software\Classes\FaceOrg.People\shell\open\command"; ValueType: string; ValueData: """{app}\faceorg-window.exe"" open ""%1"""

[Run]
Filename: "{app}\faceorg-window.exe"; Description: "{cm:LaunchProgram,FaceOrg}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Data: String;
begin
  Data := ExpandConstant('{localappdata}\FaceOrg');
  if (CurUninstallStep = usPostUninstall) and DirExists(Data) then
    SuppressibleMsgBox(FmtMessage(CustomMessage('LibraryStays'), [Data]), mbInformation, MB_OK, IDOK);
end;
