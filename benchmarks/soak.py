"""Does the window stay well while its folders change 200,000 times, as in a busy day?

    python benchmarks/soak.py [--events 200000] [--rate 150] [--folder DIR] [--json]

Opens the window (without a screen) on a library of 4,000 made-up photos with watching on, as it is
shipped, and lets another process add, change, move and delete photos and take a drive away and
bring it back (`soak_events.py`). Meanwhile somebody goes from page to page and renames people. What
reads the photos is made up, too, as are their faces; all the rest is the real thing. The trash,
which keeps for a year what somebody has deleted, here keeps it for three minutes (`--trash-s`), so
that the library has the size in the end that it had in the beginning; else nobody could tell
memory that leaks from memory that more photos take.

Says how memory and open files went, how long the window was unable to answer (a timer of 5 ms that
came late; once as time on the clock, which other work on the machine lengthens, once as processor
time of the window's thread), and whether the library is right in the end: `check` finds nothing,
every file on the disk is known once and nothing else is taken to be there, and everybody who was
named is still named. Exit status 1 if not.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import psutil
from PIL import Image
from soak_events import KEPT, PEOPLE

from faceorg.domain.changes import Changes
from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.faces import FaceReading, Pose
from faceorg.domain.geometry import Box
from faceorg.domain.photos import PhotoMetadata, PhotoReading
from faceorg.engine import edits, gallery
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.engine.safety.check import FindingCode, check
from faceorg.engine.watching.following import Follower
from faceorg.guard import guard_process
from faceorg.library.library import Library
from faceorg.library.relinking import missing_by_time, purge
from faceorg.vision.packs import default_pack

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from faceorg.engine.watching.dirty import Dirty
    from faceorg.vision.packs import Pack

PHOTOS = 4000
DIM = 128
SAMPLE_S = 5.0
BEAT_MS = 5
WANTED_MS = 50
# No two alike, or the second would be taken for the first.
_NAMES = """\
Adele Bruno Carmen Dagobert Edith Fridolin Gwendolyn Horst Isolde Joachim Kunigunde Ludwig
Mathilde Norbert Ottilie Philipp Quentin Roswitha Siegfried Theresa Ulrich Veronika Wolfgang
Xaver Yvonne Zacharias Agamemnon Boadicea Cleopatra Demosthenes""".split()  # noqa: SIM905
_PAGES = ("people", "photos", "inbox", "activity")


# Photos on the move may be missing for minutes here: those that somebody has decided about stay.
_DECIDED_TIMES = """
    SELECT DISTINCT p.missing_since FROM photos p JOIN faces f ON f.photo_id = p.id
    WHERE p.missing AND f.decision = 'confirmed'
"""
_WRONG = (
    "unknown",
    "known_but_gone",
    "known_twice",
    "not_read",
    "decisions_lost",
    "check",
    "failures",
    "network_attempts",
)


class Reader:
    """Sees in a file of a few bytes whom it names; nothing is kept, so that nothing grows."""

    def __init__(self) -> None:
        self.pack_id = default_pack().pack_id
        rng = np.random.default_rng(1)
        self._centres = rng.standard_normal((PEOPLE, DIM))
        self._picture = _jpeg()

    def __call__(self, pack: Pack) -> Reader:
        """Return itself, as what opens the real reader would."""
        self.pack_id = pack.pack_id
        return self

    def read(self, path: bytes) -> PhotoReading:
        """Return the one face of a photo."""
        looks, uid = self._content(path)
        day = datetime(2000 + uid % 24, 1 + uid % 12, 1 + uid % 28, 12)  # noqa: DTZ001
        made = _face(self._vector(looks, uid), self._picture)
        return PhotoReading(800, 600, "JPEG", PhotoMetadata(day), self._picture, (made,))

    def embed(self, path: bytes, landmarks: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the vectors of known faces."""
        looks, uid = self._content(path)
        return np.stack([self._vector(looks, uid)] * len(landmarks))

    def close(self) -> None:
        """Nothing is held."""

    def _vector(self, looks: int, uid: int) -> NDArray[np.float32]:
        noise = np.random.default_rng((looks, uid)).standard_normal(DIM) * 0.5
        made = self._centres[looks] + noise
        unit: NDArray[np.float32] = (made / np.linalg.norm(made)).astype(np.float32)
        return unit

    @staticmethod
    def _content(path: bytes) -> tuple[int, int]:
        try:
            words = Path(os.fsdecode(path)).read_text("utf-8").split()
        except FileNotFoundError as error:
            raise PhotoProblemError(ProblemCode.VANISHED) from error
        if len(words) < 4:
            raise PhotoProblemError(ProblemCode.TRUNCATED)
        return int(words[0]), int(words[2])


