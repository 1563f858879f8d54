"""Errors by fate: of a photo, of the environment, of an edit, and the wish to stop.

Codes only; the sentences for people are in `ui.texts.messages`.
"""

from __future__ import annotations

from enum import StrEnum


class ProblemCode(StrEnum):
    """Why a photo could not be read."""

    NO_PERMISSION = "no_permission"
    VANISHED = "vanished"
    EMPTY = "empty"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too_large"
    TOO_SMALL = "too_small"
    READ_ERROR = "read_error"
    NOT_ENOUGH_MEMORY = "not_enough_memory"
    CRASHED = "crashed"
    TOO_SLOW = "too_slow"
    TOO_BIG = "too_big"
    CHANGING = "changing"


class FaultCode(StrEnum):
    """What in the environment stops a job."""

    DISK_FULL = "disk_full"
    LIBRARY_LOCKED = "library_locked"
    LIBRARY_DAMAGED = "library_damaged"
    LIBRARY_TOO_NEW = "library_too_new"
    LIBRARY_READ_ONLY = "library_read_only"
    NOT_A_LIBRARY = "not_a_library"
    ALREADY_INDEXING = "already_indexing"
    MODEL_MISSING = "model_missing"
    MODEL_ALTERED = "model_altered"
    TORCH_MISSING = "torch_missing"
    PACK_REFUSED = "pack_refused"
    FOLDER_MISSING = "folder_missing"
    NOT_A_FOLDER = "not_a_folder"
    FOLDER_UNREADABLE = "folder_unreadable"
    NO_PHOTOS = "no_photos"
    PHOTOS_AWAY = "photos_away"
    DECODER_FAILED = "decoder_failed"
    LIBRARY_ENCRYPTED = "library_encrypted"
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - a code
    WRONG_RECOVERY_KEY = "wrong_recovery_key"
    KEYRING_LOST = "keyring_lost"
    KEYRING_UNUSABLE = "keyring_unusable"
    KEY_FILE_DAMAGED = "key_file_damaged"
    CIPHER_MISSING = "cipher_missing"
    LIBRARY_IN_USE = "library_in_use"
    BACKUP_UNUSABLE = "backup_unusable"
    NO_BACKUP = "no_backup"
    NO_ROOM_THERE = "no_room_there"
    CANNOT_WRITE_THERE = "cannot_write_there"
    PEOPLE_FILE_UNREADABLE = "people_file_unreadable"
    PEOPLE_FILE_DAMAGED = "people_file_damaged"
    PEOPLE_FILE_TOO_NEW = "people_file_too_new"
    PEOPLE_FILE_SEALED = "people_file_sealed"
    PEOPLE_FILE_PASSWORD = "people_file_password"  # noqa: S105 - a code


class RefusalCode(StrEnum):
    """Why an edit cannot be done as asked."""

    NAME_EMPTY = "name_empty"
    NAME_NEARLY_TAKEN = "name_nearly_taken"
    UNKNOWN_FACE = "unknown_face"
    UNKNOWN_GROUP = "unknown_group"
    UNKNOWN_PERSON = "unknown_person"
    AMBIGUOUS_PERSON = "ambiguous_person"
    NOT_SUGGESTED = "not_suggested"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    TOO_FEW_TO_MERGE = "too_few_to_merge"
    QUESTION_CHANGED = "question_changed"
    NOT_OF_PERSON = "not_of_person"
    NOT_OF_GROUP = "not_of_group"
    NOTHING_TO_SPLIT = "nothing_to_split"
    ONLY_UNDECIDED = "only_undecided"
    BOX_TOO_SMALL = "box_too_small"
    FACE_ALREADY_THERE = "face_already_there"
    PHOTO_UNREADABLE = "photo_unreadable"
    UNKNOWN_FOLDER = "unknown_folder"
    NOTHING_TO_FORGET = "nothing_to_forget"
    AMONG_PHOTOS = "among_photos"
    TOO_MANY_PICTURES = "too_many_pictures"
    UNKNOWN_PHOTO = "unknown_photo"
    UNKNOWN_ALBUM = "unknown_album"
    AMBIGUOUS_ALBUM = "ambiguous_album"
    SMART_ALBUM = "smart_album"
    NOT_A_SMART_ALBUM = "not_a_smart_album"
    NOT_IN_ALBUM = "not_in_album"
    QUERY_EMPTY = "query_empty"
    DATE_IMPOSSIBLE = "date_impossible"
    RELATED_TO_SELF = "related_to_self"
    RELATION_FOLLOWS = "relation_follows"
    NOT_RELATED = "not_related"
    OWN_ANCESTOR = "own_ancestor"
    PARENT_TOO_YOUNG = "parent_too_young"
    NOBODY_TO_WRITE = "nobody_to_write"


class FaceOrgError(Exception):
    """Any error that has a sentence for people.

    Attributes:
        code: tells which.
        subject: file, folder, name or number that the sentence speaks of; may be empty.
    """

    def __init__(self, code: StrEnum, subject: str = "") -> None:
        super().__init__(f"{code.value}: {subject}" if subject else code.value)
        self.code = code
        self.subject = subject


class PhotoProblemError(FaceOrgError):
    """A photo that cannot be read; stored on the photo, the job goes on."""

    code: ProblemCode


class EnvironmentFaultError(FaceOrgError):
    """Something outside that stops the job; one sentence and one action for the user."""

    code: FaultCode


class EditRefusedError(FaceOrgError):
    """An edit that makes no sense as asked; nothing was changed."""

    code: RefusalCode


class CancelledError(Exception):
    """The user stopped the job; what was committed stays."""
