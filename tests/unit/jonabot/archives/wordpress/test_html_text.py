from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jonabot.archives.wordpress.html_text import html_to_text


def test_blank_lines_of_the_classic_editor_part_paragraphs() -> None:
    assert (
        html_to_text("One.\n\nTwo <em>and</em> a half.\n \nThree.\n\n\n\nFour.")
        == "One.\n\nTwo and a half.\n\nThree.\n\nFour."
    )


def test_line_ends_of_the_classic_editor_are_kept() -> None:
    assert (
        html_to_text("Roses are red,\nviolets are <b>blue</b>,\n\nthe end")
        == "Roses are red,\nviolets are blue,\n\nthe end"
    )


def test_line_ends_in_blocks_are_spaces() -> None:
    html = (
        "<!-- wp:paragraph -->\n<p>One\nline,<br>and another.</p>\n<!-- /wp:paragraph -->\n\n"
        "<!-- wp:heading --><h2>Next</h2><!-- /wp:heading -->"
    )
    assert html_to_text(html) == "One line,\nand another.\n\nNext"


def test_classic_text_among_blocks_keeps_its_paragraphs() -> None:
    assert html_to_text("<!-- wp:freeform -->\nOne.\n\nTwo.\n<!-- /wp:freeform -->") == "One.\n\nTwo."


def test_paragraphs_need_no_end_tags() -> None:
    assert html_to_text("<p>One<p>Two<div>Three</div>Four") == "One\n\nTwo\n\nThree\n\nFour"


@pytest.mark.parametrize("breaks", ["<br>", "<br />", "<BR/>", "<br />\n", "<br/>\r\n".replace("\r", "")])
def test_one_break_is_a_line_and_two_are_a_paragraph(breaks: str) -> None:
    assert html_to_text(f"One{breaks}Two{breaks}{breaks}Three") == "One\nTwo\n\nThree"


def test_headings_stand_alone() -> None:
    assert html_to_text("Before<h2>A <em>Heading</em></h2>After") == "Before\n\nA Heading\n\nAfter"


def test_lists_have_bullets_and_numbers() -> None:
    html = "<ul>\n<li>tea</li>\n<li>bread<ol start=3><li>white<li>brown</ol></li>\n<li></li></ul>\n<p>Done.</p>"
    assert html_to_text(html) == "- tea\n- bread\n  3. white\n  4. brown\n\nDone."


def test_two_lists_are_two_paragraphs() -> None:
    assert html_to_text("<ul><li>a</li></ul><ul><li>b</li></ul>") == "- a\n\n- b"


def test_lines_of_a_list_item_stay_under_it() -> None:
    assert html_to_text("<ul><li>first<br>second<p>third</p></li></ul>") == "- first\n  second\n  third"


def test_quotes_are_marked_line_by_line() -> None:
    html = "<blockquote>One<br>two\n\n<blockquote>deeper</blockquote></blockquote>mine"
    assert html_to_text(html) == "> One\n> two\n\n> > deeper\n\nmine"


def test_preformatted_text_is_kept_as_it_is() -> None:
    html = "<pre>\ndef f(a):\n\n    return a &lt; 1  # see http://x.example [gallery]\n</pre>After"
    assert html_to_text(html) == "def f(a):\n\n    return a < 1  # see http://x.example [gallery]\n\nAfter"


def test_preformatted_text_without_text_is_nothing() -> None:
    assert html_to_text("One<pre><br></pre>two") == "One\n\ntwo"


def test_the_rows_of_a_table_are_lines() -> None:
    html = "<table><tr><th>Tea<th>Price<tr><td>Green</td><td>3</td></tr></table><p>Enough.</p>"
    assert html_to_text(html) == "Tea | Price\nGreen | 3\n\nEnough."


def test_a_table_that_arranges_the_page_is_plain_paragraphs() -> None:
    html = "<table><tr><td><p>Left.</p><p>Still left.</p></td><td>Right.</td></tr></table>"
    assert html_to_text(html) == "Left.\n\nStill left.\n\nRight."


