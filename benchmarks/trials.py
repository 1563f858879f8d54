"""What `kills.py` and `disk_full.py` let a library go through, and how they judge it afterwards.

Every trial runs in a process forked for it, so that it starts at once; the process that forks
opens no library itself. Readers are fakes that see what a file says: only the library is on trial.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
import traceback
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.domain.faces import Decision
from faceorg.engine import edits
from faceorg.engine.changing_pack import change_pack
from faceorg.engine.indexing import embedding, index
from faceorg.engine.jobs import CancelToken
from faceorg.engine.regroup import regroup
from faceorg.engine.safety.backups import backups, make_backup, restore_backup
from faceorg.library.files import backup
from faceorg.library.inspection import inspect
from faceorg.library.library import DATABASE_NAME, Library
from faceorg.people import grouping  # noqa: F401 - loaded before the forks, not in each of them
from faceorg.vision import packs as vision_packs
from faceorg.vision.packs import default_pack
from tests.helpers.readers import OTHER_PACK, FakeReader, write_manifest, write_photos
from tests.helpers.readings import spoken_state

if TYPE_CHECKING:
    from collections.abc import Callable

    Say = Callable[[str], None]

NAMES = ("Anna", "Ben", "Carla", "David", "Elif", "Farid")
OLD = Path(__file__).resolve().parent.parent / "tests" / "data" / "libraries"
PHOTOS = 60
NAMED_AFTER = 24  # photos that are there, and partly named, before the rest comes


@dataclass
class Place:
    """Where a trial happens: the library, its photos, and what has been said and acknowledged.

    Attributes:
        said: {face: (decision, name)} of the edits that have returned.
        perhaps: the same of edits that were cut off: they may have been committed, or not.
        before: what people had said before a trial whose work says nothing.
    """

    library: Path
    photos: Path
    models: Path
    said: dict[int, tuple[str, str]] = field(default_factory=dict)
    perhaps: dict[int, tuple[str, str]] = field(default_factory=dict)
    before: dict[str, Any] = field(default_factory=dict)


# the work ------------------------------------------------------------------------------------


def indexing(place: Place, say: Say) -> None:
    """Index, group in between."""
    with closing(Library(place.library)) as library:
        say("ready")
        index_all(place, library)


def grouping_again(place: Place, say: Say) -> None:
    """Group over and over."""
    with closing(Library(place.library)) as library:
        say("ready")
        for _ in range(40):
            list(regroup(library, CancelToken()))


def naming(place: Place, say: Say) -> None:
    """Decide about one face after another; each is told when its edit has returned."""
    chance = random.Random()
    with closing(Library(place.library)) as library:
        ids = [face.face_id for face in library.faces.all()]
        say("ready")
        for _ in range(300):
            face_id, name = chance.choice(ids), chance.choice(NAMES)
            if chance.random() < 0.8:
                say(f"try,{face_id},{Decision.CONFIRMED},{name}")
                edits.name_faces(library, [face_id], name)
                say(f"did,{face_id},{Decision.CONFIRMED},{name}")
            else:
                say(f"try,{face_id},{Decision.IGNORED},")
                edits.ignore_faces(library, [face_id])
                say(f"did,{face_id},{Decision.IGNORED},")


def migrating(place: Place, say: Say) -> None:
    """Open a library of an older version."""
    say("ready")
    Library(place.library).close()


def backing_up(place: Place, say: Say) -> None:
    """Decide about a face, make a backup, over and over."""
    chance = random.Random()
    with closing(Library(place.library)) as library:
        ids = [face.face_id for face in library.faces.all()]
        say("ready")
        for _ in range(60):
            face_id, name = chance.choice(ids), chance.choice(NAMES)
            say(f"try,{face_id},{Decision.CONFIRMED},{name}")
            edits.name_faces(library, [face_id], name)
            say(f"did,{face_id},{Decision.CONFIRMED},{name}")
            make_backup(library, "daily")


def restoring(place: Place, say: Say) -> None:
    """Put back the two latest backups in turn."""
    say("ready")
    for _ in range(12):
        known = [b for b in backups(place.library) if b.reason == "restore"]
        restore_backup(place.library, known[min(1, len(known) - 1)].path)


def changing_pack(place: Place, say: Say) -> None:
    """Change the model pack to and fro."""
    with closing(Library(place.library)) as library:
        say("ready")
        for pack_id in (OTHER_PACK, default_pack().pack_id) * 3:
            list(change_pack(library, pack_id, CancelToken(), FakeReader(delay_s=0.001), 2))
            library.database.run("DELETE FROM vectors WHERE pack <> ?", (pack_id,))


WORK = {
    "indexing": indexing,
    "grouping": grouping_again,
    "naming": naming,
    "migration": migrating,
    "backup": backing_up,
    "restore": restoring,
    "model pack": changing_pack,
}
SAYS = {"naming", "backup"}


def index_all(place: Place, library: Library) -> None:
    """Index all photos with the fake reader, in small batches."""
    index.COMMIT_AFTER_PHOTOS = 3
    index.GROUP_FIRST_AFTER_PHOTOS = 20
    index.GROUP_AFTER_PHOTOS = 20
    reader = FakeReader(delay_s=0.004)
    list(index.index_folders(library, [os.fsencode(place.photos)], CancelToken(), reader, 2))


# preparing -----------------------------------------------------------------------------------


def prepare(kind: str, place: Place, number: int) -> None:
    """Make what a trial of this kind needs; in a process of its own."""
    if kind == "migration":
        place.library.mkdir()
        version = number % 2 + 1
        shutil.copy(OLD / f"schema-{version}.sqlite", place.library / DATABASE_NAME)
        return
    first = range(NAMED_AFTER if kind == "indexing" else PHOTOS)
    write_photos(place.photos, {f"{i:03}.jpg": looks_of(i) for i in first})
    with closing(Library(place.library)) as library:
        index_all(place, library)
        for at, face in enumerate(library.faces.all()):
            if at % 3 == 0:
                edits.name_faces(library, [face.face_id], NAMES[at % len(NAMES)])
        if kind == "restore":
            make_backup(library, "restore")
            edits.name_faces(library, [library.faces.all()[1].face_id], "Nobody else")
            make_backup(library, "restore")
    if kind == "indexing":
        write_photos(place.photos, {f"{i:03}.jpg": looks_of(i) for i in range(PHOTOS)})


def looks_of(number: int) -> str:
    """Return whom a photo shows: one to three of seven people."""
    return " ".join(str((number + i) % 7 + 1) for i in range(number % 3 + 1))


def said_in(place: Place, kind: str) -> dict[str, Any]:
    """Return what people have said, as text and numbers that can be compared later."""
    if kind == "migration":
        with closing(sqlite3.connect(place.library / DATABASE_NAME)) as old:
            return _of_any_schema(old.execute)
    with closing(Library(place.library)) as library:
        return {"spoken": json.loads(json.dumps(spoken_state(library), default=repr))}


def _of_any_schema(run: Callable[[str], Any]) -> dict[str, Any]:
    return {
        "decisions": [list(r) for r in run("SELECT id, decision, person_id FROM faces ORDER BY 1")],
        "people": [list(r) for r in run("SELECT id, name, birth_date FROM people ORDER BY 1")],
        "edits": [list(r) for r in run("SELECT id, verb, undone FROM journal ORDER BY 1")],
    }


# judging -------------------------------------------------------------------------------------


def judge(kind: str, place: Place, *, finished: bool) -> dict[str, list[str]]:
    """Say what a trial has cost: in a process of its own, as the next start would find it.

    Args:
        kind: of work.
        place: where.
        finished: the work was let run to its end afterwards; nothing may be missing then.
    """
    lost: list[str] = []
    half: list[str] = []
    with closing(Library(place.library)) as library:
        half += library.check()
        found = inspect(library)
        for name in ("photos_without_thumbnail", "photos_without_size", "problems_not_listed"):
            half += [f"{name}: {i}" for i in getattr(found, name)]
        if kind != "migration":  # the small old libraries came without pictures
            half += [f"faces_without_portrait: {i}" for i in found.faces_without_portrait]
        else:
            half = [text for text in half if not text.startswith("photos_without_thumbnail")]
        if kind != "model pack":
            half += [f"faces_without_vector: {i}" for i in found.faces_without_vector]
        half += [f"bad vectors: {p}" for p in found.bad_vectors_by_pack]
        half += _photos_half_read(library, place, finished=finished) if kind != "migration" else []
        lost += _lost(kind, place, library)
    half += [
        f"backup {b.path.name}: {b.problem}" for b in backups(place.library) if _unusable(b.path)
    ]
    return {"lost": lost, "half": half}


def _unusable(path: Path) -> bool:
    try:
        backup.verified(path)
    except EnvironmentFaultError:
        return True
    return False


def _photos_half_read(library: Library, place: Place, *, finished: bool) -> list[str]:
    rows = library.database.rows(
        "SELECT p.name, p.state, count(f.id) FROM photos p LEFT JOIN faces f ON f.photo_id = p.id"
        " AND f.source = 'detected' GROUP BY p.id"
    )
    found = []
    for name, state, faces in rows:
        text = (place.photos / os.fsdecode(name)).read_text("utf-8")
        expected = len(text.partition("#")[0].split())
        if (state == "done" and faces != expected) or (finished and state != "done"):
            found.append(f"{name!r} is {state} with {faces} of {expected} faces")
    if finished and len(rows) != len(list(place.photos.iterdir())):
        found.append(f"{len(rows)} photos known")
    return found


def _lost(kind: str, place: Place, library: Library) -> list[str]:
    if kind == "migration":
        now = _of_any_schema(library.database.rows)
        return [f"{k} differ" for k, v in place.before.items() if now[k] != v]
    if kind == "restore":
        now = {"spoken": json.loads(json.dumps(spoken_state(library), default=repr))}
        return [] if _is_one_of_two(now["spoken"], place.before["spoken"]) else ["neither backup"]
    if kind not in SAYS:
        now = {"spoken": json.loads(json.dumps(spoken_state(library), default=repr))}
        return [] if now == place.before else ["what people said differs"]
    names = {int(person.person_id): person.name for person in library.people.all()}
    state = {
        int(face.face_id): (str(face.decision or ""), names.get(int(face.person_id or 0), ""))
        for face in library.faces.all()
    }
    return [
        f"face {i}: said {told}, is {state.get(i)}"
        for i, told in place.said.items()
        if state.get(i) not in (told, place.perhaps.get(i))
    ]


def _is_one_of_two(now: dict[str, Any], later: dict[str, Any]) -> bool:
    """Whether this is what either backup holds: the later one has one person and one face more."""
    if now == later:
        return True
    faces = [row for row in later["faces"] if row not in now["faces"]]
    people = [row for row in later["people"] if row not in now["people"]]
    return len(faces) == len(people) == 1 and len(now["faces"]) == len(later["faces"]) - 1


# processes -----------------------------------------------------------------------------------


def in_child(work: Callable[[], Any]) -> Any:
    """Run something in a forked process, and return what it returned, as JSON can hold it.

    Raises:
        RuntimeError: with its traceback.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            answer = json.dumps({"done": work()})
        except BaseException:  # noqa: BLE001 - told to the parent
            answer = json.dumps({"failed": traceback.format_exc()})
        with os.fdopen(writing, "w") as file:
            file.write(answer)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as file:
        text = file.read()
    os.waitpid(child, 0)
    told: dict[str, Any] = json.loads(text) if text else {"failed": "it died"}
    if "failed" in told:
        raise RuntimeError(told["failed"])
    return told["done"]


