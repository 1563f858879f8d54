<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>newborn</source>
        <comment>age of somebody</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln month||%Ln months</source>
        <comment>age of somebody</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year||%Ln years</source>
        <comment>age of somebody</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <comment>somebody on a photo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born</source>
        <comment>what somebody was in a year, after its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>turned %Ln||turned %Ln</source>
        <comment>years, what somebody did in a year</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album||%Ln albums</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup||%Ln backups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed face||%Ln confirmed faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day||%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit||%Ln edits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face||%Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file||%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder||%Ln folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group||%Ln groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour||%Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loose face||%Ln loose faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute||%Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model||%Ln models</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new suggestion||%Ln new suggestions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person||%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo||%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem||%Ln problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection||%Ln rejections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation||%Ln relations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second||%Ln seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set||%Ln sets</source>
        <comment>of photos that are alike</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step||%Ln steps</source>
        <comment>of the history</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion||%Ln suggestions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed group||%Ln unnamed groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video||%Ln videos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year||%Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <comment>a moment within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The album shows what answers this, also photos that come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the album called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: an album</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was {name} born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows how old people are in a photo. Nothing else depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to which album?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo will be put at its end. The files stay where they are.||%Ln photos will be put at its end. The files stay where they are.</source>
        <comment>an album</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: to an album</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an album, or name a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New album “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the beginning of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt this library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, faces, thumbnails and history can then be read only by who can open it. Your photos stay as they are. One fresh, encrypted backup takes the place of the backups there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens by itself while you are logged in to this computer; on another one, only with the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the library if the password is forgotten or the keyring lost. It is shown only now. Without it and the password nobody can open the library, and nobody can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a password</source>
        <comment>how the library is opened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the system&apos;s keyring</source>
        <comment>how the library is opened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: to the clipboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>to the clipboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall open the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former password opens it no longer; the recovery key stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is encrypted anew, and the recovery key of before opens nothing any more. Choose what opens it from now on; it may be the same password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting the library anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the encryption?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can read this disk can then read the names and faces. One fresh backup that is not encrypted takes the place of the backups there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: the encryption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the encryption…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside FaceOrg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos are untouched, and what was saved stays saved. Nothing is sent anywhere; you can copy the report and hand it to the developers. It may hold folder names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <comment>of a fault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another word, or the name of a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of the manual</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have decided stays. You can stop it, and change back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are being read anew; Activity shows how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are being read. The model can be changed after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All faces have been read with it before, so it takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face is read anew, which takes a while; until then the present model is used.||%Ln faces are read anew, which takes a while; until then the present model is used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only model that is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face could not be read with it yet, as their photos were not there.||%Ln faces could not be read with it yet, as their photos were not there.</source>
        <comment>a model</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ.</source>
        <comment>passwords</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the same {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed “{typed}”, and you know somebody called “{known}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the faces again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at all faces that you have not decided about…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the faces that would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups are as good as they get: nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces could not be grouped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a relation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is related to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brothers and sisters follow from their parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the text is the system&apos;s: FaceOrg follows it wherever it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on, or at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day, if anything has changed, FaceOrg copies what it knows and reads the copy back to see that it is whole. It keeps the latest three, and older ones of some weeks and months. Backups lie beside the library; for the case that the disk fails, copy the library&apos;s folder to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by itself</source>
        <comment>why a backup was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>why a backup was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a new version of FaceOrg</source>
        <comment>why a backup was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before going back</source>
        <comment>why a backup was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <comment>a backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying, and reading the copy back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {size}, read back and found whole.</source>
        <comment>a backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to {moment}?</source>
        <comment>a backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button: a backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. {size}. It cannot be read, so it is of no use.</source>
        <comment>a backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. {contents}</source>
        <comment>a backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg will know {then}, as it did then; now it knows {now}. What you have named, answered or merged since is undone, and photos added since are read again. How it is now is kept as a backup, so you can come back. Photo files are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition</source>
        <comment>page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <comment>page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings - FaceOrg</source>
        <comment>title of a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that needs more is listed under Problems, and the others go on. What is changed here holds for photos read from now on; Retry in Activity tries those again that were refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg never deletes a photo. Where somebody else has, its faces and what you said about them are kept for a while, and are back as soon as the file is. Photos on drives that are not connected do not count as deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>megapixels</source>
        <comment>beside a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes, beside a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time for one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>beside a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As FaceOrg is made</source>
        <comment>button: the usual settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one photo may cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos whose files are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them for</source>
        <comment>followed by a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of deleted files are kept for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of deleted files are kept for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a folder, for changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice new, changed and deleted photos by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out…</source>
        <comment>menu: a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>menu: a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: photos that are gone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <comment>folders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into new videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute of video takes as long as some ten photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Choose where your photos are.</source>
        <comment>folders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {folder} out of FaceOrg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>button: a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone, but remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {folder}. {sentence}</source>
        <comment>a photo that is gone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that are gone - FaceOrg</source>
        <comment>title of a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no folder of FaceOrg since {day}. {faces}, {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone since {day}. {faces}, {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person is forgotten from the menu of their page, one folder from its menu here under Folders. Strangers are the faces you have ignored. What is forgotten is gone from the disk, backups included; photo files always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget strangers…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being measured…</source>
        <comment>how much is stored</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <comment>what is stored</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a password…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strictly faces are grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that compares faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as the computer has cores is fastest. Fewer leave more of it to other programs, and take less memory. A change holds for the next indexing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job that waits says so under Activity, and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until nobody has touched keyboard or mouse for two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics cards and the like are tried once on this computer, and used where they find the same and are faster. If one fails, the processor goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <comment>photos, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each core</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait while somebody uses the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While photos are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When indexing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} stays visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln photo||Write %Ln photos</source>
        <comment>button</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the poster</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in these photos has a confirmed face, so all are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other faces are covered, also those that nobody has named. Only faces that you have confirmed stay. Look through the result before you give it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is among your photos, in {folder}: what is written there will be found as new photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the copies go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This begins when the job that runs has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <comment>what is made of photos to share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <comment>of photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>what becomes of them in copies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <comment>faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of copies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what files say besides the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names below the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a sheet or a poster</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a folder or a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln photo||Share %Ln photos</source>
        <comment>heading</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>a folder or a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, place, camera, descriptions, small previews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays visible</source>
        <comment>people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written of these. The photos themselves are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that were left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <comment>above a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <comment>above a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>above a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>above a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shift the dates of %Ln photo?||Shift the dates of %Ln photos?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For a camera whose clock was wrong. It is noted in FaceOrg only: the files stay as they are, and a file that is read again keeps its shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>button: dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>shift dates by days, hours and so on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that it is of</source>
        <comment>followed by a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the one of {moment} is of</source>
        <comment>followed by another moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>of a shift in time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this one was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a date before it is shifted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <comment>a date after it is shifted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <comment>of some photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <comment>of some photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a photo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strictly faces are grouped, from looser to stricter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are grouped like this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it on your own faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be tried. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are grouped like this now. Ctrl Z takes the grouping back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looser</source>
        <comment>how strictly faces are grouped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stricter</source>
        <comment>how strictly faces are grouped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters and digits that were shown when the library was encrypted. Dashes, spaces and small letters make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key fits. From now on this password opens the library; the recovery key stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a library</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait. Large libraries take some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this person</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <comment>button: a face to a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in photo</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the faces around it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What spoke against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {name}</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button: a face to a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this face here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln edit, down to {what}||Taken back: %Ln edits, down to {what}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggested||%Ln more suggested</source>
        <comment>faces, after an edit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more may be {name}||%Ln more may be {name}</source>
        <comment>faces, after an edit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named %Ln face “{name}”||Named %Ln faces “{name}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {groups}, {faces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merged {names}, %Ln face, into {name}||Merged {names}, %Ln faces, into {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln face into {name}||Merged %Ln faces into {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>enumeration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept two groups apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group</source>
        <comment>beside a name: Kept Anna and a group apart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {sides} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A group of %Ln face is one person||A group of %Ln faces is one person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln face of {name}||Kept %Ln faces of {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split {old}, %Ln face to {name}||Split {old}, %Ln faces to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split {old}, %Ln face has no name now||Split {old}, %Ln faces have no name now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {name}, %Ln face has no name now||Removed {name}, %Ln faces have no name now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %Ln face of {name}||Confirmed %Ln faces of {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected %Ln||rejected %Ln</source>
        <comment>faces, after “Confirmed”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %Ln face for {name}||Rejected %Ln faces for {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face may be {name} again||%Ln faces may be {name} again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drew a missed face: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drew a missed face</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln photo, in part of somebody who is forgotten||Changed %Ln photos, in part of somebody who is forgotten</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln face, in part of somebody who is forgotten||Changed %Ln faces, in part of somebody who is forgotten</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln photo {time} later||Set the clock of %Ln photos {time} later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln photo {time} earlier||Set the clock of %Ln photos {time} earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Made the album “{album}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made the album “{album}” of %Ln photo||Made the album “{album}” of %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln photo to “{album}”||Added %Ln photos to “{album}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln photo out of “{album}”||Took %Ln photos out of “{album}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln photo in “{album}”||Moved %Ln photos in “{album}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over the name of %Ln face||Took over the names of %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed “{old}” to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Split a group, %Ln face apart||Split a group, %Ln faces apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln face to another group||Moved %Ln faces to another group</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dissolved a group of %Ln face||Dissolved a group of %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grouped anew: %Ln face moved||Grouped anew: %Ln faces moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored %Ln stranger||Ignored %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not a face: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln face||Restored %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln face||Removed %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birth date of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln photo as favourite||Marked %Ln photos as favourite</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the heart from %Ln photo||Took the heart from %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hid %Ln photo||Hid %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showed %Ln photo again||Showed %Ln photos again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the smart album “{album}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what the smart album “{album}” asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the album “{old}” to “{album}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the cover of the album “{album}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the album “{album}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the cover of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the library is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room, then start again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is holding the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be read: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made by a newer FaceOrg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg may not write to its library: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself permission to write there, or choose another place for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to something else: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is already reading photos into this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that FaceOrg needs to find faces is missing: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install FaceOrg again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that FaceOrg needs to find faces has been changed: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model needs PyTorch, which is not installed: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Python package torch beside FaceOrg, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model can&apos;t be added: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a model has to be is told in docs/models.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder. What is known of its photos stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a folder: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this folder: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself permission to read it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the photos could be read again: they are not there, or have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect their drive or index their folders, then try again. The models stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that opens photos could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the computer; if that does not help, install FaceOrg again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password does not open the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or use the recovery key that was shown when the library was encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key does not open the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with what you wrote down: one letter is enough to make it another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring no longer holds the key of this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not keep the key: there is none, or it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a password instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that holds the locked key of this library is damaged: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back from a copy of the library&apos;s folder, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed to open encrypted libraries is not installed: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command has this library open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup cannot be used: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left in {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written is complete. Make some room, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself permission to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this library yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the damaged library, and ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already somebody called {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person is called {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is suggested for this face any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging needs at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question has been settled meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is not one of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is not in that group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting leaves at least one face on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face has been decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box is too small for a face. Zoom in and draw it larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a box around this face already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {subject} is not part of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This album is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one album is called {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is a smart album: what is in it follows from what it asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is no smart album: it asks for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is not in {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smart album needs something to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo can be of that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is related to themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are not said to be related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then somebody would be among their own ancestors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent would be no older than the child: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder lies among your photos, in {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet holds at most {subject} pictures. Choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo {subject} cannot be read now, so no face was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there. None of its photos are left.</source>
        <comment>a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not connected. Its %Ln photo stays.||Not connected. Its %Ln photos stay.</source>
        <comment>a folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{photos}. Not watched.</source>
        <comment>a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}. Looked through now and then: this drive does not tell of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}. Watched.</source>
        <comment>a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file is gone: {kept}||%Ln files are gone: {kept}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>kept for ever</source>
        <comment>what is known of photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <comment>what is known of photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept at least until {day}</source>
        <comment>what is known of photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo is no longer where it was.||%Ln photos are no longer where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo lies in folders taken out.||%Ln photos lie in folders taken out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you said about it is {kept}.</source>
        <comment>a photo; kept until a day, or for ever</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said about them is {kept}.</source>
        <comment>photos; kept until a day, or for ever</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg stops looking there. Files on the disk are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo leaves FaceOrg, unless another folder here holds it too; the files stay on the disk as they are.||%Ln photos leave FaceOrg, unless another folder here holds them too; the files stay on the disk as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names and answers are kept for ever, and come back if the folder is added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and answers are kept for {time}, and come back if the folder is added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ever</source>
        <comment>a time: kept for ever</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was forgotten is being removed from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.||And %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>FaceOrg begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For half a minute you can still take it back; after that nobody can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the folder {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these strangers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <comment>what is forgotten</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these strangers</source>
        <comment>who is forgotten</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <comment>what is forgotten</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg forgets the name, every face of {name} and what you have said of them, also in the history and in backups. In these photos they are not looked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg forgets all that it knows of the photos in {name}, also in the history and in backups, and looks into this folder no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg forgets all faces that you have ignored, and others that it has put with them. In these photos they are not looked for again, but in new ones they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg forgets all photos, faces, people and folders, the history and all backups, and begins as on the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photo files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln step of the history||%Ln steps of the history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: nothing that can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}, which FaceOrg looks into: there the photos will be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} will be forgotten in {time}.</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} will be forgotten in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These strangers will be forgotten in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything will be forgotten in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is forgotten</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These strangers are forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <comment>button: do not forget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have confirmed, rejected, ignored or drawn stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much looser</source>
        <comment>how strictly faces are grouped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer groups, and more of them hold somebody who does not belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer groups for one person; look through them before you name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As FaceOrg is made</source>
        <comment>how strictly faces are grouped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person may have several groups; they seldom hold two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More groups for one person, and fewer wrong faces in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much stricter</source>
        <comment>how strictly faces are grouped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many small groups and loose faces, hardly a wrong one among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes}.</source>
        <comment>a sentence of what grouping would change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln face||moves %Ln faces</source>
        <comment>what grouping does</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %Ln group||makes %Ln groups</source>
        <comment>what grouping does</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %Ln||makes %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merges %Ln group||merges %Ln groups</source>
        <comment>what grouping does</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merges %Ln||merges %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves %Ln group||dissolves %Ln groups</source>
        <comment>what grouping does</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves %Ln||dissolves %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes back %Ln suggestion||takes back %Ln suggestions</source>
        <comment>what grouping does</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>XMP in photos or beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digiKam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Takeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds far more than such a file ever needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for other files or expands itself, which no honest file of this kind does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg does not know what kind of file this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: this face is {known} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: this face was ignored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: here it was said that this is not a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: here it was said that this is somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not born yet when this photo was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: this face was forgotten here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has another face in this photo already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: more than one person is called so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: the box is too small for a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: the photo cannot be read now, so no face was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in this photo, but nothing says which face it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Would name %Ln face.||Would name %Ln faces.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named %Ln face.||Named %Ln faces.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would add %Ln face that was not found.||Would add %Ln faces that were not found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln face that was not found.||Added %Ln faces that were not found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln name is here already.||%Ln names are here already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box has no name.||%Ln boxes have no name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a letter</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next thing, or to the one before</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, leave out, go back</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with what the keyboard is on</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the menus, or hide them</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sidebar</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page or an album</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the album</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the album; the photos stay</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a name for an unnamed group or face</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from portrait to portrait</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the photos; once more, or Escape, closes them</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select, or no longer</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge what is selected</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore: a stranger</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the suggestion that the keyboard is on</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to all suggestions shown</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from suggestion to suggestion</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a face, or no longer</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore the selected faces: strangers</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected faces are none</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On somebody of the family: take back the relation</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing, go back</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with yes or no</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a name where one is asked</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name; yes to all suggestions that are not left out</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among likely people; go to the faces</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the question</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the photos; on a face, leave it out</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore: a stranger; on a face, leave it out</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the faces or the photos, empty the field</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as favourites, or take the mark back</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to an album</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide, or show again</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift dates</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share: copies to give away</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for photos</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the field where you type what you look for</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among the people who are offered</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what was typed; change the word between two filters</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An album</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the photos out of the album; the files stay</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the photos forward or back</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo before, the next one</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, also in a photo that is enlarged</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further up or down where it is enlarged</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole photo; every pixel as one of the screen</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view; the file stays as it is</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the photo, and back</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide show</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the slide show or the moving picture wait, and go on</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file of several pictures: the one before, the next one</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces, information, favourite: on and off</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift the date</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another program</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture and file</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the slide show, leave the full screen, go back</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces on a photo</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From face to face</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the face that the keyboard is on</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a suggestion</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a face that was missed</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While drawing: move the box, with Shift resize it</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through problems, or through what was done</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is to be done with one</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it: try again, ignore, undo</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from face to face</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what is selected</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all strangers, back to the people</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From photo to photo, and to what can be done with a set</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a photo, or let it be hidden</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <comment>heading of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is selected to the other side</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this photo is not there, or its drive is not connected. Everything known of the photo is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is gone from its place. It is looked for when its folder is next read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is gone from its place. What was said of it is kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is gone from its place. What was said of it is kept until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, more than the settings allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of {format} cannot be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library</source>
        <comment>in the place of a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute left||About %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour left||About %Ln hours left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <comment>beneath a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blurred</source>
        <comment>beneath a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned</source>
        <comment>beneath a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <comment>beneath a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never matched</source>
        <comment>beneath a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}?</source>
        <comment>somebody it may be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <comment>its file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed face||%Ln unnamed faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>place in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has unnamed faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters contradict each other: no photo can pass all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only confirmed faces count here, not suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {when}</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {when}</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln face||At least %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No faces</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln face||At most %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least} to %Ln faces||{least} to %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Within {number} km of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} and {name}</source>
        <comment>people in photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} or {name}</source>
        <comment>people in photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} without {name}</source>
        <comment>people in photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <comment>between people in photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <comment>between people in photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <comment>between people in photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln edit, up to this one||Takes back %Ln edits, up to this one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{edit}, taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading: a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>heading: a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <comment>filter of questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person?</source>
        <comment>filter of questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>filter of questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose faces</source>
        <comment>filter of questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>filter of questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On this day: %Ln photo, {years}||On this day: %Ln photos, {years}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loose face, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose face without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, {year}||%Ln photos, {year}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, {first} to {last}||%Ln photos, {first} to {last}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <comment>of a photo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less sure, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less sure</source>
        <comment>a guess</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video of {when}, {length}, favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video of {when}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of {when}, favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes||%Ln bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <comment>size of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latitude} N, {longitude} E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latitude} N, {longitude} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latitude} S, {longitude} E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latitude} S, {longitude} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button: a problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>button: a problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {since}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln guessed||%Ln guessed</source>
        <comment>faces</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>guessed</source>
        <comment>a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not {name}</source>
        <comment>a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <comment>typed words, with commas between: anna and ben</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <comment>typed words, with commas between: anna or ben</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without, not, no</source>
        <comment>typed words: anna without ben</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only, just, exactly</source>
        <comment>typed words: only anna</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <comment>typed words: anna alone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face, faces, people, persons</source>
        <comment>typed words: 2 faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <comment>typed words: at least 2 faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <comment>typed words: at most 2 faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>typed words: no faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since, from</source>
        <comment>typed words: since 2015</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <comment>typed words: after 2015</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until, to, till</source>
        <comment>typed words: until 2015</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <comment>typed words: before 2015</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed, unknown</source>
        <comment>typed words, of faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite, favourites, favorite, favorites</source>
        <comment>typed words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>typed words, of photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated, no date, without a date</source>
        <comment>typed words, of photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>videos, video</source>
        <comment>typed words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <comment>typed word, followed by a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <comment>typed word, followed by a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>album</source>
        <comment>typed word, followed by a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near</source>
        <comment>typed word, followed by a colon and a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>typed word, followed by a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <comment>typed word, followed by a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <comment>typed words within a date that say nothing: 14 of march</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {name}</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split this group</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to split yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the faces of somebody else to the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the faces that stay back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face moves to {name}.||%Ln faces move to {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face moves to a group without a name.||%Ln faces move to a group without a name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is changed, and Ctrl Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that this is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put aside as a stranger.</source>
        <comment>a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that this is not a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg thinks that this may be {name}. It is a guess until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put into this group because it looks like the other faces there, and {name} comes nearest to it. Nobody has named it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put into this group because it looks like the other faces there. Nobody has named it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in no group: even {name} is not like enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in no group: nobody known is like enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces of its group most like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed faces of {name} most like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing what was cut off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest backup is of {moment} and holds {people} and {faces}. What was done after it is lost. The damaged file is kept beside the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}?</source>
        <comment>faces that the program guesses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer: FaceOrg refuses the network to all of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What FaceOrg knows lies in this folder and nowhere else; your photos are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: whoever can read this folder can read what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces, names, pictures and history are encrypted; a password opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces, names, pictures and history are encrypted; the system&apos;s keyring opens them while you are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors</source>
        <comment>kind of things that are kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that describe faces, and who looks like whom. A face can be rebuilt from them, so treat them like photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portraits</source>
        <comment>kind of things that are kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures of the faces that were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <comment>kind of things that are kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures of your photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <comment>kind of things that are kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who, with birth dates where you gave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <comment>kind of things that are kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the parent or partner of whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>kind of things that are kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you called them, and what smart ones ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>kind of things that are kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you named, merged or took back. It repeats names, and faces drawn or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo list</source>
        <comment>kind of things that are kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each file lies, its date, camera and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>kind of things that are kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole copies of all of this but the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of things that are kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of faces in photos, settings, indexes, room to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early. It was probably not copied in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more pixels than the settings allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory to open this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder broke down on this file; FaceOrg itself went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening this picture took longer than is allowed, and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the settings allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was still being written. It is read again when it has settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk error</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoder broke down</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took too long</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File too large</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written</source>
        <comment>kind of problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this one person or two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very alike</source>
        <comment>two faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alike</source>
        <comment>two faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little alike</source>
        <comment>two faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike</source>
        <comment>two faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look very alike</source>
        <comment>two faces or people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look alike</source>
        <comment>two faces or people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a little alike</source>
        <comment>two faces or people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look unlike</source>
        <comment>two faces or people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks very alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks a little alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks unlike</source>
        <comment>somebody, after a number of photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these right?</source>
        <comment>names suggested for faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {faces}</source>
        <comment>a question and how many faces it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Settles %Ln face||Settles %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Face without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{percent} % of %Ln face settled||{percent} % of %Ln faces settled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both seen in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both seen in {first} and {last}</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both seen from {first} to {last}</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Seen %Ln year apart||Seen %Ln years apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together in %Ln photo||Together in %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before they were born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {name} was born</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln confirmed face||Only %Ln confirmed faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln confirmed face of {name}||Only %Ln confirmed faces of {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You said it is not this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said it is not {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never in one photo together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blurred face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned to the side</source>
        <comment>a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child, whose face changes quickly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} looks nearly as alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brother or sister: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a parent of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a child of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} are partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} are not said to be related any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not {name}||%Ln are not {name}</source>
        <comment>button</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a face||%Ln are not faces</source>
        <comment>button</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore||Ignore %Ln faces</source>
        <comment>button</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This face is not {name}||These %Ln faces are not {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not a face||These %Ln are not faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore this face||Ignore these %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore this face, a stranger||Ignore these %Ln faces, a stranger</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this face||these %Ln faces</source>
        <comment>within a sentence</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the only face||all %Ln faces</source>
        <comment>within a sentence</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since FaceOrg read it, so that nobody knows whose faces are in it. Read its folder again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg has not read this photo yet, so its faces are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However it was covered, FaceOrg still took something in it for somebody who is not to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces can&apos;t be covered in videos: FaceOrg looks at a few of their moments only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face covered.||%Ln faces covered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RAW or moving photo: a still was made of it.||%Ln RAW or moving photos: a still was made of each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo was left out.||%Ln photos were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo written to {folder}.||%Ln photos written to {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to put on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact sheet was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poster was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor</source>
        <comment>what runs models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a graphics card (CUDA)</source>
        <comment>what runs models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a graphics card (MIGraphX)</source>
        <comment>what runs models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a graphics card (ROCm)</source>
        <comment>what runs models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a graphics card (DirectML)</source>
        <comment>what runs models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core ML</source>
        <comment>what runs models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a graphics card (OpenVINO)</source>
        <comment>what runs models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <comment>what runs models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no battery, or does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the system does not tell when the computer is used: FaceOrg would not wait for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <comment>a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor does it all, because somebody chose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor does it all: nothing else has been found to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor does it all: what else was tried is not faster, or fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on this computer: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln model on {device}||%Ln models on {device}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, the same file||%Ln photos, the same file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, nearly the same picture||%Ln photos, nearly the same picture</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, taken within seconds||%Ln photos, taken within seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an enumeration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {since}</source>
        <comment>since when, after a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>of edits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last: Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where your photos are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo still to be read||%Ln photos still to be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {faces} are in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} and {faces} from {folders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{edit}” is taken back, and so is the edit made after it. Ctrl Shift Z does them again, one after another.||“{edit}” is taken back, and so are the %Ln edits made after it. Ctrl Shift Z does them again, one after another.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln edit?||Take back %Ln edits?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading folders</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding faces</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading faces anew</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembering what files hold</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing photos</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos that are alike</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use everything meanwhile, and close the window: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use everything meanwhile. What has been written stays if you stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use everything meanwhile. Until it has finished the present model is used; after a stop, changing to the other one goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} in {folders}</source>
        <comment>found so far</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face so far||%Ln faces so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now and then, and at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group again…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} percent done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: {state}. {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting faces of the same person together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo so far||%Ln photos so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln face||{done} of %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photo||{done} of %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face a second.||%Ln faces a second.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo a second.||%Ln photos a second.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore all</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what was ignored</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file, the rest goes on||%Ln files, the rest goes on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>problems</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored earlier.||%Ln ignored earlier.</source>
        <comment>problems</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>what was ignored</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more||%Ln more</source>
        <comment>reasons</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>problems</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover of the album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>what was changed, button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo in this album yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag photos onto its name, or select some and press A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo answers this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected||%Ln selected</source>
        <comment>photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This album fills itself as soon as there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a large library this takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come as people are found.</source>
        <comment>questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New questions come with new photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are others.</source>
        <comment>questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more face||%Ln more faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is this {name}?</source>
        <comment>a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled today||%Ln settled today</source>
        <comment>faces</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most useful question first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other part</source>
        <comment>of a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part</source>
        <comment>of a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face of {name}||%Ln faces of {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, two people</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, one person</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln||All %Ln</source>
        <comment>photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <comment>at the photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No to all</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion.||%Ln suggestions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {how}</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter names this face, Escape goes back to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name on a wrong face, or Space to leave it out. Enter answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a face that is wrong, or press Down and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to {taken}, no to {out}</source>
        <comment>button, numbers of faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Yes to all %Ln||Yes to all %Ln</source>
        <comment>button, faces</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore, a stranger</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From these photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this face</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter names it</source>
        <comment>hint in a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Name %Ln face||Name %Ln faces</source>
        <comment>button</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter names all %Ln||Enter names all %Ln</source>
        <comment>hint in a field, faces</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not faces</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Name {taken} of %Ln face||Name {taken} of %Ln faces</source>
        <comment>button</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter names %Ln||Enter names %Ln</source>
        <comment>hint in a field, faces</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore all %Ln||Ignore all %Ln</source>
        <comment>button, faces</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a face, all %Ln||Not faces, all %Ln</source>
        <comment>button, faces</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be some tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face joins {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {other} into {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face of {other} join {name}. The name “{other}” goes.||%Ln faces of {other} join {name}. The name “{other}” goes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}” for “{old}</source>
        <comment>a name typed for another one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln face of {name} becomes a group without a name. No photo is deleted, and you can take it back. To leave nothing of them in FaceOrg, choose Forget instead.||The %Ln faces of {name} become a group without a name. No photo is deleted, and you can take it back. To leave nothing of them in FaceOrg, choose Forget instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no faces. No photo is deleted, and you can take it back. To leave nothing of them in FaceOrg, choose Forget instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dissolve this group of %Ln face?||Dissolve this group of %Ln faces?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each face is on its own then, and no two of them come into one group again. No photo is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln group, {faces}?||Merge %Ln groups, {faces}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They become one group, still without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln group into {name}?||Merge %Ln groups into {name}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face joins {name}, who will have {faces}.||%Ln faces join {name}, who will have {faces}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln person, {faces}?||Merge %Ln people, {faces}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All become {name}. The name {gone} go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All become {name}. The names {gone} go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>tiles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>tiles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most photos</source>
        <comment>order of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{people} named, %Ln group to name||{people} named, %Ln groups to name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this day: %Ln photo||On this day: %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected||%Ln selected</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln face||Merge %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln face||Merge all %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln into {name}||Merge %Ln into {name}</source>
        <comment>faces</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln face into {name}||Merge %Ln faces into {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other||%Ln others</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group without a name||%Ln groups without a name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>order of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here while your photos are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a name like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces were found in your photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a person or group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name {faces}</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <comment>a tile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dissolve this group of %Ln face…||Dissolve this group of %Ln faces…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <comment>heading: people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group, largest first||%Ln groups, largest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group, new ones last||%Ln groups, new ones last</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To name</source>
        <comment>heading: groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that is like no other yet||%Ln faces that are like no other yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loose faces</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers that you ignore are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you mark as not a face is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you say that a face is not somebody, it is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored face</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected face</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle is a stranger with all their faces: Enter shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is a face after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg never suggests these again. Select what may be them after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this person</source>
        <comment>tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these strangers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ignored</source>
        <comment>button: faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A stranger, %Ln face||A stranger, %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection selected||%Ln rejections selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face selected||%Ln faces selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln rejection||Take back %Ln rejections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln face||Bring back %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {faces} of this stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <comment>order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least alike first</source>
        <comment>order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select faces that belong elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {faces} to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {faces} to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this face as cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a person, in a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often seen with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>a person or group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add relation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb: a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {faces} into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge {name}, %Ln face, into whom?||Merge {name}, %Ln faces, into whom?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who are these %Ln face?||Who are these %Ln faces?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>faces in a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least sure first. A name counts only after your Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Yes to this one||Yes to these %Ln</source>
        <comment>suggestions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln||Show all %Ln</source>
        <comment>suggestions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a box around the face, or move one with the arrow keys. Shift and arrows resize, Enter takes it, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is not {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <comment>menu: a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, not {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this face back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore this face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button: a face</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all photos of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion</source>
        <comment>beneath a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>beneath a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed, {age}</source>
        <comment>beneath a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>pictures of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} of {duration}</source>
        <comment>times in a video, 0:12 of 1:05</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>button: back to them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>button: the photo into the window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the photo to the window (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, confirmed</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}? A suggestion. Y yes, N no</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face put aside</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face without a name. Who is this?</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, date of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, date in the file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only, never changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A video, %Ln still||A video, %Ln stills</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MP</source>
        <comment>megapixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program could be started for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>menu: a photo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>menu: a photo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide show</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu: a photo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <comment>menu: a photo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to album…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and file copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>how large a photo is seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: the slide show</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln second for each photo||%Ln seconds for each photo</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds for each photo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes this filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to change: and, or, without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, press to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>filters, button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <comment>choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least number of faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest number of faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near</source>
        <comment>a filter, a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} km</source>
        <comment>a distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers or years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <comment>people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <comment>people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <comment>a photo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <comment>a photo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as cover of this album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, years, file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: anna ben -carl 2019, only anna, 2+ faces, favourite, folder:lake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. They are only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <comment>photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <comment>photos by years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <comment>photos by months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <comment>photos by days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete album</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smart album</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>album</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group again…</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a person</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tips again</source>
        <comment>menu entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceOrg never uses the network. No account is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos stay untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only reads them. Nothing is moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and people appear while it works. Stop any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop folders into this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the people in your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. FaceOrg finds the faces, puts those of one person together, and asks you for the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this day</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading anew</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembering</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for likes</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this? Empty for no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide</source>
        <comment>a group, in two ways</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a face to select it, then drag it across or press {key} to move it to the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for two people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that may be two people||%Ln faces that may be two people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The faces could not be divided. Try another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet. Select faces on the other side and press Enter, or drag them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the other side already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that you have moved will be sorted again.||%Ln faces that you have moved will be sorted again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Divide anew</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without splitting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that you have moved will be back where it was.||%Ln faces that you have moved will be back where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln face to the other side||Move %Ln faces to the other side</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln face||Keeps %Ln faces</source>
        <comment>somebody</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets %Ln face||Gets %Ln faces</source>
        <comment>somebody</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Least sure</source>
        <comment>faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {number}</source>
        <comment>faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {number}, scroll for more</source>
        <comment>faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least sure, shown first</source>
        <comment>faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best photo, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Click to hide it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best photo, would be hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, would be hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be hidden. Click to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is kept</source>
        <comment>as favourites</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>photos of a set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo more||%Ln photos more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln photo||Hide %Ln photos</source>
        <comment>button</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide none</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tidy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is there twice, nearly the same, or one of a burst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos that are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time this takes a while. Activity shows how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln set more||Show %Ln sets more</source>
        <comment>button</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets}, %Ln photo besides the best of each||{sets}, %Ln photos besides the best of each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best photo of each set comes first. Nothing is deleted: hidden photos are found by the filter “Hidden”, and Undo shows them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {faces}</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}, from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {number} characters are advised; a few words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: it can be found by trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: digits alone can be found by trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, unless it is used elsewhere or can be guessed by who knows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong, unless it is used elsewhere or is a known saying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <comment>button of a tip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t show tips</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name under a portrait. Enter goes on to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y says yes and N says no. Where a name is asked, just type it. The right arrow skips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type whom you look for in the field above: “anna ben 2019” finds photos of both, taken in that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right go from photo to photo, Tab from face to face. Whatever you change, Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
