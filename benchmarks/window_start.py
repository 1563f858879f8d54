"""How much CPU time it takes until the window is painted, on a library of 10,000 photos.

    python benchmarks/window_start.py [--photos N] [--runs N] [--library DIR] [--json]

Makes a library through the library's own calls (10,000 photos with small drawn thumbnails, 5,400
faces, 100 people, 300 groups), or takes the one in DIR if there is one. Then starts the program
several times as its icon does, each time in a process of its own without a screen, and prints the
CPU time of the whole process, interpreter and imports included: until all of the first paint
was drawn; until it was interactive, that is the people read, the pictures in view painted and the
event loop at rest; and after it was idle for a while. Between these starts a window with nothing
in it is started, for ratios: on a machine that others use, times move together.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageDraw

from faceorg.domain.faces import FaceReading, Pose
from faceorg.domain.geometry import Box
from faceorg.domain.grouping import Grouping, GroupPart
from faceorg.domain.photos import FileFacts, PhotoMetadata, PhotoOutcome, PhotoReading
from faceorg.engine import edits
from faceorg.library.library import Library
from faceorg.vision.packs import default_pack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import FaceId, PhotoId

FOLDER = b"/no such drive/photos"
PEOPLE, FACES_OF_PERSON = 100, 25
GROUPS, FACES_OF_GROUP = 300, 8
LOOSE = 500
HEAVY = ("numpy", "PIL", "cv2", "onnxruntime", "scipy", "sklearn", "torch", "pillow_heif")

_PROBE = """
import json, sys, time
from faceorg.ui.views.shell.window import MainWindow
from faceorg.cli.main import main
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

seen = {}

def painted(window):
    seen["cpu_s"] = time.process_time()
    seen["modules"] = [name for name in json.loads(sys.argv[2]) if name in sys.modules]
    QTimer.singleShot(20, lambda: look(window))

def look(window):
    page, wishes = window.pages.made.get("people"), window.thumbnails._wishes
    there = page is None or page.model.rowCount() or not page.grid.isVisible()
    if there and not (wishes._wanted or wishes._running) and "cpu_ready_s" not in seen:
        seen["cpu_ready_s"] = time.process_time()
        QTimer.singleShot(4000, idle)
    else:
        QTimer.singleShot(20, lambda: look(window))

def idle():
    seen["idle_cpu_s"] = time.process_time()
    print(json.dumps(seen), flush=True)
    QApplication.closeAllWindows()

def paint(window, event):
    QMainWindow.paintEvent(window, event)
    if "asked" not in seen:
        seen["asked"] = True
        # The parts are painted in the same go, after the window.
        QTimer.singleShot(0, lambda: painted(window))

MainWindow.paintEvent = paint
sys.exit(main(["--library", sys.argv[1]]))
"""
_BARE = """
import json, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 868)
window.show()

def painted():
    print(json.dumps({"cpu_s": time.process_time()}), flush=True)
    app.quit()

