"""What stays out of the bundle, and why.

Qt's theme for GTK brings all of GTK along for one dialog, which the desktop portal shows as well.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

EXCLUDED_MODULES = [
    "tkinter",  # another toolkit for windows; Pillow and matplotlib would pull it in
    "torch",  # an extra of its own, 1.4 GB
    "matplotlib",  # scikit-learn draws with it where somebody asks for a plot
    "pandas",  # scikit-learn takes its tables where there are some
    "pytest",  # scipy and numpy ship their tests
    "hypothesis",
    "IPython",
    "setuptools",  # cffi compiles with it; PyInstaller would import it at every start, .5 s
    "pkg_resources",
    "distutils",
    "cffi",  # its compiled half serves cryptography alone
    "pycparser",
    "pydoc_data",
    "ssl",  # FaceOrg uses no network
    "_ssl",
    "PIL.ImageTk",
    "PIL.ImageQt",
    "readline",  # comes under the GPL, for typing into Python itself
    "PySide6.QtQml",  # the window is made of widgets
    "PySide6.QtQuick",
    "PySide6.QtNetwork",  # FaceOrg uses no network
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtPrintSupport",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
]

# Loaded by name, so that PyInstaller does not see that they are needed.
HIDDEN_MODULES = ["sqlcipher3.dbapi2"]

_UNWANTED = re.compile(
    r"""
    (^|/)Qt6?/(qml|metatypes)/ |
    (^|/)lib(Qt6(Qml|Quick|Pdf|VirtualKeyboard|Network|Sql|Test|Designer|Help|EglF)\w*)\.so |
    (^|/)Qt6(Qml|Quick|Pdf|VirtualKeyboard|Network|Sql|Test|Designer|Help)\w*\.dll |
    /plugins/(networkinformation|tls|sqldrivers|qmltooling|designer|virtualkeyboard) |
    /plugins/platforminputcontexts/(lib)?qtvirtualkeyboard |
    /plugins/imageformats/(lib)?q(pdf|tiff|icns|tga|wbmp)\b |
    /plugins/platforms/(lib)?q(minimalegl|linuxfb|vkkhrdisplay|vnc|eglfs|minimal)\b |
    /plugins/(egldeviceintegrations|generic)/ |
    /plugins/platformthemes/libqgtk3 |
    ^/libmvec\.so |
    /translations/(?!qtbase_(de|es|fr|zh_CN)\b|faceorg_\w+\.qm) |
    /(sklearn|scipy|numpy|skimage)/.*/tests?/ |
    /sklearn/datasets/(data|descr|images)/
    """,
    re.VERBOSE,
)


def is_wanted(target: str) -> bool:
    """Tell whether a file belongs into the bundle.

    Args:
        target: its place within the bundle.
    """
    return _UNWANTED.search("/" + target.replace("\\", "/")) is None


_SHARED_LIBRARY = re.compile(r"\.so(\.\d+)*$")
_LOADED_BY_NAME = re.compile(r"/plugins/|\.cpython-|\.abi3\.so$|(^|/)libpython")

Entry = tuple[str, str, str]  # target, source, kind: as PyInstaller has what it takes


def without_unneeded(
    entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """Return Linux binaries without the shared libraries that none of them needs.

    PyInstaller takes whatever its findings are linked to, and `is_wanted` then takes some of them
    away: GTK's theme and Qt's network leave behind what they have brought along.

    Args:
        entries: the binaries.
        needs: returns the names of the libraries that a file is linked to.
    """
    kept = list(entries)
    by_name: dict[str, list[Entry]] = {}
    todo = []
    for entry in kept:
        if _is_only_linked_to(entry[0]):
            by_name.setdefault(PurePosixPath(entry[0]).name, []).append(entry)
        else:
            todo.append(entry)
    while todo:
        _, source, kind = todo.pop()
        for name in needs(source) if kind != "SYMLINK" else ():
            todo += by_name.pop(name, [])
    unneeded = {entry for entries in by_name.values() for entry in entries}
    return [entry for entry in kept if entry not in unneeded]


def lacking(
    requirements: Iterable[str], packages: Mapping[str, Iterable[str]], taken: Iterable[str]
) -> list[str]:
    """Return what FaceOrg requires and no module was taken of: something is loaded by name.

    Args:
        requirements: as the wheel has them: "pillow<14,>=12.2".
        packages: by importable name, which distributions have it.
        taken: modules and files, as PyInstaller names them.
    """
    names = {re.split(r"[./\\]", name)[0] for name in taken}
    there = {_plain(d) for name in names for d in packages.get(name, ())}
    wanted = [re.split(r"[ <>=!~;\[]", r)[0] for r in requirements if "extra ==" not in r]
    return [name for name in wanted if _plain(name) not in there]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_only_linked_to(target: str) -> bool:
    """Tell whether something is a shared library, and no module of Python or plugin of Qt."""
    if _LOADED_BY_NAME.search(target) or not _SHARED_LIBRARY.search(target):
        return False
    folder = PurePosixPath(target).parent.name
    return folder in ("", "lib") or folder.endswith(".libs")
