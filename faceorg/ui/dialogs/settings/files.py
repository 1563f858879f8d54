"""The settings about files: names beside them, what one may cost, how long those gone are kept."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QGridLayout, QMenu

from faceorg.domain.changes import Changes
from faceorg.domain.safety import DecodingLimits
from faceorg.engine.safety.limits import decoding_limits, set_decoding_limits
from faceorg.engine.safety.trash import set_trash_days, trash_days
from faceorg.ui import theme
from faceorg.ui.dialogs.settings.parts import SettingsPage, row
from faceorg.ui.dialogs.settings.sidecars import SidecarsPart
from faceorg.ui.texts.folder_text import days_text
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.widgets.buttons import MenuButton, SecondaryButton
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.number import NumberField

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_LIMITS = marked(
    "A file that needs more is listed under Problems, and the others go on. What is changed here"
    " holds for photos read from now on; Retry in Activity tries those again that were refused."
)
_TRASH = marked(
    "FaceOrg never deletes a photo. Where somebody else has, its faces and what you said about them"
    " are kept for a while, and are back as soon as the file is. Photos on drives that are not"
    " connected do not count as deleted."
)
_MEGA = 1_000_000
_KEPT: tuple[int | None, ...] = (30, 90, 365, 3650, None)


class FilesPage(SettingsPage):
    """Names beside photos, three limits, and the days in the trash.

    Attributes:
        sidecars: what is about names beside photos.
        megapixels, megabytes, seconds: the fields.
        usual: back to the limits that FaceOrg is made with.
        kept: how long photos of deleted files are kept.
    """

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__(tr("Files", "page of the settings"))
        self._session = session
        self.sidecars = SidecarsPart(session, thumbnails)
        self.megapixels = NumberField(
            tr("Largest picture"), tr("megapixels", "beside a number"), 1, 10_000, 50
        )
        self.megabytes = NumberField(
            tr("Largest file"), tr("MB", "megabytes, beside a number"), 1, 100_000, 100
        )
        self.seconds = NumberField(
            tr("Longest time for one file"), tr("seconds", "beside a number"), 1, 3600, 10
        )
        self.usual = SecondaryButton(
            tr("As FaceOrg is made", "button: the usual settings"), icon="undo"
        )
        self._menu = QMenu(self)
        self.kept = MenuButton("", self._menu)
        self.column.addWidget(self.sidecars)
        self._add_limits()
        self._add_trash()
        self._limits = decoding_limits(session.library)
        self._show()
        self._show_kept(trash_days(session.library))

    def _add_limits(self) -> None:
        self.add_heading(tr("What one photo may cost"))
        self.add_text(tr(_LIMITS))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP_L)
        grid.setVerticalSpacing(theme.GAP_S)
        grid.setColumnStretch(2, 1)
        fields = (self.megapixels, self.megabytes, self.seconds)
        for number, field in enumerate(fields):
            name = Text(field.accessibleName())
            name.setBuddy(field)
            grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, number, 1)
            grid.addWidget(Text(field.unit, "body", "text2"), number, 2)
            field.value_changed.connect(self._on_limit_changed)
        self.column.addLayout(grid)
        self.column.addSpacing(theme.GAP_XS)
        self.column.addLayout(row(self.usual))
        self.usual.clicked.connect(self._on_usual)

    def _add_trash(self) -> None:
        self.add_heading(tr("Photos whose files are gone"))
        self.add_text(tr(_TRASH))
        choices = QActionGroup(self)
        for days in _KEPT:
            action = self._menu.addAction(days_text(days))
            action.setCheckable(True)
            choices.addAction(action)
            action.triggered.connect(partial(self._on_kept_chosen, days))
        self.column.addLayout(row(Text(tr("Keep them for", "followed by a time")), self.kept))

    def _show(self) -> None:
        limits = self._limits
        values = {
            self.megapixels: limits.pixels // _MEGA,
            self.megabytes: limits.file_bytes // _MEGA,
            self.seconds: round(limits.seconds),
        }
        for field, value in values.items():
            field.show_value(value)
        self._show_usual(limits)

    def _show_usual(self, limits: DecodingLimits) -> None:
        self.usual.setEnabled(limits != DecodingLimits())

    def _show_kept(self, days: int | None) -> None:
        self.kept.set_text(days_text(days))
        self.kept.setAccessibleName(_kept_text(days))
        for action, each in zip(self._menu.actions(), _KEPT, strict=True):
            action.setChecked(each == days)

    @Slot()
    def _on_limit_changed(self) -> None:
        self._set_limits(
            replace(
                self._limits,
                pixels=self.megapixels.value * _MEGA,
                file_bytes=self.megabytes.value * _MEGA,
                seconds=float(self.seconds.value),
            )
        )

    @Slot()
    def _on_usual(self) -> None:
        self.megapixels.setFocus()
        self._set_limits(DecodingLimits())
        self._show()

    def _set_limits(self, limits: DecodingLimits) -> None:
        self._limits = limits
        self._show_usual(limits)
        self._keep(lambda library: set_decoding_limits(library, limits))

    def _on_kept_chosen(self, days: int | None) -> None:
        self._show_kept(days)
        self._keep(lambda library: set_trash_days(library, days))

    def _keep(self, setting: Callable[[Library], None]) -> None:
        """Keep a setting; a job that is just writing would have the window wait."""

        def edit(library: Library) -> Changes:
            setting(library)
            return Changes()

        self._session.run_edit(edit)


def _kept_text(days: int | None) -> str:
    if days is None:
        return tr("Photos of deleted files are kept for ever")
    return tr("Photos of deleted files are kept for {time}").format(time=days_text(days))