QTimer.singleShot(0, lambda: QTimer.singleShot(0, painted))
app.exec()
"""


def make_library(folder: Path, photos: int) -> None:
    """Fill a new library."""
    dice = np.random.default_rng(1)
    thumbnails = [_drawn(480, 320, k) for k in range(40)]
    portraits = [_drawn(208, 208, k) for k in range(40)]
    faces = PEOPLE * FACES_OF_PERSON + GROUPS * FACES_OF_GROUP + LOOSE
    with closing(Library(folder)) as library:
        library.photos.add_folder(FOLDER)
        library.photos.record_found(
            [
                FileFacts(FOLDER + b"/%d/IMG_%05d.jpg" % (i % 20, i), 4_000_000, i)
                for i in range(photos)
            ]
        )
        outcomes = []
        for i, (photo_id, _, _) in enumerate(library.photos.pending([FOLDER])):
            seen = (_face(portraits[i % 40], dice),) if i < faces else ()
            outcomes.append(PhotoOutcome(photo_id, _photo(photo_id, thumbnails[i % 40], seen)))
        for start in range(0, photos, 500):
            library.record_batch(outcomes[start : start + 500], default_pack().pack_id)
        _decide(library, [face.face_id for face in library.faces.all()])


def _photo(photo_id: PhotoId, jpeg: bytes, faces: Sequence[FaceReading]) -> PhotoReading:
    taken = datetime.fromisoformat("2024-08-20T15:30") - timedelta(hours=7 * photo_id)
    return PhotoReading(4032, 2688, "JPEG", PhotoMetadata(taken), jpeg, tuple(faces))


def _face(crop: bytes, dice: np.random.Generator) -> FaceReading:
    vector = dice.standard_normal(192).astype(np.float32)
    return FaceReading(
        box=Box(0.4, 0.3, 0.15, 0.3),
        landmarks=np.full((5, 2), 0.45, dtype=np.float32),
        score=0.9,
        second_score=0.9,
        size_px=800.0,
        sharpness=0.6,
        pose=Pose(0.0, 0.0, 0.0),
        norm=65.0,
        quality=float(dice.uniform(0.3, 0.7)),
        vector=vector / np.linalg.norm(vector),
        crop_jpeg=crop,
    )


def _decide(library: Library, face_ids: list[FaceId]) -> None:
    """Name people, then make groups of what follows."""
    named = PEOPLE * FACES_OF_PERSON
    for k in range(PEOPLE):
        chosen = face_ids[k * FACES_OF_PERSON : (k + 1) * FACES_OF_PERSON]
        edits.name_faces(library, chosen, f"Person number {k:03}", new_person=True)
    starts = range(named, min(named + GROUPS * FACES_OF_GROUP, len(face_ids)), FACES_OF_GROUP)
    parts = [GroupPart(None, tuple(face_ids[i : i + FACES_OF_GROUP])) for i in starts]
    library.faces.apply_grouping(Grouping(tuple(parts), ()))


def _drawn(width: int, height: int, number: int) -> bytes:
    """Return a simple picture as JPEG bytes."""
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    draw = ImageDraw.Draw(image)
    colour = (40 + 5 * number, 200 - 4 * number, 120)
    draw.ellipse((width // 3, height // 5, 2 * width // 3, 4 * height // 5), fill=colour)
    out = BytesIO()
    image.save(out, "JPEG", quality=80)
    return out.getvalue()


def start_window(probe: str, library: Path) -> dict[str, Any]:
    """Start a window once; return what it measured of itself."""
    command = [sys.executable, "-c", probe, str(library), json.dumps(HEAVY)]
    # As people have it: modules are compiled once, not at every start.
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(
        command, env=environment, check=True, stdout=subprocess.PIPE, text=True, timeout=300
    )
    measured: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return measured


def main() -> None:
    """Make the library, start, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--photos", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--library", type=Path, metavar="DIR", help="keep the library here")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        library = given.library or Path(temporary) / "library"
        if not library.exists():
            make_library(library, given.photos)
        start_window(_PROBE, library)  # compiles what has never run
        runs, bare = [], []
        for _ in range(given.runs):
            bare.append(start_window(_BARE, library)["cpu_s"])
            runs.append(start_window(_PROBE, library))
    first, ready = ([run[name] for run in runs] for name in ("cpu_s", "cpu_ready_s"))
    figures = {
        "runs": given.runs,
        "CPU to first paint, s, median": round(median(first), 3),
        "CPU to first paint, s, least": round(min(first), 3),
        "CPU to interactive, s, median": round(median(ready), 3),
        "CPU to interactive, s, least": round(min(ready), 3),
        "CPU after 4 s more, s, median": round(median(run["idle_cpu_s"] for run in runs), 3),
        "a window with nothing in it, s, median": round(median(bare), 3),
        "a window with nothing in it, s, least": round(min(bare), 3),
        "first paint, times that": round(median(first) / median(bare), 2),
        "interactive, times that": round(median(ready) / median(bare), 2),
        "heavy modules loaded by first paint": ", ".join(runs[0]["modules"]) or "none",
    }
    if given.json:
        print(json.dumps(figures, indent=1))
        return
    for name, value in figures.items():
        print(f"{name:42} {value}")


if __name__ == "__main__":
    main()
