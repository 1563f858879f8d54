"""Packs the application for macOS as a disk image. Written to its tools' papers; NOT RUN HERE.

    python3 packaging/macos/build_app.py

Needs `dist/FaceOrg.app` (packaging/bundle/build.py, on macOS) and Apple's command line tools.
FACEORG_IDENTITY names the certificate ("Developer ID Application: ..."); without it other
computers do not trust the signature, and nothing is notarised. FACEORG_NOTARY names credentials
that were kept by `xcrun notarytool store-credentials NAME`; only that step uses the network.
Standard library only.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from building import BUILD, DIST, MB, run, step, version

if TYPE_CHECKING:
    from collections.abc import Iterable

APP = DIST / "FaceOrg.app"
STAGING = BUILD / "dmg"
ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
NO_IDENTITY = "-"  # signs for this computer alone
# The first bytes of programs and libraries: 64 bits, and several processors in one file.
_MACH_O = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")


def main() -> int:
    """Sign, pack, have it notarised, staple, check."""
    if not APP.is_dir():
        sys.exit("There is no dist/FaceOrg.app: run packaging/bundle/build.py on macOS first.")
    identity = os.environ.get("FACEORG_IDENTITY", NO_IDENTITY)
    notary = os.environ.get("FACEORG_NOTARY", "")
    with step("Signing"):
        for path in signing_order(code_in(APP)):
            run(sign_command(identity, path))
        run(sign_command(identity, APP))
        run(["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(APP)])
    image = DIST / image_name()
    with step("Disk image"):
        stage()
        run(image_command(image))
        run(sign_command(identity, image, code=False))
    if notary and identity != NO_IDENTITY:
        with step("Notarising"):
            for command in notary_commands(image, notary):
                run(command)
    print(f"{image.name}: {image.stat().st_size / MB:.0f} MB")
    return 0


def image_name() -> str:
    """Return the name of the file that comes of it."""
    return f"FaceOrg-{version()}-macos-{os.uname().machine}.dmg"


def code_in(app: Path) -> list[Path]:
    """Return the programs and libraries in an application, links not among them."""
    files = (path for path in app.rglob("*") if path.is_file() and not path.is_symlink())
    return [path for path in files if is_code(path)]


def is_code(path: Path) -> bool:
    """Tell whether a file is a program or library, by its first bytes."""
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


def signing_order(paths: Iterable[Path]) -> list[Path]:
    """Return files from the innermost outwards: what holds others is sealed after them."""
    return sorted(paths, key=lambda path: (-len(path.parts), str(path)))


def sign_command(identity: str, path: Path, *, code: bool = True) -> list[str]:
    """Return what signs something.

    Args:
        identity: the name of a certificate, or "-".
        path: what is signed.
        code: it runs, so it gets the hardened runtime.
    """
    command = ["codesign", "--force", "--sign", identity]
    if identity != NO_IDENTITY:
        command.append("--timestamp")  # asks Apple's clock; the notary wants it
    if code:
        command += ["--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
    return [*command, str(path)]


def stage() -> None:
    """Lay out what the disk image shows: the application, and where to drag it."""
    shutil.rmtree(STAGING, ignore_errors=True)
    STAGING.mkdir(parents=True)
    shutil.copytree(APP, STAGING / APP.name, symlinks=True)
    (STAGING / "Applications").symlink_to("/Applications")


def image_command(image: Path) -> list[str]:
    """Return what makes the disk image."""
    kind = ["-format", "UDZO", "-fs", "HFS+", "-ov"]
    return [
        "hdiutil",
        "create",
        "-volname",
        "FaceOrg",
        "-srcfolder",
        str(STAGING),
        *kind,
        str(image),
    ]


def notary_commands(image: Path, profile: str) -> list[list[str]]:
    """Return what has the image looked at by Apple, fastens the answer to it, and checks that.

    Args:
        image: the disk image.
        profile: the name under which `notarytool` keeps credentials.
    """
    submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
    assess = ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature"]
    return [
        submit,
        ["xcrun", "stapler", "staple", str(image)],
        [*assess, "--verbose=2", str(image)],
    ]


if __name__ == "__main__":
    sys.exit(main())
