"""Four tips, each shown once: on the page that it is about, when it is of use there. GUI thread."""

from __future__ import annotations

import contextlib
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QCursor

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.ui.texts.translation import marked, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from faceorg.library.settings import Settings
    from faceorg.ui.views.shell.places import Place
    from faceorg.ui.widgets.tip_bar import TipBar

_KEY = "tips"  # a setting of the library: which were shown, and whether none are wanted
TIPS = {
    "people": marked("Type a name under a portrait. Enter goes on to the next one."),
    "inbox": marked(
        "Y says yes and N says no. Where a name is asked, just type it. The right arrow skips."
    ),
    "photos": marked(
        "Type whom you look for in the field above: “anna ben 2019” finds photos of both,"
        " taken in that year."
    ),
    "photo": marked(
        "Left and Right go from photo to photo, Tab from face to face. Whatever you change,"
        " Ctrl+Z takes it back."
    ),
}


class Tips(QObject):
    """Knows which tips were shown, and shows the one of the page where somebody is.

    A tip appears below the page, never under the pointer, and goes when the page is left.

    Attributes:
        bar: made for the first tip.
    """

    def __init__(
        self, settings: Settings, beside: QVBoxLayout, whole: QVBoxLayout, window: QWidget
    ) -> None:
        """Read what was shown already.

        Args:
            settings: of the library.
            beside: the column of the pages beside the sidebar; the bar stands below them.
            whole: that of what takes the whole window, as a photo does.
            window: that of the columns.
        """
        super().__init__(window)
        self._settings = settings
        self._columns = {False: beside, True: whole}
        self._window = window
        kept = settings.get(_KEY, {})
        self._told = [name for name in kept.get("told", []) if name in TIPS]
        self._off = bool(kept.get("off", False))
        self._useful = {"photo"}
        self._page = ""
        self._shown = ""
        self._aside = False

    @cached_property
    def bar(self) -> TipBar:
        """Where tips are shown."""
        from faceorg.ui.widgets.tip_bar import TipBar

        made = TipBar()
        made.dismissed.connect(self._on_dismissed)
        made.refused.connect(self._on_refused)
        return made

    @property
    def _column(self) -> QVBoxLayout:
        """Where the bar belongs on the present page."""
        return self._columns[self._page == "photo"]

    @property
    def height(self) -> int:
        """How much of the window's foot the tip takes, in logical pixels."""
        return self.bar.height() if self._shown and self.bar.isVisible() else 0

    def put_beside(self, bar: QWidget) -> None:
        """Put another bar where tips stand, below the pages beside the sidebar."""
        self._columns[False].insertWidget(1, bar)

    def set_aside(self, *, aside: bool) -> None:
        """Make room for what is more urgent; the tip that is shown comes back afterwards."""
        self._aside = aside
        self.look()

    def set_useful(self, page: str, *, useful: bool) -> None:
        """Note whether there is something on a page that its tip is about."""
        if useful:
            self._useful.add(page)
        else:
            self._useful.discard(page)
        self.look()

    def visit(self, place: Place) -> None:
        """Somebody goes to a place: the tip of the last one goes, its own may come."""
        if place.page != self._page:
            self._page = place.page
            self._end()
        self.look()

    @Slot()
    def look(self) -> None:
        """Show the tip of the page, if there is one that is new and of use."""
        full = self._window.isFullScreen() or self._aside
        if self._shown:
            self.bar.setVisible(not full)
            return
        page = self._page
        new = page in TIPS and page not in self._told and not self._off
        if new and page in self._useful and not full and not self._pointer_is_there():
            self._shown = page
            self._column.insertWidget(1, self.bar)
            self.bar.show_tip(tr(TIPS[page]), len(self._told) + 1, len(TIPS))

    @Slot()
    def show_again(self) -> None:
        """Show all of them once more, from the page on where somebody is."""
        self._told, self._off = [], False
        self._keep()
        self.look()

    def _pointer_is_there(self) -> bool:
        """Return whether the bar would come where the pointer is: then it waits."""
        at = self._window.mapFromGlobal(QCursor.pos())
        room = self._window.rect()
        return room.contains(at) and at.y() > room.height() - self.bar.sizeHint().height()

    def _end(self) -> None:
        """Take the tip away, and remember that it was shown."""
        if self._shown:
            self._told.append(self._shown)
            self._shown = ""
            self.bar.hide()
            self._keep()

    @Slot()
    def _on_dismissed(self) -> None:
        held = self.bar.isAncestorOf(self._window.focusWidget() or self._window)
        self._end()
        if held:
            self._focus_page()

    @Slot()
    def _on_refused(self) -> None:
        self._off = True
        self._on_dismissed()
        self._keep()

    def _focus_page(self) -> None:
        """Give the keyboard back to what the bar stood below."""
        item = self._column.itemAt(0)
        pages = item.widget() if item is not None else None
        if pages is not None:
            pages.setFocus()

    def _keep(self) -> None:
        with contextlib.suppress(EnvironmentFaultError):  # a full disk must not stop anybody
            self._settings.set(_KEY, {"told": self._told, "off": self._off})