def test_a_table_in_a_table_loses_nothing() -> None:
    html = "<table><tr><td>a<table><tr><td>b<td>c</table>d</td><td>e</td></tr></table>f"
    assert re.findall(r"\w", html_to_text(html)) == list("abcdef")


@pytest.mark.parametrize("card", ["twitter-tweet", "instagram-media", "tiktok-embed", "wp-embedded-content"])
def test_what_somebody_else_said_elsewhere_is_not_kept(card: str) -> None:
    embedded = f'<blockquote class="{card}"><p lang="en">Not my words.</p>&mdash; Ann (@ann)</blockquote>'
    assert html_to_text(f"<p>Look:</p>{embedded}<script async></script><p>Right?</p>") == "Look:\n\nRight?"


@pytest.mark.parametrize(
    "reference",
    [
        '<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup>',
        '<a href="#_ftn1" name="_ftnref1">[1]</a>',
        '<a class="footnote" href="https://shed.example/1/#fn-2"><sup>2</sup></a>',
        '<a href="#back">\u21a9</a>',
    ],
)
def test_the_number_of_a_footnote_is_no_text(reference: str) -> None:
    assert html_to_text(f"The kettle{reference} sang.") == "The kettle sang."


@pytest.mark.parametrize("link", ['<a href="#tea">tea</a>', '<a href="/1984/">1984</a>', "<sup>2</sup>"])
def test_other_links_and_raised_numbers_are_text(link: str) -> None:
    assert html_to_text(f"See {link}.") == "See {}.".format(re.sub("<[^>]+>", "", link))


def test_a_link_in_markdown_keeps_its_words() -> None:
    assert html_to_text("See [the shed](https://shed.example/a_(b)) today.") == "See the shed today."


def test_captions_are_kept_and_file_names_are_not() -> None:
    html = (
        '<figure><img src="a.jpg" alt="a.jpg"><figcaption>The shed in <b>May</b></figcaption></figure>'
        "<figure><img><figcaption>IMG_2041.JPG</figcaption></figure>\n\nDSC_0042\n\nmy-holiday-2.jpeg\n\nWords."
    )
    assert html_to_text(html) == "The shed in May\n\nWords."


def test_a_file_to_download_is_no_prose() -> None:
    links = '<a href="x.pdf">my-cv</a><a class="wp-block-file__button">Download</a>'
    html = f'Before<div class="wp-block-file">{links}</div>After'
    assert html_to_text(html) == "Before\n\nAfter"


@pytest.mark.parametrize(
    "html",
    [
        "<script>if (a < b && '</p>') run('<p>x</p>')</script>",
        "<STYLE type='text/css'>p { color: red }</STYLE>",
        "<iframe src='x'>fallback</iframe>",
        "<form><label>Name</label><input value='x'><button>Send</button></form>",
        "<svg><title>logo</title><text>SVG</text></svg>",
        "<object><param name='a'><embed src='x'></object>",
        "<video controls>no video here</video>",
        "<noscript><img src='x'>no script</noscript>",
        "<select><option>one</select>",
        "<textarea>typed</textarea>",
        "<!-- a comment -->",
        "<!-- wp:more --><!--more--><!-- /wp:more -->",
        "<?php echo 'x'; ?>",
        "https://video.example/watch?v=1",
    ],
)
def test_what_is_no_prose_is_gone(html: str) -> None:
    assert html_to_text(f"Before\n\n{html}\n\nAfter") == "Before\n\nAfter"


def test_more_and_the_next_page_part_paragraphs() -> None:
    assert html_to_text("One<!--more-->two<!--nextpage-->three") == "One\n\ntwo\n\nthree"


