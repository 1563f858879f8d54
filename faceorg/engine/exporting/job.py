"""Does what an export asks for: the one door to all forms. A job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.exporting.wishes import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.engine.exporting.gallery.words import Words
    from faceorg.engine.exporting.wishes import Exported, ExportWish
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library


def export(
    library: Library, wish: ExportWish, token: CancelToken, exported: Exported, words: Words
) -> Iterator[Progress]:
    """Make what is wished for; what that needs is loaded only then.

    Args:
        library: whose names.
        wish: what, where and how.
        token: asked now and then.
        exported: is filled as it goes.
        words: what a gallery says.

    Raises:
        EditRefusedError: the target lies among the library's photos, and nobody said so.
        EnvironmentFaultError: the disk is full, or nothing may be written there.
        CancelledError: the token said so.
    """
    if wish.form is Form.GALLERY:
        from faceorg.engine.exporting.gallery.job import export_gallery

        yield from export_gallery(library, wish, token, exported, words)
    elif wish.form is Form.FOLDERS:
        from faceorg.engine.exporting.folders import export_folders

        yield from export_folders(library, wish, token, exported)
    else:
        from faceorg.engine.exporting.data import export_json, export_tables

        job = export_json if wish.form is Form.JSON else export_tables
        yield from job(library, wish, token, exported)
