from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.archives.wordpress.shortcodes import without_shortcodes


@pytest.mark.parametrize(
    "prose",
    [
        "He wrote teh [sic] word, pressed [key] and matched [a-z] in a[i] = [x=3].",
        "[1] [2] [update: 2pm] [note to self] [email protected] [/rant] [video] [quote] [and/or] [Gallery]",
        "[[Wiki Page]] [:en] [caption",
        "<pre>[gallery ids='1']</pre> and <code>[caption]x[/caption]</code>",
    ],
)
def test_brackets_in_prose_and_code_are_kept(prose: str) -> None:
    assert without_shortcodes(prose) == prose


@pytest.mark.parametrize(
    "shortcode",
    [
        '[gallery ids="1,2"]',
        "[gallery]",
        "[youtube=https://video.example/1]",
        "[youtube https://video.example/1]",
        "[embed width='3']https://video.example/1[/embed]",
        "[audio https://sound.example/1.mp3]",
        '[video src="x.mp4"][/video]',
        '[contact-form][contact-field label="Name" type="name"/][/contact-form]',
        "[wpvideo kUJmAcSf w=640]",
        "[gist 12345]",
        '[unknown_plugin id="3"]',
        "[unknown-plugin id=3 /]",
        "[hr]",
        "[vc_raw_html]JTNDc2NyaXB0JTNF[/vc_raw_html]",
        "[audio:https://sound.example/1.mp3|titles=One]",
        "[amd-zlrecipe-recipe:3]",
        "[powerpress]",
    ],
)
def test_embeds_are_gone(shortcode: str) -> None:
    assert without_shortcodes(f"before {shortcode} after") == "before  after"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("[quote]words[/quote]", "words"),
        ('[vc_row][vc_column width="1/2"]words[/vc_column][/vc_row]', "words"),
        ('[et_pb_text admin_label="Text"]words[/et_pb_text]', "words"),
        ('[unknown color="red"]words[/unknown]', "words"),
        ("[url=https://x.example]words[/url]", "words"),
    ],
)
def test_what_others_hold_is_kept(html: str, expected: str) -> None:
    assert without_shortcodes(html).strip() == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("[vc_column_text]One.[/vc_column_text][vc_column_text]Two.[/vc_column_text]", ["One.", "Two."]),
        ("[first_half]One.[/first_half][second_half]Two.[/second_half]", ["One.", "Two."]),
        ('A [su_highlight]bright[/su_highlight] [tooltip text="x"]word[/tooltip]s.', ["A bright words."]),
        ("[b]Bold[/b]ly.", ["Boldly."]),
    ],
)
def test_boxes_side_by_side_are_paragraphs_and_words_in_a_sentence_are_not(html: str, expected: list[str]) -> None:
    assert re.split(r"\n{2,}", without_shortcodes(html).strip()) == expected


def test_a_pair_of_unknown_tags_is_a_shortcode_and_a_lone_one_is_prose() -> None:
    assert without_shortcodes("A [my_box]word[/my_box], [my_box alone.") == "A word, [my_box alone."
    assert without_shortcodes("A [my_box] alone.") == "A [my_box] alone."


@pytest.mark.parametrize(
    "html",
    [
        '[vc_custom_heading text="The shed" font_container="tag:h2"]',
        '[et_pb_blurb title="The shed" url="x"][/et_pb_blurb]',
        '[vc_tta_section title="The shed" tab_id="1"][/vc_tta_section]',
        '[toggle title="The shed"][/toggle]',
    ],
)
def test_a_heading_that_a_builder_keeps_in_an_attribute_is_kept(html: str) -> None:
    assert "<h3>The shed</h3>" in without_shortcodes(html)


@pytest.mark.parametrize(
    "html",
    [
        '[caption id="a1" width="300"]<img src="x.jpg"> The shed[/caption]',
        '[caption id="a1" caption="The shed"]<img src="x.jpg">[/caption]',
        "[wp_caption caption='The shed']<img src='x.jpg'>[/wp_caption]",
    ],
)
def test_a_caption_keeps_its_words(html: str) -> None:
    replaced = without_shortcodes(html)
    assert "The shed" in replaced
    assert replaced.startswith("<figure>")
    assert replaced.endswith("</figure>")


def test_program_text_is_kept_as_it_is() -> None:
    html = '[sourcecode language="php"]<?php echo "[b]x[/b]" . a &lt; b; ?>[/sourcecode]'
    assert without_shortcodes(html) == '<pre>&lt;?php echo "[b]x[/b]" . a &lt; b; ?&gt;</pre>'


def test_a_shortcode_that_is_shown_loses_one_pair_of_brackets() -> None:
    assert (
        without_shortcodes("Write [[gallery]] or [[caption]]x[[/caption]].")
        == "Write [gallery] or [caption]x[/caption]."
    )


def test_an_embed_does_not_swallow_the_words_up_to_the_next_one() -> None:
    assert without_shortcodes('[audio x="1"] words [audio x="2"][/audio]') == " words "


@given(st.text("[]/= \"'abc<>pre\n", max_size=60))
def test_text_without_shortcodes_in_it_is_not_changed_by_accident(text: str) -> None:
    kept = without_shortcodes(text)
    assert len(kept) <= len(text) + len("<figure></figure>") * text.count("[")


@pytest.mark.parametrize(
    "piece", ["[", "[a b=1", "[quote]", "[[gallery", "<pre ", "[caption]", "[code]x", "[/quote]", "[audio x=1]"]
)
def test_time_grows_with_the_length_and_nothing_else(grows_linearly: Any, piece: str) -> None:
    assert grows_linearly(lambda size: without_shortcodes(piece * (size // len(piece)) + "[/audio]"))


@pytest.mark.parametrize("name", ["a", "vc_"])
def test_many_names_take_no_more_time_than_one(grows_linearly: Any, name: str) -> None:
    assert grows_linearly(lambda size: without_shortcodes("".join(f"[{name}{number}]" for number in range(size // 8))))
