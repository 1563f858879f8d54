"""Offers once to take over names of other programs, where photos turn out to carry some."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.views.shell.navigation import Navigation
    from faceorg.ui.views.shell.tips import Tips
    from faceorg.ui.widgets.tip_bar import TipBar

_KEY = "import_offer"  # a setting: how often was looked, or that it was offered


class ImportOffer(QObject):
    """After photos were read, looks at some of them; what it finds is told a single time.

    The bar stands where tips do, and waits for as long as there is one.

    Attributes:
        wanted: somebody wants to see the names.
        bar: None until there is something to offer.
    """

    wanted = Signal()

    def __init__(
        self, window: QWidget, session: Session, navigation: Navigation, tips: Tips, pages: QWidget
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._settings = window, session, session.library.settings
        self._navigation, self._tips, self._pages = navigation, tips, pages
        self._looks: int = self._settings.get(_KEY, 0)
        self._found = False
        self.bar: TipBar | None = None
        if self._looks >= 0:
            session.indexing_ended.connect(self._on_indexed)

    @property
    def height(self) -> int:
        """How much of the window's foot the bar takes, in logical pixels."""
        return self.bar.height() if self.bar is not None and self.bar.isVisible() else 0

    @Slot(str)
    def _on_indexed(self, outcome: str) -> None:
        if outcome != "finished" or self._looks < 0 or self._found:
            return
        looks = self._looks
        self._looks += 1
        self._keep()

        def look(library: Library) -> bool:
            from faceorg.engine.importing.noticing import carries_names

            return carries_names(library, looks)

        self._session.fetch(look, self._on_looked, kind="questions")

    def _on_looked(self, found: bool) -> None:
        if found and not self._found:
            self._found = True
            self._navigation.shown.connect(self._show)
            self._show()

    @Slot()
    def _show(self) -> None:
        """Show it, unless a tip is read just now, or a name is typed in what would move."""
        from faceorg.ui.widgets.tip_bar import TipBar

        tips = self._tips
        typing = isinstance(self._window.focusWidget(), QLineEdit)
        if self.bar is not None or tips.height or tips.refused or typing:
            return
        self.bar = bar = TipBar(
            yes=tr("Show them", "button: names of other programs"), no=tr("No, thanks", "button")
        )
        bar.dismissed.connect(self._on_wanted)
        bar.refused.connect(self._end)
        tips.put_beside(bar)
        self._looks = -1
        self._keep()
        bar.show_tip(
            tr(
                "Some of your photos carry names that another program has given. You can take them"
                " over: you see first what would come of it."
            )
        )

    @Slot()
    def _on_wanted(self) -> None:
        self._end()
        self.wanted.emit()

    @Slot()
    def _end(self) -> None:
        if self.bar is not None:
            self.bar.hide()
            self._pages.setFocus()

    def _keep(self) -> None:
        with contextlib.suppress(EnvironmentFaultError):  # a full disk must not stop anybody
            self._settings.set(_KEY, self._looks)
