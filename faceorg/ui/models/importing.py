"""What other programs say, as the window lists it: names there, and whom they mean here. No Qt."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from faceorg.domain.importing import Held
from faceorg.engine.importing.planning import Drawing, Naming
from faceorg.engine.importing.who import Meant, Names, same_name
from faceorg.ui.models.places import path_text
from faceorg.ui.texts.importing_text import held_text, unreadable_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import FaceId, PhotoId
    from faceorg.engine.importing.job import Preview
    from faceorg.engine.importing.planning import Plan
    from faceorg.engine.importing.who import Whom
    from faceorg.library.library import Library

EXAMPLES = 4

Example: TypeAlias = "FaceId | tuple[PhotoId, Box]"
"""A face that is known, or a place in a photo where only the other program has one."""


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name of another program.

    Attributes:
        there: as it is spelled there.
        usual: whom it means unless somebody says otherwise.
        who: whom it means now; None where it is left out.
        faces: how many would get the name; as it was before where it is left out.
        added: how many of them only the other program knows.
        examples: some of them.
    """

    there: str
    usual: Meant
    who: Meant | None
    faces: int = 0
    added: int = 0
    examples: tuple[Example, ...] = ()

    @property
    def key(self) -> str:
        """What all spellings of the name share."""
        return same_name(self.there)


@dataclass(frozen=True, slots=True)
class Found:
    """What a preview tells, ready to be shown.

    Attributes:
        preview: the engine's.
        rows: one for each name, most faces first.
        left_out, lost, unread: words about each name left out, photo not found, file not read;
            the path is the last line of each.
    """

    preview: Preview
    rows: tuple[NameRow, ...]
    left_out: tuple[str, ...]
    lost: tuple[str, ...]
    unread: tuple[str, ...]

    @property
    def faces(self) -> int:
        """How many faces would get a name."""
        return len(self.preview.plan.namings) + len(self.preview.plan.drawings)


def found_in(
    library: Library,
    preview: Preview,
    wishes: Mapping[str, Whom] | None = None,
    before: Sequence[NameRow] = (),
) -> Found:
    """Put a preview into rows and lines; in a worker.

    Args:
        library: where the names of photos are read.
        preview: with its plan.
        wishes: {name there: whom it means}, as somebody has said.
        before: the rows shown now; they keep their places.
    """
    plan = preview.plan
    paths = library.photos.paths([each.photo_id for each in plan.left_out])
    left_out = [f"{held_text(e)}\n{path_text(paths[e.photo_id])}" for e in plan.left_out]
    lost = sorted({photo.path for photo in preview.lost})
    problems = preview.gathered.problems
    return Found(
        preview,
        tuple(_rows(plan, Names(library, wishes or {}), before)),
        tuple(left_out),
        tuple(path_text(path) for path in lost),
        tuple(f"{unreadable_text(error.code)}\n{path_text(path)}" for path, error in problems),
    )


def _rows(plan: Plan, names: Names, before: Sequence[NameRow]) -> Iterable[NameRow]:
    fresh = {row.key: row for row in _planned(plan)}
    for row in before:
        now = fresh.pop(row.key, None)
        who = names.meant(row.there)
        if now is not None:
            yield replace(now, there=row.there, usual=row.usual)
        elif who is None:
            yield replace(row, who=None)
        else:  # nothing of it can be taken over
            yield replace(row, who=who, faces=0, added=0)
    yield from sorted(fresh.values(), key=lambda row: (-row.faces, row.there.casefold()))


def _planned(plan: Plan) -> Iterable[NameRow]:
    made: dict[str, list[Naming | Drawing]] = {}
    everything: list[Naming | Drawing] = [*plan.namings, *plan.drawings]
    for planned in everything:
        made.setdefault(same_name(planned.there), []).append(planned)
    for each in made.values():
        added = sum(isinstance(planned, Drawing) for planned in each)
        who, there = each[0].who, each[0].there
        examples = tuple(_example(planned) for planned in each[:EXAMPLES])
        yield NameRow(there, who, who, len(each), added, examples)
    for left in plan.left_out:
        if left.reason is Held.AMBIGUOUS_NAME and same_name(left.there) not in made:
            made[same_name(left.there)] = []
            who = Meant(left.said, ambiguous=True)
            yield NameRow(left.there, who, who)


def _example(planned: Naming | Drawing) -> Example:
    if isinstance(planned, Naming):
        return planned.face_id
    return planned.photo_id, planned.box


def is_foreign_file(path: str) -> bool:
    """Whether a file that is dragged in is one of another program's about names."""
    name = os.path.basename(path).lower()  # noqa: PTH119 - a name only
    known = {"contacts.xml", "digikam4.db", ".picasa.ini", "picasa.ini"}
    return name in known or name.endswith((".xmp", ".json"))
