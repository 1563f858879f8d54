<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>newborn</source>
        <comment>age of somebody</comment>
        <translation>nouveau-né</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month||%Ln months</source>
        <comment>age of somebody</comment>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year||%Ln years</source>
        <comment>age of somebody</comment>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
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
        <translation>naissance</translation>
    </message>
    <message numerus="yes">
        <source>turned %Ln||turned %Ln</source>
        <comment>years, what somebody did in a year</comment>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album||%Ln albums</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup||%Ln backups</source>
        <translation>
            <numerusform>%Ln sauvegarde</numerusform>
            <numerusform>%Ln sauvegardes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed face||%Ln confirmed faces</source>
        <translation>
            <numerusform>%Ln visage confirmé</numerusform>
            <numerusform>%Ln visages confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day||%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit||%Ln edits</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has written other names beside these photos than FaceOrg knows. “Keep mine” writes FaceOrg&apos;s name there; “Take theirs” takes the other one over here, and can be undone; “Leave both” lets each keep its own and asks no more.</source>
        <translation>Un autre programme a écrit à côté de ces photos d’autres noms que ceux que FaceOrg connaît. «&#x202f;Garder le mien&#x202f;» y écrit le nom de FaceOrg&#x202f;; «&#x202f;Prendre l’autre&#x202f;» importe ici l’autre nom, ce qui peut être annulé&#x202f;; «&#x202f;Laisser les deux&#x202f;» laisse à chacun le sien et ne pose plus la question.</translation>
    </message>
    <message>
        <source>Faces that sidecars say otherwise of</source>
        <translation>Visages sur lesquels les fichiers annexes sont en désaccord</translation>
    </message>
    <message>
        <source>Keep mine for all</source>
        <comment>button</comment>
        <translation>Garder tous les miens</translation>
    </message>
    <message>
        <source>Take theirs for all</source>
        <comment>button</comment>
        <translation>Prendre tous les autres</translation>
    </message>
    <message>
        <source>Leave all</source>
        <comment>button</comment>
        <translation>Tout laisser</translation>
    </message>
    <message>
        <source>Sidecars are being read…</source>
        <translation>Lecture des fichiers annexes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face||%Ln faces</source>
        <translation>
            <numerusform>%Ln visage</numerusform>
            <numerusform>%Ln visages</numerusform>
        </translation>
    </message>
    <message>
        <source>No sidecar says otherwise than FaceOrg.</source>
        <translation>Aucun fichier annexe n’est en désaccord avec FaceOrg.</translation>
    </message>
    <message>
        <source>Sidecars that say otherwise</source>
        <translation>Fichiers annexes en désaccord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file||%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder||%Ln folders</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group||%Ln groups</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour||%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loose face||%Ln loose faces</source>
        <translation>
            <numerusform>%Ln visage isolé</numerusform>
            <numerusform>%Ln visages isolés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute||%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model||%Ln models</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new suggestion||%Ln new suggestions</source>
        <translation>
            <numerusform>%Ln nouvelle suggestion</numerusform>
            <numerusform>%Ln nouvelles suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person||%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo||%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem||%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection||%Ln rejections</source>
        <translation>
            <numerusform>%Ln refus</numerusform>
            <numerusform>%Ln refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation||%Ln relations</source>
        <translation>
            <numerusform>%Ln lien de famille</numerusform>
            <numerusform>%Ln liens de famille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second||%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set||%Ln sets</source>
        <comment>of photos that are alike</comment>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step||%Ln steps</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion||%Ln suggestions</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed group||%Ln unnamed groups</source>
        <translation>
            <numerusform>%Ln groupe sans nom</numerusform>
            <numerusform>%Ln groupes sans nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video||%Ln videos</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year||%Ln years</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
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
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a date</comment>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <comment>a moment</comment>
        <translation>{date} à {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <comment>within a sentence</comment>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <comment>within a sentence</comment>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <comment>a moment within a sentence</comment>
        <translation>{date} à {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>first day of a month, within a date</comment>
        <translation>1er</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <translation>Nom de l’album</translation>
    </message>
    <message>
        <source>The album shows what answers this, also photos that come later.</source>
        <translation>L’album montre tout ce qui répond à ces critères, y compris les photos à venir.</translation>
    </message>
    <message>
        <source>What is the album called?</source>
        <translation>Comment s’appelle l’album&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: an album</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: a date</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a date</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>When was {name} born?</source>
        <translation>Quelle est la date de naissance pour {name}&#x202f;?</translation>
    </message>
    <message>
        <source>FaceOrg shows how old they are on each photo, and takes no face for theirs on a photo from before.</source>
        <translation>FaceOrg indique l’âge de cette personne sur chaque photo, et ne lui attribue aucun visage sur une photo plus ancienne.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Add to which album?</source>
        <translation>Ajouter à quel album&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo will be put at its end. The files stay where they are.||%Ln photos will be put at its end. The files stay where they are.</source>
        <comment>an album</comment>
        <translation>
            <numerusform>%Ln photo sera ajoutée à la fin. Les fichiers restent où ils sont.</numerusform>
            <numerusform>%Ln photos seront ajoutées à la fin. Les fichiers restent où ils sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: to an album</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>a list</comment>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Find an album, or name a new one</source>
        <translation>Cherchez un album ou donnez un nom au nouveau</translation>
    </message>
    <message>
        <source>New album “{name}”</source>
        <translation>Nouvel album «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Type the beginning of a name.</source>
        <translation>Tapez le début d’un nom.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Encrypt this library?</source>
        <translation>Chiffrer cette bibliothèque&#x202f;?</translation>
    </message>
    <message>
        <source>Names, faces, thumbnails and history can then be read only by who can open it. Your photos stay as they are. One fresh, encrypted backup takes the place of the backups there are.</source>
        <translation>Seules les personnes qui peuvent l’ouvrir pourront alors lire les noms, les visages, les miniatures et l’historique. Vos photos restent telles quelles. Une nouvelle sauvegarde chiffrée remplace les sauvegardes existantes.</translation>
    </message>
    <message>
        <source>Opens by itself while you are logged in to this computer; on another one, only with the recovery key.</source>
        <translation>S’ouvre toute seule tant que votre session est ouverte sur cet ordinateur&#x202f;; sur un autre, seulement avec la clé de récupération.</translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <translation>Notez la clé de récupération</translation>
    </message>
    <message>
        <source>It opens the library if the password is forgotten or the keyring lost. It is shown only now. Without it and the password nobody can open the library, and nobody can help.</source>
        <translation>Elle ouvre la bibliothèque si vous oubliez le mot de passe ou perdez le trousseau. Elle ne s’affiche que maintenant. Sans elle ni le mot de passe, personne ne peut ouvrir la bibliothèque, et personne ne peut vous aider.</translation>
    </message>
    <message>
        <source>With a password</source>
        <comment>how the library is opened</comment>
        <translation>Avec un mot de passe</translation>
    </message>
    <message>
        <source>With the system&apos;s keyring</source>
        <comment>how the library is opened</comment>
        <translation>Avec le trousseau du système</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Clé de récupération&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Je l’ai conservée</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>to the clipboard</comment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <comment>button</comment>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Encrypting the library…</source>
        <translation>Chiffrement de la bibliothèque…</translation>
    </message>
    <message>
        <source>What shall open the library?</source>
        <translation>Qu’est-ce qui doit ouvrir la bibliothèque&#x202f;?</translation>
    </message>
    <message>
        <source>The former password opens it no longer; the recovery key stays as it is.</source>
        <translation>L’ancien mot de passe ne l’ouvre plus&#x202f;; la clé de récupération ne change pas.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: a password</comment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Créer une nouvelle clé de récupération&#x202f;?</translation>
    </message>
    <message>
        <source>The library is encrypted anew, and the recovery key of before opens nothing any more. Choose what opens it from now on; it may be the same password.</source>
        <translation>La bibliothèque est chiffrée à nouveau, et l’ancienne clé de récupération n’ouvre plus rien. Choisissez ce qui l’ouvrira désormais&#x202f;; le mot de passe peut rester le même.</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <comment>button</comment>
        <translation>Chiffrer à nouveau</translation>
    </message>
    <message>
        <source>Encrypting the library anew…</source>
        <translation>Nouveau chiffrement de la bibliothèque…</translation>
    </message>
    <message>
        <source>Remove the encryption?</source>
        <translation>Supprimer le chiffrement&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever can read this disk can then read the names and faces. One fresh backup that is not encrypted takes the place of the backups there are.</source>
        <translation>Toute personne qui peut lire ce disque pourra alors lire les noms et les visages. Une nouvelle sauvegarde, non chiffrée, remplace les sauvegardes existantes.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: the encryption</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removing the encryption…</source>
        <translation>Suppression du chiffrement…</translation>
    </message>
    <message>
        <source>About FaceOrg</source>
        <translation>À propos de FaceOrg</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <comment>button</comment>
        <translation>Copier les infos de version</translation>
    </message>
    <message>
        <source>Licences…</source>
        <comment>button</comment>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Votre bibliothèque</translation>
    </message>
    <message>
        <source>This FaceOrg is portable: all that it keeps lies beside the program.</source>
        <translation>Cette version de FaceOrg est portable&#xa0;: tout ce qu’elle conserve se trouve à côté du programme.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>FaceOrg is free: anybody may use it, change it and pass it on, under the MIT licence. It stands on the work of others, which comes under licences of its own.</source>
        <translation>FaceOrg est libre&#xa0;: chacun peut l’utiliser, le modifier et le transmettre, selon la licence MIT. Il s’appuie sur le travail d’autres personnes, qui a ses propres licences.</translation>
    </message>
    <message>
        <source>Copied. It names no file and no person.</source>
        <translation>Copié. Aucun fichier ni aucune personne n’y figure.</translation>
    </message>
    <message>
        <source>Built from changed sources of {date}, commit {commit}</source>
        <translation>Compilé à partir de sources modifiées du {date}, commit {commit}</translation>
    </message>
    <message>
        <source>Built from the sources of {date}, commit {commit}</source>
        <translation>Compilé à partir des sources du {date}, commit {commit}</translation>
    </message>
    <message>
        <source>Something went wrong inside FaceOrg.</source>
        <translation>Une erreur s’est produite dans FaceOrg.</translation>
    </message>
    <message>
        <source>Your photos are untouched, and what was saved stays saved. Nothing is sent anywhere; you can copy the report and hand it to the developers. It may hold folder names.</source>
        <translation>Vos photos sont intactes, et ce qui était enregistré le reste. Rien n’est envoyé nulle part&#x202f;; vous pouvez copier le rapport et le remettre aux développeurs. Il peut contenir des noms de dossiers.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>button</comment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>of a fault</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>button</comment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Chercher une touche ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>Aucune touche trouvée</translation>
    </message>
    <message>
        <source>Type another word, or the name of a key.</source>
        <translation>Tapez un autre mot, ou le nom d’une touche.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Look for names</source>
        <comment>button</comment>
        <translation>Chercher des noms</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>button: names of other programs</comment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Names from other programs</source>
        <translation>Noms d’autres programmes</translation>
    </message>
    <message>
        <source>Looking for names of other programs…</source>
        <translation>Recherche de noms d’autres programmes…</translation>
    </message>
    <message numerus="yes">
        <source>Take over the name of %Ln face?||Take over the names of %Ln faces?</source>
        <translation>
            <numerusform>Importer le nom de %Ln visage&#x202f;?</numerusform>
            <numerusform>Importer les noms de %Ln visages&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of the manual</comment>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Introuvable dans cette page</translation>
    </message>
    <message>
        <source>What you have decided stays. You can stop it, and change back at any time.</source>
        <translation>Ce que vous avez décidé reste. Vous pouvez interrompre, et revenir à l’ancien modèle à tout moment.</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Changer de modèle</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Faces are being read anew; Activity shows how far it is.</source>
        <translation>Les visages sont en cours de relecture&#x202f;; la page Activité montre où cela en est.</translation>
    </message>
    <message>
        <source>Photos are being read. The model can be changed after that.</source>
        <translation>Des photos sont en cours de lecture. Vous pourrez changer de modèle ensuite.</translation>
    </message>
    <message>
        <source>All faces have been read with it before, so it takes a moment.</source>
        <translation>Tous les visages ont déjà été lus avec ce modèle&#xa0;: ce sera vite fait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face is read anew, which takes a while; until then the present model is used.||%Ln faces are read anew, which takes a while; until then the present model is used.</source>
        <translation>
            <numerusform>%Ln visage doit être relu, ce qui prend un certain temps&#x202f;; d’ici là, le modèle actuel reste utilisé.</numerusform>
            <numerusform>%Ln visages doivent être relus, ce qui prend un certain temps&#x202f;; d’ici là, le modèle actuel reste utilisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only model that is installed.</source>
        <translation>C’est le seul modèle installé.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a model</comment>
        <translation>Utilisé actuellement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face could not be read with it yet, as their photos were not there.||%Ln faces could not be read with it yet, as their photos were not there.</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%Ln visage n’a pas encore pu être lu avec ce modèle, car sa photo n’était pas accessible.</numerusform>
            <numerusform>%Ln visages n’ont pas encore pu être lus avec ce modèle, car leurs photos n’étaient pas accessibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face from a people file was read by another model, and helps with that one only.||%Ln faces from people files were read by another model, and help with that one only.</source>
        <translation>
            <numerusform>%Ln visage d’un fichier de personnes a été lu avec un autre modèle, et n’est utile qu’avec celui-là.</numerusform>
            <numerusform>%Ln visages de fichiers de personnes ont été lus avec un autre modèle, et ne sont utiles qu’avec celui-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>a password</comment>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <comment>passwords</comment>
        <translation>Les deux sont différents.</translation>
    </message>
    <message>
        <source>Is this the same {name}?</source>
        <translation>{name}&#xa0;: est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>You typed “{typed}”, and you know somebody called “{known}”.</source>
        <translation>Vous avez tapé «&#x202f;{typed}&#x202f;», et vous connaissez quelqu’un qui s’appelle «&#x202f;{known}&#x202f;».</translation>
    </message>
    <message>
        <source>Same person</source>
        <comment>button</comment>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>button</comment>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Group the faces again?</source>
        <translation>Refaire les groupes de visages&#x202f;?</translation>
    </message>
    <message>
        <source>Group again</source>
        <comment>button</comment>
        <translation>Refaire les groupes</translation>
    </message>
    <message>
        <source>Looking at all faces that you have not decided about…</source>
        <translation>Examen de tous les visages sur lesquels vous n’avez rien décidé…</translation>
    </message>
    <message>
        <source>Some of the faces that would move</source>
        <translation>Quelques-uns des visages qui changeraient de groupe</translation>
    </message>
    <message>
        <source>The groups are as good as they get: nothing would change.</source>
        <translation>Les groupes sont aussi bons que possible&#xa0;: rien ne changerait.</translation>
    </message>
    <message>
        <source>The faces could not be grouped. Nothing was changed.</source>
        <translation>Les visages n’ont pas pu être regroupés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Faces that would move</source>
        <translation>Visages qui changeraient de groupe</translation>
    </message>
    <message>
        <source>Parent of {name}</source>
        <translation>{name}&#xa0;: son père ou sa mère</translation>
    </message>
    <message>
        <source>Child of {name}</source>
        <translation>{name}&#xa0;: son enfant</translation>
    </message>
    <message>
        <source>Partner of {name}</source>
        <translation>{name}&#xa0;: son ou sa partenaire</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: a relation</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Who is related to {name}?</source>
        <translation>{name}&#xa0;: qui est de sa famille&#x202f;?</translation>
    </message>
    <message>
        <source>Brothers and sisters follow from their parents.</source>
        <translation>Les frères et sœurs se déduisent de leurs parents.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>page of the settings</comment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>On</source>
        <comment>high contrast</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>The size of the text is the system&apos;s: FaceOrg follows it wherever it is changed.</source>
        <translation>La taille du texte est celle du système&#xa0;: FaceOrg la suit dès qu’elle change.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>language</comment>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation>Rouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on, or at once.</source>
        <translation>La nouvelle langue s’applique au prochain démarrage, ou tout de suite.</translation>
    </message>
    <message>
        <source>Open the window in {language}</source>
        <translation>Rouvrir la fenêtre&#xa0;: {language}</translation>
    </message>
    <message>
        <source>The window opens anew…</source>
        <translation>La fenêtre se rouvre…</translation>
    </message>
    <message>
        <source>Once a day, if anything has changed, FaceOrg copies what it knows and reads the copy back to see that it is whole. It keeps the latest three, and older ones of some weeks and months. Backups lie beside the library; for the case that the disk fails, copy the library&apos;s folder to another one.</source>
        <translation>Une fois par jour, si quelque chose a changé, FaceOrg copie ce qu’il sait et relit la copie pour vérifier qu’elle est complète. Il garde les trois dernières, et de plus anciennes sur quelques semaines et quelques mois. Les sauvegardes se trouvent à côté de la bibliothèque&#x202f;; pour parer à une panne du disque, copiez le dossier de la bibliothèque sur un autre disque.</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <comment>why a backup was made</comment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>why a backup was made</comment>
        <translation>À votre demande</translation>
    </message>
    <message>
        <source>Before a new version of FaceOrg</source>
        <comment>why a backup was made</comment>
        <translation>Avant une nouvelle version de FaceOrg</translation>
    </message>
    <message>
        <source>Before going back</source>
        <comment>why a backup was made</comment>
        <translation>Avant un retour en arrière</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>page of the settings</comment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>button</comment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <comment>a backup</comment>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a backup</comment>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>Restaurer la sauvegarde ({moment})</translation>
    </message>
    <message>
        <source>Copying, and reading the copy back…</source>
        <translation>Copie, puis relecture de la copie…</translation>
    </message>
    <message>
        <source>Done: {size}, read back and found whole.</source>
        <comment>a backup</comment>
        <translation>Terminé&#xa0;: {size}, copie relue et complète.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>Go back to {moment}?</source>
        <comment>a backup</comment>
        <translation>Revenir à la sauvegarde ({moment})&#x202f;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button: a backup</comment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Going back to the backup…</source>
        <translation>Retour à la sauvegarde…</translation>
    </message>
    <message>
        <source>{why}. {size}. It cannot be read, so it is of no use.</source>
        <comment>a backup</comment>
        <translation>{why}. {size}. Elle est illisible, donc inutilisable.</translation>
    </message>
    <message>
        <source>{why}. {contents}</source>
        <comment>a backup</comment>
        <translation>{why}. {contents}</translation>
    </message>
    <message>
        <source>FaceOrg will know {then}, as it did then; now it knows {now}. What you have named, answered or merged since is undone, and photos added since are read again. How it is now is kept as a backup, so you can come back. Photo files are not touched.</source>
        <translation>FaceOrg connaîtra {then}, comme à ce moment-là&#x202f;; aujourd’hui, il connaît {now}. Ce que vous avez nommé, répondu ou fusionné depuis est annulé, et les photos ajoutées depuis sont relues. L’état actuel est conservé dans une sauvegarde, pour que vous puissiez y revenir. Les fichiers de photos ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>page of the settings</comment>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Recognition</source>
        <comment>page of the settings</comment>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>page of the settings</comment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>page of the settings</comment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>page of the settings</comment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Settings - FaceOrg</source>
        <comment>title of a window</comment>
        <translation>Paramètres - FaceOrg</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>A file that needs more is listed under Problems, and the others go on. What is changed here holds for photos read from now on; Retry in Activity tries those again that were refused.</source>
        <translation>Un fichier qui demande davantage figure dans les problèmes, et la lecture des autres continue. Ces réglages valent pour les photos lues à partir de maintenant&#x202f;; «&#x202f;Réessayer&#x202f;», dans Activité, reprend celles qui ont été refusées.</translation>
    </message>
    <message>
        <source>FaceOrg never deletes a photo. Where somebody else has, its faces and what you said about them are kept for a while, and are back as soon as the file is. Photos on drives that are not connected do not count as deleted.</source>
        <translation>FaceOrg ne supprime jamais de photo. Quand un fichier a été supprimé autrement, ses visages et ce que vous en avez dit sont conservés un certain temps, et reviennent avec le fichier. Les photos des disques non connectés ne comptent pas comme supprimées.</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Image la plus grande</translation>
    </message>
    <message>
        <source>megapixels</source>
        <comment>beside a number</comment>
        <translation>mégapixels</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Fichier le plus gros</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes, beside a number</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Longest time for one file</source>
        <translation>Temps maximal par fichier</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>beside a number</comment>
        <translation>secondes</translation>
    </message>
    <message>
        <source>As FaceOrg is made</source>
        <comment>button: the usual settings</comment>
        <translation>Réglages d’origine</translation>
    </message>
    <message>
        <source>What one photo may cost</source>
        <translation>Limites par photo</translation>
    </message>
    <message>
        <source>Photos whose files are gone</source>
        <translation>Photos dont le fichier a disparu</translation>
    </message>
    <message>
        <source>Keep them for</source>
        <comment>followed by a time</comment>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Photos of deleted files are kept for ever</source>
        <translation>Les photos des fichiers supprimés sont conservées pour toujours</translation>
    </message>
    <message>
        <source>Photos of deleted files are kept for {time}</source>
        <translation>Les photos des fichiers supprimés sont conservées pendant {time}</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a folder, for changes</comment>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Watch {folder}</source>
        <translation>Surveiller {folder}</translation>
    </message>
    <message>
        <source>Notice new, changed and deleted photos by itself</source>
        <translation>Repérer automatiquement les photos nouvelles, modifiées ou supprimées</translation>
    </message>
    <message>
        <source>More about {folder}</source>
        <translation>Plus d’options pour {folder}</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <comment>button</comment>
        <translation>Chercher de nouvelles photos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <comment>button</comment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>menu: a folder</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>menu: a folder</comment>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <comment>button</comment>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Names from other programs…</source>
        <comment>button</comment>
        <translation>Noms d’autres programmes…</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: photos that are gone</comment>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <comment>folders</comment>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Look into new videos</source>
        <translation>Examiner les nouvelles vidéos</translation>
    </message>
    <message>
        <source>A minute of video takes as long as some ten photos</source>
        <translation>Une minute de vidéo demande autant de temps qu’une dizaine de photos</translation>
    </message>
    <message>
        <source>None yet. Choose where your photos are.</source>
        <comment>folders</comment>
        <translation>Aucun pour l’instant. Indiquez où se trouvent vos photos.</translation>
    </message>
    <message>
        <source>Gone, but remembered</source>
        <translation>Disparues, mais pas oubliées</translation>
    </message>
    <message>
        <source>{file}, {folder}. {sentence}</source>
        <comment>a photo that is gone</comment>
        <translation>{file}, {folder}. {sentence}</translation>
    </message>
    <message>
        <source>Photos that are gone - FaceOrg</source>
        <comment>title of a window</comment>
        <translation>Photos disparues - FaceOrg</translation>
    </message>
    <message>
        <source>In no folder of FaceOrg since {day}. {faces}, {kept}.</source>
        <translation>Dans aucun dossier de FaceOrg depuis le {day}. Conservé {kept}&#xa0;: {faces}.</translation>
    </message>
    <message>
        <source>Gone since {day}. {faces}, {kept}.</source>
        <translation>Disparue depuis le {day}. Conservé {kept}&#xa0;: {faces}.</translation>
    </message>
    <message>
        <source>One person is forgotten from the menu of their page, one folder from its menu here under Folders. Strangers are the faces you have ignored. What is forgotten is gone from the disk, backups included; photo files always stay.</source>
        <translation>Pour oublier une personne, utilisez le menu de sa page&#x202f;; pour un dossier, son menu ici, dans Dossiers. Les inconnus sont les visages que vous avez ignorés. Ce qui est oublié disparaît du disque, sauvegardes comprises&#x202f;; les fichiers de photos restent toujours.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <comment>button</comment>
        <translation>Chiffrer…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <comment>button</comment>
        <translation>Changer de mot de passe…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <comment>button</comment>
        <translation>Nouvelle clé de récupération…</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <comment>button</comment>
        <translation>Supprimer le chiffrement…</translation>
    </message>
    <message>
        <source>Forget strangers…</source>
        <comment>button</comment>
        <translation>Oublier les inconnus…</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <comment>button</comment>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est stocké</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <comment>how much is stored</comment>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <comment>what is stored</comment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>heading</comment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <comment>heading</comment>
        <translation>Oubli</translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>{size} au total.</translation>
    </message>
    <message>
        <source>Use a password…</source>
        <comment>button</comment>
        <translation>Utiliser un mot de passe…</translation>
    </message>
    <message>
        <source>How strictly faces are grouped</source>
        <translation>Rigueur du regroupement des visages</translation>
    </message>
    <message>
        <source>Model that compares faces</source>
        <translation>Modèle qui compare les visages</translation>
    </message>
    <message>
        <source>As many as the computer has cores is fastest. Fewer leave more of it to other programs, and take less memory. A change holds for the next indexing.</source>
        <translation>Le plus rapide est d’en lire autant que l’ordinateur a de cœurs. Un nombre plus petit laisse plus de place aux autres programmes et demande moins de mémoire. Le changement vaut pour la prochaine indexation.</translation>
    </message>
    <message>
        <source>A job that waits says so under Activity, and goes on by itself.</source>
        <translation>Une tâche en attente est signalée dans Activité et reprend toute seule.</translation>
    </message>
    <message>
        <source>Until nobody has touched keyboard or mouse for two minutes.</source>
        <translation>Jusqu’à ce que personne n’ait touché le clavier ni la souris pendant deux minutes.</translation>
    </message>
    <message>
        <source>Graphics cards and the like are tried once on this computer, and used where they find the same and are faster. If one fails, the processor goes on.</source>
        <translation>Les cartes graphiques et autres accélérateurs sont essayés une fois sur cet ordinateur, et utilisés là où ils trouvent la même chose plus vite. Si l’un d’eux échoue, le processeur prend le relais.</translation>
    </message>
    <message>
        <source>Photos read at once</source>
        <translation>Photos lues en même temps</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>photos, after a number</comment>
        <translation>à la fois</translation>
    </message>
    <message>
        <source>One for each core</source>
        <comment>button</comment>
        <translation>Une par cœur</translation>
    </message>
    <message>
        <source>Other programs go first</source>
        <translation>Les autres programmes passent d’abord</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Attendre quand l’ordinateur est sur batterie</translation>
    </message>
    <message>
        <source>Wait while somebody uses the computer</source>
        <translation>Attendre quand quelqu’un utilise l’ordinateur</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Only the processor</source>
        <translation>Seulement le processeur</translation>
    </message>
    <message>
        <source>While photos are read</source>
        <translation>Pendant la lecture des photos</translation>
    </message>
    <message>
        <source>When indexing waits</source>
        <translation>Quand l’indexation attend</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>Matériel utilisé</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>button</comment>
        <translation>Partager</translation>
    </message>
    <message>
        <source>{person} stays visible</source>
        <translation>{person} reste visible</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln photo||Write %Ln photos</source>
        <comment>button</comment>
        <translation>
            <numerusform>Enregistrer %Ln photo</numerusform>
            <numerusform>Enregistrer %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <comment>button</comment>
        <translation>Créer la planche</translation>
    </message>
    <message>
        <source>Make the poster</source>
        <comment>button</comment>
        <translation>Créer l’affiche</translation>
    </message>
    <message>
        <source>Nobody in these photos has a confirmed face, so all are covered.</source>
        <translation>Personne n’a de visage confirmé sur ces photos&#xa0;: tous les visages sont donc recouverts.</translation>
    </message>
    <message>
        <source>All other faces are covered, also those that nobody has named. Only faces that you have confirmed stay. Look through the result before you give it away.</source>
        <translation>Tous les autres visages sont recouverts, même ceux que personne n’a nommés. Seuls restent visibles les visages que vous avez confirmés. Vérifiez le résultat avant de le donner.</translation>
    </message>
    <message>
        <source>This is among your photos, in {folder}: what is written there will be found as new photos.</source>
        <translation>Cet emplacement se trouve parmi vos photos, dans {folder}&#xa0;: ce qui y est écrit sera pris pour de nouvelles photos.</translation>
    </message>
    <message>
        <source>Where shall the copies go?</source>
        <translation>Où enregistrer les copies&#x202f;?</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Où l’enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>This begins when the job that runs has ended.</source>
        <translation>Cela commencera quand la tâche en cours sera terminée.</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>what is made of photos to share</comment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Copies</source>
        <comment>of photos</comment>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Poster of people</source>
        <translation>Affiche de portraits</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>what becomes of them in copies</comment>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Gallery</source>
        <comment>what is exported: web pages</comment>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>what is exported: one for each person</comment>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>what is exported: CSV</comment>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>what is exported</comment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>an export</comment>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>whose photos are exported</comment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <comment>whose photos are exported</comment>
        <translation>Personnes choisies</translation>
    </message>
    <message>
        <source>Other people</source>
        <comment>what becomes of their faces</comment>
        <translation>Autres personnes</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>faces</comment>
        <translation>Tels quels</translation>
    </message>
    <message>
        <source>Covered</source>
        <comment>faces</comment>
        <translation>Recouverts</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>faces</comment>
        <translation>Floutés</translation>
    </message>
    <message>
        <source>Photos as</source>
        <comment>how they come into folders</comment>
        <translation>Photos sous forme de</translation>
    </message>
    <message>
        <source>Hard links</source>
        <comment>to photos</comment>
        <translation>Liens physiques</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>to photos</comment>
        <translation>Liens</translation>
    </message>
    <message>
        <source>People</source>
        <comment>title of a gallery</comment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a gallery</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Say how old people were</source>
        <translation>Indiquer l’âge des personnes</translation>
    </message>
    <message>
        <source>Names of files begin with the day</source>
        <translation>Commencer les noms de fichiers par la date</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>Pour Excel</translation>
    </message>
    <message>
        <source>Hidden photos and people, too</source>
        <translation>Avec les photos et les personnes masquées</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>heading</comment>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photo||Export %Ln photos</source>
        <comment>heading</comment>
        <translation>
            <numerusform>Exporter %Ln photo</numerusform>
            <numerusform>Exporter %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of copies</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>size</comment>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>size</comment>
        <translation>Réduite</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Côté le plus long</translation>
    </message>
    <message>
        <source>pixels</source>
        <comment>unit</comment>
        <translation>pixels</translation>
    </message>
    <message>
        <source>Leave out what files say besides the picture</source>
        <translation>Retirer les informations enregistrées avec l’image</translation>
    </message>
    <message>
        <source>Names below the pictures</source>
        <translation>Noms sous les images</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no title</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a sheet or a poster</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a folder or a file</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Choisir la destination</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln photo||Share %Ln photos</source>
        <comment>heading</comment>
        <translation>
            <numerusform>Partager %Ln photo</numerusform>
            <numerusform>Partager %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>a folder or a file</comment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Time, place, camera, descriptions, small previews.</source>
        <translation>Heure, lieu, appareil photo, descriptions, petits aperçus.</translation>
    </message>
    <message>
        <source>Stays visible</source>
        <comment>people</comment>
        <translation>Restent visibles</translation>
    </message>
    <message>
        <source>Nothing was written of these. The photos themselves are unchanged.</source>
        <translation>Rien n’a été enregistré pour celles-ci. Les photos elles-mêmes sont inchangées.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Photos that were left out, and why</source>
        <translation>Photos laissées de côté, et pourquoi</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>L’exportation a été arrêtée</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportation terminée</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Aperçu du résultat</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Il n’y a rien à montrer.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>above a number</comment>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>above a number</comment>
        <translation>heures</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>above a number</comment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>above a number</comment>
        <translation>secondes</translation>
    </message>
    <message numerus="yes">
        <source>Shift the dates of %Ln photo?||Shift the dates of %Ln photos?</source>
        <translation>
            <numerusform>Décaler la date de %Ln photo&#x202f;?</numerusform>
            <numerusform>Décaler les dates de %Ln photos&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>For a camera whose clock was wrong. It is noted in FaceOrg only: the files stay as they are, and a file that is read again keeps its shift.</source>
        <translation>Pour un appareil dont l’horloge était déréglée. C’est noté dans FaceOrg seulement&#xa0;: les fichiers restent tels quels, et un fichier relu garde son décalage.</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>button: dates</comment>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>By</source>
        <comment>shift dates by days, hours and so on</comment>
        <translation>D’une durée de</translation>
    </message>
    <message>
        <source>So that it is of</source>
        <comment>followed by a moment</comment>
        <translation>Pour qu’elle date du</translation>
    </message>
    <message>
        <source>So that the one of {moment} is of</source>
        <comment>followed by another moment</comment>
        <translation>Pour que celle du {moment} date du</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>of a shift in time</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a choice</comment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a choice</comment>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>When this one was taken</source>
        <translation>Date de prise de vue de cette photo</translation>
    </message>
    <message>
        <source>No such date</source>
        <translation>Cette date n’existe pas</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a date before it is shifted</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>a date after it is shifted</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>First</source>
        <comment>of some photos</comment>
        <translation>Première</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>of some photos</comment>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a photo</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nothing changes yet</source>
        <translation>Rien ne change encore</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} plus tard</translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation>{time} plus tôt</translation>
    </message>
    <message>
        <source>How strictly faces are grouped, from looser to stricter</source>
        <translation>Rigueur du regroupement des visages, de plus souple à plus strict</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>button</comment>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Faces are grouped like this now.</source>
        <translation>Les visages sont maintenant regroupés ainsi.</translation>
    </message>
    <message>
        <source>Trying it on your own faces…</source>
        <translation>Essai sur vos propres visages…</translation>
    </message>
    <message>
        <source>It could not be tried. Nothing was changed.</source>
        <translation>L’essai n’a pas été possible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Faces are grouped like this now. Ctrl Z takes the grouping back.</source>
        <translation>Les visages sont maintenant regroupés ainsi. Ctrl+Z revient aux groupes d’avant.</translation>
    </message>
    <message>
        <source>Looser</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Plus souple</translation>
    </message>
    <message>
        <source>Stricter</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Plus strict</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>Cette bibliothèque est chiffrée.</translation>
    </message>
    <message>
        <source>Enter its password.</source>
        <translation>Saisissez son mot de passe.</translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring.</source>
        <translation>Sa clé se trouve dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Open it with the recovery key</source>
        <translation>Ouvrez-la avec la clé de récupération</translation>
    </message>
    <message>
        <source>The letters and digits that were shown when the library was encrypted. Dashes, spaces and small letters make no difference.</source>
        <translation>Les lettres et les chiffres affichés lors du chiffrement de la bibliothèque. Tirets, espaces et minuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Choisissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>The recovery key fits. From now on this password opens the library; the recovery key stays as it is.</source>
        <translation>La clé de récupération est la bonne. Désormais, ce mot de passe ouvre la bibliothèque&#x202f;; la clé de récupération ne change pas.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a library</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <comment>button</comment>
        <translation>Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>button</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: a password</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use the password</source>
        <comment>button</comment>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <comment>button</comment>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Please wait. Large libraries take some minutes.</source>
        <translation>Veuillez patienter. Une grande bibliothèque demande quelques minutes.</translation>
    </message>
    <message>
        <source>Not this person</source>
        <comment>button</comment>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>Move to…</source>
        <comment>button: a face to a person</comment>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Show in photo</source>
        <comment>button</comment>
        <translation>Voir sur la photo</translation>
    </message>
    <message>
        <source>Looking at the faces around it…</source>
        <translation>Examen des visages voisins…</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Arguments pour</translation>
    </message>
    <message>
        <source>What spoke against it</source>
        <translation>Arguments contre</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <comment>button</comment>
        <translation>Pas {name}</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>Le visage</translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation>Il n’y a rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>Who else it may be</source>
        <translation>Autres personnes possibles</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button: a face to a person</comment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Why is this face here?</source>
        <translation>Pourquoi ce visage est-il ici&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln edit||Done again: %Ln edits</source>
        <translation>
            <numerusform>%Ln modification rétablie</numerusform>
            <numerusform>%Ln modifications rétablies</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln edit, down to {what}||Taken back: %Ln edits, down to {what}</source>
        <translation>
            <numerusform>%Ln modification annulée, jusqu’à&#xa0;: {what}</numerusform>
            <numerusform>%Ln modifications annulées, jusqu’à&#xa0;: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggested||%Ln more suggested</source>
        <comment>faces, after an edit</comment>
        <translation>
            <numerusform>%Ln de plus suggéré</numerusform>
            <numerusform>%Ln de plus suggérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more may be {name}||%Ln more may be {name}</source>
        <comment>faces, after an edit</comment>
        <translation>
            <numerusform>%Ln de plus pourrait être {name}</numerusform>
            <numerusform>%Ln de plus pourraient être {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named %Ln face “{name}”||Named %Ln faces “{name}”</source>
        <translation>
            <numerusform>%Ln visage nommé «&#x202f;{name}&#x202f;»</numerusform>
            <numerusform>%Ln visages nommés «&#x202f;{name}&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {groups}, {faces}</source>
        <translation>{groups} fusionnés, {faces}</translation>
    </message>
    <message numerus="yes">
        <source>Merged {names}, %Ln face, into {name}||Merged {names}, %Ln faces, into {name}</source>
        <translation>
            <numerusform>{names}, %Ln visage, fusionnés avec {name}</numerusform>
            <numerusform>{names}, %Ln visages, fusionnés avec {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln face into {name}||Merged %Ln faces into {name}</source>
        <translation>
            <numerusform>%Ln visage fusionné avec {name}</numerusform>
            <numerusform>%Ln visages fusionnés avec {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>enumeration</comment>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>Kept two groups apart</source>
        <translation>Deux groupes gardés séparés</translation>
    </message>
    <message>
        <source>a group</source>
        <comment>beside a name: Kept Anna and a group apart</comment>
        <translation>un groupe</translation>
    </message>
    <message>
        <source>Kept {sides} apart</source>
        <translation>Gardés séparés&#xa0;: {sides}</translation>
    </message>
    <message>
        <source>{name} is one person</source>
        <translation>{name} est une seule personne</translation>
    </message>
    <message numerus="yes">
        <source>A group of %Ln face is one person||A group of %Ln faces is one person</source>
        <translation>
            <numerusform>Un groupe de %Ln visage est une seule personne</numerusform>
            <numerusform>Un groupe de %Ln visages est une seule personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln face of {name}||Kept %Ln faces of {name}</source>
        <translation>
            <numerusform>%Ln visage gardé pour {name}</numerusform>
            <numerusform>%Ln visages gardés pour {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split {old}, %Ln face to {name}||Split {old}, %Ln faces to {name}</source>
        <translation>
            <numerusform>Séparation&#xa0;: {old}, %Ln visage devient {name}</numerusform>
            <numerusform>Séparation&#xa0;: {old}, %Ln visages deviennent {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split {old}, %Ln face has no name now||Split {old}, %Ln faces have no name now</source>
        <translation>
            <numerusform>Séparation&#xa0;: {old}, %Ln visage n’a plus de nom</numerusform>
            <numerusform>Séparation&#xa0;: {old}, %Ln visages n’ont plus de nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {name}, %Ln face has no name now||Removed {name}, %Ln faces have no name now</source>
        <translation>
            <numerusform>Personne retirée&#xa0;: {name}, %Ln visage n’a plus de nom</numerusform>
            <numerusform>Personne retirée&#xa0;: {name}, %Ln visages n’ont plus de nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %Ln face of {name}||Confirmed %Ln faces of {name}</source>
        <translation>
            <numerusform>%Ln visage confirmé pour {name}</numerusform>
            <numerusform>%Ln visages confirmés pour {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected %Ln||rejected %Ln</source>
        <comment>faces, after “Confirmed”</comment>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %Ln face for {name}||Rejected %Ln faces for {name}</source>
        <translation>
            <numerusform>%Ln visage refusé pour {name}</numerusform>
            <numerusform>%Ln visages refusés pour {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face may be {name} again||%Ln faces may be {name} again</source>
        <translation>
            <numerusform>%Ln visage peut de nouveau être {name}</numerusform>
            <numerusform>%Ln visages peuvent de nouveau être {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Drew a missed face: {name}</source>
        <translation>Visage manqué dessiné&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Drew a missed face</source>
        <translation>Visage manqué dessiné</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln photo, in part of somebody who is forgotten||Changed %Ln photos, in part of somebody who is forgotten</source>
        <translation>
            <numerusform>%Ln photo modifiée, en partie pour une personne oubliée</numerusform>
            <numerusform>%Ln photos modifiées, en partie pour une personne oubliée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln face, in part of somebody who is forgotten||Changed %Ln faces, in part of somebody who is forgotten</source>
        <translation>
            <numerusform>%Ln visage modifié, en partie pour une personne oubliée</numerusform>
            <numerusform>%Ln visages modifiés, en partie pour une personne oubliée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln photo {time} later||Set the clock of %Ln photos {time} later</source>
        <translation>
            <numerusform>%Ln photo décalée&#xa0;: {time} plus tard</numerusform>
            <numerusform>%Ln photos décalées&#xa0;: {time} plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln photo {time} earlier||Set the clock of %Ln photos {time} earlier</source>
        <translation>
            <numerusform>%Ln photo décalée&#xa0;: {time} plus tôt</numerusform>
            <numerusform>%Ln photos décalées&#xa0;: {time} plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the album “{album}”</source>
        <translation>Album «&#x202f;{album}&#x202f;» créé</translation>
    </message>
    <message numerus="yes">
        <source>Made the album “{album}” of %Ln photo||Made the album “{album}” of %Ln photos</source>
        <translation>
            <numerusform>Album «&#x202f;{album}&#x202f;» créé avec %Ln photo</numerusform>
            <numerusform>Album «&#x202f;{album}&#x202f;» créé avec %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln photo to “{album}”||Added %Ln photos to “{album}”</source>
        <translation>
            <numerusform>%Ln photo ajoutée à «&#x202f;{album}&#x202f;»</numerusform>
            <numerusform>%Ln photos ajoutées à «&#x202f;{album}&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln photo out of “{album}”||Took %Ln photos out of “{album}”</source>
        <translation>
            <numerusform>%Ln photo retirée de «&#x202f;{album}&#x202f;»</numerusform>
            <numerusform>%Ln photos retirées de «&#x202f;{album}&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln photo in “{album}”||Moved %Ln photos in “{album}”</source>
        <translation>
            <numerusform>%Ln photo déplacée dans «&#x202f;{album}&#x202f;»</numerusform>
            <numerusform>%Ln photos déplacées dans «&#x202f;{album}&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person||%Ln new people</source>
        <translation>
            <numerusform>%Ln nouvelle personne</numerusform>
            <numerusform>%Ln nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face named||%Ln faces named</source>
        <translation>
            <numerusform>%Ln visage nommé</numerusform>
            <numerusform>%Ln visages nommés</numerusform>
        </translation>
    </message>
    <message>
        <source>Took over a people file: {facts}</source>
        <translation>Fichier de personnes importé&#xa0;: {facts}</translation>
    </message>
    <message numerus="yes">
        <source>Took over what sidecars say of %Ln face||Took over what sidecars say of %Ln faces</source>
        <translation>
            <numerusform>%Ln visage modifié d’après son fichier annexe</numerusform>
            <numerusform>%Ln visages modifiés d’après leurs fichiers annexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over the name of %Ln face||Took over the names of %Ln faces</source>
        <translation>
            <numerusform>Nom importé pour %Ln visage</numerusform>
            <numerusform>Noms importés pour %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over the name of %Ln face from {sources}||Took over the names of %Ln faces from {sources}</source>
        <translation>
            <numerusform>Nom importé pour %Ln visage ({sources})</numerusform>
            <numerusform>Noms importés pour %Ln visages ({sources})</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed “{old}” to “{name}”</source>
        <translation>«&#x202f;{old}&#x202f;» renommé en «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Split a group, %Ln face apart||Split a group, %Ln faces apart</source>
        <translation>
            <numerusform>Groupe séparé, %Ln visage mis à part</numerusform>
            <numerusform>Groupe séparé, %Ln visages mis à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln face to another group||Moved %Ln faces to another group</source>
        <translation>
            <numerusform>%Ln visage déplacé vers un autre groupe</numerusform>
            <numerusform>%Ln visages déplacés vers un autre groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dissolved a group of %Ln face||Dissolved a group of %Ln faces</source>
        <translation>
            <numerusform>Groupe de %Ln visage défait</numerusform>
            <numerusform>Groupe de %Ln visages défait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grouped anew: %Ln face moved||Grouped anew: %Ln faces moved</source>
        <translation>
            <numerusform>Groupes refaits&#xa0;: %Ln visage déplacé</numerusform>
            <numerusform>Groupes refaits&#xa0;: %Ln visages déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored %Ln stranger||Ignored %Ln faces</source>
        <translation>
            <numerusform>%Ln inconnu ignoré</numerusform>
            <numerusform>%Ln visages ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a face: {number}</source>
        <translation>Pas un visage&#xa0;: {number}</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln face||Restored %Ln faces</source>
        <translation>
            <numerusform>%Ln visage récupéré</numerusform>
            <numerusform>%Ln visages récupérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln face||Removed %Ln faces</source>
        <translation>
            <numerusform>%Ln visage supprimé</numerusform>
            <numerusform>%Ln visages supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birth date of {name}</source>
        <translation>Date de naissance enregistrée pour {name}</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln photo as favourite||Marked %Ln photos as favourite</source>
        <translation>
            <numerusform>%Ln photo ajoutée aux favoris</numerusform>
            <numerusform>%Ln photos ajoutées aux favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the heart from %Ln photo||Took the heart from %Ln photos</source>
        <translation>
            <numerusform>%Ln photo retirée des favoris</numerusform>
            <numerusform>%Ln photos retirées des favoris</numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {name}</source>
        <translation>Personne masquée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Hid {name} and others</source>
        <translation>Personnes masquées&#xa0;: {name} et d’autres</translation>
    </message>
    <message>
        <source>Showed {name} again</source>
        <translation>Personne réaffichée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Showed {name} and others again</source>
        <translation>Personnes réaffichées&#xa0;: {name} et d’autres</translation>
    </message>
    <message numerus="yes">
        <source>Hid %Ln photo||Hid %Ln photos</source>
        <translation>
            <numerusform>%Ln photo masquée</numerusform>
            <numerusform>%Ln photos masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showed %Ln photo again||Showed %Ln photos again</source>
        <translation>
            <numerusform>%Ln photo réaffichée</numerusform>
            <numerusform>%Ln photos réaffichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the smart album “{album}”</source>
        <translation>Album intelligent «&#x202f;{album}&#x202f;» enregistré</translation>
    </message>
    <message>
        <source>Changed what the smart album “{album}” asks for</source>
        <translation>Critères de l’album intelligent «&#x202f;{album}&#x202f;» modifiés</translation>
    </message>
    <message>
        <source>Renamed the album “{old}” to “{album}”</source>
        <translation>Album «&#x202f;{old}&#x202f;» renommé en «&#x202f;{album}&#x202f;»</translation>
    </message>
    <message>
        <source>Set the cover of the album “{album}”</source>
        <translation>Couverture de l’album «&#x202f;{album}&#x202f;» choisie</translation>
    </message>
    <message>
        <source>Deleted the album “{album}”</source>
        <translation>Album «&#x202f;{album}&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>Set the cover of {name}</source>
        <translation>Portrait choisi pour {name}</translation>
    </message>
    <message>
        <source>The disk that holds the library is full.</source>
        <translation>Le disque qui contient la bibliothèque est plein.</translation>
    </message>
    <message>
        <source>Make some room, then start again: it goes on where it stopped.</source>
        <translation>Libérez de la place, puis recommencez&#xa0;: la lecture reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Another program is holding the library.</source>
        <translation>Un autre programme occupe la bibliothèque.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The library could not be read: {subject}.</source>
        <translation>La bibliothèque n’a pas pu être lue&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Check the disk, then restore the latest backup.</source>
        <translation>Vérifiez le disque, puis restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This library was made by a newer FaceOrg.</source>
        <translation>Cette bibliothèque a été créée par une version plus récente de FaceOrg.</translation>
    </message>
    <message>
        <source>Install that version to open it.</source>
        <translation>Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>FaceOrg may not write to its library: {subject}.</source>
        <translation>FaceOrg n’a pas le droit d’écrire dans sa bibliothèque&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Give yourself permission to write there, or choose another place for the library.</source>
        <translation>Donnez-vous le droit d’écrire à cet endroit, ou choisissez un autre emplacement pour la bibliothèque.</translation>
    </message>
    <message>
        <source>This belongs to something else: {subject}.</source>
        <translation>Ceci appartient à autre chose&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Choose another place for the library.</source>
        <translation>Choisissez un autre emplacement pour la bibliothèque.</translation>
    </message>
    <message>
        <source>Another window or command is already reading photos into this library.</source>
        <translation>Une autre fenêtre ou commande lit déjà des photos dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>Attendez qu’elle ait terminé, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>A file that FaceOrg needs to find faces is missing: {subject}.</source>
        <translation>Il manque un fichier dont FaceOrg a besoin pour trouver les visages&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Install FaceOrg again.</source>
        <translation>Installez de nouveau FaceOrg.</translation>
    </message>
    <message>
        <source>A file that FaceOrg needs to find faces has been changed: {subject}.</source>
        <translation>Un fichier dont FaceOrg a besoin pour trouver les visages a été modifié&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>This model needs PyTorch, which is not installed: {subject}.</source>
        <translation>Ce modèle a besoin de PyTorch, qui n’est pas installé&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Install the Python package torch beside FaceOrg, or choose another model.</source>
        <translation>Installez le paquet Python torch à côté de FaceOrg, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>This model can&apos;t be added: {subject}.</source>
        <translation>Ce modèle ne peut pas être ajouté&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>What a model has to be is told in docs/models.md.</source>
        <translation>Ce qu’un modèle doit être est expliqué dans docs/models.md.</translation>
    </message>
    <message>
        <source>This folder is not there: {subject}.</source>
        <translation>Ce dossier est introuvable&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder. What is known of its photos stays.</source>
        <translation>Connectez son disque, ou choisissez un autre dossier. Ce qui est connu de ses photos est conservé.</translation>
    </message>
    <message>
        <source>This is not a folder: {subject}.</source>
        <translation>Ce n’est pas un dossier&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Choose a folder with photos.</source>
        <translation>Choisissez un dossier de photos.</translation>
    </message>
    <message>
        <source>You may not read this folder: {subject}.</source>
        <translation>Vous n’avez pas le droit de lire ce dossier&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it, then try again.</source>
        <translation>Donnez-vous le droit de le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>There are no photos in {subject}.</source>
        <translation>Il n’y a pas de photos dans {subject}.</translation>
    </message>
    <message>
        <source>None of the photos could be read again: they are not there, or have changed since.</source>
        <translation>Aucune photo n’a pu être relue&#xa0;: elles sont introuvables, ou ont changé depuis.</translation>
    </message>
    <message>
        <source>Connect their drive or index their folders, then try again. The models stay as they were.</source>
        <translation>Connectez leur disque ou indexez leurs dossiers, puis réessayez. Les modèles sont restés tels quels.</translation>
    </message>
    <message>
        <source>The process that opens photos could not be started.</source>
        <translation>Le processus qui ouvre les photos n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Restart the computer; if that does not help, install FaceOrg again.</source>
        <translation>Redémarrez l’ordinateur&#x202f;; si cela ne suffit pas, installez de nouveau FaceOrg.</translation>
    </message>
    <message>
        <source>This password does not open the library.</source>
        <translation>Ce mot de passe n’ouvre pas la bibliothèque.</translation>
    </message>
    <message>
        <source>Try again, or use the recovery key that was shown when the library was encrypted.</source>
        <translation>Réessayez, ou utilisez la clé de récupération affichée lors du chiffrement de la bibliothèque.</translation>
    </message>
    <message>
        <source>This recovery key does not open the library.</source>
        <translation>Cette clé de récupération n’ouvre pas la bibliothèque.</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down: one letter is enough to make it another key.</source>
        <translation>Comparez-la avec ce que vous avez noté&#xa0;: une seule lettre suffit pour en faire une autre clé.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring no longer holds the key of this library.</source>
        <translation>Le trousseau du système n’a plus la clé de cette bibliothèque.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use the recovery key.</source>
        <translation>Déverrouillez le trousseau, ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not keep the key: there is none, or it is locked.</source>
        <translation>Le trousseau du système ne conserve pas la clé&#xa0;: il n’y en a pas, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a password instead.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou choisissez plutôt un mot de passe.</translation>
    </message>
    <message>
        <source>The file that holds the locked key of this library is damaged: {subject}.</source>
        <translation>Le fichier qui contient la clé verrouillée de cette bibliothèque est endommagé&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the library&apos;s folder, or use the recovery key.</source>
        <translation>Remettez-le à partir d’une copie du dossier de la bibliothèque, ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>What is needed to open encrypted libraries is not installed: {subject}.</source>
        <translation>Ce qu’il faut pour ouvrir les bibliothèques chiffrées n’est pas installé&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Another window or command has this library open.</source>
        <translation>Cette bibliothèque est ouverte dans une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>This backup cannot be used: {subject}.</source>
        <translation>Cette sauvegarde est inutilisable&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no room left in {subject}.</source>
        <translation>Il n’y a plus de place dans {subject}.</translation>
    </message>
    <message>
        <source>What was written is complete. Make some room, or choose another disk.</source>
        <translation>Ce qui a été écrit est complet. Libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Nothing can be written in {subject}.</source>
        <translation>Impossible d’écrire dans {subject}.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself permission to write there.</source>
        <translation>Choisissez un autre dossier, ou donnez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>This people file cannot be opened: {subject}.</source>
        <translation>Ce fichier de personnes ne peut pas être ouvert&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>See that it is there and that you may read it.</source>
        <translation>Vérifiez qu’il est bien là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This is no people file of FaceOrg, or it is damaged: {subject}.</source>
        <translation>Ce n’est pas un fichier de personnes de FaceOrg, ou il est endommagé&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Copy it again, or write it again on the other computer.</source>
        <translation>Copiez-le de nouveau, ou créez-le de nouveau sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>This people file was written by a newer FaceOrg: {subject}.</source>
        <translation>Ce fichier de personnes a été créé par une version plus récente de FaceOrg&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Install that version here to read it.</source>
        <translation>Installez cette version ici pour le lire.</translation>
    </message>
    <message>
        <source>This people file is locked with a password: {subject}.</source>
        <translation>Ce fichier de personnes est protégé par un mot de passe&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Enter the password that was given when it was written.</source>
        <translation>Saisissez le mot de passe choisi lors de sa création.</translation>
    </message>
    <message>
        <source>This password does not open the people file {subject}.</source>
        <translation>Ce mot de passe n’ouvre pas le fichier de personnes {subject}.</translation>
    </message>
    <message>
        <source>Try again: it is the one that was given when the file was written.</source>
        <translation>Réessayez&#xa0;: c’est celui qui a été choisi lors de la création du fichier.</translation>
    </message>
    <message>
        <source>There is no backup of this library yet.</source>
        <translation>Il n’existe pas encore de sauvegarde de cette bibliothèque.</translation>
    </message>
    <message>
        <source>Keep the damaged library, and ask for help.</source>
        <translation>Gardez la bibliothèque endommagée, et demandez de l’aide.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Un nom doit contenir au moins une lettre.</translation>
    </message>
    <message>
        <source>There is already somebody called {subject}.</source>
        <translation>Il y a déjà quelqu’un qui s’appelle {subject}.</translation>
    </message>
    <message>
        <source>This face is no longer there.</source>
        <translation>Ce visage n’existe plus.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Ce groupe n’existe plus.</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>Cette personne n’existe plus.</translation>
    </message>
    <message>
        <source>More than one person is called {subject}.</source>
        <translation>Plusieurs personnes s’appellent {subject}.</translation>
    </message>
    <message>
        <source>Nobody is suggested for this face any more.</source>
        <translation>Plus personne n’est suggéré pour ce visage.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Merging needs at least two.</source>
        <translation>Il en faut au moins deux pour fusionner.</translation>
    </message>
    <message>
        <source>This question has been settled meanwhile.</source>
        <translation>Cette question a été réglée entre-temps.</translation>
    </message>
    <message>
        <source>This face is not one of theirs.</source>
        <translation>Ce visage n’est pas l’un des siens.</translation>
    </message>
    <message>
        <source>This face is not in that group.</source>
        <translation>Ce visage n’est pas dans ce groupe.</translation>
    </message>
    <message>
        <source>Splitting leaves at least one face on either side.</source>
        <translation>Après la séparation, il doit rester au moins un visage de chaque côté.</translation>
    </message>
    <message>
        <source>This face has been decided already.</source>
        <translation>Une décision a déjà été prise pour ce visage.</translation>
    </message>
    <message>
        <source>This box is too small for a face. Zoom in and draw it larger.</source>
        <translation>Ce cadre est trop petit pour un visage. Agrandissez la vue et dessinez-le plus grand.</translation>
    </message>
    <message>
        <source>There is a box around this face already.</source>
        <translation>Il y a déjà un cadre autour de ce visage.</translation>
    </message>
    <message>
        <source>The folder {subject} is not part of the library.</source>
        <translation>Le dossier {subject} ne fait pas partie de la bibliothèque.</translation>
    </message>
    <message>
        <source>There is nothing to forget.</source>
        <translation>Il n’y a rien à oublier.</translation>
    </message>
    <message>
        <source>This photo is no longer there.</source>
        <translation>Cette photo n’existe plus.</translation>
    </message>
    <message>
        <source>This album is no longer there.</source>
        <translation>Cet album n’existe plus.</translation>
    </message>
    <message>
        <source>More than one album is called {subject}.</source>
        <translation>Plusieurs albums s’appellent {subject}.</translation>
    </message>
    <message>
        <source>{subject} is a smart album: what is in it follows from what it asks for.</source>
        <translation>{subject} est un album intelligent&#xa0;: son contenu découle de ses critères.</translation>
    </message>
    <message>
        <source>{subject} is no smart album: it asks for nothing.</source>
        <translation>{subject} n’est pas un album intelligent&#xa0;: il n’a pas de critères.</translation>
    </message>
    <message>
        <source>This photo is not in {subject}.</source>
        <translation>Cette photo n’est pas dans {subject}.</translation>
    </message>
    <message>
        <source>A smart album needs something to ask for.</source>
        <translation>Un album intelligent a besoin d’au moins un critère.</translation>
    </message>
    <message>
        <source>No photo can be of that date.</source>
        <translation>Aucune photo ne peut avoir cette date.</translation>
    </message>
    <message>
        <source>Nobody is related to themselves.</source>
        <translation>Personne n’est de sa propre famille.</translation>
    </message>
    <message>
        <source>These two are not said to be related.</source>
        <translation>Aucun lien n’est noté entre ces deux personnes.</translation>
    </message>
    <message>
        <source>Then somebody would be among their own ancestors.</source>
        <translation>Quelqu’un serait alors son propre ancêtre.</translation>
    </message>
    <message>
        <source>The parent would be no older than the child: {subject}.</source>
        <translation>Le père ou la mère ne serait pas plus âgé que l’enfant&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Nobody has a name yet: there is nothing to write.</source>
        <translation>Personne n’a encore de nom&#xa0;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>The folder lies among your photos, in {subject}.</source>
        <translation>Le dossier se trouve parmi vos photos, dans {subject}.</translation>
    </message>
    <message>
        <source>A sheet holds at most {subject} pictures. Choose fewer.</source>
        <translation>Une planche contient au plus {subject} images. Choisissez-en moins.</translation>
    </message>
    <message>
        <source>The photo {subject} cannot be read now, so no face was added.</source>
        <translation>La photo {subject} ne peut pas être lue pour l’instant&#xa0;: aucun visage n’a été ajouté.</translation>
    </message>
    <message>
        <source>Not there. None of its photos are left.</source>
        <comment>a folder</comment>
        <translation>Introuvable. Il ne reste aucune de ses photos.</translation>
    </message>
    <message numerus="yes">
        <source>Not connected. Its %Ln photo stays.||Not connected. Its %Ln photos stay.</source>
        <comment>a folder</comment>
        <translation>
            <numerusform>Non connecté. %Ln photo conservée.</numerusform>
            <numerusform>Non connecté. %Ln photos conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos}. Not watched.</source>
        <comment>a folder</comment>
        <translation>{photos}. Non surveillé.</translation>
    </message>
    <message>
        <source>{photos}. Looked through now and then: this drive does not tell of changes.</source>
        <translation>{photos}. Parcouru de temps à autre&#xa0;: ce disque ne signale pas les changements.</translation>
    </message>
    <message>
        <source>{photos}. Watched.</source>
        <comment>a folder</comment>
        <translation>{photos}. Surveillé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file is gone: {kept}||%Ln files are gone: {kept}</source>
        <translation>
            <numerusform>%Ln fichier a disparu&#xa0;: noms et visages conservés {kept}</numerusform>
            <numerusform>%Ln fichiers ont disparu&#xa0;: noms et visages conservés {kept}</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for ever</source>
        <comment>what is known of photos</comment>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <comment>what is known of photos</comment>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>kept at least until {day}</source>
        <comment>what is known of photos</comment>
        <translation>au moins jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo is no longer where it was.||%Ln photos are no longer where they were.</source>
        <translation>
            <numerusform>%Ln photo n’est plus à sa place.</numerusform>
            <numerusform>%Ln photos ne sont plus à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo lies in folders taken out.||%Ln photos lie in folders taken out.</source>
        <translation>
            <numerusform>%Ln photo se trouve dans des dossiers retirés.</numerusform>
            <numerusform>%Ln photos se trouvent dans des dossiers retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you said about it is {kept}.</source>
        <comment>a photo; kept until a day, or for ever</comment>
        <translation>Ce que vous en avez dit est conservé {kept}.</translation>
    </message>
    <message>
        <source>What you said about them is {kept}.</source>
        <comment>photos; kept until a day, or for ever</comment>
        <translation>Ce que vous en avez dit est conservé {kept}.</translation>
    </message>
    <message numerus="yes">
        <source>Took {folder} out with %Ln photo; the file stays on the disk||Took {folder} out with %Ln photos; the files stay on the disk</source>
        <translation>
            <numerusform>{folder} retiré avec %Ln photo&#x202f;; le fichier reste sur le disque</numerusform>
            <numerusform>{folder} retiré avec %Ln photos&#x202f;; les fichiers restent sur le disque</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {folder} out; its files stay on the disk</source>
        <translation>{folder} retiré&#x202f;; ses fichiers restent sur le disque</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>a time: kept for ever</comment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>What was forgotten is being removed from the disk.</source>
        <translation>Ce qui a été oublié est en train d’être effacé du disque.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.||And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln de plus.</numerusform>
            <numerusform>Et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>FaceOrg begins anew.</source>
        <translation>FaceOrg repart de zéro.</translation>
    </message>
    <message>
        <source>For half a minute you can still take it back; after that nobody can.</source>
        <translation>Pendant une demi-minute, vous pouvez encore revenir en arrière&#x202f;; ensuite, plus personne ne le pourra.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <comment>a person</comment>
        <translation>Oublier {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Forget the folder {name}?</source>
        <translation>Oublier le dossier {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Forget these strangers?</source>
        <translation>Oublier ces inconnus&#x202f;?</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Tout oublier&#x202f;?</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <comment>what is forgotten</comment>
        <translation>le dossier {name}</translation>
    </message>
    <message>
        <source>these strangers</source>
        <comment>who is forgotten</comment>
        <translation>ces inconnus</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>what is forgotten</comment>
        <translation>tout</translation>
    </message>
    <message>
        <source>FaceOrg forgets the name, every face of {name} and what you have said of them, also in the history and in backups. In these photos they are not looked for again.</source>
        <translation>FaceOrg oublie le nom, chaque visage nommé {name} et ce que vous en avez dit, y compris dans l’historique et les sauvegardes. Cette personne ne sera plus recherchée sur ces photos.</translation>
    </message>
    <message>
        <source>FaceOrg forgets all that it knows of the photos in {name}, also in the history and in backups, and looks into this folder no more.</source>
        <translation>FaceOrg oublie tout ce qu’il sait des photos du dossier {name}, y compris dans l’historique et les sauvegardes, et ne regarde plus dans ce dossier.</translation>
    </message>
    <message>
        <source>FaceOrg forgets all faces that you have ignored, and others that it has put with them. In these photos they are not looked for again, but in new ones they are found.</source>
        <translation>FaceOrg oublie tous les visages que vous avez ignorés, et ceux qu’il leur a joints. Ils ne seront plus recherchés sur ces photos, mais pourront être trouvés sur de nouvelles.</translation>
    </message>
    <message>
        <source>FaceOrg forgets all photos, faces, people and folders, the history and all backups, and begins as on the first day.</source>
        <translation>FaceOrg oublie toutes les photos, tous les visages, les personnes et les dossiers, l’historique et toutes les sauvegardes, et repart comme au premier jour.</translation>
    </message>
    <message>
        <source>Your photo files stay as they are.</source>
        <translation>Vos fichiers de photos restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step of the history||%Ln steps of the history</source>
        <translation>
            <numerusform>%Ln étape de l’historique</numerusform>
            <numerusform>%Ln étapes de l’historique</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: nothing that can be counted.</source>
        <translation>Ce qui disparaît&#xa0;: rien qui puisse se compter.</translation>
    </message>
    <message>
        <source>What goes: {counts}.</source>
        <translation>Ce qui disparaît&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>It lies in {folder}, which FaceOrg looks into: there the photos will be found again.</source>
        <translation>Il se trouve dans {folder}, que FaceOrg parcourt&#xa0;: les photos y seront retrouvées.</translation>
    </message>
    <message>
        <source>{name} will be forgotten in {time}.</source>
        <comment>a person</comment>
        <translation>FaceOrg oubliera {name} dans {time}.</translation>
    </message>
    <message>
        <source>The folder {name} will be forgotten in {time}.</source>
        <translation>Le dossier {name} sera oublié dans {time}.</translation>
    </message>
    <message>
        <source>These strangers will be forgotten in {time}.</source>
        <translation>Ces inconnus seront oubliés dans {time}.</translation>
    </message>
    <message>
        <source>Everything will be forgotten in {time}.</source>
        <translation>Tout sera oublié dans {time}.</translation>
    </message>
    <message>
        <source>{name} is forgotten</source>
        <comment>a person</comment>
        <translation>FaceOrg a oublié {name}</translation>
    </message>
    <message>
        <source>The folder {name} is forgotten</source>
        <translation>Le dossier {name} est oublié</translation>
    </message>
    <message>
        <source>These strangers are forgotten</source>
        <translation>Ces inconnus sont oubliés</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Tout est oublié</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <comment>button: do not forget</comment>
        <translation>Garder {name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>What you have confirmed, rejected, ignored or drawn stays as it is.</source>
        <translation>Ce que vous avez confirmé, refusé, ignoré ou dessiné ne change pas.</translation>
    </message>
    <message>
        <source>Much looser</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Beaucoup plus souple</translation>
    </message>
    <message>
        <source>Fewer groups, and more of them hold somebody who does not belong.</source>
        <translation>Moins de groupes, mais plus souvent quelqu’un qui n’a rien à y faire.</translation>
    </message>
    <message>
        <source>Fewer groups for one person; look through them before you name them.</source>
        <translation>Moins de groupes par personne&#x202f;; parcourez-les avant de les nommer.</translation>
    </message>
    <message>
        <source>As FaceOrg is made</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Réglage d’origine</translation>
    </message>
    <message>
        <source>One person may have several groups; they seldom hold two people.</source>
        <translation>Une personne peut avoir plusieurs groupes&#x202f;; ils contiennent rarement deux personnes.</translation>
    </message>
    <message>
        <source>More groups for one person, and fewer wrong faces in them.</source>
        <translation>Plus de groupes par personne, et moins de visages qui n’ont rien à y faire.</translation>
    </message>
    <message>
        <source>Much stricter</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Beaucoup plus strict</translation>
    </message>
    <message>
        <source>Many small groups and loose faces, hardly a wrong one among them.</source>
        <translation>Beaucoup de petits groupes et de visages isolés, presque sans erreur.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
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
            <numerusform>déplace %Ln visage</numerusform>
            <numerusform>déplace %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %Ln group||makes %Ln groups</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>crée %Ln groupe</numerusform>
            <numerusform>crée %Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %Ln||makes %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation>
            <numerusform>en crée %Ln</numerusform>
            <numerusform>en crée %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merges %Ln group||merges %Ln groups</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>fusionne %Ln groupe</numerusform>
            <numerusform>fusionne %Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merges %Ln||merges %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation>
            <numerusform>en fusionne %Ln</numerusform>
            <numerusform>en fusionne %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves %Ln group||dissolves %Ln groups</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>défait %Ln groupe</numerusform>
            <numerusform>défait %Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves %Ln||dissolves %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation>
            <numerusform>en défait %Ln</numerusform>
            <numerusform>en défait %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes back %Ln suggestion||takes back %Ln suggestions</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>annule %Ln suggestion</numerusform>
            <numerusform>annule %Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>XMP in photos or beside them</source>
        <translation>XMP dans les photos ou à côté</translation>
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
        <translation>JSON d’ExifTool ou d’osxphotos</translation>
    </message>
    <message>
        <source>Immich</source>
        <translation>Immich</translation>
    </message>
    <message>
        <source>a people file</source>
        <translation>un fichier de personnes</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>Did you name people in Picasa, digiKam, Lightroom, Windows, Google Photos or Apple Photos? FaceOrg reads those names from photos and from files beside them, and shows what would come of it. Nothing changes before you say so, and no file is ever changed.</source>
        <translation>Avez-vous nommé des personnes dans Picasa, digiKam, Lightroom, Windows, Google Photos ou Apple Photos&#x202f;? FaceOrg lit ces noms dans les photos et dans les fichiers placés à côté, et montre ce que cela donnerait. Rien ne change sans votre accord, et aucun fichier n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Add what lies elsewhere: digiKam&apos;s digikam4.db, Picasa&apos;s contacts.xml, a folder from Google Takeout, JSON of osxphotos or Immich. They can be dropped here, too.</source>
        <translation>Ajoutez ce qui se trouve ailleurs&#xa0;: digikam4.db de digiKam, contacts.xml de Picasa, un dossier de Google Takeout, du JSON d’osxphotos ou d’Immich. Vous pouvez aussi les déposer ici.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation>Le fichier est endommagé, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>The file holds far more than such a file ever needs.</source>
        <translation>Le fichier contient bien plus qu’un tel fichier n’en a jamais besoin.</translation>
    </message>
    <message>
        <source>The file asks for other files or expands itself, which no honest file of this kind does.</source>
        <translation>Le fichier réclame d’autres fichiers ou se déploie lui-même, ce qu’aucun fichier honnête de ce type ne fait.</translation>
    </message>
    <message>
        <source>FaceOrg does not know what kind of file this is.</source>
        <translation>FaceOrg ne sait pas de quel type de fichier il s’agit.</translation>
    </message>
    <message>
        <source>“{name}”: this face is {known} here.</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: ici, ce visage est {known}.</translation>
    </message>
    <message>
        <source>“{name}”: this face was ignored here.</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: ce visage a été ignoré ici.</translation>
    </message>
    <message>
        <source>“{name}”: here it was said that this is not a face.</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: ici, il a été dit que ce n’est pas un visage.</translation>
    </message>
    <message>
        <source>“{name}”: here it was said that this is somebody else.</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: ici, il a été dit que c’est quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“{name}” was not born yet when this photo was taken.</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: cette photo a été prise avant la naissance.</translation>
    </message>
    <message>
        <source>“{name}”: this face was forgotten here.</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: ce visage a été oublié ici.</translation>
    </message>
    <message>
        <source>“{name}” has another face in this photo already.</source>
        <translation>«&#x202f;{name}&#x202f;» a déjà un autre visage sur cette photo.</translation>
    </message>
    <message>
        <source>“{name}”: more than one person is called so here.</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: plusieurs personnes portent ce nom ici.</translation>
    </message>
    <message>
        <source>“{name}”: the box is too small for a face.</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: le cadre est trop petit pour un visage.</translation>
    </message>
    <message>
        <source>“{name}”: the photo cannot be read now, so no face was added.</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: la photo ne peut pas être lue pour l’instant, aucun visage n’a été ajouté.</translation>
    </message>
    <message>
        <source>“{name}” is in this photo, but nothing says which face it is.</source>
        <translation>«&#x202f;{name}&#x202f;» est sur cette photo, mais rien ne dit quel visage est le sien.</translation>
    </message>
    <message>
        <source>From {source}</source>
        <comment>a name: another program</comment>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>From {source}, {day}</source>
        <comment>a name: another program</comment>
        <translation>Source&#xa0;: {source}, {day}</translation>
    </message>
    <message>
        <source>The name {name} was taken over from {source}.</source>
        <translation>Le nom {name} a été importé (source&#xa0;: {source}).</translation>
    </message>
    <message>
        <source>The name {name} was taken over from {source} on {day}.</source>
        <translation>Le nom {name} a été importé le {day} (source&#xa0;: {source}).</translation>
    </message>
    <message numerus="yes">
        <source>Would name %Ln face.||Would name %Ln faces.</source>
        <translation>
            <numerusform>%Ln visage serait nommé.</numerusform>
            <numerusform>%Ln visages seraient nommés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named %Ln face.||Named %Ln faces.</source>
        <translation>
            <numerusform>%Ln visage nommé.</numerusform>
            <numerusform>%Ln visages nommés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would add %Ln face that was not found.||Would add %Ln faces that were not found.</source>
        <translation>
            <numerusform>%Ln visage qui n’avait pas été trouvé serait ajouté.</numerusform>
            <numerusform>%Ln visages qui n’avaient pas été trouvés seraient ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln face that was not found.||Added %Ln faces that were not found.</source>
        <translation>
            <numerusform>%Ln visage ajouté, qui n’avait pas été trouvé.</numerusform>
            <numerusform>%Ln visages ajoutés, qui n’avaient pas été trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was not found by FaceOrg and is added.||%Ln of them were not found by FaceOrg and are added.</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln d’entre eux n’avait pas été trouvé par FaceOrg&#x202f;; il est ajouté.</numerusform>
            <numerusform>%Ln d’entre eux n’avaient pas été trouvés par FaceOrg&#x202f;; ils sont ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step, which Undo takes back.</source>
        <translation>C’est une seule étape, qui peut être annulée.</translation>
    </message>
    <message>
        <source>No face would get this name</source>
        <translation>Aucun visage ne recevrait ce nom</translation>
    </message>
    <message>
        <source>not found by FaceOrg</source>
        <comment>one or more faces</comment>
        <translation>non trouvé par FaceOrg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not found by FaceOrg||%Ln of them not found by FaceOrg</source>
        <translation>
            <numerusform>dont %Ln non trouvé par FaceOrg</numerusform>
            <numerusform>dont %Ln non trouvés par FaceOrg</numerusform>
        </translation>
    </message>
    <message>
        <source>Several are called so</source>
        <comment>people</comment>
        <translation>Plusieurs personnes portent ce nom</translation>
    </message>
    <message>
        <source>Choose who it is, or nobody is named.</source>
        <translation>Choisissez qui c’est, sinon personne ne sera nommé.</translation>
    </message>
    <message>
        <source>There is {names} already: the same?</source>
        <translation>Il y a déjà {names}&#xa0;: est-ce la même personne&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file looked at||%Ln files looked at</source>
        <translation>
            <numerusform>%Ln fichier examiné</numerusform>
            <numerusform>%Ln fichiers examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names in %Ln of them||names in %Ln of them</source>
        <translation>
            <numerusform>des noms dans %Ln d’entre eux</numerusform>
            <numerusform>des noms dans %Ln d’entre eux</numerusform>
        </translation>
    </message>
    <message>
        <source>No names of other programs were found there.</source>
        <translation>Aucun nom d’autres programmes n’a été trouvé à cet endroit.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln name that was found is here already.||The %Ln names that were found are here already.</source>
        <translation>
            <numerusform>%Ln nom a été trouvé, et il est déjà là.</numerusform>
            <numerusform>Les %Ln noms trouvés sont déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that can be taken over.</source>
        <translation>Rien de tout cela ne peut être importé.</translation>
    </message>
    <message numerus="yes">
        <source>The name of %Ln face stands in Picasa&apos;s contacts.xml: go back and add that file.||The names of %Ln faces stand in Picasa&apos;s contacts.xml: go back and add that file.</source>
        <translation>
            <numerusform>Le nom de %Ln visage se trouve dans contacts.xml de Picasa&#xa0;: revenez en arrière et ajoutez ce fichier.</numerusform>
            <numerusform>Les noms de %Ln visages se trouvent dans contacts.xml de Picasa&#xa0;: revenez en arrière et ajoutez ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Il n’y avait rien à modifier.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person into {file}.||Wrote %Ln people into {file}.</source>
        <translation>
            <numerusform>%Ln personne enregistrée dans {file}.</numerusform>
            <numerusform>%Ln personnes enregistrées dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name is here already.||%Ln names are here already.</source>
        <translation>
            <numerusform>%Ln nom est déjà là.</numerusform>
            <numerusform>%Ln noms sont déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box has no name.||%Ln boxes have no name.</source>
        <translation>
            <numerusform>%Ln cadre n’a pas de nom.</numerusform>
            <numerusform>%Ln cadres n’ont pas de nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>a letter</source>
        <comment>key</comment>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>arrows</source>
        <comment>key</comment>
        <translation>flèches</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Maj</translation>
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
        <translation>Menu</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>Page suiv</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>heading of keys</comment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go to the next thing, or to the one before</source>
        <comment>what a key does</comment>
        <translation>Aller à l’élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Close, leave out, go back</source>
        <comment>what a key does</comment>
        <translation>Fermer, abandonner, revenir</translation>
    </message>
    <message>
        <source>What can be done with what the keyboard is on</source>
        <comment>what a key does</comment>
        <translation>Ce qu’on peut faire de l’élément choisi au clavier</translation>
    </message>
    <message>
        <source>Show the menus, or hide them</source>
        <comment>what a key does</comment>
        <translation>Afficher ou masquer les menus</translation>
    </message>
    <message>
        <source>The sidebar</source>
        <comment>heading of keys</comment>
        <translation>La barre latérale</translation>
    </message>
    <message>
        <source>Open a page or an album</source>
        <comment>what a key does</comment>
        <translation>Ouvrir une page ou un album</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <comment>what a key does</comment>
        <translation>Renommer l’album</translation>
    </message>
    <message>
        <source>Delete the album; the photos stay</source>
        <comment>what a key does</comment>
        <translation>Supprimer l’album&#x202f;; les photos restent</translation>
    </message>
    <message>
        <source>People</source>
        <comment>heading of keys</comment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Begin a name for an unnamed group or face</source>
        <comment>what a key does</comment>
        <translation>Commencer un nom pour un groupe ou un visage sans nom</translation>
    </message>
    <message>
        <source>Go from portrait to portrait</source>
        <comment>what a key does</comment>
        <translation>Aller de portrait en portrait</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a key does</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Look at the photos; once more, or Escape, closes them</source>
        <comment>what a key does</comment>
        <translation>Voir les photos&#x202f;; une deuxième fois, ou Échap, les referme</translation>
    </message>
    <message>
        <source>Change the name</source>
        <comment>what a key does</comment>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Select, or no longer</source>
        <comment>what a key does</comment>
        <translation>Sélectionner, ou désélectionner</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>what a key does</comment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Merge what is selected</source>
        <comment>what a key does</comment>
        <translation>Fusionner la sélection</translation>
    </message>
    <message>
        <source>Ignore: a stranger</source>
        <comment>what a key does</comment>
        <translation>Ignorer un inconnu</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>what a key does</comment>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <comment>what a key does</comment>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <comment>what a key does</comment>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>A person</source>
        <comment>heading of keys</comment>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Answer the suggestion that the keyboard is on</source>
        <comment>what a key does</comment>
        <translation>Répondre à la suggestion choisie au clavier</translation>
    </message>
    <message>
        <source>Yes to all suggestions shown</source>
        <comment>what a key does</comment>
        <translation>Oui à toutes les suggestions affichées</translation>
    </message>
    <message>
        <source>Go from suggestion to suggestion</source>
        <comment>what a key does</comment>
        <translation>Aller de suggestion en suggestion</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <comment>what a key does</comment>
        <translation>Ouvrir la photo</translation>
    </message>
    <message>
        <source>Select a face, or no longer</source>
        <comment>what a key does</comment>
        <translation>Sélectionner un visage, ou le désélectionner</translation>
    </message>
    <message>
        <source>Ignore the selected faces: strangers</source>
        <comment>what a key does</comment>
        <translation>Ignorer les visages sélectionnés&#xa0;: des inconnus</translation>
    </message>
    <message>
        <source>The selected faces are none</source>
        <comment>what a key does</comment>
        <translation>Les visages sélectionnés n’en sont pas</translation>
    </message>
    <message>
        <source>On somebody of the family: take back the relation</source>
        <comment>what a key does</comment>
        <translation>Sur un membre de la famille&#xa0;: retirer le lien</translation>
    </message>
    <message>
        <source>Select nothing, go back</source>
        <comment>what a key does</comment>
        <translation>Tout désélectionner, revenir</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>heading of keys</comment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Answer with yes or no</source>
        <comment>what a key does</comment>
        <translation>Répondre par oui ou non</translation>
    </message>
    <message>
        <source>Begin a name where one is asked</source>
        <comment>what a key does</comment>
        <translation>Commencer un nom quand il est demandé</translation>
    </message>
    <message>
        <source>Take the name; yes to all suggestions that are not left out</source>
        <comment>what a key does</comment>
        <translation>Prendre le nom&#x202f;; oui à toutes les suggestions non écartées</translation>
    </message>
    <message>
        <source>Choose among likely people; go to the faces</source>
        <comment>what a key does</comment>
        <translation>Choisir parmi les personnes probables&#x202f;; aller aux visages</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <comment>what a key does</comment>
        <translation>Passer la question</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <comment>what a key does</comment>
        <translation>Revenir à la question précédente</translation>
    </message>
    <message>
        <source>Look at the photos; on a face, leave it out</source>
        <comment>what a key does</comment>
        <translation>Voir les photos&#x202f;; sur un visage, l’écarter</translation>
    </message>
    <message>
        <source>Ignore: a stranger; on a face, leave it out</source>
        <comment>what a key does</comment>
        <translation>Ignorer un inconnu&#x202f;; sur un visage, l’écarter</translation>
    </message>
    <message>
        <source>Leave the faces or the photos, empty the field</source>
        <comment>what a key does</comment>
        <translation>Quitter les visages ou les photos, vider le champ</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>heading of keys</comment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <comment>what a key does</comment>
        <translation>Aller de photo en photo</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <comment>what a key does</comment>
        <translation>Plus grandes, plus petites</translation>
    </message>
    <message>
        <source>Mark as favourites, or take the mark back</source>
        <comment>what a key does</comment>
        <translation>Ajouter aux favoris, ou en retirer</translation>
    </message>
    <message>
        <source>Add to an album</source>
        <comment>what a key does</comment>
        <translation>Ajouter à un album</translation>
    </message>
    <message>
        <source>Hide, or show again</source>
        <comment>what a key does</comment>
        <translation>Masquer, ou réafficher</translation>
    </message>
    <message>
        <source>Shift dates</source>
        <comment>what a key does</comment>
        <translation>Décaler les dates</translation>
    </message>
    <message>
        <source>Share: copies to give away</source>
        <comment>what a key does</comment>
        <translation>Partager&#xa0;: des copies à donner</translation>
    </message>
    <message>
        <source>Asking for photos</source>
        <comment>heading of keys</comment>
        <translation>Chercher des photos</translation>
    </message>
    <message>
        <source>Go to the field where you type what you look for</source>
        <comment>what a key does</comment>
        <translation>Aller au champ où taper ce que vous cherchez</translation>
    </message>
    <message>
        <source>Choose among the people who are offered</source>
        <comment>what a key does</comment>
        <translation>Choisir parmi les personnes proposées</translation>
    </message>
    <message>
        <source>Take what was typed; change the word between two filters</source>
        <comment>what a key does</comment>
        <translation>Valider la saisie&#x202f;; changer le mot entre deux filtres</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <comment>what a key does</comment>
        <translation>Retirer un filtre</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <comment>what a key does</comment>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>An album</source>
        <comment>heading of keys</comment>
        <translation>Un album</translation>
    </message>
    <message>
        <source>Take the photos out of the album; the files stay</source>
        <comment>what a key does</comment>
        <translation>Retirer les photos de l’album&#x202f;; les fichiers restent</translation>
    </message>
    <message>
        <source>Move the photos forward or back</source>
        <comment>what a key does</comment>
        <translation>Avancer ou reculer les photos</translation>
    </message>
    <message>
        <source>A photo</source>
        <comment>heading of keys</comment>
        <translation>Une photo</translation>
    </message>
    <message>
        <source>The photo before, the next one</source>
        <comment>what a key does</comment>
        <translation>La photo précédente, la suivante</translation>
    </message>
    <message>
        <source>The same, also in a photo that is enlarged</source>
        <comment>what a key does</comment>
        <translation>La même chose, y compris dans une photo agrandie</translation>
    </message>
    <message>
        <source>Look further up or down where it is enlarged</source>
        <comment>what a key does</comment>
        <translation>Monter ou descendre dans une photo agrandie</translation>
    </message>
    <message>
        <source>The whole photo; every pixel as one of the screen</source>
        <comment>what a key does</comment>
        <translation>La photo entière&#x202f;; la taille réelle, pixel pour pixel</translation>
    </message>
    <message>
        <source>Turn the view; the file stays as it is</source>
        <comment>what a key does</comment>
        <translation>Tourner la vue&#x202f;; le fichier reste tel quel</translation>
    </message>
    <message>
        <source>Nothing but the photo, and back</source>
        <comment>what a key does</comment>
        <translation>Rien que la photo, et retour</translation>
    </message>
    <message>
        <source>Slide show</source>
        <comment>what a key does</comment>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Let the slide show or the moving picture wait, and go on</source>
        <comment>what a key does</comment>
        <translation>Mettre en pause le diaporama ou l’image animée, et reprendre</translation>
    </message>
    <message>
        <source>In a file of several pictures: the one before, the next one</source>
        <comment>what a key does</comment>
        <translation>Dans un fichier de plusieurs images&#xa0;: la précédente, la suivante</translation>
    </message>
    <message>
        <source>Faces, information, favourite: on and off</source>
        <comment>what a key does</comment>
        <translation>Visages, informations, favori&#xa0;: activer et désactiver</translation>
    </message>
    <message>
        <source>Shift the date</source>
        <comment>what a key does</comment>
        <translation>Décaler la date</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <comment>what a key does</comment>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Copy picture and file</source>
        <comment>what a key does</comment>
        <translation>Copier l’image et le fichier</translation>
    </message>
    <message>
        <source>End the slide show, leave the full screen, go back</source>
        <comment>what a key does</comment>
        <translation>Terminer le diaporama, quitter le plein écran, revenir</translation>
    </message>
    <message>
        <source>Faces on a photo</source>
        <comment>heading of keys</comment>
        <translation>Visages sur une photo</translation>
    </message>
    <message>
        <source>From face to face</source>
        <comment>what a key does</comment>
        <translation>De visage en visage</translation>
    </message>
    <message>
        <source>Name the face that the keyboard is on</source>
        <comment>what a key does</comment>
        <translation>Nommer le visage choisi au clavier</translation>
    </message>
    <message>
        <source>Answer a suggestion</source>
        <comment>what a key does</comment>
        <translation>Répondre à une suggestion</translation>
    </message>
    <message>
        <source>Draw a face that was missed</source>
        <comment>what a key does</comment>
        <translation>Dessiner un visage manqué</translation>
    </message>
    <message>
        <source>While drawing: move the box, with Shift resize it</source>
        <comment>what a key does</comment>
        <translation>En dessinant&#xa0;: déplacer le cadre&#x202f;; avec Maj, changer sa taille</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>heading of keys</comment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Go through problems, or through what was done</source>
        <comment>what a key does</comment>
        <translation>Parcourir les problèmes, ou ce qui a été fait</translation>
    </message>
    <message>
        <source>Choose what is to be done with one</source>
        <comment>what a key does</comment>
        <translation>Choisir ce qu’il faut en faire</translation>
    </message>
    <message>
        <source>Do it: try again, ignore, undo</source>
        <comment>what a key does</comment>
        <translation>Le faire&#xa0;: réessayer, ignorer, annuler</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>heading of keys</comment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Go from face to face</source>
        <comment>what a key does</comment>
        <translation>Aller de visage en visage</translation>
    </message>
    <message>
        <source>Bring back what is selected</source>
        <comment>what a key does</comment>
        <translation>Récupérer la sélection</translation>
    </message>
    <message>
        <source>Back to all strangers, back to the people</source>
        <comment>what a key does</comment>
        <translation>Revenir à tous les inconnus, revenir aux personnes</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <comment>heading of keys</comment>
        <translation>Faire le tri</translation>
    </message>
    <message>
        <source>From photo to photo, and to what can be done with a set</source>
        <comment>what a key does</comment>
        <translation>De photo en photo, et vers ce qu’on peut faire d’une série</translation>
    </message>
    <message>
        <source>Keep a photo, or let it be hidden</source>
        <comment>what a key does</comment>
        <translation>Garder une photo, ou la laisser masquer</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>heading of keys</comment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Move what is selected to the other side</source>
        <comment>what a key does</comment>
        <translation>Déplacer la sélection de l’autre côté</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>what a key does</comment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <comment>what a key does</comment>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>The folder of this photo is not there, or its drive is not connected. Everything known of the photo is kept.</source>
        <translation>Le dossier de cette photo est introuvable, ou son disque n’est pas connecté. Tout ce qui est connu de la photo est conservé.</translation>
    </message>
    <message>
        <source>This file is gone from its place. It is looked for when its folder is next read.</source>
        <translation>Ce fichier n’est plus à sa place. Il sera recherché à la prochaine lecture de son dossier.</translation>
    </message>
    <message>
        <source>This file is gone from its place. What was said of it is kept for ever.</source>
        <translation>Ce fichier n’est plus à sa place. Ce qui en a été dit est conservé pour toujours.</translation>
    </message>
    <message>
        <source>This file is gone from its place. What was said of it is kept until {day}.</source>
        <translation>Ce fichier n’est plus à sa place. Ce qui en a été dit est conservé jusqu’au {day}.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, more than the settings allow.</source>
        <translation>L’image a {width} × {height} pixels, plus que les paramètres ne le permettent.</translation>
    </message>
    <message>
        <source>This kind of {format} cannot be read yet.</source>
        <translation>Ce type de fichier {format} ne peut pas encore être lu.</translation>
    </message>
    <message>
        <source>the library</source>
        <comment>in the place of a file&apos;s name</comment>
        <translation>la bibliothèque</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation>«&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute left||About %Ln minutes left</source>
        <translation>
            <numerusform>Environ %Ln minute restante</numerusform>
            <numerusform>Environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour left||About %Ln hours left</source>
        <translation>
            <numerusform>Environ %Ln heure restante</numerusform>
            <numerusform>Environ %Ln heures restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>small</source>
        <comment>beneath a face</comment>
        <translation>petit</translation>
    </message>
    <message>
        <source>blurred</source>
        <comment>beneath a face</comment>
        <translation>flou</translation>
    </message>
    <message>
        <source>turned</source>
        <comment>beneath a face</comment>
        <translation>tourné</translation>
    </message>
    <message>
        <source>child</source>
        <comment>beneath a face</comment>
        <translation>enfant</translation>
    </message>
    <message>
        <source>never matched</source>
        <comment>beneath a face</comment>
        <translation>jamais comparé</translation>
    </message>
    <message>
        <source>{name}?</source>
        <comment>somebody it may be</comment>
        <translation>{name}&#x202f;?</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>a face</comment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <comment>its file</comment>
        <translation>Photo {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed face||%Ln unnamed faces</source>
        <translation>
            <numerusform>%Ln visage sans nom</numerusform>
            <numerusform>%Ln visages sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>place in a list</comment>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>the program&apos;s guess</source>
        <translation>suggestion du programme</translation>
    </message>
    <message>
        <source>Face</source>
        <comment>spoken</comment>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Has unnamed faces</source>
        <translation>Avec des visages sans nom</translation>
    </message>
    <message>
        <source>Favourites</source>
        <comment>a filter</comment>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>a filter</comment>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Hidden photos</source>
        <translation>Photos masquées</translation>
    </message>
    <message>
        <source>The filters contradict each other: no photo can pass all of them.</source>
        <translation>Les filtres se contredisent&#xa0;: aucune photo ne peut les satisfaire tous.</translation>
    </message>
    <message>
        <source>Only confirmed faces count here, not suggestions.</source>
        <translation>Seuls les visages confirmés comptent ici, pas les suggestions.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>a filter</comment>
        <translation>Aucune personne</translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>a filter</comment>
        <translation>Un seul visage</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <comment>a filter</comment>
        <translation>Personne d’autre</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>since {when}</source>
        <comment>a filter</comment>
        <translation>depuis {when}</translation>
    </message>
    <message>
        <source>until {when}</source>
        <comment>a filter</comment>
        <translation>jusqu’à {when}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two dates</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln face||At least %Ln faces</source>
        <translation>
            <numerusform>Au moins %Ln visage</numerusform>
            <numerusform>Au moins %Ln visages</numerusform>
        </translation>
    </message>
    <message>
        <source>No faces</source>
        <comment>a filter</comment>
        <translation>Aucun visage</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln face||At most %Ln faces</source>
        <translation>
            <numerusform>Au plus %Ln visage</numerusform>
            <numerusform>Au plus %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least} to %Ln faces||{least} to %Ln faces</source>
        <translation>
            <numerusform>De {least} à %Ln visage</numerusform>
            <numerusform>De {least} à %Ln visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Within {number} km of {place}</source>
        <translation>À moins de {number} km de {place}</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Sans {name}</translation>
    </message>
    <message>
        <source>{people} and {name}</source>
        <comment>people in photos</comment>
        <translation>{people} et {name}</translation>
    </message>
    <message>
        <source>{people} or {name}</source>
        <comment>people in photos</comment>
        <translation>{people} ou {name}</translation>
    </message>
    <message>
        <source>{people} without {name}</source>
        <comment>people in photos</comment>
        <translation>{people} sans {name}</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between people in photos</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between people in photos</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>without</source>
        <comment>between people in photos</comment>
        <translation>sans</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>button</comment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln edit, up to this one||Takes back %Ln edits, up to this one</source>
        <translation>
            <numerusform>Annule %Ln modification, jusqu’à celle-ci</numerusform>
            <numerusform>Annule %Ln modifications, jusqu’à celle-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>{edit}, taken back</source>
        <translation>{edit}, annulé</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading: a day</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>heading: a day</comment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of questions</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <comment>filter of questions</comment>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Same person?</source>
        <comment>filter of questions</comment>
        <translation>Même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>filter of questions</comment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Loose faces</source>
        <comment>filter of questions</comment>
        <translation>Visages isolés</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>filter of questions</comment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>New person “{name}”</source>
        <translation>Nouvelle personne «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>years</comment>
        <translation>de {first} à {last}</translation>
    </message>
    <message numerus="yes">
        <source>On this day: %Ln photo, {years}||On this day: %Ln photos, {years}</source>
        <translation>
            <numerusform>Ce jour-là&#xa0;: %Ln photo, {years}</numerusform>
            <numerusform>Ce jour-là&#xa0;: %Ln photos, {years}</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos yet</source>
        <comment>below the name of a person</comment>
        <translation>Aucune photo pour l’instant</translation>
    </message>
    <message>
        <source>Loose face, {name}</source>
        <translation>Visage isolé, {name}</translation>
    </message>
    <message>
        <source>Loose face without a name</source>
        <translation>Visage isolé sans nom</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Groupe sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, {year}||%Ln photos, {year}</source>
        <translation>
            <numerusform>%Ln photo, {year}</numerusform>
            <numerusform>%Ln photos, {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, {first} to {last}||%Ln photos, {first} to {last}</source>
        <translation>
            <numerusform>%Ln photo, de {first} à {last}</numerusform>
            <numerusform>%Ln photos, de {first} à {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <comment>of a photo</comment>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Less sure, {date}</source>
        <translation>Moins sûr, {date}</translation>
    </message>
    <message>
        <source>Less sure</source>
        <comment>a guess</comment>
        <translation>Moins sûr</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>one</comment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo of {when}</source>
        <translation>Photo, {when}</translation>
    </message>
    <message>
        <source>Video of {when}, {length}, favourite</source>
        <translation>Vidéo, {when}, {length}, favori</translation>
    </message>
    <message>
        <source>Video of {when}, {length}</source>
        <translation>Vidéo, {when}, {length}</translation>
    </message>
    <message>
        <source>Photo of {when}, favourite</source>
        <translation>Photo, {when}, favori</translation>
    </message>
    <message>
        <source>In your order</source>
        <translation>Dans votre ordre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes||%Ln bytes</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} kB</source>
        <comment>size of a file</comment>
        <translation>{number}&#x202f;ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <comment>size of a file</comment>
        <translation>{number}&#x202f;Mo</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <comment>size of a file</comment>
        <translation>{number}&#x202f;Go</translation>
    </message>
    <message>
        <source>{latitude} N, {longitude} E</source>
        <translation>{latitude} N, {longitude} E</translation>
    </message>
    <message>
        <source>{latitude} N, {longitude} W</source>
        <translation>{latitude} N, {longitude} O</translation>
    </message>
    <message>
        <source>{latitude} S, {longitude} E</source>
        <translation>{latitude} S, {longitude} E</translation>
    </message>
    <message>
        <source>{latitude} S, {longitude} W</source>
        <translation>{latitude} S, {longitude} O</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>depuis aujourd’hui</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>depuis hier</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button: a problem</comment>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>button: a problem</comment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{file}, {since}: {problem}</source>
        <translation>{file}, {since}&#xa0;: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guessed||%Ln guessed</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln supposé</numerusform>
            <numerusform>%Ln supposés</numerusform>
        </translation>
    </message>
    <message>
        <source>guessed</source>
        <comment>a face</comment>
        <translation>supposé</translation>
    </message>
    <message>
        <source>is not {name}</source>
        <comment>a face</comment>
        <translation>n’est pas {name}</translation>
    </message>
    <message>
        <source>and</source>
        <comment>typed words, with commas between: anna and ben</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>or</source>
        <comment>typed words, with commas between: anna or ben</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>without, not, no</source>
        <comment>typed words: anna without ben</comment>
        <translation>sans, pas, non</translation>
    </message>
    <message>
        <source>only, just, exactly</source>
        <comment>typed words: only anna</comment>
        <translation>seulement, juste, uniquement, exactement</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>typed words: anna alone</comment>
        <translation>seul, seule, seuls</translation>
    </message>
    <message>
        <source>face, faces, people, persons</source>
        <comment>typed words: 2 faces</comment>
        <translation>visage, visages, personne, personnes</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>typed words: at least 2 faces</comment>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>typed words: at most 2 faces</comment>
        <translation>au plus</translation>
    </message>
    <message>
        <source>no</source>
        <comment>typed words: no faces</comment>
        <translation>aucun, aucune, zéro</translation>
    </message>
    <message>
        <source>since, from</source>
        <comment>typed words: since 2015</comment>
        <translation>depuis, dès, à partir de</translation>
    </message>
    <message>
        <source>after</source>
        <comment>typed words: after 2015</comment>
        <translation>après</translation>
    </message>
    <message>
        <source>until, to, till</source>
        <comment>typed words: until 2015</comment>
        <translation>jusque, jusqu’à, jusqu’en, jusqu’au, à</translation>
    </message>
    <message>
        <source>before</source>
        <comment>typed words: before 2015</comment>
        <translation>avant</translation>
    </message>
    <message>
        <source>unnamed, unknown</source>
        <comment>typed words, of faces</comment>
        <translation>sans nom, inconnu, inconnue, inconnus</translation>
    </message>
    <message>
        <source>favourite, favourites, favorite, favorites</source>
        <comment>typed words</comment>
        <translation>favori, favoris, favorite, favorites</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>typed words, of photos</comment>
        <translation>masqué, masquée, masqués, masquées, caché, cachées</translation>
    </message>
    <message>
        <source>undated, no date, without a date</source>
        <comment>typed words, of photos</comment>
        <translation>sans date, non daté, non datées</translation>
    </message>
    <message>
        <source>videos, video</source>
        <comment>typed words</comment>
        <translation>vidéos, vidéo</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>typed word, followed by a colon</comment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>typed word, followed by a colon</comment>
        <translation>appareil</translation>
    </message>
    <message>
        <source>album</source>
        <comment>typed word, followed by a colon</comment>
        <translation>album</translation>
    </message>
    <message>
        <source>near</source>
        <comment>typed word, followed by a colon and a place</comment>
        <translation>près</translation>
    </message>
    <message>
        <source>person</source>
        <comment>typed word, followed by a colon</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>file</source>
        <comment>typed word, followed by a colon</comment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>of</source>
        <comment>typed words within a date that say nothing: 14 of march</comment>
        <translation>de, du, le, en</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <comment>heading</comment>
        <translation>Séparer {name}</translation>
    </message>
    <message>
        <source>Split this group</source>
        <comment>heading</comment>
        <translation>Séparer ce groupe</translation>
    </message>
    <message>
        <source>Nothing to split yet.</source>
        <translation>Rien à séparer pour l’instant.</translation>
    </message>
    <message>
        <source>Move the faces of somebody else to the other side.</source>
        <translation>Déplacez de l’autre côté les visages de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nobody would be left.</source>
        <translation>Il ne resterait personne.</translation>
    </message>
    <message>
        <source>Move the faces that stay back.</source>
        <translation>Ramenez les visages qui doivent rester.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face moves to {name}.||%Ln faces move to {name}.</source>
        <translation>
            <numerusform>%Ln visage part vers {name}.</numerusform>
            <numerusform>%Ln visages partent vers {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face moves to a group without a name.||%Ln faces move to a group without a name.</source>
        <translation>
            <numerusform>%Ln visage part vers un groupe sans nom.</numerusform>
            <numerusform>%Ln visages partent vers un groupe sans nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is changed, and Ctrl Z takes it back.</source>
        <translation>Aucune photo n’est modifiée, et Ctrl+Z annule tout.</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>Vous avez dit qui c’est.</translation>
    </message>
    <message>
        <source>You said that this is {name}.</source>
        <translation>Vous avez dit que c’est {name}.</translation>
    </message>
    <message>
        <source>It is put aside as a stranger.</source>
        <comment>a face</comment>
        <translation>Il est mis de côté comme inconnu.</translation>
    </message>
    <message>
        <source>You said that this is not a face.</source>
        <translation>Vous avez dit que ce n’est pas un visage.</translation>
    </message>
    <message>
        <source>FaceOrg thinks that this may be {name}. It is a guess until you say so.</source>
        <translation>FaceOrg pense que c’est peut-être {name}. C’est une supposition tant que vous ne l’avez pas confirmée.</translation>
    </message>
    <message>
        <source>It was put into this group because it looks like the other faces there, and {name} comes nearest to it. Nobody has named it.</source>
        <translation>Il a été mis dans ce groupe parce qu’il ressemble aux autres visages qui s’y trouvent, et {name} s’en approche le plus. Personne ne l’a nommé.</translation>
    </message>
    <message>
        <source>It was put into this group because it looks like the other faces there. Nobody has named it.</source>
        <translation>Il a été mis dans ce groupe parce qu’il ressemble aux autres visages qui s’y trouvent. Personne ne l’a nommé.</translation>
    </message>
    <message>
        <source>It is in no group: even {name} is not like enough.</source>
        <translation>Il n’est dans aucun groupe&#xa0;: même {name} ne lui ressemble pas assez.</translation>
    </message>
    <message>
        <source>It is in no group: nobody known is like enough.</source>
        <translation>Il n’est dans aucun groupe&#xa0;: aucune personne connue ne lui ressemble assez.</translation>
    </message>
    <message>
        <source>Faces of its group most like it</source>
        <translation>Visages de son groupe les plus ressemblants</translation>
    </message>
    <message>
        <source>Confirmed faces of {name} most like it</source>
        <translation>Visages confirmés les plus ressemblants&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Finishing what was cut off…</source>
        <translation>Fin de ce qui avait été interrompu…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The latest backup is of {moment} and holds {people} and {faces}. What was done after it is lost. The damaged file is kept beside the library.</source>
        <translation>La dernière sauvegarde ({moment}) contient {people} et {faces}. Ce qui a été fait ensuite est perdu. Le fichier endommagé est conservé à côté de la bibliothèque.</translation>
    </message>
    <message>
        <source>{number}?</source>
        <comment>faces that the program guesses</comment>
        <translation>{number}&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: FaceOrg refuses the network to all of itself.</source>
        <translation>Rien ne quitte cet ordinateur&#xa0;: FaceOrg s’interdit tout accès au réseau.</translation>
    </message>
    <message>
        <source>What FaceOrg knows lies in this folder; your photos are only read.</source>
        <translation>Ce que FaceOrg sait se trouve dans ce dossier&#x202f;; vos photos sont seulement lues.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can read this folder can read what is in it.</source>
        <translation>Non chiffré&#xa0;: toute personne qui peut lire ce dossier peut lire son contenu.</translation>
    </message>
    <message>
        <source>Faces, names, pictures and history are encrypted; a password opens them.</source>
        <translation>Les visages, les noms, les images et l’historique sont chiffrés&#x202f;; un mot de passe les ouvre.</translation>
    </message>
    <message>
        <source>Faces, names, pictures and history are encrypted; the system&apos;s keyring opens them while you are logged in.</source>
        <translation>Les visages, les noms, les images et l’historique sont chiffrés&#x202f;; le trousseau du système les ouvre tant que votre session est ouverte.</translation>
    </message>
    <message>
        <source>Vectors</source>
        <comment>kind of things that are kept</comment>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Numbers that describe faces, and who looks like whom. A face can be rebuilt from them, so treat them like photos.</source>
        <translation>Des nombres qui décrivent les visages et disent qui ressemble à qui. Ils permettent de reconstituer un visage&#xa0;: traitez-les comme des photos.</translation>
    </message>
    <message>
        <source>Vectors from elsewhere</source>
        <comment>kind of things that are kept</comment>
        <translation>Vecteurs venus d’ailleurs</translation>
    </message>
    <message>
        <source>The same numbers of people whom a people file of another computer has brought.</source>
        <translation>Les mêmes nombres, pour des personnes venues d’un autre ordinateur avec un fichier de personnes.</translation>
    </message>
    <message>
        <source>Portraits</source>
        <comment>kind of things that are kept</comment>
        <translation>Portraits</translation>
    </message>
    <message>
        <source>Small pictures of the faces that were found.</source>
        <translation>De petites images des visages trouvés.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <comment>kind of things that are kept</comment>
        <translation>Miniatures</translation>
    </message>
    <message>
        <source>Small pictures of your photos.</source>
        <translation>De petites images de vos photos.</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>kind of things that are kept</comment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Who is who, with birth dates where you gave them.</source>
        <translation>Qui est qui, avec les dates de naissance que vous avez indiquées.</translation>
    </message>
    <message>
        <source>Relations</source>
        <comment>kind of things that are kept</comment>
        <translation>Liens de famille</translation>
    </message>
    <message>
        <source>Who is the parent or partner of whom.</source>
        <translation>Qui est le parent ou le partenaire de qui.</translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>kind of things that are kept</comment>
        <translation>Albums</translation>
    </message>
    <message>
        <source>What you called them, and what smart ones ask for.</source>
        <translation>Le nom de vos albums, et les critères des albums intelligents.</translation>
    </message>
    <message>
        <source>History</source>
        <comment>kind of things that are kept</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What you named, merged or took back. It repeats names, and faces drawn or removed.</source>
        <translation>Ce que vous avez nommé, fusionné ou annulé. Il répète les noms, et les visages dessinés ou supprimés.</translation>
    </message>
    <message>
        <source>Photo list</source>
        <comment>kind of things that are kept</comment>
        <translation>Liste des photos</translation>
    </message>
    <message>
        <source>Where each file lies, its date, camera and place.</source>
        <translation>L’emplacement de chaque fichier, sa date, son appareil photo et son lieu.</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>kind of things that are kept</comment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Whole copies of all of this but the pictures.</source>
        <translation>Des copies complètes de tout cela, sauf les images.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of things that are kept</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Places of faces in photos, settings, indexes, room to spare.</source>
        <translation>Emplacements des visages sur les photos, paramètres, index, espace en réserve.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>Le fichier avait disparu quand son tour est venu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file ends too early. It was probably not copied in full.</source>
        <translation>Le fichier s’arrête trop tôt. Il n’a sans doute pas été copié en entier.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read yet.</source>
        <translation>Ce type de fichier ne peut pas encore être lu.</translation>
    </message>
    <message>
        <source>The picture has more pixels than the settings allow.</source>
        <translation>L’image a plus de pixels que les paramètres ne le permettent.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>L’image est trop petite pour contenir un visage.</translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation>Le disque n’a pas pu lire ce fichier.</translation>
    </message>
    <message>
        <source>There was not enough memory to open this picture.</source>
        <translation>Il n’y avait pas assez de mémoire pour ouvrir cette image.</translation>
    </message>
    <message>
        <source>The decoder broke down on this file; FaceOrg itself went on.</source>
        <translation>Le décodeur a échoué sur ce fichier&#x202f;; FaceOrg, lui, a continué.</translation>
    </message>
    <message>
        <source>Opening this picture took longer than is allowed, and was stopped.</source>
        <translation>L’ouverture de cette image durait plus longtemps que permis et a été interrompue.</translation>
    </message>
    <message>
        <source>The file is larger than the settings allow.</source>
        <translation>Le fichier est plus gros que les paramètres ne le permettent.</translation>
    </message>
    <message>
        <source>The file was still being written. It is read again when it has settled.</source>
        <translation>Le fichier était encore en cours d’écriture. Il sera relu quand il ne changera plus.</translation>
    </message>
    <message>
        <source>No permission</source>
        <comment>kind of problem</comment>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>kind of problem</comment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>kind of problem</comment>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Cut off</source>
        <comment>kind of problem</comment>
        <translation>Tronqué</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>kind of problem</comment>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <comment>kind of problem</comment>
        <translation>Type inconnu</translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <comment>kind of problem</comment>
        <translation>Trop de pixels</translation>
    </message>
    <message>
        <source>Too small</source>
        <comment>kind of problem</comment>
        <translation>Trop petit</translation>
    </message>
    <message>
        <source>Disk error</source>
        <comment>kind of problem</comment>
        <translation>Erreur de disque</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <comment>kind of problem</comment>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Decoder broke down</source>
        <comment>kind of problem</comment>
        <translation>Échec du décodeur</translation>
    </message>
    <message>
        <source>Took too long</source>
        <comment>kind of problem</comment>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <comment>kind of problem</comment>
        <translation>Fichier trop gros</translation>
    </message>
    <message>
        <source>Being written</source>
        <comment>kind of problem</comment>
        <translation>En cours d’écriture</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Is this one person or two?</source>
        <translation>Est-ce une personne ou deux&#x202f;?</translation>
    </message>
    <message>
        <source>very alike</source>
        <comment>two faces</comment>
        <translation>très ressemblant</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>two faces</comment>
        <translation>ressemblant</translation>
    </message>
    <message>
        <source>a little alike</source>
        <comment>two faces</comment>
        <translation>un peu ressemblant</translation>
    </message>
    <message>
        <source>unlike</source>
        <comment>two faces</comment>
        <translation>différent</translation>
    </message>
    <message>
        <source>Look very alike</source>
        <comment>two faces or people</comment>
        <translation>Se ressemblent beaucoup</translation>
    </message>
    <message>
        <source>Look alike</source>
        <comment>two faces or people</comment>
        <translation>Se ressemblent</translation>
    </message>
    <message>
        <source>Look a little alike</source>
        <comment>two faces or people</comment>
        <translation>Se ressemblent un peu</translation>
    </message>
    <message>
        <source>Look unlike</source>
        <comment>two faces or people</comment>
        <translation>Ne se ressemblent pas</translation>
    </message>
    <message>
        <source>looks very alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>ressemble beaucoup</translation>
    </message>
    <message>
        <source>looks alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>ressemble</translation>
    </message>
    <message>
        <source>looks a little alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>ressemble un peu</translation>
    </message>
    <message>
        <source>looks unlike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>ne ressemble pas</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>Est-ce vraiment {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Are these right?</source>
        <comment>names suggested for faces</comment>
        <translation>Ces noms sont-ils justes&#x202f;?</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>Est-ce {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Même personne&#x202f;?</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Une personne ou deux&#x202f;?</translation>
    </message>
    <message>
        <source>{question} {faces}</source>
        <comment>a question and how many faces it is about</comment>
        <translation>{question} {faces}</translation>
    </message>
    <message numerus="yes">
        <source>Settles %Ln face||Settles %Ln faces</source>
        <translation>
            <numerusform>Traite %Ln visage</numerusform>
            <numerusform>Traite %Ln visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Face without a name</source>
        <translation>Visage sans nom</translation>
    </message>
    <message numerus="yes">
        <source>{percent} % of %Ln face settled||{percent} % of %Ln faces settled</source>
        <translation>
            <numerusform>{percent}&#x202f;% de %Ln visage traité</numerusform>
            <numerusform>{percent}&#x202f;% des %Ln visages traités</numerusform>
        </translation>
    </message>
    <message>
        <source>Both seen in {year}</source>
        <translation>Tous deux vus en {year}</translation>
    </message>
    <message>
        <source>Both seen in {first} and {last}</source>
        <comment>years</comment>
        <translation>Tous deux vus en {first} et {last}</translation>
    </message>
    <message>
        <source>Both seen from {first} to {last}</source>
        <comment>years</comment>
        <translation>Tous deux vus de {first} à {last}</translation>
    </message>
    <message numerus="yes">
        <source>Seen %Ln year apart||Seen %Ln years apart</source>
        <translation>
            <numerusform>Vus à %Ln an d’écart</numerusform>
            <numerusform>Vus à %Ln ans d’écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together in %Ln photo||Together in %Ln photos</source>
        <translation>
            <numerusform>Ensemble sur %Ln photo</numerusform>
            <numerusform>Ensemble sur %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Before they were born</source>
        <translation>Avant sa naissance</translation>
    </message>
    <message>
        <source>Before {name} was born</source>
        <translation>Avant la naissance ({name})</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln confirmed face||Only %Ln confirmed faces</source>
        <translation>
            <numerusform>Seulement %Ln visage confirmé</numerusform>
            <numerusform>Seulement %Ln visages confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln confirmed face of {name}||Only %Ln confirmed faces of {name}</source>
        <translation>
            <numerusform>Seulement %Ln visage confirmé pour {name}</numerusform>
            <numerusform>Seulement %Ln visages confirmés pour {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln face from a people file||Compared with %Ln faces from a people file</source>
        <translation>
            <numerusform>Comparé à %Ln visage d’un fichier de personnes</numerusform>
            <numerusform>Comparé à %Ln visages d’un fichier de personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>You said it is not this person</source>
        <translation>Vous avez dit que ce n’est pas cette personne</translation>
    </message>
    <message>
        <source>You said it is not {name}</source>
        <translation>Vous avez dit que ce n’est pas {name}</translation>
    </message>
    <message>
        <source>Never in one photo together</source>
        <translation>Jamais ensemble sur une photo</translation>
    </message>
    <message>
        <source>A small face</source>
        <translation>Un petit visage</translation>
    </message>
    <message>
        <source>A blurred face</source>
        <translation>Un visage flou</translation>
    </message>
    <message>
        <source>Turned to the side</source>
        <comment>a face</comment>
        <translation>Tourné sur le côté</translation>
    </message>
    <message>
        <source>A child, whose face changes quickly</source>
        <translation>Un enfant, dont le visage change vite</translation>
    </message>
    <message>
        <source>{name} looks nearly as alike</source>
        <translation>{name} ressemble presque autant</translation>
    </message>
    <message>
        <source>Parent: {name}</source>
        <translation>Père ou mère&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Child: {name}</source>
        <translation>Enfant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Partner: {name}</source>
        <translation>Partenaire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Brother or sister: {name}</source>
        <translation>Frère ou sœur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} is a parent of {other}</source>
        <translation>Lien ajouté&#xa0;: {name} (père ou mère) et {other} (enfant)</translation>
    </message>
    <message>
        <source>{name} is a child of {other}</source>
        <translation>Lien ajouté&#xa0;: {name} (enfant) et {other} (père ou mère)</translation>
    </message>
    <message>
        <source>{name} and {other} are partners</source>
        <translation>Lien ajouté&#xa0;: {name} et {other} (partenaires)</translation>
    </message>
    <message>
        <source>{name} and {other} are not said to be related any more</source>
        <translation>Lien retiré&#xa0;: {name} et {other}</translation>
    </message>
    <message numerus="yes">
        <source>Not {name}||%Ln are not {name}</source>
        <comment>button</comment>
        <translation>
            <numerusform>Pas {name}</numerusform>
            <numerusform>%Ln ne sont pas {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a face||%Ln are not faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>Pas un visage</numerusform>
            <numerusform>%Ln ne sont pas des visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore||Ignore %Ln faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>Ignorer</numerusform>
            <numerusform>Ignorer %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This face is not {name}||These %Ln faces are not {name}</source>
        <translation>
            <numerusform>Ce visage n’est pas {name}</numerusform>
            <numerusform>Ces %Ln visages ne sont pas {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not a face||These %Ln are not faces</source>
        <translation>
            <numerusform>Ce n’est pas un visage</numerusform>
            <numerusform>Ces %Ln images ne sont pas des visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore this face||Ignore these %Ln faces</source>
        <translation>
            <numerusform>Ignorer ce visage</numerusform>
            <numerusform>Ignorer ces %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore this face, a stranger||Ignore these %Ln faces, a stranger</source>
        <translation>
            <numerusform>Ignorer ce visage d’un inconnu</numerusform>
            <numerusform>Ignorer ces %Ln visages d’un inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this face||these %Ln faces</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>ce visage</numerusform>
            <numerusform>ces %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the only face||all %Ln faces</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>le seul visage</numerusform>
            <numerusform>les %Ln visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {sentences}</source>
        <translation>Arrêté. {sentences}</translation>
    </message>
    <message>
        <source>The file has changed since FaceOrg read it, so that nobody knows whose faces are in it. Read its folder again first.</source>
        <translation>Le fichier a changé depuis que FaceOrg l’a lu&#xa0;: on ne sait plus à qui sont les visages. Relisez d’abord son dossier.</translation>
    </message>
    <message>
        <source>FaceOrg has not read this photo yet, so its faces are not known.</source>
        <translation>FaceOrg n’a pas encore lu cette photo&#xa0;: ses visages ne sont pas connus.</translation>
    </message>
    <message>
        <source>However it was covered, FaceOrg still took something in it for somebody who is not to be seen.</source>
        <translation>Quelle que soit la façon de le recouvrir, FaceOrg y reconnaissait encore quelqu’un qui ne doit pas être vu.</translation>
    </message>
    <message>
        <source>Faces can&apos;t be covered in videos: FaceOrg looks at a few of their moments only.</source>
        <translation>Les visages ne peuvent pas être recouverts dans les vidéos&#xa0;: FaceOrg n’en examine que quelques instants.</translation>
    </message>
    <message>
        <source>Videos are copied as they are only, and this one may say when and where it was taken.</source>
        <translation>Les vidéos sont seulement copiées telles quelles, et celle-ci peut dire quand et où elle a été filmée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face covered.||%Ln faces covered.</source>
        <translation>
            <numerusform>%Ln visage recouvert.</numerusform>
            <numerusform>%Ln visages recouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drive or folder it lies on is not connected.</source>
        <translation>Son disque ou son dossier n’est pas connecté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RAW or moving photo: a still was made of it.||%Ln RAW or moving photos: a still was made of each.</source>
        <translation>
            <numerusform>%Ln photo RAW ou animée&#xa0;: une image fixe en a été tirée.</numerusform>
            <numerusform>%Ln photos RAW ou animées&#xa0;: une image fixe a été tirée de chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo was left out.||%Ln photos were left out.</source>
        <translation>
            <numerusform>%Ln photo a été laissée de côté.</numerusform>
            <numerusform>%Ln photos ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo written to {folder}.||%Ln photos written to {folder}.</source>
        <translation>
            <numerusform>%Ln photo enregistrée dans {folder}.</numerusform>
            <numerusform>%Ln photos enregistrées dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to put on the page.</source>
        <translation>Il n’y avait rien à mettre sur la page.</translation>
    </message>
    <message>
        <source>The contact sheet was written to {file}.</source>
        <translation>La planche-contact a été enregistrée&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>The poster was written to {file}.</source>
        <translation>L’affiche a été enregistrée&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>sur batterie</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>ordinateur utilisé</translation>
    </message>
    <message>
        <source>the processor</source>
        <comment>what runs models</comment>
        <translation>le processeur</translation>
    </message>
    <message>
        <source>a graphics card (CUDA)</source>
        <comment>what runs models</comment>
        <translation>une carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>a graphics card (MIGraphX)</source>
        <comment>what runs models</comment>
        <translation>une carte graphique (MIGraphX)</translation>
    </message>
    <message>
        <source>a graphics card (ROCm)</source>
        <comment>what runs models</comment>
        <translation>une carte graphique (ROCm)</translation>
    </message>
    <message>
        <source>a graphics card (DirectML)</source>
        <comment>what runs models</comment>
        <translation>une carte graphique (DirectML)</translation>
    </message>
    <message>
        <source>Core ML</source>
        <comment>what runs models</comment>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>a graphics card (OpenVINO)</source>
        <comment>what runs models</comment>
        <translation>une carte graphique (OpenVINO)</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <comment>what runs models</comment>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>This computer has no battery, or does not tell.</source>
        <translation>Cet ordinateur n’a pas de batterie, ou ne le signale pas.</translation>
    </message>
    <message>
        <source>Here the system does not tell when the computer is used: FaceOrg would not wait for that.</source>
        <translation>Ici, le système ne signale pas quand l’ordinateur est utilisé&#xa0;: FaceOrg n’attendrait pas pour cela.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <comment>a job</comment>
        <translation>En attente&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The processor does it all, because somebody chose that.</source>
        <translation>Le processeur fait tout, car quelqu’un l’a choisi ainsi.</translation>
    </message>
    <message>
        <source>The processor does it all: nothing else has been found to try.</source>
        <translation>Le processeur fait tout&#xa0;: rien d’autre n’a été trouvé à essayer.</translation>
    </message>
    <message>
        <source>The processor does it all: what else was tried is not faster, or fails.</source>
        <translation>Le processeur fait tout&#xa0;: ce qui a été essayé d’autre n’est pas plus rapide, ou échoue.</translation>
    </message>
    <message>
        <source>Tried on this computer: {what}.</source>
        <translation>Essayé sur cet ordinateur&#xa0;: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model on {device}||%Ln models on {device}</source>
        <translation>
            <numerusform>%Ln modèle sur {device}</numerusform>
            <numerusform>%Ln modèles sur {device}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, the same file||%Ln photos, the same file</source>
        <translation>
            <numerusform>%Ln photo, le même fichier</numerusform>
            <numerusform>%Ln photos, le même fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, nearly the same picture||%Ln photos, nearly the same picture</source>
        <translation>
            <numerusform>%Ln photo, presque la même image</numerusform>
            <numerusform>%Ln photos, presque la même image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, taken within seconds||%Ln photos, taken within seconds</source>
        <translation>
            <numerusform>%Ln photo, prise à quelques secondes d’intervalle</numerusform>
            <numerusform>%Ln photos, prises à quelques secondes d’intervalle</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>percent</comment>
        <translation>{number}&#x202f;%</translation>
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
        <translation>Historique</translation>
    </message>
    <message>
        <source>What you do is listed here.</source>
        <comment>no edits yet</comment>
        <translation>Ce que vous faites s’affiche ici.</translation>
    </message>
    <message>
        <source>Undo the last: Ctrl Z</source>
        <translation>Annuler la dernière&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Aucun dossier pour l’instant</translation>
    </message>
    <message>
        <source>Choose where your photos are.</source>
        <translation>Indiquez où se trouvent vos photos.</translation>
    </message>
    <message>
        <source>First the photos, then the names</source>
        <translation>D’abord les photos, ensuite les noms</translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. As soon as FaceOrg has found the faces in them, it offers to take over the names that Picasa, digiKam, Lightroom, Windows, Google Photos or Apple Photos know.</source>
        <translation>Choisissez les dossiers qui contiennent vos photos. Dès que FaceOrg y aura trouvé les visages, il vous proposera d’importer les noms que connaissent Picasa, digiKam, Lightroom, Windows, Google Photos ou Apple Photos.</translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation>Choisir des dossiers</translation>
    </message>
    <message>
        <source>Names in sidecars - FaceOrg</source>
        <comment>title of a window</comment>
        <translation>Noms dans les fichiers annexes - FaceOrg</translation>
    </message>
    <message>
        <source>Sidecars that could not be written, and why</source>
        <translation>Fichiers annexes qui n’ont pas pu être écrits, et pourquoi</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <comment>a sidecar that could not be written</comment>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>All could be written.</source>
        <comment>sidecars</comment>
        <translation>Tous ont pu être écrits.</translation>
    </message>
    <message>
        <source>Sidecars that could not be written</source>
        <translation>Fichiers annexes qui n’ont pas pu être écrits</translation>
    </message>
    <message>
        <source>They are tried again by themselves, at the latest when FaceOrg starts next.</source>
        <translation>Une nouvelle tentative se fera toute seule, au plus tard au prochain démarrage de FaceOrg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo still to be read||%Ln photos still to be read</source>
        <translation>
            <numerusform>%Ln photo reste à lire</numerusform>
            <numerusform>%Ln photos restent à lire</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {faces} are in the library.</source>
        <translation>La bibliothèque contient {photos} et {faces}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button</comment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>{photos} and {faces} from {folders}.</source>
        <translation>{photos} et {faces} dans {folders}.</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Tout est à jour</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button</comment>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <comment>task</comment>
        <translation>Lecture des dossiers</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <comment>task</comment>
        <translation>Recherche des visages</translation>
    </message>
    <message>
        <source>Reading faces anew</source>
        <comment>task</comment>
        <translation>Relecture des visages</translation>
    </message>
    <message>
        <source>Remembering what files hold</source>
        <comment>task</comment>
        <translation>Mémorisation du contenu des fichiers</translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <comment>task</comment>
        <translation>Regroupement des visages</translation>
    </message>
    <message>
        <source>Sharing photos</source>
        <comment>task</comment>
        <translation>Partage de photos</translation>
    </message>
    <message>
        <source>Exporting</source>
        <comment>task</comment>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Looking for photos that are alike</source>
        <comment>task</comment>
        <translation>Recherche de photos semblables</translation>
    </message>
    <message>
        <source>Writing names beside photos</source>
        <comment>task</comment>
        <translation>Écriture des noms à côté des photos</translation>
    </message>
    <message>
        <source>Writing a people file</source>
        <comment>task</comment>
        <translation>Écriture d’un fichier de personnes</translation>
    </message>
    <message>
        <source>You can use everything meanwhile, and close the window: it goes on where it stopped.</source>
        <translation>Pendant ce temps, vous pouvez tout utiliser et fermer la fenêtre&#xa0;: le travail reprendra là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>You can use everything meanwhile. What has been written stays if you stop it.</source>
        <translation>Pendant ce temps, vous pouvez tout utiliser. Ce qui est déjà écrit reste si vous arrêtez.</translation>
    </message>
    <message>
        <source>You can use everything meanwhile. If you stop it, no half-written file stays.</source>
        <translation>Pendant ce temps, vous pouvez tout utiliser. Si vous arrêtez, il ne reste aucun fichier à moitié écrit.</translation>
    </message>
    <message>
        <source>You can use everything meanwhile. Until it has finished the present model is used; after a stop, changing to the other one goes on from there.</source>
        <translation>Pendant ce temps, vous pouvez tout utiliser. Le modèle actuel sert jusqu’à la fin&#x202f;; après un arrêt, le passage à l’autre modèle reprend là où il en était.</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>task</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <comment>task</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>task</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Write names into sidecars</source>
        <translation>Écrire les noms dans des fichiers annexes</translation>
    </message>
    <message>
        <source>Write now</source>
        <comment>button: names beside photos</comment>
        <translation>Écrire maintenant</translation>
    </message>
    <message>
        <source>Take out…</source>
        <comment>button: names beside photos</comment>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What says otherwise…</source>
        <comment>button: sidecars</comment>
        <translation>Désaccords…</translation>
    </message>
    <message>
        <source>What could not be written…</source>
        <comment>button: sidecars</comment>
        <translation>Échecs d’écriture…</translation>
    </message>
    <message>
        <source>Names beside the photos</source>
        <translation>Noms à côté des photos</translation>
    </message>
    <message>
        <source>Being looked at: {number}.</source>
        <comment>sidecars</comment>
        <translation>Examinés jusqu’ici&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Write no more names beside the photos?</source>
        <translation>Ne plus écrire de noms à côté des photos&#x202f;?</translation>
    </message>
    <message>
        <source>What was written can stay for other programs: it is not changed any more. Or it is taken out; what other programs wrote there stays.</source>
        <translation>Ce qui a été écrit peut rester pour d’autres programmes, sans plus être modifié. Ou bien c’est retiré&#x202f;; ce que d’autres programmes y ont écrit reste.</translation>
    </message>
    <message>
        <source>Leave what was written</source>
        <comment>button</comment>
        <translation>Laisser ce qui est écrit</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: names beside photos</comment>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Take all names out that FaceOrg wrote beside the photos?</source>
        <translation>Retirer tous les noms que FaceOrg a écrits à côté des photos&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is written any more then. What other programs wrote stays, and so does everything in the library: names can be written again at any time.</source>
        <translation>Plus rien ne sera alors écrit. Ce que d’autres programmes ont écrit reste, tout comme le contenu de la bibliothèque&#xa0;: les noms peuvent être écrits de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <comment>button: names beside photos</comment>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Write names beside the photos?</source>
        <translation>Écrire les noms à côté des photos&#x202f;?</translation>
    </message>
    <message>
        <source>Write names</source>
        <comment>button</comment>
        <translation>Écrire les noms</translation>
    </message>
    <message>
        <source>What would be written is being counted…</source>
        <translation>Décompte de ce qui serait écrit…</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>task</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>{photos} in {folders}</source>
        <comment>found so far</comment>
        <translation>{photos} dans {folders}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face so far||%Ln faces so far</source>
        <translation>
            <numerusform>%Ln visage jusqu’ici</numerusform>
            <numerusform>%Ln visages jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Now and then, and at the end</source>
        <translation>De temps en temps, et à la fin</translation>
    </message>
    <message>
        <source>Group again…</source>
        <comment>button</comment>
        <translation>Refaire les groupes…</translation>
    </message>
    <message>
        <source>{number} percent done</source>
        <translation>Terminé à {number} pour cent</translation>
    </message>
    <message>
        <source>{task}: {state}. {result}</source>
        <translation>{task}&#xa0;: {state}. {result}</translation>
    </message>
    <message>
        <source>Putting faces of the same person together</source>
        <translation>Réunit les visages d’une même personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo so far||%Ln photos so far</source>
        <translation>
            <numerusform>%Ln photo jusqu’ici</numerusform>
            <numerusform>%Ln photos jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <comment>task</comment>
        <translation>Recherche des photos</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln face||{done} of %Ln faces</source>
        <translation>
            <numerusform>{done} sur %Ln visage</numerusform>
            <numerusform>{done} sur %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photo||{done} of %Ln photos</source>
        <translation>
            <numerusform>{done} sur %Ln photo</numerusform>
            <numerusform>{done} sur %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face a second.||%Ln faces a second.</source>
        <translation>
            <numerusform>%Ln visage par seconde.</numerusform>
            <numerusform>%Ln visages par seconde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo a second.||%Ln photos a second.</source>
        <translation>
            <numerusform>%Ln photo par seconde.</numerusform>
            <numerusform>%Ln photos par seconde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Retry all</source>
        <comment>button</comment>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <comment>button</comment>
        <translation>Tout ignorer</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what was ignored</comment>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file, the rest goes on||%Ln files, the rest goes on</source>
        <translation>
            <numerusform>%Ln fichier, les autres continuent</numerusform>
            <numerusform>%Ln fichiers, les autres continuent</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>problems</comment>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored earlier.||%Ln ignored earlier.</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%Ln ignoré précédemment.</numerusform>
            <numerusform>%Ln ignorés précédemment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>what was ignored</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Problems by reason</source>
        <translation>Problèmes par cause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more||%Ln more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>problems</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Cover of the album</source>
        <translation>Couverture de l’album</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>what was changed, button</comment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Delete album</source>
        <translation>Supprimer l’album</translation>
    </message>
    <message>
        <source>No photo in this album yet</source>
        <translation>Aucune photo dans cet album pour l’instant</translation>
    </message>
    <message>
        <source>Drag photos onto its name, or select some and press A.</source>
        <translation>Faites glisser des photos sur son nom, ou sélectionnez-en et appuyez sur A.</translation>
    </message>
    <message>
        <source>No photo answers this</source>
        <translation>Aucune photo ne répond à ces critères</translation>
    </message>
    <message>
        <source>Photos of {name}</source>
        <translation>Photos&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected||%Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>This album fills itself as soon as there is one.</source>
        <translation>Cet album se remplit tout seul dès qu’il y en a une.</translation>
    </message>
    <message>
        <source>Looking for questions</source>
        <translation>Recherche de questions</translation>
    </message>
    <message>
        <source>In a large library this takes a moment.</source>
        <translation>Dans une grande bibliothèque, cela prend un instant.</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Aucune question pour l’instant</translation>
    </message>
    <message>
        <source>They come as people are found.</source>
        <comment>questions</comment>
        <translation>Elles viennent à mesure que des personnes sont trouvées.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à décider</translation>
    </message>
    <message>
        <source>New questions come with new photos.</source>
        <translation>De nouvelles questions viendront avec de nouvelles photos.</translation>
    </message>
    <message>
        <source>No such questions</source>
        <translation>Aucune question de ce genre</translation>
    </message>
    <message>
        <source>There are others.</source>
        <comment>questions</comment>
        <translation>Il y en a d’autres.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Afficher toutes les questions</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <translation>Pas {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more face||%Ln more faces</source>
        <translation>
            <numerusform>%Ln autre visage</numerusform>
            <numerusform>%Ln autres visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}</source>
        <translation>Visage {number} sur {total}</translation>
    </message>
    <message>
        <source>is this {name}?</source>
        <comment>a face</comment>
        <translation>est-ce {name}&#x202f;?</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a face</comment>
        <translation>écarté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled today||%Ln settled today</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln traité aujourd’hui</numerusform>
            <numerusform>%Ln traités aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Most useful question first</source>
        <translation>La question la plus utile d’abord</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>question</comment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Ask this now</source>
        <translation>Poser cette question maintenant</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>Ensuite&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Two people</source>
        <comment>button</comment>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button</comment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <comment>button</comment>
        <translation>Voir les photos</translation>
    </message>
    <message>
        <source>Other part</source>
        <comment>of a group</comment>
        <translation>L’autre partie</translation>
    </message>
    <message>
        <source>One part</source>
        <comment>of a group</comment>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>Ce visage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face of {name}||%Ln faces of {name}</source>
        <translation>
            <numerusform>{name}, %Ln visage</numerusform>
            <numerusform>{name}, %Ln visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, two people</source>
        <comment>button</comment>
        <translation>Oui, deux personnes</translation>
    </message>
    <message>
        <source>No, one person</source>
        <comment>button</comment>
        <translation>Non, une seule personne</translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <comment>button</comment>
        <translation>Oui, c’est {name}</translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <comment>button</comment>
        <translation>Non, quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>Photo {number} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln||All %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Toutes (%Ln)</numerusform>
            <numerusform>Toutes (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <comment>at the photos</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>questions</comment>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>button</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>button</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No to all</source>
        <comment>button</comment>
        <translation>Non à tous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion.||%Ln suggestions.</source>
        <translation>
            <numerusform>%Ln suggestion.</numerusform>
            <numerusform>%Ln suggestions.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {how}</source>
        <comment>two sentences</comment>
        <translation>{number} {how}</translation>
    </message>
    <message>
        <source>Enter names this face, Escape goes back to the others.</source>
        <translation>Entrée nomme ce visage, Échap revient aux autres.</translation>
    </message>
    <message>
        <source>Type a name on a wrong face, or Space to leave it out. Enter answers.</source>
        <translation>Sur un visage erroné, tapez un nom, ou Espace pour l’écarter. Entrée valide la réponse.</translation>
    </message>
    <message>
        <source>Click a face that is wrong, or press Down and choose it.</source>
        <translation>Cliquez sur un visage erroné, ou appuyez sur la flèche bas pour le choisir.</translation>
    </message>
    <message>
        <source>Yes to {taken}, no to {out}</source>
        <comment>button, numbers of faces</comment>
        <translation>Oui à {taken}, non à {out}</translation>
    </message>
    <message numerus="yes">
        <source>Yes to all %Ln||Yes to all %Ln</source>
        <comment>button, faces</comment>
        <translation>
            <numerusform>Oui à tous (%Ln)</numerusform>
            <numerusform>Oui à tous (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore, a stranger</source>
        <comment>button</comment>
        <translation>Ignorer cet inconnu</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>button</comment>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>button</comment>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>{question} {who}</source>
        <translation>{question} {who}</translation>
    </message>
    <message>
        <source>From these photos</source>
        <translation>Sur ces photos</translation>
    </message>
    <message>
        <source>Name this face</source>
        <comment>button</comment>
        <translation>Nommer ce visage</translation>
    </message>
    <message>
        <source>Enter names it</source>
        <comment>hint in a field</comment>
        <translation>Entrée pour nommer</translation>
    </message>
    <message numerus="yes">
        <source>Name %Ln face||Name %Ln faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>Nommer %Ln visage</numerusform>
            <numerusform>Nommer %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter names all %Ln||Enter names all %Ln</source>
        <comment>hint in a field, faces</comment>
        <translation>
            <numerusform>Entrée&#xa0;: nommer %Ln visage</numerusform>
            <numerusform>Entrée&#xa0;: nommer les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not faces</source>
        <comment>button</comment>
        <translation>Pas des visages</translation>
    </message>
    <message numerus="yes">
        <source>Name {taken} of %Ln face||Name {taken} of %Ln faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>Nommer {taken} sur %Ln visage</numerusform>
            <numerusform>Nommer {taken} visages sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter names %Ln||Enter names %Ln</source>
        <comment>hint in a field, faces</comment>
        <translation>
            <numerusform>Entrée&#xa0;: en nommer %Ln</numerusform>
            <numerusform>Entrée&#xa0;: en nommer %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore all %Ln||Ignore all %Ln</source>
        <comment>button, faces</comment>
        <translation>
            <numerusform>Tout ignorer (%Ln)</numerusform>
            <numerusform>Tout ignorer (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a face, all %Ln||Not faces, all %Ln</source>
        <comment>button, faces</comment>
        <translation>
            <numerusform>Pas un visage (%Ln)</numerusform>
            <numerusform>Pas des visages (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <translation>{faces} sur {photos}</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Likely people</source>
        <translation>Personnes probables</translation>
    </message>
    <message>
        <source>No photo of this day</source>
        <translation>Aucune photo de ce jour</translation>
    </message>
    <message>
        <source>There may be some tomorrow.</source>
        <translation>Il y en aura peut-être demain.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{name} on this day</source>
        <translation>{name}, ce jour-là</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>button</comment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{name}” for “{old}</source>
        <comment>a name typed for another one</comment>
        <translation>{name}&#x202f;» au lieu de «&#x202f;{old}</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Retirer cette personne</translation>
    </message>
    <message>
        <source>People</source>
        <comment>page</comment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>tiles</comment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>tiles</comment>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Most photos</source>
        <comment>order of people</comment>
        <translation>Nombre de photos</translation>
    </message>
    <message numerus="yes">
        <source>{people} named, %Ln group to name||{people} named, %Ln groups to name</source>
        <translation>
            <numerusform>{people} nommées, %Ln à nommer</numerusform>
            <numerusform>{people} nommées, %Ln à nommer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this day: %Ln photo||On this day: %Ln photos</source>
        <translation>
            <numerusform>Ce jour-là&#xa0;: %Ln photo</numerusform>
            <numerusform>Ce jour-là&#xa0;: %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>button</comment>
        <translation>Ignorer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected||%Ln selected</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln face||Merge %Ln faces</source>
        <translation>
            <numerusform>Fusionner %Ln visage</numerusform>
            <numerusform>Fusionner %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln face||Merge all %Ln faces</source>
        <translation>
            <numerusform>Fusionner %Ln visage</numerusform>
            <numerusform>Fusionner les %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln into {name}||Merge %Ln into {name}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Fusionner %Ln avec {name}</numerusform>
            <numerusform>Fusionner %Ln avec {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln face into {name}||Merge %Ln faces into {name}</source>
        <translation>
            <numerusform>Fusionner %Ln visage avec {name}</numerusform>
            <numerusform>Fusionner %Ln visages avec {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other||%Ln others</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group without a name||%Ln groups without a name</source>
        <translation>
            <numerusform>%Ln groupe sans nom</numerusform>
            <numerusform>%Ln groupes sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>order of people</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aucune personne pour l’instant</translation>
    </message>
    <message>
        <source>They appear here while your photos are being read.</source>
        <translation>Elles apparaissent ici pendant la lecture de vos photos.</translation>
    </message>
    <message>
        <source>Nobody has a name like this.</source>
        <translation>Personne ne porte un tel nom.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>What you have put aside</source>
        <translation>Ce que vous avez mis de côté</translation>
    </message>
    <message>
        <source>Names from other programs…</source>
        <comment>menu entry</comment>
        <translation>Noms d’autres programmes…</translation>
    </message>
    <message>
        <source>No faces were found in your photos.</source>
        <translation>Aucun visage n’a été trouvé sur vos photos.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”</source>
        <translation>Personne ne s’appelle «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a person or group</comment>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Dissolve this group of %Ln face||Dissolve this group of %Ln faces</source>
        <translation>
            <numerusform>Défaire ce groupe de %Ln visage</numerusform>
            <numerusform>Défaire ce groupe de %Ln visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a person</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a person</comment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name {faces}</source>
        <comment>verb</comment>
        <translation>Nommer {faces}</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <translation>Voir les photos</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Select</source>
        <comment>a tile</comment>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Named</source>
        <comment>heading: people</comment>
        <translation>Nommées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group, largest first||%Ln groups, largest first</source>
        <translation>
            <numerusform>%Ln groupe, les plus grands d’abord</numerusform>
            <numerusform>%Ln groupes, les plus grands d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group, new ones last||%Ln groups, new ones last</source>
        <translation>
            <numerusform>%Ln groupe, les nouveaux à la fin</numerusform>
            <numerusform>%Ln groupes, les nouveaux à la fin</numerusform>
        </translation>
    </message>
    <message>
        <source>To name</source>
        <comment>heading: groups</comment>
        <translation>À nommer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that is like no other yet||%Ln faces that are like no other yet</source>
        <translation>
            <numerusform>%Ln visage qui ne ressemble encore à aucun autre</numerusform>
            <numerusform>%Ln visages qui ne ressemblent encore à aucun autre</numerusform>
        </translation>
    </message>
    <message>
        <source>Loose faces</source>
        <comment>heading</comment>
        <translation>Visages isolés</translation>
    </message>
    <message>
        <source>Nobody is ignored</source>
        <translation>Personne n’est ignoré</translation>
    </message>
    <message>
        <source>Strangers that you ignore are kept here.</source>
        <translation>Les inconnus que vous ignorez sont gardés ici.</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Rien n’est marqué</translation>
    </message>
    <message>
        <source>What you mark as not a face is kept here.</source>
        <translation>Ce que vous marquez comme n’étant pas un visage est gardé ici.</translation>
    </message>
    <message>
        <source>Nobody was rejected</source>
        <translation>Aucun refus</translation>
    </message>
    <message>
        <source>When you say that a face is not somebody, it is kept here.</source>
        <translation>Quand vous dites qu’un visage n’est pas celui d’une personne, il est gardé ici.</translation>
    </message>
    <message>
        <source>Nobody is hidden</source>
        <translation>Personne n’est masqué</translation>
    </message>
    <message>
        <source>People whom you hide are kept here, with their name and all their photos.</source>
        <translation>Les personnes que vous masquez sont gardées ici, avec leur nom et toutes leurs photos.</translation>
    </message>
    <message>
        <source>Ignored face</source>
        <comment>spoken</comment>
        <translation>Visage ignoré</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>spoken</comment>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Rejected face</source>
        <comment>spoken</comment>
        <translation>Visage refusé</translation>
    </message>
    <message>
        <source>Hidden person</source>
        <comment>spoken</comment>
        <translation>Personne masquée</translation>
    </message>
    <message>
        <source>A circle is a stranger with all their faces: Enter shows them.</source>
        <translation>Un cercle représente un inconnu avec tous ses visages&#xa0;: Entrée les affiche.</translation>
    </message>
    <message>
        <source>Select what is a face after all.</source>
        <translation>Sélectionnez ce qui est un visage malgré tout.</translation>
    </message>
    <message>
        <source>FaceOrg never suggests these again. Select what may be them after all.</source>
        <translation>FaceOrg ne les suggère plus jamais. Sélectionnez ceux qui pourraient quand même être cette personne.</translation>
    </message>
    <message>
        <source>In no list, and nobody asks about them. Enter shows their photos.</source>
        <translation>Dans aucune liste, et aucune question à leur sujet. Entrée affiche leurs photos.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>tab</comment>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>tab</comment>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Not this person</source>
        <comment>tab</comment>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>Hidden people</source>
        <comment>tab</comment>
        <translation>Personnes masquées</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button</comment>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Forget these strangers…</source>
        <translation>Oublier ces inconnus…</translation>
    </message>
    <message>
        <source>All ignored</source>
        <comment>button: faces</comment>
        <translation>Tous les ignorés</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>page</comment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>grid</comment>
        <translation>Visages</translation>
    </message>
    <message numerus="yes">
        <source>A stranger, %Ln face||A stranger, %Ln faces</source>
        <translation>
            <numerusform>Un inconnu, %Ln visage</numerusform>
            <numerusform>Un inconnu, %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection selected||%Ln rejections selected</source>
        <translation>
            <numerusform>%Ln refus sélectionné</numerusform>
            <numerusform>%Ln refus sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person selected||%Ln people selected</source>
        <translation>
            <numerusform>%Ln personne sélectionnée</numerusform>
            <numerusform>%Ln personnes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face selected||%Ln faces selected</source>
        <translation>
            <numerusform>%Ln visage sélectionné</numerusform>
            <numerusform>%Ln visages sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln rejection||Take back %Ln rejections</source>
        <translation>
            <numerusform>Annuler %Ln refus</numerusform>
            <numerusform>Annuler %Ln refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln person again||Show %Ln people again</source>
        <translation>
            <numerusform>Réafficher %Ln personne</numerusform>
            <numerusform>Réafficher %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>button: people</comment>
        <translation>Réafficher</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln face||Bring back %Ln faces</source>
        <translation>
            <numerusform>Récupérer %Ln visage</numerusform>
            <numerusform>Récupérer %Ln visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>Show {faces} of this stranger</source>
        <translation>Afficher {faces} de cet inconnu</translation>
    </message>
    <message>
        <source>Best first</source>
        <comment>order</comment>
        <translation>Les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Least alike first</source>
        <comment>order</comment>
        <translation>Les moins ressemblants d’abord</translation>
    </message>
    <message>
        <source>Select faces that belong elsewhere.</source>
        <translation>Sélectionnez les visages qui ne sont pas à leur place.</translation>
    </message>
    <message>
        <source>Set as cover</source>
        <translation>Choisir comme portrait</translation>
    </message>
    <message>
        <source>Somebody else?</source>
        <translation>Quelqu’un d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre&#xa0;: {order}</translation>
    </message>
    <message>
        <source>Face of {name}</source>
        <translation>Visage&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Move {faces} to whom?</source>
        <translation>Déplacer {faces} vers qui&#x202f;?</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button</comment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move {faces} to…</source>
        <translation>Déplacer {faces} vers…</translation>
    </message>
    <message>
        <source>Set this face as cover</source>
        <translation>Choisir ce visage comme portrait</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a person, in a menu</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>Retirer ce lien</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>First seen {date}</source>
        <translation>Première photo&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Last seen {date}</source>
        <translation>Dernière photo&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Often seen with</source>
        <translation>Souvent avec</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>button</comment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Naissance&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Add birth date</source>
        <translation>Ajouter la date de naissance</translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>a person or group</comment>
        <translation>Séparer…</translation>
    </message>
    <message>
        <source>Set birth date</source>
        <translation>Indiquer la date de naissance</translation>
    </message>
    <message>
        <source>Add relation…</source>
        <translation>Ajouter un lien…</translation>
    </message>
    <message>
        <source>Share photos…</source>
        <translation>Partager des photos…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>menu entry</comment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>a person</comment>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb: a group</comment>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Merge {faces} into…</source>
        <translation>Fusionner {faces} avec…</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>tab</comment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>tab</comment>
        <translation>Visages</translation>
    </message>
    <message numerus="yes">
        <source>Merge {name}, %Ln face, into whom?||Merge {name}, %Ln faces, into whom?</source>
        <translation>
            <numerusform>Fusionner {name}, %Ln visage, avec qui&#x202f;?</numerusform>
            <numerusform>Fusionner {name}, %Ln visages, avec qui&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who are these %Ln face?||Who are these %Ln faces?</source>
        <translation>
            <numerusform>Qui est-ce&#x202f;? (%Ln visage)</numerusform>
            <numerusform>Qui est-ce&#x202f;? (%Ln visages)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in photo</source>
        <translation>Voir sur la photo</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>faces in a row</comment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestion {number} of {all}</source>
        <translation>Suggestion {number} sur {all}</translation>
    </message>
    <message>
        <source>Least sure first. A name counts only after your Yes.</source>
        <translation>Les moins sûres d’abord. Un nom ne compte qu’après votre Oui.</translation>
    </message>
    <message numerus="yes">
        <source>Yes to this one||Yes to these %Ln</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>Oui à celui-ci</numerusform>
            <numerusform>Oui à ces %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln||Show all %Ln</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>Tout afficher (%Ln)</numerusform>
            <numerusform>Tout afficher (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Drag a box around the face, or move one with the arrow keys. Shift and arrows resize, Enter takes it, Escape leaves.</source>
        <translation>Tracez un cadre autour du visage, ou déplacez-en un avec les flèches. Maj et les flèches changent sa taille, Entrée le valide, Échap abandonne.</translation>
    </message>
    <message>
        <source>Looking at this face…</source>
        <translation>Examen de ce visage…</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Tout voir sur {name}</translation>
    </message>
    <message>
        <source>This face is not {name}</source>
        <translation>Ce visage n’est pas {name}</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <comment>menu: a face</comment>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Yes, {name}</source>
        <translation>Oui, {name}</translation>
    </message>
    <message>
        <source>No, not {name}</source>
        <translation>Non, pas {name}</translation>
    </message>
    <message>
        <source>Name this face…</source>
        <translation>Nommer ce visage…</translation>
    </message>
    <message>
        <source>Bring this face back</source>
        <translation>Récupérer ce visage</translation>
    </message>
    <message>
        <source>Ignore this face</source>
        <translation>Ignorer ce visage</translation>
    </message>
    <message>
        <source>Remove this box</source>
        <translation>Retirer ce cadre</translation>
    </message>
    <message>
        <source>This is not a face</source>
        <translation>Ce n’est pas un visage</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button: a face</comment>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Show all photos of {name}</source>
        <translation>Afficher toutes les photos avec {name}</translation>
    </message>
    <message>
        <source>A suggestion</source>
        <comment>beneath a name</comment>
        <translation>Une suggestion</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>beneath a name</comment>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Confirmed, {age}</source>
        <comment>beneath a name</comment>
        <translation>Confirmé, {age}</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Picture after</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>pictures of a file</comment>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{moment} of {duration}</source>
        <comment>times in a video, 0:12 of 1:05</comment>
        <translation>{moment} sur {duration}</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>button: back to them</comment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire la vue</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir la vue</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Dessiner un visage</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Tourner la vue</translation>
    </message>
    <message>
        <source>Favourite</source>
        <comment>button</comment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Show faces</source>
        <translation>Afficher les visages</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>button</comment>
        <translation>Informations</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: a menu</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>photos</comment>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>button: the photo into the window</comment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the photo to the window (0)</source>
        <translation>Ajuster la photo à la fenêtre (0)</translation>
    </message>
    <message>
        <source>{name}, confirmed</source>
        <comment>spoken</comment>
        <translation>{name}, confirmé</translation>
    </message>
    <message>
        <source>{name}? A suggestion. Y yes, N no</source>
        <comment>spoken</comment>
        <translation>{name}&#x202f;? Une suggestion. Y pour oui, N pour non</translation>
    </message>
    <message>
        <source>A face put aside</source>
        <comment>spoken</comment>
        <translation>Un visage mis de côté</translation>
    </message>
    <message>
        <source>A face without a name. Who is this?</source>
        <comment>spoken</comment>
        <translation>Un visage sans nom. Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>People</source>
        <comment>heading</comment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>{time}, date of the file</source>
        <translation>{time}, date du fichier</translation>
    </message>
    <message>
        <source>{time}, date in the file&apos;s name</source>
        <translation>{time}, date dans le nom du fichier</translation>
    </message>
    <message>
        <source>Read only, never changed</source>
        <translation>Lu seulement, jamais modifié</translation>
    </message>
    <message numerus="yes">
        <source>A video, %Ln still||A video, %Ln stills</source>
        <translation>
            <numerusform>Vidéo, %Ln image examinée</numerusform>
            <numerusform>Vidéo, %Ln images examinées</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>{number} MP</source>
        <comment>megapixels</comment>
        <translation>{number} Mpx</translation>
    </message>
    <message>
        <source>No program could be started for this file</source>
        <translation>Aucun programme n’a pu être lancé pour ce fichier</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>Le dossier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Chemin copié</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>menu: a photo</comment>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>menu: a photo</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Slide show</source>
        <comment>menu</comment>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>menu</comment>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu: a photo</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Share…</source>
        <comment>menu: a photo</comment>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Add to album…</source>
        <translation>Ajouter à un album…</translation>
    </message>
    <message>
        <source>Shift date…</source>
        <translation>Décaler la date…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Picture and file copied</source>
        <translation>Image et fichier copiés</translation>
    </message>
    <message>
        <source>File copied</source>
        <translation>Fichier copié</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>how large a photo is seen</comment>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>Your library is encrypted; what is exported is not. Whoever gets at it can read it.</source>
        <translation>Votre bibliothèque est chiffrée&#x202f;; ce qui est exporté ne l’est pas. Toute personne qui y accède peut le lire.</translation>
    </message>
    <message>
        <source>Web pages with everybody&apos;s photos. They open in any browser, without a network and without FaceOrg.</source>
        <translation>Des pages web avec les photos de tout le monde. Elles s’ouvrent dans n’importe quel navigateur, sans réseau et sans FaceOrg.</translation>
    </message>
    <message>
        <source>A folder for each person with their photos. Again into the same folder, it adds what is new. Your photos are not touched.</source>
        <translation>Un dossier par personne, avec ses photos. Une nouvelle exportation dans le même dossier ajoute ce qui est nouveau. Vos photos ne sont pas touchées.</translation>
    </message>
    <message>
        <source>People, photos and faces as three CSV files of the whole library.</source>
        <translation>Personnes, photos et visages de toute la bibliothèque, en trois fichiers CSV.</translation>
    </message>
    <message>
        <source>All names, photos, faces and albums in one file for other programs. To move them to another FaceOrg, export people instead.</source>
        <translation>Tous les noms, photos, visages et albums en un seul fichier pour d’autres programmes. Pour les transférer vers un autre FaceOrg, créez plutôt un fichier de personnes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person is in fewer photos: export from the menu of their page.||%Ln other people are in fewer photos: export from the menu of their page.</source>
        <translation>
            <numerusform>%Ln autre personne figure sur moins de photos&#xa0;: exportez-la depuis le menu de sa page.</numerusform>
            <numerusform>%Ln autres personnes figurent sur moins de photos&#xa0;: exportez-les depuis le menu de leur page.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has this folder sees the photos and the names of these people.</source>
        <translation>Toute personne qui a ce dossier voit les photos et les noms de ces personnes.</translation>
    </message>
    <message>
        <source>The folders are called as the people are.</source>
        <translation>Les dossiers portent les noms des personnes.</translation>
    </message>
    <message>
        <source>Whoever has this file reads all names, dates of birth and places of photos.</source>
        <translation>Toute personne qui a ce fichier peut lire les noms, les dates de naissance et les lieux des photos.</translation>
    </message>
    <message>
        <source>Copies can be given away and changed without a photo being touched.</source>
        <translation>Les copies peuvent être données et modifiées sans toucher aux photos.</translation>
    </message>
    <message>
        <source>A hard link takes no room: it is a second name of the same file. Whoever changes the one changes the other. Not possible from one drive to another.</source>
        <translation>Un lien physique ne prend pas de place&#xa0;: c’est un second nom du même fichier. Modifier l’un modifie l’autre. Impossible d’un disque à un autre.</translation>
    </message>
    <message>
        <source>A link takes no room and leads to the photo. It leads nowhere once the photo is moved or its drive is away.</source>
        <translation>Un lien ne prend pas de place et mène à la photo. Il ne mène plus nulle part si la photo est déplacée ou si son disque est absent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture was there already.||%Ln pictures were there already.</source>
        <translation>
            <numerusform>%Ln image y était déjà.</numerusform>
            <numerusform>%Ln images y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No link could be made to %Ln photo, so it was copied: links can&apos;t be made from one drive to another, nor on every drive.||No links could be made to %Ln photos, so they were copied: links can&apos;t be made from one drive to another, nor on every drive.</source>
        <translation>
            <numerusform>Aucun lien n’a pu être créé vers %Ln photo, elle a donc été copiée&#xa0;: il est impossible de créer des liens d’un disque à un autre, et sur certains disques.</numerusform>
            <numerusform>Aucun lien n’a pu être créé vers %Ln photos, elles ont donc été copiées&#xa0;: il est impossible de créer des liens d’un disque à un autre, et sur certains disques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden photo does not come along.||%Ln hidden photos do not come along.</source>
        <translation>
            <numerusform>%Ln photo masquée n’est pas incluse.</numerusform>
            <numerusform>%Ln photos masquées ne sont pas incluses.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>Il n’y avait rien à exporter.</translation>
    </message>
    <message>
        <source>{people}, {photos} exported to {place}.</source>
        <translation>Exporté vers {place}&#xa0;: {people}, {photos}.</translation>
    </message>
    <message>
        <source>There was nothing new for {place}.</source>
        <translation>Il n’y avait rien de nouveau pour {place}.</translation>
    </message>
    <message>
        <source>{pictures} would come into {folders} in {place}: {size}.</source>
        <translation>À enregistrer dans {place}&#xa0;: {pictures} dans {folders}, {size}.</translation>
    </message>
    <message>
        <source>{pictures} came into {folders} in {place}: {size}.</source>
        <translation>Enregistré dans {place}&#xa0;: {pictures} dans {folders}, {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture||%Ln pictures</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>All people</source>
        <comment>link to a page of a gallery</comment>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>All photos</source>
        <comment>page of a gallery</comment>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Without a date</source>
        <comment>heading over photos</comment>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>Personne ici ne porte ce nom.</translation>
    </message>
    <message>
        <source>Show faces</source>
        <comment>button of a gallery</comment>
        <translation>Afficher les visages</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Previous photo of {person}</source>
        <translation>Photo précédente&#xa0;: {person}</translation>
    </message>
    <message>
        <source>Next photo of {person}</source>
        <translation>Photo suivante&#xa0;: {person}</translation>
    </message>
    <message>
        <source>A moment of a video</source>
        <translation>Un instant d’une vidéo</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <comment>link for keyboards</comment>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>list of links</comment>
        <translation>Années</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>Sur cette photo</translation>
    </message>
    <message>
        <source>Made with FaceOrg. These pages need no network.</source>
        <translation>Réalisé avec FaceOrg. Ces pages n’ont pas besoin du réseau.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} à {last}</translation>
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
        <translation>Photo</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: the slide show</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Continuer (Espace)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second for each photo||%Ln seconds for each photo</source>
        <translation>
            <numerusform>%Ln seconde par photo</numerusform>
            <numerusform>%Ln secondes par photo</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds for each photo</comment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Delete takes this filter away</source>
        <translation>Suppr retire ce filtre</translation>
    </message>
    <message>
        <source>Press to change: and, or, without</source>
        <translation>Appuyer pour changer&#xa0;: et, ou, sans</translation>
    </message>
    <message>
        <source>{word}, press to change</source>
        <translation>{word}, appuyer pour changer</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button</comment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>filters, button</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep as album</source>
        <translation>Enregistrer comme album</translation>
    </message>
    <message>
        <source>Not known: {words}</source>
        <translation>Pas compris&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>choice</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Least number of faces</source>
        <translation>Nombre minimal de visages</translation>
    </message>
    <message>
        <source>Greatest number of faces</source>
        <translation>Nombre maximal de visages</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>a filter</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>a filter</comment>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Album</source>
        <comment>a filter</comment>
        <translation>Album</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitude et longitude</translation>
    </message>
    <message>
        <source>How far around</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Part of the file name</source>
        <translation>Partie du nom de fichier</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Partie du nom</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>a filter</comment>
        <translation>Années</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>a filter</comment>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Near</source>
        <comment>a filter, a place</comment>
        <translation>Près de</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a filter</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{number} km</source>
        <comment>a distance</comment>
        <translation>{number} km</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers or years</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Filter photos</source>
        <translation>Filtrer les photos</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>With</source>
        <comment>people</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>people</comment>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Nobody else in the photo</source>
        <translation>Personne d’autre sur la photo</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>a page</comment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>a photo</comment>
        <translation>sélectionnée</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>photos</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Favourite</source>
        <comment>a photo</comment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Retirer de cet album</translation>
    </message>
    <message>
        <source>Set as cover of this album</source>
        <translation>Choisir comme couverture de cet album</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>photos</comment>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>photos</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation>Décaler les dates…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>People, years, file names</source>
        <translation>Personnes, années, fichiers</translation>
    </message>
    <message>
        <source>Such as: anna ben -carl 2019, only anna, 2+ faces, favourite, folder:lake</source>
        <translation>Par exemple&#xa0;: anna ben -carl 2019, seulement anna, 2+ visages, favori, dossier:lac</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Aucune photo pour l’instant</translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. They are only read, never changed.</source>
        <translation>Choisissez les dossiers qui contiennent vos photos. Elles sont seulement lues, jamais modifiées.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <comment>photos</comment>
        <translation>{some} sur {all}</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>Faire le tri…</translation>
    </message>
    <message>
        <source>Photos by</source>
        <translation>Photos par</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>photos by years</comment>
        <translation>Années</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>photos by months</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>photos by days</comment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Smaller photos</source>
        <translation>Photos plus petites</translation>
    </message>
    <message>
        <source>Larger photos</source>
        <translation>Photos plus grandes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>menu entry</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>menu entry</comment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete album</source>
        <comment>menu entry</comment>
        <translation>Supprimer l’album</translation>
    </message>
    <message>
        <source>smart album</source>
        <comment>spoken</comment>
        <translation>album intelligent</translation>
    </message>
    <message>
        <source>album</source>
        <comment>spoken</comment>
        <translation>album</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nouvel album</translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>heading</comment>
        <translation>Albums</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Menus</source>
        <comment>menu entry</comment>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <comment>menu entry</comment>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Open a people file…</source>
        <comment>menu entry</comment>
        <translation>Ouvrir un fichier de personnes…</translation>
    </message>
    <message>
        <source>Write a people file…</source>
        <comment>menu entry</comment>
        <translation>Créer un fichier de personnes…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu entry</comment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu entry</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>menu entry</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>menu entry</comment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Group again…</source>
        <comment>menu entry</comment>
        <translation>Refaire les groupes…</translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>menu entry</comment>
        <translation>Séparer…</translation>
    </message>
    <message>
        <source>Go to a person</source>
        <comment>menu entry</comment>
        <translation>Aller à une personne</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>menu entry</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>menu entry</comment>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>menu entry</comment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu entry</comment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show the tips again</source>
        <comment>menu entry</comment>
        <translation>Réafficher les conseils</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>FaceOrg never uses the network. No account is needed.</source>
        <translation>FaceOrg n’utilise jamais le réseau. Aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Photos stay untouched</source>
        <translation>Vos photos restent intactes</translation>
    </message>
    <message>
        <source>It only reads them. Nothing is moved, renamed or deleted.</source>
        <translation>Elles sont seulement lues. Rien n’est déplacé, renommé ni supprimé.</translation>
    </message>
    <message>
        <source>Useful from the start</source>
        <translation>Utile dès le début</translation>
    </message>
    <message>
        <source>Photos and people appear while it works. Stop any time.</source>
        <translation>Photos et personnes apparaissent au fur et à mesure. Arrêtez quand vous voulez.</translation>
    </message>
    <message>
        <source>or drop folders into this window</source>
        <translation>ou déposez des dossiers dans cette fenêtre</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <comment>link: names given in another program</comment>
        <translation>Importez-les</translation>
    </message>
    <message>
        <source>Find the people in your photos</source>
        <translation>Retrouvez les personnes sur vos photos</translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. FaceOrg finds the faces, puts those of one person together, and asks you for the names.</source>
        <translation>Choisissez les dossiers qui contiennent vos photos. FaceOrg trouve les visages, réunit ceux d’une même personne, et vous demande les noms.</translation>
    </message>
    <message>
        <source>Names given in another program?</source>
        <translation>Des noms déjà donnés dans un autre programme&#x202f;?</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>page</comment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>page</comment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>page</comment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>page</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <comment>page</comment>
        <translation>Faire le tri</translation>
    </message>
    <message>
        <source>On this day</source>
        <comment>page</comment>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Reading anew</source>
        <comment>task</comment>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Remembering</source>
        <comment>task</comment>
        <translation>Mémorisation</translation>
    </message>
    <message>
        <source>Looking for likes</source>
        <comment>task</comment>
        <translation>Photos semblables</translation>
    </message>
    <message>
        <source>Writing names</source>
        <comment>task</comment>
        <translation>Écriture des noms</translation>
    </message>
    <message>
        <source>Writing people</source>
        <comment>task</comment>
        <translation>Fichier de personnes</translation>
    </message>
    <message>
        <source>time not known yet</source>
        <translation>durée encore inconnue</translation>
    </message>
    <message>
        <source>Go to a person</source>
        <translation>Trouver quelqu’un</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>page</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>task</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>Who is this? Empty for no name</source>
        <translation>Qui est-ce&#x202f;? Vide&#xa0;: sans nom</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Nom de la deuxième personne</translation>
    </message>
    <message>
        <source>Divide</source>
        <comment>a group, in two ways</comment>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Click a face to select it, then drag it across or press {key} to move it to the other side.</source>
        <translation>Cliquez sur un visage pour le sélectionner, puis faites-le glisser ou appuyez sur {key} pour le passer de l’autre côté.</translation>
    </message>
    <message>
        <source>By likeness</source>
        <translation>Par ressemblance</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Faces that stay</source>
        <translation>Visages qui restent</translation>
    </message>
    <message>
        <source>Faces that go</source>
        <translation>Visages qui partent</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>page</comment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Looking for two people…</source>
        <translation>Recherche de deux personnes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that may be two people||%Ln faces that may be two people</source>
        <translation>
            <numerusform>%Ln visage, peut-être deux personnes</numerusform>
            <numerusform>%Ln visages, peut-être deux personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The faces could not be divided. Try another way.</source>
        <translation>Les visages n’ont pas pu être répartis. Essayez autrement.</translation>
    </message>
    <message>
        <source>Nobody is left here.</source>
        <translation>Il ne reste personne ici.</translation>
    </message>
    <message>
        <source>Nobody here yet. Select faces on the other side and press Enter, or drag them here.</source>
        <translation>Personne ici pour l’instant. Sélectionnez des visages de l’autre côté et appuyez sur Entrée, ou faites-les glisser ici.</translation>
    </message>
    <message>
        <source>{name} is on the other side already.</source>
        <translation>{name} est déjà de l’autre côté.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Tapez un autre nom.</translation>
    </message>
    <message>
        <source>Divide anew?</source>
        <translation>Refaire la répartition&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that you have moved will be sorted again.||%Ln faces that you have moved will be sorted again.</source>
        <translation>
            <numerusform>%Ln visage que vous avez déplacé sera de nouveau réparti.</numerusform>
            <numerusform>%Ln visages que vous avez déplacés seront de nouveau répartis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Divide anew</source>
        <comment>button</comment>
        <translation>Refaire la répartition</translation>
    </message>
    <message>
        <source>Leave without splitting?</source>
        <translation>Quitter sans séparer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that you have moved will be back where it was.||%Ln faces that you have moved will be back where they were.</source>
        <translation>
            <numerusform>%Ln visage que vous avez déplacé reviendra à sa place.</numerusform>
            <numerusform>%Ln visages que vous avez déplacés reviendront à leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln face to the other side||Move %Ln faces to the other side</source>
        <translation>
            <numerusform>Passer %Ln visage de l’autre côté</numerusform>
            <numerusform>Passer %Ln visages de l’autre côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln face||Keeps %Ln faces</source>
        <comment>somebody</comment>
        <translation>
            <numerusform>Garde %Ln visage</numerusform>
            <numerusform>Garde %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets %Ln face||Gets %Ln faces</source>
        <comment>somebody</comment>
        <translation>
            <numerusform>Reçoit %Ln visage</numerusform>
            <numerusform>Reçoit %Ln visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Least sure</source>
        <comment>faces</comment>
        <translation>Les moins sûrs</translation>
    </message>
    <message>
        <source>{shown} of {number}</source>
        <comment>faces</comment>
        <translation>{shown} sur {number}</translation>
    </message>
    <message>
        <source>{shown} of {number}, scroll for more</source>
        <comment>faces</comment>
        <translation>{shown} sur {number}, faites défiler pour voir la suite</translation>
    </message>
    <message>
        <source>Least sure, shown first</source>
        <comment>faces</comment>
        <translation>Les moins sûrs, affichés d’abord</translation>
    </message>
    <message>
        <source>Best photo, kept</source>
        <translation>Meilleure photo, gardée</translation>
    </message>
    <message>
        <source>Photo, kept</source>
        <translation>Photo, gardée</translation>
    </message>
    <message>
        <source>Kept. Click to hide it instead.</source>
        <translation>Gardée. Cliquez pour la masquer.</translation>
    </message>
    <message>
        <source>Best photo, would be hidden</source>
        <translation>Meilleure photo, serait masquée</translation>
    </message>
    <message>
        <source>Photo, would be hidden</source>
        <translation>Photo, serait masquée</translation>
    </message>
    <message>
        <source>Would be hidden. Click to keep it.</source>
        <translation>Serait masquée. Cliquez pour la garder.</translation>
    </message>
    <message>
        <source>Mark what is kept</source>
        <comment>as favourites</comment>
        <translation>Ajouter les photos gardées aux favoris</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>photos of a set</comment>
        <translation>Tout garder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo more||%Ln photos more</source>
        <translation>
            <numerusform>%Ln photo de plus</numerusform>
            <numerusform>%Ln photos de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln photo||Hide %Ln photos</source>
        <comment>button</comment>
        <translation>
            <numerusform>Masquer %Ln photo</numerusform>
            <numerusform>Masquer %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide none</source>
        <comment>button</comment>
        <translation>Ne rien masquer</translation>
    </message>
    <message>
        <source>Nothing to tidy up</source>
        <translation>Rien à trier</translation>
    </message>
    <message>
        <source>No photo is there twice, nearly the same, or one of a burst.</source>
        <translation>Aucune photo n’est en double, presque identique ou prise en rafale.</translation>
    </message>
    <message>
        <source>Looking for photos that are alike</source>
        <translation>Recherche de photos semblables</translation>
    </message>
    <message>
        <source>The first time this takes a while. Activity shows how far it is.</source>
        <translation>La première fois, cela prend un moment. La page Activité montre où cela en est.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln set more||Show %Ln sets more</source>
        <comment>button</comment>
        <translation>
            <numerusform>Afficher %Ln série de plus</numerusform>
            <numerusform>Afficher %Ln séries de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets}, %Ln photo besides the best of each||{sets}, %Ln photos besides the best of each</source>
        <translation>
            <numerusform>{sets}, %Ln photo en plus de la meilleure de chacune</numerusform>
            <numerusform>{sets}, %Ln photos en plus de la meilleure de chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Faire le tri</translation>
    </message>
    <message>
        <source>The best photo of each set comes first. Nothing is deleted: hidden photos are found by the filter “Hidden photos”, and Undo shows them again.</source>
        <translation>La meilleure photo de chaque série vient en premier. Rien n’est supprimé&#xa0;: le filtre «&#x202f;Photos masquées&#x202f;» retrouve les photos masquées, et Annuler les réaffiche.</translation>
    </message>
    <message>
        <source>{what}: {faces}</source>
        <comment>spoken</comment>
        <translation>{what}&#xa0;: {faces}</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>{unit}, from {least} to {most}</source>
        <translation>{unit}, de {least} à {most}</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Afficher&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Hide: {name}</source>
        <translation>Masquer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>At least {number} characters are advised; a few words are best.</source>
        <translation>Au moins {number} caractères sont conseillés&#x202f;; quelques mots, c’est le mieux.</translation>
    </message>
    <message>
        <source>Weak: it can be found by trying.</source>
        <translation>Faible&#xa0;: on peut le trouver par essais.</translation>
    </message>
    <message>
        <source>Weak: digits alone can be found by trying.</source>
        <translation>Faible&#xa0;: des chiffres seuls se trouvent par essais.</translation>
    </message>
    <message>
        <source>Good, unless it is used elsewhere or can be guessed by who knows you.</source>
        <translation>Bon, sauf s’il sert ailleurs ou peut être deviné par quelqu’un qui vous connaît.</translation>
    </message>
    <message>
        <source>Strong, unless it is used elsewhere or is a known saying.</source>
        <translation>Fort, sauf s’il sert ailleurs ou si c’est un dicton connu.</translation>
    </message>
    <message>
        <source>Got it</source>
        <comment>button of a tip</comment>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Don&apos;t show tips</source>
        <comment>button</comment>
        <translation>Ne plus montrer de conseils</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Tip {number}</source>
        <translation>Conseil {number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type a name under a portrait. Enter goes on to the next one.</source>
        <translation>Tapez un nom sous un portrait. Entrée passe au suivant.</translation>
    </message>
    <message>
        <source>Y says yes and N says no. Where a name is asked, just type it. The right arrow skips.</source>
        <translation>Y dit oui et N dit non. Quand un nom est demandé, tapez-le, tout simplement. La flèche droite passe la question.</translation>
    </message>
    <message>
        <source>Type whom you look for in the field above: “anna ben 2019” finds photos of both, taken in that year.</source>
        <translation>Tapez qui vous cherchez dans le champ du haut&#xa0;: «&#x202f;anna ben 2019&#x202f;» trouve les photos des deux, prises cette année-là.</translation>
    </message>
    <message>
        <source>Left and Right go from photo to photo, Tab from face to face. Whatever you change, Ctrl+Z takes it back.</source>
        <translation>Gauche et Droite vont de photo en photo, Tab de visage en visage. Quoi que vous changiez, Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>“{name}” is called “{theirs}” there.</source>
        <translation>«&#x202f;{name}&#x202f;» s’y appelle «&#x202f;{theirs}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” is in another place there.</source>
        <translation>«&#x202f;{name}&#x202f;» s’y trouve à un autre endroit.</translation>
    </message>
    <message>
        <source>“{name}” was taken out there.</source>
        <translation>«&#x202f;{name}&#x202f;» en a été retiré.</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>Il ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Nothing may be written there.</source>
        <translation>Il n’est pas permis d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>There is no room left on the drive.</source>
        <translation>Il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>Another program has changed it just now, so it was left alone.</source>
        <translation>Un autre programme vient de le modifier&#xa0;: il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>It is written in a way that names cannot be added to safely.</source>
        <translation>Il est écrit d’une façon qui ne permet pas d’y ajouter des noms sans risque.</translation>
    </message>
    <message>
        <source>FaceOrg writes the names of confirmed faces into small files beside your photos, sidecars (XMP). Other programs read them, also when FaceOrg is gone. Photo files are not changed.</source>
        <translation>FaceOrg écrit les noms des visages confirmés dans de petits fichiers à côté de vos photos, les fichiers annexes (XMP). D’autres programmes les lisent, même quand FaceOrg n’est plus là. Les fichiers de photos ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Whoever can read your photos can read these names: they lie in the open.</source>
        <translation>Toute personne qui peut lire vos photos peut lire ces noms&#xa0;: ils sont en clair.</translation>
    </message>
    <message>
        <source>Whoever can read your photos can read these names: they lie in the open, although your library is encrypted.</source>
        <translation>Toute personne qui peut lire vos photos peut lire ces noms&#xa0;: ils sont en clair, même si votre bibliothèque est chiffrée.</translation>
    </message>
    <message>
        <source>Here {name}, there {theirs}</source>
        <comment>a face, and in its sidecar</comment>
        <translation>Ici {name}, là {theirs}</translation>
    </message>
    <message>
        <source>Here {name}, there on another face</source>
        <comment>a face, and in its sidecar</comment>
        <translation>Ici {name}, là autre visage</translation>
    </message>
    <message>
        <source>Here {name}, there nobody</source>
        <comment>a face, and in its sidecar</comment>
        <translation>Ici {name}, là personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar in step||%Ln sidecars in step</source>
        <translation>
            <numerusform>%Ln fichier annexe à jour</numerusform>
            <numerusform>%Ln fichiers annexes à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to be written||%Ln still to be written</source>
        <translation>
            <numerusform>%Ln encore à écrire</numerusform>
            <numerusform>%Ln encore à écrire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln says otherwise||%Ln say otherwise</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln en désaccord</numerusform>
            <numerusform>%Ln en désaccord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waits for its drive||%Ln wait for their drive</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln en attente de son disque</numerusform>
            <numerusform>%Ln en attente de leur disque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written||%Ln could not be written</source>
        <translation>
            <numerusform>%Ln n’a pas pu être écrit</numerusform>
            <numerusform>%Ln n’ont pas pu être écrits</numerusform>
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
            <numerusform>%Ln fichier annexe contient encore des noms.</numerusform>
            <numerusform>%Ln fichiers annexes contiennent encore des noms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar says otherwise than FaceOrg.||%Ln sidecars say otherwise than FaceOrg.</source>
        <translation>
            <numerusform>%Ln fichier annexe est en désaccord avec FaceOrg.</numerusform>
            <numerusform>%Ln fichiers annexes sont en désaccord avec FaceOrg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar could not be written: Settings, Files says why.||%Ln sidecars could not be written: Settings, Files says why.</source>
        <translation>
            <numerusform>%Ln fichier annexe n’a pas pu être écrit&#xa0;: Paramètres, Fichiers dit pourquoi.</numerusform>
            <numerusform>%Ln fichiers annexes n’ont pas pu être écrits&#xa0;: Paramètres, Fichiers dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln says otherwise and stays as it is.||%Ln say otherwise and stay as they are.</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln est en désaccord et reste tel quel.</numerusform>
            <numerusform>%Ln sont en désaccord et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read or written.||%Ln cannot be read or written.</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln ne peut pas être lu ou écrit.</numerusform>
            <numerusform>%Ln ne peuvent pas être lus ou écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar beside your photos holds names in the open, in {folders}.||%Ln sidecars beside your photos hold names in the open, in {folders}.</source>
        <translation>
            <numerusform>%Ln fichier annexe à côté de vos photos contient des noms en clair, dans {folders}.</numerusform>
            <numerusform>%Ln fichiers annexes à côté de vos photos contiennent des noms en clair, dans {folders}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that you had forgotten may still stand beside photos that could not be reached: in {places}. It is taken out as soon as they can be.</source>
        <translation>Un nom que vous avez fait oublier se trouve peut-être encore à côté de photos inaccessibles&#xa0;: dans {places}. Il sera retiré dès qu’elles seront accessibles.</translation>
    </message>
    <message>
        <source>Some sidecars could not be reached: Settings, Privacy says where.</source>
        <translation>Certains fichiers annexes n’étaient pas accessibles&#xa0;: Paramètres, Confidentialité dit où.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln sidecar the name stays, as another program wrote it.||In %Ln sidecars the name stays, as another program wrote it.</source>
        <translation>
            <numerusform>Dans %Ln fichier annexe, le nom reste, car un autre programme l’y a écrit.</numerusform>
            <numerusform>Dans %Ln fichiers annexes, le nom reste, car un autre programme l’y a écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more||%Ln more</source>
        <comment>folders or files</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies on a drive that is not connected, or in a folder that is gone.</source>
        <translation>Il se trouve sur un disque non connecté, ou dans un dossier disparu.</translation>
    </message>
    <message>
        <source>with {names}</source>
        <comment>names in a sidecar</comment>
        <translation>avec {names}</translation>
    </message>
    <message>
        <source>without {names}</source>
        <comment>names in a sidecar</comment>
        <translation>sans {names}</translation>
    </message>
    <message>
        <source>removed, as nothing else is in it</source>
        <comment>a sidecar</comment>
        <translation>supprimé, car il ne contient rien d’autre</translation>
    </message>
    <message>
        <source>notes of FaceOrg&apos;s own</source>
        <comment>what changes in a sidecar</comment>
        <translation>notes propres à FaceOrg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new||%Ln new</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed||%Ln changed</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed||%Ln removed</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>No sidecar would change.</source>
        <translation>Aucun fichier annexe ne changerait.</translation>
    </message>
    <message>
        <source>No sidecar had to be changed.</source>
        <translation>Aucun fichier annexe n’a dû être modifié.</translation>
    </message>
    <message>
        <source>Sidecars that would change: {counts}.</source>
        <translation>Fichiers annexes qui changeraient&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Sidecars: {counts}.</source>
        <translation>Fichiers annexes&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Names are put into photo files by ExifTool, which is not installed here (exiftool.org; on Debian and Ubuntu libimage-exiftool-perl).</source>
        <translation>C’est ExifTool qui met les noms dans les fichiers de photos, et il n’est pas installé ici (exiftool.org&#x202f;; sur Debian et Ubuntu, libimage-exiftool-perl).</translation>
    </message>
    <message>
        <source>The ExifTool that is installed here is too old: 11.43 is needed.</source>
        <translation>La version d’ExifTool installée ici est trop ancienne&#xa0;: il faut la 11.43.</translation>
    </message>
    <message>
        <source>ExifTool does not write this file, so it was left as it is.</source>
        <translation>ExifTool n’écrit pas dans ce fichier&#xa0;: il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>ExifTool took too long or was ended, so the photo was left as it is.</source>
        <translation>ExifTool a mis trop longtemps ou a été interrompu&#xa0;: la photo a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>ExifTool would have changed more than the names, so the photo was left as it is.</source>
        <translation>ExifTool aurait modifié autre chose que les noms&#xa0;: la photo a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>There is something in it that FaceOrg cannot read, so it was left as it is.</source>
        <translation>Il contient quelque chose que FaceOrg ne sait pas lire&#xa0;: il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>ExifTool cannot be told the name of this file.</source>
        <translation>Le nom de ce fichier ne peut pas être transmis à ExifTool.</translation>
    </message>
    <message>
        <source>Photo files are changed: only what is said in them about people, and a photo whose picture or other data would not stay the same is left as it was.</source>
        <translation>Les fichiers de photos sont modifiés&#xa0;: seulement ce qu’ils disent des personnes. Une photo dont l’image ou les autres données ne resteraient pas identiques est laissée telle quelle.</translation>
    </message>
    <message>
        <source>No file would change.</source>
        <translation>Aucun fichier ne changerait.</translation>
    </message>
    <message>
        <source>No file had to be changed.</source>
        <translation>Aucun fichier n’a dû être modifié.</translation>
    </message>
    <message>
        <source>Files that would change: {number}.</source>
        <translation>Fichiers qui changeraient&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Files changed: {number}.</source>
        <translation>Fichiers modifiés&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>As they should be: {files}.</source>
        <translation>Déjà en ordre&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Chercher composant ou licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Parts that others have made</source>
        <translation>Composants créés par d’autres</translation>
    </message>
    <message>
        <source>Being read…</source>
        <comment>licences</comment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>FaceOrg stands on the work of others</source>
        <translation>FaceOrg s’appuie sur le travail d’autres personnes</translation>
    </message>
    <message>
        <source>No part and no licence has these words.</source>
        <translation>Aucun composant ni aucune licence ne contient ces mots.</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of other programs</comment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>names of other programs</comment>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Photos not found</source>
        <translation>Photos introuvables</translation>
    </message>
    <message>
        <source>Files not read</source>
        <translation>Fichiers non lus</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more||Show %Ln more</source>
        <comment>button: names</comment>
        <translation>
            <numerusform>Afficher %Ln de plus</numerusform>
            <numerusform>Afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more||and %Ln more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, known here</source>
        <comment>whom a name means</comment>
        <translation>{name}, déjà ici</translation>
    </message>
    <message>
        <source>Somebody else known here…</source>
        <comment>whom a name means</comment>
        <translation>Quelqu’un d’autre déjà ici…</translation>
    </message>
    <message>
        <source>New person</source>
        <comment>whom a name means</comment>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a name of another program</comment>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a name of another program</comment>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Who is “{name}” here?</source>
        <translation>Qui est «&#x202f;{name}&#x202f;» ici&#x202f;?</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>button: a person</comment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <comment>button: to look in</comment>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <comment>button: to look in</comment>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Look in</source>
        <comment>heading: folders and files</comment>
        <translation>Chercher dans</translation>
    </message>
    <message>
        <source>Look in {place}</source>
        <translation>Chercher dans {place}</translation>
    </message>
    <message>
        <source>Choose a folder to look for names in</source>
        <translation>Choisir un dossier où chercher des noms</translation>
    </message>
    <message>
        <source>Choose files of another program</source>
        <translation>Choisir des fichiers d’un autre programme</translation>
    </message>
    <message>
        <source>All files</source>
        <comment>in the dialog that asks for a file</comment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a file</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opening the people file…</source>
        <translation>Ouverture du fichier de personnes…</translation>
    </message>
    <message>
        <source>This file cannot be taken over</source>
        <translation>Ce fichier ne peut pas être importé</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln person?||Take over %Ln people?</source>
        <translation>
            <numerusform>Importer %Ln personne&#x202f;?</numerusform>
            <numerusform>Importer %Ln personnes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to take over</source>
        <translation>Personne à importer</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>button: a people file</comment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Open a people file</source>
        <translation>Ouvrir un fichier de personnes</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password: the one given when it was written.</source>
        <translation>«&#x202f;{file}&#x202f;» est protégé par un mot de passe&#xa0;: celui qui a été choisi lors de sa création.</translation>
    </message>
    <message>
        <source>Open the people file</source>
        <translation>Ouvrir le fichier de personnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name stays as it was decided here.||%Ln names stay as they were decided here.</source>
        <translation>
            <numerusform>%Ln nom reste tel qu’il a été décidé ici.</numerusform>
            <numerusform>%Ln noms restent tels qu’ils ont été décidés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>People files</source>
        <translation>Fichiers de personnes</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>a people file</comment>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who is in a people file</comment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <comment>who is in a people file</comment>
        <translation>Personnes choisies</translation>
    </message>
    <message>
        <source>Lock the file with a password</source>
        <translation>Protéger le fichier par un mot de passe</translation>
    </message>
    <message>
        <source>Write…</source>
        <comment>button: a people file</comment>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>People file for another computer</source>
        <translation>Fichier de personnes pour un autre ordinateur</translation>
    </message>
    <message>
        <source>{people}: names, birth dates, who is related to whom, what their faces look like to FaceOrg, and which faces in which photos are theirs. No photo is in it, and no path.</source>
        <translation>{people}&#xa0;: noms, dates de naissance, liens de famille, ce à quoi ressemblent leurs visages pour FaceOrg, et sur quelles photos ils se trouvent. Le fichier ne contient aucune photo ni aucun chemin.</translation>
    </message>
    <message>
        <source>people</source>
        <comment>name of a file</comment>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Write a people file</source>
        <translation>Créer un fichier de personnes</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <comment>button: for a drive that is away</comment>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Stopped. No name was taken over.</source>
        <translation>Arrêté. Aucun nom n’a été importé.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <comment>name of a folder</comment>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>People</source>
        <comment>name of a folder</comment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>name of a folder</comment>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>{what} {photo}</source>
        <comment>a face that a sidecar says otherwise of, spoken</comment>
        <translation>{what} {photo}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: the library&apos;s name</comment>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: the sidecar&apos;s name</comment>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Leave both</source>
        <comment>button: each keeps its own name</comment>
        <translation>Laisser les deux</translation>
    </message>
    <message>
        <source>The file holds names and the numbers by which faces are recognised. They belong to the people they are of, and a face can be rebuilt from them: treat the file like photos of theirs.</source>
        <translation>Le fichier contient des noms et les nombres qui permettent de reconnaître les visages. Ils appartiennent aux personnes concernées et permettent de reconstituer un visage&#xa0;: traitez ce fichier comme des photos de ces personnes.</translation>
    </message>
    <message>
        <source>Without a password whoever gets the file can read all of it.</source>
        <translation>Sans mot de passe, toute personne qui a le fichier peut le lire en entier.</translation>
    </message>
    <message>
        <source>Nobody can open the file without the password, not even FaceOrg.</source>
        <translation>Personne ne peut ouvrir le fichier sans le mot de passe, pas même FaceOrg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln named face in {photos}||%Ln named faces in {photos}</source>
        <translation>
            <numerusform>%Ln visage nommé sur {photos}</numerusform>
            <numerusform>%Ln visages nommés sur {photos}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person: {facts}.||Wrote %Ln people: {facts}.</source>
        <translation>
            <numerusform>%Ln personne enregistrée&#xa0;: {facts}.</numerusform>
            <numerusform>%Ln personnes enregistrées&#xa0;: {facts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face to be known by||%Ln faces to be known by</source>
        <translation>
            <numerusform>%Ln visage pour les reconnaître</numerusform>
            <numerusform>%Ln visages pour les reconnaître</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision||%Ln decisions</source>
        <translation>
            <numerusform>%Ln décision</numerusform>
            <numerusform>%Ln décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pas d’importation</translation>
    </message>
    <message>
        <source>more than one person here is called so: say who is meant</source>
        <translation>plusieurs personnes portent ce nom ici&#xa0;: dites de qui il s’agit</translation>
    </message>
    <message>
        <source>new; here there is {names}</source>
        <translation>nouvelle personne&#x202f;; ici, il y a {names}</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a person</comment>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>{name} here</source>
        <comment>who a person of the file is</comment>
        <translation>ici, {name}</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>the same name here</source>
        <translation>même nom ici</translation>
    </message>
    <message numerus="yes">
        <source>known by %Ln face||known by %Ln faces</source>
        <translation>
            <numerusform>%Ln visage de référence</numerusform>
            <numerusform>%Ln visages de référence</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other decision: ignored, no face, not this person, kept apart.||%Ln other decisions: ignored, no face, not this person, kept apart.</source>
        <translation>
            <numerusform>%Ln autre décision&#xa0;: ignoré, pas un visage, pas cette personne, gardés séparés.</numerusform>
            <numerusform>%Ln autres décisions&#xa0;: ignoré, pas un visage, pas cette personne, gardés séparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is known here already.||%Ln are known here already.</source>
        <translation>
            <numerusform>%Ln est déjà ici.</numerusform>
            <numerusform>%Ln sont déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is decided otherwise here, which stands.||%Ln are decided otherwise here, which stands.</source>
        <translation>
            <numerusform>Pour %Ln, une autre décision a été prise ici, et elle reste.</numerusform>
            <numerusform>Pour %Ln, une autre décision a été prise ici, et elle reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the file&apos;s photos are in this library.</source>
        <translation>Aucune des photos du fichier n’est dans cette bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the file&apos;s {total} photos is in this library.||%Ln of the file&apos;s {total} photos are in this library.</source>
        <translation>
            <numerusform>%Ln photo du fichier sur {total} est dans cette bibliothèque.</numerusform>
            <numerusform>%Ln photos du fichier sur {total} sont dans cette bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library has written the file itself: its faces are known here.</source>
        <translation>C’est cette bibliothèque qui a créé le fichier&#xa0;: ses visages sont déjà connus ici.</translation>
    </message>
    <message>
        <source>In other photos faces like theirs are suggested; nothing is named by itself.</source>
        <translation>Sur d’autres photos, des visages qui ressemblent aux leurs sont suggérés&#x202f;; rien n’est nommé tout seul.</translation>
    </message>
    <message>
        <source>The file&apos;s faces were read by another model than this library uses; they help once this library uses it, too.</source>
        <translation>Les visages du fichier ont été lus avec un autre modèle que celui de cette bibliothèque&#x202f;; ils serviront quand elle l’utilisera aussi.</translation>
    </message>
    <message>
        <source>The file&apos;s faces were read by a model that is not on this computer, so they cannot help to find people in other photos.</source>
        <translation>Les visages du fichier ont été lus avec un modèle absent de cet ordinateur&#xa0;: ils ne peuvent pas aider à trouver des personnes sur d’autres photos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face is suggested to them now: look at it in the inbox.||%Ln faces are suggested to them now: look at them in the inbox.</source>
        <translation>
            <numerusform>%Ln visage est maintenant suggéré&#xa0;: voyez-le dans Questions.</numerusform>
            <numerusform>%Ln visages sont maintenant suggérés&#xa0;: voyez-les dans Questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <comment>button: where sidecars say otherwise</comment>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>Look where sidecars say otherwise</source>
        <translation>Voir où les fichiers annexes sont en désaccord</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: names of other programs</comment>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <comment>button</comment>
        <translation>Non merci</translation>
    </message>
    <message>
        <source>Your photos are read. Names from other programs can be taken over now: you see first what would come of it.</source>
        <translation>Vos photos ont été lues. Vous pouvez maintenant importer les noms d’autres programmes&#xa0;: vous verrez d’abord ce que cela donnerait.</translation>
    </message>
    <message>
        <source>Some of your photos carry names that another program has given. You can take them over: you see first what would come of it.</source>
        <translation>Certaines de vos photos portent des noms donnés par un autre programme. Vous pouvez les importer&#xa0;: vous verrez d’abord ce que cela donnerait.</translation>
    </message>
</context>
</TS>
