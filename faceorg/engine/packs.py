"""Which model pack a library uses, and how it changes to another one. Any thread.

Vectors of several packs are kept side by side and never compared: grouping and matching see those
of the current pack alone. What people have decided belongs to the faces, not to a pack.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.errors import CancelledError
from faceorg.engine.reading import open_reader
from faceorg.library.embeddings import count_to_embed
from faceorg.vision.packs import all_packs, default_pack, pack_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.engine.reading import PhotoReader
    from faceorg.library.library import Library
    from faceorg.vision.packs import Pack

SETTING = "pack"


@dataclass(frozen=True, slots=True)
class PackChoice:
    """A pack that a library could use.

    Attributes:
        current: whether it is the one in use.
        faces_missing: known faces that have no vector of it.
    """

    pack_id: str
    title: str
    current: bool
    faces_missing: int


def current_pack(library: Library) -> Pack:
    """Return the pack whose vectors are used, the default one unless another was chosen.

    Raises:
        EnvironmentFaultError: this FaceOrg has no such pack.
    """
    chosen = library.settings.get(SETTING)
    return default_pack() if chosen is None else pack_named(chosen)


def current_pack_id(library: Library) -> str:
    """Return the id of the pack in use, whether this FaceOrg has it or not."""
    return str(library.settings.get(SETTING) or default_pack().pack_id)


def packs(library: Library) -> list[PackChoice]:
    """Return every pack, the default one first; a question of some 100 ms to large libraries."""
    current = current_pack_id(library)
    return [
        PackChoice(
            pack.pack_id,
            pack.title,
            pack.pack_id == current,
            count_to_embed(library.database, pack.pack_id),
        )
        for pack in all_packs()
    ]


def change_pack(
    library: Library,
    pack_id: str,
    token: CancelToken,
    open_reader: Callable[[Pack], PhotoReader] = open_reader,
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
        open_reader: loads the models; called once, only when there is something to read.
        workers: threads that read; one a core without it.

    Yields:
        Progress with the `Changes` of every commit.

    Raises:
        EnvironmentFaultError: no such pack, another process is indexing this library, a model is
            missing or altered, or the disk is full.
        CancelledError: the token said so; the old pack is in use.
    """
    from faceorg.engine.embedding import embed_missing
    from faceorg.engine.regroup import regroup

    pack = pack_named(pack_id)
    with library.indexing_lock():
        before = library.settings.get(SETTING)
        yield from embed_missing(library, pack, token, open_reader, workers)
        token.checkpoint()
        library.settings.set(SETTING, pack.pack_id)
        try:
            yield from regroup(library, token, pack)
        except CancelledError:
            library.settings.set(SETTING, before)
            raise
