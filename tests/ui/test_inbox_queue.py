"""The queue of the inbox, and the names that "Who is this?" offers; no window."""

from __future__ import annotations

from dataclasses import replace

from faceorg.domain.changes import Changes
from faceorg.domain.ids import FaceId, GroupId, PersonId
from faceorg.domain.people import Person
from faceorg.domain.review import (
    Evidence,
    EvidenceKind,
    Guess,
    Inbox,
    Question,
    QuestionKind,
    Side,
)
from faceorg.ui.models.inbox import Filter, InboxQueue, filter_of, touches
from faceorg.ui.models.inbox_names import name_rows


def who(number: int, *faces: int, group: bool = True) -> Question:
    ids = tuple(FaceId(i) for i in faces or (number * 10,))
    side = Side(None, GroupId(number) if group else None, "", ids, len(ids), 1, None)
    return Question(f"who {number} {ids}", QuestionKind.WHO, len(ids), (side,))


def same(person: int, group: int) -> Question:
    first = Side(PersonId(person), None, "Anna", (FaceId(900 + person),), 1, 1, None)
    second = who(group).sides[0]
    return Question(f"same {person} {group}", QuestionKind.SAME, 1, (first, second))


def queue(*questions: Question) -> InboxQueue:
    made = InboxQueue()
    made.replace(Inbox(questions), Changes())
    return made


def ids(made: InboxQueue) -> list[str]:
    return [q.question_id for q in made.questions]


def test_the_first_question_is_asked_first() -> None:
    a, b, c = who(1), who(2), who(3)
    made = queue(a, b, c)
    assert made.current == a
    assert made.following() == [b, c]
    assert made.position() == (1, 3)


def test_an_answer_drops_what_it_touches() -> None:
    a, b, c = who(1), same(1, 1), who(2)
    made = queue(a, b, c)
    made.answered(a)
    assert made.current == c
    assert ids(made) == [c.question_id]


def test_an_answered_question_does_not_come_back_before_it_is_written() -> None:
    a, b = who(1), who(2)
    made = queue(a, b)
    made.answered(a)
    made.replace(Inbox((a, b)), Changes())
    assert ids(made) == [b.question_id]
    made.written(a)
    made.replace(Inbox((a, b)), Changes())
    assert a in made.questions


def test_a_reading_that_is_older_than_a_change_brings_nothing_stale() -> None:
    a, b, c = who(1), who(2), who(3)
    made = queue(a)
    made.replace(Inbox((a, b, c)), Changes(group_ids=frozenset({GroupId(2)})))
    assert made.questions == [a, c]


def test_a_new_reading_leaves_the_card_alone() -> None:
    a, b, c = who(1), who(2), who(3)
    made = queue(a, b)
    made.replace(Inbox((c, b)), Changes())
    assert made.current == a
    assert made.questions == [a, c, b]
    made.replace(Inbox((c, b)), Changes(), anew=True)
    assert made.current == c


def test_skipping_puts_off_and_left_returns() -> None:
    a, b, c = who(1), who(2), who(3)
    made = queue(a, b, c)
    assert made.skip() == a
    assert made.current == b
    assert made.position() == (2, 3)
    assert made.questions == [b, c, a]
    assert made.back()
    assert made.current == a
    assert not made.back()


def test_what_was_put_off_stays_at_the_end_of_a_new_reading() -> None:
    a, b, c = who(1), who(2), who(3)
    made = queue(a, b, c)
    made.skip()
    made.replace(Inbox((a, b, c)), Changes())
    assert made.current == b
    assert made.questions == [b, c, a]


def test_after_all_are_skipped_a_new_round_begins() -> None:
    a, b = who(1), who(2)
    made = queue(a, b)
    made.skip()
    made.skip()
    assert made.current == a
    assert made.position() == (1, 2)


def test_the_only_question_can_be_skipped() -> None:
    made = queue(who(1))
    made.skip()
    assert made.current == who(1)


def test_undone_questions_come_back_first() -> None:
    a, b = who(1), who(2)
    made = queue(a, b)
    made.answered(a)
    made.bring_back(a)
    assert made.current == a
    assert made.questions == [a, b]


def test_filters_count_and_choose() -> None:
    a, b, c = who(1), who(2, group=False), same(1, 3)
    two = Question("two", QuestionKind.TWO, 1, who(4).sides * 2)
    made = queue(a, b, c, two)
    assert made.counts() == {
        Filter.ALL: 4,
        Filter.WHO: 1,
        Filter.LOOSE: 1,
        Filter.SAME: 1,
        Filter.DOUBTFUL: 1,
        Filter.SUGGESTIONS: 0,
    }
    made.choose(Filter.LOOSE)
    assert made.current == b
    made.answered(b)
    assert made.current is None
    made.choose(Filter.ALL)
    assert made.current == a
    assert filter_of(two) is Filter.DOUBTFUL


def test_changes_touch_by_person_group_or_face() -> None:
    question = same(1, 2)
    assert touches(question, Changes(person_ids=frozenset({PersonId(1)})))
    assert touches(question, Changes(group_ids=frozenset({GroupId(2)})))
    assert touches(question, Changes(face_ids=frozenset({FaceId(20)})))
    assert not touches(question, Changes(face_ids=frozenset({FaceId(2)}), people_regrouped=True))


def person(number: int, name: str) -> Person:
    return Person(PersonId(number), name, None, None, number, number, 0)


