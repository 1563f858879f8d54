"""Puts a name into a copy of every photo of folders, and compares what Pillow decodes.

python -m benchmarks.into_files FOLDER...
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from faceorg.domain.geometry import Box
from faceorg.engine import edits
from faceorg.engine.jobs import CancelToken
from faceorg.engine.sidecars import into_files
from faceorg.engine.sidecars.reports import Report, Wish
from faceorg.library.library import Library
from tests.helpers.readings import add_files, face, read_again


def pixels(path: Path) -> bytes | None:
    """Return a photo's pixels; None where Pillow cannot read it."""
    try:
        with Image.open(path) as image:
            return image.tobytes()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, RuntimeError):
        return None


def main() -> None:
    """Print how many were written, left, and are the same."""
    found = [p for folder in sys.argv[1:] for p in sorted(Path(folder).rglob("*")) if p.is_file()]
    photos = [path for path in found if into_files.is_writable(os.fsencode(path.name))]
    counts: Counter[str] = Counter(photos=len(photos))
    with tempfile.TemporaryDirectory() as folder:
        copies = Path(folder) / "photos"
        copies.mkdir()
        library = Library(Path(folder) / "library")
        came_from = {}
        for number, photo in enumerate(photos):
            copy = copies / f"{number}{photo.suffix}"
            shutil.copyfile(photo, copy)
            came_from[copy] = photo
            (photo_id,) = add_files(library, [os.fsencode(copy)])
            ids = read_again(library, photo_id, face(Box(0.1, 0.1, 0.2, 0.2)))
            edits.name_faces(library, ids, "Zoe")
        report = Report()
        list(into_files.write(library, Wish(), CancelToken(), report))
        library.close()
        left = {Path(os.fsdecode(path)) for path, _ in report.problems}
        counts.update(f"left: {error.code.value}" for _, error in report.problems)
        for copy, photo in came_from.items():
            same = copy.read_bytes() == photo.read_bytes()
            if copy in left:
                counts["left and not the same"] += not same
                continue
            counts["written"] += not same
            before = pixels(photo)
            if before is not None:
                counts["written and decoded"] += 1
                counts["pixels not the same"] += before != pixels(copy)
    for what, number in counts.items():
        print(f"{what:>24} {number:6,}")


if __name__ == "__main__":
    main()
