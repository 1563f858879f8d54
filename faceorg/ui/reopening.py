"""What a window wants done while its library is closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from faceorg.library.files.keys import Key

    ClosedWork = Callable[[Path, Key | None], object]


@dataclass(frozen=True, slots=True)
class Reopening:
    """Work on a closed library; see `Session.reopen_after`.

    Attributes:
        work: gets the folder and the key it was open with.
        sentence: what is being done, shown meanwhile.
    """

    work: ClosedWork
    sentence: str
