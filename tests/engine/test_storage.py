"""What is stored, and how large it is said to be."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.relations import Relation
from faceorg.engine import edits
from faceorg.engine.safety.storage import stored_bytes, stored_parts
from faceorg.ui.texts.privacy_text import part_count_text, part_text
from tests.helpers.libraries import SMALL, make

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faceorg.domain.safety import StoredPart
    from faceorg.library.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = make(tmp_path / "library")
    yield made
    made.close()


def by_kind(library: Library) -> dict[str, StoredPart]:
    return {part.what: part for part in stored_parts(library)}


def test_every_kind_is_counted(library: Library) -> None:
    parts = by_kind(library)
    faces = len(library.faces.all())
    assert parts["vectors"].count == parts["portraits"].count == faces
    [(vectors,)] = library.database.rows("SELECT sum(length(vector)) FROM vectors")
    assert parts["vectors"].size_bytes == vectors
    assert parts["thumbnails"].count == parts["photos"].count == library.photos.count()
    assert parts["names"].count == len(SMALL.people)
    assert parts["names"].size_bytes > sum(map(len, SMALL.people))
    assert parts["history"].count == len(library.journal.history())
    empty = ("albums", "relations")
    assert all(parts[what].count == 0 for what in empty)
    assert all(p.size_bytes > 0 for w, p in parts.items() if w not in ("backups", *empty))
    assert all(p.path.exists() for w, p in parts.items() if w != "backups")


def test_the_parts_are_the_whole_library_on_the_disk(library: Library) -> None:
    sizes = [path.stat().st_size for path in library.folder.rglob("*") if path.is_file()]
    assert sum(part.size_bytes for part in stored_parts(library)) == sum(sizes)
    assert stored_bytes(library.folder) == sum(sizes)


def test_copies_are_counted_wherever_they_lie(library: Library) -> None:
    before = by_kind(library)
    (library.folder / "backups").mkdir(exist_ok=True)
    (library.folder / "backups" / "one.sqlite").write_bytes(b"x" * 1000)
    (library.folder / "library.before-schema-3.sqlite").write_bytes(b"x" * 500)
    parts = by_kind(library)
    assert parts["backups"].count == before["backups"].count + 2
    assert parts["backups"].size_bytes == before["backups"].size_bytes + 1500


def test_names_are_counted_in_bytes_and_grow(library: Library) -> None:
    before = by_kind(library)
    anna = library.people.named("Anna")[0]
    edits.rename_person(library, anna.person_id, "Ана Ђорђевић")
    parts = by_kind(library)
    grown = parts["names"].size_bytes - before["names"].size_bytes
    assert grown >= len("Ана Ђорђевић".encode()) - len("Anna")
    assert parts["history"].count == before["history"].count + 1


def test_relations_are_counted(library: Library) -> None:
    anna, ben = (library.people.named(name)[0].person_id for name in ("Anna", "Ben"))
    edits.set_relation(library, anna, Relation.PARENT, ben)
    part = by_kind(library)["relations"]
    assert (part.count, part.size_bytes > len("parent")) == (1, True)


def test_every_part_has_its_words(library: Library) -> None:
    for what, part in by_kind(library).items():
        assert part_text(what).note.endswith(".")
        assert bool(part_count_text(part)) == (what != "other")


def test_a_link_that_leads_nowhere_does_no_harm(library: Library) -> None:
    os.symlink("nowhere", library.folder / "dangling")  # noqa: PTH211
    assert stored_bytes(library.folder) > 0
