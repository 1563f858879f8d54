"""The library as one thing: a folder with a database, thumbnails and a lock."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager, suppress
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from faceorg.domain.changes import Changes
from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.database import BUSY_TIMEOUT_S, Database, refuse_foreign
from faceorg.library.faces import Faces
from faceorg.library.files import keys
from faceorg.library.files.locks import OPEN_LOCK, OpenMark, exclusive, held, open_here
from faceorg.library.files.replacing import finish, is_begun
from faceorg.library.migrations import is_current, migrate
from faceorg.library.people import People
from faceorg.library.photos import Photos
from faceorg.library.revision import Revision
from faceorg.library.settings import Settings
from faceorg.library.thumbnails import Thumbnails

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from faceorg.domain.ids import FaceId
    from faceorg.domain.photos import PhotoOutcome
    from faceorg.library.albums import Albums
    from faceorg.library.answers import Answers
    from faceorg.library.face_lists import FaceLists
    from faceorg.library.files.keys import Key
    from faceorg.library.history.journal import Journal
    from faceorg.library.problems import Problems
    from faceorg.library.queries.timeline import Timeline
    from faceorg.library.relations import Relations

P = TypeVar("P")

DATABASE_NAME = "library.sqlite"
OPENING_LOCK = "opening.lock"
THUMBNAILS_NAME = "thumbnails.sqlite"
_OURS = (DATABASE_NAME, keys.KEY_NAME, OPENING_LOCK, OPEN_LOCK)


class Library:
    """Everything FaceOrg knows; usable from any thread, each with its own connection.

    Attributes:
        folder: where it lies, mode 0700.
        key: what it is encrypted with; None where it is not.
        photos, timeline, albums, faces, people, relations, answers, problems, journal, settings,
            thumbnails: the parts.
        revision: tells of what other processes change.

    Parts that a start of the window has no use for are loaded and made when they are first asked
    for. Whoever opens it closes it.
    """

    def __init__(self, folder: Path, key: Key | None = None) -> None:
        """Open the library in `folder`, making it where there is none.

        Args:
            folder: of the library.
            key: of an encrypted one, see `keys.unlock`; a plain one ignores it.

        Raises:
            EnvironmentFaultError: it can't be opened, or belongs to something else;
                LIBRARY_ENCRYPTED or WRONG_PASSWORD where it needs a key, or another one.
        """
        self.folder = folder
        self.key = _key_for(folder, key)
        if is_begun(folder / DATABASE_NAME):  # somebody was killed while restoring a backup
            with exclusive(folder):
                finish(folder / DATABASE_NAME)
        _refuse_lost(folder / DATABASE_NAME)
        if self.key is None and open_here(folder) is None:
            refuse_foreign(folder / DATABASE_NAME)
        _make_private(folder)
        self._open_mark = OpenMark(folder, encrypted=self.key is not None)
        self.database = Database(folder / DATABASE_NAME, key=self.key)
        try:
            if not is_current(self.database):
                turn = held(folder / OPENING_LOCK, BUSY_TIMEOUT_S, FaultCode.LIBRARY_LOCKED)
                with self._open_mark.lifted(), turn:
                    self._migrate()
            self.thumbnails = Thumbnails(folder / THUMBNAILS_NAME, self.key)
            _keep_private(folder)
        except BaseException:
            self.close()
            raise
        self._making = threading.Lock()
        self.photos = Photos(self.database)
        self.faces = Faces(self.database)
        self.people = People(self.database)
        self.settings = Settings(self.database)
        self.revision = self.database.revision = Revision(self.database.value)

    def _migrate(self) -> None:
        """Bring it to this program's schema, unless another process just has."""
        if not is_current(self.database):
            # An older program that has it open would go on writing in the way that it knows.
            with exclusive(self.folder):
                migrate(self.database)

    @cached_property
    def timeline(self) -> Timeline:
        """Photos by time, and queries."""
        from faceorg.library.queries.timeline import Timeline

        return self._one("timeline", Timeline)

    @cached_property
    def albums(self) -> Albums:
        """Albums."""
        from faceorg.library.albums import Albums

        return self._one("albums", Albums)

    @cached_property
    def face_lists(self) -> FaceLists:
        """Faces of somebody, in order."""
        from faceorg.library.face_lists import FaceLists

        return self._one("face_lists", FaceLists)

    @cached_property
    def relations(self) -> Relations:
        """Who is related to whom."""
        from faceorg.library.relations import Relations

        return self._one("relations", Relations)

    @cached_property
    def answers(self) -> Answers:
        """Remembered answers to questions."""
        from faceorg.library.answers import Answers

        return self._one("answers", Answers)

    @cached_property
    def problems(self) -> Problems:
        """What went wrong with photos."""
        from faceorg.library.problems import Problems

        return self._one("problems", Problems)

    @cached_property
    def journal(self) -> Journal:
        """What was done, and taken back."""
        from faceorg.library.history.journal import Journal

        return self._one("journal", Journal)

    def _one(self, name: str, make: Callable[[Database], P]) -> P:
        """Make a part, whichever threads ask for it first, only once."""
        with self._making:
            if name not in self.__dict__:
                self.__dict__[name] = make(self.database)
            made: P = self.__dict__[name]
        return made

    @property
    def pack_id(self) -> str | None:
        """The model pack that somebody chose for this library; None: the one as shipped."""
        chosen = self.settings.get("pack")
        return None if chosen is None else str(chosen)

    def record_batch(
        self, outcomes: Sequence[PhotoOutcome], pack: str, looks_min: float | None = None
    ) -> Changes:
        """Store what reading some photos gave, all or nothing; return what to show anew.

        A problem keeps the faces that an earlier reading of the same photo has found.

        Args:
            outcomes: of the photos.
            pack: whose vectors they are.
            looks_min: see `library.carrying.alike`; None: that of the default pack.
        """
        from faceorg.library.found_faces import SAME_LOOKS_MIN, FoundFaces
        from faceorg.library.recognition.groupings import drop_suggestions_before_birth

        found_faces = FoundFaces(self.database)
        like = SAME_LOOKS_MIN if looks_min is None else looks_min
        faces: list[tuple[FaceId, bytes]] = []
        with self.database.transaction():
            paths = self.photos.paths([o.photo_id for o in outcomes])
            for outcome in outcomes:
                path = paths[outcome.photo_id]
                if outcome.reading is None:
                    if outcome.problem is not None:
                        self.photos.record_problem(outcome.photo_id)
                        self.problems.record(
                            path, outcome.problem, outcome.detail, outcome.photo_id
                        )
                    continue
                reading = outcome.reading
                self.photos.record_reading(outcome.photo_id, reading)
                drop_suggestions_before_birth(self.database, outcome.photo_id)
                self.problems.clear(path)
                found = found_faces.not_forgotten(outcome.photo_id, reading.faces)
                ids = found_faces.record(outcome.photo_id, found, pack, like)
                faces += zip(ids, (f.crop_jpeg for f in found), strict=True)
            pictures = [(o.photo_id, o.reading.thumbnail_jpeg) for o in outcomes if o.reading]
            self.thumbnails.put(pictures, faces)
        return Changes(
            photo_ids=frozenset(o.photo_id for o in outcomes),
            face_ids=frozenset(i for i, _ in faces),
        )

    @contextmanager
    def indexing_lock(self) -> Iterator[None]:
        """Hold the right to index; only one process has it.

        Raises:
            EnvironmentFaultError: another window or command is indexing this library.
        """
        with held(self.folder / "indexing.lock", 0, FaultCode.ALREADY_INDEXING):
            yield

    @contextmanager
    def sidecars_lock(self) -> Iterator[None]:
        """Hold the right to write sidecars for a moment: else an older state might come last.

        Raises:
            EnvironmentFaultError: another window or command has it for longer.
        """
        with held(self.folder / "sidecars.lock", BUSY_TIMEOUT_S, FaultCode.LIBRARY_LOCKED):
            yield

    def check(self) -> list[str]:
        """Return what SQLite finds wrong with the files; an empty list means they are sound."""
        return self.database.check() + self.thumbnails.check()

    def close(self) -> None:
        """Close all files; no other thread may be using the library."""
        if hasattr(self, "thumbnails"):  # not where opening the library failed
            self.thumbnails.close()
        self.database.close()
        self._open_mark.close()


