from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jonabot.archives.x.links import see_to_links
from jonabot.archives.x.texts import tidy

LINK = "https://t.co/abcdefghij"
PICTURE = "https://t.co/klmnopqrst"
TARGETS = {LINK: "https://example.org/real", PICTURE: ""}


@pytest.mark.parametrize(
    ("text", "stripped", "expanded"),
    [
        (f"see {LINK} now", "see now", "see https://example.org/real now"),
        (f"see {LINK}.", "see.", "see https://example.org/real."),
        (f"look ({LINK}) here", "look here", "look (https://example.org/real) here"),
        (f"“{LINK}” is good", "is good", "“https://example.org/real” is good"),
        (f"a title - {LINK}", "a title", "a title - https://example.org/real"),
        (f"a title -> {LINK} {PICTURE}", "a title", "a title -> https://example.org/real"),
        (f"{LINK} and more", "and more", "https://example.org/real and more"),
        (f"one\n{LINK}\ntwo", "one\ntwo", "one\nhttps://example.org/real\ntwo"),
        (f"見て{LINK}これ", "見てこれ", "見てhttps://example.org/realこれ"),
        ("unknown https://t.co/zzzzzzzzzz link", "unknown link", "unknown link"),
        ("cut short http://t.co/abc…", "cut short", "cut short"),
        ("cut shorter https…", "cut shorter", "cut shorter"),
        ("cut shortest h…", "cut shortest", "cut shortest"),
        ("look pic.twitter.com/a1B2 here", "look here", "look here"),
        ("t.co/a1B2 begins", "begins", "begins"),
        ("old bit.ly/x-1 and is.gd/y.", "old and.", "old bit.ly/x-1 and is.gd/y."),
        ("Node.js/React and/or e.g./i.e. St.Louis/X 1.5/2", *["Node.js/React and/or e.g./i.e. St.Louis/X 1.5/2"] * 2),
        ("old http://example.org/a_(b)?c=d#e.", "old.", "old http://example.org/a_(b)?c=d#e."),
        ("HTTP://EXAMPLE.ORG/X shouts", "shouts", "HTTP://EXAMPLE.ORG/X shouts"),
        ("www.example.org is old", "is old", "www.example.org is old"),
        ("Bonjour ! Ça va ?", "Bonjour ! Ça va ?", "Bonjour ! Ça va ?"),
        ("awww. that is sweet", "awww. that is sweet", "awww. that is sweet"),
        ("two  spaces stay", "two  spaces stay", "two  spaces stay"),
    ],
)
def test_links_are_cut_or_written_out_and_the_text_around_them_mended(text: str, stripped: str, expanded: str) -> None:
    targets = {address: target for address, target in TARGETS.items() if address in text}
    assert see_to_links(text, targets, "strip").text == stripped
    assert see_to_links(text, targets, "expand").text == expanded


def test_an_address_without_a_scheme_is_known_by_its_entity() -> None:
    linked = see_to_links("all on example.org/x today", {"example.org/x": "http://example.org/x"}, "strip")
    assert linked.text == "all on today"


def test_an_address_is_never_cut_inside_a_longer_one() -> None:
    targets = {"http://example.org": "", "http://example.org/page": ""}
    assert see_to_links("read http://example.org/page or http://example.org", targets, "strip").text == "read or"


def test_a_text_without_links_is_found_to_have_none() -> None:
    linked = see_to_links("nothing to see, http or otherwise", {}, "strip")
    assert not linked.found
    assert linked.text == "nothing to see, http or otherwise"


PIECES = st.sampled_from([*'ab .,()[]"“”\n-=>|…', LINK, PICTURE, "http://e.org/x", "www.e.org"])


@given(st.lists(PIECES))
@example(["(", LINK])
def test_no_address_survives_whatever_stands_around_it(pieces: list[str]) -> None:
    linked = see_to_links(tidy("".join(pieces)), {}, "strip")
    assert "://" not in linked.text
    assert "\x00" not in linked.text
    assert linked.text == tidy(linked.text) or not linked.found


@pytest.mark.parametrize(
    "text", ["http://" + "." * 50_000, "(" * 50_000 + LINK, (" " * 50_000) + LINK, f" {LINK}" * 5_000]
)
def test_no_text_takes_more_than_a_moment(text: str) -> None:
    begin = time.process_time()
    see_to_links(text, {LINK: ""}, "strip")
    assert time.process_time() - begin < 1
