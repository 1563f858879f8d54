"""The sentences: every code of `domain.errors` and every edit, in words for people. No Qt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from faceorg.domain.errors import FaultCode, ProblemCode, RefusalCode
from faceorg.domain.photos import Absence
from faceorg.ui.problem_sentences import KINDS, SENTENCES
from faceorg.ui.relation_text import removed_text, set_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from faceorg.domain.errors import EditRefusedError, EnvironmentFaultError

_FAULTS = {
    FaultCode.DISK_FULL: (
        "The disk that holds the library is full.",
        "Make some room, then start again: it goes on where it stopped.",
    ),
    FaultCode.LIBRARY_LOCKED: (
        "Another program is holding the library.",
        "Close it, then try again.",
    ),
    FaultCode.LIBRARY_DAMAGED: (
        "The library could not be read: {subject}.",
        "Check the disk, then restore the latest backup.",
    ),
    FaultCode.LIBRARY_TOO_NEW: (
        "This library was made by a newer FaceOrg.",
        "Install that version to open it.",
    ),
    FaultCode.LIBRARY_READ_ONLY: (
        "FaceOrg may not write to its library: {subject}.",
        "Give yourself permission to write there, or choose another place for the library.",
    ),
    FaultCode.NOT_A_LIBRARY: (
        "This belongs to something else: {subject}.",
        "Choose another place for the library.",
    ),
    FaultCode.ALREADY_INDEXING: (
        "Another window or command is already reading photos into this library.",
        "Wait until it has finished, or stop it.",
    ),
    FaultCode.MODEL_MISSING: (
        "A file that FaceOrg needs to find faces is missing: {subject}.",
        "Install FaceOrg again.",
    ),
    FaultCode.MODEL_ALTERED: (
        "A file that FaceOrg needs to find faces has been changed: {subject}.",
        "Install FaceOrg again.",
    ),
    FaultCode.TORCH_MISSING: (
        "This model needs PyTorch, which is not installed: {subject}.",
        "Install the Python package torch beside FaceOrg, or choose another model.",
    ),
    FaultCode.PACK_REFUSED: (
        "This model can't be added: {subject}.",
        "What a model has to be is told in docs/models.md.",
    ),
    FaultCode.FOLDER_MISSING: (
        "This folder is not there: {subject}.",
        "Connect its drive, or choose another folder. What is known of its photos stays.",
    ),
    FaultCode.NOT_A_FOLDER: (
        "This is not a folder: {subject}.",
        "Choose a folder with photos.",
    ),
    FaultCode.FOLDER_UNREADABLE: (
        "You may not read this folder: {subject}.",
        "Give yourself permission to read it, then try again.",
    ),
    FaultCode.NO_PHOTOS: (
        "There are no photos in {subject}.",
        "Choose a folder with photos.",
    ),
    FaultCode.PHOTOS_AWAY: (
        "None of the photos could be read again: they are not there, or have changed since.",
        "Connect their drive or index their folders, then try again. The models stay as they were.",
    ),
    FaultCode.DECODER_FAILED: (
        "The process that opens photos could not be started.",
        "Restart the computer; if that does not help, install FaceOrg again.",
    ),
    FaultCode.LIBRARY_ENCRYPTED: (
        "This library is encrypted.",
        "Enter its password.",
    ),
    FaultCode.WRONG_PASSWORD: (
        "This password does not open the library.",
        "Try again, or use the recovery key that was shown when the library was encrypted.",
    ),
    FaultCode.WRONG_RECOVERY_KEY: (
        "This recovery key does not open the library.",
        "Compare it with what you wrote down: one letter is enough to make it another key.",
    ),
    FaultCode.KEYRING_LOST: (
        "The system's keyring no longer holds the key of this library.",
        "Unlock the keyring, or use the recovery key.",
    ),
    FaultCode.KEYRING_UNUSABLE: (
        "The system's keyring does not keep the key: there is none, or it is locked.",
        "Unlock the keyring and try again, or choose a password instead.",
    ),
    FaultCode.KEY_FILE_DAMAGED: (
        "The file that holds the locked key of this library is damaged: {subject}.",
        "Put it back from a copy of the library's folder, or use the recovery key.",
    ),
    FaultCode.CIPHER_MISSING: (
        "What is needed to open encrypted libraries is not installed: {subject}.",
        "Install FaceOrg again.",
    ),
    FaultCode.LIBRARY_IN_USE: (
        "Another window or command has this library open.",
        "Close it, then try again.",
    ),
    FaultCode.BACKUP_UNUSABLE: (
        "This backup cannot be used: {subject}.",
        "Choose another one.",
    ),
    FaultCode.NO_ROOM_THERE: (
        "There is no room left in {subject}.",
        "What was written is complete. Make some room, or choose another disk.",
    ),
    FaultCode.CANNOT_WRITE_THERE: (
        "Nothing can be written in {subject}.",
        "Choose another folder, or give yourself permission to write there.",
    ),
    FaultCode.NO_BACKUP: (
        "There is no backup of this library yet.",
        "Keep the damaged library, and ask for help.",
    ),
}

_REFUSALS = {
    RefusalCode.NAME_EMPTY: "A name needs at least one letter.",
    RefusalCode.NAME_NEARLY_TAKEN: "There is already somebody called {subject}.",
    RefusalCode.UNKNOWN_FACE: "This face is no longer there.",
    RefusalCode.UNKNOWN_GROUP: "This group is no longer there.",
    RefusalCode.UNKNOWN_PERSON: "This person is no longer there.",
    RefusalCode.AMBIGUOUS_PERSON: "More than one person is called {subject}.",
    RefusalCode.NOT_SUGGESTED: "Nobody is suggested for this face any more.",
    RefusalCode.NOTHING_TO_UNDO: "There is nothing to undo.",
    RefusalCode.NOTHING_TO_REDO: "There is nothing to redo.",
    RefusalCode.TOO_FEW_TO_MERGE: "Merging needs at least two.",
    RefusalCode.QUESTION_CHANGED: "This question has been settled meanwhile.",
    RefusalCode.NOT_OF_PERSON: "This face is not one of theirs.",
    RefusalCode.NOT_OF_GROUP: "This face is not in that group.",
    RefusalCode.NOTHING_TO_SPLIT: "Splitting leaves at least one face on either side.",
    RefusalCode.ONLY_UNDECIDED: "This face has been decided already.",
    RefusalCode.BOX_TOO_SMALL: "This box is too small for a face. Zoom in and draw it larger.",
    RefusalCode.FACE_ALREADY_THERE: "There is a box around this face already.",
    RefusalCode.UNKNOWN_FOLDER: "The folder {subject} is not part of the library.",
    RefusalCode.NOTHING_TO_FORGET: "There is nothing to forget.",
    RefusalCode.UNKNOWN_PHOTO: "This photo is no longer there.",
    RefusalCode.UNKNOWN_ALBUM: "This album is no longer there.",
    RefusalCode.AMBIGUOUS_ALBUM: "More than one album is called {subject}.",
    RefusalCode.SMART_ALBUM: (
        "{subject} is a smart album: what is in it follows from what it asks for."
    ),
    RefusalCode.NOT_A_SMART_ALBUM: "{subject} is no smart album: it asks for nothing.",
    RefusalCode.NOT_IN_ALBUM: "This photo is not in {subject}.",
    RefusalCode.QUERY_EMPTY: "A smart album needs something to ask for.",
    RefusalCode.DATE_IMPOSSIBLE: "No photo can be of that date.",
    RefusalCode.RELATED_TO_SELF: "Nobody is related to themselves.",
    RefusalCode.RELATION_FOLLOWS: "Brothers and sisters follow from their parents.",
    RefusalCode.NOT_RELATED: "These two are not said to be related.",
    RefusalCode.OWN_ANCESTOR: "Then somebody would be among their own ancestors.",
    RefusalCode.PARENT_TOO_YOUNG: "The parent would be no older than the child: {subject}.",
    RefusalCode.AMONG_PHOTOS: "The folder lies among your photos, in {subject}.",
    RefusalCode.TOO_MANY_PICTURES: "A sheet holds at most {subject} pictures. Choose fewer.",
    RefusalCode.PHOTO_UNREADABLE: "The photo {subject} cannot be read now, so no face was added.",
}

_PLURALS = {"person": "people", "face": "faces"}


def absence_text(reason: Absence, until: str | None) -> str:
    """Return why a photo's file can't be shown; `until` is the day until which it is kept."""
    if reason is Absence.AWAY:
        return (
            "The folder of this photo is not there, or its drive is not connected. Everything known"
            " of the photo is kept."
        )
    if reason is Absence.UNSEEN:
        return "This file is gone from its place. It is looked for when its folder is next read."
    kept = "for ever" if until is None else f"until {until}"
    return f"This file is gone from its place. What was said of it is kept {kept}."


def problem_text(code: ProblemCode, detail: str = "") -> str:
    """Return why a photo could not be read.

    Args:
        code: why.
        detail: the kind of file where it is not supported, the size of a picture that is too
            large, else a technician's word, not shown.
    """
    if code is ProblemCode.TOO_LARGE and (size := re.fullmatch(r"(\d{1,9}) x (\d{1,9})", detail)):
        pixels = " × ".join(f"{int(side):,}" for side in size.groups())
        return f"The picture has {pixels} pixels, more than the settings allow."
    if code is ProblemCode.UNSUPPORTED and detail.isalnum():
        return f"This kind of {detail.upper()} cannot be read yet."
    return SENTENCES[code]


def problem_kind(code: ProblemCode) -> str:
    """Return why photos could not be read, in two or three words."""
    return KINDS[code]


def fault_text(error: EnvironmentFaultError) -> str:
    """Return what stopped a job, and what to do about it."""
    return " ".join(fault_parts(error))


def fault_parts(error: EnvironmentFaultError) -> tuple[str, str]:
    """Return what stopped a job and what to do about it as two texts."""
    sentence, action = _FAULTS[error.code]
    return sentence.format(subject=error.subject or "the library"), action


def refusal_text(error: EditRefusedError) -> str:
    """Return why an edit was not done."""
    return _REFUSALS[error.code].format(subject=f"“{error.subject}”")


def edit_text(verb: str, summary: Mapping[str, Any]) -> str:
    """Return what an edit did.

    Args:
        verb: as in the journal.
        summary: as in the journal: faces, name, old, names, groups, as the verb has them, and how
            many faces the sweep found besides.
    """
    return _EDITS[verb](summary) + _swept(summary)


def count_text(number: int, word: str) -> str:
    """Return a number with its noun: 1 photo, 1,284 photos, 2 people."""
    plural = _PLURALS.get(word, f"{word}s")
    return f"{number:,} {word if number == 1 else plural}"


def time_left_text(seconds: float | None) -> str:
    """Return how long something will still take, as roughly as it is known; "" if it is not."""
    if seconds is None:
        return ""
    short = short_time_text(seconds, long=True)
    return "Less than a minute left" if not short else f"About {short} left"


def short_time_text(seconds: float, *, long: bool = False) -> str:
    """Return a time as "5 min" or "2 h", with `long` as "5 minutes"; "" below a minute."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return ""
    if minutes < 90:
        return count_text(minutes, "minute") if long else f"{minutes} min"
    hours = round(seconds / 3600)
    return count_text(hours, "hour") if long else f"{hours:,} h"


