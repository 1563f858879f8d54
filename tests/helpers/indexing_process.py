"""A process that indexes with the fake reader, slowly, and says what it has committed.

    python -m tests.helpers.indexing_process LIBRARY FOLDER DELAY_S

Prints "ready" when it is about to read, then the ids of each committed batch, one batch a line.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.engine.indexing import index
from faceorg.engine.jobs import CancelToken, Stage
from faceorg.library.library import Library
from tests.helpers.readers import FakeReader

if TYPE_CHECKING:
    from faceorg.vision.packs import Pack


def main() -> None:
    """Index until done or killed."""
    library_dir, folder, delay_s = sys.argv[1:]
    index.COMMIT_AFTER_PHOTOS = 2
    reader = FakeReader(delay_s=float(delay_s))
    library = Library(Path(library_dir))

    def open_reader(pack: Pack) -> FakeReader:
        _say("ready")
        return reader(pack)

    job = index.index_folders(library, [os.fsencode(folder)], CancelToken(), open_reader, 2)
    for step in job:
        if step.stage is Stage.FINDING_FACES and step.changes.photo_ids:
            _say(" ".join(str(i) for i in sorted(step.changes.photo_ids)))
        if step.stage is Stage.GROUPING:
            break
    library.close()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
