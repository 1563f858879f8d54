"""Packs the bundle as a Debian package.

    python3 packaging/linux/build_deb.py

Needs `dist/faceorg` (packaging/bundle/build.py) and dpkg-deb. The program goes to /usr/lib/faceorg,
its command to /usr/bin; nothing is run when it is installed, and removing it leaves no file behind.
Libraries of people are in their home folders: removing the package does not touch them. Standard
library only.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUNDLE, ICONS = ROOT / "dist" / "faceorg", ROOT / "build" / "icons"
HERE = Path(__file__).parent
TREE = ROOT / "build" / "deb"
ICONS_PX = (16, 24, 32, 48, 64, 128, 256, 512)
# What the bundle leaves to the system; those for X11 are what Qt loads when there is such a screen.
DEPENDS = (
    "libc6 (>= {glibc}), libgl1, libegl1, libglib2.0-0 | libglib2.0-0t64, libfontconfig1,"
    " libdbus-1-3, libxkbcommon0"
)
RECOMMENDS = (
    "libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libxcb-xkb1, "
    "libxkbcommon-x11-0, libwayland-client0, xdg-desktop-portal"
)
CONTROL = """\
Package: faceorg
Version: {version}
Architecture: {architecture}
Maintainer: The FaceOrg authors <faceorg@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: graphics
Priority: optional
Description: find, name and browse the people in your own photos
 FaceOrg looks for faces in your photos, puts those of one person together, and
 lets you name them. From then on all photos of somebody are one question away.
 .
 Everything happens on this computer; the program never uses the network, and
 photo files are only ever read.
"""


def main() -> int:
    """Build the package from the bundle that is there."""
    if not (BUNDLE / "faceorg").exists():
        sys.exit("There is no bundle in dist/faceorg: run packaging/bundle/build.py first.")
    shutil.rmtree(TREE, ignore_errors=True)
    lay_out()
    architecture = output("dpkg", "--print-architecture")
    write_control(architecture)
    target = ROOT / "dist" / f"faceorg_{version()}_{architecture}.deb"
    env = {**os.environ, "SOURCE_DATE_EPOCH": output("git", "log", "-1", "--format=%ct") or "0"}
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(TREE), str(target)]
    subprocess.run(command, env=env, check=True)
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1e6:.0f} MB")
    return 0


def lay_out() -> None:
    """Put everything where it will be on the system."""
    usr = TREE / "usr"
    shutil.copytree(BUNDLE, usr / "lib" / "faceorg", symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / "faceorg").symlink_to("../lib/faceorg/faceorg")
    put(HERE / "faceorg.desktop", usr / "share" / "applications" / "faceorg.desktop")
    icons = usr / "share" / "icons" / "hicolor"
    put(ROOT / "resources/icons/app-icon.svg", icons / "scalable" / "apps" / "faceorg.svg")
    for size_px in ICONS_PX:
        put(ICONS / f"{size_px}.png", icons / f"{size_px}x{size_px}" / "apps" / "faceorg.png")
    papers = usr / "share" / "doc" / "faceorg"
    put(ROOT / "LICENSE", papers / "copyright")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (papers / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))
    for path in TREE.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def write_control(architecture: str) -> None:
    """Write what dpkg wants to know."""
    size = sum(path.lstat().st_size for path in TREE.rglob("*") if path.is_file())
    text = CONTROL.format(
        version=version(),
        architecture=architecture,
        kilobytes=size // 1024,
        depends=DEPENDS.format(glibc=output("getconf", "GNU_LIBC_VERSION").split()[-1]),
        recommends=RECOMMENDS,
    )
    (TREE / "DEBIAN").mkdir()
    (TREE / "DEBIAN" / "control").write_text(text, encoding="utf-8")
    (TREE / "DEBIAN").chmod(0o755)


def put(source: Path, target: Path) -> None:
    """Copy one file, with the folders that it needs."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def version() -> str:
    """Return the version of the sources."""
    text = (ROOT / "faceorg" / "__init__.py").read_text(encoding="utf-8")
    return re.findall(r'__version__ = "([^"]+)"', text)[0]


def output(*command: str) -> str:
    """Return what a command says."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
