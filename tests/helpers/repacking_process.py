"""A process that changes the model pack with the fake reader, slowly, and says how far it is.

    python -m tests.helpers.repacking_process LIBRARY MODELS PACK DELAY_S

MODELS is a folder with the manifest. Prints "ready" when it is about to read, then the number of
faces embedded so far after each commit, one a line.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.engine.changing_pack import change_pack
from faceorg.engine.indexing import embedding
from faceorg.engine.jobs import CancelToken, Stage
from faceorg.library.library import Library
from faceorg.vision import packs as vision_packs
from tests.helpers.readers import FakeReader

if TYPE_CHECKING:
    from faceorg.vision.packs import Pack


def main() -> None:
    """Change the pack until done or killed."""
    library_dir, models, pack_id, delay_s = sys.argv[1:]
    vision_packs.models_dir = lambda: Path(models)
    embedding.COMMIT_AFTER_PHOTOS = 2
    reader = FakeReader(delay_s=float(delay_s))
    library = Library(Path(library_dir))

    def open_reader(pack: Pack) -> FakeReader:
        _say("ready")
        return reader(pack)

    for step in change_pack(library, pack_id, CancelToken(), open_reader, 2):
        if step.stage is Stage.EMBEDDING and step.faces:
            _say(str(step.faces))
    library.close()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
