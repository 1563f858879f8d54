"""Looks for what is wrong with a library and with the models. Any thread."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.photos import PhotoState
from faceorg.engine.packs import SETTING
from faceorg.library.recognition.embeddings import count_left_behind
from faceorg.vision.packs import all_packs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faceorg.domain.safety import Backup
    from faceorg.library.files.keys import Key
    from faceorg.library.inspection import Inspection
    from faceorg.library.library import Library
    from faceorg.vision.packs import ModelFile

# What SQLite says where only an index is wrong: it can be made anew from its table.
_OF_INDEX = re.compile(r"missing from index|wrong # of entries in index|non-unique entry in index")


class FindingCode(StrEnum):
    """What can be wrong."""

    DAMAGED = "damaged"
    INDEX_DAMAGED = "index_damaged"
    ROWS_DO_NOT_FIT = "rows_do_not_fit"
    THUMBNAILS_DAMAGED = "thumbnails_damaged"
    PHOTOS_WITHOUT_THUMBNAIL = "photos_without_thumbnail"
    FACES_WITHOUT_PORTRAIT = "faces_without_portrait"
    PHOTOS_WITHOUT_SIZE = "photos_without_size"
    FACES_WITHOUT_VECTOR = "faces_without_vector"
    UNKNOWN_PACK = "unknown_pack"
    BAD_VECTOR = "bad_vector"
    PACK_MISSING = "pack_missing"
    FACES_LEFT_BEHIND = "faces_left_behind"
    PHOTOS_MISSING = "photos_missing"
    PROBLEMS_NOT_LISTED = "problems_not_listed"
    WRONG_COUNTS = "wrong_counts"
    MODEL_MISSING = "model_missing"
    MODEL_ALTERED = "model_altered"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        count: photos, faces or numbers concerned; 0 where it is about a file.
        detail: SQLite's words, a pack or a file name, as the code needs it.
    """

    code: FindingCode
    count: int = 0
    detail: str = ""


def check(library: Library, models: Path | None = None) -> list[Finding]:
    """Return what is wrong with a library and with the models; nothing means all is sound.

    Args:
        library: to be looked at.
        models: folder of the models and their manifest; the shipped one without it.
    """
    damage = [_damage(text) for text in library.check()]
    rows = [] if damage else _check_rows(library, models)
    return [*damage, *rows, *verify_models(models)]


def _damage(text: str) -> Finding:
    """Tell what SQLite finds by what mends it."""
    if text.startswith("thumbnails: "):
        return Finding(FindingCode.THUMBNAILS_DAMAGED, detail=text.removeprefix("thumbnails: "))
    if text.startswith("foreign key: "):
        return Finding(FindingCode.ROWS_DO_NOT_FIT, detail=text.removeprefix("foreign key: "))
    if _OF_INDEX.search(text):
        return Finding(FindingCode.INDEX_DAMAGED, detail=text)
    return Finding(FindingCode.DAMAGED, detail=text)


def repair(library: Library) -> int:
    """Mend what can be mended while the library is open; see `repair_damaged` for the rest.

    Indexes are made anew, rows that refer to nothing dropped, pictures of what is gone removed, a
    damaged file of thumbnails is put aside at the next start. Every photo for which something
    lacks is read again by the next run; what people have decided about their faces stays, as
    always when a photo is read again.

    Returns:
        How many photos will be read again.
    """
    from faceorg.library import inspection
    from faceorg.library.counts import recount

    damage = {_damage(text).code for text in library.check()}
    if FindingCode.INDEX_DAMAGED in damage:
        inspection.reindex(library.database)
    if FindingCode.ROWS_DO_NOT_FIT in damage:
        inspection.mend_rows(library)
    if FindingCode.DAMAGED in damage:
        return 0
    if FindingCode.THUMBNAILS_DAMAGED in damage:
        library.thumbnails.renew_at_next_start()
        return library.photos.count(PhotoState.DONE) + library.photos.count_hidden()
    inspection.drop_left_over_pictures(library)
    found = inspection.inspect(library)
    if found.wrong_counts:
        recount(library.database)
    if found.bad_vectors_by_pack:
        inspection.drop_bad_vectors(library)
        found = inspection.inspect(library)
    photos = found.photos_without_thumbnail | found.photos_without_size | found.problems_not_listed
    faces = found.faces_without_portrait | found.faces_without_vector
    return inspection.read_again(library, photos, faces)


