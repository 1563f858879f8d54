"""Which FaceOrg this is: its version and, where it was built, of which commit.

`packaging/stamp.py` writes the stamp when a wheel, a source archive or a bundle is built. In a copy
of the sources there is none. No stamp tells the time of building: two builds of a commit are alike.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg import __version__
from faceorg.paths import resources_dir

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "build.json"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a build says of itself.

    Attributes:
        version: as `faceorg.__version__`.
        commit: the first twelve digits; "" where it was not built, or from no repository.
        date: of the commit, in UTC, as 2026-11-22; "" as well.
        changed: whether files differed from the commit.
    """

    version: str
    commit: str = ""
    date: str = ""
    changed: bool = False

    @property
    def text(self) -> str:
        """Return it in one line, the same in every language, for reports and `--version`."""
        if not self.commit:
            return f"FaceOrg {self.version}"
        of = f"{self.commit} with changes" if self.changed else self.commit
        return f"FaceOrg {self.version} ({of}, {self.date})"


def read_stamp(folder: Path | None = None) -> Stamp:
    """Return the stamp of this FaceOrg; without commit and date where there is none.

    Args:
        folder: that of the shipped resources, unless it is another one.
    """
    path = (folder or resources_dir()) / FILE_NAME
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        return Stamp(__version__, str(said["commit"]), str(said["date"]), bool(said["changed"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Stamp(__version__)  # a program that cannot say its version is of no use in a report
