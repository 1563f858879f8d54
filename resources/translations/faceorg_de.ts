<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>newborn</source>
        <comment>age of somebody</comment>
        <translation>neugeboren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month||%Ln months</source>
        <comment>age of somebody</comment>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year||%Ln years</source>
        <comment>age of somebody</comment>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <comment>somebody on a photo</comment>
        <translation>{name}, {age}</translation>
    </message>
    <message>
        <source>born</source>
        <comment>what somebody was in a year, after its number</comment>
        <translation>geboren</translation>
    </message>
    <message numerus="yes">
        <source>turned %Ln||turned %Ln</source>
        <comment>years, what somebody did in a year</comment>
        <translation>
            <numerusform>wurde %Ln</numerusform>
            <numerusform>wurde %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album||%Ln albums</source>
        <translation>
            <numerusform>%Ln Album</numerusform>
            <numerusform>%Ln Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup||%Ln backups</source>
        <translation>
            <numerusform>%Ln Sicherung</numerusform>
            <numerusform>%Ln Sicherungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed face||%Ln confirmed faces</source>
        <translation>
            <numerusform>%Ln bestätigtes Gesicht</numerusform>
            <numerusform>%Ln bestätigte Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day||%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit||%Ln edits</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has written other names beside these photos than FaceOrg knows. “Keep mine” writes FaceOrg&apos;s name there; “Take theirs” takes the other one over here, and can be undone; “Leave both” lets each keep its own and asks no more.</source>
        <translation>Ein anderes Programm hat neben diese Fotos andere Namen geschrieben, als FaceOrg kennt. „Meinen behalten“ schreibt den Namen von FaceOrg dorthin; „Anderen nehmen“ übernimmt den anderen Namen hierher und lässt sich rückgängig machen; „Beide lassen“ lässt jedem seinen Namen und fragt nicht mehr.</translation>
    </message>
    <message>
        <source>Faces that sidecars say otherwise of</source>
        <translation>Gesichter, bei denen Begleitdateien abweichen</translation>
    </message>
    <message>
        <source>Keep mine for all</source>
        <comment>button</comment>
        <translation>Überall meinen behalten</translation>
    </message>
    <message>
        <source>Take theirs for all</source>
        <comment>button</comment>
        <translation>Überall den anderen nehmen</translation>
    </message>
    <message>
        <source>Leave all</source>
        <comment>button</comment>
        <translation>Alle lassen</translation>
    </message>
    <message>
        <source>Sidecars are being read…</source>
        <translation>Begleitdateien werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face||%Ln faces</source>
        <translation>
            <numerusform>%Ln Gesicht</numerusform>
            <numerusform>%Ln Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>No sidecar says otherwise than FaceOrg.</source>
        <translation>Keine Begleitdatei weicht von FaceOrg ab.</translation>
    </message>
    <message>
        <source>Sidecars that say otherwise</source>
        <translation>Abweichende Begleitdateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file||%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder||%Ln folders</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group||%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour||%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loose face||%Ln loose faces</source>
        <translation>
            <numerusform>%Ln einzelnes Gesicht</numerusform>
            <numerusform>%Ln einzelne Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute||%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model||%Ln models</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new suggestion||%Ln new suggestions</source>
        <translation>
            <numerusform>%Ln neuer Vorschlag</numerusform>
            <numerusform>%Ln neue Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person||%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo||%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem||%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection||%Ln rejections</source>
        <translation>
            <numerusform>%Ln Ablehnung</numerusform>
            <numerusform>%Ln Ablehnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation||%Ln relations</source>
        <translation>
            <numerusform>%Ln Beziehung</numerusform>
            <numerusform>%Ln Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second||%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set||%Ln sets</source>
        <comment>of photos that are alike</comment>
        <translation>
            <numerusform>%Ln Stapel</numerusform>
            <numerusform>%Ln Stapel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step||%Ln steps</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion||%Ln suggestions</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed group||%Ln unnamed groups</source>
        <translation>
            <numerusform>%Ln unbenannte Gruppe</numerusform>
            <numerusform>%Ln unbenannte Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video||%Ln videos</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year||%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <comment>a moment</comment>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <comment>within a sentence</comment>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <comment>within a sentence</comment>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <comment>a moment within a sentence</comment>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>first day of a month, within a date</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <translation>Name des Albums</translation>
    </message>
    <message>
        <source>The album shows what answers this, also photos that come later.</source>
        <translation>Das Album zeigt alles, was dazu passt, auch Fotos, die später dazukommen.</translation>
    </message>
    <message>
        <source>What is the album called?</source>
        <translation>Wie soll das Album heißen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: an album</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: a date</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a date</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>When was {name} born?</source>
        <translation>Wann wurde {name} geboren?</translation>
    </message>
    <message>
        <source>FaceOrg shows how old they are on each photo, and takes no face for theirs on a photo from before.</source>
        <translation>FaceOrg zeigt dann auf jedem Foto, wie alt die Person ist, und ordnet ihr auf Fotos von vor der Geburt kein Gesicht zu.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Add to which album?</source>
        <translation>Zu welchem Album hinzufügen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo will be put at its end. The files stay where they are.||%Ln photos will be put at its end. The files stay where they are.</source>
        <comment>an album</comment>
        <translation>
            <numerusform>%Ln Foto kommt ans Ende des Albums. Die Datei bleibt, wo sie ist.</numerusform>
            <numerusform>%Ln Fotos kommen ans Ende des Albums. Die Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: to an album</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>a list</comment>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Find an album, or name a new one</source>
        <translation>Album suchen oder ein neues benennen</translation>
    </message>
    <message>
        <source>New album “{name}”</source>
        <translation>Neues Album „{name}“</translation>
    </message>
    <message>
        <source>Type the beginning of a name.</source>
        <translation>Geben Sie den Anfang eines Namens ein.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Name suchen</translation>
    </message>
    <message>
        <source>Encrypt this library?</source>
        <translation>Diese Bibliothek verschlüsseln?</translation>
    </message>
    <message>
        <source>Names, faces, thumbnails and history can then be read only by who can open it. Your photos stay as they are. One fresh, encrypted backup takes the place of the backups there are.</source>
        <translation>Namen, Gesichter, Vorschaubilder und Verlauf kann dann nur noch lesen, wer die Bibliothek öffnen kann. Ihre Fotos bleiben, wie sie sind. Eine neue, verschlüsselte Sicherung ersetzt die bisherigen.</translation>
    </message>
    <message>
        <source>Opens by itself while you are logged in to this computer; on another one, only with the recovery key.</source>
        <translation>Öffnet sich von selbst, solange Sie an diesem Computer angemeldet sind; auf einem anderen nur mit dem Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <translation>Schreiben Sie den Wiederherstellungsschlüssel auf</translation>
    </message>
    <message>
        <source>It opens the library if the password is forgotten or the keyring lost. It is shown only now. Without it and the password nobody can open the library, and nobody can help.</source>
        <translation>Er öffnet die Bibliothek, wenn das Passwort vergessen oder der Schlüsselbund verloren ist. Er wird nur jetzt angezeigt. Ohne ihn und das Passwort kann niemand die Bibliothek öffnen, und niemand kann helfen.</translation>
    </message>
    <message>
        <source>With a password</source>
        <comment>how the library is opened</comment>
        <translation>Mit einem Passwort</translation>
    </message>
    <message>
        <source>With the system&apos;s keyring</source>
        <comment>how the library is opened</comment>
        <translation>Mit dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Wiederherstellungsschlüssel: {key}</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe ihn aufbewahrt</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>to the clipboard</comment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <comment>button</comment>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypting the library…</source>
        <translation>Bibliothek wird verschlüsselt…</translation>
    </message>
    <message>
        <source>What shall open the library?</source>
        <translation>Womit soll sich die Bibliothek öffnen?</translation>
    </message>
    <message>
        <source>The former password opens it no longer; the recovery key stays as it is.</source>
        <translation>Das bisherige Passwort öffnet sie dann nicht mehr; der Wiederherstellungsschlüssel bleibt derselbe.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: a password</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Neuen Wiederherstellungsschlüssel erstellen?</translation>
    </message>
    <message>
        <source>The library is encrypted anew, and the recovery key of before opens nothing any more. Choose what opens it from now on; it may be the same password.</source>
        <translation>Die Bibliothek wird neu verschlüsselt, und der bisherige Wiederherstellungsschlüssel öffnet nichts mehr. Wählen Sie, womit sie sich von nun an öffnet; es darf dasselbe Passwort sein.</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <comment>button</comment>
        <translation>Neu verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypting the library anew…</source>
        <translation>Bibliothek wird neu verschlüsselt…</translation>
    </message>
    <message>
        <source>Remove the encryption?</source>
        <translation>Verschlüsselung entfernen?</translation>
    </message>
    <message>
        <source>Whoever can read this disk can then read the names and faces. One fresh backup that is not encrypted takes the place of the backups there are.</source>
        <translation>Wer diesen Datenträger lesen kann, kann dann auch die Namen und Gesichter lesen. Eine neue, unverschlüsselte Sicherung ersetzt die bisherigen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: the encryption</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing the encryption…</source>
        <translation>Verschlüsselung wird entfernt…</translation>
    </message>
    <message>
        <source>About FaceOrg</source>
        <translation>Über FaceOrg</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <comment>button</comment>
        <translation>Versionsangaben kopieren</translation>
    </message>
    <message>
        <source>Licences…</source>
        <comment>button</comment>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Ihre Bibliothek</translation>
    </message>
    <message>
        <source>This FaceOrg is portable: all that it keeps lies beside the program.</source>
        <translation>Dieses FaceOrg ist portabel: Alles, was es aufbewahrt, liegt neben dem Programm.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>FaceOrg is free: anybody may use it, change it and pass it on, under the MIT licence. It stands on the work of others, which comes under licences of its own.</source>
        <translation>FaceOrg ist frei: Jeder darf es unter der MIT-Lizenz benutzen, ändern und weitergeben. Es baut auf der Arbeit anderer auf, die unter eigenen Lizenzen steht.</translation>
    </message>
    <message>
        <source>Copied. It names no file and no person.</source>
        <translation>Kopiert. Keine Datei und keine Person wird darin genannt.</translation>
    </message>
    <message>
        <source>Built from changed sources of {date}, commit {commit}</source>
        <translation>Gebaut aus geändertem Quelltext vom {date}, Commit {commit}</translation>
    </message>
    <message>
        <source>Built from the sources of {date}, commit {commit}</source>
        <translation>Gebaut aus dem Quelltext vom {date}, Commit {commit}</translation>
    </message>
    <message>
        <source>Something went wrong inside FaceOrg.</source>
        <translation>In FaceOrg ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your photos are untouched, and what was saved stays saved. Nothing is sent anywhere; you can copy the report and hand it to the developers. It may hold folder names.</source>
        <translation>Ihre Fotos sind unversehrt, und was gespeichert war, bleibt gespeichert. Es wird nichts verschickt; Sie können den Bericht kopieren und an die Entwickler weitergeben. Er kann Namen von Ordnern enthalten.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>button</comment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>of a fault</comment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>button</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Taste oder ihre Wirkung suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>Keine solche Taste</translation>
    </message>
    <message>
        <source>Type another word, or the name of a key.</source>
        <translation>Geben Sie ein anderes Wort oder den Namen einer Taste ein.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Look for names</source>
        <comment>button</comment>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>button: names of other programs</comment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Names from other programs</source>
        <translation>Namen aus anderen Programmen</translation>
    </message>
    <message>
        <source>Looking for names of other programs…</source>
        <translation>Namen aus anderen Programmen werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Take over the name of %Ln face?||Take over the names of %Ln faces?</source>
        <translation>
            <numerusform>Namen von %Ln Gesicht übernehmen?</numerusform>
            <numerusform>Namen von %Ln Gesichtern übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation>Nichts zu übernehmen</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of the manual</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>What you have decided stays. You can stop it, and change back at any time.</source>
        <translation>Was Sie entschieden haben, bleibt. Sie können es stoppen und jederzeit zurückwechseln.</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Modell wechseln</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <source>Faces are being read anew; Activity shows how far it is.</source>
        <translation>Gesichter werden neu eingelesen; unter „Aktivität“ sehen Sie, wie weit es ist.</translation>
    </message>
    <message>
        <source>Photos are being read. The model can be changed after that.</source>
        <translation>Fotos werden gerade eingelesen. Danach lässt sich das Modell wechseln.</translation>
    </message>
    <message>
        <source>All faces have been read with it before, so it takes a moment.</source>
        <translation>Alle Gesichter wurden schon einmal damit eingelesen, es geht also schnell.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face is read anew, which takes a while; until then the present model is used.||%Ln faces are read anew, which takes a while; until then the present model is used.</source>
        <translation>
            <numerusform>%Ln Gesicht wird neu eingelesen, das dauert eine Weile; bis dahin wird das jetzige Modell benutzt.</numerusform>
            <numerusform>%Ln Gesichter werden neu eingelesen, das dauert eine Weile; bis dahin wird das jetzige Modell benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only model that is installed.</source>
        <translation>Es ist das einzige installierte Modell.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a model</comment>
        <translation>Wird benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face could not be read with it yet, as their photos were not there.||%Ln faces could not be read with it yet, as their photos were not there.</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%Ln Gesicht konnte damit noch nicht eingelesen werden, weil sein Foto nicht da war.</numerusform>
            <numerusform>%Ln Gesichter konnten damit noch nicht eingelesen werden, weil ihre Fotos nicht da waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face from a people file was read by another model, and helps with that one only.||%Ln faces from people files were read by another model, and help with that one only.</source>
        <translation>
            <numerusform>%Ln Gesicht aus einer Personendatei wurde mit einem anderen Modell eingelesen und hilft nur mit diesem.</numerusform>
            <numerusform>%Ln Gesichter aus Personendateien wurden mit einem anderen Modell eingelesen und helfen nur mit diesem.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>a password</comment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <comment>passwords</comment>
        <translation>Die beiden sind verschieden.</translation>
    </message>
    <message>
        <source>Is this the same {name}?</source>
        <translation>Ist das dieselbe Person wie {name}?</translation>
    </message>
    <message>
        <source>You typed “{typed}”, and you know somebody called “{known}”.</source>
        <translation>Sie haben „{typed}“ eingegeben und kennen schon jemanden namens „{known}“.</translation>
    </message>
    <message>
        <source>Same person</source>
        <comment>button</comment>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>button</comment>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Group the faces again?</source>
        <translation>Gesichter neu gruppieren?</translation>
    </message>
    <message>
        <source>Group again</source>
        <comment>button</comment>
        <translation>Neu gruppieren</translation>
    </message>
    <message>
        <source>Looking at all faces that you have not decided about…</source>
        <translation>Alle Gesichter, über die Sie nicht entschieden haben, werden angesehen…</translation>
    </message>
    <message>
        <source>Some of the faces that would move</source>
        <translation>Einige der Gesichter, die die Gruppe wechseln würden</translation>
    </message>
    <message>
        <source>The groups are as good as they get: nothing would change.</source>
        <translation>Die Gruppen sind so gut, wie es geht: Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>The faces could not be grouped. Nothing was changed.</source>
        <translation>Die Gesichter ließen sich nicht gruppieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Faces that would move</source>
        <translation>Gesichter, die die Gruppe wechseln würden</translation>
    </message>
    <message>
        <source>Parent of {name}</source>
        <translation>Elternteil von {name}</translation>
    </message>
    <message>
        <source>Child of {name}</source>
        <translation>Kind von {name}</translation>
    </message>
    <message>
        <source>Partner of {name}</source>
        <translation>Partner/in von {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: a relation</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Who is related to {name}?</source>
        <translation>Wer gehört zur Familie von {name}?</translation>
    </message>
    <message>
        <source>Brothers and sisters follow from their parents.</source>
        <translation>Geschwister ergeben sich aus den Eltern.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>page of the settings</comment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>On</source>
        <comment>high contrast</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>The size of the text is the system&apos;s: FaceOrg follows it wherever it is changed.</source>
        <translation>Die Schriftgröße kommt vom System: FaceOrg folgt ihr, wo immer sie geändert wird.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>language</comment>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation>Fenster neu öffnen</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on, or at once.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start oder sofort.</translation>
    </message>
    <message>
        <source>Open the window in {language}</source>
        <translation>Fenster auf {language} öffnen</translation>
    </message>
    <message>
        <source>The window opens anew…</source>
        <translation>Das Fenster öffnet sich neu…</translation>
    </message>
    <message>
        <source>Once a day, if anything has changed, FaceOrg copies what it knows and reads the copy back to see that it is whole. It keeps the latest three, and older ones of some weeks and months. Backups lie beside the library; for the case that the disk fails, copy the library&apos;s folder to another one.</source>
        <translation>Einmal am Tag, wenn sich etwas geändert hat, kopiert FaceOrg sein Wissen und liest die Kopie zur Kontrolle zurück. Es behält die letzten drei Sicherungen und ältere aus einigen Wochen und Monaten. Sicherungen liegen neben der Bibliothek; für den Fall, dass der Datenträger ausfällt, kopieren Sie den Ordner der Bibliothek auf einen anderen.</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <comment>why a backup was made</comment>
        <translation>Automatisch erstellt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>why a backup was made</comment>
        <translation>Von Ihnen angefordert</translation>
    </message>
    <message>
        <source>Before a new version of FaceOrg</source>
        <comment>why a backup was made</comment>
        <translation>Vor einer neuen Version von FaceOrg</translation>
    </message>
    <message>
        <source>Before going back</source>
        <comment>why a backup was made</comment>
        <translation>Vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>page of the settings</comment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>button</comment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <comment>a backup</comment>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a backup</comment>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>Sicherung wiederherstellen: {moment}</translation>
    </message>
    <message>
        <source>Copying, and reading the copy back…</source>
        <translation>Wird kopiert und zur Kontrolle zurückgelesen…</translation>
    </message>
    <message>
        <source>Done: {size}, read back and found whole.</source>
        <comment>a backup</comment>
        <translation>Fertig: {size}, zurückgelesen und in Ordnung.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>Go back to {moment}?</source>
        <comment>a backup</comment>
        <translation>Auf diesen Stand zurückgehen: {moment}?</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button: a backup</comment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Going back to the backup…</source>
        <translation>Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>{why}. {size}. It cannot be read, so it is of no use.</source>
        <comment>a backup</comment>
        <translation>{why}. {size}. Sie ist nicht lesbar und deshalb nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>{why}. {contents}</source>
        <comment>a backup</comment>
        <translation>{why}. {contents}</translation>
    </message>
    <message>
        <source>FaceOrg will know {then}, as it did then; now it knows {now}. What you have named, answered or merged since is undone, and photos added since are read again. How it is now is kept as a backup, so you can come back. Photo files are not touched.</source>
        <translation>FaceOrg kennt danach wieder {then}, wie damals; jetzt kennt es {now}. Was Sie seither benannt, beantwortet oder zusammengeführt haben, ist dann ungeschehen, und seither hinzugekommene Fotos werden neu eingelesen. Der jetzige Stand wird als Sicherung aufgehoben, Sie können also zurück. Fotodateien werden nicht angetastet.</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>page of the settings</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Recognition</source>
        <comment>page of the settings</comment>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>page of the settings</comment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>page of the settings</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>page of the settings</comment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Settings - FaceOrg</source>
        <comment>title of a window</comment>
        <translation>Einstellungen – FaceOrg</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>A file that needs more is listed under Problems, and the others go on. What is changed here holds for photos read from now on; Retry in Activity tries those again that were refused.</source>
        <translation>Eine Datei, die mehr braucht, steht unter „Probleme“, und die anderen gehen weiter. Was Sie hier ändern, gilt für Fotos, die von jetzt an eingelesen werden; „Erneut versuchen“ unter „Aktivität“ probiert auch die abgewiesenen noch einmal.</translation>
    </message>
    <message>
        <source>FaceOrg never deletes a photo. Where somebody else has, its faces and what you said about them are kept for a while, and are back as soon as the file is. Photos on drives that are not connected do not count as deleted.</source>
        <translation>FaceOrg löscht nie ein Foto. Hat es jemand anders getan, bleiben seine Gesichter und Ihre Angaben dazu eine Zeit lang erhalten und sind wieder da, sobald die Datei es ist. Fotos auf nicht angeschlossenen Laufwerken gelten nicht als gelöscht.</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Größtes Bild</translation>
    </message>
    <message>
        <source>megapixels</source>
        <comment>beside a number</comment>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes, beside a number</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>Longest time for one file</source>
        <translation>Längste Zeit für eine Datei</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>beside a number</comment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>As FaceOrg is made</source>
        <comment>button: the usual settings</comment>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>What one photo may cost</source>
        <translation>Was ein Foto kosten darf</translation>
    </message>
    <message>
        <source>Photos whose files are gone</source>
        <translation>Fotos, deren Dateien weg sind</translation>
    </message>
    <message>
        <source>Keep them for</source>
        <comment>followed by a time</comment>
        <translation>Behalten für</translation>
    </message>
    <message>
        <source>Photos of deleted files are kept for ever</source>
        <translation>Fotos gelöschter Dateien werden für immer behalten</translation>
    </message>
    <message>
        <source>Photos of deleted files are kept for {time}</source>
        <translation>Fotos gelöschter Dateien werden {time} lang behalten</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a folder, for changes</comment>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Watch {folder}</source>
        <translation>{folder} überwachen</translation>
    </message>
    <message>
        <source>Notice new, changed and deleted photos by itself</source>
        <translation>Neue, geänderte und gelöschte Fotos von selbst bemerken</translation>
    </message>
    <message>
        <source>More about {folder}</source>
        <translation>Mehr zu {folder}</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <comment>button</comment>
        <translation>Nach neuen Fotos suchen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <comment>button</comment>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>menu: a folder</comment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>menu: a folder</comment>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <comment>button</comment>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Names from other programs…</source>
        <comment>button</comment>
        <translation>Namen aus anderen Programmen…</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: photos that are gone</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <comment>folders</comment>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Look into new videos</source>
        <translation>Neue Videos durchsehen</translation>
    </message>
    <message>
        <source>A minute of video takes as long as some ten photos</source>
        <translation>Eine Minute Video dauert so lange wie etwa zehn Fotos</translation>
    </message>
    <message>
        <source>None yet. Choose where your photos are.</source>
        <comment>folders</comment>
        <translation>Noch keine. Wählen Sie, wo Ihre Fotos sind.</translation>
    </message>
    <message>
        <source>Gone, but remembered</source>
        <translation>Weg, aber nicht vergessen</translation>
    </message>
    <message>
        <source>{file}, {folder}. {sentence}</source>
        <comment>a photo that is gone</comment>
        <translation>{file}, {folder}. {sentence}</translation>
    </message>
    <message>
        <source>Photos that are gone - FaceOrg</source>
        <comment>title of a window</comment>
        <translation>Verschwundene Fotos – FaceOrg</translation>
    </message>
    <message>
        <source>In no folder of FaceOrg since {day}. {faces}, {kept}.</source>
        <translation>Seit dem {day} in keinem Ordner von FaceOrg. {faces}, {kept}.</translation>
    </message>
    <message>
        <source>Gone since {day}. {faces}, {kept}.</source>
        <translation>Weg seit dem {day}. {faces}, {kept}.</translation>
    </message>
    <message>
        <source>One person is forgotten from the menu of their page, one folder from its menu here under Folders. Strangers are the faces you have ignored. What is forgotten is gone from the disk, backups included; photo files always stay.</source>
        <translation>Eine Person vergessen Sie über das Menü auf ihrer Seite, einen Ordner über sein Menü hier unter „Ordner“. Fremde sind die Gesichter, die Sie ignoriert haben. Was vergessen ist, ist vom Datenträger verschwunden, auch aus den Sicherungen; Fotodateien bleiben immer.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <comment>button</comment>
        <translation>Verschlüsseln…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <comment>button</comment>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <comment>button</comment>
        <translation>Neuer Wiederherstellungsschlüssel…</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <comment>button</comment>
        <translation>Verschlüsselung entfernen…</translation>
    </message>
    <message>
        <source>Forget strangers…</source>
        <comment>button</comment>
        <translation>Fremde vergessen…</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <comment>button</comment>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <comment>how much is stored</comment>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <comment>what is stored</comment>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>heading</comment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <comment>heading</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>Insgesamt {size}.</translation>
    </message>
    <message>
        <source>Use a password…</source>
        <comment>button</comment>
        <translation>Passwort benutzen…</translation>
    </message>
    <message>
        <source>How strictly faces are grouped</source>
        <translation>Wie streng Gesichter gruppiert werden</translation>
    </message>
    <message>
        <source>Model that compares faces</source>
        <translation>Modell, das Gesichter vergleicht</translation>
    </message>
    <message>
        <source>As many as the computer has cores is fastest. Fewer leave more of it to other programs, and take less memory. A change holds for the next indexing.</source>
        <translation>So viele, wie der Computer Kerne hat, ist am schnellsten. Weniger lassen anderen Programmen mehr übrig und brauchen weniger Arbeitsspeicher. Eine Änderung gilt ab dem nächsten Einlesen.</translation>
    </message>
    <message>
        <source>A job that waits says so under Activity, and goes on by itself.</source>
        <translation>Eine Aufgabe, die wartet, sagt das unter „Aktivität“ und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Until nobody has touched keyboard or mouse for two minutes.</source>
        <translation>Bis zwei Minuten lang niemand Tastatur oder Maus benutzt hat.</translation>
    </message>
    <message>
        <source>Graphics cards and the like are tried once on this computer, and used where they find the same and are faster. If one fails, the processor goes on.</source>
        <translation>Grafikkarten und Ähnliches werden auf diesem Computer einmal ausprobiert und benutzt, wenn sie dasselbe finden und schneller sind. Fällt eine aus, macht der Prozessor weiter.</translation>
    </message>
    <message>
        <source>Photos read at once</source>
        <translation>Gleichzeitig eingelesene Fotos</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>photos, after a number</comment>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>One for each core</source>
        <comment>button</comment>
        <translation>Eines pro Kern</translation>
    </message>
    <message>
        <source>Other programs go first</source>
        <translation>Andere Programme haben Vorrang</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Warten, solange der Computer im Akkubetrieb läuft</translation>
    </message>
    <message>
        <source>Wait while somebody uses the computer</source>
        <translation>Warten, solange jemand den Computer benutzt</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>Was am schnellsten ist</translation>
    </message>
    <message>
        <source>Only the processor</source>
        <translation>Nur der Prozessor</translation>
    </message>
    <message>
        <source>While photos are read</source>
        <translation>Während Fotos eingelesen werden</translation>
    </message>
    <message>
        <source>When indexing waits</source>
        <translation>Wann das Einlesen wartet</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>Was rechnet</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>button</comment>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>{person} stays visible</source>
        <translation>{person} bleibt sichtbar</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln photo||Write %Ln photos</source>
        <comment>button</comment>
        <translation>
            <numerusform>%Ln Foto speichern</numerusform>
            <numerusform>%Ln Fotos speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <comment>button</comment>
        <translation>Bogen erstellen</translation>
    </message>
    <message>
        <source>Make the poster</source>
        <comment>button</comment>
        <translation>Poster erstellen</translation>
    </message>
    <message>
        <source>Nobody in these photos has a confirmed face, so all are covered.</source>
        <translation>Niemand auf diesen Fotos hat ein bestätigtes Gesicht, deshalb werden alle abgedeckt.</translation>
    </message>
    <message>
        <source>All other faces are covered, also those that nobody has named. Only faces that you have confirmed stay. Look through the result before you give it away.</source>
        <translation>Alle anderen Gesichter werden abgedeckt, auch solche, die niemand benannt hat. Nur Gesichter, die Sie bestätigt haben, bleiben sichtbar. Sehen Sie das Ergebnis durch, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>This is among your photos, in {folder}: what is written there will be found as new photos.</source>
        <translation>Das liegt zwischen Ihren Fotos, in {folder}: Was dort gespeichert wird, findet FaceOrg als neue Fotos wieder.</translation>
    </message>
    <message>
        <source>Where shall the copies go?</source>
        <translation>Wohin sollen die Kopien?</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Wo soll es gespeichert werden?</translation>
    </message>
    <message>
        <source>This begins when the job that runs has ended.</source>
        <translation>Das beginnt, sobald die laufende Aufgabe fertig ist.</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>what is made of photos to share</comment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Copies</source>
        <comment>of photos</comment>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Poster of people</source>
        <translation>Personenposter</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>what becomes of them in copies</comment>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Gallery</source>
        <comment>what is exported: web pages</comment>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>what is exported: one for each person</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>what is exported: CSV</comment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>what is exported</comment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>an export</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>whose photos are exported</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <comment>whose photos are exported</comment>
        <translation>Ausgewählte</translation>
    </message>
    <message>
        <source>Other people</source>
        <comment>what becomes of their faces</comment>
        <translation>Andere Personen</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>faces</comment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Covered</source>
        <comment>faces</comment>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>faces</comment>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Photos as</source>
        <comment>how they come into folders</comment>
        <translation>Fotos als</translation>
    </message>
    <message>
        <source>Hard links</source>
        <comment>to photos</comment>
        <translation>Hardlinks</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>to photos</comment>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>People</source>
        <comment>title of a gallery</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a gallery</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Say how old people were</source>
        <translation>Alter der Personen angeben</translation>
    </message>
    <message>
        <source>Names of files begin with the day</source>
        <translation>Dateinamen beginnen mit dem Tag</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>Für Excel</translation>
    </message>
    <message>
        <source>Hidden photos and people, too</source>
        <translation>Auch ausgeblendete Fotos und Personen</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>heading</comment>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photo||Export %Ln photos</source>
        <comment>heading</comment>
        <translation>
            <numerusform>%Ln Foto exportieren</numerusform>
            <numerusform>%Ln Fotos exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of copies</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>size</comment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>size</comment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>pixels</source>
        <comment>unit</comment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Leave out what files say besides the picture</source>
        <translation>Zusatzangaben in den Dateien weglassen</translation>
    </message>
    <message>
        <source>Names below the pictures</source>
        <translation>Namen unter den Bildern</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no title</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a sheet or a poster</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a folder or a file</comment>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Ziel auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln photo||Share %Ln photos</source>
        <comment>heading</comment>
        <translation>
            <numerusform>%Ln Foto teilen</numerusform>
            <numerusform>%Ln Fotos teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>a folder or a file</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Time, place, camera, descriptions, small previews.</source>
        <translation>Zeit, Ort, Kamera, Beschreibungen, kleine Vorschauen.</translation>
    </message>
    <message>
        <source>Stays visible</source>
        <comment>people</comment>
        <translation>Bleibt sichtbar</translation>
    </message>
    <message>
        <source>Nothing was written of these. The photos themselves are unchanged.</source>
        <translation>Von diesen wurde nichts gespeichert. Die Fotos selbst sind unverändert.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Photos that were left out, and why</source>
        <translation>Fotos, die ausgelassen wurden, und warum</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Der Export wurde gestoppt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>So wird es aussehen</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts zu zeigen.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>above a number</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>above a number</comment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>above a number</comment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>above a number</comment>
        <translation>Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>Shift the dates of %Ln photo?||Shift the dates of %Ln photos?</source>
        <translation>
            <numerusform>Datum von %Ln Foto verschieben?</numerusform>
            <numerusform>Datum von %Ln Fotos verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>For a camera whose clock was wrong. It is noted in FaceOrg only: the files stay as they are, and a file that is read again keeps its shift.</source>
        <translation>Für eine Kamera, deren Uhr falsch ging. Das merkt sich nur FaceOrg: Die Dateien bleiben, wie sie sind, und auch neu eingelesene Dateien behalten ihre Verschiebung.</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>button: dates</comment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>By</source>
        <comment>shift dates by days, hours and so on</comment>
        <translation>Um so viel</translation>
    </message>
    <message>
        <source>So that it is of</source>
        <comment>followed by a moment</comment>
        <translation>So, dass es diesen Zeitpunkt hat</translation>
    </message>
    <message>
        <source>So that the one of {moment} is of</source>
        <comment>followed by another moment</comment>
        <translation>So, dass das Foto vom {moment} diesen Zeitpunkt hat</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>of a shift in time</comment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a choice</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a choice</comment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>When this one was taken</source>
        <translation>Wann dieses Foto aufgenommen wurde</translation>
    </message>
    <message>
        <source>No such date</source>
        <translation>Dieses Datum gibt es nicht</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a date before it is shifted</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>a date after it is shifted</comment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>First</source>
        <comment>of some photos</comment>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>of some photos</comment>
        <translation>Letztes</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a photo</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Nothing changes yet</source>
        <translation>Noch ändert sich nichts</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} später</translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation>{time} früher</translation>
    </message>
    <message>
        <source>How strictly faces are grouped, from looser to stricter</source>
        <translation>Wie streng Gesichter gruppiert werden, von lockerer bis strenger</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>button</comment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Faces are grouped like this now.</source>
        <translation>Die Gesichter sind jetzt so gruppiert.</translation>
    </message>
    <message>
        <source>Trying it on your own faces…</source>
        <translation>Wird mit Ihren eigenen Gesichtern ausprobiert…</translation>
    </message>
    <message>
        <source>It could not be tried. Nothing was changed.</source>
        <translation>Das ließ sich nicht ausprobieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Faces are grouped like this now. Ctrl Z takes the grouping back.</source>
        <translation>Die Gesichter sind jetzt so gruppiert. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Looser</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Lockerer</translation>
    </message>
    <message>
        <source>Stricter</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Strenger</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>Diese Bibliothek ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Enter its password.</source>
        <translation>Geben Sie ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring.</source>
        <translation>Ihr Schlüssel liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Open it with the recovery key</source>
        <translation>Öffnen Sie sie mit dem Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>The letters and digits that were shown when the library was encrypted. Dashes, spaces and small letters make no difference.</source>
        <translation>Die Buchstaben und Ziffern, die beim Verschlüsseln der Bibliothek angezeigt wurden. Bindestriche, Leerzeichen und Kleinschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Wählen Sie ein neues Passwort</translation>
    </message>
    <message>
        <source>The recovery key fits. From now on this password opens the library; the recovery key stays as it is.</source>
        <translation>Der Wiederherstellungsschlüssel passt. Von jetzt an öffnet dieses Passwort die Bibliothek; der Wiederherstellungsschlüssel bleibt derselbe.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a library</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <comment>button</comment>
        <translation>Wiederherstellungsschlüssel benutzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>button</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: a password</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use the password</source>
        <comment>button</comment>
        <translation>Passwort benutzen</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <comment>button</comment>
        <translation>Schlüsselbund benutzen</translation>
    </message>
    <message>
        <source>Please wait. Large libraries take some minutes.</source>
        <translation>Bitte warten. Bei großen Bibliotheken dauert es einige Minuten.</translation>
    </message>
    <message>
        <source>Not this person</source>
        <comment>button</comment>
        <translation>Nicht diese Person</translation>
    </message>
    <message>
        <source>Move to…</source>
        <comment>button: a face to a person</comment>
        <translation>Verschieben zu…</translation>
    </message>
    <message>
        <source>Show in photo</source>
        <comment>button</comment>
        <translation>Im Foto anzeigen</translation>
    </message>
    <message>
        <source>Looking at the faces around it…</source>
        <translation>Die Gesichter ringsum werden angesehen…</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Was dafür sprach</translation>
    </message>
    <message>
        <source>What spoke against it</source>
        <translation>Was dagegen sprach</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <comment>button</comment>
        <translation>Nicht {name}</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>Das Gesicht</translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation>Es gibt nichts, womit es sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Who else it may be</source>
        <translation>Wer es sonst sein könnte</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button: a face to a person</comment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Why is this face here?</source>
        <translation>Warum ist dieses Gesicht hier?</translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln edit||Done again: %Ln edits</source>
        <translation>
            <numerusform>Wiederholt: %Ln Änderung</numerusform>
            <numerusform>Wiederholt: %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln edit, down to {what}||Taken back: %Ln edits, down to {what}</source>
        <translation>
            <numerusform>Rückgängig gemacht: %Ln Änderung, bis einschließlich {what}</numerusform>
            <numerusform>Rückgängig gemacht: %Ln Änderungen, bis einschließlich {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggested||%Ln more suggested</source>
        <comment>faces, after an edit</comment>
        <translation>
            <numerusform>%Ln weiteres vorgeschlagen</numerusform>
            <numerusform>%Ln weitere vorgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more may be {name}||%Ln more may be {name}</source>
        <comment>faces, after an edit</comment>
        <translation>
            <numerusform>%Ln weiteres könnte {name} sein</numerusform>
            <numerusform>%Ln weitere könnten {name} sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named %Ln face “{name}”||Named %Ln faces “{name}”</source>
        <translation>
            <numerusform>%Ln Gesicht als „{name}“ benannt</numerusform>
            <numerusform>%Ln Gesichter als „{name}“ benannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {groups}, {faces}</source>
        <translation>{groups} zusammengeführt, {faces}</translation>
    </message>
    <message numerus="yes">
        <source>Merged {names}, %Ln face, into {name}||Merged {names}, %Ln faces, into {name}</source>
        <translation>
            <numerusform>{names} mit {name} zusammengeführt, %Ln Gesicht</numerusform>
            <numerusform>{names} mit {name} zusammengeführt, %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln face into {name}||Merged %Ln faces into {name}</source>
        <translation>
            <numerusform>%Ln Gesicht mit {name} zusammengeführt</numerusform>
            <numerusform>%Ln Gesichter mit {name} zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>enumeration</comment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>Kept two groups apart</source>
        <translation>Zwei Gruppen getrennt gehalten</translation>
    </message>
    <message>
        <source>a group</source>
        <comment>beside a name: Kept Anna and a group apart</comment>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>Kept {sides} apart</source>
        <translation>{sides} getrennt gehalten</translation>
    </message>
    <message>
        <source>{name} is one person</source>
        <translation>{name} ist eine einzige Person</translation>
    </message>
    <message numerus="yes">
        <source>A group of %Ln face is one person||A group of %Ln faces is one person</source>
        <translation>
            <numerusform>Eine Gruppe mit %Ln Gesicht ist eine einzige Person</numerusform>
            <numerusform>Eine Gruppe mit %Ln Gesichtern ist eine einzige Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln face of {name}||Kept %Ln faces of {name}</source>
        <translation>
            <numerusform>%Ln Gesicht bei {name} belassen</numerusform>
            <numerusform>%Ln Gesichter bei {name} belassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split {old}, %Ln face to {name}||Split {old}, %Ln faces to {name}</source>
        <translation>
            <numerusform>{old} aufgeteilt, %Ln Gesicht an {name}</numerusform>
            <numerusform>{old} aufgeteilt, %Ln Gesichter an {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split {old}, %Ln face has no name now||Split {old}, %Ln faces have no name now</source>
        <translation>
            <numerusform>{old} aufgeteilt, %Ln Gesicht hat keinen Namen mehr</numerusform>
            <numerusform>{old} aufgeteilt, %Ln Gesichter haben keinen Namen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {name}, %Ln face has no name now||Removed {name}, %Ln faces have no name now</source>
        <translation>
            <numerusform>{name} entfernt, %Ln Gesicht hat keinen Namen mehr</numerusform>
            <numerusform>{name} entfernt, %Ln Gesichter haben keinen Namen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %Ln face of {name}||Confirmed %Ln faces of {name}</source>
        <translation>
            <numerusform>%Ln Gesicht von {name} bestätigt</numerusform>
            <numerusform>%Ln Gesichter von {name} bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected %Ln||rejected %Ln</source>
        <comment>faces, after “Confirmed”</comment>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %Ln face for {name}||Rejected %Ln faces for {name}</source>
        <translation>
            <numerusform>%Ln Gesicht für {name} abgelehnt</numerusform>
            <numerusform>%Ln Gesichter für {name} abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face may be {name} again||%Ln faces may be {name} again</source>
        <translation>
            <numerusform>%Ln Gesicht darf wieder {name} sein</numerusform>
            <numerusform>%Ln Gesichter dürfen wieder {name} sein</numerusform>
        </translation>
    </message>
    <message>
        <source>Drew a missed face: {name}</source>
        <translation>Übersehenes Gesicht eingezeichnet: {name}</translation>
    </message>
    <message>
        <source>Drew a missed face</source>
        <translation>Übersehenes Gesicht eingezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln photo, in part of somebody who is forgotten||Changed %Ln photos, in part of somebody who is forgotten</source>
        <translation>
            <numerusform>%Ln Foto geändert, teils zu einer vergessenen Person</numerusform>
            <numerusform>%Ln Fotos geändert, teils zu einer vergessenen Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln face, in part of somebody who is forgotten||Changed %Ln faces, in part of somebody who is forgotten</source>
        <translation>
            <numerusform>%Ln Gesicht geändert, teils zu einer vergessenen Person</numerusform>
            <numerusform>%Ln Gesichter geändert, teils zu einer vergessenen Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln photo {time} later||Set the clock of %Ln photos {time} later</source>
        <translation>
            <numerusform>%Ln Foto um {time} später datiert</numerusform>
            <numerusform>%Ln Fotos um {time} später datiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln photo {time} earlier||Set the clock of %Ln photos {time} earlier</source>
        <translation>
            <numerusform>%Ln Foto um {time} früher datiert</numerusform>
            <numerusform>%Ln Fotos um {time} früher datiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the album “{album}”</source>
        <translation>Album „{album}“ erstellt</translation>
    </message>
    <message numerus="yes">
        <source>Made the album “{album}” of %Ln photo||Made the album “{album}” of %Ln photos</source>
        <translation>
            <numerusform>Album „{album}“ aus %Ln Foto erstellt</numerusform>
            <numerusform>Album „{album}“ aus %Ln Fotos erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln photo to “{album}”||Added %Ln photos to “{album}”</source>
        <translation>
            <numerusform>%Ln Foto zu „{album}“ hinzugefügt</numerusform>
            <numerusform>%Ln Fotos zu „{album}“ hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln photo out of “{album}”||Took %Ln photos out of “{album}”</source>
        <translation>
            <numerusform>%Ln Foto aus „{album}“ herausgenommen</numerusform>
            <numerusform>%Ln Fotos aus „{album}“ herausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln photo in “{album}”||Moved %Ln photos in “{album}”</source>
        <translation>
            <numerusform>%Ln Foto in „{album}“ verschoben</numerusform>
            <numerusform>%Ln Fotos in „{album}“ verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person||%Ln new people</source>
        <translation>
            <numerusform>%Ln neue Person</numerusform>
            <numerusform>%Ln neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face named||%Ln faces named</source>
        <translation>
            <numerusform>%Ln Gesicht benannt</numerusform>
            <numerusform>%Ln Gesichter benannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Took over a people file: {facts}</source>
        <translation>Personendatei übernommen: {facts}</translation>
    </message>
    <message numerus="yes">
        <source>Took over what sidecars say of %Ln face||Took over what sidecars say of %Ln faces</source>
        <translation>
            <numerusform>Angaben aus Begleitdateien für %Ln Gesicht übernommen</numerusform>
            <numerusform>Angaben aus Begleitdateien für %Ln Gesichter übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over the name of %Ln face||Took over the names of %Ln faces</source>
        <translation>
            <numerusform>Namen von %Ln Gesicht übernommen</numerusform>
            <numerusform>Namen von %Ln Gesichtern übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over the name of %Ln face from {sources}||Took over the names of %Ln faces from {sources}</source>
        <translation>
            <numerusform>Namen von %Ln Gesicht aus {sources} übernommen</numerusform>
            <numerusform>Namen von %Ln Gesichtern aus {sources} übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed “{old}” to “{name}”</source>
        <translation>„{old}“ in „{name}“ umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>Split a group, %Ln face apart||Split a group, %Ln faces apart</source>
        <translation>
            <numerusform>Gruppe aufgeteilt, %Ln Gesicht abgetrennt</numerusform>
            <numerusform>Gruppe aufgeteilt, %Ln Gesichter abgetrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln face to another group||Moved %Ln faces to another group</source>
        <translation>
            <numerusform>%Ln Gesicht in eine andere Gruppe verschoben</numerusform>
            <numerusform>%Ln Gesichter in eine andere Gruppe verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dissolved a group of %Ln face||Dissolved a group of %Ln faces</source>
        <translation>
            <numerusform>Gruppe mit %Ln Gesicht aufgelöst</numerusform>
            <numerusform>Gruppe mit %Ln Gesichtern aufgelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grouped anew: %Ln face moved||Grouped anew: %Ln faces moved</source>
        <translation>
            <numerusform>Neu gruppiert: %Ln Gesicht verschoben</numerusform>
            <numerusform>Neu gruppiert: %Ln Gesichter verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored %Ln stranger||Ignored %Ln faces</source>
        <translation>
            <numerusform>%Ln fremde Person ignoriert</numerusform>
            <numerusform>%Ln Gesichter ignoriert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a face: {number}</source>
        <translation>Kein Gesicht: {number}</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln face||Restored %Ln faces</source>
        <translation>
            <numerusform>%Ln Gesicht zurückgeholt</numerusform>
            <numerusform>%Ln Gesichter zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln face||Removed %Ln faces</source>
        <translation>
            <numerusform>%Ln Gesicht entfernt</numerusform>
            <numerusform>%Ln Gesichter entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birth date of {name}</source>
        <translation>Geburtsdatum von {name} eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln photo as favourite||Marked %Ln photos as favourite</source>
        <translation>
            <numerusform>%Ln Foto als Favorit markiert</numerusform>
            <numerusform>%Ln Fotos als Favoriten markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the heart from %Ln photo||Took the heart from %Ln photos</source>
        <translation>
            <numerusform>Herz von %Ln Foto entfernt</numerusform>
            <numerusform>Herz von %Ln Fotos entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {name}</source>
        <translation>{name} ausgeblendet</translation>
    </message>
    <message>
        <source>Hid {name} and others</source>
        <translation>{name} und andere ausgeblendet</translation>
    </message>
    <message>
        <source>Showed {name} again</source>
        <translation>{name} wieder eingeblendet</translation>
    </message>
    <message>
        <source>Showed {name} and others again</source>
        <translation>{name} und andere wieder eingeblendet</translation>
    </message>
    <message numerus="yes">
        <source>Hid %Ln photo||Hid %Ln photos</source>
        <translation>
            <numerusform>%Ln Foto ausgeblendet</numerusform>
            <numerusform>%Ln Fotos ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showed %Ln photo again||Showed %Ln photos again</source>
        <translation>
            <numerusform>%Ln Foto wieder eingeblendet</numerusform>
            <numerusform>%Ln Fotos wieder eingeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the smart album “{album}”</source>
        <translation>Intelligentes Album „{album}“ gespeichert</translation>
    </message>
    <message>
        <source>Changed what the smart album “{album}” asks for</source>
        <translation>Geändert, wonach das intelligente Album „{album}“ sucht</translation>
    </message>
    <message>
        <source>Renamed the album “{old}” to “{album}”</source>
        <translation>Album „{old}“ in „{album}“ umbenannt</translation>
    </message>
    <message>
        <source>Set the cover of the album “{album}”</source>
        <translation>Titelbild des Albums „{album}“ festgelegt</translation>
    </message>
    <message>
        <source>Deleted the album “{album}”</source>
        <translation>Album „{album}“ gelöscht</translation>
    </message>
    <message>
        <source>Set the cover of {name}</source>
        <translation>Titelbild von {name} festgelegt</translation>
    </message>
    <message>
        <source>The disk that holds the library is full.</source>
        <translation>Der Datenträger, auf dem die Bibliothek liegt, ist voll.</translation>
    </message>
    <message>
        <source>Make some room, then start again: it goes on where it stopped.</source>
        <translation>Schaffen Sie etwas Platz und starten Sie dann noch einmal: Es geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Another program is holding the library.</source>
        <translation>Ein anderes Programm hält die Bibliothek besetzt.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Schließen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The library could not be read: {subject}.</source>
        <translation>Die Bibliothek konnte nicht gelesen werden: {subject}.</translation>
    </message>
    <message>
        <source>Check the disk, then restore the latest backup.</source>
        <translation>Prüfen Sie den Datenträger und stellen Sie dann die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This library was made by a newer FaceOrg.</source>
        <translation>Diese Bibliothek stammt von einem neueren FaceOrg.</translation>
    </message>
    <message>
        <source>Install that version to open it.</source>
        <translation>Installieren Sie diese Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>FaceOrg may not write to its library: {subject}.</source>
        <translation>FaceOrg darf nicht in seine Bibliothek schreiben: {subject}.</translation>
    </message>
    <message>
        <source>Give yourself permission to write there, or choose another place for the library.</source>
        <translation>Geben Sie sich die Erlaubnis, dort zu schreiben, oder wählen Sie einen anderen Ort für die Bibliothek.</translation>
    </message>
    <message>
        <source>This belongs to something else: {subject}.</source>
        <translation>Das gehört zu etwas anderem: {subject}.</translation>
    </message>
    <message>
        <source>Choose another place for the library.</source>
        <translation>Wählen Sie einen anderen Ort für die Bibliothek.</translation>
    </message>
    <message>
        <source>Another window or command is already reading photos into this library.</source>
        <translation>Ein anderes Fenster oder ein Befehl liest schon Fotos in diese Bibliothek ein.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>Warten Sie, bis das fertig ist, oder stoppen Sie es.</translation>
    </message>
    <message>
        <source>A file that FaceOrg needs to find faces is missing: {subject}.</source>
        <translation>Eine Datei, die FaceOrg zum Finden von Gesichtern braucht, fehlt: {subject}.</translation>
    </message>
    <message>
        <source>Install FaceOrg again.</source>
        <translation>Installieren Sie FaceOrg noch einmal.</translation>
    </message>
    <message>
        <source>A file that FaceOrg needs to find faces has been changed: {subject}.</source>
        <translation>Eine Datei, die FaceOrg zum Finden von Gesichtern braucht, wurde verändert: {subject}.</translation>
    </message>
    <message>
        <source>This model needs PyTorch, which is not installed: {subject}.</source>
        <translation>Dieses Modell braucht PyTorch, das nicht installiert ist: {subject}.</translation>
    </message>
    <message>
        <source>Install the Python package torch beside FaceOrg, or choose another model.</source>
        <translation>Installieren Sie das Python-Paket torch zu FaceOrg dazu oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>This model can&apos;t be added: {subject}.</source>
        <translation>Dieses Modell lässt sich nicht hinzufügen: {subject}.</translation>
    </message>
    <message>
        <source>What a model has to be is told in docs/models.md.</source>
        <translation>Wie ein Modell beschaffen sein muss, steht in docs/models.md.</translation>
    </message>
    <message>
        <source>This folder is not there: {subject}.</source>
        <translation>Dieser Ordner ist nicht da: {subject}.</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder. What is known of its photos stays.</source>
        <translation>Schließen Sie sein Laufwerk an oder wählen Sie einen anderen Ordner. Was über seine Fotos bekannt ist, bleibt.</translation>
    </message>
    <message>
        <source>This is not a folder: {subject}.</source>
        <translation>Das ist kein Ordner: {subject}.</translation>
    </message>
    <message>
        <source>Choose a folder with photos.</source>
        <translation>Wählen Sie einen Ordner mit Fotos.</translation>
    </message>
    <message>
        <source>You may not read this folder: {subject}.</source>
        <translation>Sie dürfen diesen Ordner nicht lesen: {subject}.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it, then try again.</source>
        <translation>Geben Sie sich die Erlaubnis, ihn zu lesen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There are no photos in {subject}.</source>
        <translation>In {subject} sind keine Fotos.</translation>
    </message>
    <message>
        <source>None of the photos could be read again: they are not there, or have changed since.</source>
        <translation>Keines der Fotos konnte noch einmal eingelesen werden: Sie sind nicht da oder haben sich seither geändert.</translation>
    </message>
    <message>
        <source>Connect their drive or index their folders, then try again. The models stay as they were.</source>
        <translation>Schließen Sie die Laufwerke an oder lesen Sie die Ordner ein und versuchen Sie es dann noch einmal. Die Modelle blieben, wie sie waren.</translation>
    </message>
    <message>
        <source>The process that opens photos could not be started.</source>
        <translation>Der Prozess, der Fotos öffnet, ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Restart the computer; if that does not help, install FaceOrg again.</source>
        <translation>Starten Sie den Computer neu; hilft das nicht, installieren Sie FaceOrg noch einmal.</translation>
    </message>
    <message>
        <source>This password does not open the library.</source>
        <translation>Dieses Passwort öffnet die Bibliothek nicht.</translation>
    </message>
    <message>
        <source>Try again, or use the recovery key that was shown when the library was encrypted.</source>
        <translation>Versuchen Sie es noch einmal oder benutzen Sie den Wiederherstellungsschlüssel, der beim Verschlüsseln der Bibliothek angezeigt wurde.</translation>
    </message>
    <message>
        <source>This recovery key does not open the library.</source>
        <translation>Dieser Wiederherstellungsschlüssel öffnet die Bibliothek nicht.</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down: one letter is enough to make it another key.</source>
        <translation>Vergleichen Sie ihn mit dem, was Sie aufgeschrieben haben: Ein einziger anderer Buchstabe macht ihn zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring no longer holds the key of this library.</source>
        <translation>Der Schlüsselbund des Systems enthält den Schlüssel dieser Bibliothek nicht mehr.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use the recovery key.</source>
        <translation>Entsperren Sie den Schlüsselbund oder benutzen Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not keep the key: there is none, or it is locked.</source>
        <translation>Der Schlüsselbund des Systems nimmt den Schlüssel nicht auf: Es gibt keinen, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a password instead.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder wählen Sie stattdessen ein Passwort.</translation>
    </message>
    <message>
        <source>The file that holds the locked key of this library is damaged: {subject}.</source>
        <translation>Die Datei mit dem gesperrten Schlüssel dieser Bibliothek ist beschädigt: {subject}.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the library&apos;s folder, or use the recovery key.</source>
        <translation>Holen Sie sie aus einer Kopie des Ordners der Bibliothek zurück oder benutzen Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>What is needed to open encrypted libraries is not installed: {subject}.</source>
        <translation>Was zum Öffnen verschlüsselter Bibliotheken nötig ist, ist nicht installiert: {subject}.</translation>
    </message>
    <message>
        <source>Another window or command has this library open.</source>
        <translation>Ein anderes Fenster oder ein Befehl hat diese Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>This backup cannot be used: {subject}.</source>
        <translation>Diese Sicherung ist nicht zu gebrauchen: {subject}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no room left in {subject}.</source>
        <translation>In {subject} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>What was written is complete. Make some room, or choose another disk.</source>
        <translation>Was gespeichert wurde, ist vollständig. Schaffen Sie etwas Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Nothing can be written in {subject}.</source>
        <translation>In {subject} lässt sich nichts speichern.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself permission to write there.</source>
        <translation>Wählen Sie einen anderen Ordner oder geben Sie sich die Erlaubnis, dort zu schreiben.</translation>
    </message>
    <message>
        <source>This people file cannot be opened: {subject}.</source>
        <translation>Diese Personendatei lässt sich nicht öffnen: {subject}.</translation>
    </message>
    <message>
        <source>See that it is there and that you may read it.</source>
        <translation>Sehen Sie nach, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This is no people file of FaceOrg, or it is damaged: {subject}.</source>
        <translation>Das ist keine Personendatei von FaceOrg, oder sie ist beschädigt: {subject}.</translation>
    </message>
    <message>
        <source>Copy it again, or write it again on the other computer.</source>
        <translation>Kopieren Sie sie noch einmal oder erstellen Sie sie auf dem anderen Computer neu.</translation>
    </message>
    <message>
        <source>This people file was written by a newer FaceOrg: {subject}.</source>
        <translation>Diese Personendatei stammt von einem neueren FaceOrg: {subject}.</translation>
    </message>
    <message>
        <source>Install that version here to read it.</source>
        <translation>Installieren Sie hier diese Version, um sie zu lesen.</translation>
    </message>
    <message>
        <source>This people file is locked with a password: {subject}.</source>
        <translation>Diese Personendatei ist mit einem Passwort geschützt: {subject}.</translation>
    </message>
    <message>
        <source>Enter the password that was given when it was written.</source>
        <translation>Geben Sie das Passwort ein, das beim Erstellen vergeben wurde.</translation>
    </message>
    <message>
        <source>This password does not open the people file {subject}.</source>
        <translation>Dieses Passwort öffnet die Personendatei {subject} nicht.</translation>
    </message>
    <message>
        <source>Try again: it is the one that was given when the file was written.</source>
        <translation>Versuchen Sie es noch einmal: Es ist das Passwort, das beim Erstellen der Datei vergeben wurde.</translation>
    </message>
    <message>
        <source>There is no backup of this library yet.</source>
        <translation>Von dieser Bibliothek gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Keep the damaged library, and ask for help.</source>
        <translation>Heben Sie die beschädigte Bibliothek auf und bitten Sie um Hilfe.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Ein Name braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>There is already somebody called {subject}.</source>
        <translation>Es gibt schon jemanden namens {subject}.</translation>
    </message>
    <message>
        <source>This face is no longer there.</source>
        <translation>Dieses Gesicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Diese Gruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>Diese Person gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>More than one person is called {subject}.</source>
        <translation>Mehr als eine Person heißt {subject}.</translation>
    </message>
    <message>
        <source>Nobody is suggested for this face any more.</source>
        <translation>Für dieses Gesicht ist niemand mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Merging needs at least two.</source>
        <translation>Zum Zusammenführen braucht es mindestens zwei.</translation>
    </message>
    <message>
        <source>This question has been settled meanwhile.</source>
        <translation>Diese Frage hat sich inzwischen geklärt.</translation>
    </message>
    <message>
        <source>This face is not one of theirs.</source>
        <translation>Dieses Gesicht gehört nicht zu dieser Person.</translation>
    </message>
    <message>
        <source>This face is not in that group.</source>
        <translation>Dieses Gesicht ist nicht in dieser Gruppe.</translation>
    </message>
    <message>
        <source>Splitting leaves at least one face on either side.</source>
        <translation>Beim Aufteilen bleibt auf jeder Seite mindestens ein Gesicht.</translation>
    </message>
    <message>
        <source>This face has been decided already.</source>
        <translation>Über dieses Gesicht ist schon entschieden.</translation>
    </message>
    <message>
        <source>This box is too small for a face. Zoom in and draw it larger.</source>
        <translation>Dieser Rahmen ist zu klein für ein Gesicht. Vergrößern Sie die Ansicht und ziehen Sie ihn größer auf.</translation>
    </message>
    <message>
        <source>There is a box around this face already.</source>
        <translation>Um dieses Gesicht ist schon ein Rahmen.</translation>
    </message>
    <message>
        <source>The folder {subject} is not part of the library.</source>
        <translation>Der Ordner {subject} gehört nicht zur Bibliothek.</translation>
    </message>
    <message>
        <source>There is nothing to forget.</source>
        <translation>Es gibt nichts zu vergessen.</translation>
    </message>
    <message>
        <source>This photo is no longer there.</source>
        <translation>Dieses Foto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This album is no longer there.</source>
        <translation>Dieses Album gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>More than one album is called {subject}.</source>
        <translation>Mehr als ein Album heißt {subject}.</translation>
    </message>
    <message>
        <source>{subject} is a smart album: what is in it follows from what it asks for.</source>
        <translation>{subject} ist ein intelligentes Album: Sein Inhalt ergibt sich daraus, wonach es sucht.</translation>
    </message>
    <message>
        <source>{subject} is no smart album: it asks for nothing.</source>
        <translation>{subject} ist kein intelligentes Album: Es sucht nach nichts.</translation>
    </message>
    <message>
        <source>This photo is not in {subject}.</source>
        <translation>Dieses Foto ist nicht in {subject}.</translation>
    </message>
    <message>
        <source>A smart album needs something to ask for.</source>
        <translation>Ein intelligentes Album braucht etwas, wonach es sucht.</translation>
    </message>
    <message>
        <source>No photo can be of that date.</source>
        <translation>Kein Foto kann von diesem Datum sein.</translation>
    </message>
    <message>
        <source>Nobody is related to themselves.</source>
        <translation>Niemand ist mit sich selbst verwandt.</translation>
    </message>
    <message>
        <source>These two are not said to be related.</source>
        <translation>Zwischen diesen beiden ist keine Beziehung eingetragen.</translation>
    </message>
    <message>
        <source>Then somebody would be among their own ancestors.</source>
        <translation>Dann wäre jemand unter den eigenen Vorfahren.</translation>
    </message>
    <message>
        <source>The parent would be no older than the child: {subject}.</source>
        <translation>Der Elternteil wäre nicht älter als das Kind: {subject}.</translation>
    </message>
    <message>
        <source>Nobody has a name yet: there is nothing to write.</source>
        <translation>Noch hat niemand einen Namen: Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>The folder lies among your photos, in {subject}.</source>
        <translation>Der Ordner liegt zwischen Ihren Fotos, in {subject}.</translation>
    </message>
    <message>
        <source>A sheet holds at most {subject} pictures. Choose fewer.</source>
        <translation>Ein Bogen fasst höchstens {subject} Bilder. Wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>The photo {subject} cannot be read now, so no face was added.</source>
        <translation>Das Foto {subject} ist jetzt nicht lesbar, deshalb wurde kein Gesicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Not there. None of its photos are left.</source>
        <comment>a folder</comment>
        <translation>Nicht da. Von seinen Fotos ist keines übrig.</translation>
    </message>
    <message numerus="yes">
        <source>Not connected. Its %Ln photo stays.||Not connected. Its %Ln photos stay.</source>
        <comment>a folder</comment>
        <translation>
            <numerusform>Nicht angeschlossen. Sein %Ln Foto bleibt.</numerusform>
            <numerusform>Nicht angeschlossen. Seine %Ln Fotos bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos}. Not watched.</source>
        <comment>a folder</comment>
        <translation>{photos}. Nicht überwacht.</translation>
    </message>
    <message>
        <source>{photos}. Looked through now and then: this drive does not tell of changes.</source>
        <translation>{photos}. Wird ab und zu durchgesehen: Dieses Laufwerk meldet Änderungen nicht.</translation>
    </message>
    <message>
        <source>{photos}. Watched.</source>
        <comment>a folder</comment>
        <translation>{photos}. Wird überwacht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file is gone: {kept}||%Ln files are gone: {kept}</source>
        <translation>
            <numerusform>%Ln Datei ist weg: {kept}</numerusform>
            <numerusform>%Ln Dateien sind weg: {kept}</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for ever</source>
        <comment>what is known of photos</comment>
        <translation>für immer behalten</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <comment>what is known of photos</comment>
        <translation>bis zum {day} behalten</translation>
    </message>
    <message>
        <source>kept at least until {day}</source>
        <comment>what is known of photos</comment>
        <translation>mindestens bis zum {day} behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo is no longer where it was.||%Ln photos are no longer where they were.</source>
        <translation>
            <numerusform>%Ln Foto ist nicht mehr, wo es war.</numerusform>
            <numerusform>%Ln Fotos sind nicht mehr, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo lies in folders taken out.||%Ln photos lie in folders taken out.</source>
        <translation>
            <numerusform>%Ln Foto liegt in herausgenommenen Ordnern.</numerusform>
            <numerusform>%Ln Fotos liegen in herausgenommenen Ordnern.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you said about it is {kept}.</source>
        <comment>a photo; kept until a day, or for ever</comment>
        <translation>Was Sie dazu gesagt haben, wird {kept}.</translation>
    </message>
    <message>
        <source>What you said about them is {kept}.</source>
        <comment>photos; kept until a day, or for ever</comment>
        <translation>Was Sie dazu gesagt haben, wird {kept}.</translation>
    </message>
    <message numerus="yes">
        <source>Took {folder} out with %Ln photo; the file stays on the disk||Took {folder} out with %Ln photos; the files stay on the disk</source>
        <translation>
            <numerusform>{folder} mit %Ln Foto herausgenommen; die Datei bleibt auf dem Datenträger</numerusform>
            <numerusform>{folder} mit %Ln Fotos herausgenommen; die Dateien bleiben auf dem Datenträger</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {folder} out; its files stay on the disk</source>
        <translation>{folder} herausgenommen; seine Dateien bleiben auf dem Datenträger</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>a time: kept for ever</comment>
        <translation>immer</translation>
    </message>
    <message>
        <source>What was forgotten is being removed from the disk.</source>
        <translation>Das Vergessene wird vom Datenträger entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.||And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>FaceOrg begins anew.</source>
        <translation>FaceOrg beginnt von vorn.</translation>
    </message>
    <message>
        <source>For half a minute you can still take it back; after that nobody can.</source>
        <translation>Eine halbe Minute lang können Sie es noch rückgängig machen; danach kann es niemand mehr.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <comment>a person</comment>
        <translation>{name} vergessen?</translation>
    </message>
    <message>
        <source>Forget the folder {name}?</source>
        <translation>Den Ordner {name} vergessen?</translation>
    </message>
    <message>
        <source>Forget these strangers?</source>
        <translation>Diese Fremden vergessen?</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Alles vergessen?</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <comment>what is forgotten</comment>
        <translation>den Ordner {name}</translation>
    </message>
    <message>
        <source>these strangers</source>
        <comment>who is forgotten</comment>
        <translation>diese Fremden</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>what is forgotten</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>FaceOrg forgets the name, every face of {name} and what you have said of them, also in the history and in backups. In these photos they are not looked for again.</source>
        <translation>FaceOrg vergisst den Namen, jedes Gesicht von {name} und alles, was Sie dazu gesagt haben, auch im Verlauf und in den Sicherungen. Auf diesen Fotos wird nicht wieder danach gesucht.</translation>
    </message>
    <message>
        <source>FaceOrg forgets all that it knows of the photos in {name}, also in the history and in backups, and looks into this folder no more.</source>
        <translation>FaceOrg vergisst alles, was es über die Fotos in {name} weiß, auch im Verlauf und in den Sicherungen, und sieht nicht mehr in diesen Ordner.</translation>
    </message>
    <message>
        <source>FaceOrg forgets all faces that you have ignored, and others that it has put with them. In these photos they are not looked for again, but in new ones they are found.</source>
        <translation>FaceOrg vergisst alle Gesichter, die Sie ignoriert haben, und andere, die es ihnen zugeordnet hat. Auf diesen Fotos wird nicht wieder nach ihnen gesucht, auf neuen werden sie aber gefunden.</translation>
    </message>
    <message>
        <source>FaceOrg forgets all photos, faces, people and folders, the history and all backups, and begins as on the first day.</source>
        <translation>FaceOrg vergisst alle Fotos, Gesichter, Personen und Ordner, den Verlauf und alle Sicherungen und beginnt wie am ersten Tag.</translation>
    </message>
    <message>
        <source>Your photo files stay as they are.</source>
        <translation>Ihre Fotodateien bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step of the history||%Ln steps of the history</source>
        <translation>
            <numerusform>%Ln Schritt des Verlaufs</numerusform>
            <numerusform>%Ln Schritte des Verlaufs</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: nothing that can be counted.</source>
        <translation>Das wird vergessen: nichts, was sich zählen ließe.</translation>
    </message>
    <message>
        <source>What goes: {counts}.</source>
        <translation>Das wird vergessen: {counts}.</translation>
    </message>
    <message>
        <source>It lies in {folder}, which FaceOrg looks into: there the photos will be found again.</source>
        <translation>Er liegt in {folder}, wo FaceOrg nach Fotos sieht: Dort werden die Fotos wiedergefunden.</translation>
    </message>
    <message>
        <source>{name} will be forgotten in {time}.</source>
        <comment>a person</comment>
        <translation>{name} wird in {time} vergessen.</translation>
    </message>
    <message>
        <source>The folder {name} will be forgotten in {time}.</source>
        <translation>Der Ordner {name} wird in {time} vergessen.</translation>
    </message>
    <message>
        <source>These strangers will be forgotten in {time}.</source>
        <translation>Diese Fremden werden in {time} vergessen.</translation>
    </message>
    <message>
        <source>Everything will be forgotten in {time}.</source>
        <translation>Alles wird in {time} vergessen.</translation>
    </message>
    <message>
        <source>{name} is forgotten</source>
        <comment>a person</comment>
        <translation>{name} ist vergessen</translation>
    </message>
    <message>
        <source>The folder {name} is forgotten</source>
        <translation>Der Ordner {name} ist vergessen</translation>
    </message>
    <message>
        <source>These strangers are forgotten</source>
        <translation>Diese Fremden sind vergessen</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Alles ist vergessen</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <comment>button: do not forget</comment>
        <translation>{name} behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What you have confirmed, rejected, ignored or drawn stays as it is.</source>
        <translation>Was Sie bestätigt, abgelehnt, ignoriert oder eingezeichnet haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Much looser</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Viel lockerer</translation>
    </message>
    <message>
        <source>Fewer groups, and more of them hold somebody who does not belong.</source>
        <translation>Weniger Gruppen, und in mehr davon ist jemand, der nicht hineingehört.</translation>
    </message>
    <message>
        <source>Fewer groups for one person; look through them before you name them.</source>
        <translation>Weniger Gruppen für eine Person; sehen Sie sie durch, bevor Sie sie benennen.</translation>
    </message>
    <message>
        <source>As FaceOrg is made</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>One person may have several groups; they seldom hold two people.</source>
        <translation>Eine Person kann mehrere Gruppen haben; zwei Personen in einer sind selten.</translation>
    </message>
    <message>
        <source>More groups for one person, and fewer wrong faces in them.</source>
        <translation>Mehr Gruppen für eine Person und weniger falsche Gesichter darin.</translation>
    </message>
    <message>
        <source>Much stricter</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Viel strenger</translation>
    </message>
    <message>
        <source>Many small groups and loose faces, hardly a wrong one among them.</source>
        <translation>Viele kleine Gruppen und einzelne Gesichter, kaum ein falsches darunter.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <comment>a sentence of what grouping would change</comment>
        <translation>{changes}.</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln face||moves %Ln faces</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>verschiebt %Ln Gesicht</numerusform>
            <numerusform>verschiebt %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %Ln group||makes %Ln groups</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>bildet %Ln Gruppe</numerusform>
            <numerusform>bildet %Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %Ln||makes %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation>
            <numerusform>bildet %Ln</numerusform>
            <numerusform>bildet %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merges %Ln group||merges %Ln groups</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>führt %Ln Gruppe zusammen</numerusform>
            <numerusform>führt %Ln Gruppen zusammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merges %Ln||merges %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation>
            <numerusform>führt %Ln zusammen</numerusform>
            <numerusform>führt %Ln zusammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves %Ln group||dissolves %Ln groups</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>löst %Ln Gruppe auf</numerusform>
            <numerusform>löst %Ln Gruppen auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves %Ln||dissolves %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation>
            <numerusform>löst %Ln auf</numerusform>
            <numerusform>löst %Ln auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes back %Ln suggestion||takes back %Ln suggestions</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>nimmt %Ln Vorschlag zurück</numerusform>
            <numerusform>nimmt %Ln Vorschläge zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>XMP in photos or beside them</source>
        <translation>XMP in Fotos oder daneben</translation>
    </message>
    <message>
        <source>Picasa</source>
        <translation>Picasa</translation>
    </message>
    <message>
        <source>digiKam</source>
        <translation>digiKam</translation>
    </message>
    <message>
        <source>Google Takeout</source>
        <translation>Google Takeout</translation>
    </message>
    <message>
        <source>JSON of ExifTool or osxphotos</source>
        <translation>JSON von ExifTool oder osxphotos</translation>
    </message>
    <message>
        <source>Immich</source>
        <translation>Immich</translation>
    </message>
    <message>
        <source>a people file</source>
        <translation>einer Personendatei</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>Did you name people in Picasa, digiKam, Lightroom, Windows, Google Photos or Apple Photos? FaceOrg reads those names from photos and from files beside them, and shows what would come of it. Nothing changes before you say so, and no file is ever changed.</source>
        <translation>Haben Sie in Picasa, digiKam, Lightroom, Windows, Google Fotos oder Apple Fotos schon Personen benannt? FaceOrg liest diese Namen aus den Fotos und aus Dateien daneben und zeigt, was dabei herauskäme. Bevor Sie zustimmen, ändert sich nichts, und nie wird eine Datei geändert.</translation>
    </message>
    <message>
        <source>Add what lies elsewhere: digiKam&apos;s digikam4.db, Picasa&apos;s contacts.xml, a folder from Google Takeout, JSON of osxphotos or Immich. They can be dropped here, too.</source>
        <translation>Fügen Sie hinzu, was anderswo liegt: digikam4.db von digiKam, contacts.xml von Picasa, einen Ordner von Google Takeout, JSON von osxphotos oder Immich. Sie können es auch hierher ziehen.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation>Die Datei ist beschädigt oder nicht das, was ihr Name sagt.</translation>
    </message>
    <message>
        <source>The file holds far more than such a file ever needs.</source>
        <translation>Die Datei enthält weit mehr, als eine solche Datei je braucht.</translation>
    </message>
    <message>
        <source>The file asks for other files or expands itself, which no honest file of this kind does.</source>
        <translation>Die Datei verlangt nach anderen Dateien oder bläht sich selbst auf, was keine ehrliche Datei dieser Art tut.</translation>
    </message>
    <message>
        <source>FaceOrg does not know what kind of file this is.</source>
        <translation>FaceOrg weiß nicht, was für eine Datei das ist.</translation>
    </message>
    <message>
        <source>“{name}”: this face is {known} here.</source>
        <translation>„{name}“: Dieses Gesicht ist hier {known}.</translation>
    </message>
    <message>
        <source>“{name}”: this face was ignored here.</source>
        <translation>„{name}“: Dieses Gesicht wurde hier ignoriert.</translation>
    </message>
    <message>
        <source>“{name}”: here it was said that this is not a face.</source>
        <translation>„{name}“: Hier wurde gesagt, dass das kein Gesicht ist.</translation>
    </message>
    <message>
        <source>“{name}”: here it was said that this is somebody else.</source>
        <translation>„{name}“: Hier wurde gesagt, dass das jemand anders ist.</translation>
    </message>
    <message>
        <source>“{name}” was not born yet when this photo was taken.</source>
        <translation>„{name}“ war noch nicht geboren, als dieses Foto aufgenommen wurde.</translation>
    </message>
    <message>
        <source>“{name}”: this face was forgotten here.</source>
        <translation>„{name}“: Dieses Gesicht wurde hier vergessen.</translation>
    </message>
    <message>
        <source>“{name}” has another face in this photo already.</source>
        <translation>„{name}“ hat auf diesem Foto schon ein anderes Gesicht.</translation>
    </message>
    <message>
        <source>“{name}”: more than one person is called so here.</source>
        <translation>„{name}“: Hier heißt mehr als eine Person so.</translation>
    </message>
    <message>
        <source>“{name}”: the box is too small for a face.</source>
        <translation>„{name}“: Der Rahmen ist zu klein für ein Gesicht.</translation>
    </message>
    <message>
        <source>“{name}”: the photo cannot be read now, so no face was added.</source>
        <translation>„{name}“: Das Foto ist jetzt nicht lesbar, deshalb wurde kein Gesicht hinzugefügt.</translation>
    </message>
    <message>
        <source>“{name}” is in this photo, but nothing says which face it is.</source>
        <translation>„{name}“ ist auf diesem Foto, aber nirgends steht, welches Gesicht es ist.</translation>
    </message>
    <message>
        <source>From {source}</source>
        <comment>a name: another program</comment>
        <translation>Aus {source}</translation>
    </message>
    <message>
        <source>From {source}, {day}</source>
        <comment>a name: another program</comment>
        <translation>Aus {source}, {day}</translation>
    </message>
    <message>
        <source>The name {name} was taken over from {source}.</source>
        <translation>Der Name {name} wurde aus {source} übernommen.</translation>
    </message>
    <message>
        <source>The name {name} was taken over from {source} on {day}.</source>
        <translation>Der Name {name} wurde am {day} aus {source} übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>Would name %Ln face.||Would name %Ln faces.</source>
        <translation>
            <numerusform>Würde %Ln Gesicht benennen.</numerusform>
            <numerusform>Würde %Ln Gesichter benennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named %Ln face.||Named %Ln faces.</source>
        <translation>
            <numerusform>%Ln Gesicht benannt.</numerusform>
            <numerusform>%Ln Gesichter benannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would add %Ln face that was not found.||Would add %Ln faces that were not found.</source>
        <translation>
            <numerusform>Würde %Ln Gesicht hinzufügen, das nicht gefunden wurde.</numerusform>
            <numerusform>Würde %Ln Gesichter hinzufügen, die nicht gefunden wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln face that was not found.||Added %Ln faces that were not found.</source>
        <translation>
            <numerusform>%Ln Gesicht hinzugefügt, das nicht gefunden worden war.</numerusform>
            <numerusform>%Ln Gesichter hinzugefügt, die nicht gefunden worden waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was not found by FaceOrg and is added.||%Ln of them were not found by FaceOrg and are added.</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln davon hat FaceOrg nicht gefunden, es wird hinzugefügt.</numerusform>
            <numerusform>%Ln davon hat FaceOrg nicht gefunden, sie werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step, which Undo takes back.</source>
        <translation>„Rückgängig“ nimmt alles in einem Schritt zurück.</translation>
    </message>
    <message>
        <source>No face would get this name</source>
        <translation>Kein Gesicht bekäme diesen Namen</translation>
    </message>
    <message>
        <source>not found by FaceOrg</source>
        <comment>one or more faces</comment>
        <translation>von FaceOrg nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not found by FaceOrg||%Ln of them not found by FaceOrg</source>
        <translation>
            <numerusform>%Ln davon von FaceOrg nicht gefunden</numerusform>
            <numerusform>%Ln davon von FaceOrg nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Several are called so</source>
        <comment>people</comment>
        <translation>Mehrere heißen so</translation>
    </message>
    <message>
        <source>Choose who it is, or nobody is named.</source>
        <translation>Wählen Sie, wer es ist, sonst wird niemand benannt.</translation>
    </message>
    <message>
        <source>There is {names} already: the same?</source>
        <translation>{names} gibt es schon: dieselbe Person?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file looked at||%Ln files looked at</source>
        <translation>
            <numerusform>%Ln Datei angesehen</numerusform>
            <numerusform>%Ln Dateien angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names in %Ln of them||names in %Ln of them</source>
        <translation>
            <numerusform>in %Ln davon Namen</numerusform>
            <numerusform>in %Ln davon Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>No names of other programs were found there.</source>
        <translation>Dort wurden keine Namen aus anderen Programmen gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln name that was found is here already.||The %Ln names that were found are here already.</source>
        <translation>
            <numerusform>%Ln gefundener Name steht hier schon.</numerusform>
            <numerusform>Alle %Ln gefundenen Namen stehen hier schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that can be taken over.</source>
        <translation>Es gibt nichts, was sich übernehmen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>The name of %Ln face stands in Picasa&apos;s contacts.xml: go back and add that file.||The names of %Ln faces stand in Picasa&apos;s contacts.xml: go back and add that file.</source>
        <translation>
            <numerusform>Der Name von %Ln Gesicht steht in der contacts.xml von Picasa: Gehen Sie zurück und fügen Sie diese Datei hinzu.</numerusform>
            <numerusform>Die Namen von %Ln Gesichtern stehen in der contacts.xml von Picasa: Gehen Sie zurück und fügen Sie diese Datei hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Es musste nichts geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person into {file}.||Wrote %Ln people into {file}.</source>
        <translation>
            <numerusform>%Ln Person in {file} gespeichert.</numerusform>
            <numerusform>%Ln Personen in {file} gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name is here already.||%Ln names are here already.</source>
        <translation>
            <numerusform>%Ln Name steht hier schon.</numerusform>
            <numerusform>%Ln Namen stehen hier schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box has no name.||%Ln boxes have no name.</source>
        <translation>
            <numerusform>%Ln Rahmen hat keinen Namen.</numerusform>
            <numerusform>%Ln Rahmen haben keinen Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a letter</source>
        <comment>key</comment>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>arrows</source>
        <comment>key</comment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>key</comment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>heading of keys</comment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go to the next thing, or to the one before</source>
        <comment>what a key does</comment>
        <translation>Zum nächsten Element oder zum vorigen</translation>
    </message>
    <message>
        <source>Close, leave out, go back</source>
        <comment>what a key does</comment>
        <translation>Schließen, auslassen, zurückgehen</translation>
    </message>
    <message>
        <source>What can be done with what the keyboard is on</source>
        <comment>what a key does</comment>
        <translation>Menü für das hervorgehobene Element</translation>
    </message>
    <message>
        <source>Show the menus, or hide them</source>
        <comment>what a key does</comment>
        <translation>Menüs zeigen oder verbergen</translation>
    </message>
    <message>
        <source>The sidebar</source>
        <comment>heading of keys</comment>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Open a page or an album</source>
        <comment>what a key does</comment>
        <translation>Seite oder Album öffnen</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <comment>what a key does</comment>
        <translation>Album umbenennen</translation>
    </message>
    <message>
        <source>Delete the album; the photos stay</source>
        <comment>what a key does</comment>
        <translation>Album löschen; die Fotos bleiben</translation>
    </message>
    <message>
        <source>People</source>
        <comment>heading of keys</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Begin a name for an unnamed group or face</source>
        <comment>what a key does</comment>
        <translation>Unbenannte Gruppe oder unbenanntes Gesicht benennen</translation>
    </message>
    <message>
        <source>Go from portrait to portrait</source>
        <comment>what a key does</comment>
        <translation>Von Porträt zu Porträt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a key does</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look at the photos; once more, or Escape, closes them</source>
        <comment>what a key does</comment>
        <translation>Fotos ansehen; noch einmal oder Esc schließt sie</translation>
    </message>
    <message>
        <source>Change the name</source>
        <comment>what a key does</comment>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Select, or no longer</source>
        <comment>what a key does</comment>
        <translation>Auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>what a key does</comment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Merge what is selected</source>
        <comment>what a key does</comment>
        <translation>Auswahl zusammenführen</translation>
    </message>
    <message>
        <source>Ignore: a stranger</source>
        <comment>what a key does</comment>
        <translation>Ignorieren: eine fremde Person</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>what a key does</comment>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <comment>what a key does</comment>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <comment>what a key does</comment>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>A person</source>
        <comment>heading of keys</comment>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Answer the suggestion that the keyboard is on</source>
        <comment>what a key does</comment>
        <translation>Den hervorgehobenen Vorschlag beantworten</translation>
    </message>
    <message>
        <source>Yes to all suggestions shown</source>
        <comment>what a key does</comment>
        <translation>Ja zu allen gezeigten Vorschlägen</translation>
    </message>
    <message>
        <source>Go from suggestion to suggestion</source>
        <comment>what a key does</comment>
        <translation>Von Vorschlag zu Vorschlag</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <comment>what a key does</comment>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Select a face, or no longer</source>
        <comment>what a key does</comment>
        <translation>Gesicht auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Ignore the selected faces: strangers</source>
        <comment>what a key does</comment>
        <translation>Ausgewählte Gesichter ignorieren: Fremde</translation>
    </message>
    <message>
        <source>The selected faces are none</source>
        <comment>what a key does</comment>
        <translation>Die ausgewählten Gesichter sind keine</translation>
    </message>
    <message>
        <source>On somebody of the family: take back the relation</source>
        <comment>what a key does</comment>
        <translation>Bei jemandem aus der Familie: die Beziehung entfernen</translation>
    </message>
    <message>
        <source>Select nothing, go back</source>
        <comment>what a key does</comment>
        <translation>Auswahl aufheben, zurückgehen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>heading of keys</comment>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Answer with yes or no</source>
        <comment>what a key does</comment>
        <translation>Mit Ja oder Nein antworten</translation>
    </message>
    <message>
        <source>Begin a name where one is asked</source>
        <comment>what a key does</comment>
        <translation>Namen eingeben, wo nach einem gefragt wird</translation>
    </message>
    <message>
        <source>Take the name; yes to all suggestions that are not left out</source>
        <comment>what a key does</comment>
        <translation>Namen übernehmen; ja zu allen Vorschlägen, die nicht ausgelassen sind</translation>
    </message>
    <message>
        <source>Choose among likely people; go to the faces</source>
        <comment>what a key does</comment>
        <translation>Unter wahrscheinlichen Personen wählen; zu den Gesichtern gehen</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <comment>what a key does</comment>
        <translation>Frage überspringen</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <comment>what a key does</comment>
        <translation>Zurück zur vorigen Frage</translation>
    </message>
    <message>
        <source>Look at the photos; on a face, leave it out</source>
        <comment>what a key does</comment>
        <translation>Fotos ansehen; auf einem Gesicht: es auslassen</translation>
    </message>
    <message>
        <source>Ignore: a stranger; on a face, leave it out</source>
        <comment>what a key does</comment>
        <translation>Ignorieren: eine fremde Person; auf einem Gesicht: es auslassen</translation>
    </message>
    <message>
        <source>Leave the faces or the photos, empty the field</source>
        <comment>what a key does</comment>
        <translation>Gesichter oder Fotos verlassen, Feld leeren</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>heading of keys</comment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <comment>what a key does</comment>
        <translation>Von Foto zu Foto</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <comment>what a key does</comment>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>Mark as favourites, or take the mark back</source>
        <comment>what a key does</comment>
        <translation>Als Favoriten markieren oder die Markierung entfernen</translation>
    </message>
    <message>
        <source>Add to an album</source>
        <comment>what a key does</comment>
        <translation>Zu einem Album hinzufügen</translation>
    </message>
    <message>
        <source>Hide, or show again</source>
        <comment>what a key does</comment>
        <translation>Ausblenden oder wieder einblenden</translation>
    </message>
    <message>
        <source>Shift dates</source>
        <comment>what a key does</comment>
        <translation>Datum verschieben</translation>
    </message>
    <message>
        <source>Share: copies to give away</source>
        <comment>what a key does</comment>
        <translation>Teilen: Kopien zum Weitergeben</translation>
    </message>
    <message>
        <source>Asking for photos</source>
        <comment>heading of keys</comment>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <source>Go to the field where you type what you look for</source>
        <comment>what a key does</comment>
        <translation>Zum Feld, in das Sie eingeben, was Sie suchen</translation>
    </message>
    <message>
        <source>Choose among the people who are offered</source>
        <comment>what a key does</comment>
        <translation>Unter den angebotenen Personen wählen</translation>
    </message>
    <message>
        <source>Take what was typed; change the word between two filters</source>
        <comment>what a key does</comment>
        <translation>Eingabe übernehmen; das Wort zwischen zwei Filtern ändern</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <comment>what a key does</comment>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <comment>what a key does</comment>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>An album</source>
        <comment>heading of keys</comment>
        <translation>Ein Album</translation>
    </message>
    <message>
        <source>Take the photos out of the album; the files stay</source>
        <comment>what a key does</comment>
        <translation>Fotos aus dem Album herausnehmen; die Dateien bleiben</translation>
    </message>
    <message>
        <source>Move the photos forward or back</source>
        <comment>what a key does</comment>
        <translation>Fotos nach vorn oder hinten verschieben</translation>
    </message>
    <message>
        <source>A photo</source>
        <comment>heading of keys</comment>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>The photo before, the next one</source>
        <comment>what a key does</comment>
        <translation>Das vorige Foto, das nächste</translation>
    </message>
    <message>
        <source>The same, also in a photo that is enlarged</source>
        <comment>what a key does</comment>
        <translation>Dasselbe, auch in einem vergrößerten Foto</translation>
    </message>
    <message>
        <source>Look further up or down where it is enlarged</source>
        <comment>what a key does</comment>
        <translation>Im vergrößerten Foto weiter oben oder unten schauen</translation>
    </message>
    <message>
        <source>The whole photo; every pixel as one of the screen</source>
        <comment>what a key does</comment>
        <translation>Das ganze Foto; Originalgröße</translation>
    </message>
    <message>
        <source>Turn the view; the file stays as it is</source>
        <comment>what a key does</comment>
        <translation>Ansicht drehen; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Nothing but the photo, and back</source>
        <comment>what a key does</comment>
        <translation>Nur das Foto, und zurück</translation>
    </message>
    <message>
        <source>Slide show</source>
        <comment>what a key does</comment>
        <translation>Diashow</translation>
    </message>
    <message>
        <source>Let the slide show or the moving picture wait, and go on</source>
        <comment>what a key does</comment>
        <translation>Diashow oder bewegtes Bild anhalten und weiterlaufen lassen</translation>
    </message>
    <message>
        <source>In a file of several pictures: the one before, the next one</source>
        <comment>what a key does</comment>
        <translation>In einer Datei mit mehreren Bildern: das vorige, das nächste</translation>
    </message>
    <message>
        <source>Faces, information, favourite: on and off</source>
        <comment>what a key does</comment>
        <translation>Gesichter, Informationen, Favorit: ein und aus</translation>
    </message>
    <message>
        <source>Shift the date</source>
        <comment>what a key does</comment>
        <translation>Datum verschieben</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <comment>what a key does</comment>
        <translation>In einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Copy picture and file</source>
        <comment>what a key does</comment>
        <translation>Bild und Datei kopieren</translation>
    </message>
    <message>
        <source>End the slide show, leave the full screen, go back</source>
        <comment>what a key does</comment>
        <translation>Diashow beenden, Vollbild verlassen, zurückgehen</translation>
    </message>
    <message>
        <source>Faces on a photo</source>
        <comment>heading of keys</comment>
        <translation>Gesichter auf einem Foto</translation>
    </message>
    <message>
        <source>From face to face</source>
        <comment>what a key does</comment>
        <translation>Von Gesicht zu Gesicht</translation>
    </message>
    <message>
        <source>Name the face that the keyboard is on</source>
        <comment>what a key does</comment>
        <translation>Das hervorgehobene Gesicht benennen</translation>
    </message>
    <message>
        <source>Answer a suggestion</source>
        <comment>what a key does</comment>
        <translation>Vorschlag beantworten</translation>
    </message>
    <message>
        <source>Draw a face that was missed</source>
        <comment>what a key does</comment>
        <translation>Übersehenes Gesicht einzeichnen</translation>
    </message>
    <message>
        <source>While drawing: move the box, with Shift resize it</source>
        <comment>what a key does</comment>
        <translation>Beim Einzeichnen: Rahmen verschieben, mit Umschalt die Größe ändern</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>heading of keys</comment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Go through problems, or through what was done</source>
        <comment>what a key does</comment>
        <translation>Durch die Probleme gehen oder durch das, was getan wurde</translation>
    </message>
    <message>
        <source>Choose what is to be done with one</source>
        <comment>what a key does</comment>
        <translation>Wählen, was mit einem geschehen soll</translation>
    </message>
    <message>
        <source>Do it: try again, ignore, undo</source>
        <comment>what a key does</comment>
        <translation>Ausführen: erneut versuchen, ignorieren, rückgängig machen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>heading of keys</comment>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Go from face to face</source>
        <comment>what a key does</comment>
        <translation>Von Gesicht zu Gesicht</translation>
    </message>
    <message>
        <source>Bring back what is selected</source>
        <comment>what a key does</comment>
        <translation>Auswahl zurückholen</translation>
    </message>
    <message>
        <source>Back to all strangers, back to the people</source>
        <comment>what a key does</comment>
        <translation>Zurück zu allen Fremden, zurück zu den Personen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <comment>heading of keys</comment>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>From photo to photo, and to what can be done with a set</source>
        <comment>what a key does</comment>
        <translation>Von Foto zu Foto und zu dem, was sich mit einem Stapel tun lässt</translation>
    </message>
    <message>
        <source>Keep a photo, or let it be hidden</source>
        <comment>what a key does</comment>
        <translation>Foto behalten oder ausblenden lassen</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>heading of keys</comment>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Move what is selected to the other side</source>
        <comment>what a key does</comment>
        <translation>Auswahl auf die andere Seite verschieben</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>what a key does</comment>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <comment>what a key does</comment>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>The folder of this photo is not there, or its drive is not connected. Everything known of the photo is kept.</source>
        <translation>Der Ordner dieses Fotos ist nicht da, oder sein Laufwerk ist nicht angeschlossen. Alles, was über das Foto bekannt ist, wird behalten.</translation>
    </message>
    <message>
        <source>This file is gone from its place. It is looked for when its folder is next read.</source>
        <translation>Diese Datei ist nicht mehr an ihrem Platz. Sie wird gesucht, wenn ihr Ordner das nächste Mal eingelesen wird.</translation>
    </message>
    <message>
        <source>This file is gone from its place. What was said of it is kept for ever.</source>
        <translation>Diese Datei ist nicht mehr an ihrem Platz. Was dazu gesagt wurde, wird für immer behalten.</translation>
    </message>
    <message>
        <source>This file is gone from its place. What was said of it is kept until {day}.</source>
        <translation>Diese Datei ist nicht mehr an ihrem Platz. Was dazu gesagt wurde, wird bis zum {day} behalten.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, more than the settings allow.</source>
        <translation>Das Bild hat {width} × {height} Pixel, mehr als die Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>This kind of {format} cannot be read yet.</source>
        <translation>Diese Art von {format} lässt sich noch nicht lesen.</translation>
    </message>
    <message>
        <source>the library</source>
        <comment>in the place of a file&apos;s name</comment>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute left||About %Ln minutes left</source>
        <translation>
            <numerusform>Noch etwa %Ln Minute</numerusform>
            <numerusform>Noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour left||About %Ln hours left</source>
        <translation>
            <numerusform>Noch etwa %Ln Stunde</numerusform>
            <numerusform>Noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number}&#xa0;Min.</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <translation>{number}&#xa0;Std.</translation>
    </message>
    <message>
        <source>small</source>
        <comment>beneath a face</comment>
        <translation>klein</translation>
    </message>
    <message>
        <source>blurred</source>
        <comment>beneath a face</comment>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>turned</source>
        <comment>beneath a face</comment>
        <translation>seitlich</translation>
    </message>
    <message>
        <source>child</source>
        <comment>beneath a face</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>never matched</source>
        <comment>beneath a face</comment>
        <translation>nie verglichen</translation>
    </message>
    <message>
        <source>{name}?</source>
        <comment>somebody it may be</comment>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>a face</comment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <comment>its file</comment>
        <translation>Foto {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed face||%Ln unnamed faces</source>
        <translation>
            <numerusform>%Ln unbenanntes Gesicht</numerusform>
            <numerusform>%Ln unbenannte Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>place in a list</comment>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>the program&apos;s guess</source>
        <translation>Vermutung des Programms</translation>
    </message>
    <message>
        <source>Face</source>
        <comment>spoken</comment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Has unnamed faces</source>
        <translation>Mit unbenannten Gesichtern</translation>
    </message>
    <message>
        <source>Favourites</source>
        <comment>a filter</comment>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>a filter</comment>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Hidden photos</source>
        <translation>Ausgeblendete Fotos</translation>
    </message>
    <message>
        <source>The filters contradict each other: no photo can pass all of them.</source>
        <translation>Die Filter widersprechen sich: Kein Foto kann zu allen passen.</translation>
    </message>
    <message>
        <source>Only confirmed faces count here, not suggestions.</source>
        <translation>Hier zählen nur bestätigte Gesichter, keine Vorschläge.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>a filter</comment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>a filter</comment>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <comment>a filter</comment>
        <translation>Niemand sonst</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>since {when}</source>
        <comment>a filter</comment>
        <translation>seit {when}</translation>
    </message>
    <message>
        <source>until {when}</source>
        <comment>a filter</comment>
        <translation>bis {when}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two dates</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln face||At least %Ln faces</source>
        <translation>
            <numerusform>Mindestens %Ln Gesicht</numerusform>
            <numerusform>Mindestens %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>No faces</source>
        <comment>a filter</comment>
        <translation>Keine Gesichter</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln face||At most %Ln faces</source>
        <translation>
            <numerusform>Höchstens %Ln Gesicht</numerusform>
            <numerusform>Höchstens %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least} to %Ln faces||{least} to %Ln faces</source>
        <translation>
            <numerusform>{least} bis %Ln Gesicht</numerusform>
            <numerusform>{least} bis %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Within {number} km of {place}</source>
        <translation>Im Umkreis von {number}&#xa0;km um {place}</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Ohne {name}</translation>
    </message>
    <message>
        <source>{people} and {name}</source>
        <comment>people in photos</comment>
        <translation>{people} und {name}</translation>
    </message>
    <message>
        <source>{people} or {name}</source>
        <comment>people in photos</comment>
        <translation>{people} oder {name}</translation>
    </message>
    <message>
        <source>{people} without {name}</source>
        <comment>people in photos</comment>
        <translation>{people} ohne {name}</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between people in photos</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between people in photos</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>without</source>
        <comment>between people in photos</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>button</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln edit, up to this one||Takes back %Ln edits, up to this one</source>
        <translation>
            <numerusform>Macht %Ln Änderung rückgängig, bis einschließlich dieser</numerusform>
            <numerusform>Macht %Ln Änderungen rückgängig, bis einschließlich dieser</numerusform>
        </translation>
    </message>
    <message>
        <source>{edit}, taken back</source>
        <translation>{edit}, rückgängig gemacht</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading: a day</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>heading: a day</comment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of questions</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <comment>filter of questions</comment>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>Same person?</source>
        <comment>filter of questions</comment>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>filter of questions</comment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Loose faces</source>
        <comment>filter of questions</comment>
        <translation>Einzelne Gesichter</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>filter of questions</comment>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>New person “{name}”</source>
        <translation>Neue Person „{name}“</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>years</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>On this day: %Ln photo, {years}||On this day: %Ln photos, {years}</source>
        <translation>
            <numerusform>An diesem Tag: %Ln Foto, {years}</numerusform>
            <numerusform>An diesem Tag: %Ln Fotos, {years}</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos yet</source>
        <comment>below the name of a person</comment>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>Loose face, {name}</source>
        <translation>Einzelnes Gesicht, {name}</translation>
    </message>
    <message>
        <source>Loose face without a name</source>
        <translation>Einzelnes Gesicht ohne Namen</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Gruppe ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, {year}||%Ln photos, {year}</source>
        <translation>
            <numerusform>%Ln Foto, {year}</numerusform>
            <numerusform>%Ln Fotos, {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, {first} to {last}||%Ln photos, {first} to {last}</source>
        <translation>
            <numerusform>%Ln Foto, {first} bis {last}</numerusform>
            <numerusform>%Ln Fotos, {first} bis {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <comment>of a photo</comment>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Less sure, {date}</source>
        <translation>Weniger sicher, {date}</translation>
    </message>
    <message>
        <source>Less sure</source>
        <comment>a guess</comment>
        <translation>Weniger sicher</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>one</comment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of {when}</source>
        <translation>Foto, {when}</translation>
    </message>
    <message>
        <source>Video of {when}, {length}, favourite</source>
        <translation>Video, {when}, {length}, Favorit</translation>
    </message>
    <message>
        <source>Video of {when}, {length}</source>
        <translation>Video, {when}, {length}</translation>
    </message>
    <message>
        <source>Photo of {when}, favourite</source>
        <translation>Foto, {when}, Favorit</translation>
    </message>
    <message>
        <source>In your order</source>
        <translation>In Ihrer Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes||%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} kB</source>
        <comment>size of a file</comment>
        <translation>{number}&#xa0;kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <comment>size of a file</comment>
        <translation>{number}&#xa0;MB</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <comment>size of a file</comment>
        <translation>{number}&#xa0;GB</translation>
    </message>
    <message>
        <source>{latitude} N, {longitude} E</source>
        <translation>{latitude} N, {longitude} O</translation>
    </message>
    <message>
        <source>{latitude} N, {longitude} W</source>
        <translation>{latitude} N, {longitude} W</translation>
    </message>
    <message>
        <source>{latitude} S, {longitude} E</source>
        <translation>{latitude} S, {longitude} O</translation>
    </message>
    <message>
        <source>{latitude} S, {longitude} W</source>
        <translation>{latitude} S, {longitude} W</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit dem {day}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button: a problem</comment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>button: a problem</comment>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>button</comment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{file}, {since}: {problem}</source>
        <translation>{file}, {since}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guessed||%Ln guessed</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln vermutet</numerusform>
            <numerusform>%Ln vermutet</numerusform>
        </translation>
    </message>
    <message>
        <source>guessed</source>
        <comment>a face</comment>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>is not {name}</source>
        <comment>a face</comment>
        <translation>ist nicht {name}</translation>
    </message>
    <message>
        <source>and</source>
        <comment>typed words, with commas between: anna and ben</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <comment>typed words, with commas between: anna or ben</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>without, not, no</source>
        <comment>typed words: anna without ben</comment>
        <translation>ohne, nicht</translation>
    </message>
    <message>
        <source>only, just, exactly</source>
        <comment>typed words: only anna</comment>
        <translation>nur, genau</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>typed words: anna alone</comment>
        <translation>allein, alleine</translation>
    </message>
    <message>
        <source>face, faces, people, persons</source>
        <comment>typed words: 2 faces</comment>
        <translation>gesicht, gesichter, person, personen, leute</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>typed words: at least 2 faces</comment>
        <translation>mindestens, wenigstens, ab</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>typed words: at most 2 faces</comment>
        <translation>höchstens, maximal</translation>
    </message>
    <message>
        <source>no</source>
        <comment>typed words: no faces</comment>
        <translation>kein, keine, ohne</translation>
    </message>
    <message>
        <source>since, from</source>
        <comment>typed words: since 2015</comment>
        <translation>seit, ab, von</translation>
    </message>
    <message>
        <source>after</source>
        <comment>typed words: after 2015</comment>
        <translation>nach</translation>
    </message>
    <message>
        <source>until, to, till</source>
        <comment>typed words: until 2015</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>before</source>
        <comment>typed words: before 2015</comment>
        <translation>vor</translation>
    </message>
    <message>
        <source>unnamed, unknown</source>
        <comment>typed words, of faces</comment>
        <translation>unbenannt, unbekannt, namenlos, ohne namen</translation>
    </message>
    <message>
        <source>favourite, favourites, favorite, favorites</source>
        <comment>typed words</comment>
        <translation>favorit, favoriten, liebling, lieblinge</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>typed words, of photos</comment>
        <translation>ausgeblendet, versteckt, verborgen</translation>
    </message>
    <message>
        <source>undated, no date, without a date</source>
        <comment>typed words, of photos</comment>
        <translation>undatiert, ohne datum, kein datum</translation>
    </message>
    <message>
        <source>videos, video</source>
        <comment>typed words</comment>
        <translation>videos, video, film, filme</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>typed word, followed by a colon</comment>
        <translation>ordner</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>typed word, followed by a colon</comment>
        <translation>kamera</translation>
    </message>
    <message>
        <source>album</source>
        <comment>typed word, followed by a colon</comment>
        <translation>album</translation>
    </message>
    <message>
        <source>near</source>
        <comment>typed word, followed by a colon and a place</comment>
        <translation>nahe</translation>
    </message>
    <message>
        <source>person</source>
        <comment>typed word, followed by a colon</comment>
        <translation>person</translation>
    </message>
    <message>
        <source>file</source>
        <comment>typed word, followed by a colon</comment>
        <translation>datei</translation>
    </message>
    <message>
        <source>of</source>
        <comment>typed words within a date that say nothing: 14 of march</comment>
        <translation>im, des</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <comment>heading</comment>
        <translation>{name} aufteilen</translation>
    </message>
    <message>
        <source>Split this group</source>
        <comment>heading</comment>
        <translation>Diese Gruppe aufteilen</translation>
    </message>
    <message>
        <source>Nothing to split yet.</source>
        <translation>Noch nichts aufzuteilen.</translation>
    </message>
    <message>
        <source>Move the faces of somebody else to the other side.</source>
        <translation>Verschieben Sie die Gesichter einer anderen Person auf die andere Seite.</translation>
    </message>
    <message>
        <source>Nobody would be left.</source>
        <translation>Es bliebe niemand übrig.</translation>
    </message>
    <message>
        <source>Move the faces that stay back.</source>
        <translation>Verschieben Sie die Gesichter, die bleiben sollen, zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face moves to {name}.||%Ln faces move to {name}.</source>
        <translation>
            <numerusform>%Ln Gesicht kommt zu {name}.</numerusform>
            <numerusform>%Ln Gesichter kommen zu {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face moves to a group without a name.||%Ln faces move to a group without a name.</source>
        <translation>
            <numerusform>%Ln Gesicht kommt in eine Gruppe ohne Namen.</numerusform>
            <numerusform>%Ln Gesichter kommen in eine Gruppe ohne Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is changed, and Ctrl Z takes it back.</source>
        <translation>Kein Foto wird verändert, und Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>Sie haben gesagt, wer das ist.</translation>
    </message>
    <message>
        <source>You said that this is {name}.</source>
        <translation>Sie haben gesagt, dass das {name} ist.</translation>
    </message>
    <message>
        <source>It is put aside as a stranger.</source>
        <comment>a face</comment>
        <translation>Es ist als fremde Person beiseitegelegt.</translation>
    </message>
    <message>
        <source>You said that this is not a face.</source>
        <translation>Sie haben gesagt, dass das kein Gesicht ist.</translation>
    </message>
    <message>
        <source>FaceOrg thinks that this may be {name}. It is a guess until you say so.</source>
        <translation>FaceOrg glaubt, dass das {name} sein könnte. Es ist eine Vermutung, bis Sie es bestätigen.</translation>
    </message>
    <message>
        <source>It was put into this group because it looks like the other faces there, and {name} comes nearest to it. Nobody has named it.</source>
        <translation>Es kam in diese Gruppe, weil es den anderen Gesichtern dort ähnlich sieht, und {name} kommt ihm am nächsten. Niemand hat es benannt.</translation>
    </message>
    <message>
        <source>It was put into this group because it looks like the other faces there. Nobody has named it.</source>
        <translation>Es kam in diese Gruppe, weil es den anderen Gesichtern dort ähnlich sieht. Niemand hat es benannt.</translation>
    </message>
    <message>
        <source>It is in no group: even {name} is not like enough.</source>
        <translation>Es ist in keiner Gruppe: Selbst {name} ist nicht ähnlich genug.</translation>
    </message>
    <message>
        <source>It is in no group: nobody known is like enough.</source>
        <translation>Es ist in keiner Gruppe: Niemand, den FaceOrg kennt, ist ähnlich genug.</translation>
    </message>
    <message>
        <source>Faces of its group most like it</source>
        <translation>Die ähnlichsten Gesichter seiner Gruppe</translation>
    </message>
    <message>
        <source>Confirmed faces of {name} most like it</source>
        <translation>Die ähnlichsten bestätigten Gesichter von {name}</translation>
    </message>
    <message>
        <source>Finishing what was cut off…</source>
        <translation>Unterbrochenes wird zu Ende gebracht…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>The latest backup is of {moment} and holds {people} and {faces}. What was done after it is lost. The damaged file is kept beside the library.</source>
        <translation>Die letzte Sicherung ({moment}) enthält {people} und {faces}. Was danach getan wurde, ist verloren. Die beschädigte Datei bleibt neben der Bibliothek erhalten.</translation>
    </message>
    <message>
        <source>{number}?</source>
        <comment>faces that the program guesses</comment>
        <translation>{number}?</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: FaceOrg refuses the network to all of itself.</source>
        <translation>Nichts verlässt diesen Computer: FaceOrg verweigert sich selbst das Netz.</translation>
    </message>
    <message>
        <source>What FaceOrg knows lies in this folder; your photos are only read.</source>
        <translation>Was FaceOrg weiß, liegt in diesem Ordner; Ihre Fotos werden nur gelesen.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can read this folder can read what is in it.</source>
        <translation>Nicht verschlüsselt: Wer diesen Ordner lesen kann, kann lesen, was darin ist.</translation>
    </message>
    <message>
        <source>Faces, names, pictures and history are encrypted; a password opens them.</source>
        <translation>Gesichter, Namen, Bilder und Verlauf sind verschlüsselt; ein Passwort öffnet sie.</translation>
    </message>
    <message>
        <source>Faces, names, pictures and history are encrypted; the system&apos;s keyring opens them while you are logged in.</source>
        <translation>Gesichter, Namen, Bilder und Verlauf sind verschlüsselt; der Schlüsselbund des Systems öffnet sie, solange Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Vectors</source>
        <comment>kind of things that are kept</comment>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Numbers that describe faces, and who looks like whom. A face can be rebuilt from them, so treat them like photos.</source>
        <translation>Zahlen, die Gesichter beschreiben, und wer wem ähnlich sieht. Aus ihnen lässt sich ein Gesicht nachbilden, behandeln Sie sie also wie Fotos.</translation>
    </message>
    <message>
        <source>Vectors from elsewhere</source>
        <comment>kind of things that are kept</comment>
        <translation>Vektoren von anderswo</translation>
    </message>
    <message>
        <source>The same numbers of people whom a people file of another computer has brought.</source>
        <translation>Die gleichen Zahlen zu Personen, die eine Personendatei von einem anderen Computer mitgebracht hat.</translation>
    </message>
    <message>
        <source>Portraits</source>
        <comment>kind of things that are kept</comment>
        <translation>Porträts</translation>
    </message>
    <message>
        <source>Small pictures of the faces that were found.</source>
        <translation>Kleine Bilder der gefundenen Gesichter.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <comment>kind of things that are kept</comment>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Small pictures of your photos.</source>
        <translation>Kleine Bilder Ihrer Fotos.</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>kind of things that are kept</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Who is who, with birth dates where you gave them.</source>
        <translation>Wer wer ist, mit Geburtsdatum, wo Sie eines angegeben haben.</translation>
    </message>
    <message>
        <source>Relations</source>
        <comment>kind of things that are kept</comment>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Who is the parent or partner of whom.</source>
        <translation>Wer Elternteil oder Partner/in von wem ist.</translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>kind of things that are kept</comment>
        <translation>Alben</translation>
    </message>
    <message>
        <source>What you called them, and what smart ones ask for.</source>
        <translation>Wie Sie sie genannt haben und wonach intelligente suchen.</translation>
    </message>
    <message>
        <source>History</source>
        <comment>kind of things that are kept</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What you named, merged or took back. It repeats names, and faces drawn or removed.</source>
        <translation>Was Sie benannt, zusammengeführt oder rückgängig gemacht haben. Er wiederholt Namen und eingezeichnete oder entfernte Gesichter.</translation>
    </message>
    <message>
        <source>Photo list</source>
        <comment>kind of things that are kept</comment>
        <translation>Fotoliste</translation>
    </message>
    <message>
        <source>Where each file lies, its date, camera and place.</source>
        <translation>Wo jede Datei liegt, ihr Datum, ihre Kamera und ihr Ort.</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>kind of things that are kept</comment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Whole copies of all of this but the pictures.</source>
        <translation>Vollständige Kopien von all dem, außer den Bildern.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of things that are kept</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Places of faces in photos, settings, indexes, room to spare.</source>
        <translation>Stellen von Gesichtern in Fotos, Einstellungen, Verzeichnisse, Platz auf Vorrat.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>Die Datei war weg, als sie an der Reihe war.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file ends too early. It was probably not copied in full.</source>
        <translation>Die Datei endet zu früh. Wahrscheinlich wurde sie nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read yet.</source>
        <translation>Diese Art von Datei lässt sich noch nicht lesen.</translation>
    </message>
    <message>
        <source>The picture has more pixels than the settings allow.</source>
        <translation>Das Bild hat mehr Pixel, als die Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>Das Bild ist zu klein für ein Gesicht.</translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation>Der Datenträger konnte diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>There was not enough memory to open this picture.</source>
        <translation>Der Arbeitsspeicher reichte nicht, um dieses Bild zu öffnen.</translation>
    </message>
    <message>
        <source>The decoder broke down on this file; FaceOrg itself went on.</source>
        <translation>Der Decoder ist an dieser Datei gescheitert; FaceOrg selbst lief weiter.</translation>
    </message>
    <message>
        <source>Opening this picture took longer than is allowed, and was stopped.</source>
        <translation>Das Öffnen dieses Bilds dauerte länger als erlaubt und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file is larger than the settings allow.</source>
        <translation>Die Datei ist größer, als die Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>The file was still being written. It is read again when it has settled.</source>
        <translation>Die Datei wurde noch geschrieben. Sie wird noch einmal gelesen, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>No permission</source>
        <comment>kind of problem</comment>
        <translation>Keine Erlaubnis</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>kind of problem</comment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>kind of problem</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Cut off</source>
        <comment>kind of problem</comment>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>kind of problem</comment>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <comment>kind of problem</comment>
        <translation>Unbekanntes Format</translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <comment>kind of problem</comment>
        <translation>Zu viele Pixel</translation>
    </message>
    <message>
        <source>Too small</source>
        <comment>kind of problem</comment>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>Disk error</source>
        <comment>kind of problem</comment>
        <translation>Datenträgerfehler</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <comment>kind of problem</comment>
        <translation>Zu wenig Speicher</translation>
    </message>
    <message>
        <source>Decoder broke down</source>
        <comment>kind of problem</comment>
        <translation>Decoder gescheitert</translation>
    </message>
    <message>
        <source>Took too long</source>
        <comment>kind of problem</comment>
        <translation>Dauerte zu lange</translation>
    </message>
    <message>
        <source>File too large</source>
        <comment>kind of problem</comment>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Being written</source>
        <comment>kind of problem</comment>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Is this one person or two?</source>
        <translation>Ist das eine Person oder zwei?</translation>
    </message>
    <message>
        <source>very alike</source>
        <comment>two faces</comment>
        <translation>sehr ähnlich</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>two faces</comment>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>a little alike</source>
        <comment>two faces</comment>
        <translation>ein wenig ähnlich</translation>
    </message>
    <message>
        <source>unlike</source>
        <comment>two faces</comment>
        <translation>unähnlich</translation>
    </message>
    <message>
        <source>Look very alike</source>
        <comment>two faces or people</comment>
        <translation>Sehen sich sehr ähnlich</translation>
    </message>
    <message>
        <source>Look alike</source>
        <comment>two faces or people</comment>
        <translation>Sehen sich ähnlich</translation>
    </message>
    <message>
        <source>Look a little alike</source>
        <comment>two faces or people</comment>
        <translation>Sehen sich ein wenig ähnlich</translation>
    </message>
    <message>
        <source>Look unlike</source>
        <comment>two faces or people</comment>
        <translation>Sehen sich nicht ähnlich</translation>
    </message>
    <message>
        <source>looks very alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>sieht sehr ähnlich aus</translation>
    </message>
    <message>
        <source>looks alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>sieht ähnlich aus</translation>
    </message>
    <message>
        <source>looks a little alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>sieht ein wenig ähnlich aus</translation>
    </message>
    <message>
        <source>looks unlike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>sieht nicht ähnlich aus</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>Ist das wirklich {name}?</translation>
    </message>
    <message>
        <source>Are these right?</source>
        <comment>names suggested for faces</comment>
        <translation>Stimmen diese Namen?</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>Ist das {name}?</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Eine Person oder zwei?</translation>
    </message>
    <message>
        <source>{question} {faces}</source>
        <comment>a question and how many faces it is about</comment>
        <translation>{question} {faces}</translation>
    </message>
    <message numerus="yes">
        <source>Settles %Ln face||Settles %Ln faces</source>
        <translation>
            <numerusform>Klärt %Ln Gesicht</numerusform>
            <numerusform>Klärt %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Face without a name</source>
        <translation>Gesicht ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>{percent} % of %Ln face settled||{percent} % of %Ln faces settled</source>
        <translation>
            <numerusform>{percent}&#xa0;% von %Ln Gesicht geklärt</numerusform>
            <numerusform>{percent}&#xa0;% von %Ln Gesichtern geklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>Both seen in {year}</source>
        <translation>Beide {year} zu sehen</translation>
    </message>
    <message>
        <source>Both seen in {first} and {last}</source>
        <comment>years</comment>
        <translation>Beide {first} und {last} zu sehen</translation>
    </message>
    <message>
        <source>Both seen from {first} to {last}</source>
        <comment>years</comment>
        <translation>Beide von {first} bis {last} zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>Seen %Ln year apart||Seen %Ln years apart</source>
        <translation>
            <numerusform>Mit %Ln Jahr Abstand zu sehen</numerusform>
            <numerusform>Mit %Ln Jahren Abstand zu sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together in %Ln photo||Together in %Ln photos</source>
        <translation>
            <numerusform>Zusammen auf %Ln Foto</numerusform>
            <numerusform>Zusammen auf %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Before they were born</source>
        <translation>Vor der Geburt</translation>
    </message>
    <message>
        <source>Before {name} was born</source>
        <translation>Vor der Geburt von {name}</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln confirmed face||Only %Ln confirmed faces</source>
        <translation>
            <numerusform>Nur %Ln bestätigtes Gesicht</numerusform>
            <numerusform>Nur %Ln bestätigte Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln confirmed face of {name}||Only %Ln confirmed faces of {name}</source>
        <translation>
            <numerusform>Nur %Ln bestätigtes Gesicht von {name}</numerusform>
            <numerusform>Nur %Ln bestätigte Gesichter von {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln face from a people file||Compared with %Ln faces from a people file</source>
        <translation>
            <numerusform>Mit %Ln Gesicht aus einer Personendatei verglichen</numerusform>
            <numerusform>Mit %Ln Gesichtern aus einer Personendatei verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>You said it is not this person</source>
        <translation>Sie haben gesagt, das ist nicht diese Person</translation>
    </message>
    <message>
        <source>You said it is not {name}</source>
        <translation>Sie haben gesagt, das ist nicht {name}</translation>
    </message>
    <message>
        <source>Never in one photo together</source>
        <translation>Nie zusammen auf einem Foto</translation>
    </message>
    <message>
        <source>A small face</source>
        <translation>Ein kleines Gesicht</translation>
    </message>
    <message>
        <source>A blurred face</source>
        <translation>Ein unscharfes Gesicht</translation>
    </message>
    <message>
        <source>Turned to the side</source>
        <comment>a face</comment>
        <translation>Zur Seite gedreht</translation>
    </message>
    <message>
        <source>A child, whose face changes quickly</source>
        <translation>Ein Kind, dessen Gesicht sich schnell verändert</translation>
    </message>
    <message>
        <source>{name} looks nearly as alike</source>
        <translation>{name} sieht fast genauso ähnlich aus</translation>
    </message>
    <message>
        <source>Parent: {name}</source>
        <translation>Elternteil: {name}</translation>
    </message>
    <message>
        <source>Child: {name}</source>
        <translation>Kind: {name}</translation>
    </message>
    <message>
        <source>Partner: {name}</source>
        <translation>Partner/in: {name}</translation>
    </message>
    <message>
        <source>Brother or sister: {name}</source>
        <translation>Geschwister: {name}</translation>
    </message>
    <message>
        <source>{name} is a parent of {other}</source>
        <translation>{name} ist Elternteil von {other}</translation>
    </message>
    <message>
        <source>{name} is a child of {other}</source>
        <translation>{name} ist Kind von {other}</translation>
    </message>
    <message>
        <source>{name} and {other} are partners</source>
        <translation>{name} und {other} sind ein Paar</translation>
    </message>
    <message>
        <source>{name} and {other} are not said to be related any more</source>
        <translation>{name} und {other}: Beziehung entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Not {name}||%Ln are not {name}</source>
        <comment>button</comment>
        <translation>
            <numerusform>Nicht {name}</numerusform>
            <numerusform>%Ln sind nicht {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a face||%Ln are not faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>Kein Gesicht</numerusform>
            <numerusform>%Ln sind keine Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore||Ignore %Ln faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>Ignorieren</numerusform>
            <numerusform>%Ln Gesichter ignorieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This face is not {name}||These %Ln faces are not {name}</source>
        <translation>
            <numerusform>Dieses Gesicht ist nicht {name}</numerusform>
            <numerusform>Diese %Ln Gesichter sind nicht {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not a face||These %Ln are not faces</source>
        <translation>
            <numerusform>Das ist kein Gesicht</numerusform>
            <numerusform>Diese %Ln sind keine Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore this face||Ignore these %Ln faces</source>
        <translation>
            <numerusform>Dieses Gesicht ignorieren</numerusform>
            <numerusform>Diese %Ln Gesichter ignorieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore this face, a stranger||Ignore these %Ln faces, a stranger</source>
        <translation>
            <numerusform>Dieses Gesicht einer fremden Person ignorieren</numerusform>
            <numerusform>Diese %Ln Gesichter einer fremden Person ignorieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this face||these %Ln faces</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>Dieses Gesicht</numerusform>
            <numerusform>Diese %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the only face||all %Ln faces</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>Das einzige Gesicht</numerusform>
            <numerusform>Alle %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {sentences}</source>
        <translation>Gestoppt. {sentences}</translation>
    </message>
    <message>
        <source>The file has changed since FaceOrg read it, so that nobody knows whose faces are in it. Read its folder again first.</source>
        <translation>Die Datei hat sich geändert, seit FaceOrg sie eingelesen hat, deshalb weiß niemand, wessen Gesichter darauf sind. Lesen Sie zuerst ihren Ordner neu ein.</translation>
    </message>
    <message>
        <source>FaceOrg has not read this photo yet, so its faces are not known.</source>
        <translation>FaceOrg hat dieses Foto noch nicht eingelesen, deshalb sind seine Gesichter nicht bekannt.</translation>
    </message>
    <message>
        <source>However it was covered, FaceOrg still took something in it for somebody who is not to be seen.</source>
        <translation>Wie es auch abgedeckt wurde: FaceOrg hielt auf dem Foto noch etwas für jemanden, der nicht zu sehen sein soll.</translation>
    </message>
    <message>
        <source>Faces can&apos;t be covered in videos: FaceOrg looks at a few of their moments only.</source>
        <translation>In Videos lassen sich Gesichter nicht abdecken: FaceOrg sieht sich nur einzelne Augenblicke davon an.</translation>
    </message>
    <message>
        <source>Videos are copied as they are only, and this one may say when and where it was taken.</source>
        <translation>Videos werden nur unverändert kopiert, und dieses verrät womöglich, wann und wo es aufgenommen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face covered.||%Ln faces covered.</source>
        <translation>
            <numerusform>%Ln Gesicht abgedeckt.</numerusform>
            <numerusform>%Ln Gesichter abgedeckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drive or folder it lies on is not connected.</source>
        <translation>Das Laufwerk oder der Ordner mit dieser Datei ist nicht da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RAW or moving photo: a still was made of it.||%Ln RAW or moving photos: a still was made of each.</source>
        <translation>
            <numerusform>%Ln RAW- oder bewegtes Foto: Davon wurde ein Standbild gemacht.</numerusform>
            <numerusform>%Ln RAW- oder bewegte Fotos: Von jedem wurde ein Standbild gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo was left out.||%Ln photos were left out.</source>
        <translation>
            <numerusform>%Ln Foto wurde ausgelassen.</numerusform>
            <numerusform>%Ln Fotos wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo written to {folder}.||%Ln photos written to {folder}.</source>
        <translation>
            <numerusform>%Ln Foto in {folder} gespeichert.</numerusform>
            <numerusform>%Ln Fotos in {folder} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to put on the page.</source>
        <translation>Für die Seite gab es keine Bilder.</translation>
    </message>
    <message>
        <source>The contact sheet was written to {file}.</source>
        <translation>Der Kontaktbogen wurde in {file} gespeichert.</translation>
    </message>
    <message>
        <source>The poster was written to {file}.</source>
        <translation>Das Poster wurde in {file} gespeichert.</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>Akkubetrieb</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>the processor</source>
        <comment>what runs models</comment>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <source>a graphics card (CUDA)</source>
        <comment>what runs models</comment>
        <translation>einer Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>a graphics card (MIGraphX)</source>
        <comment>what runs models</comment>
        <translation>einer Grafikkarte (MIGraphX)</translation>
    </message>
    <message>
        <source>a graphics card (ROCm)</source>
        <comment>what runs models</comment>
        <translation>einer Grafikkarte (ROCm)</translation>
    </message>
    <message>
        <source>a graphics card (DirectML)</source>
        <comment>what runs models</comment>
        <translation>einer Grafikkarte (DirectML)</translation>
    </message>
    <message>
        <source>Core ML</source>
        <comment>what runs models</comment>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>a graphics card (OpenVINO)</source>
        <comment>what runs models</comment>
        <translation>einer Grafikkarte (OpenVINO)</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <comment>what runs models</comment>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>This computer has no battery, or does not tell.</source>
        <translation>Dieser Computer hat keinen Akku oder verrät es nicht.</translation>
    </message>
    <message>
        <source>Here the system does not tell when the computer is used: FaceOrg would not wait for that.</source>
        <translation>Das System verrät hier nicht, wann der Computer benutzt wird: FaceOrg kann deshalb nicht darauf warten.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <comment>a job</comment>
        <translation>Wartet: {reason}</translation>
    </message>
    <message>
        <source>The processor does it all, because somebody chose that.</source>
        <translation>Der Prozessor macht alles, weil es so gewählt wurde.</translation>
    </message>
    <message>
        <source>The processor does it all: nothing else has been found to try.</source>
        <translation>Der Prozessor macht alles: Etwas anderes zum Ausprobieren wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The processor does it all: what else was tried is not faster, or fails.</source>
        <translation>Der Prozessor macht alles: Was sonst ausprobiert wurde, ist nicht schneller oder versagt.</translation>
    </message>
    <message>
        <source>Tried on this computer: {what}.</source>
        <translation>Auf diesem Computer ausprobiert: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model on {device}||%Ln models on {device}</source>
        <translation>
            <numerusform>%Ln Modell auf {device}</numerusform>
            <numerusform>%Ln Modelle auf {device}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, the same file||%Ln photos, the same file</source>
        <translation>
            <numerusform>%Ln Foto, dieselbe Datei</numerusform>
            <numerusform>%Ln Fotos, dieselbe Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, nearly the same picture||%Ln photos, nearly the same picture</source>
        <translation>
            <numerusform>%Ln Foto, fast dasselbe Bild</numerusform>
            <numerusform>%Ln Fotos, fast dasselbe Bild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, taken within seconds||%Ln photos, taken within seconds</source>
        <translation>
            <numerusform>%Ln Foto, innerhalb von Sekunden aufgenommen</numerusform>
            <numerusform>%Ln Fotos, innerhalb von Sekunden aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>percent</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an enumeration</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two sentences, one after the other</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>, {since}</source>
        <comment>since when, after a folder</comment>
        <translation>, {since}</translation>
    </message>
    <message>
        <source>History</source>
        <comment>of edits</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What you do is listed here.</source>
        <comment>no edits yet</comment>
        <translation>Was Sie tun, steht hier.</translation>
    </message>
    <message>
        <source>Undo the last: Ctrl Z</source>
        <translation>Letzte Änderung rückgängig machen: Strg+Z</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message>
        <source>Choose where your photos are.</source>
        <translation>Wählen Sie, wo Ihre Fotos sind.</translation>
    </message>
    <message>
        <source>First the photos, then the names</source>
        <translation>Erst die Fotos, dann die Namen</translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. As soon as FaceOrg has found the faces in them, it offers to take over the names that Picasa, digiKam, Lightroom, Windows, Google Photos or Apple Photos know.</source>
        <translation>Wählen Sie die Ordner mit Ihren Fotos. Sobald FaceOrg darin die Gesichter gefunden hat, bietet es an, die Namen zu übernehmen, die Picasa, digiKam, Lightroom, Windows, Google Fotos oder Apple Fotos kennen.</translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Names in sidecars - FaceOrg</source>
        <comment>title of a window</comment>
        <translation>Namen in Begleitdateien – FaceOrg</translation>
    </message>
    <message>
        <source>Sidecars that could not be written, and why</source>
        <translation>Begleitdateien, die sich nicht schreiben ließen, und warum</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <comment>a sidecar that could not be written</comment>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>All could be written.</source>
        <comment>sidecars</comment>
        <translation>Alle ließen sich schreiben.</translation>
    </message>
    <message>
        <source>Sidecars that could not be written</source>
        <translation>Begleitdateien, die sich nicht schreiben ließen</translation>
    </message>
    <message>
        <source>They are tried again by themselves, at the latest when FaceOrg starts next.</source>
        <translation>FaceOrg versucht es von selbst noch einmal, spätestens beim nächsten Start.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo still to be read||%Ln photos still to be read</source>
        <translation>
            <numerusform>%Ln Foto noch einzulesen</numerusform>
            <numerusform>%Ln Fotos noch einzulesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {faces} are in the library.</source>
        <translation>{photos} und {faces} sind in der Bibliothek.</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{photos} and {faces} from {folders}.</source>
        <translation>{folders}: {photos} und {faces}.</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Alles ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button</comment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <comment>task</comment>
        <translation>Ordner einlesen</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <comment>task</comment>
        <translation>Gesichter suchen</translation>
    </message>
    <message>
        <source>Reading faces anew</source>
        <comment>task</comment>
        <translation>Gesichter neu einlesen</translation>
    </message>
    <message>
        <source>Remembering what files hold</source>
        <comment>task</comment>
        <translation>Dateiinhalte merken</translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <comment>task</comment>
        <translation>Gesichter gruppieren</translation>
    </message>
    <message>
        <source>Sharing photos</source>
        <comment>task</comment>
        <translation>Fotos teilen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <comment>task</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Looking for photos that are alike</source>
        <comment>task</comment>
        <translation>Ähnliche Fotos suchen</translation>
    </message>
    <message>
        <source>Writing names beside photos</source>
        <comment>task</comment>
        <translation>Namen neben Fotos schreiben</translation>
    </message>
    <message>
        <source>Writing a people file</source>
        <comment>task</comment>
        <translation>Personendatei erstellen</translation>
    </message>
    <message>
        <source>You can use everything meanwhile, and close the window: it goes on where it stopped.</source>
        <translation>Sie können währenddessen alles benutzen und das Fenster schließen: Es geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>You can use everything meanwhile. What has been written stays if you stop it.</source>
        <translation>Sie können währenddessen alles benutzen. Was gespeichert ist, bleibt, wenn Sie es stoppen.</translation>
    </message>
    <message>
        <source>You can use everything meanwhile. If you stop it, no half-written file stays.</source>
        <translation>Sie können währenddessen alles benutzen. Wenn Sie es stoppen, bleibt keine halb geschriebene Datei zurück.</translation>
    </message>
    <message>
        <source>You can use everything meanwhile. Until it has finished the present model is used; after a stop, changing to the other one goes on from there.</source>
        <translation>Sie können währenddessen alles benutzen. Bis es fertig ist, wird das jetzige Modell benutzt; nach einem Stopp geht der Wechsel zum anderen von dort weiter.</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>task</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <comment>task</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <comment>task</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Write names into sidecars</source>
        <translation>Namen in Begleitdateien schreiben</translation>
    </message>
    <message>
        <source>Write now</source>
        <comment>button: names beside photos</comment>
        <translation>Jetzt schreiben</translation>
    </message>
    <message>
        <source>Take out…</source>
        <comment>button: names beside photos</comment>
        <translation>Namen herausnehmen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What says otherwise…</source>
        <comment>button: sidecars</comment>
        <translation>Abweichungen…</translation>
    </message>
    <message>
        <source>What could not be written…</source>
        <comment>button: sidecars</comment>
        <translation>Nicht geschriebene…</translation>
    </message>
    <message>
        <source>Names beside the photos</source>
        <translation>Namen neben den Fotos</translation>
    </message>
    <message>
        <source>Being looked at: {number}.</source>
        <comment>sidecars</comment>
        <translation>Durchgesehen: {number}.</translation>
    </message>
    <message>
        <source>Write no more names beside the photos?</source>
        <translation>Keine Namen mehr neben die Fotos schreiben?</translation>
    </message>
    <message>
        <source>What was written can stay for other programs: it is not changed any more. Or it is taken out; what other programs wrote there stays.</source>
        <translation>Was geschrieben wurde, kann für andere Programme stehen bleiben: Es wird nicht mehr geändert. Oder es wird herausgenommen; was andere Programme dort geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>Leave what was written</source>
        <comment>button</comment>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: names beside photos</comment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take all names out that FaceOrg wrote beside the photos?</source>
        <translation>Alle Namen herausnehmen, die FaceOrg neben die Fotos geschrieben hat?</translation>
    </message>
    <message>
        <source>Nothing is written any more then. What other programs wrote stays, and so does everything in the library: names can be written again at any time.</source>
        <translation>Danach wird nichts mehr geschrieben. Was andere Programme geschrieben haben, bleibt, ebenso alles in der Bibliothek: Namen lassen sich jederzeit wieder schreiben.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <comment>button: names beside photos</comment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Write names beside the photos?</source>
        <translation>Namen neben die Fotos schreiben?</translation>
    </message>
    <message>
        <source>Write names</source>
        <comment>button</comment>
        <translation>Namen schreiben</translation>
    </message>
    <message>
        <source>What would be written is being counted…</source>
        <translation>Es wird gezählt, was geschrieben würde…</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>task</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>{photos} in {folders}</source>
        <comment>found so far</comment>
        <translation>{photos}, {folders}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face so far||%Ln faces so far</source>
        <translation>
            <numerusform>Bisher %Ln Gesicht</numerusform>
            <numerusform>Bisher %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Now and then, and at the end</source>
        <translation>Ab und zu und am Ende</translation>
    </message>
    <message>
        <source>Group again…</source>
        <comment>button</comment>
        <translation>Neu gruppieren…</translation>
    </message>
    <message>
        <source>{number} percent done</source>
        <translation>{number} Prozent fertig</translation>
    </message>
    <message>
        <source>{task}: {state}. {result}</source>
        <translation>{task}: {state}. {result}</translation>
    </message>
    <message>
        <source>Putting faces of the same person together</source>
        <translation>Gesichter derselben Person werden zusammengebracht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo so far||%Ln photos so far</source>
        <translation>
            <numerusform>Bisher %Ln Foto</numerusform>
            <numerusform>Bisher %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <comment>task</comment>
        <translation>Fotos suchen</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln face||{done} of %Ln faces</source>
        <translation>
            <numerusform>{done} von %Ln Gesicht</numerusform>
            <numerusform>{done} von %Ln Gesichtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photo||{done} of %Ln photos</source>
        <translation>
            <numerusform>{done} von %Ln Foto</numerusform>
            <numerusform>{done} von %Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face a second.||%Ln faces a second.</source>
        <translation>
            <numerusform>%Ln Gesicht pro Sekunde.</numerusform>
            <numerusform>%Ln Gesichter pro Sekunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo a second.||%Ln photos a second.</source>
        <translation>
            <numerusform>%Ln Foto pro Sekunde.</numerusform>
            <numerusform>%Ln Fotos pro Sekunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Retry all</source>
        <comment>button</comment>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <comment>button</comment>
        <translation>Alle ignorieren</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what was ignored</comment>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file, the rest goes on||%Ln files, the rest goes on</source>
        <translation>
            <numerusform>%Ln Datei, der Rest geht weiter</numerusform>
            <numerusform>%Ln Dateien, der Rest geht weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>problems</comment>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored earlier.||%Ln ignored earlier.</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%Ln früher ignoriert.</numerusform>
            <numerusform>%Ln früher ignoriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>what was ignored</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Problems by reason</source>
        <translation>Probleme nach Grund</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more||%Ln more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>problems</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>Cover of the album</source>
        <translation>Titelbild des Albums</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>what was changed, button</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Delete album</source>
        <translation>Album löschen</translation>
    </message>
    <message>
        <source>No photo in this album yet</source>
        <translation>Noch kein Foto in diesem Album</translation>
    </message>
    <message>
        <source>Drag photos onto its name, or select some and press A.</source>
        <translation>Ziehen Sie Fotos auf seinen Namen oder wählen Sie welche aus und drücken Sie A.</translation>
    </message>
    <message>
        <source>No photo answers this</source>
        <translation>Kein Foto passt dazu</translation>
    </message>
    <message>
        <source>Photos of {name}</source>
        <translation>Fotos von {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected||%Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>This album fills itself as soon as there is one.</source>
        <translation>Dieses Album füllt sich von selbst, sobald es eines gibt.</translation>
    </message>
    <message>
        <source>Looking for questions</source>
        <translation>Fragen werden gesucht</translation>
    </message>
    <message>
        <source>In a large library this takes a moment.</source>
        <translation>In einer großen Bibliothek dauert das einen Moment.</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Noch keine Fragen</translation>
    </message>
    <message>
        <source>They come as people are found.</source>
        <comment>questions</comment>
        <translation>Sie kommen, sobald Personen gefunden werden.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>New questions come with new photos.</source>
        <translation>Mit neuen Fotos kommen neue Fragen.</translation>
    </message>
    <message>
        <source>No such questions</source>
        <translation>Keine solchen Fragen</translation>
    </message>
    <message>
        <source>There are others.</source>
        <comment>questions</comment>
        <translation>Es gibt andere.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Alle Fragen anzeigen</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <translation>Nicht {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more face||%Ln more faces</source>
        <translation>
            <numerusform>%Ln weiteres Gesicht</numerusform>
            <numerusform>%Ln weitere Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}</source>
        <translation>Gesicht {number} von {total}</translation>
    </message>
    <message>
        <source>is this {name}?</source>
        <comment>a face</comment>
        <translation>ist das {name}?</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a face</comment>
        <translation>ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled today||%Ln settled today</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln heute geklärt</numerusform>
            <numerusform>%Ln heute geklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>Most useful question first</source>
        <translation>Die nützlichste Frage zuerst</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>question</comment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Ask this now</source>
        <translation>Jetzt danach fragen</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>Als Nächstes: {question}</translation>
    </message>
    <message>
        <source>Two people</source>
        <comment>button</comment>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button</comment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <comment>button</comment>
        <translation>Fotos ansehen</translation>
    </message>
    <message>
        <source>Other part</source>
        <comment>of a group</comment>
        <translation>Anderer Teil</translation>
    </message>
    <message>
        <source>One part</source>
        <comment>of a group</comment>
        <translation>Ein Teil</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>Dieses Gesicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face of {name}||%Ln faces of {name}</source>
        <translation>
            <numerusform>%Ln Gesicht von {name}</numerusform>
            <numerusform>%Ln Gesichter von {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, two people</source>
        <comment>button</comment>
        <translation>Ja, zwei Personen</translation>
    </message>
    <message>
        <source>No, one person</source>
        <comment>button</comment>
        <translation>Nein, eine Person</translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <comment>button</comment>
        <translation>Ja, das ist {name}</translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <comment>button</comment>
        <translation>Nein, jemand anders</translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>Foto {number} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln||All %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Alle %Ln</numerusform>
            <numerusform>Alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <comment>at the photos</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>questions</comment>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>button</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>button</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No to all</source>
        <comment>button</comment>
        <translation>Nein zu allen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion.||%Ln suggestions.</source>
        <translation>
            <numerusform>%Ln Vorschlag.</numerusform>
            <numerusform>%Ln Vorschläge.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {how}</source>
        <comment>two sentences</comment>
        <translation>{number} {how}</translation>
    </message>
    <message>
        <source>Enter names this face, Escape goes back to the others.</source>
        <translation>Enter benennt dieses Gesicht, Esc führt zurück zu den anderen.</translation>
    </message>
    <message>
        <source>Type a name on a wrong face, or Space to leave it out. Enter answers.</source>
        <translation>Auf einem falschen Gesicht einen Namen eingeben oder es mit der Leertaste auslassen. Enter antwortet.</translation>
    </message>
    <message>
        <source>Click a face that is wrong, or press Down and choose it.</source>
        <translation>Ein falsches Gesicht anklicken oder mit dem Pfeil nach unten auswählen.</translation>
    </message>
    <message>
        <source>Yes to {taken}, no to {out}</source>
        <comment>button, numbers of faces</comment>
        <translation>Ja zu {taken}, nein zu {out}</translation>
    </message>
    <message numerus="yes">
        <source>Yes to all %Ln||Yes to all %Ln</source>
        <comment>button, faces</comment>
        <translation>
            <numerusform>Ja zu allen %Ln</numerusform>
            <numerusform>Ja zu allen %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore, a stranger</source>
        <comment>button</comment>
        <translation>Ignorieren, fremd</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>button</comment>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>button</comment>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>{question} {who}</source>
        <translation>{question} {who}</translation>
    </message>
    <message>
        <source>From these photos</source>
        <translation>Aus diesen Fotos</translation>
    </message>
    <message>
        <source>Name this face</source>
        <comment>button</comment>
        <translation>Dieses Gesicht benennen</translation>
    </message>
    <message>
        <source>Enter names it</source>
        <comment>hint in a field</comment>
        <translation>Enter benennt es</translation>
    </message>
    <message numerus="yes">
        <source>Name %Ln face||Name %Ln faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>%Ln Gesicht benennen</numerusform>
            <numerusform>%Ln Gesichter benennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter names all %Ln||Enter names all %Ln</source>
        <comment>hint in a field, faces</comment>
        <translation>
            <numerusform>Enter benennt alle %Ln</numerusform>
            <numerusform>Enter benennt alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not faces</source>
        <comment>button</comment>
        <translation>Keine Gesichter</translation>
    </message>
    <message numerus="yes">
        <source>Name {taken} of %Ln face||Name {taken} of %Ln faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>{taken} von %Ln Gesicht benennen</numerusform>
            <numerusform>{taken} von %Ln Gesichtern benennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter names %Ln||Enter names %Ln</source>
        <comment>hint in a field, faces</comment>
        <translation>
            <numerusform>Enter benennt %Ln</numerusform>
            <numerusform>Enter benennt %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore all %Ln||Ignore all %Ln</source>
        <comment>button, faces</comment>
        <translation>
            <numerusform>Alle %Ln ignorieren</numerusform>
            <numerusform>Alle %Ln ignorieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a face, all %Ln||Not faces, all %Ln</source>
        <comment>button, faces</comment>
        <translation>
            <numerusform>Kein Gesicht, alle %Ln</numerusform>
            <numerusform>Keine Gesichter, alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <translation>{faces} auf {photos}</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Likely people</source>
        <translation>Wahrscheinliche Personen</translation>
    </message>
    <message>
        <source>No photo of this day</source>
        <translation>Kein Foto von diesem Tag</translation>
    </message>
    <message>
        <source>There may be some tomorrow.</source>
        <translation>Vielleicht gibt es morgen welche.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{name} on this day</source>
        <translation>{name} an diesem Tag</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>button</comment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{name}” for “{old}</source>
        <comment>a name typed for another one</comment>
        <translation>{name}“ statt „{old}</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>People</source>
        <comment>page</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>tiles</comment>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>tiles</comment>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Most photos</source>
        <comment>order of people</comment>
        <translation>Meiste Fotos</translation>
    </message>
    <message numerus="yes">
        <source>{people} named, %Ln group to name||{people} named, %Ln groups to name</source>
        <translation>
            <numerusform>{people} benannt, %Ln Gruppe offen</numerusform>
            <numerusform>{people} benannt, %Ln Gruppen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this day: %Ln photo||On this day: %Ln photos</source>
        <translation>
            <numerusform>An diesem Tag: %Ln Foto</numerusform>
            <numerusform>An diesem Tag: %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>button</comment>
        <translation>Ignorieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected||%Ln selected</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln face||Merge %Ln faces</source>
        <translation>
            <numerusform>%Ln Gesicht zusammenführen</numerusform>
            <numerusform>%Ln Gesichter zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln face||Merge all %Ln faces</source>
        <translation>
            <numerusform>Alle %Ln Gesicht zusammenführen</numerusform>
            <numerusform>Alle %Ln Gesichter zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln into {name}||Merge %Ln into {name}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln mit {name} zusammenführen</numerusform>
            <numerusform>%Ln mit {name} zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln face into {name}||Merge %Ln faces into {name}</source>
        <translation>
            <numerusform>%Ln Gesicht mit {name} zusammenführen</numerusform>
            <numerusform>%Ln Gesichter mit {name} zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other||%Ln others</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln andere</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group without a name||%Ln groups without a name</source>
        <translation>
            <numerusform>%Ln Gruppe ohne Namen</numerusform>
            <numerusform>%Ln Gruppen ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>order of people</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>They appear here while your photos are being read.</source>
        <translation>Sie erscheinen hier, während Ihre Fotos eingelesen werden.</translation>
    </message>
    <message>
        <source>Nobody has a name like this.</source>
        <translation>Niemand hat so einen Namen.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>What you have put aside</source>
        <translation>Was Sie beiseitegelegt haben</translation>
    </message>
    <message>
        <source>Names from other programs…</source>
        <comment>menu entry</comment>
        <translation>Namen aus anderen Programmen…</translation>
    </message>
    <message>
        <source>No faces were found in your photos.</source>
        <translation>Auf Ihren Fotos wurden keine Gesichter gefunden.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”</source>
        <translation>Niemand heißt „{name}“</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a person or group</comment>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Dissolve this group of %Ln face||Dissolve this group of %Ln faces</source>
        <translation>
            <numerusform>Diese Gruppe mit %Ln Gesicht auflösen</numerusform>
            <numerusform>Diese Gruppe mit %Ln Gesichtern auflösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a person</comment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a person</comment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name {faces}</source>
        <comment>verb</comment>
        <translation>{faces} benennen</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <translation>Fotos ansehen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Select</source>
        <comment>a tile</comment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Named</source>
        <comment>heading: people</comment>
        <translation>Benannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group, largest first||%Ln groups, largest first</source>
        <translation>
            <numerusform>%Ln Gruppe, größte zuerst</numerusform>
            <numerusform>%Ln Gruppen, größte zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group, new ones last||%Ln groups, new ones last</source>
        <translation>
            <numerusform>%Ln Gruppe, neue zuletzt</numerusform>
            <numerusform>%Ln Gruppen, neue zuletzt</numerusform>
        </translation>
    </message>
    <message>
        <source>To name</source>
        <comment>heading: groups</comment>
        <translation>Noch zu benennen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that is like no other yet||%Ln faces that are like no other yet</source>
        <translation>
            <numerusform>%Ln Gesicht, das noch keinem anderen ähnelt</numerusform>
            <numerusform>%Ln Gesichter, die noch keinem anderen ähneln</numerusform>
        </translation>
    </message>
    <message>
        <source>Loose faces</source>
        <comment>heading</comment>
        <translation>Einzelne Gesichter</translation>
    </message>
    <message>
        <source>Nobody is ignored</source>
        <translation>Niemand wird ignoriert</translation>
    </message>
    <message>
        <source>Strangers that you ignore are kept here.</source>
        <translation>Fremde, die Sie ignorieren, werden hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nichts ist markiert</translation>
    </message>
    <message>
        <source>What you mark as not a face is kept here.</source>
        <translation>Was Sie als „Kein Gesicht“ markieren, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Nobody was rejected</source>
        <translation>Niemand wurde abgelehnt</translation>
    </message>
    <message>
        <source>When you say that a face is not somebody, it is kept here.</source>
        <translation>Wenn Sie sagen, dass ein Gesicht nicht jemand Bestimmtes ist, wird es hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Nobody is hidden</source>
        <translation>Niemand ist ausgeblendet</translation>
    </message>
    <message>
        <source>People whom you hide are kept here, with their name and all their photos.</source>
        <translation>Personen, die Sie ausblenden, werden hier aufbewahrt, mit ihrem Namen und all ihren Fotos.</translation>
    </message>
    <message>
        <source>Ignored face</source>
        <comment>spoken</comment>
        <translation>Ignoriertes Gesicht</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>spoken</comment>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Rejected face</source>
        <comment>spoken</comment>
        <translation>Abgelehntes Gesicht</translation>
    </message>
    <message>
        <source>Hidden person</source>
        <comment>spoken</comment>
        <translation>Ausgeblendete Person</translation>
    </message>
    <message>
        <source>A circle is a stranger with all their faces: Enter shows them.</source>
        <translation>Ein Kreis ist eine fremde Person mit all ihren Gesichtern: Enter zeigt sie.</translation>
    </message>
    <message>
        <source>Select what is a face after all.</source>
        <translation>Wählen Sie aus, was doch ein Gesicht ist.</translation>
    </message>
    <message>
        <source>FaceOrg never suggests these again. Select what may be them after all.</source>
        <translation>FaceOrg schlägt diese nie wieder vor. Wählen Sie aus, was doch die Person sein könnte.</translation>
    </message>
    <message>
        <source>In no list, and nobody asks about them. Enter shows their photos.</source>
        <translation>In keiner Liste, und niemand fragt nach ihnen. Enter zeigt ihre Fotos.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>tab</comment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>tab</comment>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Not this person</source>
        <comment>tab</comment>
        <translation>Nicht diese Person</translation>
    </message>
    <message>
        <source>Hidden people</source>
        <comment>tab</comment>
        <translation>Ausgeblendete Personen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button</comment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Forget these strangers…</source>
        <translation>Diese Fremden vergessen…</translation>
    </message>
    <message>
        <source>All ignored</source>
        <comment>button: faces</comment>
        <translation>Alle Ignorierten</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>page</comment>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>grid</comment>
        <translation>Gesichter</translation>
    </message>
    <message numerus="yes">
        <source>A stranger, %Ln face||A stranger, %Ln faces</source>
        <translation>
            <numerusform>Fremde Person, %Ln Gesicht</numerusform>
            <numerusform>Fremde Person, %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection selected||%Ln rejections selected</source>
        <translation>
            <numerusform>%Ln Ablehnung ausgewählt</numerusform>
            <numerusform>%Ln Ablehnungen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person selected||%Ln people selected</source>
        <translation>
            <numerusform>%Ln Person ausgewählt</numerusform>
            <numerusform>%Ln Personen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face selected||%Ln faces selected</source>
        <translation>
            <numerusform>%Ln Gesicht ausgewählt</numerusform>
            <numerusform>%Ln Gesichter ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln rejection||Take back %Ln rejections</source>
        <translation>
            <numerusform>%Ln Ablehnung zurücknehmen</numerusform>
            <numerusform>%Ln Ablehnungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln person again||Show %Ln people again</source>
        <translation>
            <numerusform>%Ln Person wieder einblenden</numerusform>
            <numerusform>%Ln Personen wieder einblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>button: people</comment>
        <translation>Wieder einblenden</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln face||Bring back %Ln faces</source>
        <translation>
            <numerusform>%Ln Gesicht zurückholen</numerusform>
            <numerusform>%Ln Gesichter zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Foto anzeigen</translation>
    </message>
    <message>
        <source>Show {faces} of this stranger</source>
        <translation>{faces} dieser fremden Person anzeigen</translation>
    </message>
    <message>
        <source>Best first</source>
        <comment>order</comment>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Least alike first</source>
        <comment>order</comment>
        <translation>Unähnlichste zuerst</translation>
    </message>
    <message>
        <source>Select faces that belong elsewhere.</source>
        <translation>Wählen Sie Gesichter aus, die woanders hingehören.</translation>
    </message>
    <message>
        <source>Set as cover</source>
        <translation>Als Titelbild festlegen</translation>
    </message>
    <message>
        <source>Somebody else?</source>
        <translation>Jemand anders?</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message>
        <source>Face of {name}</source>
        <translation>Gesicht von {name}</translation>
    </message>
    <message>
        <source>Move {faces} to whom?</source>
        <translation>{faces} zu wem verschieben?</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button</comment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move {faces} to…</source>
        <translation>{faces} verschieben zu…</translation>
    </message>
    <message>
        <source>Set this face as cover</source>
        <translation>Dieses Gesicht als Titelbild festlegen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a person, in a menu</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>Diese Beziehung entfernen</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>First seen {date}</source>
        <translation>Zuerst gesehen am {date}</translation>
    </message>
    <message>
        <source>Last seen {date}</source>
        <translation>Zuletzt gesehen am {date}</translation>
    </message>
    <message>
        <source>Often seen with</source>
        <translation>Oft zu sehen mit</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>button</comment>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Geboren am {date}</translation>
    </message>
    <message>
        <source>Add birth date</source>
        <translation>Geburtsdatum hinzufügen</translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>a person or group</comment>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Set birth date</source>
        <translation>Geburtsdatum festlegen</translation>
    </message>
    <message>
        <source>Add relation…</source>
        <translation>Beziehung hinzufügen…</translation>
    </message>
    <message>
        <source>Share photos…</source>
        <translation>Fotos teilen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>menu entry</comment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>a person</comment>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb: a group</comment>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Merge {faces} into…</source>
        <translation>{faces} zusammenführen mit…</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>tab</comment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>tab</comment>
        <translation>Gesichter</translation>
    </message>
    <message numerus="yes">
        <source>Merge {name}, %Ln face, into whom?||Merge {name}, %Ln faces, into whom?</source>
        <translation>
            <numerusform>{name}, %Ln Gesicht, mit wem zusammenführen?</numerusform>
            <numerusform>{name}, %Ln Gesichter, mit wem zusammenführen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who are these %Ln face?||Who are these %Ln faces?</source>
        <translation>
            <numerusform>Wer ist dieses %Ln Gesicht?</numerusform>
            <numerusform>Wer sind diese %Ln Gesichter?</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in photo</source>
        <translation>Im Foto anzeigen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>faces in a row</comment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestion {number} of {all}</source>
        <translation>Vorschlag {number} von {all}</translation>
    </message>
    <message>
        <source>Least sure first. A name counts only after your Yes.</source>
        <translation>Die unsichersten zuerst. Ein Name zählt erst nach Ihrem Ja.</translation>
    </message>
    <message numerus="yes">
        <source>Yes to this one||Yes to these %Ln</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>Ja zu diesem</numerusform>
            <numerusform>Ja zu diesen %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln||Show all %Ln</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>Alle %Ln anzeigen</numerusform>
            <numerusform>Alle %Ln anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Drag a box around the face, or move one with the arrow keys. Shift and arrows resize, Enter takes it, Escape leaves.</source>
        <translation>Ziehen Sie einen Rahmen um das Gesicht auf oder bewegen Sie einen mit den Pfeiltasten. Umschalt und Pfeile ändern die Größe, Enter übernimmt ihn, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Looking at this face…</source>
        <translation>Dieses Gesicht wird angesehen…</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Alle von {name} anzeigen</translation>
    </message>
    <message>
        <source>This face is not {name}</source>
        <translation>Dieses Gesicht ist nicht {name}</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <comment>menu: a face</comment>
        <translation>Jemand anders…</translation>
    </message>
    <message>
        <source>Yes, {name}</source>
        <translation>Ja, {name}</translation>
    </message>
    <message>
        <source>No, not {name}</source>
        <translation>Nein, nicht {name}</translation>
    </message>
    <message>
        <source>Name this face…</source>
        <translation>Dieses Gesicht benennen…</translation>
    </message>
    <message>
        <source>Bring this face back</source>
        <translation>Dieses Gesicht zurückholen</translation>
    </message>
    <message>
        <source>Ignore this face</source>
        <translation>Dieses Gesicht ignorieren</translation>
    </message>
    <message>
        <source>Remove this box</source>
        <translation>Diesen Rahmen entfernen</translation>
    </message>
    <message>
        <source>This is not a face</source>
        <translation>Das ist kein Gesicht</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button: a face</comment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Show all photos of {name}</source>
        <translation>Alle Fotos von {name} anzeigen</translation>
    </message>
    <message>
        <source>A suggestion</source>
        <comment>beneath a name</comment>
        <translation>Ein Vorschlag</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>beneath a name</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed, {age}</source>
        <comment>beneath a name</comment>
        <translation>Bestätigt, {age}</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Picture after</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>pictures of a file</comment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{moment} of {duration}</source>
        <comment>times in a video, 0:12 of 1:05</comment>
        <translation>{moment} von {duration}</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>button: back to them</comment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Gesicht einzeichnen</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Ansicht drehen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <comment>button</comment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Show faces</source>
        <translation>Gesichter anzeigen</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>button</comment>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: a menu</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>photos</comment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>button: the photo into the window</comment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the photo to the window (0)</source>
        <translation>Foto ins Fenster einpassen (0)</translation>
    </message>
    <message>
        <source>{name}, confirmed</source>
        <comment>spoken</comment>
        <translation>{name}, bestätigt</translation>
    </message>
    <message>
        <source>{name}? A suggestion. Y yes, N no</source>
        <comment>spoken</comment>
        <translation>{name}? Ein Vorschlag. Y ja, N nein</translation>
    </message>
    <message>
        <source>A face put aside</source>
        <comment>spoken</comment>
        <translation>Ein beiseitegelegtes Gesicht</translation>
    </message>
    <message>
        <source>A face without a name. Who is this?</source>
        <comment>spoken</comment>
        <translation>Ein Gesicht ohne Namen. Wer ist das?</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>People</source>
        <comment>heading</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>{time}, date of the file</source>
        <translation>{time}, Datum der Datei</translation>
    </message>
    <message>
        <source>{time}, date in the file&apos;s name</source>
        <translation>{time}, Datum im Dateinamen</translation>
    </message>
    <message>
        <source>Read only, never changed</source>
        <translation>Nur gelesen, nie verändert</translation>
    </message>
    <message numerus="yes">
        <source>A video, %Ln still||A video, %Ln stills</source>
        <translation>
            <numerusform>Ein Video, %Ln Standbild</numerusform>
            <numerusform>Ein Video, %Ln Standbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>{number} MP</source>
        <comment>megapixels</comment>
        <translation>{number}&#xa0;MP</translation>
    </message>
    <message>
        <source>No program could be started for this file</source>
        <translation>Für diese Datei ließ sich kein Programm starten</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>Der Ordner ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Pfad kopiert</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>menu: a photo</comment>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>menu: a photo</comment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Slide show</source>
        <comment>menu</comment>
        <translation>Diashow</translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>menu</comment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu: a photo</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Share…</source>
        <comment>menu: a photo</comment>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Add to album…</source>
        <translation>Zu Album hinzufügen…</translation>
    </message>
    <message>
        <source>Shift date…</source>
        <translation>Datum verschieben…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Picture and file copied</source>
        <translation>Bild und Datei kopiert</translation>
    </message>
    <message>
        <source>File copied</source>
        <translation>Datei kopiert</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>how large a photo is seen</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Your library is encrypted; what is exported is not. Whoever gets at it can read it.</source>
        <translation>Ihre Bibliothek ist verschlüsselt; was exportiert wird, ist es nicht. Wer Zugriff darauf bekommt, kann es lesen.</translation>
    </message>
    <message>
        <source>Web pages with everybody&apos;s photos. They open in any browser, without a network and without FaceOrg.</source>
        <translation>Webseiten mit den Fotos aller Personen. Sie öffnen sich in jedem Browser, ohne Netz und ohne FaceOrg.</translation>
    </message>
    <message>
        <source>A folder for each person with their photos. Again into the same folder, it adds what is new. Your photos are not touched.</source>
        <translation>Ein Ordner für jede Person mit ihren Fotos. Exportieren Sie wieder in denselben Ordner, kommt hinzu, was neu ist. Ihre Fotos bleiben unangetastet.</translation>
    </message>
    <message>
        <source>People, photos and faces as three CSV files of the whole library.</source>
        <translation>Personen, Fotos und Gesichter der ganzen Bibliothek als drei CSV-Dateien.</translation>
    </message>
    <message>
        <source>All names, photos, faces and albums in one file for other programs. To move them to another FaceOrg, export people instead.</source>
        <translation>Alle Namen, Fotos, Gesichter und Alben in einer Datei für andere Programme. Für ein anderes FaceOrg erstellen Sie stattdessen eine Personendatei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person is in fewer photos: export from the menu of their page.||%Ln other people are in fewer photos: export from the menu of their page.</source>
        <translation>
            <numerusform>%Ln weitere Person ist auf weniger Fotos: Exportieren Sie sie über das Menü auf ihrer Seite.</numerusform>
            <numerusform>%Ln weitere Personen sind auf weniger Fotos: Exportieren Sie sie über das Menü auf ihrer Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has this folder sees the photos and the names of these people.</source>
        <translation>Wer diesen Ordner hat, sieht die Fotos und die Namen dieser Personen.</translation>
    </message>
    <message>
        <source>The folders are called as the people are.</source>
        <translation>Die Ordner heißen wie die Personen.</translation>
    </message>
    <message>
        <source>Whoever has this file reads all names, dates of birth and places of photos.</source>
        <translation>Wer diese Datei hat, liest alle Namen, Geburtsdaten und Orte der Fotos.</translation>
    </message>
    <message>
        <source>Copies can be given away and changed without a photo being touched.</source>
        <translation>Kopien lassen sich weitergeben und ändern, ohne dass ein Foto angetastet wird.</translation>
    </message>
    <message>
        <source>A hard link takes no room: it is a second name of the same file. Whoever changes the one changes the other. Not possible from one drive to another.</source>
        <translation>Ein Hardlink braucht keinen Platz: Er ist ein zweiter Name derselben Datei. Wer die eine ändert, ändert auch die andere. Von einem Laufwerk zum anderen geht das nicht.</translation>
    </message>
    <message>
        <source>A link takes no room and leads to the photo. It leads nowhere once the photo is moved or its drive is away.</source>
        <translation>Eine Verknüpfung braucht keinen Platz und führt zum Foto. Sie führt ins Leere, wenn das Foto verschoben wird oder sein Laufwerk weg ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture was there already.||%Ln pictures were there already.</source>
        <translation>
            <numerusform>%Ln Bild war schon da.</numerusform>
            <numerusform>%Ln Bilder waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No link could be made to %Ln photo, so it was copied: links can&apos;t be made from one drive to another, nor on every drive.||No links could be made to %Ln photos, so they were copied: links can&apos;t be made from one drive to another, nor on every drive.</source>
        <translation>
            <numerusform>Zu %Ln Foto ließ sich keine Verknüpfung anlegen, deshalb wurde es kopiert: Verknüpfungen gehen nicht von einem Laufwerk zum anderen und nicht auf jedem Laufwerk.</numerusform>
            <numerusform>Zu %Ln Fotos ließen sich keine Verknüpfungen anlegen, deshalb wurden sie kopiert: Verknüpfungen gehen nicht von einem Laufwerk zum anderen und nicht auf jedem Laufwerk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden photo does not come along.||%Ln hidden photos do not come along.</source>
        <translation>
            <numerusform>%Ln ausgeblendetes Foto kommt nicht mit.</numerusform>
            <numerusform>%Ln ausgeblendete Fotos kommen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>Es gab nichts zu exportieren.</translation>
    </message>
    <message>
        <source>{people}, {photos} exported to {place}.</source>
        <translation>{people}, {photos} nach {place} exportiert.</translation>
    </message>
    <message>
        <source>There was nothing new for {place}.</source>
        <translation>Für {place} gab es nichts Neues.</translation>
    </message>
    <message>
        <source>{pictures} would come into {folders} in {place}: {size}.</source>
        <translation>Zu exportieren: {pictures} für {folders} in {place}, {size}.</translation>
    </message>
    <message>
        <source>{pictures} came into {folders} in {place}: {size}.</source>
        <translation>{pictures} für {folders} in {place} exportiert: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture||%Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>All people</source>
        <comment>link to a page of a gallery</comment>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>All photos</source>
        <comment>page of a gallery</comment>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Without a date</source>
        <comment>heading over photos</comment>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>Hier heißt niemand so.</translation>
    </message>
    <message>
        <source>Show faces</source>
        <comment>button of a gallery</comment>
        <translation>Gesichter anzeigen</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Previous photo of {person}</source>
        <translation>Voriges Foto von {person}</translation>
    </message>
    <message>
        <source>Next photo of {person}</source>
        <translation>Nächstes Foto von {person}</translation>
    </message>
    <message>
        <source>A moment of a video</source>
        <translation>Ein Augenblick aus einem Video</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <comment>link for keyboards</comment>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>list of links</comment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>Auf diesem Foto</translation>
    </message>
    <message>
        <source>Made with FaceOrg. These pages need no network.</source>
        <translation>Mit FaceOrg erstellt. Diese Seiten brauchen kein Netz.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{people}, {date}</source>
        <comment>a photo</comment>
        <translation>{people}, {date}</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>spoken</comment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: the slide show</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Fortsetzen (Leertaste)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second for each photo||%Ln seconds for each photo</source>
        <translation>
            <numerusform>%Ln Sekunde pro Foto</numerusform>
            <numerusform>%Ln Sekunden pro Foto</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds for each photo</comment>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>Delete takes this filter away</source>
        <translation>Entf entfernt diesen Filter</translation>
    </message>
    <message>
        <source>Press to change: and, or, without</source>
        <translation>Zum Ändern drücken: und, oder, ohne</translation>
    </message>
    <message>
        <source>{word}, press to change</source>
        <translation>{word}, zum Ändern drücken</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>filters, button</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Keep as album</source>
        <translation>Als Album speichern</translation>
    </message>
    <message>
        <source>Not known: {words}</source>
        <translation>Unbekannt: {words}</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>choice</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Least number of faces</source>
        <translation>Kleinste Zahl von Gesichtern</translation>
    </message>
    <message>
        <source>Greatest number of faces</source>
        <translation>Größte Zahl von Gesichtern</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>a filter</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>a filter</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Album</source>
        <comment>a filter</comment>
        <translation>Album</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Breite und Länge</translation>
    </message>
    <message>
        <source>How far around</source>
        <translation>Umkreis</translation>
    </message>
    <message>
        <source>Part of the file name</source>
        <translation>Teil des Dateinamens</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>a filter</comment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>a filter</comment>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Near</source>
        <comment>a filter, a place</comment>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a filter</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{number} km</source>
        <comment>a distance</comment>
        <translation>{number}&#xa0;km</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers or years</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Filter photos</source>
        <translation>Fotos filtern</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>With</source>
        <comment>people</comment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>people</comment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Nobody else in the photo</source>
        <translation>Niemand sonst auf dem Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>a page</comment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>a photo</comment>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>photos</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <comment>a photo</comment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Aus diesem Album entfernen</translation>
    </message>
    <message>
        <source>Set as cover of this album</source>
        <translation>Als Titelbild dieses Albums festlegen</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>photos</comment>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>photos</comment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation>Datum verschieben…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>People, years, file names</source>
        <translation>Personen, Jahre, Dateinamen</translation>
    </message>
    <message>
        <source>Such as: anna ben -carl 2019, only anna, 2+ faces, favourite, folder:lake</source>
        <translation>Zum Beispiel: anna ben -carl 2019, nur anna, 2+ gesichter, favorit, ordner:see</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. They are only read, never changed.</source>
        <translation>Wählen Sie die Ordner mit Ihren Fotos. Sie werden nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <comment>photos</comment>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>Aufräumen…</translation>
    </message>
    <message>
        <source>Photos by</source>
        <translation>Fotos nach</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>photos by years</comment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>photos by months</comment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>photos by days</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Smaller photos</source>
        <translation>Kleinere Fotos</translation>
    </message>
    <message>
        <source>Larger photos</source>
        <translation>Größere Fotos</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>menu entry</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>menu entry</comment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete album</source>
        <comment>menu entry</comment>
        <translation>Album löschen</translation>
    </message>
    <message>
        <source>smart album</source>
        <comment>spoken</comment>
        <translation>intelligentes Album</translation>
    </message>
    <message>
        <source>album</source>
        <comment>spoken</comment>
        <translation>Album</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Neues Album</translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>heading</comment>
        <translation>Alben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Menus</source>
        <comment>menu entry</comment>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <comment>menu entry</comment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Open a people file…</source>
        <comment>menu entry</comment>
        <translation>Personendatei öffnen…</translation>
    </message>
    <message>
        <source>Write a people file…</source>
        <comment>menu entry</comment>
        <translation>Personendatei erstellen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu entry</comment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu entry</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>menu entry</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>menu entry</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Group again…</source>
        <comment>menu entry</comment>
        <translation>Neu gruppieren…</translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>menu entry</comment>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Go to a person</source>
        <comment>menu entry</comment>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>menu entry</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>menu entry</comment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>menu entry</comment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu entry</comment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show the tips again</source>
        <comment>menu entry</comment>
        <translation>Tipps wieder anzeigen</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>FaceOrg never uses the network. No account is needed.</source>
        <translation>FaceOrg benutzt nie das Netz. Ein Konto ist nicht nötig.</translation>
    </message>
    <message>
        <source>Photos stay untouched</source>
        <translation>Fotos bleiben unangetastet</translation>
    </message>
    <message>
        <source>It only reads them. Nothing is moved, renamed or deleted.</source>
        <translation>Es liest sie nur. Nichts wird verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>Useful from the start</source>
        <translation>Von Anfang an nützlich</translation>
    </message>
    <message>
        <source>Photos and people appear while it works. Stop any time.</source>
        <translation>Fotos und Personen erscheinen, während es arbeitet. Sie können jederzeit stoppen.</translation>
    </message>
    <message>
        <source>or drop folders into this window</source>
        <translation>oder Ordner in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <comment>link: names given in another program</comment>
        <translation>Mitbringen</translation>
    </message>
    <message>
        <source>Find the people in your photos</source>
        <translation>Finden Sie die Menschen auf Ihren Fotos</translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. FaceOrg finds the faces, puts those of one person together, and asks you for the names.</source>
        <translation>Wählen Sie die Ordner mit Ihren Fotos. FaceOrg findet die Gesichter, bringt die einer Person zusammen und fragt Sie nach den Namen.</translation>
    </message>
    <message>
        <source>Names given in another program?</source>
        <translation>Schon in einem anderen Programm Namen vergeben?</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>page</comment>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>page</comment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>page</comment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>page</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <comment>page</comment>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>On this day</source>
        <comment>page</comment>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Reading anew</source>
        <comment>task</comment>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Remembering</source>
        <comment>task</comment>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Looking for likes</source>
        <comment>task</comment>
        <translation>Ähnliche suchen</translation>
    </message>
    <message>
        <source>Writing names</source>
        <comment>task</comment>
        <translation>Namen schreiben</translation>
    </message>
    <message>
        <source>Writing people</source>
        <comment>task</comment>
        <translation>Personendatei</translation>
    </message>
    <message>
        <source>time not known yet</source>
        <translation>Dauer noch unbekannt</translation>
    </message>
    <message>
        <source>Go to a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>page</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>task</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Ordner mit Fotos auswählen</translation>
    </message>
    <message>
        <source>Who is this? Empty for no name</source>
        <translation>Wer ist das? Leer lassen für keinen Namen</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Name der zweiten Person</translation>
    </message>
    <message>
        <source>Divide</source>
        <comment>a group, in two ways</comment>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Click a face to select it, then drag it across or press {key} to move it to the other side.</source>
        <translation>Klicken Sie ein Gesicht an, um es auszuwählen; dann ziehen Sie es hinüber oder verschieben es mit {key} auf die andere Seite.</translation>
    </message>
    <message>
        <source>By likeness</source>
        <translation>Nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Faces that stay</source>
        <translation>Gesichter, die bleiben</translation>
    </message>
    <message>
        <source>Faces that go</source>
        <translation>Gesichter, die gehen</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>page</comment>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Looking for two people…</source>
        <translation>Zwei Personen werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that may be two people||%Ln faces that may be two people</source>
        <translation>
            <numerusform>%Ln Gesicht, vielleicht von zwei Personen</numerusform>
            <numerusform>%Ln Gesichter, vielleicht von zwei Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The faces could not be divided. Try another way.</source>
        <translation>Die Gesichter ließen sich nicht verteilen. Versuchen Sie es anders.</translation>
    </message>
    <message>
        <source>Nobody is left here.</source>
        <translation>Hier ist niemand mehr.</translation>
    </message>
    <message>
        <source>Nobody here yet. Select faces on the other side and press Enter, or drag them here.</source>
        <translation>Hier ist noch niemand. Wählen Sie auf der anderen Seite Gesichter aus und drücken Sie Enter oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>{name} is on the other side already.</source>
        <translation>{name} ist schon auf der anderen Seite.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Divide anew?</source>
        <translation>Neu verteilen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that you have moved will be sorted again.||%Ln faces that you have moved will be sorted again.</source>
        <translation>
            <numerusform>%Ln Gesicht, das Sie verschoben haben, wird neu verteilt.</numerusform>
            <numerusform>%Ln Gesichter, die Sie verschoben haben, werden neu verteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Divide anew</source>
        <comment>button</comment>
        <translation>Neu verteilen</translation>
    </message>
    <message>
        <source>Leave without splitting?</source>
        <translation>Verlassen, ohne aufzuteilen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that you have moved will be back where it was.||%Ln faces that you have moved will be back where they were.</source>
        <translation>
            <numerusform>%Ln Gesicht, das Sie verschoben haben, kommt wieder dorthin, wo es war.</numerusform>
            <numerusform>%Ln Gesichter, die Sie verschoben haben, kommen wieder dorthin, wo sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>Verlassen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln face to the other side||Move %Ln faces to the other side</source>
        <translation>
            <numerusform>%Ln Gesicht auf die andere Seite verschieben</numerusform>
            <numerusform>%Ln Gesichter auf die andere Seite verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln face||Keeps %Ln faces</source>
        <comment>somebody</comment>
        <translation>
            <numerusform>Behält %Ln Gesicht</numerusform>
            <numerusform>Behält %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets %Ln face||Gets %Ln faces</source>
        <comment>somebody</comment>
        <translation>
            <numerusform>Bekommt %Ln Gesicht</numerusform>
            <numerusform>Bekommt %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Least sure</source>
        <comment>faces</comment>
        <translation>Am unsichersten</translation>
    </message>
    <message>
        <source>{shown} of {number}</source>
        <comment>faces</comment>
        <translation>{shown} von {number}</translation>
    </message>
    <message>
        <source>{shown} of {number}, scroll for more</source>
        <comment>faces</comment>
        <translation>{shown} von {number}, scrollen für mehr</translation>
    </message>
    <message>
        <source>Least sure, shown first</source>
        <comment>faces</comment>
        <translation>Am unsichersten, zuerst gezeigt</translation>
    </message>
    <message>
        <source>Best photo, kept</source>
        <translation>Bestes Foto, wird behalten</translation>
    </message>
    <message>
        <source>Photo, kept</source>
        <translation>Foto, wird behalten</translation>
    </message>
    <message>
        <source>Kept. Click to hide it instead.</source>
        <translation>Wird behalten. Klicken, um es stattdessen auszublenden.</translation>
    </message>
    <message>
        <source>Best photo, would be hidden</source>
        <translation>Bestes Foto, würde ausgeblendet</translation>
    </message>
    <message>
        <source>Photo, would be hidden</source>
        <translation>Foto, würde ausgeblendet</translation>
    </message>
    <message>
        <source>Would be hidden. Click to keep it.</source>
        <translation>Würde ausgeblendet. Klicken, um es zu behalten.</translation>
    </message>
    <message>
        <source>Mark what is kept</source>
        <comment>as favourites</comment>
        <translation>Behaltene als Favoriten markieren</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>photos of a set</comment>
        <translation>Alle behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo more||%Ln photos more</source>
        <translation>
            <numerusform>%Ln weiteres Foto</numerusform>
            <numerusform>%Ln weitere Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln photo||Hide %Ln photos</source>
        <comment>button</comment>
        <translation>
            <numerusform>%Ln Foto ausblenden</numerusform>
            <numerusform>%Ln Fotos ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide none</source>
        <comment>button</comment>
        <translation>Keines ausblenden</translation>
    </message>
    <message>
        <source>Nothing to tidy up</source>
        <translation>Nichts aufzuräumen</translation>
    </message>
    <message>
        <source>No photo is there twice, nearly the same, or one of a burst.</source>
        <translation>Kein Foto ist doppelt, fast gleich oder eines aus einer schnellen Serie.</translation>
    </message>
    <message>
        <source>Looking for photos that are alike</source>
        <translation>Ähnliche Fotos werden gesucht</translation>
    </message>
    <message>
        <source>The first time this takes a while. Activity shows how far it is.</source>
        <translation>Beim ersten Mal dauert das eine Weile. Unter „Aktivität“ sehen Sie, wie weit es ist.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln set more||Show %Ln sets more</source>
        <comment>button</comment>
        <translation>
            <numerusform>%Ln weiteren Stapel anzeigen</numerusform>
            <numerusform>%Ln weitere Stapel anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets}, %Ln photo besides the best of each||{sets}, %Ln photos besides the best of each</source>
        <translation>
            <numerusform>{sets}, %Ln Foto neben den jeweils besten</numerusform>
            <numerusform>{sets}, %Ln Fotos neben den jeweils besten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>The best photo of each set comes first. Nothing is deleted: hidden photos are found by the filter “Hidden photos”, and Undo shows them again.</source>
        <translation>Das beste Foto jedes Stapels steht vorn. Nichts wird gelöscht: Ausgeblendete Fotos findet der Filter „Ausgeblendete Fotos“, und „Rückgängig“ zeigt sie wieder.</translation>
    </message>
    <message>
        <source>{what}: {faces}</source>
        <comment>spoken</comment>
        <translation>{what}: {faces}</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{unit}, from {least} to {most}</source>
        <translation>{unit}, von {least} bis {most}</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Anzeigen: {name}</translation>
    </message>
    <message>
        <source>Hide: {name}</source>
        <translation>Verbergen: {name}</translation>
    </message>
    <message>
        <source>At least {number} characters are advised; a few words are best.</source>
        <translation>Empfohlen sind mindestens {number} Zeichen; am besten sind ein paar Wörter.</translation>
    </message>
    <message>
        <source>Weak: it can be found by trying.</source>
        <translation>Schwach: Es lässt sich durch Ausprobieren finden.</translation>
    </message>
    <message>
        <source>Weak: digits alone can be found by trying.</source>
        <translation>Schwach: Ziffern allein lassen sich durch Ausprobieren finden.</translation>
    </message>
    <message>
        <source>Good, unless it is used elsewhere or can be guessed by who knows you.</source>
        <translation>Gut, außer Sie benutzen es anderswo oder wer Sie kennt, kann es erraten.</translation>
    </message>
    <message>
        <source>Strong, unless it is used elsewhere or is a known saying.</source>
        <translation>Stark, außer Sie benutzen es anderswo oder es ist ein bekannter Spruch.</translation>
    </message>
    <message>
        <source>Got it</source>
        <comment>button of a tip</comment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Don&apos;t show tips</source>
        <comment>button</comment>
        <translation>Keine Tipps anzeigen</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Tip {number}</source>
        <translation>Tipp {number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Type a name under a portrait. Enter goes on to the next one.</source>
        <translation>Geben Sie unter einem Porträt einen Namen ein. Enter geht zum nächsten weiter.</translation>
    </message>
    <message>
        <source>Y says yes and N says no. Where a name is asked, just type it. The right arrow skips.</source>
        <translation>Y heißt ja und N nein. Wo nach einem Namen gefragt wird, geben Sie ihn einfach ein. Der Pfeil nach rechts überspringt.</translation>
    </message>
    <message>
        <source>Type whom you look for in the field above: “anna ben 2019” finds photos of both, taken in that year.</source>
        <translation>Geben Sie oben ins Feld ein, wen Sie suchen: „anna ben 2019“ findet Fotos mit beiden aus diesem Jahr.</translation>
    </message>
    <message>
        <source>Left and Right go from photo to photo, Tab from face to face. Whatever you change, Ctrl+Z takes it back.</source>
        <translation>Pfeil links und rechts gehen von Foto zu Foto, Tab von Gesicht zu Gesicht. Was immer Sie ändern, Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>“{name}” is called “{theirs}” there.</source>
        <translation>„{name}“ heißt dort „{theirs}“.</translation>
    </message>
    <message>
        <source>“{name}” is in another place there.</source>
        <translation>„{name}“ ist dort an einer anderen Stelle.</translation>
    </message>
    <message>
        <source>“{name}” was taken out there.</source>
        <translation>„{name}“ wurde dort herausgenommen.</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>Sie lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Nothing may be written there.</source>
        <translation>Dort darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no room left on the drive.</source>
        <translation>Auf dem Laufwerk ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Another program has changed it just now, so it was left alone.</source>
        <translation>Ein anderes Programm hat sie gerade geändert, deshalb blieb sie unangetastet.</translation>
    </message>
    <message>
        <source>It is written in a way that names cannot be added to safely.</source>
        <translation>Sie ist so geschrieben, dass sich Namen nicht gefahrlos hinzufügen lassen.</translation>
    </message>
    <message>
        <source>FaceOrg writes the names of confirmed faces into small files beside your photos, sidecars (XMP). Other programs read them, also when FaceOrg is gone. Photo files are not changed.</source>
        <translation>FaceOrg schreibt die Namen bestätigter Gesichter in kleine Dateien neben Ihren Fotos, in Begleitdateien (XMP). Andere Programme lesen sie, auch wenn es FaceOrg nicht mehr gibt. Fotodateien werden nicht geändert.</translation>
    </message>
    <message>
        <source>Whoever can read your photos can read these names: they lie in the open.</source>
        <translation>Wer Ihre Fotos lesen kann, kann auch diese Namen lesen: Sie liegen offen da.</translation>
    </message>
    <message>
        <source>Whoever can read your photos can read these names: they lie in the open, although your library is encrypted.</source>
        <translation>Wer Ihre Fotos lesen kann, kann auch diese Namen lesen: Sie liegen offen da, obwohl Ihre Bibliothek verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Here {name}, there {theirs}</source>
        <comment>a face, and in its sidecar</comment>
        <translation>Hier {name}, dort {theirs}</translation>
    </message>
    <message>
        <source>Here {name}, there on another face</source>
        <comment>a face, and in its sidecar</comment>
        <translation>Hier {name}, dort woanders</translation>
    </message>
    <message>
        <source>Here {name}, there nobody</source>
        <comment>a face, and in its sidecar</comment>
        <translation>Hier {name}, dort niemand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar in step||%Ln sidecars in step</source>
        <translation>
            <numerusform>%Ln Begleitdatei auf dem neuesten Stand</numerusform>
            <numerusform>%Ln Begleitdateien auf dem neuesten Stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to be written||%Ln still to be written</source>
        <translation>
            <numerusform>%Ln noch zu schreiben</numerusform>
            <numerusform>%Ln noch zu schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln says otherwise||%Ln say otherwise</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waits for its drive||%Ln wait for their drive</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln wartet auf ihr Laufwerk</numerusform>
            <numerusform>%Ln warten auf ihr Laufwerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written||%Ln could not be written</source>
        <translation>
            <numerusform>%Ln ließ sich nicht schreiben</numerusform>
            <numerusform>%Ln ließen sich nicht schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <comment>a list, as a sentence</comment>
        <translation>{parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar still holds names.||%Ln sidecars still hold names.</source>
        <translation>
            <numerusform>%Ln Begleitdatei enthält noch Namen.</numerusform>
            <numerusform>%Ln Begleitdateien enthalten noch Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar says otherwise than FaceOrg.||%Ln sidecars say otherwise than FaceOrg.</source>
        <translation>
            <numerusform>%Ln Begleitdatei weicht von FaceOrg ab.</numerusform>
            <numerusform>%Ln Begleitdateien weichen von FaceOrg ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar could not be written: Settings, Files says why.||%Ln sidecars could not be written: Settings, Files says why.</source>
        <translation>
            <numerusform>%Ln Begleitdatei ließ sich nicht schreiben: Warum, steht in den Einstellungen unter „Dateien“.</numerusform>
            <numerusform>%Ln Begleitdateien ließen sich nicht schreiben: Warum, steht in den Einstellungen unter „Dateien“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln says otherwise and stays as it is.||%Ln say otherwise and stay as they are.</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln weicht ab und bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln weichen ab und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read or written.||%Ln cannot be read or written.</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln lässt sich nicht lesen oder schreiben.</numerusform>
            <numerusform>%Ln lassen sich nicht lesen oder schreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar beside your photos holds names in the open, in {folders}.||%Ln sidecars beside your photos hold names in the open, in {folders}.</source>
        <translation>
            <numerusform>%Ln Begleitdatei neben Ihren Fotos enthält offen lesbare Namen: {folders}.</numerusform>
            <numerusform>%Ln Begleitdateien neben Ihren Fotos enthalten offen lesbare Namen: {folders}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that you had forgotten may still stand beside photos that could not be reached: in {places}. It is taken out as soon as they can be.</source>
        <translation>Neben Fotos, die nicht erreichbar waren, steht vielleicht noch ein Name, den FaceOrg vergessen sollte: {places}. Er wird herausgenommen, sobald sie erreichbar sind.</translation>
    </message>
    <message>
        <source>Some sidecars could not be reached: Settings, Privacy says where.</source>
        <translation>Einige Begleitdateien waren nicht erreichbar: Wo sie liegen, steht in den Einstellungen unter „Datenschutz“.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln sidecar the name stays, as another program wrote it.||In %Ln sidecars the name stays, as another program wrote it.</source>
        <translation>
            <numerusform>In %Ln Begleitdatei bleibt der Name, weil ein anderes Programm ihn geschrieben hat.</numerusform>
            <numerusform>In %Ln Begleitdateien bleibt der Name, weil ein anderes Programm ihn geschrieben hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more||%Ln more</source>
        <comment>folders or files</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies on a drive that is not connected, or in a folder that is gone.</source>
        <translation>Sie liegt auf einem Laufwerk, das nicht angeschlossen ist, oder in einem Ordner, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>with {names}</source>
        <comment>names in a sidecar</comment>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>without {names}</source>
        <comment>names in a sidecar</comment>
        <translation>ohne {names}</translation>
    </message>
    <message>
        <source>removed, as nothing else is in it</source>
        <comment>a sidecar</comment>
        <translation>entfernt, da sonst nichts darin ist</translation>
    </message>
    <message>
        <source>notes of FaceOrg&apos;s own</source>
        <comment>what changes in a sidecar</comment>
        <translation>eigene Vermerke von FaceOrg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new||%Ln new</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed||%Ln changed</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed||%Ln removed</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>No sidecar would change.</source>
        <translation>Keine Begleitdatei würde sich ändern.</translation>
    </message>
    <message>
        <source>No sidecar had to be changed.</source>
        <translation>Keine Begleitdatei musste geändert werden.</translation>
    </message>
    <message>
        <source>Sidecars that would change: {counts}.</source>
        <translation>Begleitdateien, die sich ändern würden: {counts}.</translation>
    </message>
    <message>
        <source>Sidecars: {counts}.</source>
        <translation>Begleitdateien: {counts}.</translation>
    </message>
    <message>
        <source>Names are put into photo files by ExifTool, which is not installed here (exiftool.org; on Debian and Ubuntu libimage-exiftool-perl).</source>
        <translation>ExifTool, das Namen in Fotodateien schreibt, ist hier nicht installiert (exiftool.org; unter Debian und Ubuntu libimage-exiftool-perl).</translation>
    </message>
    <message>
        <source>The ExifTool that is installed here is too old: 11.43 is needed.</source>
        <translation>Das hier installierte ExifTool ist zu alt: Nötig ist mindestens 11.43.</translation>
    </message>
    <message>
        <source>ExifTool does not write this file, so it was left as it is.</source>
        <translation>ExifTool schreibt diese Datei nicht, deshalb blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>ExifTool took too long or was ended, so the photo was left as it is.</source>
        <translation>ExifTool brauchte zu lange oder wurde beendet, deshalb blieb das Foto, wie es ist.</translation>
    </message>
    <message>
        <source>ExifTool would have changed more than the names, so the photo was left as it is.</source>
        <translation>ExifTool hätte mehr als die Namen geändert, deshalb blieb das Foto, wie es ist.</translation>
    </message>
    <message>
        <source>There is something in it that FaceOrg cannot read, so it was left as it is.</source>
        <translation>Darin steht etwas, das FaceOrg nicht lesen kann, deshalb blieb das Foto, wie es ist.</translation>
    </message>
    <message>
        <source>ExifTool cannot be told the name of this file.</source>
        <translation>Der Name dieser Datei lässt sich ExifTool nicht übergeben.</translation>
    </message>
    <message>
        <source>Photo files are changed: only what is said in them about people, and a photo whose picture or other data would not stay the same is left as it was.</source>
        <translation>Fotodateien werden geändert: nur das, was in ihnen über Personen steht. Ein Foto, dessen Bild oder übrige Daten nicht gleich bleiben würden, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>No file would change.</source>
        <translation>Keine Datei würde sich ändern.</translation>
    </message>
    <message>
        <source>No file had to be changed.</source>
        <translation>Keine Datei musste geändert werden.</translation>
    </message>
    <message>
        <source>Files that would change: {number}.</source>
        <translation>Dateien, die sich ändern würden: {number}.</translation>
    </message>
    <message>
        <source>Files changed: {number}.</source>
        <translation>Geänderte Dateien: {number}.</translation>
    </message>
    <message>
        <source>As they should be: {files}.</source>
        <translation>Schon in Ordnung: {files}.</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Baustein oder Lizenz suchen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parts that others have made</source>
        <translation>Bausteine von anderen</translation>
    </message>
    <message>
        <source>Being read…</source>
        <comment>licences</comment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>FaceOrg stands on the work of others</source>
        <translation>FaceOrg baut auf der Arbeit anderer auf</translation>
    </message>
    <message>
        <source>No part and no licence has these words.</source>
        <translation>Kein Baustein und keine Lizenz enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of other programs</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>names of other programs</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Photos not found</source>
        <translation>Nicht gefundene Fotos</translation>
    </message>
    <message>
        <source>Files not read</source>
        <translation>Nicht gelesene Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more||Show %Ln more</source>
        <comment>button: names</comment>
        <translation>
            <numerusform>%Ln weiteren anzeigen</numerusform>
            <numerusform>%Ln weitere anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more||and %Ln more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, known here</source>
        <comment>whom a name means</comment>
        <translation>{name}, hier bekannt</translation>
    </message>
    <message>
        <source>Somebody else known here…</source>
        <comment>whom a name means</comment>
        <translation>Jemand anders, hier bekannt…</translation>
    </message>
    <message>
        <source>New person</source>
        <comment>whom a name means</comment>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a name of another program</comment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a name of another program</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Who is “{name}” here?</source>
        <translation>Wer ist „{name}“ hier?</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>button: a person</comment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <comment>button: to look in</comment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <comment>button: to look in</comment>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Look in</source>
        <comment>heading: folders and files</comment>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Look in {place}</source>
        <translation>In {place} suchen</translation>
    </message>
    <message>
        <source>Choose a folder to look for names in</source>
        <translation>Ordner auswählen, in dem nach Namen gesucht wird</translation>
    </message>
    <message>
        <source>Choose files of another program</source>
        <translation>Dateien eines anderen Programms auswählen</translation>
    </message>
    <message>
        <source>All files</source>
        <comment>in the dialog that asks for a file</comment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a file</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening the people file…</source>
        <translation>Personendatei wird geöffnet…</translation>
    </message>
    <message>
        <source>This file cannot be taken over</source>
        <translation>Diese Datei lässt sich nicht übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln person?||Take over %Ln people?</source>
        <translation>
            <numerusform>%Ln Person übernehmen?</numerusform>
            <numerusform>%Ln Personen übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to take over</source>
        <translation>Niemand zu übernehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>button: a people file</comment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Open a people file</source>
        <translation>Personendatei öffnen</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password: the one given when it was written.</source>
        <translation>„{file}“ ist mit einem Passwort geschützt: mit dem, das beim Erstellen vergeben wurde.</translation>
    </message>
    <message>
        <source>Open the people file</source>
        <translation>Personendatei öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name stays as it was decided here.||%Ln names stay as they were decided here.</source>
        <translation>
            <numerusform>%Ln Name bleibt, wie hier entschieden.</numerusform>
            <numerusform>%Ln Namen bleiben, wie hier entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>People files</source>
        <translation>Personendateien</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>a people file</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who is in a people file</comment>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <comment>who is in a people file</comment>
        <translation>Ausgewählte Personen</translation>
    </message>
    <message>
        <source>Lock the file with a password</source>
        <translation>Datei mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>Write…</source>
        <comment>button: a people file</comment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>People file for another computer</source>
        <translation>Personendatei für einen anderen Computer</translation>
    </message>
    <message>
        <source>{people}: names, birth dates, who is related to whom, what their faces look like to FaceOrg, and which faces in which photos are theirs. No photo is in it, and no path.</source>
        <translation>{people}: Namen, Geburtsdaten, wer mit wem verwandt ist, woran FaceOrg die Gesichter erkennt und welche Gesichter auf welchen Fotos zu wem gehören. Kein Foto ist darin und kein Dateipfad.</translation>
    </message>
    <message>
        <source>people</source>
        <comment>name of a file</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Write a people file</source>
        <translation>Personendatei erstellen</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <comment>button: for a drive that is away</comment>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Stopped. No name was taken over.</source>
        <translation>Gestoppt. Es wurde kein Name übernommen.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <comment>name of a folder</comment>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>People</source>
        <comment>name of a folder</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>name of a folder</comment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>{what} {photo}</source>
        <comment>a face that a sidecar says otherwise of, spoken</comment>
        <translation>{what} {photo}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: the library&apos;s name</comment>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: the sidecar&apos;s name</comment>
        <translation>Anderen nehmen</translation>
    </message>
    <message>
        <source>Leave both</source>
        <comment>button: each keeps its own name</comment>
        <translation>Beide lassen</translation>
    </message>
    <message>
        <source>The file holds names and the numbers by which faces are recognised. They belong to the people they are of, and a face can be rebuilt from them: treat the file like photos of theirs.</source>
        <translation>Die Datei enthält Namen und die Zahlen, an denen Gesichter erkannt werden. Sie gehören den Personen, von denen sie stammen, und ein Gesicht lässt sich aus ihnen nachbilden: Behandeln Sie die Datei wie Fotos dieser Personen.</translation>
    </message>
    <message>
        <source>Without a password whoever gets the file can read all of it.</source>
        <translation>Ohne Passwort kann jeder, der die Datei bekommt, alles darin lesen.</translation>
    </message>
    <message>
        <source>Nobody can open the file without the password, not even FaceOrg.</source>
        <translation>Ohne das Passwort kann niemand die Datei öffnen, auch FaceOrg nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln named face in {photos}||%Ln named faces in {photos}</source>
        <translation>
            <numerusform>%Ln benanntes Gesicht auf {photos}</numerusform>
            <numerusform>%Ln benannte Gesichter auf {photos}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person: {facts}.||Wrote %Ln people: {facts}.</source>
        <translation>
            <numerusform>%Ln Person gespeichert: {facts}.</numerusform>
            <numerusform>%Ln Personen gespeichert: {facts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face to be known by||%Ln faces to be known by</source>
        <translation>
            <numerusform>%Ln Gesicht zum Wiedererkennen</numerusform>
            <numerusform>%Ln Gesichter zum Wiedererkennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision||%Ln decisions</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>more than one person here is called so: say who is meant</source>
        <translation>hier heißt mehr als eine Person so: Sagen Sie, wer gemeint ist</translation>
    </message>
    <message>
        <source>new; here there is {names}</source>
        <translation>neu; hier gibt es schon {names}</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a person</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>{name} here</source>
        <comment>who a person of the file is</comment>
        <translation>hier {name}</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>hier bekannt</translation>
    </message>
    <message>
        <source>the same name here</source>
        <translation>hier derselbe Name</translation>
    </message>
    <message numerus="yes">
        <source>known by %Ln face||known by %Ln faces</source>
        <translation>
            <numerusform>an %Ln Gesicht erkennbar</numerusform>
            <numerusform>an %Ln Gesichtern erkennbar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other decision: ignored, no face, not this person, kept apart.||%Ln other decisions: ignored, no face, not this person, kept apart.</source>
        <translation>
            <numerusform>%Ln weitere Entscheidung: ignoriert, kein Gesicht, nicht diese Person, getrennt gehalten.</numerusform>
            <numerusform>%Ln weitere Entscheidungen: ignoriert, kein Gesicht, nicht diese Person, getrennt gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is known here already.||%Ln are known here already.</source>
        <translation>
            <numerusform>%Ln ist hier schon bekannt.</numerusform>
            <numerusform>%Ln sind hier schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is decided otherwise here, which stands.||%Ln are decided otherwise here, which stands.</source>
        <translation>
            <numerusform>%Ln ist hier anders entschieden, und dabei bleibt es.</numerusform>
            <numerusform>%Ln sind hier anders entschieden, und dabei bleibt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the file&apos;s photos are in this library.</source>
        <translation>Keines der Fotos aus der Datei ist in dieser Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the file&apos;s {total} photos is in this library.||%Ln of the file&apos;s {total} photos are in this library.</source>
        <translation>
            <numerusform>%Ln von {total} Fotos der Datei ist in dieser Bibliothek.</numerusform>
            <numerusform>%Ln von {total} Fotos der Datei sind in dieser Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library has written the file itself: its faces are known here.</source>
        <translation>Diese Bibliothek hat die Datei selbst geschrieben: Deren Gesichter sind hier bekannt.</translation>
    </message>
    <message>
        <source>In other photos faces like theirs are suggested; nothing is named by itself.</source>
        <translation>Auf anderen Fotos werden ähnliche Gesichter vorgeschlagen; von selbst wird nichts benannt.</translation>
    </message>
    <message>
        <source>The file&apos;s faces were read by another model than this library uses; they help once this library uses it, too.</source>
        <translation>Die Gesichter der Datei wurden mit einem anderen Modell eingelesen, als diese Bibliothek benutzt; sie helfen, sobald diese Bibliothek es auch benutzt.</translation>
    </message>
    <message>
        <source>The file&apos;s faces were read by a model that is not on this computer, so they cannot help to find people in other photos.</source>
        <translation>Die Gesichter der Datei wurden mit einem Modell eingelesen, das nicht auf diesem Computer ist; deshalb können sie nicht helfen, Personen auf anderen Fotos zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face is suggested to them now: look at it in the inbox.||%Ln faces are suggested to them now: look at them in the inbox.</source>
        <translation>
            <numerusform>%Ln Gesicht ist jetzt für diese Personen vorgeschlagen: Sehen Sie es unter „Offene Fragen“ an.</numerusform>
            <numerusform>%Ln Gesichter sind jetzt für diese Personen vorgeschlagen: Sehen Sie sie unter „Offene Fragen“ an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <comment>button: where sidecars say otherwise</comment>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Look where sidecars say otherwise</source>
        <translation>Abweichende Begleitdateien ansehen</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: names of other programs</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <comment>button</comment>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Your photos are read. Names from other programs can be taken over now: you see first what would come of it.</source>
        <translation>Ihre Fotos sind eingelesen. Jetzt lassen sich Namen aus anderen Programmen übernehmen: Sie sehen vorher, was dabei herauskäme.</translation>
    </message>
    <message>
        <source>Some of your photos carry names that another program has given. You can take them over: you see first what would come of it.</source>
        <translation>Einige Ihrer Fotos tragen Namen, die ein anderes Programm vergeben hat. Sie können sie übernehmen und sehen vorher, was dabei herauskäme.</translation>
    </message>
</context>
</TS>