def test_likely_people_come_first() -> None:
    alike = Evidence(EvidenceKind.ALIKE)
    likely = Guess(PersonId(2), "Amelie", None, 118, alike)
    people = [person(1, "Amara"), person(2, "Amelie"), person(3, "Ben")]
    assert [row.name for row in name_rows([likely], people, "")] == ["Amelie"]
    rows = name_rows([likely], people, "am")
    assert [(row.words, row.detail) for row in rows] == [
        ("Amelie", "118 photos, looks alike"),
        ("Amara", "1 photo"),
        ("New person “am”", ""),
    ]
    assert [row.person_id for row in rows] == [2, 1, None]


def test_a_new_person_is_always_offered() -> None:
    people = [person(i, f"Anna {i}") for i in range(1, 9)]
    rows = name_rows([], people, "Ann")
    assert len(rows) == 4
    assert rows[-1].new_person
    assert not name_rows([], [], "Zoë")[0].new_person


def page_of(*faces: int, whom: int = 1, name: str = "page") -> Question:
    ids = tuple(FaceId(i) for i in faces)
    side = Side(PersonId(whom), None, "Anna", ids, len(ids), len(ids), None)
    alike = Evidence(EvidenceKind.ALIKE)
    guesses = tuple(Guess(PersonId(whom), "Anna", None, 3, alike) for _ in ids)
    return Question(f"{name} {ids}", QuestionKind.SUGGESTIONS, len(ids), (side,), guesses)


def test_a_face_answered_for_leaves_the_others_of_its_page() -> None:
    a, b = page_of(1, 2, 3), who(2)
    made = queue(a, b)
    made.answered_part(a, [FaceId(2)])
    rest = made.current
    assert rest is not None
    assert rest.sides[0].face_ids == (1, 3)
    assert (rest.settles, len(rest.guesses), rest.question_id == a.question_id) == (2, 2, False)
    assert made.questions == [rest, b]
    made.bring_part_back(a, [FaceId(2)])
    assert made.questions == [a, b]
    assert made.current == a


def test_what_is_left_of_a_page_takes_the_name_of_the_next_reading() -> None:
    a, b = page_of(1, 2, 3), who(2)
    made = queue(a, b)
    made.answered_part(a, [FaceId(2)])
    read = page_of(3, 1)
    made.replace(Inbox((a, b)), Changes(face_ids=frozenset({FaceId(2)})))  # an older reading
    assert made.current is not None
    assert made.current.sides[0].face_ids == (1, 3)
    made.written(a)
    made.replace(Inbox((b, read)), Changes())
    assert made.current == read
    assert made.questions == [read, b]


def test_a_page_that_was_read_with_more_faces_waits_until_what_is_left_is_answered() -> None:
    a, b = page_of(1, 2, 3), who(2)
    made = queue(a, b)
    made.answered_part(a, [FaceId(2)])
    made.written(a)
    made.replace(Inbox((page_of(1, 3, 7), b)), Changes())
    assert made.current is not None
    assert made.current.sides[0].face_ids == (1, 3)
    assert len(made.questions) == 2
    made.skip()
    made.replace(Inbox((page_of(1, 3, 7), b)), Changes())
    assert made.current == b
    assert made.questions == [b, page_of(1, 3, 7)]  # put off still


def test_what_is_left_of_a_page_that_no_longer_stands_goes() -> None:
    a, b = page_of(1, 2, 3), who(2)
    made = queue(a, b)
    made.answered_part(a, [FaceId(2)])
    made.drop_rest(a)
    assert made.current == b
    assert made.questions == [b]


def test_questions_that_are_not_listed_are_counted() -> None:
    made = InboxQueue()
    later = {(QuestionKind.WHO, True): 187, (QuestionKind.TWO, False): 2}
    made.replace(Inbox((who(1), who(2), who(9, 9, group=False)), later=later), Changes())
    counts = made.counts()
    assert (counts[Filter.ALL], counts[Filter.LOOSE], counts[Filter.DOUBTFUL]) == (192, 188, 2)
    assert made.count == 192
    assert made.position() == (1, 192)
    first = made.current
    assert first is not None
    made.answered(first)
    assert made.count == 191


def test_faces_that_resemble_nobody_do_not_wait_for_anybody() -> None:
    made, strange = InboxQueue(), who(9, 9, group=False)
    guess = Guess(PersonId(1), "Anna", None, 3, Evidence(EvidenceKind.RUNNER_UP))
    likely = replace(who(8, 8, group=False), guesses=(guess,))
    later = {(QuestionKind.WHO, True): 187, (QuestionKind.TWO, False): 2}
    inbox = Inbox((who(1), likely, strange), later=later, strange=180)
    made.replace(inbox, Changes())
    assert (made.count, made.waiting, inbox.waiting) == (192, 11, 11)
    made.answered(strange)
    assert (made.count, made.waiting) == (191, 11)
    made.answered(likely)
    assert (made.count, made.waiting) == (190, 10)


def test_others_are_read_when_some_were_put_off_and_there_are_more() -> None:
    made = InboxQueue()
    listed = tuple(who(k) for k in range(1, 7))
    made.replace(Inbox(listed, later={(QuestionKind.WHO, False): 5}), Changes())
    short = []
    for _ in range(3):
        made.skip()
        short.append(made.is_short())
    assert short == [False, False, True]
    made.replace(Inbox(listed), Changes())
    assert not made.is_short(), "these are all"