def _key_for(folder: Path, key: Key | None) -> Key | None:
    """Return the key to open a library with; refuse a wrong one before any file is touched."""
    if not keys.is_encrypted(folder):
        return None
    if key is None:
        raise EnvironmentFaultError(FaultCode.LIBRARY_ENCRYPTED, str(folder))
    if not keys.matches(folder, key):
        raise EnvironmentFaultError(FaultCode.WRONG_PASSWORD, str(folder))
    return key


def _refuse_lost(path: Path) -> None:
    """Make no new library where an old one has lost its file, and its backups are still there."""
    try:
        empty = not path.exists() or (path.is_file() and not path.stat().st_size)
        log = path.with_name(path.name + "-wal")
        if not empty or (log.exists() and log.stat().st_size):
            return
        from faceorg.library.files.backup import files

        if files(path.parent):
            raise EnvironmentFaultError(FaultCode.LIBRARY_DAMAGED, str(path))
    except OSError as error:
        raise EnvironmentFaultError(FaultCode.LIBRARY_READ_ONLY, str(path)) from error


def _make_private(folder: Path) -> None:
    """Make the library's folder, mode 0700; a folder that holds other things is left alone."""
    try:
        if folder.is_dir() and any(folder.iterdir()) and not _holds_library(folder):
            raise EnvironmentFaultError(FaultCode.NOT_A_LIBRARY, str(folder))
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(PermissionError):  # a drive without permissions can't be made private
            folder.chmod(0o700)
    except (FileExistsError, NotADirectoryError) as error:
        raise EnvironmentFaultError(FaultCode.NOT_A_LIBRARY, str(folder)) from error
    except OSError as error:
        raise EnvironmentFaultError(FaultCode.LIBRARY_READ_ONLY, str(folder)) from error


def _holds_library(folder: Path) -> bool:
    """Whether there is a library, or the first start of one that was cut off."""
    if any(os.path.lexists(folder / name) for name in _OURS):
        return True
    from faceorg.library.files.backup import BACKUPS_NAME

    return os.path.lexists(folder / BACKUPS_NAME)


def _keep_private(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_file() and path.suffix in {".sqlite", ".sqlite-wal", ".sqlite-shm"}:
            with suppress(PermissionError):
                os.chmod(path, 0o600)  # noqa: PTH101 - one call for files that may be links
