"""Looks for what is wrong with a library and with the models. Any thread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.engine.packs import SETTING
from faceorg.library.embeddings import count_left_behind
from faceorg.vision.packs import all_packs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faceorg.library.inspection import Inspection
    from faceorg.library.library import Library
    from faceorg.vision.packs import ModelFile


class FindingCode(StrEnum):
    """What can be wrong."""

    DAMAGED = "damaged"
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
    MODEL_MISSING = "model_missing"
    MODEL_ALTERED = "model_altered"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        count: photos or faces concerned; 0 where it is about a file.
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
    damage = [Finding(FindingCode.DAMAGED, detail=text) for text in library.check()]
    rows = [] if damage else _check_rows(library, models)
    return [*damage, *rows, *verify_models(models)]


def repair(library: Library) -> int:
    """Let the next run read every photo again for which something lacks; return how many.

    What people have decided about their faces stays, as always when a photo is read again.
    """
    from faceorg.library.inspection import inspect, read_again

    found = inspect(library)
    photos = found.photos_without_thumbnail | found.photos_without_size | found.problems_not_listed
    faces = found.faces_without_portrait | found.faces_without_vector
    return read_again(library, photos, faces)


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
        model.verify()
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
