"""What it costs that an edit survives a power cut: the same edits with and without.

    python benchmarks/durability.py [--edits 300] [--folder DIR]

DIR lies on the disk that is asked about; a temporary folder without it.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from faceorg.engine import edits
from faceorg.library.database import Database
from faceorg.library.library import Library
from tests.helpers.readings import add_people

if TYPE_CHECKING:
    from collections.abc import Iterator


def main() -> int:
    """Time both in turn, and print medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--edits", type=int, default=300)
    parser.add_argument("--folder", type=Path)
    arguments = parser.parse_args()
    durable, fast = Database.transaction, _fast
    times: dict[str, list[float]] = {"durable": [], "not durable": []}
    with (
        tempfile.TemporaryDirectory(dir=arguments.folder) as folder,
        closing(Library(Path(folder) / "library")) as library,
    ):
        add_people(library, [[i % 40 + 1] for i in range(200)])
        ids = [face.face_id for face in library.faces.all()]
        for number in range(2 * arguments.edits):
            kind = ("durable", "not durable")[number % 2]
            setattr(Database, "transaction", durable if kind == "durable" else fast)  # noqa: B010
            name = ("Anna", "Berta")[number // 2 // len(ids) % 2]
            began = time.perf_counter()
            edits.name_faces(library, [ids[number // 2 % len(ids)]], name)
            edits.undo(library)
            times[kind].append(time.perf_counter() - began)
    medians = {kind: statistics.median(found) * 1000 for kind, found in times.items()}
    for kind, found in medians.items():
        print(f"{kind:<12} {found:.2f} ms for an edit and its undo (median of {arguments.edits})")
    print(f"ratio        {medians['durable'] / medians['not durable']:.2f}")
    return 0


_transaction = Database.transaction


@contextmanager
def _fast(self: Database, *, durable: bool = False) -> Iterator[None]:
    """Run a transaction that a power cut may take."""
    del durable
    with _transaction(self):
        yield


if __name__ == "__main__":
    sys.exit(main())