def judge_into(row: dict[str, Any], kind: str, place: Place, *, finished: bool) -> None:
    """Judge in a process of its own, and add what was found to a row of counts."""
    try:
        found = in_child(partial(judge, kind, place, finished=finished))
    except RuntimeError as error:
        row["stuck"] += 1
        row["what"].append(str(error))
        return
    for key, texts in found.items():
        row[key] += len(texts)
        row["what"] += texts


def run_until(kind: str, place: Place, kill_after_s: float | None) -> tuple[bool, list[str]]:
    """Let a forked process work, and kill it some time after it has begun.

    Returns:
        Whether it was killed before it had ended, and what it said.
    """
    reading, writing = os.pipe()

    def say(line: str) -> None:
        os.write(writing, f"{line}\n".encode())

    child = os.fork()
    if not child:
        os.close(reading)
        status = 0
        try:
            WORK[kind](place, say)
        except EnvironmentFaultError as fault:
            os.write(writing, f"fault {fault.code.value}\n".encode())
        except BaseException:  # noqa: BLE001 - told to the parent
            os.write(writing, f"crash {traceback.format_exc()!r}\n".encode())
            status = 1
        os._exit(status)
    os.close(writing)
    text = b""
    while not text.startswith(b"ready") and (some := os.read(reading, 65536)):
        text += some
    if kill_after_s is not None:
        time.sleep(kill_after_s)
        os.kill(child, signal.SIGKILL)
    while some := os.read(reading, 65536):
        text += some
    os.close(reading)
    _, status = os.waitpid(child, 0)
    lines = text.decode().split("\n")
    return os.WIFSIGNALED(status), lines[1:-1]


def note_said(place: Place, lines: list[str]) -> None:
    """Remember what was acknowledged, and what may have been done without."""
    for line in lines:
        words = line.split(",")
        if words[0] == "try":
            place.perhaps[int(words[1])] = (words[2], words[3])
        elif words[0] == "did":
            place.said[int(words[1])] = (words[2], words[3])
            place.perhaps.pop(int(words[1]), None)


def make_place(folder: Path) -> Place:
    """Return an empty place under `folder`, with a manifest of two model packs in use."""
    folder.mkdir(parents=True)
    models = write_manifest(folder / "models")
    vision_packs.models_dir = lambda: models
    embedding.COMMIT_AFTER_PHOTOS = 4
    return Place(folder / "library", folder / "photos", models)
