"""How well boxes of other programs lie on faces that are found: figures of docs/importing.md.

    python -m benchmarks.importing FOLDER

FOLDER is copied nowhere and nothing is written into it; a library is made in a temporary folder.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.domain.importing import Frame
from faceorg.domain.orientation import shown_box
from faceorg.engine.importing.gathering import Gathered, gather
from faceorg.engine.importing.placing import placed
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.jobs import CancelToken
from faceorg.library.foreign.finding import find_photos
from faceorg.library.foreign.reading import faces_in
from faceorg.library.library import Library

if TYPE_CHECKING:
    from faceorg.domain.faces import Face
    from faceorg.domain.geometry import Box


def main() -> None:
    """Print how each box overlaps the face that it is taken for, and any face the wrong way."""
    folder = os.fsencode(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as place:
        library = Library(Path(place) / "library")
        list(index_folders(library, [folder], CancelToken()))
        report(library, folder)
        library.close()


def report(library: Library, folder: bytes) -> None:
    """Print a line for each box, then a summary."""
    gathered = Gathered()
    list(gather([folder], gathered))
    found, lost = find_photos(library.database, gathered.photos)
    right: list[float] = []
    wrong: list[float] = []
    alone = 0
    for photo_id, said in found.items():
        faces = faces_in(library, photo_id)
        for photo in said:
            boxes, matched = placed(photo.said.regions, photo.orientation, faces)
            name = os.fsdecode(os.path.basename(photo.path))  # noqa: PTH119
            for i, region in enumerate(photo.said.regions):
                face = faces[matched[i]] if i in matched else None
                overlap = 0.0 if face is None else boxes[i].iou(face.box)
                turned = (
                    region.box
                    if region.frame is Frame.STORED
                    else shown_box(region.box, photo.orientation)
                )
                print(f"{overlap:.2f}  {len(faces)} faces  {name}  {region.schema}  {region.name}")
                if face is None:
                    alone += 1
                    continue
                right.append(overlap)
                if photo.orientation != 1:
                    wrong.append(best(turned, faces))
    print(f"{len(found)} photos, {len(lost)} not found, {len(gathered.problems)} files not read")
    print(f"{len(right)} boxes on faces: {min(right):.2f} to {max(right):.2f}")
    print(f"{len(wrong)} of them not turned with their photo: {max(wrong, default=0):.2f} at most")
    print(f"{alone} boxes on no face that was found")


def best(box: Box, faces: list[Face]) -> float:
    """Return the largest overlap of a box with a face."""
    return max((box.iou(face.box) for face in faces), default=0.0)


if __name__ == "__main__":
    main()
