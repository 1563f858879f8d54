"""The settings about speed: how much of the computer indexing takes, and when it waits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup

from faceorg.domain.changes import Changes
from faceorg.engine.computing import computed_by, cpu_only, set_cpu_only
from faceorg.engine.politeness import THREADS_MAX, Speed, set_speed, speed
from faceorg.ui import theme
from faceorg.ui.dialogs.settings.parts import SettingsPage, row
from faceorg.ui.texts.speed_text import NO_BATTERY, USE_UNKNOWN, computed_text
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.check import Check
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.number import NumberField
from faceorg.ui.widgets.radio import Radio

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.library.library import Library
    from faceorg.ui.session import Session

_THREADS = marked(
    "As many as the computer has cores is fastest. Fewer leave more of it to other programs, and"
    " take less memory. A change holds for the next indexing."
)
_WAITING = marked("A job that waits says so under Activity, and goes on by itself.")
_IN_USE = marked("Until nobody has touched keyboard or mouse for two minutes.")
_COMPUTING = marked(
    "Graphics cards and the like are tried once on this computer, and used where they find the same"
    " and are faster. If one fails, the processor goes on."
)


@dataclass(frozen=True, slots=True)
class SpeedFacts:
    """What this computer tells.

    Attributes:
        cores: how many it has for this program.
        has_battery, tells_use: whether waiting for either means anything.
        computed: what runs the models, see `computed_by`.
    """

    cores: int
    has_battery: bool
    tells_use: bool
    computed: list[str] | None


class SpeedPage(SettingsPage):
    """Threads, priority, two reasons to wait, and what computes.

    Attributes:
        threads: how many photos are read at once.
        usual: back to one a core.
        gentle, battery_waits, use_waits: the switches.
        fastest, processor: the choice of what computes.
        facts: what the computer told, or None as long as that is not known.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Speed", "page of the settings"))
        self._session = session
        self.facts: SpeedFacts | None = None
        self.threads = NumberField(
            tr("Photos read at once"), tr("at once", "photos, after a number"), 1, THREADS_MAX, 1
        )
        self.usual = SecondaryButton(tr("One for each core", "button"), icon="undo")
        self.gentle = Check(tr("Other programs go first"))
        self.battery_waits = Check(tr("Wait while the computer runs on battery"))
        self.use_waits = Check(tr("Wait while somebody uses the computer"))
        self.fastest = Radio(tr("Whatever is fastest"))
        self.processor = Radio(tr("Only the processor"))
        self._chosen = speed(session.library.settings)
        self._add_threads()
        self._add_waiting()
        self._add_computing()
        self._show()
        self._connect()

    @property
    def told(self) -> list[str]:
        """What is said of this computer, in words."""
        return [self._battery.text(), self._use.text(), self._computed.text()]

    def _add_threads(self) -> None:
        self.column.addWidget(Text(tr("While photos are read"), "heading"))
        self.add_text(tr(_THREADS))
        name = Text(self.threads.accessibleName())
        name.setBuddy(self.threads)
        self.column.addLayout(row(name, self.threads, self.usual))
        self.column.addWidget(self.gentle)

    def _add_waiting(self) -> None:
        self.add_heading(tr("When indexing waits"))
        self.add_text(tr(_WAITING))
        self.column.addWidget(self.battery_waits)
        self._battery = self.add_text("")
        self.column.addWidget(self.use_waits)
        self._use = self.add_text(tr(_IN_USE))
        self._battery.hide()

    def _add_computing(self) -> None:
        self.add_heading(tr("What computes"))
        self.add_text(tr(_COMPUTING))
        group = QButtonGroup(self)
        for choice in (self.fastest, self.processor):
            group.addButton(choice)
            self.column.addWidget(choice)
        only = cpu_only(self._session.library.settings)
        self.processor.setChecked(only)
        self.fastest.setChecked(not only)
        self.column.addSpacing(theme.GAP_XS)
        self._computed = self.add_text("")

    def _connect(self) -> None:
        self.shown.connect(self._read)
        self.threads.value_changed.connect(self._on_threads_changed)
        self.usual.clicked.connect(self._on_usual)
        for box in (self.gentle, self.battery_waits, self.use_waits):
            box.toggled.connect(self._on_switched)
        self.processor.toggled.connect(self._on_computing_chosen)

    def _show(self) -> None:
        cores = self.facts.cores if self.facts else 1
        self.threads.show_value(self._chosen.threads or cores)
        self.usual.setEnabled(self._chosen.threads is not None)
        switches = {
            self.gentle: self._chosen.gentle,
            self.battery_waits: self._chosen.battery_waits,
            self.use_waits: self._chosen.use_waits,
        }
        for box, value in switches.items():
            box.setChecked(value)

    @Slot()
    def _read(self) -> None:
        self._session.fetch(read_facts, self._on_read)

    @Slot(object)
    def _on_read(self, facts: SpeedFacts) -> None:
        self.facts = facts
        self.threads.show_value(self._chosen.threads or facts.cores)
        self._battery.setText("" if facts.has_battery else tr(NO_BATTERY))
        self._battery.setVisible(not facts.has_battery)
        self._use.setText(tr(_IN_USE if facts.tells_use else USE_UNKNOWN))
        self._show_computed()

    def _show_computed(self) -> None:
        if self.facts is not None:
            only = self.processor.isChecked()
            self._computed.setText(computed_text(self.facts.computed, cpu_only=only))

    @Slot(int)
    def _on_threads_changed(self, number: int) -> None:
        self._keep_speed(replace(self._chosen, threads=number))

    @Slot()
    def _on_usual(self) -> None:
        self.threads.setFocus()
        self._keep_speed(replace(self._chosen, threads=None))

    @Slot()
    def _on_switched(self) -> None:
        self._keep_speed(
            replace(
                self._chosen,
                gentle=self.gentle.isChecked(),
                battery_waits=self.battery_waits.isChecked(),
                use_waits=self.use_waits.isChecked(),
            )
        )

    @Slot(bool)
    def _on_computing_chosen(self, chosen: bool) -> None:
        self._keep(lambda library: set_cpu_only(library.settings, chosen=chosen))
        self._show_computed()

    def _keep_speed(self, chosen: Speed) -> None:
        if chosen == self._chosen:
            return
        self._chosen = chosen
        self._show()
        self._keep(lambda library: set_speed(library.settings, chosen))

    def _keep(self, setting: Callable[[Library], None]) -> None:
        """Keep a setting; a job that is just writing would have the window wait."""

        def edit(library: Library) -> Changes:
            setting(library)
            return Changes()

        self._session.run_edit(edit)


def read_facts(library: Library) -> SpeedFacts:
    """Ask the computer, in a worker."""
    from faceorg.engine.indexing.pool import cores
    from faceorg.engine.presence import idle_s, on_battery

    battery, use = on_battery() is not None, idle_s() is not None
    return SpeedFacts(cores(), battery, use, computed_by(library.settings))
