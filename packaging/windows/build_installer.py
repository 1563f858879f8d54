r"""Packs the bundle as an installer for Windows. Written to the tools' documentation; NOT RUN HERE.

    python packaging\windows\build_installer.py

Needs `dist\faceorg` (packaging/bundle/build.py, on Windows) and Inno Setup 6.3 or newer, whose
compiler ISCC.exe is looked for on PATH, where Inno Setup installs itself, or where the variable
ISCC says. With FACEORG_SIGNTOOL set, everything is signed: it is a command in which `$f` stands for
the file, for instance

    signtool.exe sign /fd sha256 /tr http://timestamp.acs.microsoft.com /td sha256 /a $f

The programs of the bundle are signed first, then Inno Setup signs uninstaller and installer.
Standard library only.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from building import BUILD, DIST, MB, ROOT, run, step, version

BUNDLE, ICONS = DIST / "faceorg", BUILD / "icons"
SCRIPT = Path(__file__).with_name("faceorg.iss")
PROGRAMS = ("faceorg.exe", "faceorg-window.exe")
SIGN = "FACEORG_SIGNTOOL"
USUAL = (r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe", r"C:\Program Files\Inno Setup 6\ISCC.exe")


def main() -> int:
    """Sign the programs, build the installer."""
    if not all((BUNDLE / name).exists() for name in PROGRAMS):
        sys.exit(r"There is no bundle in dist\faceorg: run packaging\bundle\build.py first.")
    compiler = find_compiler()
    if not compiler:
        sys.exit("Inno Setup is not there: install it, or let the variable ISCC name ISCC.exe.")
    signing = os.environ.get(SIGN, "")
    if signing:
        with step("Signing the programs"):
            for name in PROGRAMS:
                run(sign_command(signing, BUNDLE / name))
    with step("Installer"):
        run(compile_command(compiler, signing))
    target = DIST / installer_name()
    print(f"{target.name}: {target.stat().st_size / MB:.0f} MB")
    return 0


def installer_name() -> str:
    """Return the name of the file that comes of it, as faceorg.iss has it."""
    return f"FaceOrg-{version()}-windows-x64.exe"


def find_compiler() -> str:
    """Return the path of Inno Setup's compiler; "" where there is none."""
    named = os.environ.get("ISCC") or shutil.which("ISCC")
    return named or next((path for path in USUAL if Path(path).is_file()), "")


def compile_command(compiler: str, signing: str) -> list[str]:
    """Return what compiles the installer.

    Args:
        compiler: the path of ISCC.exe.
        signing: the command that signs `$f`; "" for none.
    """
    places = {
        "Version": version(),
        "Bundle": BUNDLE,
        "Sources": ROOT,
        "Icons": ICONS,
        "Output": DIST,
    }
    command = [compiler, "/Qp", *[f"/D{name}={value}" for name, value in places.items()]]
    if signing:
        # Quotes would not survive the way to ISCC: it writes them for $q.
        command += ["/DSign", "/Sfaceorg=" + signing.replace('"', "$q")]
    return [*command, str(SCRIPT)]


def sign_command(signing: str, path: Path) -> list[str]:
    """Return the words of a signing command with a file in the place of `$f`."""
    words, quoted = [""], False
    for letter in signing:
        if letter == '"':
            quoted = not quoted
        elif letter == " " and not quoted:
            words.append("")
        else:
            words[-1] += letter
    return [word.replace("$f", str(path)) for word in words if word]


if __name__ == "__main__":
    sys.exit(main())
