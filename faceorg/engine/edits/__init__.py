"""What a person can do to people, faces, photos and albums: every function is one undoable edit.

Each runs in one transaction, leaves one row in the journal and returns the `Changes` to show.
All may be called from any thread. Refusals change nothing. What an edit rests on is read inside
its transaction, so that no job and no other process can change it in between.
"""

from faceorg.engine.edits.albums import (
    add_to_album,
    delete_album,
    keep_album,
    make_album,
    move_in_album,
    remove_from_album,
    rename_album,
    set_album_cover,
)
from faceorg.engine.edits.deciding import (
    confirm_faces,
    ignore_faces,
    keep_face,
    keep_together,
    mark_not_a_face,
    reject_faces,
    restore_faces,
    take_back_rejections,
)
from faceorg.engine.edits.faces import add_drawn_face, delete_faces
from faceorg.engine.edits.history import redo, undo, undo_to
from faceorg.engine.edits.merging import merge, separate
from faceorg.engine.edits.naming import (
    delete_person,
    hide_people,
    name_faces,
    name_group,
    rename_person,
    set_birth_date,
    set_cover,
    show_people,
)
from faceorg.engine.edits.photos import (
    hide_photos,
    set_favourites,
    shift_dates,
    show_photos,
)
from faceorg.engine.edits.relating import remove_relation, set_relation
from faceorg.engine.edits.reviewing import answer_suggestions
from faceorg.engine.edits.splitting import (
    apply_grouping,
    dissolve_group,
    move_faces,
    split_group,
    split_person,
)

__all__ = [
    "add_drawn_face",
    "add_to_album",
    "answer_suggestions",
    "apply_grouping",
    "confirm_faces",
    "delete_album",
    "delete_faces",
    "delete_person",
    "dissolve_group",
    "hide_people",
    "hide_photos",
    "ignore_faces",
    "keep_album",
    "keep_face",
    "keep_together",
    "make_album",
    "mark_not_a_face",
    "merge",
    "move_faces",
    "move_in_album",
    "name_faces",
    "name_group",
    "redo",
    "reject_faces",
    "remove_from_album",
    "remove_relation",
    "rename_album",
    "rename_person",
    "restore_faces",
    "separate",
    "set_album_cover",
    "set_birth_date",
    "set_cover",
    "set_favourites",
    "set_relation",
    "shift_dates",
    "show_people",
    "show_photos",
    "split_group",
    "split_person",
    "take_back_rejections",
    "undo",
    "undo_to",
]
