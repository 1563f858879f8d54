"""The sidebar: where to go, and how far the reading of photos has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from faceorg.engine.jobs import Stage
from faceorg.ui import icons, theme
from faceorg.ui.painting import mirrored
from faceorg.ui.texts.messages import short_time_text
from faceorg.ui.texts.speed_text import WAITING_WORDS
from faceorg.ui.texts.translation import commas_text, marked, number_text, tr
from faceorg.ui.views.shell.places import page_name
from faceorg.ui.widgets.buttons import IconButton
from faceorg.ui.widgets.names import PersonField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from faceorg.domain.people import Person
    from faceorg.engine.jobs import Progress
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

STAGE_WORDS = {
    Stage.READING_FOLDERS: marked("Reading folders", "task"),
    Stage.FINDING_FACES: marked("Finding faces", "task"),
    Stage.EMBEDDING: marked("Reading anew", "task"),
    Stage.REMEMBERING: marked("Remembering", "task"),
    Stage.GROUPING: marked("Grouping faces", "task"),
    Stage.SHARING: marked("Sharing photos", "task"),
    Stage.EXPORTING: marked("Exporting", "task"),
    Stage.COMPARING_LOOKS: marked("Looking for likes", "task"),
    Stage.WRITING_NAMES: marked("Writing names", "task"),
    Stage.PEOPLE_FILE: marked("Writing people", "task"),
}
_ITEM_PX, _STRIP_PX, _ICON_PX, _PILL_PX = 36, 64, 20, 20


class SidebarItem(QAbstractButton):
    """One place to go: icon, name, count; the strip of progress makes it higher.

    The count of what waits for somebody stands on a pill.

    Attributes:
        quiet: it leads to nothing that is there already, so its name is grey.
    """

    quiet = False

    def __init__(self, icon: str, text: str, *, pill: bool = False) -> None:
        super().__init__()
        self._icon = icon
        self._pill = pill
        self._count = ""
        self._progress: tuple[str, str, float] | None = None
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)

    def set_count(self, count: int) -> None:
        """Show a number on the right."""
        self._count = number_text(count) if count or not self._pill else ""
        self.setAccessibleName(commas_text([self.text(), number_text(count)]))
        self.update()

    def set_progress(self, task: str, left: str, share: float) -> None:
        """Show a task, its time left and how much of it is done, 0..1."""
        self._progress = (task, left, share)
        self.setAccessibleName(commas_text([self.text(), task, left or tr("time not known yet")]))
        self.updateGeometry()
        self.update()

    def clear_progress(self) -> None:
        """Show that nothing runs."""
        self._progress = None
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of an item, or of the strip of progress."""
        high = theme.scaled(_STRIP_PX if self._progress else _ITEM_PX)
        return QSize(100, high + (theme.metrics("caption").height() if self._below() else 0))

    def _below(self) -> bool:
        """Return whether the time left needs a line of its own, below the task."""
        if self._progress is None or self.width() <= 0:
            return False
        task, left, _share = self._progress
        width = theme.metrics("caption").horizontalAdvance
        return bool(left) and width(task) + width(left) + theme.GAP_S > self._line().width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return go there too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, bar, icon, words, count and progress."""
        t = theme.tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.isChecked() or self.underMouse():
                painter.setBrush(t.soft if self.isChecked() else t.hover)
                painter.drawRoundedRect(self.rect(), 6, 6)
            if self.isChecked():
                painter.setBrush(t.accent)
                bar = mirrored(self, QRect(0, 6, 3, self.height() - 12))
                painter.drawRoundedRect(QRectF(bar), 1.5, 1.5)
            ink = t.accent if self.isChecked() else t.text2
            line = self._line()
            side = theme.scaled(_ICON_PX)
            picture = icons.pixmap(self._icon, side, ink, self.devicePixelRatioF())
            place = QRect(10, line.center().y() - side // 2 + 1, side, side)
            painter.drawPixmap(mirrored(self, place).topLeft(), picture)
            painter.setPen(t.text2 if self.quiet else t.text)
            painter.setFont(theme.font("strong" if self.isChecked() else "body"))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.text())
            self._paint_count(painter, line)
            self._paint_progress(painter)

    def _line(self) -> QRect:
        height = theme.scaled(_ITEM_PX)
        left = 10 + theme.scaled(_ICON_PX) + theme.GAP_M
        width = self.width() - left - 10
        line = QRect(left, 0, width, height if self._progress is None else height - 2)
        return mirrored(self, line)

    def _paint_count(self, painter: QPainter, line: QRect) -> None:
        font = theme.font("caption")
        if self.isChecked():
            font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        if self._pill and self._count:
            self._paint_pill(painter, line)
            return
        painter.setPen(theme.tokens().text2)
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, where, self._count)

    def _paint_pill(self, painter: QPainter, line: QRect) -> None:
        t, height = theme.tokens(), theme.scaled(_PILL_PX)
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        width = max(height, painter.fontMetrics().horizontalAdvance(self._count) + 16)
        top = line.center().y() - height // 2 + 1
        pill = mirrored(self, QRect(self.width() - 10 - width, top, width, height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.accent)
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(t.on_accent)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._count)

    def _paint_progress(self, painter: QPainter) -> None:
        if self._progress is None:
            return
        t, (task, left, share) = theme.tokens(), self._progress
        line, way = self._line(), self.layoutDirection()
        high = theme.metrics("caption").height()
        words = QRect(line.x(), line.bottom() - 5, line.width(), high + 2)
        painter.setFont(theme.font("caption"))
        painter.setPen(t.text2)
        begin, end = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        below = self._below()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, QStyle.visualAlignment(way, begin | middle), task)
        at = QStyle.visualAlignment(way, (begin if below else end) | middle)
        painter.drawText(words.translated(0, high if below else 0), at, left)
        bar = QRectF(line.x(), self.height() - 12, line.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.pressed)
        painter.drawRoundedRect(bar, 2, 2)
        if share > 0:
            done = max(4.0, bar.width() * min(share, 1.0))
            if self.isRightToLeft():
                bar.setLeft(bar.right() - done)
            else:
                bar.setWidth(done)
            painter.setBrush(t.accent)
            painter.drawRoundedRect(bar, 2, 2)


class Sidebar(QWidget):
    """Go to a person, the pages, and at the foot activity and settings.

    Attributes:
        page_wanted: the name of a page.
        person_wanted: a `PersonId`.
        settings_wanted: the settings were asked for.
        help: opens what there is to read about the program.
    """

    page_wanted = Signal(str)
    person_wanted = Signal(object)
    settings_wanted = Signal()

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session = session
        self.setFixedWidth(max(theme.SIDEBAR_WIDTH, theme.scaled(theme.SIDEBAR_WIDTH * 0.85)))
        self.go_to = PersonField(session, thumbnails, tr("Go to a person"), "Ctrl K")
        self.go_to.person_chosen.connect(self._on_person_chosen)
        self.items = {
            "people": SidebarItem("people", page_name("people")),
            "inbox": SidebarItem("inbox", page_name("inbox"), pill=True),
            "photos": SidebarItem("photos", page_name("photos")),
            "activity": SidebarItem("activity", page_name("activity")),
        }
        self.settings = SidebarItem("settings", tr("Settings", "page"))
        self.settings.setCheckable(False)
        self.help = IconButton("question", tr("Help", "button"))
        self._lay_out()
        for name, item in self.items.items():
            item.setObjectName(name)
            item.clicked.connect(self._on_item_clicked)
        self.settings.clicked.connect(self.settings_wanted)
        session.progress.connect(self._on_progress)
        session.paused_changed.connect(self._on_paused_changed)
        session.indexing_ended.connect(self.items["activity"].clear_progress)
        theme.notifier().changed.connect(self.update)

    def select(self, page: str) -> None:
        """Show which page is open."""
        for name, item in self.items.items():
            item.setChecked(name == page)

    def set_albums(self, part: QWidget) -> None:
        """Show the albums between the pages and what is at the foot."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            place = column.indexOf(self.items["photos"]) + 1
            column.takeAt(place)  # the empty room
            column.insertWidget(place, part, 1)

    def set_counts(self, people: int, photos: int) -> None:
        """Show the numbers."""
        self.items["people"].set_count(people)
        self.items["photos"].set_count(photos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line on the right."""
        t = theme.tokens()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), t.sidebar)
            painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), t.line)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_M, theme.GAP_M, theme.GAP_M + 1, theme.GAP_M)
        column.setSpacing(0)
        column.addWidget(self.go_to)
        column.addSpacing(theme.GAP_M)
        column.addWidget(self.items["people"])
        column.addWidget(self.items["inbox"])
        column.addWidget(self.items["photos"])
        column.addStretch()
        column.addWidget(self.items["activity"])
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_XS)
        foot.addWidget(self.settings, 1)
        foot.addWidget(self.help)
        column.addLayout(foot)

    @Slot()
    def _on_item_clicked(self) -> None:
        item = self.sender()
        if isinstance(item, SidebarItem):
            self.page_wanted.emit(item.objectName())

    @Slot(object)
    def _on_person_chosen(self, person: Person) -> None:
        self.go_to.clear()
        self.person_wanted.emit(person.person_id)

    @Slot(object)
    def _on_progress(self, step: Progress) -> None:
        left = short_time_text(step.seconds_left or 0)
        share = step.done / step.total if step.total else 0.0
        words = tr(STAGE_WORDS[step.stage], "task")
        left = tr("{time} left").format(time=left) if left else ""
        if self._session.paused:
            words, left = tr("Paused", "task"), ""
        elif step.waiting:
            words, left = tr("Waiting", "task"), tr(WAITING_WORDS[step.waiting])
        self.items["activity"].set_progress(words, left, share)

    @Slot()
    def _on_paused_changed(self) -> None:
        if self._session.last_progress is not None:
            self._on_progress(self._session.last_progress)
