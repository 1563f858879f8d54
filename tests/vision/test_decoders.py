"""Whatever a file does to the process that decodes it, the program gets a picture or a problem."""

from __future__ import annotations

import errno
import os
import signal
import struct
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import psutil
import pytest
from PIL import Image

from faceorg.domain.errors import (
    CancelledError,
    EnvironmentFaultError,
    FaultCode,
    PhotoProblemError,
    ProblemCode,
)
from faceorg.domain.safety import DecodingLimits
from faceorg.vision.decoding import decoder as decoder_module
from faceorg.vision.decoding.decoder import own_command
from faceorg.vision.decoding.decoders import STARTS_MAX, Decoders
from faceorg.vision.decoding.images import decode
from faceorg.vision.decoding.shared_pixels import PLACES, SharedPixels, reserved
from tests.helpers.pictures import four_corners, orientation_exif, saved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Processes = Callable[[], list[psutil.Process]]

LIMITS = DecodingLimits()
ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="signals and pipes of POSIX")


@pytest.fixture(scope="module")
def shared() -> Iterator[Decoders]:
    """Decoders that no test harms."""
    with Decoders(2, LIMITS) as decoders:
        yield decoders


@pytest.fixture
def photo(tmp_path: Path) -> bytes:
    return os.fsencode(saved(tmp_path, "a.jpg", four_corners()))


def problem_of(decoders: Decoders, path: bytes | Path, max_side: int = 64) -> PhotoProblemError:
    with pytest.raises(PhotoProblemError) as caught:
        decoders.decode(os.fsencode(path), max_side)
    return caught.value


@pytest.fixture
def processes() -> Processes:
    """Return what lists the living decoders that were started since."""
    program = psutil.Process()
    before = {child.pid for child in program.children()}

    def started() -> list[psutil.Process]:
        children = [child for child in program.children() if child.pid not in before]
        return [child for child in children if child.status() != psutil.STATUS_ZOMBIE]

    return started


