from __future__ import annotations

from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine.forgetting import ask, cancel, forget, forget_due, pending, preview
from tests.helpers.libraries import fill


def test_smoke(library):
    made = fill(library)
    t = ForgetTarget(ForgetKind.PERSON, made.people["Anna"])
    print(preview(library, t))
    f = ask(library, t)
    assert pending(library) == [f]
    assert cancel(library, f.forgetting_id)
    assert pending(library) == []
    assert not forget_due(library)
    print(len(forget(library, t).face_ids))
    assert library.people.get(made.people["Anna"]) is None
    for f in library.folder.rglob("*"):
        if f.is_file():
            assert b"Anna" not in f.read_bytes(), f
    print([(p, p.stat().st_size) for p in library.folder.rglob("*")])
