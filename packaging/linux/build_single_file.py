"""Packs the bundle into one file that runs as it is, for every Linux that the bundle runs on.

    python3 packaging/linux/build_single_file.py

Needs `dist/faceorg` (packaging/bundle/build.py). The file is a short shell script
(`single_file.sh`, which says what it does) with a packed archive behind it: whoever starts it needs
neither rights nor an installation, and no file system in user space as an AppImage does. Standard
library only.
"""

from __future__ import annotations

import gzip
import hashlib
import platform
import shutil
import sys
import tarfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from building import BUILD, DIST, MB, ROOT, committed_at, step, version

BUNDLE = DIST / "faceorg"
SCRIPT = Path(__file__).parent / "single_file.sh"
LEVEL = 6  # 9 takes three times as long and saves 1 %
SHORT = 16  # digits of the digest that name the folder


def main() -> int:
    """Build the file from the bundle that is there."""
    if not (BUNDLE / "faceorg").exists():
        sys.exit("There is no bundle in dist/faceorg: run packaging/bundle/build.py first.")
    target = DIST / f"FaceOrg-{version()}-{platform.machine()}.run"
    with step("Single file"):
        payload = BUILD / "single-file.tar.gz"
        pack(BUNDLE, payload, int(committed_at()))
        join(payload, target, size_of(BUNDLE))
        payload.unlink()
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / MB:.0f} MB")
    return 0


def pack(folder: Path, target: Path, mtime: int) -> None:
    """Write a folder into a packed archive, the same bytes from the same folder.

    Args:
        folder: what is packed; it keeps its name in there.
        target: the archive, `.tar.gz`.
        mtime: the time that all files get, in seconds since 1970.
    """

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = mtime
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    target.parent.mkdir(parents=True, exist_ok=True)
    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", LEVEL, file, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        archive.add(folder, folder.name, filter=plain)  # goes through folders by name


def join(payload: Path, target: Path, size: int) -> None:
    """Write the script and the archive behind it into one program.

    Args:
        payload: the archive.
        target: the program.
        size: how many bytes it takes unpacked.
    """
    with payload.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        file.seek(0)
        begun = target.with_suffix(".part")
        with begun.open("wb") as out:
            out.write(script(digest, size))
            shutil.copyfileobj(file, out, 1 << 20)
    begun.chmod(0o755)
    begun.replace(target)


def script(digest: str, size: int) -> bytes:
    """Return the script for an archive; it knows its own length."""
    values = {
        "VERSION": version(),
        "DIGEST": digest,
        "SHORT": digest[:SHORT],
        "MEGABYTES": f"{size / MB:.0f}",
        "OFFSET": "{:09}",
    }
    text = SCRIPT.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    length = len(text.replace("{:09}", "0" * 9).encode())
    return text.replace("{:09}", f"{length + 1:09}").encode()


def size_of(folder: Path) -> int:
    """Return how many bytes the files of a folder have."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


if __name__ == "__main__":
    sys.exit(main())
