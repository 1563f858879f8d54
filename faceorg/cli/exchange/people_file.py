"""`faceorg people-file`: names and vectors to another computer, and from one."""

from __future__ import annotations

import getpass
import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.exchange.common import held_json, list_some, whom_names_mean
from faceorg.cli.output import path_text, plain, remark, show, show_json, show_table
from faceorg.cli.passwords import at_terminal, new_password, password_in
from faceorg.cli.progress import run_job
from faceorg.cli.references import find_person, person_reference
from faceorg.cli.status import CommandError, Status
from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.engine.people_file import SUFFIX
from faceorg.ui.texts import people_file_text as texts
from faceorg.ui.texts.importing_text import held_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.engine.people_file.reading import Preview, ReadWish
    from faceorg.library.library import Library


def write(arguments: Namespace, library: Library) -> int:
    """`faceorg people-file write`: write everybody, or some people."""
    from faceorg.engine.people_file.writing import WriteWish, Written, write_people_file

    path = os.path.abspath(arguments.file)  # noqa: PTH100 - bytes
    if not path.endswith(SUFFIX.encode()):
        raise CommandError(f"A people file ends in {SUFFIX}, so that computers know what it is.")
    if os.path.lexists(path) and not arguments.replace:
        raise CommandError(f"There is such a file: {path_text(path)}. --replace writes it anew.")
    if arguments.open and arguments.file_password:
        raise CommandError("Give one of --open and --file-password.")
    people = tuple(find_person(library, text) for text in arguments.people)
    remark(tr(texts.BIOMETRIC))
    remark(tr(texts.OPEN_TO_ALL if arguments.open else texts.PASSWORD_LOST))
    password = None if arguments.open else new_password(arguments.file_password)
    written = Written()
    wish = WriteWish(path, people or None, password)
    run_job(lambda token: write_people_file(library, wish, token, written))
    if arguments.json:
        show_json(
            {
                "file": os.fsdecode(path),
                "people": written.people,
                "vectors": written.vectors,
                "photos": written.photos,
                "named": written.named,
                "bytes": written.size_bytes,
                "sealed": password is not None,
            }
        )
    else:
        show(texts.written_text(written))
    return Status.DONE


def read(arguments: Namespace, library: Library) -> int:
    """`faceorg people-file read`: take a people file in; what was decided here stands."""
    return take_in(
        library,
        os.path.abspath(arguments.file),  # noqa: PTH100 - bytes
        arguments,
        password_file=arguments.file_password,
    )


def take_in(
    library: Library, path: bytes, arguments: Namespace, password_file: str | None = None
) -> int:
    """Take one people file in, or only say what that would do; return the status.

    Raises:
        CommandError: names were not said so that they can be understood.
        EnvironmentFaultError: the file can't be read.
    """
    from faceorg.engine.people_file.container import needs_password
    from faceorg.engine.people_file.reading import Preview, ReadWish, look, take_over

    password = _password(path, password_file) if needs_password(path) else None
    names = whom_names_mean(library, arguments.people)
    wish = ReadWish(path, password, names=names)
    preview = Preview()
    run_job(lambda token: look(library, wish, token, preview))
    if not arguments.dry_run:
        run_job(lambda token: take_over(library, wish, token, preview))
    _report(arguments, library, wish, preview)
    open_ends = preview.plan.left_out or any(m.ambiguous for m in preview.plan.matches)
    return Status.PROBLEMS if open_ends else Status.DONE


def _password(path: bytes, file: str | None) -> str:
    if file:
        return password_in(file)
    if not at_terminal():
        remark(
            "There is no terminal to ask for the password at. It may be the first line of a file:"
            " --file-password FILE."
        )
        name = os.fsdecode(os.path.basename(path))  # noqa: PTH119 - bytes
        raise EnvironmentFaultError(FaultCode.PEOPLE_FILE_SEALED, name)
    return getpass.getpass("Password of the people file: ")


def _report(arguments: Namespace, library: Library, wish: ReadWish, preview: Preview) -> None:
    contents, plan = preview.contents, preview.plan
    if contents is None:
        return
    if arguments.json:
        show_json({"dry_run": arguments.dry_run, **_json(library, preview)})
        return
    show(f"{path_text(wish.path)}: {texts.holds_text(contents)}.")
    usable = preview.usable and not preview.own
    faces = plan.faces_of()
    rows = [
        (
            plain(person.name),
            texts.gets_text(faces[i], person, usable=usable),
            plain(texts.whom_text(plan.matches[i], person)) + _reference(plan.matches[i].person_id),
        )
        for i, person in enumerate(contents.people)
    ]
    if rows:
        show_table(rows)
    for text in (
        texts.photos_text(preview),
        texts.plan_text(plan, would=arguments.dry_run),
        texts.vectors_text(preview),
        "" if arguments.dry_run or not preview.suggested else texts.suggested_text(preview),
    ):
        if text:
            show(text)
    paths = library.photos.paths([left_out.photo_id for left_out in plan.left_out])
    list_some(
        f"Left out: {len(plan.left_out):,}",
        [f"{path_text(paths[each.photo_id])}: {plain(held_text(each))}" for each in plan.left_out],
    )


def _reference(person_id: int | None) -> str:
    from faceorg.domain.ids import PersonId

    return "" if person_id is None else f" ({person_reference(PersonId(person_id))})"


def _json(library: Library, preview: Preview) -> dict[str, Any]:
    contents, plan = preview.contents, preview.plan
    people = () if contents is None else contents.people
    faces = plan.faces_of()
    return {
        "photos": 0 if contents is None else len(contents.photos),
        "photos_here": plan.photos,
        "vectors_usable": preview.usable and not preview.own,
        "people": [
            {
                "name": person.name,
                "here": match.name,
                "person": match.person_id,
                "near": list(match.near),
                "ambiguous": match.ambiguous,
                "left_out": match.left_out,
                "faces": faces[i],
                "vectors": len(person.vectors),
            }
            for i, (person, match) in enumerate(zip(people, plan.matches, strict=True))
        ],
        "named": len(plan.namings),
        "added": len(plan.drawings),
        "ignored": len(plan.asides),
        "not_a_face": len(plan.no_faces),
        "rejected": len(plan.refusals),
        "kept_apart": len(plan.apart),
        "agreed": plan.agreed,
        "stood": plan.stood,
        "left_out": held_json(library, plan.left_out),
        "suggested": preview.suggested,
        "edit": preview.changes.edit_id,
    }
