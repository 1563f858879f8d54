"""The pages of a gallery as HTML: everything that comes from the library is escaped. Any thread.

No page refers to anything outside of its folder, and a Content-Security-Policy lets none load it.
Without scripts everything is reached by links; with them it is quicker.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.domain.ids import PersonId
    from faceorg.engine.exporting.gallery.content import Content, GalleryPerson, GalleryPhoto
    from faceorg.engine.exporting.gallery.words import Words

# “file:” besides “self”: browsers take each file for an origin of its own.
_POLICY: Final = (
    "default-src 'none'; img-src 'self' file:; style-src 'self' file:{style};"
    " script-src 'self' file:; base-uri 'none'; form-action 'none'"
)
ON_A_PAGE: Final = 2000  # photos; more of them make a browser slow
AT_ONCE: Final = 16  # photos on the first screen are there when the page is
LAZY: Final = ' loading="lazy"'
_LOW: Final = 0.86  # a name below a face that reaches further down would leave the photo


class _OfYear(NamedTuple):
    """The photos of a year: what it is called in links, and for people."""

    mark: str
    title: str
    photos: list[GalleryPhoto]


class Pages:
    """Makes the pages of one gallery."""

    def __init__(self, content: Content, words: Words) -> None:
        self._content = content
        self._words = words
        self._people = {person.person_id: person for person in content.people}
        self._steps = _steps(content)
        self._apart = len(content.photos) > ON_A_PAGE

    def all(self) -> Iterator[tuple[str, str]]:
        """Yield each page: its path in the folder, and its text."""
        yield "index.html", self.index()
        yield "photos.html", self.all_photos()
        if self._apart:
            for part in _by_years(self._content.photos, self._words.undated):
                yield _page_of(part.mark), self.year(part)
        for person in self._content.people:
            yield f"person/{person.person_id}.html", self.person(person)
        for photo in self._content.photos:
            yield f"photo/{photo.photo_id}.html", self.photo(photo)

    def index(self) -> str:
        """Return the page of all people, with a field to search for one."""
        w, content = self._words, self._content
        search = escape(w.search)
        tiles = "\n".join(map(self._tile, content.people))
        body = f"""<div class="head"><div><h1>{_name(w.title)}</h1>
<p>{escape(w.people(len(content.people)))} ·
<a href="photos.html">{escape(w.photos(len(content.photos)))}</a></p></div>
<div class="search" hidden><input type="search" placeholder="{search}" aria-label="{search}"
autocomplete="off" spellcheck="false"></div></div>
<p class="nobody" role="status" hidden>{escape(w.nobody)}</p>
<ul class="people">
{tiles}
</ul>"""
        return self._page(w.title, body, "")

    def all_photos(self) -> str:
        """Return the page of all photos by year; of very many only links to the years."""
        w = self._words
        title = w.all_photos
        body = f"""<nav class="bar">
