"""People files as files: what is written is read back, and what is hostile gets a sentence."""

from __future__ import annotations

import io
import json
import os
import struct
import zipfile
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.faces import Decision
from faceorg.domain.geometry import Box
from faceorg.domain.people import clean_name
from faceorg.engine.people_file import container
from faceorg.engine.people_file.as_json import from_json, to_json
from faceorg.engine.people_file.container import (
    from_bytes,
    needs_password,
    read_bytes,
    to_bytes,
    write_bytes,
)
from faceorg.engine.people_file.contents import (
    Contents,
    FaceRef,
    FileFace,
    FilePerson,
    FilePhoto,
    FileRelation,
    FileVector,
)
from faceorg.ui.texts.messages import fault_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DIM = 16


def vector(seed: int) -> FileVector:
    made = np.random.default_rng(seed).standard_normal(DIM)
    packed = (made / np.linalg.norm(made)).astype("<f2").tobytes()
    return FileVector(packed, round(seed % 100 / 100, 2), seed if seed % 2 else None)


names = st.text(min_size=1, max_size=40).map(clean_name).filter(bool)
boxes = st.tuples(*[st.integers(0, 900_000)] * 2, *[st.integers(1, 900_000)] * 2).map(
    lambda b: Box(*(v / 1_000_000 for v in b))
)


@st.composite
def contents(draw: Callable[..., Any]) -> Contents:
    number = draw(st.integers(1, 4))
    faces = st.builds(
        FileFace,
        boxes,
        st.none() | st.floats(0, 3600),
        st.none() | st.integers(0, number - 1),
        refused=st.lists(st.integers(0, number - 1), max_size=2).map(tuple),
    ) | st.builds(
        FileFace,
        boxes,
        put_aside=st.sampled_from((Decision.IGNORED, Decision.NOT_A_FACE)),
        stranger=st.none() | st.integers(1, 9),
    )
    photos = draw(
        st.lists(
            st.builds(
                FilePhoto,
                st.binary(min_size=16, max_size=16),
                st.lists(faces, min_size=1, max_size=3).map(tuple),
            ),
            max_size=4,
        )
    )
    refs = [FaceRef(i, j) for i, photo in enumerate(photos) for j in range(len(photo.faces))]
    people = [
        FilePerson(
            (f"p{i:032x}", *([f"p{i + 100:032x}"] if draw(st.booleans()) else [])),
            draw(names),
            draw(st.none() | st.dates(date(1850, 1, 1), date(2026, 1, 1))),
            draw(st.booleans()),
            draw(st.sampled_from([None, *refs])),
            tuple(vector(s) for s in draw(st.lists(st.integers(0, 9999), max_size=3))),
        )
        for i in range(number)
    ]
    related = (FileRelation(0, "parent", 1),) if number > 1 and draw(st.booleans()) else ()
    apart = (((refs[0],), (refs[1],)),) if len(refs) > 1 and draw(st.booleans()) else ()
    return Contents(
        "ab" * 16,
        "2026-11-22T17:00:00+00:00",
        "FaceOrg 0.5",
        "mobilefacenet",
        "cd" * 32,
        tuple(people),
        related,
        tuple(photos),
        apart,
    )


@given(contents())
@settings(max_examples=60, deadline=None)
def test_what_is_written_is_read_back(made: Contents) -> None:
    assert from_bytes(to_bytes(made, None), None, "x") == made


def sound() -> Contents:
    face = FileFace(Box(0.1, 0.1, 0.2, 0.2), person=0)
    photo = FilePhoto(b"0123456789abcdef", (face, FileFace(Box(0.5, 0.1, 0.2, 0.2), refused=(0,))))
    person = FilePerson(("p" + "0" * 32,), "Anna", vectors=(vector(1), vector(2)))
    tim = FilePerson(("p" + "1" * 32,), "Tim", date(2001, 2, 3), cover=FaceRef(0, 1))
    related = (FileRelation(0, "parent", 1),)
    apart = (((FaceRef(0, 0),), (FaceRef(0, 1),)),)
    return Contents("ab" * 16, "2026", "x", "p", "cd" * 32, (person, tim), related, (photo,), apart)


def fault_of(content: bytes, password: str | None = None) -> FaultCode:
    with pytest.raises(EnvironmentFaultError) as fault:
        from_bytes(content, password, "file")
    assert fault_text(fault.value)
    return fault.value.code


def changed(path: str, value: object) -> tuple[bytes, bytes]:
    """Return a sound file's parts with one value of the JSON replaced: `people.0.name`."""
    text, block = to_json(sound())
    document = json.loads(text)
    *way, last = path.split(".")
    part = document
    for step in way:
        part = part[int(step)] if isinstance(part, list) else part[step]
    if isinstance(part, list):
        part[int(last)] = value
    else:
        part[last] = value
    return json.dumps(document).encode(), block


