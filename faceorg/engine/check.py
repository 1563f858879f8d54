"""Looks for what is wrong with a library and with the models; changes nothing. Any thread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.inspection import check_thumbnails, inspect
from faceorg.vision.packs import all_packs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from faceorg.library.library import Library
    from faceorg.vision.packs import ModelFile


class FindingCode(StrEnum):
    """What can be wrong."""

    DAMAGED = "damaged"
    THUMBNAILS_DAMAGED = "thumbnails_damaged"
    PHOTOS_WITHOUT_THUMBNAIL = "photos_without_thumbnail"
    FACES_WITHOUT_PORTRAIT = "faces_without_portrait"
    PHOTOS_WITHOUT_SIZE = "photos_without_size"
    FACES_WITHOUT_VECTOR = "faces_without_vector"
    UNKNOWN_PACK = "unknown_pack"
    BAD_VECTOR = "bad_vector"
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
    damage = _damage(library.check, FindingCode.DAMAGED)
    damage += _damage(lambda: check_thumbnails(library), FindingCode.THUMBNAILS_DAMAGED)
    rows = [] if damage else _check_rows(library, models)
    return [*damage, *rows, *verify_models(models)]


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


def _damage(look: Callable[[], list[str]], code: FindingCode) -> list[Finding]:
    """Return what SQLite says; a file too damaged to be looked at is a finding, too."""
    try:
        return [Finding(code, detail=text) for text in look()]
    except EnvironmentFaultError as error:
        if error.code not in {FaultCode.LIBRARY_DAMAGED, FaultCode.NOT_A_LIBRARY}:
            raise
        return [Finding(code, detail=error.subject)]


def _check_rows(library: Library, models: Path | None) -> Iterator[Finding]:
    found = inspect(library)
    counts = (
        (FindingCode.PHOTOS_WITHOUT_THUMBNAIL, found.photos_without_thumbnail),
        (FindingCode.FACES_WITHOUT_PORTRAIT, found.faces_without_portrait),
        (FindingCode.PHOTOS_WITHOUT_SIZE, found.photos_without_size),
        (FindingCode.FACES_WITHOUT_VECTOR, found.faces_without_vector),
        (FindingCode.PHOTOS_MISSING, found.photos_missing),
        (FindingCode.PROBLEMS_NOT_LISTED, found.problems_not_listed),
    )
    for code, count in counts:
        if count:
            yield Finding(code, count)
    known = _known_packs(models)
    for pack, faces in found.faces_by_pack.items():
        if known is not None and pack not in known:
            yield Finding(FindingCode.UNKNOWN_PACK, faces, pack)
    for pack, faces in found.bad_vectors_by_pack.items():
        yield Finding(FindingCode.BAD_VECTOR, faces, pack)


def _known_packs(models: Path | None) -> set[str] | None:
    """Return the ids of the packs, None where the manifest can't be read: found elsewhere."""
    try:
        return {pack.pack_id for pack in all_packs(models)}
    except EnvironmentFaultError:
        return None
