"""What stopped a job and why an edit was refused, for `ui.messages`. No Qt.

Marked for translation.
"""

from __future__ import annotations

from faceorg.domain.errors import FaultCode, RefusalCode
from faceorg.ui.texts.translation import marked

# For each code what is wrong, and what to do about it.
FAULTS = {
    FaultCode.DISK_FULL: (
        marked("The disk that holds the library is full."),
        marked("Make some room, then start again: it goes on where it stopped."),
    ),
    FaultCode.LIBRARY_LOCKED: (
        marked("Another program is holding the library."),
        marked("Close it, then try again."),
    ),
    FaultCode.LIBRARY_DAMAGED: (
        marked("The library could not be read: {subject}."),
        marked("Check the disk, then restore the latest backup."),
    ),
    FaultCode.LIBRARY_TOO_NEW: (
        marked("This library was made by a newer FaceOrg."),
        marked("Install that version to open it."),
    ),
    FaultCode.LIBRARY_READ_ONLY: (
        marked("FaceOrg may not write to its library: {subject}."),
        marked("Give yourself permission to write there, or choose another place for the library."),
    ),
    FaultCode.NOT_A_LIBRARY: (
        marked("This belongs to something else: {subject}."),
        marked("Choose another place for the library."),
    ),
    FaultCode.ALREADY_INDEXING: (
        marked("Another window or command is already reading photos into this library."),
        marked("Wait until it has finished, or stop it."),
    ),
    FaultCode.MODEL_MISSING: (
        marked("A file that FaceOrg needs to find faces is missing: {subject}."),
        marked("Install FaceOrg again."),
    ),
    FaultCode.MODEL_ALTERED: (
        marked("A file that FaceOrg needs to find faces has been changed: {subject}."),
        marked("Install FaceOrg again."),
    ),
    FaultCode.TORCH_MISSING: (
        marked("This model needs PyTorch, which is not installed: {subject}."),
        marked("Install the Python package torch beside FaceOrg, or choose another model."),
    ),
    FaultCode.PACK_REFUSED: (
        marked("This model can't be added: {subject}."),
        marked("What a model has to be is told in docs/models.md."),
    ),
    FaultCode.FOLDER_MISSING: (
        marked("This folder is not there: {subject}."),
        marked("Connect its drive, or choose another folder. What is known of its photos stays."),
    ),
    FaultCode.NOT_A_FOLDER: (
        marked("This is not a folder: {subject}."),
        marked("Choose a folder with photos."),
    ),
    FaultCode.FOLDER_UNREADABLE: (
        marked("You may not read this folder: {subject}."),
        marked("Give yourself permission to read it, then try again."),
    ),
    FaultCode.NO_PHOTOS: (
        marked("There are no photos in {subject}."),
        marked("Choose a folder with photos."),
    ),
    FaultCode.PHOTOS_AWAY: (
        marked(
            "None of the photos could be read again: they are not there, or have changed since."
        ),
        marked(
            "Connect their drive or index their folders, then try again."
            " The models stay as they were."
        ),
    ),
    FaultCode.DECODER_FAILED: (
        marked("The process that opens photos could not be started."),
        marked("Restart the computer; if that does not help, install FaceOrg again."),
    ),
    FaultCode.LIBRARY_ENCRYPTED: (
        marked("This library is encrypted."),
        marked("Enter its password."),
    ),
    FaultCode.WRONG_PASSWORD: (
        marked("This password does not open the library."),
        marked("Try again, or use the recovery key that was shown when the library was encrypted."),
    ),
    FaultCode.WRONG_RECOVERY_KEY: (
        marked("This recovery key does not open the library."),
        marked("Compare it with what you wrote down: one letter is enough to make it another key."),
    ),
    FaultCode.KEYRING_LOST: (
        marked("The system's keyring no longer holds the key of this library."),
        marked("Unlock the keyring, or use the recovery key."),
    ),
    FaultCode.KEYRING_UNUSABLE: (
        marked("The system's keyring does not keep the key: there is none, or it is locked."),
        marked("Unlock the keyring and try again, or choose a password instead."),
    ),
    FaultCode.KEY_FILE_DAMAGED: (
        marked("The file that holds the locked key of this library is damaged: {subject}."),
        marked("Put it back from a copy of the library's folder, or use the recovery key."),
    ),
    FaultCode.CIPHER_MISSING: (
        marked("What is needed to open encrypted libraries is not installed: {subject}."),
        marked("Install FaceOrg again."),
    ),
    FaultCode.LIBRARY_IN_USE: (
        marked("Another window or command has this library open."),
        marked("Close it, then try again."),
    ),
    FaultCode.BACKUP_UNUSABLE: (
        marked("This backup cannot be used: {subject}."),
        marked("Choose another one."),
    ),
    FaultCode.NO_ROOM_THERE: (
        marked("There is no room left in {subject}."),
        marked("What was written is complete. Make some room, or choose another disk."),
    ),
    FaultCode.CANNOT_WRITE_THERE: (
        marked("Nothing can be written in {subject}."),
        marked("Choose another folder, or give yourself permission to write there."),
    ),
    FaultCode.PEOPLE_FILE_UNREADABLE: (
        marked("This people file cannot be opened: {subject}."),
        marked("See that it is there and that you may read it."),
    ),
    FaultCode.PEOPLE_FILE_DAMAGED: (
        marked("This is no people file of FaceOrg, or it is damaged: {subject}."),
        marked("Copy it again, or write it again on the other computer."),
    ),
    FaultCode.PEOPLE_FILE_TOO_NEW: (
        marked("This people file was written by a newer FaceOrg: {subject}."),
        marked("Install that version here to read it."),
    ),
    FaultCode.PEOPLE_FILE_SEALED: (
        marked("This people file is locked with a password: {subject}."),
        marked("Enter the password that was given when it was written."),
    ),
    FaultCode.PEOPLE_FILE_PASSWORD: (
        marked("This password does not open the people file {subject}."),
        marked("Try again: it is the one that was given when the file was written."),
    ),
    FaultCode.NO_BACKUP: (
        marked("There is no backup of this library yet."),
        marked("Keep the damaged library, and ask for help."),
    ),
}

