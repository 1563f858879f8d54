"""What jobs share: pausing, stopping, and how fast they are."""

from __future__ import annotations

import threading

import pytest

from faceorg.domain.changes import Changes
from faceorg.domain.errors import CancelledError
from faceorg.engine.jobs import CancelToken, Progress, RateMeter, Stage


def passes(token: CancelToken, timeout_s: float) -> tuple[threading.Thread, threading.Event]:
    """Run one checkpoint in a thread; the event is set when it is through, or was cancelled."""
    through = threading.Event()

    def run() -> None:
        try:
            token.checkpoint()
        except CancelledError:
            pass
        finally:
            through.set()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    through.wait(timeout_s)
    return thread, through


def test_a_fresh_token_lets_the_job_run() -> None:
    token = CancelToken()
    assert not token.cancelled
    assert not token.paused
    token.checkpoint()


def test_a_paused_job_waits_until_it_is_resumed() -> None:
    token = CancelToken()
    token.pause()
    assert token.paused
    thread, through = passes(token, 0.05)
    assert not through.is_set()
    token.resume()
    thread.join(5)
    assert through.is_set()
    assert not token.cancelled


def test_a_stopped_job_leaves_at_its_next_checkpoint() -> None:
    token = CancelToken()
    token.cancel()
    assert token.cancelled
    for _ in range(2):
        with pytest.raises(CancelledError):
            token.checkpoint()


def test_stopping_wakes_a_paused_job() -> None:
    token = CancelToken()
    token.pause()
    thread, through = passes(token, 0.05)
    token.cancel()
    thread.join(5)
    assert through.is_set()
    token.resume()
    assert token.cancelled


def test_a_pause_after_stopping_does_not_hold_the_job() -> None:
    token = CancelToken()
    token.cancel()
    token.pause()
    thread, through = passes(token, 0.2)
    stuck = not through.is_set()
    token.resume()
    thread.join(5)
    assert not stuck


class Clock:
    """A clock that moves when told."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr("faceorg.engine.jobs.time.monotonic", made)
    return made


def test_rate_and_time_left(clock: Clock) -> None:
    meter = RateMeter()
    assert meter.rate_per_s() == 0
    assert meter.seconds_left(100) is None
    meter.mark(0)
    assert meter.seconds_left(100) is None
    clock.now_s += 10
    meter.mark(50)
    assert meter.rate_per_s() == 5
    assert meter.seconds_left(100) == 20
    assert meter.seconds_left(0) == 0


def test_only_the_last_half_minute_counts(clock: Clock) -> None:
    meter = RateMeter(window_s=30)
    done = 0
    for rate in [1] * 100 + [10] * 60:
        meter.mark(done)
        clock.now_s += 1
        done += rate
    assert meter.rate_per_s() == 10


def test_no_time_passed_is_no_rate(clock: Clock) -> None:
    meter = RateMeter()
    meter.mark(0)
    meter.mark(5)
    assert meter.rate_per_s() == 0
    assert meter.seconds_left(5) is None


def test_nothing_done_is_no_time_left(clock: Clock) -> None:
    meter = RateMeter()
    meter.mark(3)
    clock.now_s += 60
    meter.mark(3)
    assert meter.seconds_left(5) is None


def test_progress_starts_empty() -> None:
    step = Progress(Stage.FINDING_FACES)
    assert (step.done, step.total, step.seconds_left) == (0, 0, None)
    assert step.changes == Changes()
    assert not step.changes
