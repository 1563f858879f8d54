"""Filters that are no people: years, faces, marks, folder, camera, place, album, file name."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from faceorg.domain.query_text import REACH_KM
from faceorg.ui import theme
from faceorg.ui.models.filter_choices import Offered, in_order, years_between
from faceorg.ui.models.filters import folder_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.photos.filter_boxes import ChoiceBox
from faceorg.ui.widgets import Text
from faceorg.ui.widgets.check import Check

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.filters import Filters

_FACES_MAX = 10
_REACHES_KM = (1.0, 5.0, 10.0, 25.0, 50.0, 100.0, 500.0)
_PLACE = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*")
_NAME_WIDTH_PX = 56


class FilterParts(QWidget):
    """Rows with a name and what can be chosen.

    Attributes:
        changed: somebody has chosen something.
    """

    changed = Signal()

    def __init__(self, filters: Filters, years: tuple[int, int] | None) -> None:
        super().__init__()
        self._filters = filters
        numbers = [(str(n), n) for n in range(_FACES_MAX + 1)]
        self.first, self.last = (ChoiceBox(years_between(years)) for _ in range(2))
        self.least, self.most = (ChoiceBox(numbers) for _ in range(2))
        self.folder, self.camera, self.album = (ChoiceBox() for _ in range(3))
        self.reach = ChoiceBox([(_km(km), km) for km in _REACHES_KM], anything=False)
        self.place, self.name = QLineEdit(), QLineEdit()
        self.unnamed = Check(tr("Has unnamed faces"))
        self.favourite = Check(tr("Favourites", "a filter"))
        self.videos = Check(tr("Videos", "a filter"))
        self.undated = Check(tr("Without a date"))
        self.hidden = Check(tr("Hidden photos"))
        self._say_names()
        self._lay_out(with_years=years is not None)
        self._show()
        self.offer(Offered())
        self._connect()

    def offer(self, offered: Offered) -> None:
        """Offer what there is; what is asked for already stays."""
        f = self._filters
        self.folder.offer(offered.folders, f.folder or None, folder_text)
        self.camera.offer(offered.cameras, f.camera or None, str)
        self.album.offer(offered.albums, f.album, lambda _album: "…")

    def applied(self, filters: Filters) -> Filters:
        """Return filters with what is chosen here."""
        least, most = in_order(self.least.value, self.most.value)
        self._filters = replace(
            filters,
            faces_min=least,
            faces_max=most,
            unnamed=self.unnamed.isChecked(),
            favourite=self.favourite.isChecked(),
            videos=self.videos.isChecked(),
            undated=self.undated.isChecked(),
            hidden=self.hidden.isChecked(),
            folder=self.folder.value or b"",
            camera=self.camera.value or "",
            album=self.album.value,
            near=self._near(),
            text=self.name.text().strip(),
            **self._days(filters),
        )
        return self._filters

    # parts -------------------------------------------------------------------------------

    def _days(self, filters: Filters) -> dict[str, Any]:
        """Return the days of the years that are chosen; finer ones stay until years are."""
        first, last = self.first.value, self.last.value
        if (first, last) == (_year(filters.since), _year(filters.until)):
            return {}
        first, last = in_order(first, last)
        return {
            "since": date(first, 1, 1) if first is not None else None,
            "until": date(last, 12, 31) if last is not None else None,
        }

    def _near(self) -> tuple[float, float, float] | None:
        match = _PLACE.fullmatch(self.place.text())
        if match is None or abs(float(match[1])) > 90:
            return None
        return float(match[1]), float(match[2]), self.reach.value

    def _show(self) -> None:
        f = self._filters
        for box, value in (
            (self.first, _year(f.since)),
            (self.last, _year(f.until)),
            (self.least, f.faces_min),
            (self.most, f.faces_max),
        ):
            box.show_value(value, str)
        self.reach.show_value(f.near[2] if f.near else REACH_KM, _km)
        self.place.setText(f"{f.near[0]:g}, {f.near[1]:g}" if f.near else "")
        self.name.setText(f.text)
        self.unnamed.setChecked(f.unnamed)
        self.favourite.setChecked(f.favourite)
        self.videos.setChecked(f.videos)
        self.undated.setChecked(f.undated)
        self.hidden.setChecked(f.hidden)

    def _connect(self) -> None:
        for box in self.findChildren(ChoiceBox):
            box.activated.connect(self._on_changed)
        for check in self.findChildren(Check):
            check.toggled.connect(self._on_changed)
        for field in (self.place, self.name):
            field.editingFinished.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        before = self._filters
        if self.applied(before) != before:
            self.changed.emit()

    def _say_names(self) -> None:
        for widget, name in (
            (self.first, tr("First year")),
            (self.last, tr("Last year")),
            (self.least, tr("Least number of faces")),
            (self.most, tr("Greatest number of faces")),
            (self.folder, tr("Folder", "a filter")),
            (self.camera, tr("Camera", "a filter")),
            (self.album, tr("Album", "a filter")),
            (self.place, tr("Latitude and longitude")),
            (self.reach, tr("How far around")),
            (self.name, tr("Part of the file name")),
        ):
            widget.setAccessibleName(name)
            widget.setFont(theme.font("body"))
        self.place.setPlaceholderText("48.137, 11.575")
        self.name.setPlaceholderText(tr("Part of the name"))

    def _lay_out(self, *, with_years: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP_S)
        grid.setVerticalSpacing(theme.GAP_S)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, theme.scaled(_NAME_WIDTH_PX))
        rows: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (tr("Years", "a filter"), (self.first, _to(), self.last)),
            (tr("Faces", "a filter"), (self.least, _to(), self.most)),
            (tr("Folder", "a filter"), (self.folder,)),
            (tr("Camera", "a filter"), (self.camera,)),
            (tr("Near", "a filter, a place"), (self.place, self.reach)),
            (tr("Album", "a filter"), (self.album,)),
            (tr("File", "a filter"), (self.name,)),
        )
        for number, (name, widgets) in enumerate(rows):
            if number or with_years:
                grid.addWidget(Text(name, "body"), number, 0)
                grid.addLayout(_row(widgets), number, 1)
        checks = (self.unnamed, self.favourite, self.videos, self.undated, self.hidden)
        for number, check in enumerate(checks, len(rows)):
            grid.addWidget(check, number, 0, 1, 2)


def _km(reach: float) -> str:
    return tr("{number} km", "a distance").format(number=f"{reach:g}")


def _to() -> Text:
    return Text(tr("to", "between two numbers or years"), "caption", "text2")


def _row(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.GAP_S)
    for widget in widgets:
        fixed = isinstance(widget, Text)
        row.addWidget(widget, 0 if fixed else 3 if isinstance(widget, QLineEdit) else 2)
    return row


def _year(day: date | None) -> int | None:
    return None if day is None else day.year
