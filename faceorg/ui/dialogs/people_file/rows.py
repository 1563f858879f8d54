"""Somebody of a people file in a row: who they are here, and what they get. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.importing.who import Meant
from faceorg.ui.dialogs.importing.name_rows import NameWidget
from faceorg.ui.models.importing import EXAMPLES, NameRow
from faceorg.ui.texts.people_file_text import gets_text

if TYPE_CHECKING:
    from faceorg.domain.ids import FaceId
    from faceorg.engine.people_file.contents import FilePerson
    from faceorg.engine.people_file.reading import Preview
    from faceorg.engine.people_file.who import Match
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails


def rows_of(preview: Preview, usual: tuple[Match, ...]) -> list[NameRow]:
    """Return a row for everybody in a file.

    Args:
        preview: as it is planned now.
        usual: who everybody is unless somebody says otherwise.
    """
    contents, plan = preview.contents, preview.plan
    if contents is None:
        return []
    faces = plan.faces_of()
    examples: dict[int, list[FaceId]] = {}
    for face_id, person in plan.namings.items():
        examples.setdefault(person, []).append(face_id)
    return [
        NameRow(
            person.name,
            _meant(usual[i]),
            None if plan.matches[i].left_out else _meant(plan.matches[i]),
            faces[i],
            examples=tuple(examples.get(i, [])[:EXAMPLES]),
        )
        for i, person in enumerate(contents.people)
    ]


def _meant(match: Match) -> Meant:
    return Meant(match.name, match.person_id, match.near, match.ambiguous)


class PersonRow(NameWidget):
    """One person of the file.

    Attributes:
        person: as the file has them.
    """

    def __init__(
        self,
        row: NameRow,
        person: FilePerson,
        session: Session,
        thumbnails: Thumbnails,
        *,
        usable: bool,
        pictured: bool,
    ) -> None:
        """Make a row.

        Args:
            row: what is shown.
            person: as the file has them.
            session: knows who else there is.
            thumbnails: faces.
            usable: whether the file's faces help to find theirs in other photos.
            pictured: whether anybody of the file has a face here, so that there is room for some.
        """
        self.person, self._usable = person, usable
        super().__init__(row, session, thumbnails)
        self._faces.setVisible(pictured)

    def number_told(self, row: NameRow) -> str:
        """Return what they get: faces here, and faces by which they are known elsewhere."""
        return gets_text(row.faces, self.person, usable=self._usable)
