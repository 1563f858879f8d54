"""Reads the photos of a grid by pages, away from the GUI thread, those that are seen first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from faceorg.ui.models.blocks import Blocks
from faceorg.ui.models.photos import days_in, divided

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.photos import PhotoTile
    from faceorg.domain.query import PhotoQuery
    from faceorg.library.queries.timeline import Day, Month
    from faceorg.ui.models.photos import PhotoListModel
    from faceorg.ui.session import Session

_AT_ONCE = 900  # photos read in one go: 5 ms in which what is seen may change
_BEFORE, _AFTER = 200, 400  # photos read with the months, around the place that is shown
_KEPT = 6000  # photos this far from what is seen stay: 2 MB in all


class PhotoAnswer(Protocol):
    """What a grid shows, by row; `library.queries.timeline.Answer`. Reads are for a worker."""

    @property
    def months(self) -> Sequence[Month]:
        """The months, newest first."""

    @property
    def query(self) -> PhotoQuery | None:
        """What was asked; None where nothing was."""

    def __len__(self) -> int: ...

    def tiles(self, first: int, end: int) -> Sequence[PhotoTile]:
        """Read the photos from row `first` up to `end`."""

    def days(self, number: int) -> Sequence[Day]:
        """Read the days of a month, given by its place in `months`."""

    def ids(self, first: int, end: int) -> NDArray[np.int64]:
        """Read their ids."""

    def rows_of(self, photo_ids: Iterable[PhotoId]) -> Mapping[PhotoId, int]:
        """Return the rows of those photos that are here."""

    def kept(self, photo_ids: Sequence[PhotoId]) -> set[PhotoId]:
        """Return those of the photos that are here."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a grid wants to find again when its photos change.

    Attributes:
        places: photos whose rows matter: the one under the eye first.
        selected: photos that may be gone.
    """

    places: Sequence[PhotoId] = ()
    selected: Sequence[PhotoId] = ()


@dataclass(frozen=True, slots=True)
class Opening:
    """An answer with what is needed to show it at once.

    Attributes:
        blocks: its photos.
        tiles: those around the place that is shown, by block.
        days: of the months of those, by the place of the month.
        rows: of the places that were asked for, as far as they are here.
        gone: photos that were selected and are here no longer.
        whole: the library has not changed while all this was read.
    """

    answer: PhotoAnswer
    blocks: Blocks
    tiles: Mapping[int, Sequence[PhotoTile]] = field(default_factory=dict)
    days: Mapping[int, Sequence[Day]] = field(default_factory=dict)
    rows: Mapping[PhotoId, int] = field(default_factory=dict)
    gone: frozenset[PhotoId] = frozenset()
    whole: bool = True


def opened(answer: PhotoAnswer, standing: Standing | None = None) -> Opening:
    """Read what shows an answer at the place where somebody is; in a worker."""
    standing = standing or Standing()
    blocks = Blocks(answer.months)
    rows = answer.rows_of(standing.places) if standing.places else {}
    here = next((rows[i] for i in standing.places if i in rows), 0)
    run = blocks.around(here - _BEFORE, here + _AFTER)
    tiles, days = _read(answer, blocks, run)
    gone: frozenset[PhotoId] = frozenset()
    if standing.selected:
        gone = frozenset(standing.selected) - answer.kept(standing.selected)
    return Opening(answer, blocks, tiles, days, rows, gone, len(tiles) == len(run))


_Read = tuple[dict[int, list["PhotoTile"]], dict[int, "Sequence[Day]"]]


def _read(answer: PhotoAnswer, blocks: Blocks, run: range) -> _Read:
    """Read blocks, and the days of their months; those of a small month are in its photos."""
    if not run:
        return {}, {}
    found = answer.tiles(blocks.firsts[run[0]], blocks.firsts[run[-1] + 1])
    pieces, days = divided(blocks, run, found), dict[int, "Sequence[Day]"]()
    for block, tiles in pieces.items():
        number = int(blocks.month[block])
        if number not in days:
            known = days_in(blocks, block, tiles)
            days[number] = answer.days(number) if known is None else known
    return pieces, days


class PhotoPages(QObject):
    """Fills a model with the blocks that are wanted, one request at a time.

    What is wanted is said anew at each step of the scrolling: what was passed meanwhile is not
    read any more.

    Attributes:
        loaded: these blocks are in the model now.
        outdated: the library has other photos than the months say.
    """

    loaded = Signal(list)
    outdated = Signal()

    def __init__(self, session: Session, model: PhotoListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._answer: PhotoAnswer | None = None
        self._generation = 0
        self._busy = False
        self._wanted: list[int] = []

    def show(self, opening: Opening) -> None:
        """Fill the model with another answer."""
        self._generation += 1
        self._busy = False
        self._wanted = []
        self._answer = opening.answer
        self._model.show(opening.blocks, opening.tiles, opening.days)
        if not opening.whole:
            self.outdated.emit()

    def divide(self, blocks: Blocks) -> None:
        """Show the same photos in other blocks."""
        self._generation += 1
        self._busy = False
        self._wanted = []
        self._model.divide(blocks)

    def want(self, wanted: Sequence[int], around: range) -> list[int]:
        """Load these blocks, the first ones first.

        Args:
            wanted: blocks, loaded or not.
            around: rows that are seen; what is far from them is let go of.

        Returns:
            The blocks let go of.
        """
        self._wanted = [block for block in wanted if not self._model.is_loaded(block)]
        self._ask()
        return self._let_go(around)

    def _let_go(self, around: range) -> list[int]:
        blocks, far = self._model.blocks, []
        for block in self._model.loaded():
            rows = blocks.rows(block)
            if rows.stop < around.start - _KEPT or rows.start > around.stop + _KEPT:
                self._model.drop(block)
                far.append(block)
        return far

    def _ask(self) -> None:
        answer = self._answer
        if self._busy or not self._wanted or answer is None:
            return
        self._busy = True
        generation, blocks, run = self._generation, self._model.blocks, self._next_run()

        def read(_library: object) -> tuple[int, range, _Read]:
            return generation, run, _read(answer, blocks, run)

        self._session.fetch(read, self._on_read, kind="photos")

    def _next_run(self) -> range:
        """Return the first wanted block with those that follow it, up or down."""
        first = self._wanted[0]
        others, run = set(self._wanted), range(first, first + 1)
        step = 1 if first + 1 in others else -1
        while (run[-1] + 1 if step > 0 else run[0] - 1) in others:
            longer = range(run.start, run.stop + 1) if step > 0 else range(run.start - 1, run.stop)
            rows = self._model.blocks.firsts
            if rows[longer.stop] - rows[longer.start] > _AT_ONCE:
                break
            run = longer
        return run

    def _on_read(self, read: tuple[int, range, _Read]) -> None:
        generation, run, (found, days) = read
        if generation != self._generation:
            return
        self._busy = False
        for block, tiles in found.items():
            self._model.put(block, tiles, days[int(self._model.blocks.month[block])])
        self._wanted = [block for block in self._wanted if block not in run]
        if found:
            self.loaded.emit(list(found))
        if len(found) < len(run):
            self.outdated.emit()
        self._ask()
