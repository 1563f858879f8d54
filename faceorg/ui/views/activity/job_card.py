"""The card that tells what is running: stage, photos, time left, pause and stop."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from faceorg.engine.jobs import Progress, Stage
from faceorg.ui import theme
from faceorg.ui.job_runner import INDEXING
from faceorg.ui.texts.messages import count_text, time_left_text
from faceorg.ui.texts.speed_text import waiting_text
from faceorg.ui.texts.translation import marked, number_text, sentences_text, tr
from faceorg.ui.views.photo.photo_info import Line
from faceorg.ui.widgets import Button, PrimaryButton, QuietButton, SecondaryButton, Text
from faceorg.ui.widgets.card import Card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

_TITLES = {
    Stage.READING_FOLDERS: marked("Reading folders", "task"),
    Stage.FINDING_FACES: marked("Finding faces", "task"),
    Stage.EMBEDDING: marked("Reading faces anew", "task"),
    Stage.REMEMBERING: marked("Remembering what files hold", "task"),
    Stage.GROUPING: marked("Grouping faces", "task"),
    Stage.SHARING: marked("Sharing photos", "task"),
    Stage.EXPORTING: marked("Exporting", "task"),
    Stage.COMPARING_LOOKS: marked("Looking for photos that are alike", "task"),
    Stage.WRITING_NAMES: marked("Writing names beside photos", "task"),
    Stage.PEOPLE_FILE: marked("Writing a people file", "task"),
}
_SIGN = 20
_NARROW_PX = 400  # a card without room for words beside two buttons
_USE_MEANWHILE = marked(
    "You can use everything meanwhile, and close the window: it goes on where it stopped."
)
_SHARING = marked("You can use everything meanwhile. What has been written stays if you stop it.")
_EXPORTING = marked("You can use everything meanwhile. If you stop it, no half-written file stays.")
_ANEW = marked(
    "You can use everything meanwhile. Until it has finished the present model is used; after a"
    " stop, changing to the other one goes on from there."
)
_NOTES = {Stage.EMBEDDING: _ANEW, Stage.SHARING: _SHARING, Stage.EXPORTING: _EXPORTING}


class StageState(Enum):
    """How far a stage of the job is."""

    WAITING = marked("waiting", "task")
    RUNNING = marked("running", "task")
    DONE = marked("done", "task")


class RunningCard(Card):
    """A job under way.

    Attributes:
        pause, stop: buttons; `pause` says "Resume" while the job waits.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: dict[Stage, Progress] = {}
        self._order: Sequence[Stage] = INDEXING
        self._folders = 0
        self._title = Text("", "heading")
        self._title.setWordWrap(True)
        self._done = Text("", "body")
        self._done.setWordWrap(True)
        self._left = Text("", "strong")
        self._bar = Bar()
        self._note = Text(tr(_USE_MEANWHILE), "caption", "text2")
        self._note.setWordWrap(True)
        self.pause = SecondaryButton(tr("Pause", "button"), icon="pause")
        self.stop = SecondaryButton(tr("Stop", "button"), icon="stop")
        self._head, self._line = QHBoxLayout(), QHBoxLayout()
        self._stages = {stage: StageRow(tr(_TITLES[stage], "task")) for stage in Stage}
        self._lay_out()

    def begin(self, folders: int, stages: Sequence[Stage] = INDEXING) -> None:
        """Begin with a new job.

        Args:
            folders: how many it reads.
            stages: what it goes through, in this order.
        """
        self._last, self._folders, self._order = {}, folders, stages
        for stage, row in self._stages.items():
            row.setVisible(stage in stages)
        self.show_progress(Progress(stages[0]))
        self._last = {}

    def show_paused(self, *, paused: bool) -> None:
        """Say whether the job waits."""
        self.pause.set_text(tr("Resume", "button") if paused else tr("Pause", "button"))
        self.pause.set_icon_name("play" if paused else "pause")
        self._left.setText(tr("Paused", "task") if paused else "")

    def show_progress(self, step: Progress) -> None:
        """Show a step of the job."""
        self._last[step.stage] = step
        self._title.setText(tr(_TITLES[step.stage], "task"))
        self._done.setText(_done_text(step))
        self._left.setText(
            waiting_text(step.waiting) if step.waiting else time_left_text(step.seconds_left)
        )
        self._bar.set_part(step.done / step.total if step.total else 0.0)
        note = next((_NOTES[stage] for stage in self._order if stage in _NOTES), _USE_MEANWHILE)
        self._note.setText(sentences_text([_rate_text(step), tr(note)]))
        for stage, row in self._stages.items():
            row.show_stage(self._state(stage, step.stage), self._stage_text(stage))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the title where there is no room beside it."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = event.size().width() < theme.scaled(_NARROW_PX)
        for part in (self._head, self._line):
            part.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def texts(self) -> tuple[str, str]:
        """Return how much is done and how long the rest will take, in words."""
        return self._done.text(), self._left.text()

    def shown_stages(self) -> list[Stage]:
        """Return the stages that have a row, from top to bottom."""
        return [stage for stage, row in self._stages.items() if not row.isHidden()]

    def stage(self, stage: Stage) -> tuple[StageState, str]:
        """Return how far a stage is, and what it has done in words."""
        return self._stages[stage].state, self._stages[stage].result

    def _state(self, stage: Stage, running: Stage) -> StageState:
        if stage is running:
            return StageState.RUNNING
        last, order = self._last.get(stage), self._order
        # Photos that were away while the models changed are read anew before the last stage.
        at = order.index(running) if running in order else len(order) - 2
        if stage not in order or order.index(stage) > at:
            return StageState.WAITING
        # Groups are made now and then while faces are still being found.
        finished = stage is Stage.READING_FOLDERS or last is None or last.done >= last.total
        return StageState.DONE if finished else StageState.WAITING

    def _stage_text(self, stage: Stage) -> str:
        last = self._last.get(stage)
        if stage is Stage.READING_FOLDERS:
            folders = count_text(self._folders, "folder")
            photos = count_text(last.done, "photo") if last else ""
            words = tr("{photos} in {folders}", "found so far")
            return words.format(photos=photos, folders=folders) if last else folders
        if stage is Stage.FINDING_FACES:
            return tr("%Ln face so far||%Ln faces so far", "", last.faces) if last else ""
        if last is None or not last.total:
            often = stage is Stage.GROUPING and Stage.FINDING_FACES in self._order
            return tr("Now and then, and at the end") if often else ""
        return _part_text(last, faces=stage in (Stage.EMBEDDING, Stage.GROUPING))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_2XL, theme.GAP_XL, theme.GAP_2XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        head, line, buttons = self._head, self._line, QHBoxLayout()
        head.setSpacing(theme.GAP_S)
        head.addWidget(self._title, 1)
        buttons.setSpacing(theme.GAP_S)
        buttons.addWidget(self.pause)
        buttons.addWidget(self.stop)
        buttons.addStretch()
        head.addLayout(buttons)
        line.addWidget(self._done, 1)
        line.addWidget(self._left)
        for row in (head, line):
            column.addLayout(row)
        for part in (self._bar, self._note, Line()):
            column.addWidget(part)
        stages = QVBoxLayout()
        stages.setSpacing(theme.GAP_S)
        for stage in self._stages.values():
            stages.addWidget(stage)
        column.addLayout(stages)