<a class="back" href="index.html">{escape(w.people_page)}</a></nav>
<div class="person-head"><div><h1>{escape(title)}</h1>
<p>{self._facts(self._content.photos)}</p></div></div>
{self._by_year(self._content.photos, "", "", apart=self._apart)}"""
        return self._page(f"{title} – {w.title}", body, "")

    def year(self, part: _OfYear) -> str:
        """Return the page of a year's photos."""
        w = self._words
        body = f"""<nav class="bar">
<a class="back" href="photos.html">{escape(w.all_photos)}</a></nav>
<div class="person-head"><div><h1>{escape(part.title)}</h1>
<p>{escape(w.photos(len(part.photos)))}</p></div></div>
<ul class="photos">
{self._thumbnails(part.photos, "", "", iter(range(len(part.photos))))}
</ul>"""
        return self._page(f"{part.title} – {w.title}", body, "")

    def person(self, person: GalleryPerson) -> str:
        """Return the page of somebody: their photos by year."""
        w = self._words
        body = f"""<nav class="bar">
<a class="back" href="../index.html">{escape(w.people_page)}</a></nav>
<div class="person-head">{self._portrait(person, "../", 96)}
<div><h1>{_name(person.name)}</h1><p>{self._facts(person.photos)}</p></div></div>
{self._by_year(person.photos, "../", f"#p{person.person_id}")}"""
        return self._page(f"{person.name} – {w.title}", body, "../")

    def photo(self, photo: GalleryPhoto) -> str:
        """Return the page of a photo, with who is in it."""
        w = self._words
        home = _page_of(_mark(photo)) if self._apart else "photos.html"
        before, after = self._steps[None][photo.photo_id]
        name = self._description(photo)
        width, height = photo.size
        shown = [] if photo.is_video else photo.faces
        boxes = "\n".join(
            f'<a class="face f{number}{" low" if face.box.y + face.box.h > _LOW else ""}"'
            f' href="../person/{face.person_id}.html#photo-{photo.photo_id}">'
            f"<span>{_name(self._people[face.person_id].name)}</span></a>"
            for number, face in enumerate(shown)
        )
        toggle = (
            f'<label class="toggle" for="faces">{escape(w.show_faces)}</label>' if shown else ""
        )
        told = " · ".join(
            filter(None, (w.day(photo.day) if photo.day else "", w.video * photo.is_video))
        )
        who = "\n".join(self._in_photo(photo, i) for i in photo.people)
        body = f"""<input type="checkbox" id="faces" aria-label="{escape(w.show_faces)}">
<nav class="bar">
<a class="back" href="../{home}#photo-{photo.photo_id}">{escape(w.all_photos)}</a>
{toggle}<span class="steps">{_step(before, "before", "‹", w.previous, "step ")}
{_step(after, "after", "›", w.following, "step ")}</span></nav>
<main id="content"><figure><div class="frame">
<img src="../picture/{photo.photo_id}.jpg" width="{width}" height="{height}" alt="{escape(name)}">
{boxes}</div>
<figcaption><div>{escape(told)}</div>
<ul class="who" aria-label="{escape(w.who)}">
{who}
</ul></figcaption></figure></main>"""
        style = "".join(
            f".f{number}{{left:{face.box.x:.2%};top:{face.box.y:.2%};"
            f"width:{face.box.w:.2%};height:{face.box.h:.2%}}}"
            for number, face in enumerate(shown)
        )
        return self._document(f"{name} – {w.title}", body, "../", style=style, photo=photo.photo_id)

    # parts --------------------------------------------------------------------------------

    def _tile(self, person: GalleryPerson) -> str:
        return (
            f'<li><a href="person/{person.person_id}.html">{self._portrait(person, "", 108)}'
            f'<span class="name">{_name(person.name)}</span>'
            f'<span class="count">{escape(self._words.photos(len(person.photos)))}</span></a></li>'
        )

    def _portrait(self, person: GalleryPerson, up: str, side: int) -> str:
        """Return somebody's portrait; their initial where there is none."""
        if not person.portrait:
            return (
                f'<span class="portrait blank" aria-hidden="true">{_name(person.name[:1])}</span>'
            )
        # Their name stands beside it: it need not be read out twice.
        return (
            f'<img class="portrait" src="{up}portrait/{person.person_id}.jpg" alt=""'
            f' width="{side}" height="{side}">'
        )

    def _facts(self, photos: Sequence[GalleryPhoto]) -> str:
        w = self._words
        years = [photo.day.year for photo in photos if photo.day]
        facts = [w.photos(len(photos)), w.years(min(years), max(years)) if years else ""]
        return escape(" · ".join(filter(None, facts)))

    def _by_year(
        self, photos: Sequence[GalleryPhoto], up: str, of: str, *, apart: bool = False
    ) -> str:
        """Return photos under the years they were taken in; only links to years that lie apart."""
        w = self._words
        parts = _by_years(photos, w.undated)
        links = "".join(
            f'<li><a href="{_page_of(part.mark) if apart else f"#y{part.mark}"}">'
            f"{escape(part.title)}</a></li>"
            for part in parts
        )
        years = f'<nav aria-label="{escape(w.years_list)}"><ul class="years">{links}</ul></nav>'
        if apart:
            return years
        places = iter(range(len(photos)))
        sections = "\n".join(
            f'<section aria-labelledby="y{part.mark}"><h2 id="y{part.mark}">{escape(part.title)}'
            f" <small>{escape(w.photos(len(part.photos)))}</small></h2>\n"
            f'<ul class="photos">\n{self._thumbnails(part.photos, up, of, places)}\n</ul></section>'
            for part in parts
        )
        return (years + "\n" if len(parts) > 1 else "") + sections

    def _thumbnails(
        self, photos: Sequence[GalleryPhoto], up: str, of: str, places: Iterator[int]
    ) -> str:
        return "\n".join(
            f'<li id="photo-{photo.photo_id}"><a href="{up}photo/{photo.photo_id}.html{of}">'
            f'<img src="{up}small/{photo.photo_id}.jpg" width="{photo.small_size[0]}"'
            f' height="{photo.small_size[1]}"{"" if next(places) < AT_ONCE else LAZY}'
            f' alt="{escape(self._description(photo))}"></a></li>'
            for photo in photos
        )

    def _description(self, photo: GalleryPhoto) -> str:
        names = [self._people[i].name for i in photo.people]
        return self._words.photo_of(names, self._words.day(photo.day) if photo.day else "")

    def _in_photo(self, photo: GalleryPhoto, person_id: PersonId) -> str:
        """Return somebody in a photo, between the photos before and after of the same person."""
        w, person = self._words, self._people[person_id]
        before, after = self._steps[person_id][photo.photo_id]
        shown = w.aged(person.name, person.born, photo.day) or person.name
        of = f"#p{person_id}"
        return (
            f'<li data-person="{person_id}">'
            f"{_step(before, 'before', '‹', w.previous_of(person.name), '', of)}"
            f'<a class="name" href="../person/{person_id}.html">{_name(shown)}</a>'
            f"{_step(after, 'after', '›', w.following_of(person.name), '', of)}</li>"
        )

    def _page(self, title: str, body: str, up: str) -> str:
        footer = f"<footer>{escape(self._words.footer)}</footer>"
        main = f'<main class="page" id="content">{body}\n{footer}</main>'
        return self._document(title, main, up)

    def _document(
        self, title: str, body: str, up: str, *, style: str = "", photo: int | None = None
    ) -> str:
        w = self._words
        policy = _POLICY.format(style=f" 'sha256-{_sum(style)}'" if style else "")
        own = f"<style>{style}</style>\n" if style else ""
        turned = ' dir="rtl"' if w.from_right else ""
        marks = f' class="photo-page" data-photo="{photo}"' if photo is not None else ""
        skip = f'<a class="skip" href="#content">{escape(w.to_content)}</a>\n'
        return f"""<!doctype html>
<html lang="{escape(w.language)}"{turned}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{escape(title)}</title>
<link rel="stylesheet" href="{up}style.css">
{own}<script src="{up}script.js" defer></script>
</head>
<body{marks}>
{skip}{body}
</body>
</html>
"""


