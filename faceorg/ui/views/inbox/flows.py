"""Rows of the question card that go on in the next line: facts and answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget

from faceorg.domain.review import EvidenceKind
from faceorg.ui import theme
from faceorg.ui.texts.question_text import evidence_text
from faceorg.ui.texts.translation import commas_text
from faceorg.ui.widgets.buttons import Button, PrimaryButton, QuietButton, SecondaryButton
from faceorg.ui.widgets.flow import FlowLayout
from faceorg.ui.widgets.labels import Glyph, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.review import Evidence

_ANSWER_PX = 44
_ICON_PX = 16
_LIKE = (EvidenceKind.VERY_ALIKE, EvidenceKind.ALIKE, EvidenceKind.LITTLE_ALIKE)
_ICONS = {
    **dict.fromkeys(_LIKE, "check"),
    EvidenceKind.UNLIKE: "close",
    EvidenceKind.SAME_YEARS: "calendar",
    EvidenceKind.YEARS_APART: "calendar",
    EvidenceKind.BEFORE_BIRTH: "calendar",
    EvidenceKind.NEVER_TOGETHER: "photos",
    EvidenceKind.TOGETHER: "photos",
    EvidenceKind.FEW_EXAMPLES: "face",
    EvidenceKind.RUNNER_UP: "people",
    EvidenceKind.REJECTED: "close",
    EvidenceKind.CHILD: "person",
}


class CentredFlow(FlowLayout):
    """Lines of widgets, each in the middle of the width."""

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        lines: list[list[QLayoutItem]] = [[]]
        room = 0
        for number in range(self.count()):
            item = self.itemAt(number)
            if item is None or item.isEmpty():
                continue
            width = item.sizeHint().width()
            if lines[-1] and room + width > rect.width():
                lines.append([])
                room = 0
            lines[-1].append(item)
            room += width + self.spacing()
        top = rect.y()
        for line in lines:
            top += self._arrange_line(line, rect, top, move=move) + self.spacing()
        return top - self.spacing() - rect.y()

    def _arrange_line(
        self, line: Sequence[QLayoutItem], rect: QRect, top: int, *, move: bool
    ) -> int:
        sizes = [item.sizeHint() for item in line]
        tallest = max((size.height() for size in sizes), default=0)
        width = sum(size.width() for size in sizes) + self.spacing() * (len(sizes) - 1)
        x = rect.x() + max(0, rect.width() - width) // 2
        for item, size in zip(line, sizes, strict=True):
            if move:
                corner = QPoint(x, top + (tallest - size.height()) // 2)
                item.setGeometry(QRect(corner, size))
            x += size.width() + self.spacing()
        return tallest


class Facts(QWidget):
    """What speaks for or against, each fact with an icon."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = CentredFlow(self, theme.GAP_2XL)

    def show_facts(self, facts: Sequence[Evidence]) -> None:
        """Show facts in place of those before."""
        clear(self._flow)
        for fact in facts:
            self._flow.addWidget(_Fact(fact))
        self.setAccessibleName(commas_text([evidence_text(fact) for fact in facts]))
        self.setVisible(bool(facts))
        self.updateGeometry()


class _Fact(QWidget):
    def __init__(self, fact: Evidence) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(Glyph(_ICONS.get(fact.kind, "info"), _ICON_PX, "text2"))
        row.addWidget(Text(evidence_text(fact), "body", "text2"))


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer that can be given: what it does, its words, icon and key."""

    name: str
    text: str
    icon: str
    key: str
    quiet: bool = False
    primary: bool = False


class Answers(QWidget):
    """The buttons of a question; the keys on them belong to the page.

    Attributes:
        given: the name of an answer.
        buttons: by name, in the order shown.
    """

    given = Signal(str)

    def __init__(self, *answers: Answer, centred: bool = True) -> None:
        super().__init__()
        spacing = theme.GAP_M
        flow: QLayout = CentredFlow(self, spacing) if centred else FlowLayout(self, spacing)
        self.buttons: dict[str, Button] = {}
        for answer in answers:
            button = _button(answer)
            button.setAccessibleName(answer.text)
            button.setAccessibleDescription(answer.key)
            button.setObjectName(answer.name)
            button.clicked.connect(self._on_clicked)
            self.buttons[answer.name] = button
            flow.addWidget(button)

    def set_text(self, name: str, text: str) -> None:
        """Put other words on a button."""
        self.buttons[name].set_text(text)
        self.buttons[name].setAccessibleName(text)
        self.updateGeometry()
        layout = self.layout()
        if layout is not None:
            layout.invalidate()

    def show_key(self, name: str, *, shown: bool) -> None:
        """Show or hide the key on a button: while the keyboard is elsewhere it means nothing."""
        self.buttons[name].show_key(shown=shown)

    @Slot()
    def _on_clicked(self) -> None:
        self.given.emit(self.sender().objectName())


class QuietAnswer(QuietButton):
    """What is no answer: skip, look at the photos."""

    padding = 14

    def __init__(self, text: str, *, icon: str, key: str) -> None:
        super().__init__(text, icon=icon, key=key, height=_ANSWER_PX)


def _button(answer: Answer) -> Button:
    """Return the button of an answer; yes and no weigh the same."""
    if answer.quiet:
        return QuietAnswer(answer.text, icon=answer.icon, key=answer.key)
    kind = PrimaryButton if answer.primary else SecondaryButton
    made: Button = kind(answer.text, icon=answer.icon, key=answer.key, height=_ANSWER_PX)
    if answer.name in ("yes", "no"):
        made.setFont(theme.font("strong"))
    return made


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout, for good."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
