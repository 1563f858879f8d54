"""Loads what the pages are made of after the first paint, before somebody goes to them.

What knows nothing of Qt is loaded in a worker. All else is loaded by the GUI thread, some modules
at a time while it has nothing else to do: a module makes colours, margins and other things of Qt's
when it is loaded, which no other thread may (see ARCHITECTURE, Threads).
"""

from __future__ import annotations

import time
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from faceorg.ui.thumbnails import load_decoder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.library.library import Library

APART = (
    "faceorg.engine.edits",
    "faceorg.engine.exporting.gallery.words",
    "faceorg.engine.exporting.wishes",
    "faceorg.engine.drawing",
    "faceorg.engine.indexing.videos",
    "faceorg.engine.problems",
    "faceorg.engine.safety.encryption",
    "faceorg.engine.safety.forgetting",
    "faceorg.engine.safety.storage",
    "faceorg.engine.safety.trash",
    "faceorg.engine.sidecars.conflicts",
    "faceorg.engine.sidecars.keeping",
    "faceorg.engine.importing.job",
    "faceorg.engine.sharing.people_in",
    "faceorg.engine.sharing.wishes",
    "faceorg.engine.sharing.writing",
    "faceorg.engine.tidying.sets",
    "faceorg.engine.watching.watch",
    "faceorg.engine.computing",
    "faceorg.engine.politeness",
    "faceorg.domain.query_text",
    "faceorg.engine.about.components",
    "faceorg.engine.about.stamp",
    "faceorg.domain.review",
    "faceorg.library.face_lists",
    "faceorg.library.problems",
)
# Each needs only few modules that those before it have not loaded: a test counts them.
PARTS = (
    "faceorg.ui.models.inbox",
    "faceorg.ui.texts.question_text",
    "faceorg.ui.views.inbox.inbox_header",
    "faceorg.ui.views.inbox.next_pills",
    "faceorg.ui.views.inbox.pair_card",
    "faceorg.ui.views.inbox.face_tiles",
    "faceorg.ui.views.inbox.suggestions_card",
    "faceorg.ui.views.inbox.who_field",
    "faceorg.ui.views.inbox.inbox_page",
    "faceorg.ui.models.photos",
    "faceorg.ui.models.photo_pages",
    "faceorg.ui.views.photo.photo_info",
    "faceorg.ui.models.person",
    "faceorg.ui.models.filters",
    "faceorg.ui.views.photos.chips",
    "faceorg.ui.models.filter_choices",
    "faceorg.ui.widgets.check",
    "faceorg.ui.views.photos.filter_popup",
    "faceorg.ui.views.photos.filter_bar",
    "faceorg.ui.models.levels",
    "faceorg.ui.models.month_layout",
    "faceorg.ui.views.photos.photo_tiles",
    "faceorg.ui.views.photos.photo_area",
    "faceorg.ui.views.photos.photo_grid",
    "faceorg.ui.views.photos.photo_actions",
    "faceorg.ui.views.photos.zoom_control",
    "faceorg.ui.views.photos.photos_page",
    "faceorg.ui.views.albums.album_page",
    "faceorg.ui.dialogs.choose_album",
    "faceorg.ui.dialogs.shift_dates",
    "faceorg.ui.dialogs.choose_person",
    "faceorg.ui.dialogs.relation",
    "faceorg.ui.dialogs.forget",
    "faceorg.ui.dialogs.why",
    "faceorg.ui.views.person.person_facts",
    "faceorg.ui.views.person.faces_tab",
    "faceorg.ui.views.person.suggestion_card",
    "faceorg.ui.dialogs.share_preview",
    "faceorg.ui.dialogs.share",
    "faceorg.ui.dialogs.share_left_out",
    "faceorg.ui.views.person.person_page",
    "faceorg.ui.views.photo.face_drawing",
    "faceorg.ui.views.photo.photo_bar",
    "faceorg.ui.views.photo.draw_tool",
    "faceorg.ui.views.photo.photo_canvas",
    "faceorg.ui.photo_loader",
    "faceorg.ui.models.face_marks",
    "faceorg.ui.views.photo.face_menu",
    "faceorg.ui.views.photo.photo_menu",
    "faceorg.ui.views.photo.photo_pictures",
    "faceorg.ui.views.photo.full_screen",
    "faceorg.ui.views.photo.photo_showing",
    "faceorg.ui.views.photo.photo_page",
    "faceorg.ui.views.people.put_aside_page",
    "faceorg.ui.views.people.on_this_day_page",
    "faceorg.ui.views.tidy.tidy_page",
    "faceorg.ui.widgets.segments",
    "faceorg.ui.views.split.split_side",
    "faceorg.ui.views.split.split_page",
    "faceorg.ui.models.problems",
    "faceorg.ui.views.activity.action_list",
    "faceorg.ui.views.activity.job_card",
    "faceorg.ui.views.activity.problems_part",
    "faceorg.ui.views.activity.activity_page",
    "faceorg.ui.widgets.forget_bar",
    "faceorg.ui.forgetting",
    "faceorg.ui.dialogs.model_choice",
    "faceorg.ui.widgets.number",
    "faceorg.ui.texts.folder_text",
    "faceorg.ui.dialogs.regroup",
    "faceorg.ui.dialogs.keys",
    "faceorg.ui.dialogs.manual",
    "faceorg.ui.models.importing",
    "faceorg.ui.dialogs.importing.found",
    "faceorg.ui.dialogs.importing.dialog",
    "faceorg.ui.models.exporting",
    "faceorg.ui.dialogs.exporting.dialog",
    "faceorg.ui.dialogs.about.dialog",
    "faceorg.ui.dialogs.about.licences",
    "faceorg.ui.widgets.tip_bar",
    "faceorg.ui.dialogs.settings.appearance",
    "faceorg.ui.dialogs.sidecar_conflicts",
    "faceorg.ui.dialogs.settings.files",
    "faceorg.ui.dialogs.settings.folders",
    "faceorg.ui.dialogs.settings.privacy",
    "faceorg.ui.dialogs.settings.speed",
    "faceorg.ui.dialogs.settings.dialog",
)
_PAUSE_MS = 20  # keys, the pointer and paint come first
_SLICE_S = 0.004  # then no other module is begun: one takes 1 to 5 ms


def load_apart(_library: Library) -> None:
    """Load what knows nothing of Qt; in a worker."""
    load_decoder()
    for name in APART:
        import_module(name)


class PartsLoader(QObject):
    """Loads modules some at a time from `start` on; GUI thread only.

    Attributes:
        loaded: all are there.
    """

    loaded = Signal()

    def __init__(self, names: Sequence[str] = PARTS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = list(reversed(names))
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.load_some)

    @Slot()
    def start(self) -> None:
        """Begin."""
        self._timer.start()

    @Slot()
    def load_some(self) -> None:
        """Load modules for as long as nobody notices."""
        until = time.perf_counter() + _SLICE_S
        while self._left and time.perf_counter() < until:
            import_module(self._left.pop())
        if not self._left:
            self._timer.stop()
            self.loaded.emit()