def _faces(summary: Mapping[str, Any]) -> str:
    return count_text(int(summary.get("faces", 0)), "face")


def _photos(summary: Mapping[str, Any]) -> str:
    return count_text(int(summary.get("photos", 0)), "photo")


def _album(summary: Mapping[str, Any]) -> str:
    return f"“{summary.get('album', '')}”"


def _made_album(summary: Mapping[str, Any]) -> str:
    of = f" of {_photos(summary)}" if summary.get("photos") else ""
    return f"Made the album {_album(summary)}{of}"


def _shifted(summary: Mapping[str, Any]) -> str:
    seconds = int(summary.get("seconds", 0))
    way = "later" if seconds > 0 else "earlier"
    return f"Set the clock of {_photos(summary)} {shift_text(seconds)} {way}"


def shift_text(seconds: int) -> str:
    """Return by how much dates move, whichever way: "1 day, 2 hours"."""
    rest, parts = abs(seconds), []
    for size, word in ((86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second")):
        number, rest = divmod(rest, size)
        parts += [count_text(number, word)] if number else []
    return ", ".join(parts) or count_text(0, "second")


def _redacted(summary: Mapping[str, Any]) -> str:
    what = _photos(summary) if "photos" in summary else _faces(summary)
    return f"Changed {what}, in part of somebody who is forgotten"


def _nameless(summary: Mapping[str, Any]) -> str:
    have = "has" if int(summary.get("faces", 0)) == 1 else "have"
    return f"{_faces(summary)} {have} no name now"


def _swept(summary: Mapping[str, Any]) -> str:
    number, name = int(summary.get("swept", 0)), str(summary.get("name", ""))
    if not number:
        return ""
    several = not name or ", " in name
    return f", {number:,} more suggested" if several else f", {number:,} more may be {name}"


def _merged(summary: Mapping[str, Any]) -> str:
    if "groups" in summary:
        return f"Merged {count_text(int(summary['groups']), 'group')}, {_faces(summary)}"
    names = " and ".join(summary.get("names", []))
    others = f"{names}, {_faces(summary)}," if names else _faces(summary)
    return f"Merged {others} into {summary.get('name', '')}"


def _confirmed(summary: Mapping[str, Any]) -> str:
    text = f"Confirmed {_faces(summary)} of {summary.get('name', '')}"
    return f"{text}, rejected {summary['rejected']:,}" if "rejected" in summary else text


def _ignored(summary: Mapping[str, Any]) -> str:
    number = int(summary.get("faces", 0))
    return "Ignored 1 stranger" if number == 1 else f"Ignored {count_text(number, 'face')}"


def _split(summary: Mapping[str, Any]) -> str:
    to = f"{_faces(summary)} to {summary['name']}" if "name" in summary else _nameless(summary)
    return f"Split {summary.get('old', '')}, {to}"


def _kept_apart(summary: Mapping[str, Any]) -> str:
    groups = int(summary.get("groups", 0))
    if groups == 2:
        return "Kept two groups apart"
    sides = [*summary.get("names", []), *["a group"] * groups]
    return f"Kept {' and '.join(sides)} apart"


def _kept_together(summary: Mapping[str, Any]) -> str:
    whose = summary["name"] if "name" in summary else f"A group of {_faces(summary)}"
    return f"{whose} is one person"


def _drawn(summary: Mapping[str, Any]) -> str:
    return f"Drew a missed face: {summary['name']}" if "name" in summary else "Drew a missed face"


_EDITS: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "name": lambda s: f"Named {_faces(s)} “{s.get('name', '')}”",
    "rename": lambda s: f"Renamed “{s.get('old', '')}” to “{s.get('name', '')}”",
    "merge": _merged,
    "separate": _kept_apart,
    "keep_together": _kept_together,
    "keep_face": lambda s: f"Kept {_faces(s)} of {s.get('name', '')}",
    "split": _split,
    "split_group": lambda s: f"Split a group, {_faces(s)} apart",
    "move": lambda s: f"Moved {_faces(s)} to another group",
    "dissolve": lambda s: f"Dissolved a group of {_faces(s)}",
    "regroup": lambda s: f"Grouped anew: {_faces(s)} moved",
    "confirm": _confirmed,
    "reject": lambda s: f"Rejected {_faces(s)} for {s.get('name', '')}",
    "take_back_rejections": lambda s: f"{_faces(s)} may be {s.get('name', '')} again",
    "ignore": _ignored,
    "not_a_face": lambda s: f"Not a face: {int(s.get('faces', 0)):,}",
    "restore": lambda s: f"Restored {_faces(s)}",
    "draw": _drawn,
    "delete_faces": lambda s: f"Removed {_faces(s)}",
    "delete_person": lambda s: f"Removed {s.get('name', '')}, {_nameless(s)}",
    "set_birth_date": lambda s: f"Set the birth date of {s.get('name', '')}",
    "redacted": _redacted,
    "favourite": lambda s: f"Marked {_photos(s)} as favourite",
    "no_favourite": lambda s: f"Took the heart from {_photos(s)}",
    "hide": lambda s: f"Hid {_photos(s)}",
    "show": lambda s: f"Showed {_photos(s)} again",
    "shift_dates": _shifted,
    "make_album": _made_album,
    "keep_album": lambda s: f"Kept the smart album {_album(s)}",
    "change_album": lambda s: f"Changed what the smart album {_album(s)} asks for",
    "rename_album": lambda s: f"Renamed the album “{s.get('old', '')}” to {_album(s)}",
    "add_to_album": lambda s: f"Added {_photos(s)} to {_album(s)}",
    "remove_from_album": lambda s: f"Took {_photos(s)} out of {_album(s)}",
    "move_in_album": lambda s: f"Moved {_photos(s)} in {_album(s)}",
    "delete_album": lambda s: f"Deleted the album {_album(s)}",
    "set_relation": set_text,
    "remove_relation": removed_text,
    "set_cover": lambda s: f"Set the cover of {s.get('name', '')}",
}
EDIT_VERBS = frozenset(_EDITS)
