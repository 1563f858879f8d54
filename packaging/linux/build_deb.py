"""Packs the bundle as a Debian package.

    python3 packaging/linux/build_deb.py

Needs `dist/faceorg` (packaging/bundle/build.py) and dpkg-deb. The program goes to /usr/lib/faceorg,
its command to /usr/bin, with its manual page and what completes it in shells, made by the program
itself. Nothing of ours is run when it is installed, and removing it leaves no file behind.
Libraries of people are in their home folders: removing the package does not touch them. Standard
library only.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from email.utils import formatdate
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from building import BUILD, DIST, MB, ROOT, committed_at, output, run, step, version

BUNDLE, ICONS = DIST / "faceorg", BUILD / "icons"
HERE = Path(__file__).parent
TREE = BUILD / "deb"
ICONS_PX = (16, 24, 32, 48, 64, 128, 256, 512)
APP_ID = "org.faceorg.FaceOrg"
# Where shells look for what completes a command, by the name that FaceOrg has for the shell.
COMPLETIONS = {
    "bash": "bash-completion/completions/faceorg",
    "zsh": "zsh/vendor-completions/_faceorg",
    "fish": "fish/vendor_completions.d/faceorg.fish",
}
# What the bundle leaves to the system: drivers of the screen, fonts, keyboards.
DEPENDS = (
    "libc6 (>= {glibc}), libgl1, libegl1, libglib2.0-0 | libglib2.0-0t64, libfontconfig1,"
    " libdbus-1-3, libxkbcommon0"
)
RECOMMENDS = "libwayland-client0, libwayland-cursor0, libwayland-egl1, xdg-desktop-portal"
SUGGESTS = "libimage-exiftool-perl"
CONTROL = """\
Package: faceorg
Version: {version}
Architecture: {architecture}
Maintainer: The FaceOrg authors <faceorg@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Suggests: {suggests}
Section: graphics
Priority: optional
Description: find, name and browse the people in your own photos
 FaceOrg looks for faces in your photos, puts those of one person together, and
 lets you name them. From then on all photos of somebody are one question away.
 .
 Everything happens on this computer; the program never uses the network, and
 photo files are only read, unless you have names written into them.
"""


def main() -> int:
    """Build the package from the bundle that is there."""
    if not (BUNDLE / "faceorg").exists():
        sys.exit("There is no bundle in dist/faceorg: run packaging/bundle/build.py first.")
    with step("Debian package"):
        shutil.rmtree(TREE, ignore_errors=True)
        lay_out()
        architecture = output("dpkg", "--print-architecture")
        write_control(architecture)
        target = DIST / f"faceorg_{version()}_{architecture}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build"]
        run([*command, str(TREE), str(target)], {"SOURCE_DATE_EPOCH": committed_at()})
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / MB:.0f} MB")
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
    put(HERE / f"{APP_ID}.metainfo.xml", usr / "share/metainfo" / f"{APP_ID}.metainfo.xml")
    put(HERE / "faceorg.xml", usr / "share/mime/packages/faceorg.xml")
    write_what_explains(usr / "share")
    write_papers(usr / "share" / "doc" / "faceorg")
    for path in TREE.rglob("*"):
        if not path.is_symlink():
            program = os.access(path, os.X_OK) and ".so" not in path.name
            path.chmod(0o755 if path.is_dir() or program else 0o644)


def write_what_explains(share: Path) -> None:
    """Have the program write its manual page and what completes its commands."""
    program = str(BUNDLE / "faceorg")
    write_packed(share / "man" / "man1" / "faceorg.1.gz", said_by(program, "help", "--man"))
    for shell, place in COMPLETIONS.items():
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(said_by(program, "completion", shell))


def write_papers(folder: Path) -> None:
    """Write the licences and what has changed, as Debian wants to find them."""
    folder.mkdir(parents=True)
    texts = [ROOT / "LICENSE", BUILD / "told" / "THIRD-PARTY-LICENCES.txt"]
    rule = b"\n" + b"=" * 78 + b"\n\n"
    (folder / "copyright").write_bytes(rule.join(text.read_bytes() for text in texts))
    write_packed(folder / "changelog.gz", changelog())
    put(ROOT / "CHANGELOG.md", folder / "NEWS.md")


def changelog() -> bytes:
    """Return the one entry that Debian's form of a list of changes needs."""
    date = formatdate(int(committed_at()))
    who = "The FaceOrg authors <faceorg@localhost>"
    text = (
        f"faceorg ({version()}) stable; urgency=medium\n\n  * See NEWS.md.\n\n -- {who}  {date}\n"
    )
    return text.encode()


def write_packed(target: Path, content: bytes) -> None:
    """Write a file packed by gzip, the same bytes from the same content."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def said_by(*command: str) -> bytes:
    """Return what the program says; end where it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode or not done.stdout:
        sys.exit(f"“{' '.join(command)}” failed.")
    return done.stdout


def write_control(architecture: str) -> None:
    """Write what dpkg wants to know."""
    size = sum(path.lstat().st_size for path in TREE.rglob("*") if path.is_file())
    text = CONTROL.format(
        version=version(),
        architecture=architecture,
        kilobytes=size // 1024,
        depends=DEPENDS.format(glibc=output("getconf", "GNU_LIBC_VERSION").split()[-1]),
        recommends=RECOMMENDS,
        suggests=SUGGESTS,
    )
    (TREE / "DEBIAN").mkdir()
    (TREE / "DEBIAN" / "control").write_text(text, encoding="utf-8")
    (TREE / "DEBIAN").chmod(0o755)


def put(source: Path, target: Path) -> None:
    """Copy one file, with the folders that it needs."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


if __name__ == "__main__":
    sys.exit(main())
