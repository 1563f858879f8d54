"""Builds the bundle: one folder with all that FaceOrg needs, for the system this runs on.

    python3 packaging/bundle/build.py [--skip-test]

Makes an environment of its own in `build/bundle-venv` (that is when `pip` uses the network), then
`dist/faceorg`, proves it with its smoke test and says what takes how much room. Standard library
only.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / "build" / "bundle-venv"
FOLDER = ROOT / "dist" / "faceorg"
ICONS = ROOT / "build" / "icons"
PHOTOS = ROOT / "tests" / "data" / "photos"
TOP = 12  # so many lines has the table
MB = 1e6


def main() -> int:
    """Build, prove, measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--skip-test", action="store_true", help="build only")
    given = parser.parse_args()
    build()
    print(sizes_table(FOLDER))
    if not given.skip_test:
        run([str(program()), "--smoke-test", str(PHOTOS)])
    return 0


def build() -> None:
    """Make `dist/faceorg` from what the sources say now."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        run([sys.executable, "-m", "venv", str(VENV)])
    run([str(python), "-m", "pip", "install", "--quiet", "--editable", f"{ROOT}[bundle]"])
    run([str(python), str(ROOT / "packaging" / "bundle" / "icons.py"), str(ICONS)])
    recipe = ROOT / "packaging" / "bundle" / "faceorg.spec"
    where = ["--distpath", str(FOLDER.parent), "--workpath", str(ROOT / "build" / "bundle")]
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *where]
    run([*command, str(recipe)], {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": committed_at()})


def program() -> Path:
    """Return the program that the bundle starts with."""
    return FOLDER / ("faceorg.exe" if os.name == "nt" else "faceorg")


def committed_at() -> str:
    """Return when the sources were committed, in seconds: the time stamp of all that is built."""
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "0"


def sizes_table(folder: Path) -> str:
    """Return what takes how much room in a folder, the largest first, as lines of Markdown."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[part_of(path.relative_to(folder))] += path.stat().st_size
    lines = ["| part | MB |", "|---|---|", f"| **all** | **{sizes.total() / MB:.0f}** |"]
    lines += [f"| {name} | {size / MB:.0f} |" for name, size in sizes.most_common(TOP)]
    return "\n".join(lines)


def part_of(path: Path) -> str:
    """Return what a file of the bundle belongs to: its folder, or all the files beside folders."""
    parts = [part for part in path.parts if part != "_internal"]
    return parts[0].removesuffix(".libs") if len(parts) > 1 else "single files"


def run(command: list[str], more: dict[str, str] | None = None) -> None:
    """Run a command; end with its status where it fails."""
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **(more or {})}, check=False)
    if done.returncode:
        sys.exit(f"“{' '.join(command)}” failed.")


if __name__ == "__main__":
    sys.exit(main())
