"""Taking a people file in, as two jobs: looking at it, and taking it over. Not for the GUI."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.engine.edits.people_file import take_people_file
from faceorg.engine.importing.drawing import BoxReadings, looked_at
from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.packs import current_pack
from faceorg.engine.people_file.container import from_bytes, read_bytes
from faceorg.engine.people_file.plan import Plan
from faceorg.engine.people_file.planning import make_plan
from faceorg.engine.people_file.who import match_people
from faceorg.engine.regroup import regroup
from faceorg.library.people_files import library_uid
from faceorg.library.recognition import looked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from faceorg.domain.ids import PersonId
    from faceorg.engine.drawing import BoxReader
    from faceorg.engine.importing.who import Whom
    from faceorg.engine.jobs import CancelToken
    from faceorg.engine.people_file.contents import Contents
    from faceorg.library.library import Library


@dataclass(frozen=True, slots=True)
class ReadWish:
    """What to take in.

    Attributes:
        path: of the file, absolute.
        password: of a sealed one.
        people: {index of somebody in the file: whom it shall be}.
        names: the same by name, for those who are not told by index.
    """

    path: bytes
    password: str | None = field(default=None, repr=False)
    people: Mapping[int, Whom] = field(default_factory=dict)
    names: Mapping[str, Whom] = field(default_factory=dict)

    def whom(self, contents: Contents) -> dict[int, Whom]:
        """Return whom people of the file shall be, by index."""
        from faceorg.engine.importing.who import same_name

        by_name = {same_name(name): whom for name, whom in self.names.items()}
        named = {
            i: by_name[same_name(person.name)]
            for i, person in enumerate(contents.people)
            if same_name(person.name) in by_name
        }
        return named | dict(self.people)


@dataclass(slots=True)
class Preview:
    """What a file holds, and what taking it over would do, or did.

    Attributes:
        contents: of the file; None before it was looked at.
        plan: what becomes of it.
        usable: whether its vectors can be compared with those that this library uses.
        own: whether this library has written it.
        changes: rows to read again, once it was taken over.
        suggested: how many faces are suggested to its people, once it was taken over.
        new_people: how many of them were made.
    """

    contents: Contents | None = None
    plan: Plan = field(default_factory=lambda: Plan(()))
    usable: bool = False
    own: bool = False
    changes: Changes = field(default_factory=Changes)
    suggested: int = 0
    new_people: int = 0


def look(
    library: Library, wish: ReadWish, token: CancelToken, preview: Preview
) -> Iterator[Progress]:
    """Fill a preview; nothing is changed.

    Raises:
        EnvironmentFaultError: the file can't be read: sealed, damaged, newer, or none of this kind.
        CancelledError: the token said so.
    """
    yield Progress(Stage.READING_FOLDERS)
    name = os.fsdecode(os.path.basename(wish.path))  # noqa: PTH119 - bytes
    content = read_bytes(wish.path)
    token.checkpoint()
    preview.contents = from_bytes(content, wish.password, name)
    token.checkpoint()
    replan(library, wish, preview)


def replan(library: Library, wish: ReadWish, preview: Preview) -> None:
    """Plan anew for what was read: people may mean others now, or the library has changed."""
    contents = preview.contents
    if contents is None:
        return
    with library.database.snapshot():
        matches = match_people(library, contents.people, wish.whom(contents))
        preview.plan = make_plan(library, contents, matches)
        preview.usable = preview.plan.vectors and current_pack(library).pack_id == contents.pack
        preview.own = library_uid(library, new=False) == contents.library


def take_over(
    library: Library,
    wish: ReadWish,
    token: CancelToken,
    preview: Preview,
    open_reader: Callable[[Library], BoxReader] | None = None,
) -> Iterator[Progress]:
    """Do what a preview tells, as one edit; then group all faces anew, so that some are suggested.

    Args:
        library: where.
        wish: what the preview is of.
        token: asked between photos; the edit is written at once.
        preview: filled by `look`; its plan is what was done, then.
        open_reader: loads the models, those of the library's pack without it.

    Raises:
        EnvironmentFaultError: a model is missing, or no process can be started that decodes.
        CancelledError: the token said so; either nothing was changed, or all but the grouping was
            done, which the next start does.
    """
    contents = preview.contents
    if contents is None:
        return
    readings = BoxReadings()
    drawings = [drawing for drawing, _ in preview.plan.drawings]
    yield from looked_at(library, drawings, readings, token, open_reader)
    wishes, before = wish.whom(contents), library.people.count()
    preview.changes, preview.plan = take_people_file(library, contents, wishes, readings)
    preview.new_people = library.people.count() - before
    if preview.changes.edit_id is None:
        return
    _look_anew(library)
    yield Progress(Stage.GROUPING, changes=preview.changes)
    yield from regroup(library, token)
    preview.suggested = sum(
        person.suggestion_count
        for person in library.people.some(_people_of(library, wish, contents))
    )


def _people_of(library: Library, wish: ReadWish, contents: Contents) -> list[PersonId]:
    matches = match_people(library, contents.people, wish.whom(contents))
    return list({match.person_id for match in matches if match.person_id is not None})


def _look_anew(library: Library) -> None:
    """Let the inbox compare everybody anew: somebody may be known now whom no face tells."""
    from faceorg.engine.inbox import reading

    reading.let_go(library)
    with library.database.transaction():
        looked.clear(library.database)
