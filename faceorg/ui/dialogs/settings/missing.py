"""The photos whose files are gone, as a list that may be very long."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from faceorg.ui import theme
from faceorg.ui.dialogs.settings.parts import wrapped
from faceorg.ui.models.places import file_text, path_text
from faceorg.ui.painting import paint_focus_ring
from faceorg.ui.texts.dates import day_text
from faceorg.ui.texts.folder_text import kept_text
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.card import Card
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.engine.safety.trash import MissingPhoto

REMEMBERED = marked("Gone, but remembered")
FileRole = Qt.ItemDataRole.UserRole + 1
FolderRole = Qt.ItemDataRole.UserRole + 2
SentenceRole = Qt.ItemDataRole.UserRole + 3
_SIZE_PX, _ROW_PX, _LINE_PX = (640, 560), 64, 20
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class MissingModel(QAbstractListModel):
    """One row for each photo, those longest gone first."""

    def __init__(
        self,
        missing: Sequence[MissingPhoto],
        taken_out: Collection[PhotoId] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._missing = missing
        self._taken_out = taken_out

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of photos."""
        return 0 if parent.isValid() else len(self._missing)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a row."""
        if not index.isValid():
            return None
        photo = self._missing[index.row()]
        if role == FileRole:
            return file_text(photo.path)
        if role == FolderRole:
            return folder_of(photo)
        if role == SentenceRole:
            return self._sentence(photo)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = tr("{file}, {folder}. {sentence}", "a photo that is gone")
            return text.format(
                file=file_text(photo.path),
                folder=folder_of(photo),
                sentence=self._sentence(photo),
            )
        return None

    def _sentence(self, photo: MissingPhoto) -> str:
        return missing_text(photo, taken_out=photo.photo_id in self._taken_out)


class MissingDialog(QDialog):
    """File, folder, since when it is gone and until when it is remembered.

    Attributes:
        list: the rows.
    """

    def __init__(
        self,
        parent: QWidget | None,
        missing: Sequence[MissingPhoto],
        taken_out: Collection[PhotoId],
        sentence: str,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Photos that are gone - FaceOrg", "title of a window"))
        self.list = QListView()
        self.list.setAccessibleName(tr("Photos whose files are gone"))
        self.list.setModel(MissingModel(missing, taken_out, self))
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.viewport().setAutoFillBackground(False)
        close = SecondaryButton(tr("Close", "button"))
        close.clicked.connect(self.accept)
        sheet = Card()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(1, 6, 1, 6)
        inside.addWidget(self.list)
        sheet.setMaximumHeight(theme.scaled(_ROW_PX) * len(missing) + 16)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_M)
        column.addWidget(Text(tr(REMEMBERED), "title"))
        column.addWidget(wrapped(sentence))
        column.addWidget(sheet, 1000)
        column.addStretch(1)
        column.addLayout(foot)
        FocusRing(self)
        room = self.screen().availableGeometry().size() * 0.9
        width, height = (theme.scaled(side) for side in _SIZE_PX)
        self.resize(min(width, room.width()), min(height, room.height()))
        self.list.setFocus()


class _Delegate(QStyledItemDelegate):
    """Two lines: file and folder, then the sentence."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of a row."""
        del option
        return QSize(160, theme.scaled(_ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row; the keyboard's has a ring."""
        t, line = theme.tokens(), theme.scaled(_LINE_PX)
        box: QRect = option.rect
        view = self.parent()
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row():
            painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), t.line)
        if isinstance(view, QListView) and view.hasFocus() and index == view.currentIndex():
            paint_focus_ring(painter, box.toRectF().adjusted(5, 5, -5, -5), theme.RADIUS_CONTROL)
        left, top = box.left() + theme.GAP_L, box.top() + (box.height() - 2 * line) // 2
        room = QRect(left, top, box.width() - 2 * theme.GAP_L, line)
        painter.setPen(t.text)
        used = _draw(painter, room, index.data(FileRole), "strong")
        painter.setPen(t.text2)
        _draw(
            painter, room.adjusted(used + theme.GAP_S, 0, 0, 0), index.data(FolderRole), "caption"
        )
        painter.setPen(t.text)
        _draw(painter, room.translated(0, line), index.data(SentenceRole), "body")
        painter.restore()


def _draw(painter: QPainter, room: QRect, text: str, role: theme.Role) -> int:
    """Draw as much of a text as fits; return the width that it took."""
    font = theme.font(role)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, max(0, room.width()))
    painter.setFont(font)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)


def folder_of(photo: MissingPhoto) -> str:
    """Return the folder of a photo."""
    return path_text(os.path.dirname(photo.path))  # noqa: PTH120 - bytes


def missing_text(photo: MissingPhoto, *, taken_out: bool = False) -> str:
    """Return since when a file is gone or its folder taken out, and what is kept until when."""
    if taken_out:
        text = tr("In no folder of FaceOrg since {day}. {faces}, {kept}.")
    else:
        text = tr("Gone since {day}. {faces}, {kept}.")
    return text.format(
        day=day_text(photo.since.astimezone()),
        faces=count_text(photo.faces, "face"),
        kept=kept_text([photo.until], day_text),
    )
