"""What is wished of sidecars, what came of it, and the few steps that all who write them share."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from faceorg.domain.sidecars import Merged, Outcome, Side, SidecarError
from faceorg.engine.sidecars.writing import put, remove, state_of
from faceorg.library.sidecars import FileState

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from faceorg.domain.geometry import Box
    from faceorg.domain.importing import ForeignFileError
    from faceorg.engine.sidecars.writing import Former


@dataclass(frozen=True, slots=True)
class Wish:
    """What to write.

    Attributes:
        paths: photos and folders, absolute; all of the library without any.
        side: whose word counts where a sidecar says otherwise.
        only: the boxes of the faces that it counts for, see `merge`; all without it.
        dry: only say what would change.
    """

    paths: Sequence[bytes] = ()
    side: Side = Side.NOBODY
    dry: bool = False
    only: Collection[Box] | None = None


@dataclass(slots=True)
class Report:
    """What was done, or would be.

    Attributes:
        done: sidecars that are changed, and those left alone for what they say otherwise.
        same: how many with names of FaceOrg's are as they should be.
        photos: how many photos were looked at.
        problems: files that were not read or written, and why.
        left: sidecars in which a name stays that was to be taken out: others wrote or changed it.
    """

    done: list[tuple[bytes, Merged]] = field(default_factory=list)
    same: int = 0
    photos: int = 0
    problems: list[tuple[bytes, SidecarError | ForeignFileError]] = field(default_factory=list)
    left: list[bytes] = field(default_factory=list)

    def count(self, outcome: Outcome) -> int:
        """Return how many sidecars have this outcome."""
        return sum(merged.outcome is outcome for _, merged in self.done)

    def clashing(self) -> list[tuple[bytes, Merged]]:
        """Return the sidecars that say otherwise."""
        return [(path, merged) for path, merged in self.done if merged.unsettled]


def put_merged(
    path: bytes, merged: Merged, former: Former, *, dry: bool, photo: bytes | None = None
) -> None:
    """Do with a sidecar what merging has given; see `writing.put`."""
    if dry or merged.outcome is Outcome.SAME:
        return
    if merged.outcome is Outcome.REMOVED:
        remove(path, former)
    else:
        put(path, merged.content, former, photo)


def note_merged(path: bytes, merged: Merged, report: Report) -> None:
    """Note what came of a sidecar."""
    if merged.outcome is not Outcome.SAME or merged.clashes:
        report.done.append((path, merged))
    else:
        report.same += 1


def file_state(path: bytes) -> FileState | None:
    """Return a file as `library.sidecars` notes it; None where there is none."""
    state = state_of(path)
    return None if state is None else FileState(*state[1:])


def joined(folder: bytes, name: bytes) -> bytes:
    """Return the path of a file in a folder."""
    return os.path.join(folder, name)  # noqa: PTH118 - bytes
