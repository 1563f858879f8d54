"""Puts the stamp into wheels and source archives; hatchling runs it (pyproject.toml)."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))
from stamp import FILE_NAME, write_stamp

PLACES = {"wheel": f"faceorg/_resources/{FILE_NAME}", "sdist": f"resources/{FILE_NAME}"}


class StampHook(BuildHookInterface):  # type: ignore[type-arg, misc]
    """Adds one file; none to an editable installation, whose sources change under it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the stamp beside nothing of the sources, and have it taken up."""
        root = Path(self.root)
        if version == "editable" or (root / "resources" / FILE_NAME).is_file():
            return
        self._folder = tempfile.TemporaryDirectory()
        target = Path(self._folder.name) / FILE_NAME
        if write_stamp(target, root):
            build_data["force_include"][str(target)] = PLACES[self.target_name]