def wait_for(what: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not what():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def fake(*lines: str) -> list[str]:
    """Return the command of a process that does what the lines of Python say; `say` answers."""
    code = """
import json, os, struct, sys, time
def hear():
    size = struct.unpack("!I", sys.stdin.buffer.read(4))[0]
    header = json.loads(sys.stdin.buffer.read(size))
    sys.stdin.buffer.read(header.get("path", 0))
    return header
def say(header, body=b""):
    data = json.dumps(header).encode() if isinstance(header, dict) else header
    sys.stdout.buffer.write(struct.pack("!I", len(data)) + data + body)
    sys.stdout.buffer.flush()
"""
    return [sys.executable, "-c", code + "\n".join(lines)]


STRANGE = {
    "kind": "picture",
    "rows": 1,
    "columns": 1,
    "exif": 0,
    "width": 1,
    "height": 1,
    "format": "<b>",
    "fingerprint": "00" * 16,
    "size": 1,
    "mtime": 1,
}
READY = 'hear(); say({"kind": "ready", "limited": True})'

# what comes back -------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".heic", ".avif"])
def test_it_is_the_picture_that_decoding_here_gives(
    shared: Decoders, tmp_path: Path, suffix: str
) -> None:
    image = four_corners(301, 203)
    path = saved(tmp_path, "a" + suffix, image, exif=orientation_exif(6))
    here, there = decode(path, 100), shared.decode(os.fsencode(path), 100)
    assert np.array_equal(here.pixels, there.pixels)
    assert (here.width, here.height, here.format) == (there.width, there.height, there.format)
    assert (here.exif, here.fingerprint, here.file) == (there.exif, there.fingerprint, there.file)


def test_problems_keep_code_and_detail(shared: Decoders, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"not a photo")
    with pytest.raises(PhotoProblemError) as here:
        decode(path, 64)
    there = problem_of(shared, path)
    assert (there.code, there.subject) == (here.value.code, here.value.subject)
    assert problem_of(shared, tmp_path / "gone.jpg").code is ProblemCode.VANISHED


@posix
@pytest.mark.parametrize(
    "name", [b"caf\xe9.jpg", b"\xff\xfe.jpg", "Ünï\u200bcode 😀.jpg".encode(), b"new\nline.jpg"]
)
def test_names_in_any_encoding(shared: Decoders, photo: bytes, name: bytes) -> None:
    path = os.path.join(os.path.dirname(photo), name)  # noqa: PTH118, PTH120 - bytes
    try:
        os.rename(photo, path)  # noqa: PTH104
    except OSError:
        pytest.skip("this file system wants UTF-8")
    picture = shared.decode(path, 64)
    assert picture.file is not None
    assert picture.file.path == path


@posix
def test_a_relative_path_is_found(
    shared: Decoders, photo: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(os.path.dirname(os.fsdecode(photo)))  # noqa: PTH120
    assert shared.decode(b"a.jpg", 64).width == 96


@posix
def test_pipes_devices_folders_loops_and_endless_names(shared: Decoders, tmp_path: Path) -> None:
    pipe, folder, loop = tmp_path / "pipe.jpg", tmp_path / "folder.jpg", tmp_path / "loop.jpg"
    os.mkfifo(pipe)
    folder.mkdir()
    loop.symlink_to(loop)
    for path in (pipe, folder, Path("/dev/zero"), Path("/dev/tty")):
        assert problem_of(shared, path).code is ProblemCode.UNSUPPORTED, path
    looping = problem_of(shared, loop)
    assert (looping.code, looping.subject) == (ProblemCode.READ_ERROR, os.strerror(errno.ELOOP))
    long = problem_of(shared, os.fsencode(tmp_path) + b"/" + b"very long/" * 1000 + b"a.jpg")
    assert (long.code, long.subject) == (ProblemCode.READ_ERROR, os.strerror(errno.ENAMETOOLONG))
    assert problem_of(shared, b"/a\0b.jpg").code is ProblemCode.VANISHED


@posix
def test_a_pipe_that_was_a_photo_a_moment_ago(tmp_path: Path) -> None:
    """Nobody waits for a pipe, whenever it takes the photo's place."""
    photo, pipe = saved(tmp_path, "a.jpg", four_corners()), tmp_path / "pipe"
    swap = tmp_path / "b.jpg"
    os.mkfifo(pipe)
    ended = threading.Event()

    def swapping() -> None:
        while not ended.is_set():
            for each in (photo, pipe):
                (tmp_path / "next").unlink(missing_ok=True)
                (tmp_path / "next").hardlink_to(each)
                (tmp_path / "next").replace(swap)
                swap.unlink() if each is pipe else None

    worker = threading.Thread(target=swapping)
    worker.start()
    codes: set[str] = set()
    try:
        with Decoders(1, DecodingLimits(seconds=5)) as decoders:
            for _ in range(200):
                try:
                    decoders.decode(os.fsencode(swap), 64)
                except PhotoProblemError as problem:
                    codes.add(problem.code.value)
    finally:
        ended.set()
        worker.join()
    assert codes <= {"vanished", "unsupported"}


# what a file may do ----------------------------------------------------------------------------


def test_a_crash_is_the_problem_of_that_file_only(photo: bytes) -> None:
    crashing = fake(READY, "if b'x' != hear():\n os.abort()")
    with Decoders(1, LIMITS, crashing) as decoders:
        problem = problem_of(decoders, photo)
    assert problem.code is ProblemCode.CRASHED
    if os.name == "posix":
        assert problem.subject == "SIGABRT"


@posix
def test_a_process_that_is_killed_at_work(
    photo: bytes, tmp_path: Path, processes: Processes
) -> None:
    begun = tmp_path / "begun"
    busy = fake(READY, "hear()", f"open({str(begun)!r}, 'w').close()", "time.sleep(600)")
    with Decoders(1, LIMITS, busy) as decoders, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(problem_of, decoders, photo)
        wait_for(begun.exists)
        (child,) = processes()
        child.send_signal(signal.SIGSEGV)
        problem = waiting.result(20)
    assert (problem.code, problem.subject) == (ProblemCode.CRASHED, "SIGSEGV")


@posix
def test_a_process_that_is_killed_between_photos_blames_nobody(
    photo: bytes, processes: Processes
) -> None:
    with Decoders(1, LIMITS) as decoders:
        decoders.decode(photo, 64)
        (child,) = processes()
        child.kill()
        child.wait(5)
        assert decoders.decode(photo, 64).width == 96


def test_a_photo_is_not_blamed_for_the_one_before(photo: bytes, tmp_path: Path) -> None:
    """A process that a photo has left damaged dies with the next: that one is tried anew."""
    other = os.fsencode(saved(tmp_path, "b.png", four_corners(50, 40)))
    memory = tmp_path / "seen"
    command = fake(
        READY,
        "hear(); say({'kind': 'problem', 'code': 'damaged', 'detail': ''})",
        "hear()",
        f"open({str(memory)!r}, 'w').close()",
        "os.abort()",
    )
    with Decoders(1, LIMITS, command) as decoders:
        assert problem_of(decoders, photo).code is ProblemCode.DAMAGED
        assert problem_of(decoders, other).code is ProblemCode.DAMAGED
    assert memory.exists()


def test_a_hang_ends_at_the_limit(photo: bytes, processes: Processes) -> None:
    hanging = fake(READY, "hear()", "time.sleep(600)")
    with Decoders(1, DecodingLimits(seconds=0.3), hanging) as decoders:
        start = time.monotonic()
        problem = problem_of(decoders, photo)
        assert problem.code is ProblemCode.TOO_SLOW
        assert problem.subject == "0.3 s"
        assert time.monotonic() - start < 20
        assert processes() == []


def test_a_real_decoder_that_takes_too_long(tmp_path: Path, photo: bytes) -> None:
    slow = os.fsencode(saved(tmp_path, "a.png", Image.new("RGB", (4400, 4400))))
    with Decoders(1, DecodingLimits(seconds=0.005)) as decoders:
        assert problem_of(decoders, slow).code is ProblemCode.TOO_SLOW


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a limit that Linux holds")
def test_memory_is_limited_by_the_system(tmp_path: Path, photo: bytes) -> None:
    hungry = os.fsencode(saved(tmp_path, "a.png", Image.new("RGB", (4400, 4400))))
    with Decoders(1, DecodingLimits(memory_bytes=40_000_000)) as decoders:
        assert problem_of(decoders, hungry).code is ProblemCode.NOT_ENOUGH_MEMORY
        assert decoders.decode(photo, 64).width == 96


def test_memory_is_watched_where_the_system_holds_no_limit(photo: bytes) -> None:
    greedy = fake(
        'hear(); say({"kind": "ready", "limited": False})',
        "hear()",
        "held = bytearray(os.urandom(1)) * 200_000_000",
        "time.sleep(600)",
    )
    with Decoders(1, DecodingLimits(memory_bytes=100_000_000), greedy) as decoders:
        assert problem_of(decoders, photo).code is ProblemCode.NOT_ENOUGH_MEMORY


def test_limits_of_pixels_and_bytes(tmp_path: Path) -> None:
    small = os.fsencode(saved(tmp_path, "a.png", four_corners(60, 60)))
    large = os.fsencode(saved(tmp_path, "b.png", four_corners(61, 60)))
    long = tmp_path / "c.png"
    long.write_bytes(Path(os.fsdecode(small)).read_bytes() + bytes(100_000))
    with Decoders(1, DecodingLimits(pixels=3600, file_bytes=100_000)) as decoders:
        assert decoders.decode(small, 64).width == 60
        too_large, too_big = problem_of(decoders, large), problem_of(decoders, long)
    assert (too_large.code, too_large.subject) == (ProblemCode.TOO_LARGE, "61 x 60")
    assert too_big.code is ProblemCode.TOO_BIG


@pytest.mark.parametrize(
    "answer",
    [
        "say(b'nonsense')",
        "say(b'[]')",
        "say({})",
        "say({'kind': 'picture'})",
        "say({'kind': 'problem', 'code': 'unheard of', 'detail': ''})",
        "say({'kind': 'picture', 'rows': 10**9, 'columns': 10**9, 'exif': 0})",
        "say({'kind': 'picture', 'rows': -1, 'columns': -1, 'exif': 0})",
        "say({'kind': 'picture', 'rows': 1, 'columns': True, 'exif': 0})",
        "say({'kind': 'picture', 'rows': 1, 'columns': 1, 'exif': 10**9})",
        "say(STRANGE, b'abc')",
        "sys.stdout.buffer.write(b'\\xff' * 100); sys.stdout.buffer.flush()",
        "sys.stdout.buffer.write(struct.pack('!I', 60000) + b'[' * 60000); sys.stdout.flush()",
    ],
)
def test_a_process_that_was_taken_over_can_only_lie(
    photo: bytes, answer: str, processes: Processes
) -> None:
    command = fake(
        f"STRANGE = {STRANGE}", READY, "hear()", answer, "sys.stdout.buffer.flush()", "hear()"
    )
    with Decoders(1, DecodingLimits(seconds=5), command) as decoders:
        assert problem_of(decoders, photo).code is ProblemCode.CRASHED
        assert processes() == []


# many at once ----------------------------------------------------------------------------------


def test_many_threads_share_few_processes(tmp_path: Path, processes: Processes) -> None:
    paths = [
        os.fsencode(saved(tmp_path, f"{i}{suffix}", four_corners(100 + i, 80)))
        for i, suffix in enumerate([".jpg", ".png", ".webp", ".heic"] * 3)
    ]
    with Decoders(2, LIMITS) as decoders, ThreadPoolExecutor(6) as pool:
        widths = list(pool.map(lambda path: decoders.decode(path, 64).width, paths * 4))
        assert len(processes()) <= 2
    assert widths == [100 + i for i in range(len(paths))] * 4
    assert processes() == []


def test_big_pictures_wait_for_each_other(tmp_path: Path, photo: bytes) -> None:
    big = os.fsencode(saved(tmp_path, "big.png", Image.new("L", (6000, 4000))))
    with (
        Decoders(2, DecodingLimits(seconds=20)) as decoders,
        Decoders(2, LIMITS) as others,
        ThreadPoolExecutor(2) as pool,
    ):
        with decoder_module._big_pictures:
            waiting = [pool.submit(each.decode, big, 64) for each in (decoders, others)]
            time.sleep(1.5)
            assert not any(future.done() for future in waiting)
            assert decoders.decode(photo, 64).width == 96
        assert [future.result(20).width for future in waiting] == [6000, 6000]


def test_closing_stops_what_is_being_decoded(
    photo: bytes, tmp_path: Path, processes: Processes
) -> None:
    begun, threads = tmp_path / "begun", set(threading.enumerate())
    busy = fake(READY, "hear()", f"open({str(begun)!r}, 'w').close()", "time.sleep(600)")
    decoders = Decoders(1, LIMITS, busy)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(decoders.decode, photo, 64)
        wait_for(begun.exists)
        decoders.close()
        with pytest.raises(CancelledError):
            waiting.result(20)
    with pytest.raises(CancelledError):
        decoders.decode(photo, 64)
    assert processes() == []
    assert set(threading.enumerate()) <= threads


# starting and ending ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command", [["/no/such/program"], fake("sys.exit(3)"), fake("hear(); say({'kind': 'what'})")]
)
def test_processes_that_never_start_are_a_fault(photo: bytes, command: list[str]) -> None:
    with Decoders(1, LIMITS, command) as decoders:
        for _ in range(2):  # somebody tries again
            with pytest.raises(EnvironmentFaultError) as caught:
                decoders.decode(photo, 64)
            assert caught.value.code is FaultCode.DECODER_FAILED


def test_a_start_that_fails_now_and_then_is_none(photo: bytes, tmp_path: Path) -> None:
    tries = tmp_path / "tries"
    command = fake(
        f"with open({str(tries)!r}, 'a') as file: file.write('x')",
        f"if os.path.getsize({str(tries)!r}) < {STARTS_MAX}: sys.exit(1)",
        READY,
        "hear(); say({'kind': 'problem', 'code': 'empty', 'detail': ''}); hear()",
    )
    with Decoders(1, LIMITS, command) as decoders:
        assert problem_of(decoders, photo).code is ProblemCode.EMPTY


@posix
def test_no_process_outlives_a_program_that_is_killed(photo: bytes) -> None:
    code = """
import sys, time
from faceorg.domain.safety import DecodingLimits
from faceorg.vision.decoding.decoders import Decoders
decoders = Decoders(1, DecodingLimits())
decoders.decode(sys.argv[1].encode(), 64)
print("ready", flush=True)
time.sleep(600)
"""
    program = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", code, os.fsdecode(photo)], stdout=subprocess.PIPE, cwd=ROOT
    )
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"ready\n"
        children = psutil.Process(program.pid).children()
        assert children
        program.kill()
    _gone, alive = psutil.wait_procs(children, timeout=10)
    assert alive == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_a_process_may_neither_write_files_nor_dump_its_memory(
    photo: bytes, processes: Processes
) -> None:
    import resource

    with Decoders(1, LIMITS) as decoders:
        decoders.decode(photo, 64)
        (child,) = processes()
        for kind in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
            assert child.rlimit(kind) == (0, 0)
        assert child.rlimit(resource.RLIMIT_AS)[1] != resource.RLIM_INFINITY
        assert child.cwd() == "/"
        assert os.getsid(child.pid) != os.getsid(0), "Ctrl+C would reach it"
        opened = {os.readlink(f"/proc/{child.pid}/fd/{fd}") for fd in (0, 1, 2)}  # noqa: PTH115
        assert opened == {os.devnull}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libtiff speaks to fd 2 there")
