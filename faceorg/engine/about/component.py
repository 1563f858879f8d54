"""What is known of a part that others have made. Plain values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LicenceText:
    """One text that comes with a component.

    Attributes:
        name: of the file that it was found in.
        text: what it says.
    """

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Component:
    """Something made by others that FaceOrg uses.

    Attributes:
        name: as its makers call it.
        version: "" where it has none.
        terms: the short name of its licence, where there is one as an SPDX expression.
        texts: its licence and what belongs to it; never empty.
    """

    name: str
    version: str
    terms: str
    texts: tuple[LicenceText, ...]

    @property
    def full_text(self) -> str:
        """Return all texts below each other, each under its name."""
        rule = "-" * 40  # short enough for a narrow window
        return "\n\n".join(f"{t.name}\n{rule}\n{t.text.strip()}" for t in self.texts) + "\n"


class NoLicenceError(LookupError):
    """Parts for which no licence text is to be found; `str()` names them."""
