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
_PROMISED = "import_promised"  # a setting: somebody has asked for it before there were photos


class ImportOffer(QObject):
    """After photos were read, looks at some of them; what it finds is told a single time.

    The bar stands where tips do, and before them: whoever has named people elsewhere is not to
    begin anew. Somebody who has asked for it before there were photos is told in any case.

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
        if self._settings.get(_PROMISED, False):
            self._on_looked(found=True)
            return
        looks = self._looks
        self._looks += 1
        self._keep(_KEY, self._looks)

        def look(library: Library) -> bool:
            from faceorg.engine.importing.noticing import carries_names

            return carries_names(library, looks)

        self._session.fetch(look, self._on_looked, kind="questions")

    def promise(self) -> None:
        """Offer it as soon as photos are read, whatever they carry."""
        self._keep(_PROMISED, True)  # noqa: FBT003 - a value

    @Slot()
    def end(self) -> None:
        """Offer it no more: somebody has taken it up, or does not want it."""
        if self._looks >= 0:
            self._looks = -1
            self._keep(_KEY, -1)
        if self.bar is not None and not self.bar.isHidden():
            self.bar.hide()
            self._tips.set_aside(aside=False)
            self._pages.setFocus()

    def _on_looked(self, found: bool) -> None:
        if found and not self._found and self._looks >= 0:
            self._found = True
            self._navigation.shown.connect(self._show)
            self._show()

    @Slot()
    def _show(self) -> None:
        """Show it, unless a name is typed in what would move."""
        from faceorg.ui.widgets.tip_bar import TipBar

        typing = isinstance(self._window.focusWidget(), QLineEdit)
        if self.bar is not None or self._looks < 0 or typing:
            return
        self.bar = bar = TipBar(
            yes=tr("Show them", "button: names of other programs"), no=tr("No, thanks", "button")
        )
        bar.dismissed.connect(self._on_wanted)
        bar.refused.connect(self.end)
        self._tips.set_aside(aside=True)
        self._tips.put_beside(bar)
        self._looks = -1
        self._keep(_KEY, -1)
        if self._settings.get(_PROMISED, False):
            self._keep(_PROMISED, False)  # noqa: FBT003 - a value
            words = tr(
                "Your photos are read. Names from other programs can be taken over now: you see"
                " first what would come of it."
            )
        else:
            words = tr(
                "Some of your photos carry names that another program has given. You can take them"
                " over: you see first what would come of it."
            )
        bar.show_tip(words)

    @Slot()
    def _on_wanted(self) -> None:
        self.end()
        self.wanted.emit()

    def _keep(self, key: str, value: int) -> None:
        with contextlib.suppress(EnvironmentFaultError):  # a full disk must not stop anybody
            self._settings.set(key, value)
