"""Vectors in a file of their own are the library's, or not believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from faceorg.library.files.old_copies import KEPT_VECTORS_NAME, remove_copies
from faceorg.library.recognition.kept_vectors import KeptVectors
from tests.helpers.readings import PACK, add_people

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.library.library import Library

NOBODY: frozenset[int] = frozenset()


def kept(library: Library, name: str = "", stale: frozenset[int] = NOBODY) -> KeptVectors:
    return KeptVectors(library, PACK, name, stale)


def written(library: Library, ids: NDArray[np.int64]) -> str:
    some = kept(library)
    some.vectors_of(ids)
    some.keep()
    return some.name


@pytest.fixture
def ids(library: Library) -> NDArray[np.int64]:
    found = add_people(library, [[1], [2], [3], [1], [2]])
    return np.array([i for photo in found for i in photo], dtype=np.int64)


@pytest.fixture
def name(library: Library, ids: NDArray[np.int64]) -> str:
    return written(library, ids)


def without_rows(library: Library) -> None:
    library.database.run("DELETE FROM face_vectors")


def test_what_was_kept_is_what_the_library_has(
    library: Library, ids: NDArray[np.int64], name: str
) -> None:
    wanted = ids[[3, 0, 4]]
    _, expected = kept(library).vectors_of(wanted)
    without_rows(library)
    rows, found = kept(library, name).vectors_of(wanted)
    assert rows.tolist() == [0, 1, 2]
    np.testing.assert_array_equal(found, expected)


def test_who_is_not_in_it_is_read(library: Library, ids: NDArray[np.int64]) -> None:
    name = written(library, ids[:2])
    rows, found = kept(library, name).vectors_of(np.append(ids[[4, 1]], 999))
    assert rows.tolist() == [0, 1]
    np.testing.assert_array_equal(found, kept(library).vectors_of(ids[[4, 1]])[1])


def test_who_has_changed_is_read_anew(library: Library, ids: NDArray[np.int64], name: str) -> None:
    library.database.run(
        "UPDATE face_vectors SET vector = (SELECT vector FROM face_vectors WHERE face_id = ?)"
        " WHERE face_id = ?",
        (int(ids[1]), int(ids[0])),
    )
    _, (first, second) = kept(library, name, frozenset({int(ids[0]), 999})).vectors_of(ids[:2])
    np.testing.assert_array_equal(first, second)


@pytest.mark.parametrize("other", ["", "another"])
def test_a_file_that_the_settings_do_not_name_is_not_believed(
    library: Library, ids: NDArray[np.int64], name: str, other: str
) -> None:
    assert name
    without_rows(library)
    rows, _ = kept(library, other).vectors_of(ids)
    assert not len(rows)


@pytest.mark.parametrize("damage", [b"", b"FaceOrg vectors 1\n{}\n", b"FaceOrg vectors 1\n[1]\n"])
def test_a_damaged_file_is_not_believed(
    library: Library, ids: NDArray[np.int64], name: str, damage: bytes
) -> None:
    path = library.folder / KEPT_VECTORS_NAME
    whole = path.read_bytes()
    for content in (damage, whole[:-1], whole + b"x"):
        path.write_bytes(content)
        some = kept(library, name)
        assert not some.name
        assert len(some.vectors_of(ids)[0]) == len(ids)


def test_it_is_written_again_only_where_it_lacks_much(
    library: Library, ids: NDArray[np.int64], name: str
) -> None:
    again = kept(library, name, frozenset({999}))
    again.vectors_of(ids)
    again.keep()
    assert (again.name, again.stale) == (name, frozenset())
    fresh = np.array([i for photo in add_people(library, [[4]]) for i in photo], dtype=np.int64)
    more = kept(library, name)
    more.vectors_of(np.concatenate([ids, fresh]))
    more.keep()
    assert more.name not in {"", name}


def test_it_is_private(library: Library, name: str) -> None:
    assert name
    assert (library.folder / KEPT_VECTORS_NAME).stat().st_mode & 0o777 == 0o600


def test_who_is_gone_meanwhile_is_in_no_file(library: Library, ids: NDArray[np.int64]) -> None:
    some = kept(library)
    some.vectors_of(ids)
    library.database.run("DELETE FROM faces WHERE id = ?", (int(ids[0]),))
    some.keep()
    assert not some.name
    assert not (library.folder / KEPT_VECTORS_NAME).exists()


def test_forgetting_and_encrypting_remove_it(library: Library, name: str) -> None:
    assert name
    remove_copies(library.folder, None)
    assert not (library.folder / KEPT_VECTORS_NAME).exists()


def test_there_is_none_beside_an_encrypted_library(
    library: Library, ids: NDArray[np.int64], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "key", object())
    assert not written(library, ids)
    assert not (library.folder / KEPT_VECTORS_NAME).exists()
