"""Forgetting for good: a person, a folder, strangers or everything, on the disk too. Any thread.

What is asked waits for a while and can be taken back until then; afterwards nothing can. Rows go in
one transaction, then files are written anew without them; a process that ends in between is
followed by one that goes on from there, for the request stays in the library until all is done.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.domain.errors import EditRefusedError, EnvironmentFaultError, RefusalCode
from faceorg.domain.ids import AlbumId, FaceId, PersonId, PhotoId
from faceorg.domain.safety import ForgetKind, ForgetPreview, ForgetTarget
from faceorg.engine.safety.backups import make_backup
from faceorg.library import forgetting as rows
from faceorg.library.files.old_copies import count_copies, remove_copies
from faceorg.library.files.scrubbing import overwrite_deleted, scrub
from faceorg.library.history.redaction import Scope, count_gone, faces_in_history, redact, widened
from faceorg.library.rewritten import WRITTEN_INTO_FILES
from faceorg.library.sidecars import WRITTEN_ONCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.domain.ids import ForgettingId
    from faceorg.domain.safety import Forgetting
    from faceorg.engine.sidecars.reports import Report
    from faceorg.library.library import Library

DELAY_S = 30.0


def preview(library: Library, target: ForgetTarget) -> ForgetPreview:
    """Return what would go; reads the whole history, so not for the GUI thread.

    Raises:
        EditRefusedError: there is no such person or folder, or nothing to forget.
    """
    database = library.database
    with database.snapshot():
        name = _checked(library, target)
        copies = count_copies(library.folder)
        if target.kind is ForgetKind.EVERYTHING:
            people, faces, photos, edits, albums = (
                int(database.value(f"SELECT count(*) FROM {table}"))  # noqa: S608 - these five
                for table in ("people", "faces", "photos", "journal", "albums")
            )
            return ForgetPreview(target, name, people, faces, photos, edits, copies, albums)
        scope, _ = widened(database, _scope(library, target))
        living = rows.names_of(database, scope.people)
        there = len(library.faces.by_id([FaceId(i) for i in scope.faces]))
        edits = count_gone(database, scope)
        living_albums = {row[0] for row in database.rows("SELECT id FROM albums")}
        albums = len(scope.albums & living_albums)
    return ForgetPreview(target, name, len(living), there, len(scope.photos), edits, copies, albums)


def outer_folder(library: Library, target: ForgetTarget) -> bytes:
    """Return a chosen folder that a folder lies in, where it would be found again; else b""."""
    sep, folder = os.sep.encode(), target.folder or b""
    chosen = (path.rstrip(sep) for path in library.photos.folders())
    return next((c for c in chosen if folder.rstrip(sep).startswith(c + sep)), b"")


def ask(library: Library, target: ForgetTarget, delay_s: float = DELAY_S) -> Forgetting:
    """Note that something is to be forgotten after a while; asked twice, it counts from now.

    Raises:
        EditRefusedError: there is no such person or folder, or nothing to forget.
    """
    due_at = datetime.now(UTC) + timedelta(seconds=delay_s)
    with library.database.transaction():
        _checked(library, target)
        for known in rows.asked_for(library.database):
            if known.forgetting.target == target and not known.begun:
                rows.take_back(library.database, known.forgetting.forgetting_id)
        number = rows.add(library.database, target, due_at)
        return next(
            asked.forgetting
            for asked in rows.asked_for(library.database)
            if asked.forgetting.forgetting_id == number
        )


def cancel(library: Library, forgetting_id: ForgettingId) -> bool:
    """Take back what was asked; return whether it was still possible."""
    return rows.take_back(library.database, forgetting_id)


def pending(library: Library) -> list[Forgetting]:
    """Return what was asked and can still be taken back."""
    return [a.forgetting for a in rows.asked_for(library.database) if not a.begun]


def unfinished(library: Library) -> bool:
    """Whether rows have gone whose bytes may still be on the disk."""
    return any(asked.begun for asked in rows.asked_for(library.database))


def forget_due(
    library: Library, *, also_waiting: bool = False, sidecars: Report | None = None
) -> Changes:
    """Forget for good what is due, and finish what was begun.

    Args:
        library: where.
        also_waiting: what could still be taken back, too: the window is closed.
        sidecars: filled with the sidecars that names were taken out of, and those that could not
            be reached.

    Raises:
        EnvironmentFaultError: another process is indexing this library or reads it for long, or
            there is no room; what is left to do is tried again by the next call.
    """
    asked = rows.asked_for(library.database)
    now = datetime.now(UTC)
    # A clock that was set back must not let anything wait for longer than it was told to.
    last = now + timedelta(seconds=DELAY_S)
    due = [a for a in asked if a.begun or also_waiting or not now < a.forgetting.due_at <= last]
    if not due:
        return Changes()
    changes = Changes()
    with library.indexing_lock():
        overwrite_deleted(library.database)
        for one in due:
            if not one.begun:
                with _no_sidecars_written(library):
                    _take_out_of_sidecars(library, one.forgetting.target, sidecars)
                    changes |= _erase(library, one.forgetting)
        _clear_disk(library, [one.forgetting.forgetting_id for one in due])
    return changes


def forget(library: Library, target: ForgetTarget, sidecars: Report | None = None) -> Changes:
    """Forget something at once and for good, with all else that is due; see `forget_due`.

    Raises:
        EditRefusedError: there is no such person or folder, or nothing to forget.
        EnvironmentFaultError: see `forget_due`.
    """
    asked = ask(library, target, 0.0)
    try:
        return forget_due(library, sidecars=sidecars)
    except EnvironmentFaultError:
        cancel(library, asked.forgetting_id)  # nothing was begun, or there is nothing to take back
        raise


def _checked(library: Library, target: ForgetTarget) -> str:
    """Return what a target is called, having seen that it is there."""
    database = library.database
    if target.kind is ForgetKind.PERSON:
        person = library.people.get(target.person_id or PersonId(0))
        if person is None:
            raise EditRefusedError(RefusalCode.UNKNOWN_PERSON, str(target.person_id))
        return person.name
    if target.kind is ForgetKind.FOLDER:
        folder = target.folder or b""
        shown = os.fsdecode(folder).encode("utf-8", "replace").decode()
        if not folder or not rows.knows_folder(database, folder):
            raise EditRefusedError(RefusalCode.UNKNOWN_FOLDER, shown)
        return shown
    tables = ("photos", "people", "folders", "journal", "problems", "faces", "albums")
    nothing = not any(database.value(f"SELECT EXISTS (SELECT 1 FROM {t})") for t in tables)  # noqa: S608
    if target.kind is ForgetKind.STRANGERS:
        nothing = not rows.scope_of_strangers(database).faces
    if nothing:
        raise EditRefusedError(RefusalCode.NOTHING_TO_FORGET)
    return ""


def _scope(library: Library, target: ForgetTarget) -> Scope:
    if target.kind is ForgetKind.PERSON:
        return rows.scope_of_person(library.database, target.person_id or PersonId(0))
    if target.kind is ForgetKind.FOLDER:
        return rows.scope_of_folder(library.database, target.folder or b"")
    return rows.scope_of_strangers(library.database)


@contextmanager
def _no_sidecars_written(library: Library) -> Iterator[None]:
    """Let nobody write a name beside photos between its leaving there and its leaving here."""
    if not library.settings.get(WRITTEN_ONCE):
        yield
        return
    with library.sidecars_lock():
        yield


def _take_out_of_sidecars(library: Library, target: ForgetTarget, told: Report | None) -> None:
    """Take a person's names, former ones too, out of what FaceOrg wrote beside photos and in them.

    Before the rows go: a process that ends in between begins anew, and knows them still.
    """
    if target.kind is not ForgetKind.PERSON:
        return
    from faceorg.engine.sidecars.clearing import take_out_names
    from faceorg.engine.sidecars.reports import Report
    from faceorg.engine.sidecars.unreached import note_unreached

    _, names = widened(library.database, _scope(library, target))
    report = Report() if told is None else told
    beside = take_out_names(library, names.__contains__, report)
    if library.settings.get(WRITTEN_INTO_FILES):
        from faceorg.engine.sidecars import into_files

        beside |= into_files.take_out_names(library, names.__contains__, report)
    if beside:
        note_unreached(library, report)


def _erase(library: Library, forgetting: Forgetting) -> Changes:
    """Remove the rows of one request, all or none; nothing where it was taken back meanwhile."""
    database, target = library.database, forgetting.target
    with database.transaction():
        if not rows.note_begun(database, forgetting.forgetting_id):
            return Changes()
        if target.kind is ForgetKind.EVERYTHING:
            changes = _everything(library)
            rows.erase_everything(database)
            return changes
        scope, names = widened(database, _scope(library, target))
        photos = {f.photo_id for f in library.faces.by_id([FaceId(i) for i in scope.faces])}
        redact(database, scope, names)
        rows.erase(database, scope)
        if target.folder is not None:
            rows.erase_folder(database, target.folder)
    return Changes(
        photo_ids=frozenset(photos) | frozenset(map(PhotoId, scope.photos)),
        face_ids=frozenset(map(FaceId, scope.faces)),
        person_ids=frozenset(map(PersonId, scope.people)),
        album_ids=frozenset(map(AlbumId, scope.albums)),
        people_regrouped=True,
    )


def _everything(library: Library) -> Changes:
    database = library.database
    photos, faces, people, albums = (
        frozenset(row[0] for row in database.rows(f"SELECT id FROM {table}"))  # noqa: S608 - these
        for table in ("photos", "faces", "people", "albums")
    )
    return Changes(photos, faces, people, people_regrouped=True, album_ids=albums)


def _clear_disk(library: Library, forgettings: list[ForgettingId]) -> None:
    """Leave no byte of what was removed in any file of the library's folder."""
    from faceorg.engine import gallery  # numpy, not before the window is up
    from faceorg.engine.inbox import reading

    gallery.let_go(library)
    reading.let_go(library)
    database = library.database
    with database.transaction():  # nobody draws a face meanwhile
        faces = {int(row[0]) for row in database.rows("SELECT id FROM faces")}
        faces |= faces_in_history(database)
        photos = {int(row[0]) for row in database.rows("SELECT id FROM photos")}
        library.thumbnails.keep_only(photos, faces)
    library.thumbnails.scrub()
    scrub(database)
    fresh = make_backup(library).path if photos or faces else None
    remove_copies(library.folder, fresh)
    rows.note_done(database, forgettings)
    with suppress(EnvironmentFaultError):  # the row said nothing of anybody
        scrub(database, 0.0)
