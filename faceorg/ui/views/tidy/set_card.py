"""A set of photos that are alike: the best one first, what is kept, and what is done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from faceorg.ui import theme
from faceorg.ui.texts.tidying_text import set_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.tidy.alike_photo import AlikePhoto
from faceorg.ui.widgets.buttons import QuietButton, SecondaryButton
from faceorg.ui.widgets.card import Card
from faceorg.ui.widgets.flow import FlowLayout
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from faceorg.domain.ids import PhotoId
    from faceorg.engine.tidying.sets import AlikeSet
    from faceorg.ui.thumbnails import Thumbnails

PHOTOS_MAX = 24  # of one set that are shown; all others stay as they are


class SetCard(Card):
    """Shows one set.

    Attributes:
        alike: the set.
        photos: its photos; those that are checked are kept.
        hide_others, favourite, keep_all: the buttons.
        hide_asked: photos to be hidden.
        favourite_asked: photos to be marked as favourites.
        keep_asked: the set is to be left as it is.
        opened: a photo to be shown large.
    """

    hide_asked = Signal(object, object)
    favourite_asked = Signal(object)
    keep_asked = Signal(object)
    opened = Signal(int, object)

    def __init__(self, alike: AlikeSet, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.alike = alike
        shown = alike.photo_ids[:PHOTOS_MAX]
        self.photos = [AlikePhoto(i, thumbnails, best=i == shown[0]) for i in shown]
        self.hide_others = SecondaryButton("", icon="hide")
        self.favourite = QuietButton(tr("Mark what is kept", "as favourites"), icon="heart")
        self.keep_all = QuietButton(tr("Keep all", "photos of a set"))
        buttons = FlowLayout(spacing=theme.GAP_S)  # in two lines where words are large
        for button in (self.hide_others, self.keep_all, self.favourite):
            buttons.addWidget(button)
        row = FlowLayout(spacing=theme.GAP_S)
        for photo in self.photos:
            row.addWidget(photo)
            photo.toggled.connect(self._show_kept)
            photo.opened.connect(self._on_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_L] * 4)
        column.setSpacing(theme.GAP_M)
        column.addWidget(Text(set_text(alike), "strong"))
        column.addLayout(row)
        if len(alike.photo_ids) > len(shown):
            left = len(alike.photo_ids) - len(shown)
            more = tr("%Ln photo more||%Ln photos more", "", left)
            column.addWidget(Text(more, "caption", "text2"))
        column.addLayout(buttons)
        self.hide_others.clicked.connect(self._on_hide)
        self.favourite.clicked.connect(self._on_favourite)
        self.keep_all.clicked.connect(self._on_keep)
        self.setAccessibleName(set_text(alike))
        self._show_kept()

    def kept(self) -> list[PhotoId]:
        """Return the photos that are kept."""
        return [photo.photo_id for photo in self.photos if photo.isChecked()]

    def others(self) -> list[PhotoId]:
        """Return the photos that would be hidden."""
        return [photo.photo_id for photo in self.photos if not photo.isChecked()]

    @Slot()
    def _show_kept(self) -> None:
        kept, others = len(self.kept()), len(self.others())
        words = tr("Hide %Ln photo||Hide %Ln photos", "button", others)
        self.hide_others.set_text(words if others else tr("Hide none", "button"))
        self.hide_others.setEnabled(bool(kept and others))
        self.favourite.setEnabled(bool(kept))

    @Slot()
    def _on_hide(self) -> None:
        self.hide_asked.emit(self.alike, self.others())

    @Slot()
    def _on_favourite(self) -> None:
        self.favourite_asked.emit(self.kept())

    @Slot()
    def _on_keep(self) -> None:
        self.keep_asked.emit(self.alike)

    @Slot(int)
    def _on_opened(self, photo_id: int) -> None:
        self.opened.emit(photo_id, list(self.alike.photo_ids))
