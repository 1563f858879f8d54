"""An import as two jobs: looking at what other programs say, and taking it over."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.engine.edits.importing import import_names
from faceorg.engine.importing.drawing import BoxReadings, looked_at
from faceorg.engine.importing.gathering import ALL, Gathered, gather
from faceorg.engine.importing.planning import Plan, make_plan
from faceorg.engine.importing.who import Names
from faceorg.engine.jobs import Progress, Stage
from faceorg.library.foreign.finding import find_photos

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.importing import ForeignPhoto, Origin
    from faceorg.engine.drawing import BoxReader
    from faceorg.engine.importing.who import Whom
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library


@dataclass(frozen=True, slots=True)
class Wish:
    """What to import.

    Attributes:
        paths: files and folders, absolute.
        origins: what to look for in them.
        people: {name there: whom it means here}, see `Names`.
    """

    paths: Sequence[bytes]
    origins: Collection[Origin] = ALL
    people: Mapping[str, Whom] = field(default_factory=dict)


@dataclass(slots=True)
class Preview:
    """What was found, and what taking it over would do, or did.

    Attributes:
        gathered: what other programs say, and files that could not be read.
        found: what is said of photos of the library.
        lost: what is said of photos that the library does not have.
        plan: what becomes of it.
        changes: rows to read again, once it was taken over.
    """

    gathered: Gathered = field(default_factory=Gathered)
    found: dict[PhotoId, list[ForeignPhoto]] = field(default_factory=dict)
    lost: list[ForeignPhoto] = field(default_factory=list)
    plan: Plan = field(default_factory=Plan)
    changes: Changes = field(default_factory=Changes)


def look(library: Library, wish: Wish, token: CancelToken, preview: Preview) -> Iterator[Progress]:
    """Fill a preview; nothing is changed. Progress counts files, and photos with names as `faces`.

    Raises:
        CancelledError: the token said so.
    """
    for number, _ in enumerate(gather(wish.paths, preview.gathered, wish.origins), 1):
        token.checkpoint()
        names = len(preview.gathered.photos)
        yield Progress(Stage.READING_FOLDERS, done=number, faces=names)
    preview.found, preview.lost = find_photos(library.database, preview.gathered.photos)
    replan(library, wish, preview)


def replan(library: Library, wish: Wish, preview: Preview) -> None:
    """Plan anew for what was found: names may mean others now, or the library has changed."""
    preview.plan = make_plan(library, preview.found, Names(library, wish.people))


def take_over(
    library: Library,
    wish: Wish,
    token: CancelToken,
    preview: Preview,
    open_reader: Callable[[Library], BoxReader] | None = None,
) -> Iterator[Progress]:
    """Do what a preview tells, as one edit; its plan is what was done, then.

    Args:
        library: where.
        wish: what the preview is of.
        token: asked between photos; what is written is written at once, at the end.
        preview: filled by `look`.
        open_reader: loads the models, those of the library's pack without it.

    Raises:
        EnvironmentFaultError: a model is missing, or no process can be started that decodes.
        CancelledError: the token said so; nothing was changed.
    """
    readings = BoxReadings()
    yield from read(library, preview, readings, token, open_reader)
    write(library, wish, preview, readings)


def read(
    library: Library,
    preview: Preview,
    readings: BoxReadings,
    token: CancelToken,
    open_reader: Callable[[Library], BoxReader] | None = None,
) -> Iterator[Progress]:
    """Look at the boxes that a preview would add; nothing is changed.

    Raises:
        EnvironmentFaultError: a model is missing, or no process can be started that decodes.
        CancelledError: the token said so.
    """
    yield from looked_at(library, preview.plan.drawings, readings, token, open_reader)


def write(library: Library, wish: Wish, preview: Preview, readings: BoxReadings) -> Changes:
    """Do what a preview tells, as one edit, with what was seen in its boxes."""
    names = Names(library, wish.people)
    _note_ours(library, preview.gathered)
    preview.changes, preview.plan = import_names(library, preview.found, names, readings)
    return preview.changes


def _note_ours(library: Library, gathered: Gathered) -> None:
    """Note where a former library has written names: forgetting looks for them there, too."""
    from faceorg.library.rewritten import WRITTEN_INTO_FILES
    from faceorg.library.sidecars import WRITTEN_ONCE

    for setting, there in (
        (WRITTEN_ONCE, gathered.ours_beside),
        (WRITTEN_INTO_FILES, gathered.ours_within),
    ):
        if there and not library.settings.get(setting):
            library.settings.set(setting, True)  # noqa: FBT003 - a value