ODD: tuple[tuple[str, object], ...] = (
    ("format", "zip"),
    ("version", "1"),
    ("version", True),
    ("version", 0),
    ("library", "../../etc"),
    ("made_by", "x\n\x1b[31m"),
    ("pack", {}),
    ("pack.id", "../mobilefacenet"),
    ("pack.embedder_sha256", "x"),
    ("vectors.count", 3),
    ("vectors.dim", 0),
    ("vectors.dim", 10**9),
    ("vectors.dim", -16),
    ("vectors.sha256", "0" * 64),
    ("people", {}),
    ("people.0", None),
    ("people.0.name", ""),
    ("people.0.name", "\u200b\n"),
    ("people.0.name", 7),
    ("people.0.uids", ["x"]),
    ("people.0.uids", ["p" + "1" * 32]),  # Tim's
    ("people.0.vectors", [[0.5, None]]),
    ("people.0.vectors", [[float("nan"), None], [0.5, None]]),
    ("people.0.vectors", [[0.5, 1e9], [0.5, None]]),
    ("people.0.vectors", [[0.5, None]] * 100),
    ("people.1.born", "yesterday"),
    ("people.1.born", 1999),
    ("people.1.cover", [0, 9]),
    ("people.1.cover", [-1, 0]),
    ("relations.0", [0, "parent", 0]),
    ("relations.0", [0, "enemy", 1]),
    ("relations.0", [0, "parent", 2]),
    ("relations.0", [0]),
    ("photos.0.fingerprint", "zz"),
    ("photos.0.fingerprint", "00"),
    ("photos.0.faces.0.box", [0, 0, 1]),
    ("photos.0.faces.0.box", [0, 0, 0, 1]),
    ("photos.0.faces.0.box", [0, 0, 1, float("inf")]),
    ("photos.0.faces.0.box", [0, 0, 1, 10**400]),
    ("photos.0.faces.0.box", ["0", 0, 1, 1]),
    ("photos.0.faces.0.person", 2),
    ("photos.0.faces.0.person", -1),
    ("photos.0.faces.0.aside", "ignored"),  # and a person
    ("photos.0.faces.1.aside", "confirmed"),
    ("photos.0.faces.1.moment_s", -1),
    ("photos.0.faces.1.not", [5]),
    ("photos.0.faces.1.stranger", 1 << 80),
    ("apart.0", [[[0, 0]]]),
    ("apart.0", [[[0, 0]], []]),
    ("apart.0", [[[0, 0]], [[7, 7]]]),
)


@pytest.mark.parametrize(("path", "value"), ODD)
def test_one_odd_value_makes_it_a_damaged_file(path: str, value: object) -> None:
    text, block = changed(path, value)
    with pytest.raises(EnvironmentFaultError) as fault:
        from_json(text, block, "file")
    assert fault.value.code is FaultCode.PEOPLE_FILE_DAMAGED


@pytest.mark.parametrize(
    "text", [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"format": "faceorg-people"}']
)
def test_what_is_no_such_json_is_damaged(text: bytes) -> None:
    with pytest.raises(EnvironmentFaultError) as fault:
        from_json(text, b"", "file")
    assert fault.value.code is FaultCode.PEOPLE_FILE_DAMAGED


def test_a_newer_version_says_so() -> None:
    with pytest.raises(EnvironmentFaultError) as fault:
        from_json(*changed("version", 2), "file")
    assert fault.value.code is FaultCode.PEOPLE_FILE_TOO_NEW


@pytest.mark.parametrize("odd", [np.nan, np.inf, 0.0, 3.0])
def test_vectors_that_are_none_are_refused(odd: float) -> None:
    import hashlib

    text, block = to_json(sound())
    bad = np.full(DIM, odd, "<f2").tobytes() + block[DIM * 2 :]
    document = json.loads(text)
    document["vectors"]["sha256"] = hashlib.sha256(bad).hexdigest()
    with pytest.raises(EnvironmentFaultError) as fault:
        from_json(json.dumps(document).encode(), bad, "file")
    assert fault.value.code is FaultCode.PEOPLE_FILE_DAMAGED


# the archive ---------------------------------------------------------------------------------