class Emptying(Follower):
    """Follows the folders as shipped, and gives up what is gone for longer than some seconds."""

    def __init__(self, trash_s: float) -> None:
        super().__init__(Reader())
        self._trash_s = trash_s
        self.purged = 0

    def __call__(self, library: Library, dirty: Dirty, token: CancelToken) -> Iterator[Progress]:
        """Do what is asked, then empty the trash as `safety.trash` does."""
        yield from super().__call__(library, dirty, token)
        with library.indexing_lock():
            before = datetime.now(UTC) - timedelta(seconds=self._trash_s)
            kept = {row[0] for row in library.database.rows(_DECIDED_TIMES)}
            times = set(missing_by_time(library.database)) - kept
            old = [since for since in times if datetime.fromisoformat(since) < before]
            photos, faces, people = purge(library, old) if old else ([], [], [])
        gallery.forget(library, faces)
        self.purged += len(photos)
        changes = Changes(
            photo_ids=frozenset(photos),
            face_ids=frozenset(faces),
            person_ids=frozenset(people),
            people_regrouped=bool(faces),
        )
        yield Progress(Stage.GROUPING, changes=changes)


class Network:
    """Counts the uses of sockets in this process, but for those of this computer."""

    def __init__(self) -> None:
        self.attempts: Counter[str] = Counter()
        sys.addaudithook(self._note)

    def _note(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event.startswith("socket."):
            about = arguments[1] if event == "socket.__new__" else arguments and arguments[0]
            if getattr(about, "family", about) != 1:  # AF_UNIX
                self.attempts[event] += 1


class Heart:
    """Beats every 5 ms in the window's thread, and notes when it could not."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.where: Counter[str] = Counter()
        self.late: list[tuple[float, float, float]] = []  # (ms late, ms of processor, when)
        self._began = time.perf_counter()
        self._last = (self._began, time.thread_time())
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to beat."""
        self._began = time.perf_counter()
        self._last = (self._began, time.thread_time())
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def look_where(self) -> None:
        """Note what the window's thread is at whenever it is late; a thread of its own."""
        window = threading.get_ident()

        def look() -> None:
            while True:
                time.sleep(0.01)
                if time.perf_counter() - self._last[0] > 0.03:
                    frames = traceback.extract_stack(sys._current_frames()[window])  # noqa: SLF001
                    ours = [f"{Path(f.filename).name}:{f.name}" for f in frames[-12:]]
                    self.where[" > ".join(ours[-5:])] += 1

        threading.Thread(target=look, daemon=True).start()

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        gap, work = 1000 * (now - self._last[0]), 1000 * (used - self._last[1])
        if gap > 2 * BEAT_MS:
            self.late.append((gap, work, now - self._began))
        self._last = (now, used)


class Soak:
    """One run: the window, the process that changes files, and what is measured."""

    def __init__(self, library: Library, base: Path, options: argparse.Namespace) -> None:
        self.library, self.base, self.options = library, base, options
        self.network = Network()
        self.follower = Emptying(options.trash_s)
        self.samples: list[dict[str, float]] = []
        self.done = False
        self._process = psutil.Process()
        self._told: dict[str, int] = {"events": 0, "files": 0}
        self._turn = 0
        self._quiet_since = time.monotonic()
        self._renamed = False
        self.failures: list[str] = []

    def run(self) -> dict[str, Any]:
        """Run all of it and return what was measured."""
        from PySide6.QtCore import QTimer

        from faceorg.app import make_application
        from faceorg.ui.session import Session
        from faceorg.ui.views.shell.window import MainWindow
        from faceorg.ui.watching import Watching

        events = self._start_events()
        self._prepare()
        app = make_application()
        session = Session(self.library)
        session.watching = Watching(session, follower=self.follower)
        session.failed.connect(self._on_failed)
        self.window = MainWindow(session)
        self.window.show()
        session.watching.start()
        timers = [(SAMPLE_S, self._sample), (7.0, self._go_about), (11.0, self._rename)]
        made = [QTimer(interval=round(1000 * every)) for every, _ in timers]
        for timer, (_, work) in zip(made, timers, strict=True):
            timer.timeout.connect(work)
        heart = Heart()

        def begin() -> None:
            heart.start()
            if self.options.where:
                heart.look_where()
            for timer in made:
                timer.start()
            _send(events)
            threading.Thread(target=self._listen, args=(events,), daemon=True).start()

        QTimer.singleShot(8000, begin)  # what a start costs is measured elsewhere
        app.exec()
        for timer in made:
            timer.stop()
        heart.stop()
        self.window.close()
        closed = session.close()
        return {"closed": closed, **self._measured(heart), **self._verdict()}

    # what goes on ------------------------------------------------------------------------

    def _start_events(self) -> subprocess.Popen[str]:
        script = Path(__file__).with_name("soak_events.py")
        numbers = [PHOTOS, self.options.events, self.options.rate, self.options.seed]
        command = [sys.executable, str(script), str(self.base), *map(str, numbers)]
        pipe = subprocess.PIPE
        events = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)
        next(_lines(events))  # all files are there
        return events

    def _prepare(self) -> None:
        """Read the first photos, and name the faces in some of them."""
        folders = [os.fsencode(self.base / name) for name in ("pictures", "drive")]
        for _ in index_folders(self.library, folders, CancelToken(), Reader()):
            pass
        for looks in range(PEOPLE):
            faces = [face for uid in range(looks, KEPT, PEOPLE) for face in self._faces_of(uid)]
            edits.name_faces(self.library, faces, _NAMES[looks])

    def _faces_of(self, uid: int) -> list[Any]:
        rows = self.library.database.rows(
            "SELECT f.id FROM faces f JOIN photos p ON p.id = f.photo_id"
            " WHERE p.name_text LIKE ? AND NOT p.missing",
            (f"img {uid}-%",),
        )
        return [row[0] for row in rows]

    def _listen(self, events: subprocess.Popen[str]) -> None:
        for line in _lines(events):
            self._told = json.loads(line)
        events.wait()
        self.done = True

    def _sample(self) -> None:
        count = self.library.database.value("SELECT count(*) FROM photos")
        self.samples.append(
            {
                "s": time.perf_counter(),
                "events": self._told["events"],
                "rss_mb": self._process.memory_info().rss / 2**20,
                "files_open": self._process.num_fds(),
                "threads": self._process.num_threads(),
                "photos": count,
                "pictures_mb": self._pictures_mb(),
            }
        )
        if len(self.samples) % 12 == 0:
            print(json.dumps(self.samples[-1]), file=sys.stderr, flush=True)
        self._end_when_quiet()

    def _pictures_mb(self) -> float:
        """Return what the caches of pictures hold: they fill for long, up to a limit."""
        from faceorg.ui import painting

        caches = (self.window.thumbnails._cache, painting._scaled)  # noqa: SLF001
        return sum(cache._bytes for cache in caches) / 2**20  # noqa: SLF001

    def _end_when_quiet(self) -> None:
        """End when nothing has happened for a minute after the last event."""
        watching = self.window.session.watching
        busy = self.window.session.jobs.running or watching.waiting
        if not self.done or busy:
            self._quiet_since = time.monotonic()
        elif time.monotonic() - self._quiet_since > 45:
            from PySide6.QtWidgets import QApplication

            QApplication.quit()

    def _go_about(self) -> None:
        self._turn += 1
        self.window.navigation.go_to_page(_PAGES[self._turn % len(_PAGES)])

    def _rename(self) -> None:
        session = self.window.session
        people = session.people
        if self._renamed:
            self._renamed = False
            session.undo()
        elif people:
            person = people[self._turn % len(people)].person_id
            name = f"Smith-{_NAMES[person % PEOPLE]}-Jones"
            session.run_edit(
                lambda lib: edits.rename_person(lib, person, name), on_done=self._on_renamed
            )

    def _on_renamed(self, _changes: Changes) -> None:
        self._renamed = True

    def _on_failed(self, error: Exception) -> None:
        self.failures.append(repr(error))

    # what came of it ---------------------------------------------------------------------

    def _measured(self, heart: Heart) -> dict[str, Any]:
        clock = sorted((gap, at) for gap, _, at in heart.late)[::-1]
        work = sorted((used, at) for _, used, at in heart.late)[::-1]
        later = self.samples[len(self.samples) // 3 :]
        picked = self.samples[:: max(1, len(self.samples) // 24)]
        return {
            "events": self._told["events"],
            "minutes": (self.samples[-1]["s"] - self.samples[0]["s"]) / 60,
            "longest_block_ms": round(clock[0][0], 1) if clock else 0.0,
            "longest_block_cpu_ms": round(work[0][0], 1) if work else 0.0,
            "blocks_over_50_ms": sum(gap > WANTED_MS for gap, _ in clock),
            "blocks_over_50_ms_cpu": sum(used > WANTED_MS for used, _ in work),
            "worst": [
                (round(gap), round(used), round(at))
                for gap, used, at in sorted(heart.late)[::-1][:12]
            ],
            "rss_mb": [round(s["rss_mb"], 1) for s in picked],
            "pictures_mb": [round(s["pictures_mb"], 1) for s in picked],
            "rss_mb_per_100k_events": round(_slope(later, "rss_mb") * 1e5, 2),
            "pictures_mb_per_100k_events": round(_slope(later, "pictures_mb") * 1e5, 2),
            "files_open": [s["files_open"] for s in picked],
            "files_open_per_100k_events": round(_slope(later, "files_open") * 1e5, 2),
            "events_per_s": round(self._rate(), 1),
            "photos_in_library": [s["photos"] for s in picked],
            "given_up": self.follower.purged,
            "network_attempts": sum(self.network.attempts.values()),
            "where": heart.where.most_common(15),
            "failures": self.failures,
        }

    def _rate(self) -> float:
        """Return the events a second while there were some."""
        during = [s for s in self.samples if s["events"] < self.options.events]
        seconds = during[-1]["s"] - during[0]["s"] if during else 0.0
        return (during[-1]["events"] - during[0]["events"]) / seconds if seconds else 0.0

    def _verdict(self) -> dict[str, Any]:
        """Compare the library with the disk, and with what was said in the beginning."""
        truth = json.loads((self.base / "truth.json").read_text("utf-8"))
        on_disk = {os.fsencode(path) for path in truth.values()}
        rows = self.library.database.rows(
            "SELECT d.path, p.name, p.state, p.id FROM photos p JOIN directories d"
            " ON d.id = p.directory_id WHERE NOT p.missing"
        )
        known = [d + b"/" + n for d, n, _, _ in rows]
        photos = {d + b"/" + n: i for d, n, _, i in rows}
        lost = [uid for uid in range(KEPT) if not self._is_named(uid, truth, photos)]
        findings = [f for f in check(self.library) if f.code is not FindingCode.PHOTOS_MISSING]
        return {
            "on_disk": len(on_disk),
            "unknown": sorted(map(os.fsdecode, on_disk - set(known)))[:5],
            "known_but_gone": sorted(map(os.fsdecode, set(known) - on_disk))[:5],
            "known_twice": len(known) - len(set(known)),
            "not_read": sum(state != "done" for _, _, state, _ in rows),
            "decisions_lost": lost[:20],
            "check": [f"{f.code}: {f.count} {f.detail}" for f in findings],
        }

    def _is_named(self, uid: int, truth: dict[str, str], photos: dict[bytes, int]) -> bool:
        photo_id = photos.get(os.fsencode(truth[str(uid)]))
        rows = self.library.database.rows(
            "SELECT p.id FROM faces f JOIN people p ON p.id = f.person_id"
            " WHERE f.photo_id = ? AND f.decision = 'confirmed'",
            (photo_id,),
        )
        wanted = self._people[uid % PEOPLE]
        return [row[0] for row in rows] == [wanted]

    @property
    def _people(self) -> list[int]:
        """The people in the order in which they were named; a rename leaves the number."""
        return [r[0] for r in self.library.database.rows("SELECT id FROM people ORDER BY id")]


def _lines(events: subprocess.Popen[str]) -> Iterator[str]:
    if events.stdout is not None:
        while line := events.stdout.readline():
            yield line


def _send(events: subprocess.Popen[str]) -> None:
    if events.stdin is not None:
        events.stdin.write("go\n")
        events.stdin.flush()


def _slope(samples: Sequence[dict[str, float]], what: str) -> float:
    if len(samples) < 3 or samples[0]["events"] == samples[-1]["events"]:
        return 0.0
    return float(np.polyfit([s["events"] for s in samples], [s[what] for s in samples], 1)[0])


def _table(result: dict[str, Any]) -> str:
    """Return the result as a table, and after it as JSON."""
    rows = [
        ("events", f"{result['events']} ({result['events_per_s']} a second)"),
        ("memory, MB per 100,000 events", result["rss_mb_per_100k_events"]),
        ("  of it caches of pictures", result["pictures_mb_per_100k_events"]),
        ("open files per 100,000 events", result["files_open_per_100k_events"]),
        ("what `check` finds", len(result["check"])),
        ("files on the disk", result["on_disk"]),
        ("  not known, or not read", len(result["unknown"]) + result["not_read"]),
        ("  known twice", result["known_twice"]),
        ("  known, but not there", len(result["known_but_gone"])),
        ("decisions lost", len(result["decisions_lost"])),
        ("longest block, clock", f"{result['longest_block_ms']} ms"),
        ("longest block, processor", f"{result['longest_block_cpu_ms']} ms"),
        ("blocks over 50 ms, clock", result["blocks_over_50_ms"]),
        ("blocks over 50 ms, processor", result["blocks_over_50_ms_cpu"]),
        ("network attempts", result["network_attempts"]),
    ]
    lines = ["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows)]
    return "\n".join([*lines, "", json.dumps(result)])


def _jpeg() -> bytes:
    made = BytesIO()
    Image.fromarray(np.full((60, 80, 3), 128, dtype=np.uint8)).save(made, "JPEG")
    return made.getvalue()


def _face(vector: NDArray[np.float32], crop: bytes) -> FaceReading:
    box = Box(0.3, 0.3, 0.2, 0.25)
    marks = np.full((5, 2), 0.4, dtype=np.float32)
    pose = Pose(5.0, -3.0, 1.0)
    return FaceReading(box, marks, 0.9, None, 120.0, 0.7, pose, 21.5, 0.8, vector, crop)


def main() -> int:
    """Run it and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--events", type=int, default=200_000)
    parser.add_argument("--rate", type=int, default=150, help="events a second")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--trash-s", type=float, default=180.0, help="how long the trash keeps")
    parser.add_argument("--folder", type=Path, help="where to make the photos")
    parser.add_argument("--where", action="store_true", help="what the window was at when late")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    guard_process()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="soak-", dir=options.folder) as made:
        base = Path(made)
        library = Library(base / "library")
        try:
            result = Soak(library, base, options).run()
        finally:
            library.close()
    print(json.dumps(result) if options.json else _table(result))
    return 1 if any(result[name] for name in _WRONG) else 0


if __name__ == "__main__":
    sys.exit(main())
