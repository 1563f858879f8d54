"""Builds the bundle: one folder with all that FaceOrg needs, for the system this runs on.

    python3 packaging/bundle/build.py [--as-installed] [--skip-test]

Builds the wheel (packaging/wheel.py) and installs it into `build/wheel-venv`, or with
`--as-installed` takes what is there. PyInstaller makes `dist/faceorg` of that; then symbols that
only debuggers read are taken away, the smoke test proves it, and a table says what takes how much
room. Only `pip` and apt-get use the network. Standard library only.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import environment
import wheel
from building import BUILD, DIST, MB, PHOTOS, ROOT, make_venv, reproducible, run, step
from stripping import strip_folder

from faceorg.cli import qt_libraries  # found by way of `environment`

FOLDER = DIST / "faceorg"
ICONS = BUILD / "icons"
TOP = 12  # so many lines has the table


def main() -> int:
    """Build, prove, measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--as-installed", action="store_true", help="don't build the wheel anew")
    parser.add_argument("--skip-test", action="store_true", help="build only")
    given = parser.parse_args()
    try:
        environment.provide_system_packages(missing_packages())
    except environment.SetupError as error:
        sys.exit(str(error))
    if not given.as_installed:
        wheel.build()
        wheel.install()
    build(make_venv(wheel.VENV))
    print(sizes_table(FOLDER))
    if not given.skip_test:
        with step("Smoke test of the bundle"):
            run([str(program()), "--smoke-test", str(PHOTOS)], cwd=FOLDER)
    return 0


def missing_packages() -> list[str]:
    """Return the Debian packages that lack: PyInstaller's tools, and what is bundled for X11."""
    if not sys.platform.startswith("linux"):
        return []
    tools = [] if all(map(shutil.which, ("objcopy", "objdump", "strip"))) else ["binutils"]
    return tools + qt_libraries.missing_packages(screen=True)


def build(python: Path) -> None:
    """Make `dist/faceorg` of what is installed."""
    with step("Bundle"):
        run([str(python), str(ROOT / "packaging" / "bundle" / "icons.py"), str(ICONS)])
        recipe = ROOT / "packaging" / "bundle" / "faceorg.spec"
        where = ["--distpath", str(FOLDER.parent), "--workpath", str(BUILD / "bundle")]
        # -P: the wheel's FaceOrg, not the sources in the working folder
        command = [str(python), "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
        run([*command, *where, str(recipe)], reproducible())
        for paper in (ROOT / "LICENSE", BUILD / "told" / "THIRD-PARTY-LICENCES.txt"):
            shutil.copyfile(paper, FOLDER / paper.name)  # to be read without starting anything
    if sys.platform.startswith("linux"):
        print(f"Symbols taken away: {strip_folder(FOLDER) / MB:.0f} MB")


def program() -> Path:
    """Return the program that the bundle starts with."""
    return FOLDER / ("faceorg.exe" if os.name == "nt" else "faceorg")


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


if __name__ == "__main__":
    sys.exit(main())
