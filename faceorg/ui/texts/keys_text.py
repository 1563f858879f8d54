"""What each key does, page by page: what the overview shows and `docs/keyboard.md` lists. No Qt.

Keys that are actions of the window are not here: `views/shell/commands.py` has them, and the
overview asks it. A test compares the rest with the keys that the modules of the pages name.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from faceorg.ui.texts.translation import marked, tr

_LETTER, _ARROWS = "a letter", "arrows"
# What stands on a key cap in place of the name of one key.
_CAP_WORDS = {_LETTER: marked("a letter", "key"), _ARROWS: marked("arrows", "key")}
# What is written on keys; given to `tr` where it is shown. German keyboards have "Strg".
_KEY_NAMES = {
    "Ctrl": marked("Ctrl", "key"),
    "Shift": marked("Shift", "key"),
    "Alt": marked("Alt", "key"),
    "Tab": marked("Tab", "key"),
    "Menu": marked("Menu", "key"),
    "Enter": marked("Enter", "key"),
    "Space": marked("Space", "key"),
    "Del": marked("Del", "key"),
    "Delete": marked("Delete", "key"),
    "Esc": marked("Esc", "key"),
    "Escape": marked("Escape", "key"),
    "Left": marked("Left", "key"),
    "Right": marked("Right", "key"),
    "Up": marked("Up", "key"),
    "Down": marked("Down", "key"),
    "Home": marked("Home", "key"),
    "End": marked("End", "key"),
    "PgUp": marked("PgUp", "key"),
    "PgDown": marked("PgDown", "key"),
}


class KeyLine(NamedTuple):
    """What some keys do.

    Attributes:
        keys: as they are written in `docs/keyboard.md`: "Ctrl+Delete"; any of them does it.
        does: what; English, given to `tr` where it is shown.
    """

    keys: tuple[str, ...]
    does: str


class KeyPart(NamedTuple):
    """The keys of one page, or of one part of it.

    Attributes:
        title: English, given to `tr` where it is shown.
        lines: in the order in which they are of use.
    """

    title: str
    lines: tuple[KeyLine, ...]


EVERYWHERE = KeyPart(
    marked("Everywhere", "heading of keys"),
    (
        KeyLine(
            ("Tab", "Shift+Tab"),
            marked("Go to the next thing, or to the one before", "what a key does"),
        ),
        KeyLine(("Escape",), marked("Close, leave out, go back", "what a key does")),
        KeyLine(
            ("Menu", "Shift+F10"),
            marked("What can be done with what the keyboard is on", "what a key does"),
        ),
        KeyLine(("Alt",), marked("Show the menus, or hide them", "what a key does")),
    ),
)
_SIDEBAR = KeyPart(
    marked("The sidebar", "heading of keys"),
    (
        KeyLine(("Enter",), marked("Open a page or an album", "what a key does")),
        KeyLine(("F2",), marked("Rename the album", "what a key does")),
        KeyLine(("Delete",), marked("Delete the album; the photos stay", "what a key does")),
    ),
)
_PEOPLE = KeyPart(
    marked("People", "heading of keys"),
    (
        KeyLine((_LETTER,), marked("Begin a name for an unnamed group or face", "what a key does")),
        KeyLine((_ARROWS,), marked("Go from portrait to portrait", "what a key does")),
        KeyLine(("Enter",), marked("Open", "what a key does")),
        KeyLine(
            ("Space",),
            marked("Look at the photos; once more, or Escape, closes them", "what a key does"),
        ),
        KeyLine(("F2",), marked("Change the name", "what a key does")),
        KeyLine(("Ctrl+Space",), marked("Select, or no longer", "what a key does")),
        KeyLine(("Ctrl+A",), marked("Select all", "what a key does")),
        KeyLine(("M",), marked("Merge what is selected", "what a key does")),
        KeyLine(("Delete",), marked("Ignore: a stranger", "what a key does")),
        KeyLine(("Ctrl+Delete",), marked("Not a face", "what a key does")),
        KeyLine(("Escape",), marked("Select nothing", "what a key does")),
        KeyLine(("Ctrl+F",), marked("Filter by name", "what a key does")),
    ),
)
_PERSON = KeyPart(
    marked("A person", "heading of keys"),
    (
        KeyLine(
            ("Y", "N"), marked("Answer the suggestion that the keyboard is on", "what a key does")
        ),
        KeyLine(("Shift+Y",), marked("Yes to all suggestions shown", "what a key does")),
        KeyLine(("Left", "Right"), marked("Go from suggestion to suggestion", "what a key does")),
        KeyLine(("Enter",), marked("Open the photo", "what a key does")),
        KeyLine(("F2",), marked("Change the name", "what a key does")),
        KeyLine(("Space",), marked("Select a face, or no longer", "what a key does")),
        KeyLine(("Ctrl+A",), marked("Select all", "what a key does")),
        KeyLine(("Delete",), marked("Ignore the selected faces: strangers", "what a key does")),
        KeyLine(("Ctrl+Delete",), marked("The selected faces are none", "what a key does")),
        KeyLine(
            ("Delete",),
            marked("On somebody of the family: take back the relation", "what a key does"),
        ),
        KeyLine(("Escape",), marked("Select nothing, go back", "what a key does")),
    ),
)
_INBOX = KeyPart(
    marked("Inbox", "heading of keys"),
    (
        KeyLine(("Y", "N"), marked("Answer with yes or no", "what a key does")),
        KeyLine((_LETTER,), marked("Begin a name where one is asked", "what a key does")),
        KeyLine(
            ("Enter",),
            marked(
                "Take the name; yes to all suggestions that are not left out", "what a key does"
            ),
        ),
        KeyLine(
            ("Up", "Down"), marked("Choose among likely people; go to the faces", "what a key does")
        ),
        KeyLine(("Right",), marked("Skip the question", "what a key does")),
        KeyLine(("Left",), marked("Back to the question before", "what a key does")),
        KeyLine(
            ("Space",), marked("Look at the photos; on a face, leave it out", "what a key does")
        ),
        KeyLine(
            ("Delete",), marked("Ignore: a stranger; on a face, leave it out", "what a key does")
        ),
        KeyLine(("Ctrl+Delete",), marked("Not a face", "what a key does")),
        KeyLine(
            ("Escape",), marked("Leave the faces or the photos, empty the field", "what a key does")
        ),
    ),
)
_GRID = KeyPart(
    marked("Photos", "heading of keys"),
    (
        KeyLine(
            (_ARROWS, "Home", "End", "PgUp", "PgDown"),
            marked("Go from photo to photo", "what a key does"),
        ),
        KeyLine(("Enter",), marked("Open", "what a key does")),
        KeyLine(("Space",), marked("Select, or no longer", "what a key does")),
        KeyLine(("Ctrl+A",), marked("Select all", "what a key does")),
        KeyLine(("Escape",), marked("Select nothing", "what a key does")),
        KeyLine(("+", "-"), marked("Larger, smaller", "what a key does")),
        KeyLine(("L",), marked("Mark as favourites, or take the mark back", "what a key does")),
        KeyLine(("A",), marked("Add to an album", "what a key does")),
        KeyLine(("H",), marked("Hide, or show again", "what a key does")),
        KeyLine(("T",), marked("Shift dates", "what a key does")),
        KeyLine(("E",), marked("Share: copies to give away", "what a key does")),
    ),
)
_ASKING = KeyPart(
    marked("Asking for photos", "heading of keys"),
    (
        KeyLine(
            ("Ctrl+F",),
            marked("Go to the field where you type what you look for", "what a key does"),
        ),
        KeyLine(
            ("Up", "Down"), marked("Choose among the people who are offered", "what a key does")
        ),
        KeyLine(
            ("Enter",),
            marked("Take what was typed; change the word between two filters", "what a key does"),
        ),
        KeyLine(("Delete",), marked("Take a filter away", "what a key does")),
        KeyLine(("Escape",), marked("Empty the field", "what a key does")),
    ),
)
_ALBUM = KeyPart(
    marked("An album", "heading of keys"),
    (
        KeyLine(
            ("Delete",),
            marked("Take the photos out of the album; the files stay", "what a key does"),
        ),
        KeyLine(
            ("Ctrl+Shift+Left", "Ctrl+Shift+Right"),
            marked("Move the photos forward or back", "what a key does"),
        ),
        KeyLine(("F2",), marked("Rename the album", "what a key does")),
    ),
)
_PHOTO = KeyPart(
    marked("A photo", "heading of keys"),
    (
        KeyLine(("Left", "Right"), marked("The photo before, the next one", "what a key does")),
        KeyLine(
            ("PgUp", "PgDown"),
            marked("The same, also in a photo that is enlarged", "what a key does"),
        ),
        KeyLine(
            ("Up", "Down"),
            marked("Look further up or down where it is enlarged", "what a key does"),
        ),
        KeyLine(("+", "-"), marked("Larger, smaller", "what a key does")),
        KeyLine(
            ("0", "1"),
            marked("The whole photo; every pixel as one of the screen", "what a key does"),
        ),
        KeyLine(("R",), marked("Turn the view; the file stays as it is", "what a key does")),
        KeyLine(("F11",), marked("Nothing but the photo, and back", "what a key does")),
        KeyLine(("S",), marked("Slide show", "what a key does")),
        KeyLine(
            ("Space",),
            marked("Let the slide show or the moving picture wait, and go on", "what a key does"),
        ),
        KeyLine(
            (",", "."),
            marked(
                "In a file of several pictures: the one before, the next one", "what a key does"
            ),
        ),
        KeyLine(
            ("F", "I", "L"), marked("Faces, information, favourite: on and off", "what a key does")
        ),
        KeyLine(("A",), marked("Add to an album", "what a key does")),
        KeyLine(("H",), marked("Hide, or show again", "what a key does")),
        KeyLine(("T",), marked("Shift the date", "what a key does")),
        KeyLine(("O",), marked("Open in another program", "what a key does")),
        KeyLine(("Ctrl+C",), marked("Copy picture and file", "what a key does")),
        KeyLine(
            ("Escape",),
            marked("End the slide show, leave the full screen, go back", "what a key does"),
        ),
    ),
)
_ON_FACES = KeyPart(
    marked("Faces on a photo", "heading of keys"),
    (
        KeyLine(("Tab", "Shift+Tab"), marked("From face to face", "what a key does")),
        KeyLine(
            (_LETTER, "Enter", "F2"),
            marked("Name the face that the keyboard is on", "what a key does"),
        ),
        KeyLine(("Y", "N"), marked("Answer a suggestion", "what a key does")),
        KeyLine(("Delete",), marked("Ignore: a stranger", "what a key does")),
        KeyLine(("Ctrl+Delete",), marked("Not a face", "what a key does")),
        KeyLine(("D",), marked("Draw a face that was missed", "what a key does")),
        KeyLine(
            (_ARROWS,),
            marked("While drawing: move the box, with Shift resize it", "what a key does"),
        ),
    ),
)
_ACTIVITY = KeyPart(
    marked("Activity", "heading of keys"),
    (
        KeyLine(
            ("Up", "Down"),
            marked("Go through problems, or through what was done", "what a key does"),
        ),
        KeyLine(("Left", "Right"), marked("Choose what is to be done with one", "what a key does")),
        KeyLine(("Enter", "Space"), marked("Do it: try again, ignore, undo", "what a key does")),
    ),
)
_PUT_ASIDE = KeyPart(
    marked("Put aside", "heading of keys"),
    (
        KeyLine((_ARROWS,), marked("Go from face to face", "what a key does")),
        KeyLine(("B",), marked("Bring back what is selected", "what a key does")),
        KeyLine(("Enter",), marked("Open the photo", "what a key does")),
        KeyLine(("Space",), marked("Select, or no longer", "what a key does")),
        KeyLine(("Ctrl+A",), marked("Select all", "what a key does")),
        KeyLine(
            ("Escape",), marked("Back to all strangers, back to the people", "what a key does")
        ),
    ),
)
_TIDY_UP = KeyPart(
    marked("Tidy up", "heading of keys"),
    (
        KeyLine(
            ("Tab",),
            marked("From photo to photo, and to what can be done with a set", "what a key does"),
        ),
        KeyLine(("Space",), marked("Keep a photo, or let it be hidden", "what a key does")),
        KeyLine(("Enter",), marked("Open the photo", "what a key does")),
    ),
)
_SPLIT = KeyPart(
    marked("Split", "heading of keys"),
    (
        KeyLine((_ARROWS, "Home", "End"), marked("Go from face to face", "what a key does")),
        KeyLine(("Space",), marked("Select, or no longer", "what a key does")),
        KeyLine(("Ctrl+A",), marked("Select all", "what a key does")),
        KeyLine(("Enter",), marked("Move what is selected to the other side", "what a key does")),
        KeyLine(("Ctrl+Enter",), marked("Split", "what a key does")),
        KeyLine(("Escape",), marked("Leave everything as it is", "what a key does")),
    ),
)
# By the name of the page, as `views/shell/pages.py` has it.
PARTS: dict[str, tuple[KeyPart, ...]] = {
    "people": (_PEOPLE,),
    "person": (_PERSON, _GRID),
    "inbox": (_INBOX,),
    "photos": (_GRID, _ASKING),
    "album": (_ALBUM, _GRID),
    "photo": (_PHOTO, _ON_FACES),
    "activity": (_ACTIVITY,),
    "put_aside": (_PUT_ASIDE,),
    "tidy_up": (_TIDY_UP,),
    "split": (_SPLIT,),
    "sidebar": (_SIDEBAR,),
}
_SAME_PAGE = {"group": "person", "split_group": "split", "on_this_day": "photos"}


def parts_for(page: str) -> list[KeyPart]:
    """Return the keys of a page, then those of everywhere, then those of the other pages.

    Args:
        page: where somebody is; "" for nowhere yet.
    """
    first = PARTS.get(_SAME_PAGE.get(page, page), ())
    others = [part for parts in PARTS.values() for part in parts]
    return list(dict.fromkeys([*first, EVERYWHERE, *others]))


def title_text(part: KeyPart) -> str:
    """Return the heading over some keys."""
    return tr(part.title, "heading of keys")


def does_text(line: KeyLine) -> str:
    """Return what some keys do."""
    return tr(line.does, "what a key does")


def cap_text(key: str) -> str:
    """Return what stands on the cap of a key, or of several pressed together: "Ctrl Z"."""
    if key in _CAP_WORDS:
        return tr(_CAP_WORDS[key], "key")
    plus_key = "+" if key.endswith("+") else ""
    return key_text(" ".join([*key.removesuffix("+").split("+"), plus_key]).strip())


def key_text(keys: str) -> str:
    """Return keys as they are called in the language: "Ctrl+Del", "Ctrl Z"; signs stay."""
    return re.sub(r"[A-Z][a-zA-Z]+", _key_name, keys)


def _key_name(found: re.Match[str]) -> str:
    name = found[0]
    return tr(_KEY_NAMES[name], "key") if name in _KEY_NAMES else name
