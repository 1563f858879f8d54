"""Scripts of `packaging/` for tests: imported as they import each other."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


def script(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Import a script by its path below `packaging/`; what it has imported is forgotten again."""
    path = PACKAGING / name
    monkeypatch.setattr(sys, "path", [str(path.parent), str(PACKAGING), *sys.path])
    monkeypatch.setattr(sys, "modules", dict(sys.modules))
    return importlib.import_module(path.stem)
