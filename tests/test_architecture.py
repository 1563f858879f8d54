"""The house rules that a machine can hold: arrows, light start, no network."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "faceorg").rglob("*.py"))
HEAVY = ("cv2", "onnxruntime", "sklearn", "scipy", "torch", "PIL", "pillow_heif")
# What sockets are made with. SciPy (by numpy.testing) and scikit-learn (by joblib) load it for
# reasons of their own when faces are grouped, and never use it: `faceorg.guard` refuses that.
SOCKETS = ("socket", "_socket", "ssl", "_ssl", "asyncio", "multiprocessing")
NETWORK = (
    *("socket", "socketserver", "ssl", "http", "urllib.request", "ftplib", "smtplib", "xmlrpc"),
    *("requests", "httpx", "aiohttp", "urllib3", "PySide6.QtNetwork"),
)


def run_python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code in a Python of its own."""
    return subprocess.run(  # noqa: S603
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield every module that is imported anywhere in a file, with what is taken from it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_within(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in packages)


def test_no_source_knows_the_network() -> None:
    used = {
        str(path.relative_to(ROOT)): names
        for path in SOURCES
        if (names := [m for m in imports(ast.parse(path.read_bytes())) if is_within(m, NETWORK)])
    }
    assert used == {}


@pytest.mark.parametrize(
    ("module", "also_banned"),
    [("faceorg.cli.main", ("PySide6",)), ("faceorg.app", ("PySide6.QtNetwork",))],
)
def test_starting_loads_nothing_heavy(module: str, also_banned: tuple[str, ...]) -> None:
    done = run_python(
        "import importlib, sys; importlib.import_module(sys.argv[1])"
        "; print(*sys.modules, sep='\\n')",
        module,
    )
    assert done.returncode == 0, done.stderr
    loaded = [m for m in done.stdout.splitlines() if is_within(m, (*HEAVY, *SOCKETS, *also_banned))]
    assert loaded == []


def test_the_arrows_between_rooms_point_one_way() -> None:
    pytest.importorskip("importlinter")
    done = run_python(
        "import sys; from importlinter.cli import lint_imports"
        "; sys.exit(lint_imports(cache_dir=None))"
    )
    assert done.returncode == 0, done.stdout


def test_every_room_has_its_layer() -> None:
    """A contract that forgets a room holds nothing there."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = settings["tool"]["importlinter"]["contracts"][0]["layers"]
    named = {part.strip() for layer in layers for part in layer.split("|")}
    rooms = {
        f"faceorg.{path.stem}"
        for path in (ROOT / "faceorg").iterdir()
        if (path.suffix == ".py" or (path / "__init__.py").exists())
        and not path.stem.startswith("_")
    }
    assert rooms == named
