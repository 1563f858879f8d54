"""What the window asks and shows in windows of their own. GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.ui.views.shell.import_offer import ImportOffer
    from faceorg.ui.views.shell.window import MainWindow


class WindowDialogs(QObject):
    """Opens them, and loads what they are made of when they are first wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._offer: ImportOffer | None = None
        window.commands.import_wanted.connect(self.import_names)
        window.pages.import_asked.connect(self.import_names)
        window.commands.people_file_wanted.connect(self.read_people_file)
        window.commands.write_people_wanted.connect(self.write_people_file)

    @Slot()
    def open_settings(self) -> None:
        """Open the settings."""
        from faceorg.ui.dialogs.settings.dialog import SettingsDialog

        window = self._window
        dialog = SettingsDialog(window, window.session, window.thumbnails)
        dialog.add_wanted.connect(window.choose_folders)
        dialog.import_wanted.connect(self.import_names)
        dialog.exec()
        dialog.deleteLater()

    def follow_sidecars(self) -> None:
        """Begin to keep sidecars in step, and show where they say otherwise when it is wanted."""
        from faceorg.ui.sidecars import keeper_of

        keeper = keeper_of(self._window.session)
        keeper.conflicts_wanted.connect(self.show_sidecar_conflicts)
        keeper.start()

    @Slot()
    def show_sidecar_conflicts(self) -> None:
        """Show where sidecars say otherwise than the library."""
        from faceorg.ui.dialogs.sidecar_conflicts import show_conflicts

        show_conflicts(self._window, self._window.session, self._window.thumbnails)

    @Slot()
    def export(self) -> None:
        """Ask what of the whole library is to be exported."""
        from faceorg.ui.dialogs.exporting.dialog import show_export

        show_export(self._window, self._window.session)

    @Slot()
    def group_again(self) -> None:
        """Ask whether to group all undecided faces again."""
        from faceorg.ui.dialogs.regroup import show_regroup

        show_regroup(self._window, self._window.session, self._window.thumbnails)

    @Slot()
    def import_names(self, paths: Sequence[bytes] = ()) -> None:
        """Look for names of other programs, and show people when they are taken over."""
        from faceorg.ui.dialogs.importing.dialog import show_import

        window = self._window
        if not window.session.library.photos.folders():
            self._ask_for_photos()
            return
        self.offer_import().end()  # who is here needs no hint
        if show_import(window, window.session, window.thumbnails, paths):
            window.navigation.go_to_page("people")

    @Slot()
    def read_people_file(self, path: bytes | None = None) -> None:
        """Show what a people file would bring, and people when it is taken in."""
        from faceorg.ui.dialogs.people_file.open_dialog import read_people_file

        window = self._window
        if read_people_file(window.session, window.thumbnails, window, path):
            window.navigation.go_to_page("people")

    @Slot()
    def write_people_file(self) -> None:
        """Ask whom a people file is to hold, and write it."""
        from faceorg.ui.dialogs.people_file.write_dialog import write_people_file

        write_people_file(self._window.session, self._window)

    def offer_import(self) -> ImportOffer:
        """Offer that once, where photos turn out to carry names; return what does."""
        from faceorg.ui.views.shell.import_offer import ImportOffer

        if self._offer is None:
            w = self._window
            self._offer = ImportOffer(w, w.session, w.navigation, w.tips, w.pages)
            self._offer.wanted.connect(self.import_names)
        return self._offer

    def _ask_for_photos(self) -> None:
        """Have folders chosen before names are looked for: faces get them."""
        from faceorg.ui.dialogs.importing.photos_first import wants_to_choose

        if wants_to_choose(self._window):
            self.offer_import().promise()
            self._window.choose_folders()

    @property
    def offer_height(self) -> int:
        """How much of the window's foot that takes, in logical pixels."""
        return self._offer.height if self._offer is not None else 0

    @Slot()
    def show_keys(self) -> None:
        """Show what the keys do: those of the page first."""
        from faceorg.ui.dialogs.keys import Line, show_keys

        window = self._window
        here = window.navigation.here
        of_window = [Line(words, caps) for words, caps in window.commands.with_keys()]
        show_keys(window, here.page if here is not None else "", of_window)

    @Slot()
    def show_manual(self) -> None:
        """Open the manual in a window of its own."""
        from faceorg.ui.dialogs.manual import show_manual

        show_manual(self._window).page.keys_wanted.connect(self.show_keys)

    @Slot()
    def show_about(self) -> None:
        """Say which FaceOrg this is."""
        from faceorg.ui.dialogs.about.dialog import show_about

        show_about(self._window, self._window.session)
