"""How foreign sidecars come through: two names written into each and taken out again.

    python -m benchmarks.sidecars FOLDER...

Every `.xmp` in the folders, and every XMP packet within their photos, is copied, written into, and
read by exiftool before and after: all of it has to be there still, and after taking the names out
nothing may be left of them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from faceorg.domain.geometry import Box
from faceorg.domain.importing import ForeignFileError
from faceorg.domain.sidecars import NamedBox, Outcome, Side, SidecarError
from faceorg.metadata.packets import carried_by
from faceorg.metadata.people_merge import merge, take_out

FACES = [
    NamedBox("Zoë & <Quill>", Box(0.015, 0.02, 0.1, 0.12)),
    NamedBox("Yannick Qwerty", Box(0.86, 0.87, 0.11, 0.12)),
]
NAMES = {face.name for face in FACES}


def dump(path: Path) -> dict[str, Any]:
    """Return what exiftool reads, but for facts of the file itself."""
    command = ["exiftool", "-j", "-G1", "-struct", "-a", str(path)]
    out = subprocess.run(command, check=False, capture_output=True).stdout
    found: dict[str, Any] = json.loads(out)[0] if out.strip() else {}
    own = ("System:", "File:", "ExifTool:", "XMP-faceorg:", "SourceFile")
    return {key: value for key, value in found.items() if not key.startswith(own)}


def without_ours(value: Any) -> Any:
    """Return what exiftool has read without the two names."""
    if isinstance(value, list):
        return [without_ours(each) for each in value if not is_ours(each)]
    if isinstance(value, dict):
        return {key: without_ours(each) for key, each in value.items()}
    return value


def is_ours(value: Any) -> bool:
    """Whether an entry of a list is one of the two names."""
    if isinstance(value, dict):
        return (value.get("Name") or value.get("PersonDisplayName")) in NAMES
    return str(value).removeprefix("People|").removeprefix("People/") in NAMES


def is_nothing(value: Any) -> bool:
    """Whether only what regions need is left of a property that was made for the two names."""
    if isinstance(value, dict):
        return all(key == "AppliedToDimensions" or is_nothing(v) for key, v in value.items())
    return value in ([], *NAMES) or (isinstance(value, str) and is_ours(value))


def compare(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """Return the tags that differ, the two names left out."""
    wrong = []
    for tag in sorted({*before, *after}):
        old, new = before.get(tag), without_ours(after.get(tag))
        if isinstance(old, str) and isinstance(new, list) and len(new) == 1:
            new = new[0]  # exiftool writes a list of one as its entry
        if new != old and not (tag not in before and is_nothing(new)):
            wrong.append(f"{tag}: {old!r} -> {new!r}"[:300])
    return wrong


def packets(folder: Path) -> list[tuple[str, bytes]]:
    """Return all XMP below a folder, beside photos and in them."""
    found: list[tuple[str, bytes]] = []
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() == ".xmp":
            found.append((path.name, path.read_bytes()))
        elif path.is_file():
            found += [(path.name, p) for p in carried_by(bytes(path)).packets]
    return found


def check(name: str, content: bytes, folder: Path, counts: Counter[str]) -> None:
    """Write into one packet and take it out again; count and print what is not as it was."""
    path = folder / "photo.xmp"
    path.write_bytes(content)
    before = dump(path)
    counts["packets"] += 1
    try:
        merged = merge(content, FACES, (400, 300), Side.OURS)
    except (ForeignFileError, SidecarError) as error:
        counts[f"refused: {error}"] += 1
        return
    path.write_bytes(merged.content)
    after = dump(path)
    counts["written"] += 1
    counts["tags compared"] += len(before)
    seen = json.dumps(after, ensure_ascii=False)
    counts["both names read by exiftool"] += all(name in seen for name in NAMES)
    wrong = compare(before, after)
    again = merge(merged.content, FACES, (400, 300), Side.OURS)
    counts["written again"] += again.outcome is not Outcome.SAME
    gone = take_out(merged.content)
    path.write_bytes(gone.content)
    wrong += [f"taken out: {line}" for line in compare(before, dump(path))]
    counts["names left"] += any(n.split(" ")[0].encode() in gone.content for n in NAMES)
    for line in wrong:
        counts["different"] += 1
        print(f"{name}: {line}")


def main() -> None:
    """Check all folders."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for given in parser.parse_args().folders:
            for name, content in packets(given):
                check(name, content, Path(folder), counts)
    for what, number in counts.items():
        print(f"{number:6,} {what}")


if __name__ == "__main__":
    main()
