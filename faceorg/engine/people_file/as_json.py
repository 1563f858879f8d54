"""A people file's contents as JSON and one block of vectors, and back. No I/O.

Whoever reads trusts nothing: every value is looked at, and what is not as this program writes it
makes the whole file a damaged one.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.faces import Decision
from faceorg.domain.geometry import Box
from faceorg.domain.people import clean_name
from faceorg.engine.people_file.contents import (
    Contents,
    FaceRef,
    FileFace,
    FilePerson,
    FilePhoto,
    FileRelation,
    FileVector,
)
from faceorg.vision.decoding.fingerprint import FINGERPRINT_BYTES

if TYPE_CHECKING:
    from collections.abc import Sequence

FORMAT: Final = "faceorg-people"
VERSION: Final = 1
PEOPLE_MAX: Final = 100_000
VECTORS_EACH_MAX: Final = 64
DIM_MAX: Final = 4096
UNIT_LENGTH_SLACK = 0.01  # a unit vector rounded to float16 is off by 0.0005 at most
BOX_REACH = 2.0  # a face that is cut by the edge reaches beyond the photo, but not far
_DIGITS = 6
_UID: Final = re.compile(r"p[0-9a-f]{32}")
_LIBRARY: Final = re.compile(r"[0-9a-f]{32}")
_PACK: Final = re.compile(r"[\w.-]{1,100}", re.ASCII)
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_ASIDE: Final = (Decision.IGNORED, Decision.NOT_A_FACE)
_KINDS: Final = ("parent", "partner")


class _OddError(ValueError):
    """Something is not as this program writes it."""


# out -----------------------------------------------------------------------------------------


def to_json(contents: Contents) -> tuple[bytes, bytes]:
    """Return the JSON, and the vectors of all people one after the other, float16 little endian."""
    block = b"".join(vector.vector for person in contents.people for vector in person.vectors)
    number = contents.count_vectors()
    document = {
        "format": FORMAT,
        "version": VERSION,
        "library": contents.library,
        "made_at": contents.made_at,
        "made_by": contents.made_by,
        "pack": {"id": contents.pack, "embedder_sha256": contents.embedder},
        "vectors": {
            "count": number,
            "dim": len(block) // 2 // number if number else 0,
            "sha256": hashlib.sha256(block).hexdigest(),
        },
        "people": [_person_out(person) for person in contents.people],
        "relations": [list(relation) for relation in contents.relations],
        "photos": [_photo_out(photo) for photo in contents.photos],
        "apart": [[[list(ref) for ref in part] for part in parts] for parts in contents.apart],
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode(), block


def _person_out(person: FilePerson) -> dict[str, Any]:
    return {
        "uids": list(person.uids),
        "name": person.name,
        **({"born": person.birth_date.isoformat()} if person.birth_date else {}),
        **({"hidden": True} if person.hidden else {}),
        **({"cover": list(person.cover)} if person.cover else {}),
        "vectors": [[round(vector.quality, _DIGITS), vector.day] for vector in person.vectors],
    }


def _photo_out(photo: FilePhoto) -> dict[str, Any]:
    return {
        "fingerprint": photo.fingerprint.hex(),
        "faces": [_face_out(face) for face in photo.faces],
    }


def _face_out(face: FileFace) -> dict[str, Any]:
    box = (face.box.x, face.box.y, face.box.w, face.box.h)
    return {
        "box": [round(value, _DIGITS) for value in box],
        **({"moment_s": face.moment_s} if face.moment_s is not None else {}),
        **({"person": face.person} if face.person is not None else {}),
        **({"aside": face.put_aside.value} if face.put_aside else {}),
        **({"stranger": face.stranger} if face.stranger is not None else {}),
        **({"not": list(face.refused)} if face.refused else {}),
    }


# in ------------------------------------------------------------------------------------------


def from_json(text: bytes, block: bytes, subject: str) -> Contents:
    """Return what `to_json` has written.

    Args:
        text: the JSON.
        block: the vectors.
        subject: what the file is called, for the sentence.

    Raises:
        EnvironmentFaultError: a newer program wrote it, or it is damaged or no such file.
    """
    damaged = EnvironmentFaultError(FaultCode.PEOPLE_FILE_DAMAGED, subject)
    try:
        document = json.loads(text.decode("utf-8"), parse_constant=_refuse)
        _check(isinstance(document, dict) and document["format"] == FORMAT)
        version = _whole(document["version"], 1, 1 << 31)
    except (ValueError, KeyError, RecursionError) as error:
        raise damaged from error
    if version > VERSION:
        raise EnvironmentFaultError(FaultCode.PEOPLE_FILE_TOO_NEW, subject)
    try:
        return _contents(document, block)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise damaged from error


def _contents(document: dict[str, Any], block: bytes) -> Contents:
    said = _listed(document["people"], PEOPLE_MAX)
    vectors = _vectors(document["vectors"], block, said)
    photos = tuple(_photo(photo, len(said)) for photo in _listed(document["photos"]))
    people = tuple(_person(p, v, photos) for p, v in zip(said, vectors, strict=True))
    uids = [uid for person in people for uid in person.uids]
    _check(len(set(uids)) == len(uids))
    return Contents(
        _matching(_LIBRARY, document["library"]),
        _line(document["made_at"]),
        _line(document["made_by"]),
        _matching(_PACK, document["pack"]["id"]),
        _matching(_SHA256, document["pack"]["embedder_sha256"]),
        people,
        tuple(_relation(row, len(people)) for row in _listed(document["relations"])),
        photos,
        tuple(_parts(parts, photos) for parts in _listed(document["apart"])),
    )


def _vectors(
    told: dict[str, Any], block: bytes, people: Sequence[dict[str, Any]]
) -> list[tuple[FileVector, ...]]:
    """Return the vectors of everybody, having seen that all of them are such."""
    rows = [_listed(person["vectors"], VECTORS_EACH_MAX) for person in people]
    number = sum(map(len, rows))
    dim = _whole(told["dim"], 0, DIM_MAX)
    _check(told["count"] == number and len(block) == number * dim * 2 and bool(dim) == bool(number))
    _check(told["sha256"] == hashlib.sha256(block).hexdigest())
    if number:
        values = np.frombuffer(block, dtype="<f2").reshape(number, dim).astype(np.float32)
        _check(bool(np.isfinite(values).all()))
        lengths = np.linalg.norm(values, axis=1)
        _check(bool((np.abs(lengths - 1.0) < UNIT_LENGTH_SLACK).all()))
    found, at = [], 0
    for of_person in rows:
        packed = []
        for quality, day in of_person:
            known = None if day is None else _whole(day, -800_000, 3_000_000)
            packed.append(FileVector(block[at : at + dim * 2], _number(quality, 0, 1), known))
            at += dim * 2
        found.append(tuple(packed))
    return found


def _person(
    told: dict[str, Any], vectors: tuple[FileVector, ...], photos: Sequence[FilePhoto]
) -> FilePerson:
    name = told["name"]
    _check(isinstance(name, str))
    cleaned = clean_name(name)
    _check(bool(cleaned))
    born = told.get("born")
    return FilePerson(
        tuple(_matching(_UID, uid) for uid in _listed(told["uids"], 1000)),
        cleaned,
        None if born is None else date.fromisoformat(_line(born)),
        told.get("hidden", False) is True,
        None if told.get("cover") is None else _ref(told["cover"], photos),
        vectors,
    )


def _photo(told: dict[str, Any], people: int) -> FilePhoto:
    fingerprint = bytes.fromhex(told["fingerprint"])
    _check(len(fingerprint) == FINGERPRINT_BYTES)
    return FilePhoto(fingerprint, tuple(_face(face, people) for face in _listed(told["faces"])))


def _face(told: dict[str, Any], people: int) -> FileFace:
    x, y, w, h = (_number(value, -BOX_REACH, 1 + BOX_REACH) for value in told["box"])
    _check(w > 0 and h > 0)
    person, aside, stranger = (told.get(key) for key in ("person", "aside", "stranger"))
    moment = told.get("moment_s")
    _check(aside is None or person is None)
    _check(aside is None or aside in _ASIDE)
    return FileFace(
        Box(x, y, w, h),
        None if moment is None else _number(moment, 0, 1e9),
        None if person is None else _whole(person, 0, people - 1),
        None if aside is None else Decision(aside),
        None if stranger is None else _whole(stranger, 0, 1 << 53),
        tuple(_whole(i, 0, people - 1) for i in _listed(told.get("not", []))),
    )


def _relation(row: Any, people: int) -> FileRelation:
    person, kind, other = row
    _check(kind in _KINDS and person != other)
    return FileRelation(_whole(person, 0, people - 1), kind, _whole(other, 0, people - 1))


def _parts(told: Any, photos: Sequence[FilePhoto]) -> tuple[tuple[FaceRef, ...], ...]:
    parts = tuple(tuple(_ref(ref, photos) for ref in _listed(part)) for part in _listed(told))
    _check(len(parts) >= 2 and all(parts))
    return parts


def _ref(told: Any, photos: Sequence[FilePhoto]) -> FaceRef:
    photo, face = told
    at = _whole(photo, 0, len(photos) - 1)
    return FaceRef(at, _whole(face, 0, len(photos[at].faces) - 1))


def _check(sound: bool) -> None:
    if not sound:
        raise _OddError


def _refuse(constant: str) -> float:
    raise _OddError(constant)  # NaN and infinities, which JSON does not have


def _listed(value: Any, most: int | None = None) -> list[Any]:
    _check(isinstance(value, list) and (most is None or len(value) <= most))
    return list(value)


def _whole(value: Any, least: int, most: int) -> int:
    _check(isinstance(value, int) and not isinstance(value, bool) and least <= value <= most)
    return int(value)


def _number(value: Any, least: float, most: float) -> float:
    _check(isinstance(value, (int, float)) and not isinstance(value, bool))
    _check(math.isfinite(value) and least <= value <= most)
    return float(value)


def _matching(pattern: re.Pattern[str], value: Any) -> str:
    _check(isinstance(value, str) and pattern.fullmatch(value) is not None)
    return str(value)


def _line(value: Any) -> str:
    _check(isinstance(value, str) and len(value) <= 100 and value.isprintable())
    return str(value)
