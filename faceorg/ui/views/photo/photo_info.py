"""The panel beside a photo: who is on it, when and where it was taken, and its file."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from faceorg.ui import theme
from faceorg.ui.models.places import coordinates_text, file_text, folder_text, size_text
from faceorg.ui.texts.dates import weekday_text
from faceorg.ui.texts.duration_text import duration_text
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.translation import commas_text, decimal_text, number_text, tr
from faceorg.ui.views.photo.face_rows import FaceRow
from faceorg.ui.widgets import SecondaryButton, Text
from faceorg.ui.widgets.labels import Glyph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from faceorg.domain.ids import FaceId
    from faceorg.domain.photos import PhotoDetail
    from faceorg.ui.models.face_marks import FaceMark
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_WIDTH = 320
_PART_MAX = 0.4
_ROWS_MAX = 60  # a crowd; the others are on the photo
_BESIDE = 2 * theme.GAP_XL + 20 + theme.GAP_M + 16  # margins, icon, scroll bar
_FILL_MS = 60  # after a photo is shown: whoever goes on at once need not wait for the panel
_TURN_MS = 8.0  # making one row takes 1 to 3


class PhotoInfo(QWidget):
    """People and details of one photo.

    Attributes:
        named: face, name, `PersonId` or None, and whether a second person was asked for.
        answered: a suggested face, and whether it is right.
        person_opened: a confirmed person was pressed.
        face_hovered: the face whose row is under the mouse, or None.
        restored: an ignored face shall come back.
        folder_asked: "Show in file manager" was pressed.
    """

    named = Signal(int, str, object, bool)
    answered = Signal(int, bool)
    person_opened = Signal(int)
    face_hovered = Signal(object)
    restored = Signal(int)
    folder_asked = Signal()

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = thumbnails
        self._rows: dict[FaceId, FaceRow] = {}
        self._marks: Sequence[FaceMark] = ()
        self._fill_timer = QTimer(self, singleShot=True)
        self._fill_timer.timeout.connect(self._fill)
        self._lines: list[_Detail] = []
        self._count = Text("", "caption", "text2")
        self._people = QVBoxLayout()
        self._people.setSpacing(theme.GAP_XS)
        self._details = QVBoxLayout()
        self._details.setSpacing(theme.GAP_L)
        self._details.setContentsMargins(0, theme.GAP_XS, 0, 0)
        self.show_in_folder = SecondaryButton(tr("Show in file manager"), icon="open-outside")
        self.show_in_folder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_in_folder.clicked.connect(self.folder_asked)
        self._lay_out()
        self.fit_into(0)

    def fit_into(self, page_width: int) -> None:
        """Be as wide as the texts need, but not more than a part of the page."""
        least = self.show_in_folder.sizeHint().width() + 2 * theme.GAP_XL
        most = max(round(page_width * _PART_MAX), _WIDTH, least)
        self.setFixedWidth(min(theme.scaled(_WIDTH), most))

    def begin(self, detail: PhotoDetail, folders: Sequence[bytes]) -> None:
        """Show another photo: what is known of it at once, its faces a moment later."""
        for face_id in list(self._rows):
            self._drop(face_id)
        self._marks = ()
        self.set_detail(detail, folders)
        self._fill_timer.start(_FILL_MS)

    def set_faces(self, marks: Sequence[FaceMark]) -> None:
        """List these faces; rows that stay the same keep what is being typed in them."""
        self._count.setText(count_text(len(marks), "face"))
        self._marks = list(marks)[:_ROWS_MAX]
        kept = {mark.face_id: mark for mark in self._marks}
        for face_id, row in list(self._rows.items()):
            if kept.get(face_id) != row.mark:
                self._drop(face_id)
        if not self._fill_timer.isActive():
            self._fill()

    @Slot()
    def _fill(self) -> None:
        """Make rows that are lacking, some at a time: a crowd would hold everything up."""
        start = time.perf_counter()
        for place, mark in enumerate(self._marks):
            row = self._rows.get(mark.face_id)
            if row is None:
                if (time.perf_counter() - start) * 1e3 > _TURN_MS:
                    self._fill_timer.start(0)
                    return
                row = self._add(mark)
            if self._people.indexOf(row) != place:
                self._people.insertWidget(place, row)

    def set_detail(self, detail: PhotoDetail, folders: Sequence[bytes]) -> None:
        """Show date, place, camera and file."""
        rows = details(detail, folders)
        while len(self._lines) < len(rows):
            self._lines.append(_Detail())
            self._details.addWidget(self._lines[-1])
        for line, row in zip(self._lines, rows, strict=False):
            line.set(*row, self.width() - _BESIDE)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line towards the photo."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.tokens().window)
        painter.setPen(QPen(theme.tokens().line, 1))
        painter.drawLine(0, 0, 0, self.height())

    def _add(self, mark: FaceMark) -> FaceRow:
        row = FaceRow(mark, self._session, self._thumbnails)
        row.named.connect(self.named)
        row.answered.connect(self.answered)
        row.person_opened.connect(self.person_opened)
        row.hovered.connect(self.face_hovered)
        row.restored.connect(self.restored)
        self._rows[mark.face_id] = row
        return row

    def _drop(self, face_id: FaceId) -> None:
        row = self._rows.pop(face_id)
        self._people.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_S)
        top = QHBoxLayout()
        top.addWidget(Text(tr("People", "heading"), "heading"), 1)
        top.addWidget(self._count)
        column.addLayout(top)
        column.addLayout(self._people)
        column.addSpacing(theme.GAP_S)
        column.addWidget(Line())
        column.addSpacing(theme.GAP_S)
        column.addWidget(Text(tr("Details", "heading"), "heading"))
        column.addLayout(self._details)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (area, area.viewport(), inside):
            part.setAutoFillBackground(False)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.GAP_XL, theme.GAP_S, theme.GAP_XL, theme.GAP_XL)
        foot.addWidget(self.show_in_folder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addLayout(foot)


class Line(QWidget):
    """A level line that only divides."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        theme.notifier().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(event.rect(), theme.tokens().line)


