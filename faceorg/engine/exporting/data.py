"""Writes what the library knows into documents: JSON or tables. A job; nothing of it is changed."""

from __future__ import annotations

import os
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING, BinaryIO

from faceorg.engine.exporting.documents import json_document
from faceorg.engine.exporting.placing import (
    finish,
    give_free_name,
    give_name,
    numbered,
    remove_parts,
    writing_beside,
)
from faceorg.engine.exporting.tables import TABLES, tables
from faceorg.engine.jobs import Progress, RateMeter, Stage
from faceorg.engine.sharing.writing import prepare_folder, writing_to
from faceorg.library import exporting
from faceorg.library.clock import now

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from faceorg.engine.exporting.documents import Chunk
    from faceorg.engine.exporting.wishes import Exported, ExportWish
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library


def export_json(
    library: Library, wish: ExportWish, token: CancelToken, exported: Exported
) -> Iterator[Progress]:
    """Write the whole library as one JSON document into a file.

    Raises:
        EditRefusedError: the folder lies among the library's photos, and nobody said so.
        EnvironmentFaultError: the disk is full, or nothing may be written there.
        CancelledError: the token said so; nothing was written.
    """
    folder = os.path.dirname(wish.target) or b"."  # noqa: PTH120 - bytes
    prepare_folder(library, folder, among_photos=wish.among_photos)
    remove_parts(folder)
    with writing_beside(folder) as (file, part):
        yield from write_json(library, file, token, exported, hidden=wish.hidden)
        with writing_to(folder):
            finish(file)
            exported.made.append(give_free_name(part, wish.target))


def write_json(
    library: Library, file: BinaryIO, token: CancelToken, exported: Exported, *, hidden: bool
) -> Iterator[Progress]:
    """Write the document into an open file; what can't be written is the file's own error."""
    counting = _Counting(library, exported, token, hidden=hidden)
    yield from counting.written(json_document(library, now(), hidden=hidden), file)


def export_tables(
    library: Library, wish: ExportWish, token: CancelToken, exported: Exported
) -> Iterator[Progress]:
    """Write people, photos and faces as tables into a folder: all three or none.

    Raises:
        EditRefusedError: the folder lies among the library's photos, and nobody said so.
        EnvironmentFaultError: the disk is full, or nothing may be written there.
        CancelledError: the token said so; nothing was written.
    """
    prepare_folder(library, wish.target, among_photos=wish.among_photos)
    remove_parts(wish.target)
    counting = _Counting(library, exported, token, hidden=wish.hidden)
    with ExitStack() as opened:
        opened.enter_context(library.database.snapshot())
        parts = []
        made = tables(library, hidden=wish.hidden, byte_order_mark=wish.byte_order_mark)
        for name, chunks in made:
            file, part = opened.enter_context(writing_beside(wish.target))
            yield from counting.written(chunks, file)
            with writing_to(wish.target):
                finish(file)
            parts.append((part, os.path.join(wish.target, name.encode())))  # noqa: PTH118
        with writing_to(wish.target):
            number = _free_number(wish.target)
            for part, path in parts:
                give_name(part, numbered(path, number))
                exported.made.append(numbered(path, number))


def _free_number(folder: bytes) -> int:
    """Return the first number that none of the tables has in a folder: they stay together."""
    paths = [os.path.join(folder, name.encode()) for name in TABLES]  # noqa: PTH118
    number = 1
    while any(os.path.lexists(numbered(path, number)) for path in paths):
        number += 1
    return number


class _Counting:
    """Writes pieces into files, and says how far that has come."""

    def __init__(
        self, library: Library, exported: Exported, token: CancelToken, *, hidden: bool
    ) -> None:
        self._exported = exported
        self._token = token
        self._total = exporting.totals(library.database)
        exported.hidden = 0 if hidden else exporting.hidden_of(library.database)
        self._meter = RateMeter()
        self._done = 0

    def written(self, chunks: Generator[Chunk, None, None], file: BinaryIO) -> Iterator[Progress]:
        """Write all pieces of a document."""
        total = self._total
        yield Progress(Stage.EXPORTING, done=self._done, total=total)
        with closing(chunks):  # it holds a snapshot, which ends before the library is closed
            for content, *numbers in chunks:
                self._token.checkpoint()
                file.write(content)
                self._count(*numbers)
                self._meter.mark(self._done)
                yield Progress(
                    Stage.EXPORTING,
                    done=min(self._done, total),
                    total=total,
                    seconds_left=self._meter.seconds_left(total - self._done),
                )

    def _count(self, people: int, photos: int, faces: int) -> None:
        self._done += photos + faces
        self._exported.people += people
        self._exported.photos += photos
        self._exported.faces += faces
