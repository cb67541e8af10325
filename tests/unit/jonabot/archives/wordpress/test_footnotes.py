from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from jonabot.archives.wordpress.footnotes import with_notes, without_references
from jonabot.archives.wordpress.html_text import html_to_text
from jonabot.archives.wordpress.shortcodes import without_shortcodes

POST = """<!-- wp:paragraph -->
<p>The kettle sang<sup data-fn="6f5b" class="fn"><a href="#6f5b" id="6f5b-link">1</a></sup> before the rain.</p>
<!-- /wp:paragraph -->

<!-- wp:footnotes /-->"""
NOTES = r'[{"content":"As <em>Ann<\/em> said.","id":"6f5b"},{"content":"In [1999], \u201cat last\u201d.","id":"7a"}]'
FIELD = """		<wp:postmeta>
			<wp:meta_key><![CDATA[{}]]></wp:meta_key>
			<wp:meta_value><![CDATA[{}]]></wp:meta_value>
		</wp:postmeta>
"""
FIELDS = (
    FIELD.format("_edit_last", "1") + FIELD.format("footnotes", NOTES) + FIELD.format("_secret", "not mine to tell")
)
READ = ["The kettle sang before the rain.\n\nAs Ann said.\n\nIn [1999], “at last”."]


def test_the_words_of_the_block_editors_footnotes_are_read(
    read: Callable[..., Any], export: Callable[..., bytes], item: Callable[..., bytes]
) -> None:
    assert read(export(item(content=POST, more=FIELDS))).texts == READ


def test_they_are_read_as_well_in_an_item_that_is_laid_out_otherwise(
    read: Callable[..., Any], export: Callable[..., bytes], item: Callable[..., bytes]
) -> None:
    commented = FIELDS + "		<!-- by a plugin -->\n"
    assert read(export(item(content=POST, more=commented), item(2))).texts == [*READ, read(export(item(2))).texts[0]]


def test_a_custom_field_of_that_name_is_not_looked_at_where_no_notes_are_shown(
    read: Callable[..., Any], export: Callable[..., bytes], item: Callable[..., bytes], words: str
) -> None:
    assert read(export(item(content=words, more=FIELDS))).texts == [words]


@pytest.mark.parametrize("field", ["", "[", "7", '[{"id": "6f5b"}]', '[{"content": null}]', "\x00"])
def test_a_broken_field_costs_the_notes_and_nothing_else(field: str) -> None:
    assert with_notes(POST, field.encode()).startswith(POST.partition("<!-- wp:footnotes")[0])


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('In <a href="https://shed.example/archive#2012">12</a> days.', "In 12 days."),
        ('See Chapter <a href="#ch3">3</a>.', "See Chapter 3."),
        ('<a href="/map#route">300</a> miles', "300 miles"),
    ],
)
def test_a_number_that_is_a_link_is_a_word_of_its_sentence(html: str, text: str) -> None:
    assert html_to_text(html) == text


@pytest.mark.parametrize(
    "reference",
    [
        '<a href="#fn1">1</a>',
        '<a href="/2012/#note-1">1</a>',
        '<a href="#n1">1</a>',
        '<a class="footnote" href="#a">1</a>',
        '<a href="#a" role="doc-noteref">1</a>',
        '<a href="#a">[1]</a>',
        '<a href="#a"><sup>1</sup></a>',
        '<sup class="x"><a href="#a">1</a></sup>',
        '<a href="#a">*</a>',
    ],
)
def test_a_reference_is_told_by_how_it_looks_or_where_it_leads(reference: str) -> None:
    assert without_references(f"The kettle{reference} sang.") == "The kettle sang."


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("One[efn_note]Easy.[/efn_note] two[mfn]Modern.[/mfn] three.", "One two three.\n\nEasy.\n\nModern."),
        ("It goes on[footnote]Another[/footnote].\n\nNext.", "It goes on.\n\nNext.\n\nAnother"),
        ("One[ref]As [b]Ann[/b] [caption]said[/caption].[/ref].", "One.\n\nAs Ann\n\nsaid\n\n."),
        ("A [ref] alone, and so[fn]one[/fn].", "A [ref] alone, and so.\n\none"),
    ],
)
def test_the_words_of_a_footnote_stand_below_the_post(html: str, text: str) -> None:
    assert html_to_text(without_shortcodes(html)) == text


@pytest.mark.parametrize("name", ["ref", "efn_note"])
def test_a_note_that_is_never_closed_takes_no_words_with_it(name: str) -> None:
    html = f"One [{name}] two [{name}]three[/{name}] four"
    assert set(html_to_text(without_shortcodes(html)).split()) >= {"One", "two", "three", "four"}


@pytest.mark.parametrize(
    "piece", [' href="#a"', "<sup> ", '<sup><a href="#', "<a href='#a'>1", "[ref]", "[ref]x[/ref]"]
)
def test_time_grows_with_the_length_and_nothing_else(grows_linearly: Any, piece: str) -> None:
    assert grows_linearly(
        lambda size: without_references(without_shortcodes("<a " + piece * (size // len(piece)) + ">[/ref]"))
    )