class _Detail(QWidget):
    """An icon with a line and a caption."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Glyph("file", 20, "text2")
        self._line, self._caption = Text("", "body", "text"), Text("", "caption", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        for label in (self._line, self._caption):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        row.addLayout(column, 1)

    def set(self, icon: str, line: str, caption: str, room: int) -> None:
        """Show something else; words that are wider than the room lose their middle."""
        self._icon.set_name(icon)
        for label, text in ((self._line, line), (self._caption, caption)):
            metrics, middle = label.fontMetrics(), Qt.TextElideMode.ElideMiddle
            shown = " ".join(metrics.elidedText(word, middle, room) for word in text.split(" "))
            label.setText(shown)
            label.setToolTip(as_tooltip(text if shown != text else ""))
        self._caption.setVisible(bool(caption))


def details(detail: PhotoDetail, folders: Sequence[bytes]) -> list[tuple[str, str, str]]:
    """Return (icon, line, caption) of all that is known about a photo."""
    taken, meta = detail.taken_at, detail.metadata
    day = weekday_text(taken)
    clock = f"{taken:%H:%M}"
    if not detail.dated:
        clock = tr("{time}, date of the file").format(time=clock)
    elif detail.dated_by_name:
        clock = tr("{time}, date in the file's name").format(time=clock)
    rows = [("calendar", day, clock)]
    if detail.duration_s is not None:
        rows.append(("play", duration_text(detail.duration_s), _stills(len(detail.moments))))
    if meta.latitude is not None and meta.longitude is not None:
        precise = f"{meta.latitude:.5f}, {meta.longitude:.5f}"  # as maps take it
        rows.append(("place", coordinates_text(meta.latitude, meta.longitude), precise))
    if meta.camera or meta.exposure:
        camera, exposure = meta.camera or meta.exposure or "", meta.exposure or ""
        rows.append(("camera", camera, exposure if meta.camera else ""))
    rows.append(("file", file_text(detail.path), _file_facts(detail)))
    rows.append(("folder", folder_text(detail.path, folders), tr("Read only, never changed")))
    return rows


def _stills(number: int) -> str:
    """Return how much of a video is looked at."""
    return tr("A video, %Ln still||A video, %Ln stills", "", number)


def _file_facts(detail: PhotoDetail) -> str:
    """Return size and kind of a file: "4,032 × 2,688 pixels, 10.8 MP, 5.1 MB, JPEG"."""
    parts = [size_text(detail.size_bytes), detail.format]
    if detail.width:
        megapixels = decimal_text(detail.width * detail.height / 1e6)
        pixels = tr("{width} × {height} pixels").format(
            width=number_text(detail.width), height=number_text(detail.height)
        )
        parts = [pixels, tr("{number} MP", "megapixels").format(number=megapixels), *parts]
    return commas_text([part for part in parts if part])
