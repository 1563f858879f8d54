"""The two commands of the README: what they install, name, leave alone and say."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "packaging"


def load(name: str) -> ModuleType:
    """Import a script of `packaging/`, as another one there would."""
    spec = importlib.util.spec_from_file_location(name, SCRIPTS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


class Machine:
    """A machine on which commands are only noted down.

    Attributes:
        commands: what was run.
        fails: words of a command that fails.
    """

    def __init__(self, python: Path) -> None:
        self.python = python
        self.commands: list[list[str]] = []
        self.fails: set[str] = set()
        self.says = ""

    def run(self, command: Sequence[str], **how: Any) -> SimpleNamespace:
        self.commands.append(list(command))
        if "venv" in command:
            self.python.parent.mkdir(parents=True, exist_ok=True)
            self.python.touch()
        if "stdout" in how and self.says:
            how["stdout"].write(self.says)
            how["stdout"].flush()
        return SimpleNamespace(returncode=int(bool(self.fails & set(command))))

    def ran(self, *words: str) -> int:
        """How many commands had all these words."""
        return sum(set(words) <= set(command) for command in self.commands)


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module, working on a checkout of its own with a space in its path."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "modules", dict(sys.modules))
    root = tmp_path / "my checkout"
    root.mkdir()
    (root / "pyproject.toml").write_text("[project]\n")
    module = load("environment")
    monkeypatch.setattr(module, "ROOT", root)
    monkeypatch.setattr(module, "VENV", root / ".venv")
    monkeypatch.setattr(module, "LOG", root / "build" / "setup.log")
    monkeypatch.setattr(module.qt_libraries, "missing_packages", lambda *, screen: [])
    monkeypatch.setattr(module, "_can_make_venv", lambda: True)
    return module


@pytest.fixture
def machine(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(environment.python_path())
    monkeypatch.setattr(environment.subprocess, "run", made.run)
    return made


def prepare(environment: ModuleType, extra: str = "") -> Path:
    python: Path = environment.prepare(extra, window=True, screen=False)
    return python


def test_everything_is_installed_once(environment: ModuleType, machine: Machine) -> None:
    assert prepare(environment) == machine.python
    assert (machine.ran("venv"), machine.ran("pip", "install")) == (1, 1)
    assert prepare(environment) == machine.python
    assert machine.ran("install") == 1


def test_a_changed_pyproject_is_installed_again_with_its_extras(
    environment: ModuleType, machine: Machine
) -> None:
    prepare(environment, "dev")
    assert machine.commands[-1][-1] == f"{environment.ROOT}[dev]"
    prepare(environment)
    assert machine.ran("install") == 1
    (environment.ROOT / "pyproject.toml").write_text("[project] # newer\n")
    prepare(environment)
    assert machine.ran("venv") == 1
    assert machine.commands[-1][-1] == f"{environment.ROOT}[dev]"


def test_tests_need_more_than_the_window(environment: ModuleType, machine: Machine) -> None:
    prepare(environment)
    prepare(environment, "dev")
    assert machine.commands[-1][-1] == f"{environment.ROOT}[dev]"


def test_a_half_made_environment_is_made_again(environment: ModuleType, machine: Machine) -> None:
    machine.python.parent.mkdir(parents=True)
    machine.python.touch()
    machine.fails = {"--version"}
    prepare(environment)
    assert machine.ran("venv", "--clear") == 1


def test_torch_is_never_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    installed = project["dependencies"] + project["optional-dependencies"]["dev"]
    assert [name for name in installed if name.startswith("torch")] == []


def test_a_failed_installation_is_one_sentence_and_a_log(
    environment: ModuleType, machine: Machine
) -> None:
    machine.fails = {"install"}
    machine.says = "ERROR: No matching distribution found for numpy\nnote: more\n"
    with pytest.raises(environment.SetupError) as caught:
        prepare(environment)
    text = str(caught.value)
    assert "No matching distribution found for numpy." in text
    assert "HTTPS_PROXY" in text
    assert str(environment.LOG) in text
    assert "note: more" in environment.LOG.read_text()
    assert not environment.is_current("")


def test_root_gets_the_missing_packages(
    environment: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.shutil, "which", lambda _name: "/usr/bin/apt-get")
    monkeypatch.setattr(environment.os, "geteuid", lambda: 0, raising=False)
    environment.provide_system_packages(["python3.11-venv", "libgl1"])
    assert machine.ran("update") == 1
    assert machine.commands[-1][1:] == [
        *("install", "-y", "--no-install-recommends", "python3.11-venv", "libgl1")
    ]


def test_others_get_the_one_command_to_run(
    environment: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.shutil, "which", lambda _name: "/usr/bin/apt-get")
    monkeypatch.setattr(environment.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(environment.SetupError) as caught:
        environment.provide_system_packages(["python3.11-venv", "libgl1"])
    assert str(caught.value).endswith(": sudo apt-get install -y python3.11-venv libgl1")
    assert machine.commands == []


def test_without_apt_the_packages_are_named(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.shutil, "which", lambda _name: None)
    with pytest.raises(environment.SetupError, match="Debian calls them: libgl1"):
        environment.provide_system_packages(["libgl1"])


def test_the_package_for_virtual_environments_comes_first(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "_can_make_venv", lambda: False)
    monkeypatch.setattr(environment.qt_libraries, "missing_packages", lambda *, screen: ["libgl1"])
    venv = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    assert environment.missing_packages(window=True, screen=True) == [venv, "libgl1"]
    assert environment.missing_packages(window=False, screen=False) == [venv]


def test_a_place_that_cannot_be_written_is_one_sentence(
    environment: ModuleType, machine: Machine
) -> None:
    (environment.ROOT / "build").write_text("in the way")
    with pytest.raises(environment.SetupError, match="FaceOrg can't be set up in"):
        prepare(environment)


def test_start_hands_over_to_faceorg(
    environment: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = load("start")
    handed: list[list[str]] = []
    monkeypatch.setattr(start.os, "execv", lambda _path, command: handed.append(command))
    monkeypatch.setattr(start.os, "name", "posix")
    start.main(["/my photos"])
    assert handed == [[str(machine.python), "-m", "faceorg", "/my photos"]]


def test_test_passes_arguments_on_and_stays_off_screen(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "prepare", lambda extra, **_: Path("/venv/python"))
    script = load("test")
    seen: dict[str, Any] = {}

    def run(command: list[str], **how: Any) -> SimpleNamespace:
        seen.update(how, command=command)
        return SimpleNamespace(returncode=5)

    monkeypatch.setattr(script.subprocess, "run", run)
    assert script.main(["-k", "people"]) == 5
    assert seen["command"] == ["/venv/python", "-m", "pytest", "-k", "people"]
    assert seen["env"]["QT_QPA_PLATFORM"] == "offscreen"
    assert seen["cwd"] == environment.ROOT


@pytest.mark.parametrize("name", ["start", "test"])
def test_both_say_what_is_missing(
    environment: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise environment.SetupError("Something is missing.")

    monkeypatch.setattr(environment, "prepare", refuse)
    assert load(name).main([]) == 3
    assert capsys.readouterr().err == "Something is missing.\n"


@pytest.mark.parametrize("name", ["start", "test"])
def test_an_old_python_is_one_sentence(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"FaceOrg needs Python 3\.11 or newer"):
        load(name)


def test_nothing_but_the_standard_library_is_needed(tmp_path: Path) -> None:
    code = f"import sys; sys.path.insert(0, {str(SCRIPTS)!r}); import environment"
    bare = {"PATH": os.environ.get("PATH", ""), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-I", "-S", "-c", code]
    done = subprocess.run(command, cwd=tmp_path, env=bare, capture_output=True, check=False)  # noqa: S603
    assert (done.returncode, done.stderr) == (0, b"")