REFUSALS = {
    RefusalCode.NAME_EMPTY: marked("A name needs at least one letter."),
    RefusalCode.NAME_NEARLY_TAKEN: marked("There is already somebody called {subject}."),
    RefusalCode.UNKNOWN_FACE: marked("This face is no longer there."),
    RefusalCode.UNKNOWN_GROUP: marked("This group is no longer there."),
    RefusalCode.UNKNOWN_PERSON: marked("This person is no longer there."),
    RefusalCode.AMBIGUOUS_PERSON: marked("More than one person is called {subject}."),
    RefusalCode.NOT_SUGGESTED: marked("Nobody is suggested for this face any more."),
    RefusalCode.NOTHING_TO_UNDO: marked("There is nothing to undo."),
    RefusalCode.NOTHING_TO_REDO: marked("There is nothing to redo."),
    RefusalCode.TOO_FEW_TO_MERGE: marked("Merging needs at least two."),
    RefusalCode.QUESTION_CHANGED: marked("This question has been settled meanwhile."),
    RefusalCode.NOT_OF_PERSON: marked("This face is not one of theirs."),
    RefusalCode.NOT_OF_GROUP: marked("This face is not in that group."),
    RefusalCode.NOTHING_TO_SPLIT: marked("Splitting leaves at least one face on either side."),
    RefusalCode.ONLY_UNDECIDED: marked("This face has been decided already."),
    RefusalCode.BOX_TOO_SMALL: marked(
        "This box is too small for a face. Zoom in and draw it larger."
    ),
    RefusalCode.FACE_ALREADY_THERE: marked("There is a box around this face already."),
    RefusalCode.UNKNOWN_FOLDER: marked("The folder {subject} is not part of the library."),
    RefusalCode.NOTHING_TO_FORGET: marked("There is nothing to forget."),
    RefusalCode.UNKNOWN_PHOTO: marked("This photo is no longer there."),
    RefusalCode.UNKNOWN_ALBUM: marked("This album is no longer there."),
    RefusalCode.AMBIGUOUS_ALBUM: marked("More than one album is called {subject}."),
    RefusalCode.SMART_ALBUM: marked(
        "{subject} is a smart album: what is in it follows from what it asks for."
    ),
    RefusalCode.NOT_A_SMART_ALBUM: marked("{subject} is no smart album: it asks for nothing."),
    RefusalCode.NOT_IN_ALBUM: marked("This photo is not in {subject}."),
    RefusalCode.QUERY_EMPTY: marked("A smart album needs something to ask for."),
    RefusalCode.DATE_IMPOSSIBLE: marked("No photo can be of that date."),
    RefusalCode.RELATED_TO_SELF: marked("Nobody is related to themselves."),
    RefusalCode.RELATION_FOLLOWS: marked("Brothers and sisters follow from their parents."),
    RefusalCode.NOT_RELATED: marked("These two are not said to be related."),
    RefusalCode.OWN_ANCESTOR: marked("Then somebody would be among their own ancestors."),
    RefusalCode.PARENT_TOO_YOUNG: marked("The parent would be no older than the child: {subject}."),
    RefusalCode.NOBODY_TO_WRITE: marked("Nobody has a name yet: there is nothing to write."),
    RefusalCode.AMONG_PHOTOS: marked("The folder lies among your photos, in {subject}."),
    RefusalCode.TOO_MANY_PICTURES: marked(
        "A sheet holds at most {subject} pictures. Choose fewer."
    ),
    RefusalCode.PHOTO_UNREADABLE: marked(
        "The photo {subject} cannot be read now, so no face was added."
    ),
}
