"""`faceorg speed`: what is chosen stays chosen, and jobs heed it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.cli.progress import progress_text
from faceorg.engine import politeness, presence
from faceorg.engine.indexing.pool import cores
from faceorg.engine.jobs import Progress, Stage, Waiting
from faceorg.ui.texts.speed_text import computed_text
from faceorg.vision.providers import TRIED_SETTING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def told(run: Run, *arguments: str) -> Any:
    return json.loads(run("speed", *arguments, "--json").out)


@pytest.mark.usefixtures("fake_models")
def test_what_is_given_is_kept(run: Run, folder: Path) -> None:
    run("index", str(folder))
    usual = {
        "threads": cores(),
        "threads_chosen": None,
        "gentle": True,
        "wait_on_battery": False,
        "wait_in_use": False,
        "compute": "auto",
        "computed_by": None,
    }
    assert told(run) == usual
    given = ("--threads", "3", "--gentle", "no", "--wait-on-battery", "yes", "--compute", "cpu")
    chosen = {"threads": 3, "threads_chosen": 3, "gentle": False, "wait_on_battery": True}
    assert told(run, *given) == usual | chosen | {"compute": "cpu"}
    assert told(run, "--wait-in-use", "yes")["wait_on_battery"]
    back = ("--wait-on-battery", "no", "--wait-in-use", "no", "--gentle", "yes")
    assert told(run, *back, "--threads", "cores", "--compute", "auto") == usual


@pytest.mark.usefixtures("fake_models")
def test_in_words(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("index", str(folder))
    monkeypatch.setattr(presence, "on_battery", lambda: None)
    lines = run("speed", "--threads", "2", "--wait-on-battery", "yes").out.splitlines()
    assert lines == [
        "Reads 2 photos at once.",
        "Other programs go first.",
        "Waits while the computer runs on battery. This computer has no battery, or does not tell.",
        "Does not wait while somebody uses the computer.",
        "The processor does it all: nothing else has been found to try.",
    ]


@pytest.mark.parametrize("number", ["0", "-1", "1000", "many", "1.5"])
def test_no_number_of_threads(run: Run, folder: Path, number: str) -> None:
    assert run("index", str(folder), "--threads", number).status == 2
    assert run("speed", "--threads", number).status == 2


@pytest.mark.usefixtures("fake_models")
def test_index_waits_says_so_and_goes_on(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("index", str(folder))
    run("speed", "--wait-on-battery", "yes")
    looks = iter([True, True, False])
    unplugged = (lambda: next(looks, False),)
    defaults = politeness.Politeness.__init__.__defaults__
    assert defaults is not None
    changed = (defaults[0], *unplugged, defaults[2])
    monkeypatch.setattr(politeness.Politeness.__init__, "__defaults__", changed)
    monkeypatch.setattr(politeness, "LOOK_S", 0.01)
    (folder / "new.jpg").write_bytes(b"new")
    ran = run("index", str(folder), "--threads", "1", "--json")
    assert json.loads(ran.out)["read"] == 1
    assert "Waiting: on battery" in ran.err


def test_the_line_of_a_waiting_job() -> None:
    step = Progress(Stage.GROUPING, waiting=Waiting.IN_USE)
    assert progress_text(step) == "Waiting: in use"


@pytest.mark.parametrize(
    ("names", "only", "text"),
    [
        (None, False, "The processor does it all: nothing else has been found to try."),
        (["cpu"], False, "The processor does it all: what else was tried is not faster, or fails."),
        (["cpu"], True, "The processor does it all, because somebody chose that."),
        (
            ["cpu", "cuda", "cuda"],
            False,
            "Tried on this computer: 1 model on the processor, 2 models on a graphics card (CUDA).",
        ),
    ],
)
def test_what_computes(names: list[str] | None, only: bool, text: str) -> None:
    assert computed_text(names, cpu_only=only) == text


def test_nonsense_in_the_settings_computes_nothing(library: Any) -> None:
    from faceorg.engine.computing import computed_by

    for kept in (3, {}, {"models": []}, {"models": {}}):
        library.settings.set(TRIED_SETTING, kept)
        assert computed_by(library.settings) is None
    library.settings.set(TRIED_SETTING, {"models": {"a": "cuda", "b": "cpu"}})
    assert computed_by(library.settings) == ["cpu", "cuda"]