def test_what_decoders_say_themselves_is_not_heard(
    shared: Decoders, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = saved(tmp_path, "a.tif", four_corners(), compression="tiff_lzw")
    data = bytearray(path.read_bytes())
    data[100:140] = bytes(range(40))
    path.write_bytes(bytes(data))
    problem_of(shared, path)
    captured = capfd.readouterr()
    assert captured.out == captured.err == ""


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command() == [sys.executable, "--decode-photos"]


@pytest.mark.parametrize("module", ["faceorg", "faceorg.cli.main"])
def test_the_entry_points_know_the_first_argument(module: str) -> None:
    code = "import sys; from faceorg.cli.main import main; sys.exit(main())"
    start = ["-m", module] if module == "faceorg" else ["-c", code]
    hello = b'{"limits": {}}'
    done = subprocess.run(  # noqa: S603
        [sys.executable, *start, "--decode-photos"],
        input=struct.pack("!I", len(hello)) + hello,
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0
    assert b'"ready"' in done.stdout
    assert done.stderr == b""


# memory that is shared -------------------------------------------------------------------------

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has it")


@linux
def test_pixels_in_shared_memory_stay_while_somebody_holds_them(tmp_path: Path) -> None:
    """More pictures at once than there are places: the rest comes through the pipe."""
    paths = [saved(tmp_path, f"{i}.png", Image.new("RGB", (60, 40), (i, 0, 0))) for i in range(9)]
    with Decoders(1, LIMITS, shared_side=64) as decoders:
        held = [decoders.decode(os.fsencode(path), 64).pixels for path in paths]
        parts = [pixels[1:2, 1:2] for pixels in held[:3]]
        assert sum(not pixels.flags.writeable for pixels in held) == PLACES
        assert [int(pixels[39, 59, 0]) for pixels in held] == list(range(9))
        del held
        again = [decoders.decode(os.fsencode(paths[8]), 64).pixels for _ in range(4)]
        assert [int(part[0, 0, 0]) for part in parts] == [0, 1, 2]
        assert all(pixels.flags.writeable for pixels in again)
        del parts, again
        assert not decoders.decode(os.fsencode(paths[5]), 64).pixels.flags.writeable


@linux
def test_a_picture_too_large_for_its_place_takes_the_pipe(photo: bytes) -> None:
    with Decoders(1, LIMITS, shared_side=16) as decoders:
        assert decoders.decode(photo, 96).pixels.shape == (64, 96, 3)
        assert decoders.decode(photo, 96).pixels.flags.writeable


@linux
@pytest.mark.parametrize(
    ("side", "claim"), [(0, {"shared": True}), (16, {"shared": True, "rows": 90, "columns": 90})]
)
def test_a_picture_claimed_to_be_where_it_cannot_be(
    photo: bytes, side: int, claim: dict[str, object]
) -> None:
    liar = fake(READY, "hear()", f"say({ {**STRANGE, 'format': 'PNG', **claim}!r})", "hear()")
    with Decoders(1, LIMITS, liar, shared_side=side) as decoders:
        assert problem_of(decoders, photo, 96).code is ProblemCode.CRASHED


@linux
def test_nobody_can_make_the_shared_memory_shorter(photo: bytes) -> None:
    shared = SharedPixels(100)
    with pytest.raises(PermissionError):
        os.ftruncate(shared.descriptor, 0)
    shared.close_descriptor()


@linux
@pytest.mark.parametrize("fault", [errno.ENOSYS, errno.ENOMEM, errno.EMFILE, None])
def test_without_shared_memory_pixels_take_the_pipe(
    photo: bytes, monkeypatch: pytest.MonkeyPatch, fault: int | None
) -> None:
    """Forbidden, full, too many open files; or a Python built for systems that had none."""

    def refuse(*_: object) -> int:
        raise OSError(fault, "refused")

    if fault is None:
        monkeypatch.delattr(os, "memfd_create")
    else:
        monkeypatch.setattr(os, "memfd_create", refuse)
    with Decoders(1, LIMITS, shared_side=96) as decoders:
        assert decoders.decode(photo, 96).pixels.flags.writeable


@linux
def test_on_other_systems_pixels_take_the_pipe(
    photo: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with Decoders(1, LIMITS, shared_side=96) as decoders:
        assert decoders.decode(photo, 96).pixels.flags.writeable


@linux
def test_memory_that_cannot_be_sealed_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    monkeypatch.delattr(fcntl, "F_ADD_SEALS")
    before = psutil.Process().num_fds()
    assert reserved(100) is None
    assert psutil.Process().num_fds() == before


@linux
def test_shared_memory_ends_with_its_process(photo: bytes, processes: Processes) -> None:
    """It has no name: nothing is left wherever files could be, however the process ended."""
    before = psutil.Process().num_fds()
    with Decoders(1, LIMITS, shared_side=96) as decoders:
        decoders.decode(photo, 96)
        processes()[0].kill()
        assert decoders.decode(photo, 96).pixels.shape == (64, 96, 3)
    assert psutil.Process().num_fds() <= before  # what other tests left may close meanwhile


# started early ----------------------------------------------------------------------------------


def test_a_process_that_was_started_early_is_used(photo: bytes, processes: Processes) -> None:
    with Decoders(1, LIMITS) as decoders:
        decoders.begin()
        decoders.decode(photo, 64)
        assert len(processes()) == 1
    assert processes() == []


def test_a_process_that_was_started_early_for_nothing_ends(processes: Processes) -> None:
    with Decoders(1, LIMITS) as decoders:
        decoders.begin()
    assert processes() == []


def test_an_early_process_that_is_gone_is_replaced(photo: bytes, processes: Processes) -> None:
    with Decoders(1, LIMITS) as decoders:
        decoders.begin()
        while not processes():
            time.sleep(0.01)
        processes()[0].kill()
        assert decoders.decode(photo, 64).width == 96


# taking turns on a drive ------------------------------------------------------------------------


def test_a_turn_ends_as_soon_as_the_file_is_read(tmp_path: Path) -> None:
    turn, decoded = threading.Lock(), []
    reads_it = fake(
        READY,
        'assert hear()["tell_read"]; say({"kind": "read"})',
        f"open({str(tmp_path / 'read')!r}, 'w'); time.sleep(600)",
    )
    path = os.fsencode(saved(tmp_path, "a.jpg", four_corners()))
    with Decoders(1, LIMITS, reads_it) as decoders, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(decoders.decode, path, 64, turn)
        wait_for((tmp_path / "read").exists)
        wait_for(lambda: not turn.locked())
        decoders.close()
        with pytest.raises(CancelledError):
            waiting.result()
    with Decoders(1, LIMITS) as decoders:
        decoded = [decoders.decode(path, 64, turn).width for _ in range(2)]
        assert decoded == [96, 96]
        assert problem_of(decoders, tmp_path / "gone").code is ProblemCode.VANISHED
        with pytest.raises(PhotoProblemError) as caught:
            decoders.decode(os.fsencode(tmp_path / "gone.jpg"), 64, turn)
        assert caught.value.code is ProblemCode.VANISHED
        assert not turn.locked()
