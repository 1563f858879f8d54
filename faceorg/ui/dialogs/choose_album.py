"""Asks into which album photos shall be put: one that is there, or a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from faceorg.domain.people import NAME_LENGTH_MAX, clean_name, name_key
from faceorg.ui import icons, theme
from faceorg.ui.dialogs.question import Question
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from faceorg.domain.albums import Album

_ROWS, _ROW_PX, _ICON_PX = 6, 36, 20
_ALBUM = Qt.ItemDataRole.UserRole


class _Field(QLineEdit):
    """A field whose Up and Down go through the list below it."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__()
        self._rows = rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the list's keys to the list."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row = self._rows.currentRow() + step
        self._rows.setCurrentRow(min(max(row, 0), self._rows.count() - 1))


class ChooseAlbum(Question):
    """A field above the albums whose names hold what is typed; the last row makes a new one.

    Attributes:
        field: where to type.
        rows: the albums that fit, and the new one.
    """

    def __init__(self, parent: QWidget | None, albums: Sequence[Album], photos: int) -> None:
        super().__init__(
            parent,
            tr("Add to which album?"),
            tr(
                "%Ln photo will be put at its end. The files stay where they are.||"
                "%Ln photos will be put at its end. The files stay where they are.",
                "an album",
                photos,
            ),
            [
                PrimaryButton(tr("Add", "button: to an album")),
                SecondaryButton(tr("Cancel", "button")),
            ],
        )
        self._albums = albums
        self.rows = QListWidget()
        self.rows.setAccessibleName(tr("Albums", "a list"))
        self.rows.setFont(theme.font("body"))
        self.rows.setFixedHeight(theme.scaled(_ROW_PX) * _ROWS + 10)
        self.rows.setIconSize(QSize(*[theme.scaled(_ICON_PX)] * 2))
        palette, t = self.rows.palette(), theme.tokens()
        palette.setColor(QPalette.ColorRole.Highlight, t.soft)
        palette.setColor(QPalette.ColorRole.HighlightedText, t.text)
        self.rows.setPalette(palette)
        self.rows.setStyleSheet(
            f"QListWidget {{ border: 1px solid {t.control.name()};"
            " border-radius: 6px; padding: 4px; }"
        )
        self.field = _Field(self.rows)
        self.field.setAccessibleName(tr("Name of the album"))
        self.field.setPlaceholderText(tr("Find an album, or name a new one"))
        self.field.setMaxLength(NAME_LENGTH_MAX)
        self.field.setFont(theme.font("body"))
        self.field.setMinimumHeight(theme.scaled(theme.CONTROL_HEIGHT))
        self.extra.addSpacing(theme.GAP_S)
        self.extra.addWidget(self.field)
        self.extra.addSpacing(theme.GAP_XS)
        self.extra.addWidget(self.rows)
        self.field.textChanged.connect(self._on_text)
        self.field.returnPressed.connect(self.buttons[0].click)
        self.rows.itemActivated.connect(self.buttons[0].click)
        self.rows.itemDoubleClicked.connect(self.buttons[0].click)
        self._on_text("")
        self.field.setFocus()

    def chosen(self) -> Album | str | None:
        """Return the album, the name of a new one, or None."""
        row = self.rows.currentItem()
        if row is None:
            return None
        album: Album | None = row.data(_ALBUM)
        return album if album is not None else clean_name(self.field.text())

    @Slot(str)
    def _on_text(self, text: str) -> None:
        key, name = name_key(text), clean_name(text)
        self.rows.clear()
        for album in self._albums:
            if key in name_key(album.name):
                self._add_row("album", album.name, album)
        if name and all(album.name != name for album in self._albums):
            self._add_row("plus", tr("New album “{name}”").format(name=name), None)
        self.rows.setCurrentRow(0)
        self.buttons[0].setEnabled(self.rows.count() > 0)

    def _add_row(self, icon: str, text: str, album: Album | None) -> None:
        side, ink = theme.scaled(_ICON_PX), theme.tokens().text
        picture = icons.pixmap(icon, side, ink, self.devicePixelRatioF())
        row = QListWidgetItem(QIcon(picture), text)
        row.setData(_ALBUM, album)
        row.setSizeHint(QSize(0, theme.scaled(_ROW_PX)))
        self.rows.addItem(row)


def choose_album(
    parent: QWidget | None, albums: Sequence[Album], photos: int
) -> Album | str | None:
    """Ask for an album.

    Args:
        parent: the window it belongs to.
        albums: those that photos can be put into.
        photos: how many there are.

    Returns:
        An album, the name of a new one, or None.
    """
    dialog = ChooseAlbum(parent, albums, photos)
    dialog.exec()
    dialog.deleteLater()
    return dialog.chosen() if dialog.answer == 0 else None
