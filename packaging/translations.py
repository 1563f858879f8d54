"""Collect the window's texts into resources/translations/*.ts and compile them: python packaging/translations.py

Translations that are there stay; texts that are gone are dropped; new ones stand there as unfinished.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FILES = ROOT / "resources" / "translations"
CODES = ("de", "es", "fr", "zh_CN")


def tool(name: str) -> str:
    """Return the path of one of PySide6's tools, beside this Python."""
    return str(Path(sys.executable).parent / name)


def collect(into: Path = FILES) -> None:
    """Bring the .ts files of a folder up to date with the sources."""
    sources = sorted(
        str(path.relative_to(ROOT)) for path in (ROOT / "faceorg" / "ui").rglob("*.py")
    )
    for code in CODES:
        command = [tool("pyside6-lupdate"), "-tr-function-alias", "tr+=marked", "-no-obsolete"]
        command += ["-locations", "none", "-source-language", "en", "-target-language", code]
        command += ["-disable-heuristic", "similartext"]
        command += [*sources, "-ts", str(into / f"faceorg_{code}.ts")]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def compile_all(folder: Path = FILES) -> None:
    """Compile each .ts file of a folder to the .qm file beside it."""
    for path in sorted(folder.glob("*.ts")):
        subprocess.run([tool("pyside6-lrelease"), "-silent", str(path)], check=True)


if __name__ == "__main__":
    FILES.mkdir(parents=True, exist_ok=True)
    collect()
    compile_all()
