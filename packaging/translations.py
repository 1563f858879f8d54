"""Collects the window's texts into resources/translations/*.ts and compiles them.

    python packaging/translations.py                      bring all languages up to date
    python packaging/translations.py missing de           print what lacks a translation, as JSON
    python packaging/translations.py fill de texts.json   take translations in

JSON is a list of [source, comment, translation]; in the place of the translation of a text about a
number stands a list, one for each form that the language has. Translations that are there stay;
those of texts that are gone are dropped; new texts stand there as unfinished. Standard library and
PySide6's own tools only; docs/translating.md tells more.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET  # the files are our own
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[1]
FILES = ROOT / "resources" / "translations"
CODES = ("de", "es", "fr", "zh_CN")
NUMBER, FORMS = "%Ln", "||"
_QUOTES = {'"': "&quot;", "'": "&apos;"}


@dataclass
class Text:
    """A text and what it becomes.

    Attributes:
        source: the English text; one about a number has both English forms, "%Ln a||%Ln b".
        comment: tells it from others that are the same in English.
        numbered: whether it is about a number.
        forms: its translation; one for each form of the language where it is about a number.
        finished: whether it is translated.
    """

    source: str
    comment: str
    numbered: bool
    forms: list[str] = field(default_factory=list)
    finished: bool = False


def tool(name: str) -> str:
    """Return the path of one of PySide6's tools, beside this Python."""
    return str(Path(sys.executable).parent / name)


def file_of(code: str, folder: Path = FILES) -> Path:
    """Return the file that holds the translations of a language."""
    return folder / f"faceorg_{code}.ts"


def collect(into: Path = FILES) -> None:
    """Bring the .ts files of a folder up to date with the sources."""
    sources = sorted(
        path.relative_to(ROOT).as_posix() for path in (ROOT / "faceorg" / "ui").rglob("*.py")
    )
    for code in CODES:
        command = [tool("pyside6-lupdate"), "-tr-function-alias", "tr+=marked", "-no-obsolete"]
        command += ["-locations", "none", "-source-language", "en", "-target-language", code]
        command += ["-disable-heuristic", "similartext"]
        command += [*sources, "-ts", str(file_of(code, into))]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def compile_all(into: Path = FILES) -> None:
    """Compile each .ts file to the .qm file of its name in a folder."""
    for path in sorted(FILES.glob("*.ts")):
        made = str(into / f"{path.stem}.qm")
        subprocess.run([tool("pyside6-lrelease"), "-silent", str(path), "-qm", made], check=True)


def read(path: Path) -> list[Text]:
    """Return the texts of a .ts file, in its order; those that `self.tr` says are not looked up."""
    contexts = ET.parse(path).getroot().iter("context")  # noqa: S314  # the file is our own
    ours = [context for context in contexts if not context.findtext("name")]
    return [_text(message) for context in ours for message in context.iter("message")]


def _text(message: ET.Element) -> Text:
    translation = message.find("translation")
    assert translation is not None  # noqa: S101  # all have one
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return Text(
        message.findtext("source", ""),
        message.findtext("comment", ""),
        message.get("numerus") == "yes",
        forms or [translation.text or ""],
        translation.get("type") != "unfinished",
    )


def write(code: str, texts: list[Text], path: Path) -> None:
    """Write a .ts file as lupdate writes it, so that its next run changes nothing."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{code}" sourcelanguage="en">', "<context>"]
    lines.append("    <name></name>")
    for text in texts:
        lines.append('    <message numerus="yes">' if text.numbered else "    <message>")
        lines.append(f"        <source>{_escaped(text.source)}</source>")
        if text.comment:
            lines.append(f"        <comment>{_escaped(text.comment)}</comment>")
        state = "" if text.finished else ' type="unfinished"'
        if text.numbered:
            lines.append(f"        <translation{state}>")
            lines += [
                f"            <numerusform>{_escaped(form)}</numerusform>" for form in text.forms
            ]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{_escaped(text.forms[0])}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def missing(path: Path) -> list[list[object]]:
    """Return what a .ts file lacks, as it is given to `fill`: translations are empty."""
    return [
        [text.source, text.comment, text.forms if text.numbered else text.forms[0]]
        for text in read(path)
        if not text.finished
    ]


def fill(code: str, given: list[list[object]], path: Path) -> list[str]:
    """Take translations in; return what is wrong with those that were not taken."""
    texts = read(path)
    known = {(text.source, text.comment): text for text in texts}
    refused: list[str] = []
    for source, comment, translation in given:
        text = known.get((str(source), str(comment)))
        if text is None:
            refused.append(f"No such text: {source!r}, {comment!r}")
            continue
        forms = translation if isinstance(translation, list) else [translation]
        wrong = faults(Text(text.source, "", text.numbered, [str(form) for form in forms]))
        if len(forms) != len(text.forms):
            wrong.append(f"has {len(forms)} forms, not {len(text.forms)}")
        if wrong:
            refused += [f"{source!r}: {what}" for what in wrong]
            continue
        text.forms, text.finished = [str(form) for form in forms], True
    write(code, texts, path)
    return refused


def faults(text: Text) -> list[str]:
    """Return what a translation has lost or added of the things that must stay as they are."""
    english = text.source.split(FORMS) if text.numbered else [text.source]
    wrong: list[str] = []
    for number, form in enumerate(text.forms):
        # Where English says "one" without the number, the first form may as well.
        allowed = english if number < len(text.forms) - 1 else english[-1:]
        if not form.strip():
            wrong.append("a form is empty")
            continue
        if _fields(form) not in [_fields(one) for one in allowed]:
            wrong.append(f"{form!r} has other names in braces")
        if (NUMBER in form) not in [NUMBER in one for one in allowed]:
            wrong.append(f"{form!r} has lost {NUMBER}, or has one too many")
        if FORMS in form:
            wrong.append(f"{form!r} holds {FORMS}")
        if ("&" in form) != ("&" in text.source):
            wrong.append(f"{form!r} has lost &, or has one too many")
        if form != form.strip() and english[-1] == english[-1].strip():
            wrong.append(f"{form!r} begins or ends with a blank")
    return wrong


def _fields(text: str) -> list[str] | None:
    """Return the names in braces, sorted; None where the braces don't match."""
    try:
        return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    except ValueError:
        return None


def _escaped(text: str) -> str:
    # lupdate writes blanks that are not ASCII, such as those before units, by their numbers.
    return re.sub(r"[^\S\x00-\x7f]", lambda sign: f"&#x{ord(sign[0]):x};", escape(text, _QUOTES))


def main(arguments: list[str]) -> int:
    """Do what the arguments say; return the exit status."""
    if not arguments:
        FILES.mkdir(parents=True, exist_ok=True)
        collect()
        compile_all()
        return 0
    if arguments[0] == "missing" and len(arguments) == 2:
        print(json.dumps(missing(file_of(arguments[1])), ensure_ascii=False, indent=1))
        return 0
    if arguments[0] == "fill" and len(arguments) == 3:
        given = json.loads(Path(arguments[2]).read_text(encoding="utf-8"))
        refused = fill(arguments[1], given, file_of(arguments[1]))
        compile_all()
        print("\n".join([*refused, f"{len(given) - len(refused)} taken in"]))
        return 1 if refused else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
