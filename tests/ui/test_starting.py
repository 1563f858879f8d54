"""What a start of the window loads before its first paint, counted in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.library.library import Library
from tests.helpers.readings import add_people

if TYPE_CHECKING:
    from pathlib import Path

# A third more than what there was when these were written (101 and 259), so that a feature may need
# one more, but none may bring a whole room with it.
OUR_MODULES_MAX, MODULES_MAX = 130, 340
AT_ONCE_MAX = 7  # modules of the window, while the GUI thread lets nothing else be done
NOT_YET = (
    *("numpy", "PIL", "cv2", "onnxruntime", "scipy", "sklearn", "torch", "simplejpeg"),
    *("argparse", "faceorg.library.history.journal", "faceorg.library.files.backup"),
    *(
        "faceorg.engine.edits",
        "faceorg.ui.dialogs.settings.dialog",
        "faceorg.ui.views.photos.photos_page",
    ),
)
_PROBE = """
import builtins, json, sys
from faceorg.cli.main import main
from faceorg.ui.views.shell.window import MainWindow
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def painted():
    print(json.dumps({"modules": list(sys.modules), "import": builtins.__import__.__name__}))
    QApplication.closeAllWindows()

def paint(window, event, asked=[]):
    QMainWindow.paintEvent(window, event)
    if not asked:
        asked.append(True)
        QTimer.singleShot(0, painted)

MainWindow.paintEvent = paint
sys.exit(main(["--library", sys.argv[1]]))
"""
_LOADING = """
import json, sys
from importlib import import_module
import faceorg.app, faceorg.ui.views.people.people_page
from faceorg.ui import loading

loading.load_apart(None)
found = {}
for name in loading.PARTS:
    before = set(sys.modules)
    import_module(name)
    found[name] = [m for m in sys.modules if m not in before and m.startswith("faceorg")]
print(json.dumps(found))
"""
_WRONG_CALL = """
import sys
if sys.argv[1] == "quick":
    import faceorg.ui
from PySide6.QtCore import QObject, QPoint
quick = [
    name for name in ("parser", "layout", "errorhandler", "lib.pyi_generator", "lib.enum_sig")
    if "__getattr__" in vars(sys.modules["shibokensupport.signature." + name])
]
try:
    QPoint("a")
except TypeError as error:
    print(error)
print(QObject.objectName.__doc__)
print(len(quick), file=sys.stderr)
"""


def _run(program: str, argument: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program, argument]
    return subprocess.run(  # noqa: S603 - this Python, a program of this file
        command, env=environment, check=True, capture_output=True, text=True, timeout=120
    )


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder: Path = tmp_path_factory.mktemp("start") / "library"
    library = Library(folder)
    library.photos.add_folder(b"/photos")
    add_people(library, [(1, 2), (1,)])
    library.close()
    found: dict[str, Any] = json.loads(_run(_PROBE, str(folder)).stdout.splitlines()[-1])
    return found


def test_nothing_is_loaded_that_the_first_paint_can_do_without(started: dict[str, Any]) -> None:
    modules = started["modules"]
    assert [name for name in NOT_YET if name in modules] == []
    assert len([name for name in modules if name.startswith("faceorg")]) <= OUR_MODULES_MAX
    assert len(modules) <= MODULES_MAX


def test_what_pages_are_made_of_is_loaded_in_small_parts() -> None:
    found: dict[str, list[str]] = json.loads(_run(_LOADING, "").stdout)
    large = {name: new for name, new in found.items() if len(new) > AT_ONCE_MAX}
    assert large == {}
    # What knows nothing of Qt is loaded before, in a worker.
    ours = {m for new in found.values() for m in new}
    assert not [m for m in ours if m.startswith(("faceorg.engine", "faceorg.vision"))]


def test_pysides_own_import_that_reads_all_source_texts_is_not_used(
    started: dict[str, Any],
) -> None:
    assert started["import"] != "__feature_import__"


def test_wrong_calls_and_help_say_the_same_with_and_without_a_quick_start() -> None:
    plain, quick = _run(_WRONG_CALL, "plain"), _run(_WRONG_CALL, "quick")
    assert "Supported signatures" in plain.stdout
    assert quick.stdout == plain.stdout
    # Modules of PySide's that were not loaded until then.
    assert (plain.stderr.split()[-1], quick.stderr.split()[-1]) == ("0", "5")
