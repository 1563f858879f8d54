"""Files that could not be read, why, and since when."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from faceorg.domain.errors import ProblemCode
from faceorg.domain.ids import PhotoId, ProblemId
from faceorg.library.clock import now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.library.database import Database


class Problem(NamedTuple):
    """One file or folder that could not be read; `path` in bytes of the file system.

    A tuple, as there may be ten thousand, made and compared while the window is in use.
    """

    problem_id: ProblemId
    photo_id: PhotoId | None
    path: bytes
    code: ProblemCode
    detail: str
    since: str
    ignored: bool


class Problems:
    """Reads and writes the problem list."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self, *, ignored: bool = False) -> list[Problem]:
        """Return the problems by path: the open ones, or those a person chose to ignore."""
        rows = self._db.rows(
            "SELECT id, photo_id, path, code, detail, since, ignored FROM problems"
            " WHERE ignored = ? ORDER BY path",
            (int(ignored),),
        )
        return [
            Problem(ProblemId(i), p and PhotoId(p), path, ProblemCode(code), detail, since, bool(g))
            for i, p, path, code, detail, since, g in rows
        ]

    def count(self, *, ignored: bool = False) -> int:
        """Return how many problems there are."""
        return int(
            self._db.value("SELECT count(*) FROM problems WHERE ignored = ?", (int(ignored),))
        )

    def counts_by_code(self, *, ignored: bool = False) -> dict[ProblemCode, int]:
        """Return how many problems there are of each kind, the most frequent first."""
        rows = self._db.rows(
            "SELECT code, count(*) AS number FROM problems WHERE ignored = ?"
            " GROUP BY code ORDER BY number DESC, code",
            (int(ignored),),
        )
        return {ProblemCode(code): int(number) for code, number in rows}

    def record(
        self, path: bytes, code: ProblemCode, detail: str, photo_id: PhotoId | None = None
    ) -> None:
        """Note that `path` could not be read; a known problem keeps its age and stays ignored."""
        self._db.run(
            "INSERT INTO problems (photo_id, path, code, detail, since) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (path) DO UPDATE SET"
            " photo_id = coalesce(excluded.photo_id, photo_id),"
            " ignored = ignored AND code = excluded.code, code = excluded.code,"
            " detail = excluded.detail",
            (photo_id, path, code.value, detail, now()),
        )

    def clear(self, path: bytes) -> None:
        """Forget the problem of `path`: it could be read."""
        self._db.run("DELETE FROM problems WHERE path = ?", (path,))

    def clear_folders(self, folder: bytes, keep: Sequence[bytes]) -> None:
        """Forget problems of folders at or below `folder` except those in `keep`."""
        inside = folder.rstrip(os.sep.encode()) + os.sep.encode()
        rows = self._db.rows(
            "SELECT path FROM problems WHERE photo_id IS NULL"
            " AND (path = ? OR substr(path, 1, ?) = ?)",
            (folder, len(inside), inside),
        )
        for (path,) in rows:
            if path not in keep:
                self.clear(path)

    def set_ignored(self, problem_id: ProblemId, *, ignored: bool) -> None:
        """Hide a problem from the list, or bring it back."""
        self._db.run("UPDATE problems SET ignored = ? WHERE id = ?", (int(ignored), problem_id))

    def set_all_ignored(self, code: ProblemCode, *, ignored: bool) -> int:
        """Hide all problems of a kind, or bring them back; return how many."""
        return self._db.run(
            "UPDATE problems SET ignored = ? WHERE code = ? AND ignored <> ?",
            (int(ignored), code.value, int(ignored)),
        ).rowcount

    def retry(self, problem_id: ProblemId | None = None, code: ProblemCode | None = None) -> int:
        """Let the next run read files again; return how many.

        Args:
            problem_id: this one, ignored or not; all open ones without it.
            code: of the open ones, only this kind.
        """
        wanted, parameters = "ignored = 0", tuple[Any, ...]()
        if problem_id is not None:
            wanted, parameters = "id = ?", (problem_id,)
        elif code is not None:
            wanted, parameters = "ignored = 0 AND code = ?", (code.value,)
        with self._db.transaction():
            return self._db.run(
                "UPDATE photos SET state = 'pending' WHERE id IN"
                f" (SELECT photo_id FROM problems WHERE {wanted})",
                parameters,
            ).rowcount