def test_what_is_never_closed_does_not_swallow_the_rest() -> None:
    for html in ("<!-- open", "<script>open", "<form>", '<a href="open', "<b", "<object data='x'"):
        assert html_to_text(f"Before {html} after").startswith("Before")
        assert html_to_text(f"Before {html} after").endswith("after")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a < b, x<3 and y > z", "a < b, x<3 and y > z"),
        ("AT&T &amp;amp; &lt;b&gt; &copy; &#8217; &#x1F600; &#146;", "AT&T &amp; <b> © \u2019 😀 \u2019"),
        ("&#55357;&#56832; &#xD83D;&#xDE00; &#xD83D; &#0;&#1;&#xFFFE;.", "😀 😀 \ufffd \ufffd."),
        ("one&nbsp;two\xa0three  four\tfive", "one two three four five"),
        ("soft\xadly zero\u200bwidth\ufeff", "softly zerowidth"),
        ("Donau&shy;dampf&#8203;schiff&#xFEFF; &#8239; &amp;nbsp;", "Donaudampfschiff &nbsp;"),
        ("two\u2028lines", "two\nlines"),
        ('<img class="wp-smiley" alt=":)" src="x.gif"> <img alt="logo" src="y">', ":)"),
        ("He said <q>yes</q>", "He said “yes”"),
        ("<a href='x' title='a > b'>text</a><img alt='>'> more", "text more"),
        ("H<sub>2</sub>O, <b>bo</b>ld", "H2O, bold"),
        ("", ""),
        ("<p> </p>\n&nbsp;\n", ""),
    ],
)
def test_the_text_is_what_a_reader_sees(html: str, text: str) -> None:
    assert html_to_text(html) == text


class Words(HTMLParser):
    """The standard library's parser, which makes no tree either, as the judge of what the words are."""

    def __init__(self) -> None:
        super().__init__()
        self.data: list[str] = []

    def handle_data(self, data: str) -> None:
        self.data.append(data)


PIECES = st.one_of(
    st.sampled_from(
        ["<p>", "</p>", "<b>", "</b>", "<div class='x'>", "</div>", "<br>", "<li>", "<ul>", "</ul>", "<td>"]
    ),
    st.sampled_from(
        ["<blockquote>", "</blockquote>", "<h2>", "</h2>", "<!-- note -->", "<x-y a=1>", "&amp;", "&eacute;"]
    ),
    st.from_regex(r"[a-z]{1,6}[ \n]?", fullmatch=True),
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=30))
def test_no_word_is_lost_whatever_the_tags(pieces: list[str]) -> None:
    judge = Words()
    judge.feed("".join(pieces))
    judge.close()
    expected = re.sub(r"\s+", "", "".join(judge.data))
    found = re.sub(r"^(> )*( *- )?|\s+| \| ", "", html_to_text("".join(pieces)), flags=re.MULTILINE)
    assert re.sub(r"[\s>|-]", "", found) == expected


@settings(deadline=None)
@given(st.text(max_size=200), st.booleans())
def test_any_input_gives_paragraphs_of_clean_text(html: str, is_block: bool) -> None:
    text = html_to_text(("<!-- wp:x -->" if is_block else "") + html)
    assert text == text.strip()
    assert "\x01" not in html_to_text(html.replace("\x01", "").replace("\x02", ""))


HOSTILE = [
    "<",
    "<a",
    '<a "',
    "<!--",
    "<!",
    "&",
    "<div>",
    "<ul><li>x",
    "<blockquote>x",
    "<td>x",
    "<p a=1 ",
    "<script>",
    "<b a><p>",
]
HOSTILE += [
    "http://",
    "http://(",
    "\n ",
    "<br>",
    "<img class='emoji' alt='",
    "<pre>x",
    "<code>x",
    "&#55357;",
    "a.jpg\n\n",
    "<q>",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_length_and_nothing_else(grows_linearly: Any, piece: str) -> None:
    assert grows_linearly(lambda size: html_to_text(piece * (size // len(piece))))


def test_lists_and_quotes_without_end_take_no_more_room_than_their_text() -> None:
    assert len(html_to_text("<ul><li>x" * 10_000)) < 300_000
    assert len(html_to_text("<blockquote>x" * 10_000)) < 300_000


def test_a_row_of_a_hundred_thousand_cells_keeps_them() -> None:
    assert html_to_text("<td>x" * 100_000).count("x") == 100_000
