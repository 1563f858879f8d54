"""Providers are tried beside the CPU, remembered, and never trusted further than that."""

from __future__ import annotations

import io
import json
import logging
import sys
from typing import Any

import numpy as np
import pytest

from faceorg.vision import provider_trial, providers, sessions
from faceorg.vision.packs import default_pack
from faceorg.vision.providers import (
    AUTO,
    CPU,
    CPU_ONLY,
    CPU_PROVIDER,
    SETTING,
    TRIED_SETTING,
    Providers,
)
from faceorg.vision.sessions import ModelSession

CUDA, MIGRAPHX = "cuda", "migraphx"
ON_CARD = "CUDAExecutionProvider"
GOOD = {"difference": 1e-4, "cpu_s": 3.0, "provider_s": 1.0}
REAL_SESSION = sessions.onnxruntime.InferenceSession


class Notes(dict[str, Any]):
    """Settings, which hold plain JSON."""

    def set(self, key: str, value: Any) -> None:
        self[key] = json.loads(json.dumps(value))


class Tries:
    """Answers for `try_in_process`, and what was asked."""

    def __init__(self, answers: dict[str, Any]) -> None:
        self._answers = answers
        self.asked: list[tuple[str, str]] = []

    def __call__(self, content: bytes, role: str, provider: str, threads: int) -> Any:
        assert content
        assert threads == 2
        self.asked.append((provider, role))
        return self._answers[provider]


class FakeSession:
    """The CPU's session, under the name of another provider and perhaps with other results."""

    def __init__(self, content: bytes, options: Any, providers: list[Any]) -> None:
        first = providers[0] if isinstance(providers[0], str) else providers[0][0]
        self.provider = first if first in FakeSession.works else CPU_PROVIDER
        if first in FakeSession.raises:
            raise RuntimeError("no such card\nand much more")
        self._session = REAL_SESSION(content, options, providers=[CPU_PROVIDER])
        self.get_inputs = self._session.get_inputs
        self.get_outputs = self._session.get_outputs

    works: tuple[str, ...] = ()
    raises: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    noise = 0.0

    def get_providers(self) -> list[str]:
        return [CPU_PROVIDER] if self.provider == CPU_PROVIDER else [self.provider, CPU_PROVIDER]

    def run(self, names: Any, given: Any) -> list[Any]:
        Clock.now += 1.0 if self.provider == CPU_PROVIDER else 0.25
        if self.provider in FakeSession.breaks:
            raise RuntimeError("device lost")
        outputs = self._session.run(names, given)
        if self.provider == CPU_PROVIDER:
            return list(outputs)
        return [out * np.float32(1 + FakeSession.noise) for out in outputs]


class Clock:
    """Runs count as time."""

    now = 0.0

    @classmethod
    def read(cls) -> float:
        return cls.now


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> None:
    """An onnxruntime that claims to have a graphics card, or another one."""
    there = [ON_CARD, "MIGraphXExecutionProvider", "AzureExecutionProvider", CPU_PROVIDER]
    monkeypatch.setattr(sessions.onnxruntime, "get_available_providers", lambda: there)
    monkeypatch.setattr(sessions.onnxruntime, "InferenceSession", FakeSession)
    for name in ("works", "raises", "breaks"):
        monkeypatch.setattr(FakeSession, name, ())
    monkeypatch.setattr(FakeSession, "noise", 0.0)


@pytest.fixture
def batch() -> Any:
    return np.zeros((2, 3, 112, 112), np.float32)


EMBEDDER = default_pack().embedder


def choose(notes: Notes, answers: dict[str, Any]) -> tuple[str, Tries]:
    tries = Tries(answers)
    return Providers(notes, 2, tries).chosen(EMBEDDER, EMBEDDER.verified()), tries


# choosing --------------------------------------------------------------------------------


def test_without_another_provider_nothing_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    there = ["AzureExecutionProvider", CPU_PROVIDER]  # the first one computes elsewhere: never
    monkeypatch.setattr(sessions.onnxruntime, "get_available_providers", lambda: there)
    notes = Notes()
    chosen, tries = choose(notes, {})
    assert (chosen, tries.asked, notes) == (CPU, [], {})


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({CUDA: GOOD, MIGRAPHX: {**GOOD, "provider_s": 1.5}}, CUDA),
        ({CUDA: {**GOOD, "provider_s": 1.5}, MIGRAPHX: GOOD}, MIGRAPHX),
        ({CUDA: {**GOOD, "difference": 0.011}, MIGRAPHX: GOOD}, MIGRAPHX),  # something else
        ({CUDA: {**GOOD, "difference": float("nan")}, MIGRAPHX: None}, CPU),
        ({CUDA: {**GOOD, "provider_s": 2.5}, MIGRAPHX: None}, CPU),  # hardly faster
        ({CUDA: {"refused": "no card"}, MIGRAPHX: None}, CPU),
        ({CUDA: {"cpu_s": 1}, MIGRAPHX: {**GOOD, "cpu_s": "x"}}, CPU),
    ],
)
@pytest.mark.usefixtures("runtime")
def test_the_fastest_that_agrees_is_taken(answers: dict[str, Any], expected: str) -> None:
    chosen, tries = choose(Notes(), answers)
    assert chosen == expected
    assert tries.asked == [(CUDA, "embedder"), (MIGRAPHX, "embedder")]


@pytest.mark.usefixtures("runtime")
def test_a_result_is_remembered_until_something_is_another_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    notes, answers = Notes(), {CUDA: GOOD, MIGRAPHX: None}
    assert len(choose(notes, answers)[1].asked) == 2
    again, tries = choose(notes, answers)
    assert (again, tries.asked) == (CUDA, [])
    monkeypatch.setattr(sessions.onnxruntime, "__version__", "99.0")
    assert len(choose(notes, answers)[1].asked) == 2
    there = [ON_CARD, CPU_PROVIDER]
    monkeypatch.setattr(sessions.onnxruntime, "get_available_providers", lambda: there)
    assert choose(notes, answers)[1].asked == [(CUDA, "embedder")]


