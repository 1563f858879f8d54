"""Lets PySide start without what only explains wrong calls: a fifth of a start of the window.

Before anything of Qt's can be imported, PySide compiles its signature support from source text,
with some hundred regular expressions, each time a program starts; then it reads the source text of
every module that is imported afterwards, to see whether it wants PySide's optional names. The first
is needed for the text of a `TypeError`, for `help` and for stubs, and is loaded here when something
asks for it; the second FaceOrg never uses.

Nothing of this is told to PySide: where another version of it works differently, or Qt is there
already, all is as it would be without this module. Runs where `faceorg.ui` is first imported.
"""

from __future__ import annotations

import builtins
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from importlib.abc import Loader
    from importlib.machinery import ModuleSpec
    from types import ModuleType

_SUPPORT = "shibokensupport.signature."
LATER = frozenset(
    _SUPPORT + name
    for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "parser")
)


def prepare() -> None:
    """Take care of the first import of PySide, unless it is there already."""
    if "shiboken6" not in sys.modules and not isinstance(sys.meta_path, _Finders):
        sys.meta_path = _Finders([_PlainImports(), *sys.meta_path])


class _Finders(list[Any]):
    """What finds modules; PySide puts something of its own in front for a moment."""

    def insert(self, place: Any, finder: Any) -> None:
        """Put a finder in; that of PySide's support finds some modules only in name."""
        if type(finder).__name__ == "EmbeddableZipImporter":
            finder = _Later(finder)
        super().insert(place, finder)


class _Later:
    """Finds what another finder does, and leaves some modules empty until they are asked."""

    def __init__(self, finder: Any) -> None:
        self._finder = finder

    def __eq__(self, other: object) -> bool:
        """Whether it stands for that finder, so that it is found where that is to be removed."""
        return other is self or other is self._finder

    __hash__ = None  # type: ignore[assignment]

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find a module."""
        spec: ModuleSpec | None = self._finder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None and name in LATER:
            spec.loader = _LaterLoader(spec.loader, name)  # type: ignore[assignment]
        return spec


class _LaterLoader:
    """Loads a module when something of it is asked for that it does not have yet."""

    def __init__(self, loader: Loader, name: str) -> None:
        self._loader, self._name = loader, name

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Have an ordinary module made."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Leave it empty."""

        def missing(wanted: str) -> Any:
            if module.__dict__.pop("__getattr__", None) is not None:
                self._load(module)
            return getattr(module, wanted)

        module.__dict__["__getattr__"] = missing

    def _load(self, module: ModuleType) -> None:
        """Load it under its first name: PySide has given it another one since."""
        spec = module.__spec__
        renamed = spec.name if spec is not None else self._name
        if spec is not None:
            spec.name = self._name
        try:
            self._loader.exec_module(module)
        finally:
            if spec is not None:
                spec.name = renamed


class _PlainImports:
    """Finds nothing, but puts Python's own `import` back as soon as PySide has replaced it."""

    def find_spec(self, _name: str, _path: Any = None, _target: Any = None) -> None:
        """Look whether PySide has; its own reads the source text of each module."""
        theirs = builtins.__dict__.get("__feature_import__")
        if theirs is not None and builtins.__import__ is theirs:
            builtins.__import__ = builtins.__dict__["__orig_import__"]
            _remove(self, sys.meta_path)


def _remove(finder: object, finders: Iterable[Any]) -> None:
    sys.meta_path = [other for other in finders if other is not finder]
