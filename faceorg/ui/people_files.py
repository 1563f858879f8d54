"""Writes people files for a window, and takes them in, as jobs that Activity shows. GUI thread."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from faceorg.engine.jobs import Stage
from faceorg.ui.models.places import path_text
from faceorg.ui.texts.messages import edit_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faceorg.domain.ids import EditId
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.engine.people_file.reading import Preview, ReadWish
    from faceorg.engine.people_file.writing import WriteWish, Written
    from faceorg.library.history.journal import JournalEntry
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

    Work = Callable[[Library, CancelToken], Iterator[Progress]]

READING = (Stage.FINDING_FACES, Stage.GROUPING)
WRITING = (Stage.PEOPLE_FILE,)


class PeopleFiles(QObject):
    """One job at a time; what is wanted while another one runs begins after it.

    Attributes:
        taken: a `Preview`: what was taken over.
        written: a `Written`.
    """

    taken = Signal(object)
    written = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._waiting: list[Callable[[], bool]] = []
        self._finish: Callable[[], None] | None = None
        session.jobs.ended.connect(self._on_ended)

    def take_over(self, wish: ReadWish, preview: Preview) -> None:
        """Do what a preview tells."""

        def work(library: Library, token: CancelToken) -> Iterator[Progress]:
            from faceorg.engine.people_file.reading import take_over

            return take_over(library, wish, token, preview)

        self._start(work, READING, partial(self._on_taken, preview))

    def write(self, wish: WriteWish) -> None:
        """Write a file."""
        from faceorg.engine.people_file.writing import Written

        written = Written()

        def work(library: Library, token: CancelToken) -> Iterator[Progress]:
            from faceorg.engine.people_file.writing import write_people_file

            return write_people_file(library, wish, token, written)

        self._start(work, WRITING, partial(self._on_written, wish, written))

    def _start(self, work: Work, stages: tuple[Stage, ...], finish: Callable[[], None]) -> None:
        def begin() -> bool:
            begun = self._session.start_job(work, stages)
            if begun:
                self._finish = finish
            return begun

        if not begin():
            self._waiting.append(begin)
            self._session.told.emit(tr("This begins when the job that runs has ended."))

    def _on_taken(self, preview: Preview) -> None:
        from faceorg.ui.texts.people_file_text import suggested_text

        plan = preview.plan
        facts = {
            "faces": len(plan.namings) + len(plan.drawings),
            "people": preview.new_people,
        }
        sentence = edit_text("people_file", facts) + "."
        if preview.suggested:
            sentence = f"{sentence} {suggested_text(preview)}"
        if preview.changes.edit_id is None:
            self._session.told.emit(tr("Nothing had to be changed."))
        else:
            find = partial(_entry, preview.changes.edit_id)
            self._session.fetch(find, partial(self._tell_edit, sentence))
        self.taken.emit(preview)

    def _tell_edit(self, sentence: str, entry: JournalEntry | None) -> None:
        """Tell of the edit, with its undo."""
        if entry is not None:
            self._session.edited.emit(entry, sentence)

    def _on_written(self, wish: WriteWish, written: Written) -> None:
        sentence = tr(
            "Wrote %Ln person into {file}.||Wrote %Ln people into {file}.", "", written.people
        )
        name = os.path.basename(wish.path)  # noqa: PTH119 - bytes
        self._session.told.emit(sentence.format(file=path_text(name)))
        self.written.emit(written)

    @Slot(str)
    def _on_ended(self, outcome: str) -> None:
        finish, self._finish = self._finish, None
        if finish is not None and outcome == "finished":
            finish()
        if self._waiting and self._waiting[0]():
            del self._waiting[0]


def _entry(edit_id: EditId, library: Library) -> JournalEntry | None:
    entries = library.journal.history(10)
    return next((entry for entry in entries if entry.edit_id == edit_id), None)


def people_files_of(session: Session) -> PeopleFiles:
    """Return what reads and writes people files for a session; made with the first wish."""
    return session.findChild(PeopleFiles) or PeopleFiles(session)