Steps = dict["int | None", dict[int, tuple["int | None", "int | None"]]]
"""Of all photos (None) and of each person: {photo: the one before, the one after}."""


def _steps(content: Content) -> Steps:
    found: Steps = {None: _neighbours(content.photos)}
    for person in content.people:
        found[person.person_id] = _neighbours(person.photos)
    return found


def _neighbours(photos: Sequence[GalleryPhoto]) -> dict[int, tuple[int | None, int | None]]:
    ids: list[int | None] = [None, *(int(photo.photo_id) for photo in photos), None]
    return {
        here: (before, after)
        for before, here, after in zip(ids, ids[1:], ids[2:], strict=False)
        if here is not None
    }


def _step(photo: int | None, kind: str, sign: str, words: str, style: str, of: str = "") -> str:
    """Return a link to the photo before or after; only the sign where there is none."""
    if photo is None:
        tag = "span" if style else "b"
        return f'<{tag} class="{style}{kind} none" aria-hidden="true">{sign}</{tag}>'
    return (
        f'<a class="{style}{kind}" href="{photo}.html{of}" aria-label="{escape(words)}">{sign}</a>'
    )


def _name(text: str) -> str:
    """Return a name: whichever way it is written, what stands beside it keeps its place."""
    return f"<bdi>{escape(text)}</bdi>"


def _mark(photo: GalleryPhoto) -> str:
    """Return what a photo's year is called in links."""
    return str(photo.day.year) if photo.day else "undated"


def _page_of(mark: str) -> str:
    return f"photos-{mark}.html"


def _by_years(photos: Sequence[GalleryPhoto], undated: str) -> list[_OfYear]:
    """Return photos by the years they were taken in; those without a date at the end."""
    ordered = sorted(photos, key=lambda photo: photo.day is None)  # keeps the order besides
    return [
        _OfYear(mark, undated if mark == "undated" else mark, [*of_year])
        for mark, of_year in groupby(ordered, _mark)
    ]


def _sum(text: str) -> str:
    return b64encode(hashlib.sha256(text.encode()).digest()).decode()
