"""Answers that no decision holds: "it is one person", "yes, it is", "not now"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.library.clock import now

if TYPE_CHECKING:
    from faceorg.library.database import Database

SKIP = "skip"


class Answers:
    """Reads remembered answers; edits write them (see `library.history.edit`), except for skips."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> dict[str, str]:
        """Return {question: answer}."""
        return dict(self._db.rows("SELECT question, answer FROM answers ORDER BY question"))

    def skip(self, question_id: str) -> None:
        """Note that a question was put off; no edit, and an answer given stays."""
        with self._db.transaction():
            if self._db.revision is not None:
                self._db.revision.note((), ())  # nothing that is in memory has to be read again
            self._db.run(
                "INSERT INTO answers (question, answer, answered_at) VALUES (?, ?, ?)"
                " ON CONFLICT (question) DO UPDATE SET answered_at = excluded.answered_at"
                " WHERE answer = excluded.answer",
                (question_id, SKIP, now()),
            )
