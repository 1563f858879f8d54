"""Which model pack a library uses; `changing_pack` gives it another one. Any thread.

Vectors of several packs are kept side by side and never compared: grouping and matching see those
of the current pack alone. What people have decided belongs to the faces, not to a pack.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.library.recognition.brought import count_unusable
from faceorg.library.recognition.embeddings import count_to_embed
from faceorg.vision.packs import all_packs, default_pack, pack_named

if TYPE_CHECKING:
    from faceorg.library.library import Library
    from faceorg.vision.packs import Pack

SETTING = "pack"
# Between what one of ten thousand pairs of strangers reaches and a likeness of 1: .75 for the
# default pack, far above what suggestions ask for. From a look at 80 cropped and turned photos.
SAME_LOOKS_PART = 0.45


@dataclass(frozen=True, slots=True)
class PackChoice:
    """A pack that a library could use.

    Attributes:
        current: whether it is the one in use.
        faces_missing: known faces that have no vector of it.
        resting: vectors of people files that it can't be compared with, and that can't be made
            anew.
    """

    pack_id: str
    title: str
    current: bool
    faces_missing: int
    resting: int = 0


def current_pack(library: Library) -> Pack:
    """Return the pack whose vectors are used, the default one unless another was chosen.

    Raises:
        EnvironmentFaultError: this FaceOrg has no such pack.
    """
    chosen = library.settings.get(SETTING)
    return default_pack() if chosen is None else pack_named(chosen)


def same_looks_min(pack: Pack) -> float:
    """Return the cosine similarity from which a face is the same one in an edited picture."""
    strangers = pack.thresholds["same_person_far_1e-4"]
    return strangers + (1.0 - strangers) * SAME_LOOKS_PART


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
            count_unusable(library.database, pack.pack_id),
        )
        for pack in all_packs()
    ]
