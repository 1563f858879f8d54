"""Indexing waits where it was asked to, tells why, goes on by itself, and stops at once."""

from __future__ import annotations

import os
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.errors import CancelledError
from faceorg.engine import politeness
from faceorg.engine.jobs import CancelToken, Progress, Stage, Waiting
from faceorg.engine.politeness import (
    SETTING,
    Politeness,
    Speed,
    lower_process,
    lower_thread,
    polite,
    set_speed,
    speed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.library.library import Library

STEP = Progress(Stage.FINDING_FACES, done=3, total=9, faces=4)


class World:
    """A computer: its plug, its user and its clock."""

    def __init__(self) -> None:
        self.now = 0.0
        self.unplugged: bool | None = False
        self.idle: float | None = 1e6
        self.looks = 0

    def battery(self) -> bool | None:
        self.looks += 1
        return self.unplugged

    def politeness(self, library: Library) -> Politeness:
        return Politeness(library.settings, lambda: self.now, self.battery, lambda: self.idle)


class Token(CancelToken):
    """Passes the time of a world instead of sleeping, and does something meanwhile."""

    def __init__(self, world: World, *events: Any) -> None:
        super().__init__()
        self._world, self._events = world, list(events)

    def sleep(self, seconds: float) -> None:
        self._world.now += seconds
        if self._events:
            self._events.pop(0)()
        super().sleep(0)


@pytest.fixture
def world() -> World:
    return World()


def test_the_usual_is_one_thread_a_core_and_never_waits(library: Library, world: World) -> None:
    world.unplugged, world.idle = True, 0.0
    polite_ = world.politeness(library)
    assert polite_.workers() == politeness.cores()
    assert polite_.reason() is None
    assert speed(library.settings) == Speed(None, gentle=True)


def test_a_choice_is_kept(library: Library, world: World) -> None:
    chosen = Speed(3, gentle=False, battery_waits=True, use_waits=True)
    set_speed(library.settings, chosen)
    assert speed(library.settings) == chosen
    assert world.politeness(library).workers() == 3


@pytest.mark.parametrize(
    "kept", [7, [], {"threads": 0}, {"threads": True, "gentle": "no"}, {"threads": 1000, "x": 1}]
)
def test_nonsense_is_the_usual(library: Library, kept: Any) -> None:
    library.settings.set(SETTING, kept)
    assert speed(library.settings) == Speed()


def test_it_waits_on_battery_and_goes_on_by_itself(library: Library, world: World) -> None:
    set_speed(library.settings, Speed(battery_waits=True))
    world.unplugged = True
    token = Token(world, lambda: None, lambda: setattr(world, "unplugged", False))
    steps = list(world.politeness(library).wait(token, STEP))
    assert [step.waiting for step in steps] == [Waiting.ON_BATTERY, None]
    assert {(step.stage, step.done, step.total, step.faces) for step in steps} == {
        (Stage.FINDING_FACES, 3, 9, 4)
    }


def test_one_reason_after_the_other(library: Library, world: World) -> None:
    set_speed(library.settings, Speed(battery_waits=True, use_waits=True))
    world.unplugged, world.idle = True, 5.0

    def plug_in() -> None:
        world.unplugged = False

    def leave() -> None:
        world.idle = politeness.IN_USE_S

    token = Token(world, plug_in, leave)
    steps = world.politeness(library).wait(token, STEP)
    assert [s.waiting for s in steps] == [Waiting.ON_BATTERY, Waiting.IN_USE, None]


def test_a_choice_taken_back_ends_the_waiting(library: Library, world: World) -> None:
    set_speed(library.settings, Speed(use_waits=True))
    world.idle = 0.0
    token = Token(world, lambda: set_speed(library.settings, Speed()))
    assert len(list(world.politeness(library).wait(token, STEP))) == 2


@pytest.mark.parametrize("unknown", [Speed(battery_waits=True), Speed(use_waits=True)])
def test_what_the_system_does_not_tell_is_not_waited_for(
    library: Library, world: World, unknown: Speed
) -> None:
    set_speed(library.settings, unknown)
    world.unplugged = world.idle = None
    assert list(world.politeness(library).wait(Token(world), STEP)) == []


def test_the_system_is_asked_seldom(library: Library, world: World) -> None:
    set_speed(library.settings, Speed(battery_waits=True))
    polite_ = world.politeness(library)
    for _ in range(1000):
        polite_.reason()
    assert world.looks == 1
    world.now += politeness.LOOK_S
    polite_.reason()
    assert world.looks == 2


def test_a_waiting_job_stops_at_once(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a real clock: nobody waits for the next look."""
    monkeypatch.setattr(politeness, "LOOK_S", 3600.0)
    set_speed(library.settings, Speed(battery_waits=True))
    token = CancelToken()
    steps = Politeness(library.settings, battery=lambda: True).wait(token, STEP)
    assert next(steps).waiting is Waiting.ON_BATTERY
    threading.Timer(0.05, token.cancel).start()
    with pytest.raises(CancelledError):
        next(steps)


def test_no_transaction_is_open_while_a_job_waits(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_speed(library.settings, Speed(battery_waits=True))
    told = iter([True, True, False, True, False])
    monkeypatch.setattr(politeness, "LOOK_S", 0.0)
    monkeypatch.setattr(
        Politeness.__init__, "__defaults__", (time.monotonic, lambda: next(told), None)
    )

    @polite
    def job(library: Library, word: str, token: CancelToken) -> Iterator[Progress]:
        library.settings.set("word", word)
        yield STEP

    seen = []
    for step in job(library, "done", CancelToken()):
        seen.append((step.stage, step.waiting, library.settings.get("word")))
        other = threading.Thread(target=library.settings.set, args=("other", 1))
        other.start()
        other.join()
    assert seen == [
        (Stage.READING_FOLDERS, Waiting.ON_BATTERY, None),
        (Stage.READING_FOLDERS, None, None),
        (Stage.FINDING_FACES, None, "done"),
        (Stage.FINDING_FACES, Waiting.ON_BATTERY, "done"),
        (Stage.FINDING_FACES, None, "done"),
    ]
    assert library.settings.get("other") == 1


# priority --------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="of threads only Linux tells their priority")
def test_a_thread_steps_back_alone() -> None:
    before = os.getpriority(os.PRIO_PROCESS, 0)
    seen: list[int] = []

    def work() -> None:
        lower_thread()
        lower_thread()
        seen.append(os.getpriority(os.PRIO_PROCESS, 0))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [max(before, politeness.NICENESS)]
    assert os.getpriority(os.PRIO_PROCESS, 0) == before


def test_a_process_steps_back() -> None:
    import subprocess

    import psutil

    program = [sys.executable, "-c", "input()"]
    with subprocess.Popen(program, stdin=subprocess.PIPE) as process:  # noqa: S603 - waits, no more
        lower_process(process.pid)
        nice = psutil.Process(process.pid).nice()
        process.communicate(b"\n")
    lower_process(process.pid)  # it is gone: nobody minds
    if sys.platform == "win32":
        assert nice == psutil.BELOW_NORMAL_PRIORITY_CLASS
    else:
        assert nice >= politeness.NICENESS


def test_nobody_steps_back_where_that_was_not_chosen(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    lowered: list[object] = []
    monkeypatch.setattr(politeness, "lower_process", lowered.append)
    monkeypatch.setattr(politeness, "lower_thread", lambda: lowered.append("thread"))
    polite_ = Politeness(library.settings)
    polite_.lower_process(1)
    polite_.lower_thread()
    set_speed(library.settings, Speed(gentle=False))
    polite_.lower_process(2)
    polite_.lower_thread()
    assert lowered == [1, "thread"]
