"""The process that tries one execution provider on one model, beside the CPU.

`vision.providers` starts it: whatever a driver does, nothing is lost but this process. It gets the
model through its standard input, loads no photo, writes no file, and says in one line how far the
provider's results are from the CPU's, and how long both take.
"""

from __future__ import annotations

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Final

import numpy as np

from faceorg.vision.sessions import REFUSALS, opened_session, runs_on

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

ROUNDS: Final = 3  # each side's best of these counts: other programs only ever slow one down
RUNS: Final = 2  # of each thread and input in a round
# What models get to see, (N, H, W): both sizes of the detector, crops of the second look, two chips
# with their mirror images. A model that takes one size only gets that.
SIZES: Final = {
    "detector": ((1, 480, 640), (1, 960, 1280)),
    "verifier": ((1, 160, 160), (4, 160, 160)),
    "embedder": ((2, 112, 112), (4, 112, 112)),
}


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of it.

    Attributes:
        difference: the largest distance between an output of the provider and the CPU's, as a part
            of the CPU's length.
        cpu_s, provider_s: how long the same work took.
    """

    difference: float
    cpu_s: float
    provider_s: float


class RefusedError(Exception):
    """The provider does not take the model."""


def serve(requests: BinaryIO, replies: BinaryIO) -> int:
    """Answer one request, a line of JSON and the model's bytes; return the exit status."""
    request = json.loads(requests.readline())
    model = requests.read()
    try:
        trial = try_provider(model, request["role"], request["provider"], request["threads"])
        answer: dict[str, Any] = asdict(trial)
    except RefusedError as error:
        answer = {"refused": str(error)}
    # A provider may have printed something: the answer has a line of its own.
    replies.write(b"\n" + json.dumps(answer).encode() + b"\n")
    replies.flush()
    return 0


def main() -> int:
    """Answer one request on standard input; return the exit status."""
    return serve(sys.stdin.buffer, sys.stdout.buffer)


def try_provider(
    model: bytes,
    role: str,
    provider: str,
    threads: int,
    clock: Callable[[], float] = time.perf_counter,
) -> Trial:
    """Run a model on the CPU and on a provider, taking turns.

    Args:
        model: the bytes of an ONNX file.
        role: what it does in its pack.
        provider: one of `providers.CANDIDATES`.
        threads: how many use a session at once, as in indexing.
        clock: seconds.

    Raises:
        RefusedError: it can't be opened or run, or leaves all to the CPU.
    """
    cpu, other = opened_session(model), _opened(model, provider)
    inputs = _inputs(cpu, role)
    expected = [_run(cpu, batch) for batch in inputs]
    got = [_run(other, batch) for batch in inputs]
    difference = max(
        _distance(one, two)
        for side, beside in zip(expected, got, strict=True)
        for one, two in zip(side, beside, strict=True)
    )
    best = {"cpu": float("inf"), "other": float("inf")}
    with ThreadPoolExecutor(threads) as pool:
        for _ in range(ROUNDS):
            for name, session in (("cpu", cpu), ("other", other)):
                took = _time(pool, session, inputs, threads, clock)
                best[name] = min(best[name], took)
    return Trial(difference, best["cpu"], best["other"])


def _opened(model: bytes, provider: str) -> Any:
    try:
        session = opened_session(model, provider)
    except REFUSALS as error:
        raise RefusedError(_first_line(error)) from error
    if not runs_on(session, provider):
        raise RefusedError("onnxruntime left it out")
    return session


def _run(session: Any, batch: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    try:
        outputs: list[NDArray[np.float32]] = session.run(
            None, {session.get_inputs()[0].name: batch}
        )
    except REFUSALS as error:
        raise RefusedError(_first_line(error)) from error
    return outputs


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]


def _inputs(session: Any, role: str) -> list[NDArray[np.float32]]:
    """Make inputs float32 (N, 3, H, W): slow waves and noise, in the range that the model wants."""
    fixed = session.get_inputs()[0].shape
    rng = np.random.default_rng(0)
    made: dict[tuple[int, ...], NDArray[np.float32]] = {}
    for n, height, width in SIZES[role]:
        wanted = (n, 3, height, width)
        shape = tuple(f if isinstance(f, int) else w for f, w in zip(fixed, wanted, strict=True))
        waves = np.sin(np.linspace(0, 20, shape[3])) + np.cos(np.linspace(0, 15, shape[2]))[:, None]
        picture = 0.4 * waves + 0.2 * rng.standard_normal(shape)
        if role != "embedder":
            picture = np.clip(127.5 + 127.5 * picture, 0, 255)
        made[shape] = picture.astype(np.float32)
    return list(made.values())


def _distance(one: NDArray[np.float32], two: NDArray[np.float32]) -> float:
    """Return how far `two` is from `one`, as a part of its length; infinite where nonsense."""
    if one.shape != two.shape or not np.isfinite(two).all():
        return float("inf")
    return float(np.linalg.norm(two - one) / max(float(np.linalg.norm(one)), 1e-9))


def _time(
    pool: ThreadPoolExecutor,
    session: Any,
    inputs: Sequence[NDArray[np.float32]],
    threads: int,
    clock: Callable[[], float],
) -> float:
    """Return the seconds that `threads` threads take together, each running every input."""

    def work(_number: int) -> None:
        for batch in [*inputs] * RUNS:
            _run(session, batch)

    start = clock()
    for _ in pool.map(work, range(threads)):
        pass
    return clock() - start