class RestingCard(Card):
    """No job: what there is, and the button that starts one.

    Attributes:
        started: the button was pressed.
        regroup: another one, which groups all undecided faces again.
    """

    started = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", "heading")
        self._sentence = Text("", "body", "text2")
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_XS)
        for text in (self._title, self._sentence):
            text.setWordWrap(True)
            column.addWidget(text)
        self._button: Button = PrimaryButton("")
        self.regroup = QuietButton(tr("Group again…", "button"))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.GAP_2XL] * 4)
        row.setSpacing(theme.GAP_M)
        row.addLayout(column, 1)
        self._buttons = buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP_S)
        buttons.addStretch()
        buttons.addWidget(self.regroup)
        buttons.addWidget(self._button)
        row.addLayout(buttons)
        self._button.clicked.connect(self.started)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where there is no room beside them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = self._button.sizeHint().width() + self.regroup.sizeHint().width()
        words = self._title.fontMetrics().horizontalAdvance(self._title.text())
        ways = QBoxLayout.Direction
        down = buttons + words + 2 * theme.GAP_4XL + theme.GAP_2XL > self.width()
        self._row.setDirection(ways.TopToBottom if down else ways.LeftToRight)
        alone = buttons + theme.GAP_S + 2 * theme.GAP_2XL > self.width()
        self._buttons.setDirection(ways.TopToBottom if alone else ways.LeftToRight)
        tight = self._button.sizeHint().width() + 2 * theme.GAP_2XL > self.width()
        self._row.setContentsMargins(*[theme.GAP_M if tight else theme.GAP_2XL] * 4)

    @property
    def button(self) -> Button:
        """The button."""
        return self._button

    @property
    def title(self) -> str:
        """What is said first."""
        return self._title.text()

    def show_text(self, title: str, sentence: str, button: str) -> None:
        """Say what there is and what can be started."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._button.set_text(button)
        self.setAccessibleName(f"{title}. {sentence}")
        self._fit()


class Bar(QWidget):
    """A bar 6 px high."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 0.0
        self.setFixedHeight(6)
        theme.notifier().changed.connect(self.update)

    def set_part(self, part: float) -> None:
        """Show how much is done, 0..1."""
        self._part = min(max(part, 0.0), 1.0)
        self.setAccessibleName(tr("{number} percent done").format(number=round(self._part * 100)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track and part."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(theme.tokens().pressed)
        painter.drawRoundedRect(whole, 3, 3)
        if self._part > 0:
            done = max(whole.width() * self._part, 6)
            if self.isRightToLeft():
                whole.setLeft(whole.right() - done)
            else:
                whole.setWidth(done)
            painter.setBrush(theme.tokens().accent)
            painter.drawRoundedRect(whole, 3, 3)


class StageRow(QWidget):
    """A stage with its sign and what it has done.

    Attributes:
        state, result: what is shown.
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        self.state, self.result = StageState.WAITING, ""
        self._sign = StageSign()
        self._title = Text(title, "body")
        self._title.setWordWrap(True)
        self._result = Text("", "body", "text2")
        self._result.setWordWrap(True)
        self._result.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_M)
        row.addWidget(self._sign)
        row.addWidget(self._title, 1)
        row.addWidget(self._result, 1)
        self.setMinimumHeight(theme.scaled(32))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_stage(self, state: StageState, result: str) -> None:
        """Show how far it is."""
        self.state, self.result = state, result
        self._sign.set_state(state)
        self._title.setFont(theme.font("strong" if state is StageState.RUNNING else "body"))
        self._result.setText(result)
        spoken = tr("{task}: {state}. {result}").format(
            task=self._title.text(), state=tr(state.value, "task"), result=result
        )
        self.setAccessibleName(spoken)


class StageSign(QWidget):
    """A tick, a half full disc or an empty one."""

    def __init__(self) -> None:
        super().__init__()
        self._state = StageState.WAITING
        self.setFixedSize(self.sizeHint())
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the size of an icon."""
        side = theme.scaled(_SIGN)
        return QSize(side, side)

    def set_state(self, state: StageState) -> None:
        """Show this state."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        del event
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        waiting = self._state is StageState.WAITING
        painter.scale(self.width() / _SIGN, self.height() / _SIGN)
        pen = QPen(colours.control if waiting else colours.accent, 1.75)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if self._state is StageState.DONE:
            painter.drawPolyline([QPointF(4, 10.5), QPointF(8, 14.5), QPointF(16, 6)])
            return
        disc = QRectF(3.5, 3.5, 13, 13)
        painter.drawEllipse(disc)
        if not waiting:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent)
            painter.drawPie(disc.adjusted(2.4, 2.4, -2.4, -2.4), -90 * 16, 180 * 16)


def _done_text(step: Progress) -> str:
    if step.stage is Stage.GROUPING:
        return tr("Putting faces of the same person together")
    if step.stage is Stage.EMBEDDING:
        return _part_text(step, faces=True) if step.total else ""
    if step.total:
        return _part_text(step, faces=False)
    if step.done:
        return tr("%Ln photo so far||%Ln photos so far", "", step.done)
    return tr("Looking for photos", "task")


def _part_text(step: Progress, *, faces: bool) -> str:
    """Return how much of all is done: "1,284 of 2,000 photos"."""
    if faces:
        words = tr("{done} of %Ln face||{done} of %Ln faces", "", step.total)
    else:
        words = tr("{done} of %Ln photo||{done} of %Ln photos", "", step.total)
    return words.format(done=number_text(step.done))


def _rate_text(step: Progress) -> str:
    """Return how fast it goes, "" where that is not known."""
    rate = round(step.rate_per_s) if step.rate_per_s else -1
    if rate < 0:
        return ""
    if step.stage is Stage.EMBEDDING:
        return tr("%Ln face a second.||%Ln faces a second.", "", rate)
    return tr("%Ln photo a second.||%Ln photos a second.", "", rate)