@dataclass(frozen=True, slots=True)
class Repaired:
    """What became of a damaged library.

    Attributes:
        backup: the one to restore: nothing was changed; None where there is none.
        kept: where the damaged file was put.
        people, faces, decided: what could be saved of it.
    """

    backup: Backup | None = None
    kept: Path | None = None
    people: int = 0
    faces: int = 0
    decided: int = 0


def repair_damaged(folder: Path, key: Key | None = None) -> Repaired:
    """Save what can be read of a damaged library that has no backup; the library is closed.

    Where there is a backup that can be used it holds more, and nothing is changed. The damaged
    file is kept.

    Raises:
        EnvironmentFaultError: the library is open somewhere, nothing of it can be read, or there
            is no room.
    """
    from faceorg.engine.safety.backups import backups
    from faceorg.library.files.locks import exclusive
    from faceorg.library.files.salvage import replace_by_salvaged
    from faceorg.library.library import DATABASE_NAME

    with exclusive(folder):
        usable = [backup for backup in backups(folder, key) if not backup.problem]
        if usable:
            return Repaired(backup=usable[0])
        kept, saved = replace_by_salvaged(folder / DATABASE_NAME, key)
    return Repaired(None, kept, saved["people"], saved["faces"], saved["decided"])


def verify_models(folder: Path | None = None) -> list[Finding]:
    """Return the models that are missing or differ from the manifest."""
    try:
        packs = all_packs(folder)
    except EnvironmentFaultError as error:
        return [_model_finding(error)]
    files = {model.name: model for pack in packs for model in pack.models}
    return [finding for model in files.values() for finding in _verify(model)]


def _verify(model: ModelFile) -> Iterator[Finding]:
    try:
        model.verified()
    except EnvironmentFaultError as error:
        yield _model_finding(error)


def _model_finding(error: EnvironmentFaultError) -> Finding:
    missing = error.code is FaultCode.MODEL_MISSING
    code = FindingCode.MODEL_MISSING if missing else FindingCode.MODEL_ALTERED
    return Finding(code, detail=error.subject)


def _check_rows(library: Library, models: Path | None) -> Iterator[Finding]:
    from faceorg.library.inspection import inspect

    found = inspect(library)
    concerned = (
        (FindingCode.PHOTOS_WITHOUT_THUMBNAIL, found.photos_without_thumbnail),
        (FindingCode.PHOTOS_WITHOUT_SIZE, found.photos_without_size),
        (FindingCode.FACES_WITHOUT_PORTRAIT, found.faces_without_portrait),
        (FindingCode.FACES_WITHOUT_VECTOR, found.faces_without_vector),
        (FindingCode.PROBLEMS_NOT_LISTED, found.problems_not_listed),
        (FindingCode.PHOTOS_MISSING, found.photos_missing),
    )
    for code, ids in concerned:
        if ids:
            yield Finding(code, len(ids))
    if found.wrong_counts:
        yield Finding(FindingCode.WRONG_COUNTS, found.wrong_counts)
    known = _known_packs(models)
    if known is not None:
        yield from _check_packs(library, known, found)
    for pack, faces in found.bad_vectors_by_pack.items():
        yield Finding(FindingCode.BAD_VECTOR, faces, pack)


def _check_packs(library: Library, known: list[str], found: Inspection) -> Iterator[Finding]:
    """Compare the packs of the vectors with those there are, and with the one in use."""
    for pack, faces in found.faces_by_pack.items():
        if pack not in known:
            yield Finding(FindingCode.UNKNOWN_PACK, faces, pack)
    current = str(library.settings.get(SETTING) or known[0])
    if current not in known:
        yield Finding(FindingCode.PACK_MISSING, detail=current)
        return
    behind = count_left_behind(library.database, current, set(known) - {current})
    if behind:
        yield Finding(FindingCode.FACES_LEFT_BEHIND, behind)


def _known_packs(models: Path | None) -> list[str] | None:
    """Return the ids of the packs, the default one first; None where the manifest can't be read.

    That is found elsewhere.
    """
    try:
        return [pack.pack_id for pack in all_packs(models)] or None
    except EnvironmentFaultError:
        return None