@pytest.mark.usefixtures("runtime")
def test_what_ends_the_program_while_it_is_tried_is_not_tried_again() -> None:
    def crash(*_given: Any) -> None:
        raise KeyboardInterrupt

    notes = Notes()
    with pytest.raises(KeyboardInterrupt):
        Providers(notes, 2, crash).chosen(EMBEDDER, EMBEDDER.verified())
    assert choose(notes, {})[0] == CPU


@pytest.mark.usefixtures("runtime")
def test_the_cpu_alone_where_that_was_chosen() -> None:
    notes = Notes({SETTING: CPU_ONLY})
    chosen, tries = choose(notes, {CUDA: GOOD, MIGRAPHX: None})
    assert (chosen, tries.asked) == (CPU, [])
    notes.set(SETTING, AUTO)
    assert choose(notes, {CUDA: GOOD, MIGRAPHX: None})[0] == CUDA


@pytest.mark.parametrize("kept", ["x", {}, {"place": "x"}, {"place": None, "models": 3}])
@pytest.mark.usefixtures("runtime")
def test_nonsense_in_the_settings_is_no_result(kept: Any) -> None:
    notes = Notes({TRIED_SETTING: kept})
    assert choose(notes, {CUDA: GOOD, MIGRAPHX: None})[0] == CUDA


# trying ----------------------------------------------------------------------------------


@pytest.mark.parametrize("model", default_pack().models, ids=lambda m: str(m.role))
@pytest.mark.usefixtures("runtime")
def test_a_trial_measures_both(model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FakeSession, "works", (ON_CARD,))
    monkeypatch.setattr(FakeSession, "noise", 0.5)
    trial = provider_trial.try_provider(model.verified(), model.role, CUDA, 1, Clock.read)
    assert trial.difference == pytest.approx(0.5, abs=1e-3)
    assert trial.cpu_s == pytest.approx(4 * trial.provider_s)


@pytest.mark.usefixtures("runtime")
def test_a_trial_of_what_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    content = EMBEDDER.verified()
    with pytest.raises(provider_trial.RefusedError, match="left it out"):
        provider_trial.try_provider(content, "embedder", CUDA, 1)
    monkeypatch.setattr(FakeSession, "raises", (ON_CARD,))
    with pytest.raises(provider_trial.RefusedError, match=r"^no such card$"):
        provider_trial.try_provider(content, "embedder", CUDA, 1)
    monkeypatch.setattr(FakeSession, "raises", ())
    monkeypatch.setattr(FakeSession, "works", (ON_CARD,))
    monkeypatch.setattr(FakeSession, "breaks", (ON_CARD,))
    request = {"role": "embedder", "provider": CUDA, "threads": 1}
    replies = io.BytesIO()
    provider_trial.serve(io.BytesIO(json.dumps(request).encode() + b"\n" + content), replies)
    assert json.loads(replies.getvalue()) == {"refused": "device lost"}


def test_the_process_answers() -> None:
    """The real process, with the real runtime, and the CPU in the part of the provider."""
    answer = providers.try_in_process(EMBEDDER.verified(), "embedder", CPU, 1)
    assert answer is not None
    assert answer["difference"] == 0
    assert providers.try_in_process(EMBEDDER.verified(), "embedder", CUDA, 1) == {
        "refused": "onnxruntime left it out"
    }


@pytest.mark.parametrize(
    "program",
    [
        "import os; os.abort()",
        "print('nonsense')",
        "pass",
        "import time; time.sleep(60)",
        "print('[1]')",
    ],
)
def test_a_process_that_crashes_or_hangs_is_no_answer(
    program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(providers, "TRIAL_S", 1.0)
    monkeypatch.setattr(providers, "own_command", lambda _word: [sys.executable, "-c", program])
    assert providers.try_in_process(b"", "embedder", CUDA, 1) is None


# at work ---------------------------------------------------------------------------------


@pytest.mark.usefixtures("runtime")
def test_a_session_runs_on_what_was_chosen(monkeypatch: pytest.MonkeyPatch, batch: Any) -> None:
    monkeypatch.setattr(FakeSession, "works", (ON_CARD,))
    monkeypatch.setattr(FakeSession, "noise", 0.001)
    tries = Tries({CUDA: GOOD, MIGRAPHX: None})
    (on_card,) = ModelSession(EMBEDDER, Providers(Notes(), 2, tries)).run(batch)
    (on_cpu,) = ModelSession(EMBEDDER).run(batch)
    assert np.allclose(on_card, on_cpu * np.float32(1.001))


@pytest.mark.parametrize("how", ["raises", "left out", "breaks"])
@pytest.mark.usefixtures("runtime")
def test_what_fails_later_falls_back_with_one_line_and_for_good(
    how: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, batch: Any
) -> None:
    works = () if how == "left out" else (ON_CARD,)
    monkeypatch.setattr(FakeSession, "works", works)
    if how != "left out":
        monkeypatch.setattr(FakeSession, how, (ON_CARD,))
    notes = Notes()
    choosing = Providers(notes, 2, Tries({CUDA: GOOD, MIGRAPHX: None}))
    with caplog.at_level(logging.WARNING):
        session = ModelSession(EMBEDDER, choosing)
        (found,) = session.run(batch)
        session.run(batch)
    (expected,) = ModelSession(EMBEDDER).run(batch)
    assert np.array_equal(found, expected)
    assert len(caplog.records) == 1
    assert choose(notes, {})[0] == CPU
