"""Changing the model pack of a library, as a job: new vectors, the setting, a new grouping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import CancelledError, EnvironmentFaultError, FaultCode
from faceorg.engine.indexing.embedding import embed_missing
from faceorg.engine.indexing.reading import reader_opener
from faceorg.engine.packs import SETTING
from faceorg.engine.politeness import Politeness, polite
from faceorg.engine.regroup import regroup
from faceorg.library.recognition.embeddings import count_to_embed, has_vectors
from faceorg.library.recognition.groupings import GROUPING_DUE
from faceorg.vision.packs import pack_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faceorg.engine.indexing.reading import PhotoReader
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library
    from faceorg.vision.packs import Pack


@polite
def change_pack(
    library: Library,
    pack_id: str,
    token: CancelToken,
    open_reader: Callable[[Pack], PhotoReader] | None = None,
    workers: int | None = None,
) -> Iterator[Progress]:
    """Give every face a vector of another pack, then use that pack and group anew.

    Until all faces are done the old pack stays in use, also where the job is stopped or killed;
    the vectors made so far are kept, and the same job goes on from there. Vectors of the old pack
    are kept, too, so that changing back takes no reading. Faces whose photo isn't there get
    their vector when it is indexed again; `packs` counts them.

    Args:
        library: where.
        pack_id: the pack to use.
        token: asked between photos.
        open_reader: loads the models; called only when there is something to read. With the
            library's limits without it.
        workers: threads that read; as the library's settings say without it.

    Yields:
        Progress with the `Changes` of every commit.

    Raises:
        EnvironmentFaultError: no such pack, another process is indexing this library, a model is
            missing or altered, not one photo could be read, or the disk is full.
        CancelledError: the token said so; the old pack is in use.
    """
    pack = pack_named(pack_id)
    open_reader = open_reader or reader_opener(library, workers)
    workers = workers or Politeness(library.settings).workers()
    with library.indexing_lock():
        before = library.settings.get(SETTING)
        yield from embed_missing(library, pack, token, open_reader, workers)
        token.checkpoint()
        if _sees_nobody(library, pack):
            raise EnvironmentFaultError(FaultCode.PHOTOS_AWAY, str(library.folder))
        _use(library, pack.pack_id, grouped=False)
        try:
            yield from regroup(library, token, pack)
        except CancelledError:
            _use(library, before, grouped=True)
            raise


def _use(library: Library, pack_id: str | None, *, grouped: bool) -> None:
    """Choose a pack; where its groups are not made yet, and nobody makes them, the next start does.

    See `regroup.grouping_due`.
    """
    with library.database.transaction():
        library.settings.set(SETTING, pack_id)
        library.settings.set(GROUPING_DUE, not grouped)


def _sees_nobody(library: Library, pack: Pack) -> bool:
    """Whether there are faces, but not one that could be compared: their drive is away."""
    return not has_vectors(library.database, pack.pack_id) and bool(
        count_to_embed(library.database, pack.pack_id)
    )
