"""Builds source archive and wheel, and proves them.

    python3 packaging/wheel.py [--skip-test]

`dist/` then holds both. The wheel is built from the unpacked archive; both are built twice, and the
build fails unless they are the same to the bit, and unless the sources make a wheel of the same
files: everybody who builds a commit gets the same, and nothing lacks in the archive. The smoke
test runs on the wheel, installed into an environment of its own in `build/wheel-venv`, of which the
bundle is made as well. Only `pip` uses the network. Standard library only.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from building import (
    BUILD,
    DIST,
    MB,
    PHOTOS,
    ROOT,
    make_venv,
    pip_install,
    reproducible,
    run,
    step,
    version,
)

VENV, TOOLS = BUILD / "wheel-venv", BUILD / "tools-venv"


def main() -> int:
    """Build, compare, prove."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--skip-test", action="store_true", help="build only")
    given = parser.parse_args()
    for path in build():
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / MB:.1f} MB, {digest(path)}")
    if not given.skip_test:
        python = install()
        with step("Smoke test of the wheel"):
            prove(python)
    return 0


def build() -> tuple[Path, Path]:
    """Make the source archive and the wheel in `dist/`; return both."""
    with step("Source archive and wheel, built twice"), tempfile.TemporaryDirectory() as scratch:
        tools = make_venv(TOOLS)
        pip_install(tools, *build_requirements())
        archive = hatch(tools, ROOT, "sdist", DIST)
        with tarfile.open(archive) as packed:
            packed.extractall(scratch, filter="data")
        unpacked = Path(scratch) / archive.name.removesuffix(".tar.gz")
        wheel = hatch(tools, unpacked, "wheel", DIST)
        aside = Path(scratch) / "again"
        check_same(archive, hatch(tools, ROOT, "sdist", aside))
        check_same(wheel, hatch(tools, unpacked, "wheel", aside))
        lacking = names_in(hatch(tools, ROOT, "wheel", aside)) ^ names_in(wheel)
        if lacking:
            sys.exit(f"The wheel of the archive and that of the sources differ: {lacking}")
    return archive, wheel


def check_same(first: Path, second: Path) -> None:
    """End unless two files are the same to the bit."""
    if digest(first) != digest(second):
        kept = first.with_name(f"{first.name}.differs")
        shutil.copyfile(second, kept)
        sys.exit(f"{first.name} is not the same when it is built again: see {kept}.")


def names_in(wheel: Path) -> set[str]:
    """Return what a wheel holds, by name."""
    with zipfile.ZipFile(wheel) as opened:
        return set(opened.namelist())


def build_requirements() -> list[str]:
    """Return what pyproject.toml wants for building."""
    said = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [str(requirement) for requirement in said["build-system"]["requires"]]


def hatch(tools: Path, sources: Path, target: str, folder: Path) -> Path:
    """Build one of "sdist" and "wheel" from sources into a folder; return the file."""
    folder.mkdir(parents=True, exist_ok=True)
    command = [str(tools), "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    run(command, reproducible(), cwd=sources, silent=True)
    name = f"faceorg-{version()}"
    return folder / (f"{name}.tar.gz" if target == "sdist" else f"{name}-py3-none-any.whl")


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def install() -> Path:
    """Install the wheel that is in `dist/` and what the bundle needs; return their Python."""
    with step("Wheel installed"):
        wheel = DIST / f"faceorg-{version()}-py3-none-any.whl"
        python = make_venv(VENV)
        pip_install(python, f"{wheel}[bundle]")
        pip_install(python, "--force-reinstall", "--no-deps", str(wheel))
    return python


def prove(python: Path) -> None:
    """Run the smoke test of the installed wheel, far from the sources."""
    program = python.with_name("faceorg.exe" if os.name == "nt" else "faceorg")
    with tempfile.TemporaryDirectory() as elsewhere:
        run([str(program), "--smoke-test", str(PHOTOS)], {"PYTHONPATH": ""}, cwd=Path(elsewhere))


if __name__ == "__main__":
    sys.exit(main())
