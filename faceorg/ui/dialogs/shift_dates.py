"""Corrects a camera's clock for some photos, and shows what comes of it before it is done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.dialogs.question import Question
from faceorg.ui.texts.dates import day_form, moment_text
from faceorg.ui.texts.messages import shift_text
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.date_field import DateField
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.number import NumberField
from faceorg.ui.widgets.radio import Radio
from faceorg.ui.widgets.segments import Segments

_UNITS = (
    (marked("days", "above a number"), 86_400),
    (marked("hours", "above a number"), 3600),
    (marked("minutes", "above a number"), 60),
    (marked("seconds", "above a number"), 1),
)
_MOST = 99_999


@dataclass(frozen=True, slots=True)
class Ends:
    """The photos that a shift is about.

    Attributes:
        photos: how many.
        first, last: when the earliest and the latest of them were taken, as it stands now.
        one: when the one was that somebody was at.
    """

    photos: int
    first: datetime
    last: datetime
    one: datetime


class ShiftDates(Question):
    """By a time, or by saying when one of them was taken; both show the dates that follow.

    Attributes:
        by, to: which of the two ways.
        numbers: days, hours, minutes and seconds.
        way: the number of “later” or “earlier”.
        moment: when that one was taken.
    """

    def __init__(self, parent: QWidget | None, ends: Ends) -> None:
        super().__init__(
            parent,
            tr("Shift the dates of %Ln photo?||Shift the dates of %Ln photos?", "", ends.photos),
            tr(
                "For a camera whose clock was wrong. It is noted in FaceOrg only: the files stay"
                " as they are, and a file that is read again keeps its shift."
            ),
            [PrimaryButton(tr("Shift", "button: dates")), SecondaryButton(tr("Cancel", "button"))],
        )
        self._ends = ends
        self.by = Radio(tr("By", "shift dates by days, hours and so on"))
        single = tr("So that it is of", "followed by a moment")
        several = tr("So that the one of {moment} is of", "followed by another moment").format(
            moment=_moment_text(ends.one)
        )
        self.to = Radio(single if ends.photos == 1 else several)
        units = [tr(unit, "above a number") for unit, _ in _UNITS]
        self.numbers = [NumberField(unit, unit, 0, _MOST, 1) for unit in units]
        self.way = Segments(
            tr("Direction", "of a shift in time"),
            tr("Later", "a choice"),
            tr("Earlier", "a choice"),
        )
        named = tr("When this one was taken")
        self.moment = DateField(_qt(ends.one), f"{day_form()} HH:mm:ss", named)
        self._sum = Text("", "strong")
        self._shown: list[Text] = []
        self._lay_out()
        self.by.setChecked(True)
        for box in self.numbers:
            box.show_value(0)
            box.textChanged.connect(self._on_number)
        self.way.chosen.connect(self._on_number)
        self.moment.dateTimeChanged.connect(self._on_moment)
        self.by.toggled.connect(self._show)
        self._show()
        self.numbers[1].setFocus()
        self.numbers[1].selectAll()

    def seconds(self) -> int:
        """Return by how much the dates shift, later where positive."""
        if self.to.isChecked():
            text = self.moment.dateTime().toString(Qt.DateFormat.ISODate)
            return round((datetime.fromisoformat(text) - self._ends.one).total_seconds())
        sizes = (size for _, size in _UNITS)
        typed = (int(box.text()) if box.text().isdigit() else 0 for box in self.numbers)
        total = sum(number * size for number, size in zip(typed, sizes, strict=True))
        return total if self.way.choice == 0 else -total

    @Slot()
    def _on_number(self) -> None:
        self.by.setChecked(True)
        self._show()

    @Slot()
    def _on_moment(self) -> None:
        self.to.setChecked(True)
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show the dates that would come of it."""
        seconds = self.seconds()
        after = [_moved(moment, seconds) for moment in (self._ends.first, self._ends.last)]
        for label, moment in zip(self._shown, after, strict=False):  # one row for one photo
            label.setText(_moment_text(moment) if moment is not None else tr("No such date"))
        self._sum.setText(_sum_text(seconds))
        self.buttons[0].setEnabled(bool(seconds) and None not in after)

    # parts ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(theme.GAP_S)
        numbers.setVerticalSpacing(theme.GAP_XS)
        for column, box in enumerate(self.numbers):
            numbers.addWidget(Text(box.unit, "caption", "text2"), 0, column)
            numbers.addWidget(box, 1, column)
        numbers.setColumnStretch(len(self.numbers), 1)
        way = QHBoxLayout()
        way.addWidget(self.way)
        way.addStretch(1)
        for space, part in (
            (theme.GAP_S, self.by),
            (theme.GAP_XS, numbers),
            (theme.GAP_S, way),
            (theme.GAP_M, self.to),
            (theme.GAP_XS, self.moment),
            (theme.GAP_L, self._sum),
            (theme.GAP_S, self._before_and_after()),
        ):
            self.extra.addSpacing(space)
            if isinstance(part, QWidget):
                self.extra.addWidget(part)
            else:
                self.extra.addLayout(part)

    def _before_and_after(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP_L)
        grid.setVerticalSpacing(theme.GAP_XS)
        for column, words in enumerate(
            (tr("Now", "a date before it is shifted"), tr("Then", "a date after it is shifted")), 1
        ):
            grid.addWidget(Text(words, "caption", "text2"), 0, column)
        ends = [
            (tr("First", "of some photos"), self._ends.first),
            (tr("Last", "of some photos"), self._ends.last),
        ]
        if self._ends.photos == 1:
            ends = [(tr("Date", "of a photo"), self._ends.first)]
        for row, (words, moment) in enumerate(ends, 1):
            then = Text("", "body")
            self._shown.append(then)
            for column, label in enumerate(
                (Text(words, "body", "text2"), Text(_moment_text(moment), "body"), then)
            ):
                grid.addWidget(label, row, column)
        grid.setColumnStretch(2, 1)
        return grid


def ask_shift(parent: QWidget | None, ends: Ends) -> int:
    """Ask by how many seconds dates shall shift; 0 where they shall not."""
    dialog = ShiftDates(parent, ends)
    dialog.exec()
    dialog.deleteLater()
    return dialog.seconds() if dialog.answer == 0 else 0


def _moment_text(moment: datetime) -> str:
    """Return a moment as people read it: "14 July 2019, 15:30:05"."""
    return moment_text(moment, seconds=True)


def _sum_text(seconds: int) -> str:
    """Return what would happen: "1 day, 2 hours later"."""
    if not seconds:
        return tr("Nothing changes yet")
    text = tr("{time} later") if seconds > 0 else tr("{time} earlier")
    return text.format(time=shift_text(seconds))


def _moved(moment: datetime, seconds: int) -> datetime | None:
    try:
        return moment + timedelta(seconds=seconds)
    except OverflowError:
        return None


def _qt(moment: datetime) -> QDateTime:
    day = QDate(moment.year, moment.month, moment.day)
    return QDateTime(day, QTime(moment.hour, moment.minute, moment.second))