def archive(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return target.getvalue()


def parts() -> dict[str, bytes]:
    text, block = to_json(sound())
    return {"mimetype": b"application/x-faceorg-people", "people.json": text, "vectors.f16": block}


def test_members_that_do_not_belong_there_are_refused() -> None:
    assert from_bytes(archive(parts()), None, "x") == sound()
    for members in (
        parts() | {"../../../home/x": b"x"},
        parts() | {"mimetype": b"application/zip"},
        {name: content for name, content in parts().items() if name != "vectors.f16"},
        {},
    ):
        assert fault_of(archive(members)) is FaultCode.PEOPLE_FILE_DAMAGED
    for method in (zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2):
        assert fault_of(archive(parts(), method)) is FaultCode.PEOPLE_FILE_DAMAGED


def test_a_bomb_is_not_blown_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(container._MEMBERS, "people.json", 10_000)
    bomb = archive(parts() | {"people.json": b" " * 10_000_000})
    assert len(bomb) < 20_000
    assert fault_of(bomb) is FaultCode.PEOPLE_FILE_DAMAGED
    # One that lies about its size is read no further than it may be.
    lying = bomb.replace(struct.pack("<I", 10_000_000), struct.pack("<I", 100))
    assert fault_of(lying) is FaultCode.PEOPLE_FILE_DAMAGED


def test_a_long_list_of_members_is_not_read() -> None:
    many = archive({f"{i}": b"" for i in range(200)})
    assert fault_of(many) is FaultCode.PEOPLE_FILE_DAMAGED


@given(st.binary(max_size=200), st.integers(0, 4000), st.integers(0, 255))
@settings(max_examples=150, deadline=None)
def test_any_bytes_get_a_sentence(noise: bytes, at: int, value: int) -> None:
    whole = to_bytes(sound(), None)
    for content in (noise, whole[: at % len(whole)], whole[: at % len(whole)] + noise):
        assert fault_of(content) in {
            FaultCode.PEOPLE_FILE_DAMAGED,
            FaultCode.PEOPLE_FILE_SEALED,
        }
    flipped = bytearray(whole)
    flipped[at % len(whole)] = value
    # A few bytes say nothing of what is in it, such as a time.
    assert read_or_damaged(bytes(flipped)) in {sound(), FaultCode.PEOPLE_FILE_DAMAGED}


def read_or_damaged(content: bytes) -> Contents | FaultCode:
    try:
        return from_bytes(content, None, "x")
    except EnvironmentFaultError as fault:
        return fault.code


# sealed --------------------------------------------------------------------------------------


def test_a_sealed_file_tells_nothing_and_no_byte_of_it_may_change(quick_scrypt: None) -> None:
    sealed = to_bytes(sound(), "secret")
    assert b"Anna" not in sealed
    assert from_bytes(sealed, "secret", "x") == sound()
    assert fault_of(sealed) is FaultCode.PEOPLE_FILE_SEALED
    assert fault_of(sealed, "Secret") is FaultCode.PEOPLE_FILE_PASSWORD
    codes = {FaultCode.PEOPLE_FILE_DAMAGED, FaultCode.PEOPLE_FILE_PASSWORD}
    for at in range(0, len(sealed), 7):
        odd = sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]
        assert fault_of(odd, "secret") in codes
    for length in (0, 5, 17, 100, len(sealed) - 1):
        assert fault_of(sealed[:length], "secret") in codes


@pytest.mark.parametrize(
    "head", [{"n": 2**40, "r": 8, "p": 1}, {"n": 3, "r": 8, "p": 1}, {"n": 16, "r": 1e300, "p": 1}]
)
def test_a_sealed_file_cannot_hang_the_program(head: dict[str, Any], quick_scrypt: None) -> None:
    mark, _, rest = to_bytes(sound(), "secret").split(b"\n", 2)
    line = json.dumps({"salt": "00" * 16, "nonce": "00" * 12, **head}).encode()
    content = b"\n".join((mark, line, rest))
    assert fault_of(content, "secret") is FaultCode.PEOPLE_FILE_DAMAGED


# on the disk ---------------------------------------------------------------------------------


def test_a_file_is_written_whole_or_not_at_all_and_for_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.faceorg-people"
    write_bytes(bytes(path), b"first")
    assert path.stat().st_mode & 0o777 == 0o600

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentFaultError) as fault:
        write_bytes(bytes(path), b"second")
    assert fault.value.code is FaultCode.NO_ROOM_THERE
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [b"first"]


def test_a_file_beside_it_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "a.faceorg-people.part"
    other.write_bytes(b"somebody's download")
    write_bytes(bytes(tmp_path / "a.faceorg-people"), b"names")
    assert other.read_bytes() == b"somebody's download"


def test_what_cannot_be_read_gets_a_sentence(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path / "none", tmp_path, pipe):
        assert not needs_password(bytes(path))
        with pytest.raises(EnvironmentFaultError) as fault:
            read_bytes(bytes(path))
        assert fault.value.code is FaultCode.PEOPLE_FILE_UNREADABLE
    with pytest.raises(EnvironmentFaultError) as fault:
        write_bytes(bytes(tmp_path / "none" / "x"), b"")
    assert fault.value.code is FaultCode.CANNOT_WRITE_THERE
