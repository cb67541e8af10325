from __future__ import annotations

from typing import Any

import pytest

from jonabot.archives.wordpress.headings import heading
from jonabot.archives.wordpress.html_text import html_to_text
from jonabot.archives.wordpress.shortcodes import without_shortcodes


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("[av_heading tag='h1' heading='My kitchen'][/av_heading]Words.", "My kitchen\n\nWords."),
        ("[av_toggle title='How do I bake?']With heat.[/av_toggle]", "How do I bake?\n\nWith heat."),
        ("[tab title='Single']Words.[/tab]", "Single\n\nWords."),
        ('[vc_custom_heading text="Our<br />Story"]', "Our\nStory"),
        ('[vc_text_separator title="Our Story"]', "Our Story"),
        ('[vc_cta h2="Come in" h4="We are open"]Words.[/vc_cta]', "Come in\n\nWe are open\n\nWords."),
        ('[et_pb_fullwidth_header title="Welcome" subhead="to us"][/et_pb_fullwidth_header]', "Welcome\n\nto us"),
        ('[fusion_content_box title="Tea" icon="x"]Words.[/fusion_content_box]', "Tea\n\nWords."),
        ('[fusion_tagline_box title="Tea" description="It helps." /]', "Tea\n\nIt helps."),
    ],
)
def test_what_a_builder_keeps_in_attributes_is_read_in_its_place(html: str, text: str) -> None:
    assert html_to_text(without_shortcodes(html)) == text


@pytest.mark.parametrize(
    ("name", "attributes", "words"),
    [
        ("et_pb_blurb", ' title="%22hi%22 %91x%93"', '"hi" [x]'),
        ("vc_custom_heading", ' text="say ``hi`` `{`x`}`"', 'say "hi" [x]'),
        ("toggle", ' title="100%22 and ``"', "100%22 and ``"),
    ],
)
def test_signs_are_what_they_stand_for(name: str, attributes: str, words: str) -> None:
    assert heading(name, attributes) == f"<h3>{words}</h3>"


@pytest.mark.parametrize("attributes", ["", ' title=""', ' title="-"', ' subtitle="x"', ' title="x', " titles='x'"])
def test_where_nothing_is_said_there_is_no_heading(attributes: str) -> None:
    assert heading("toggle", attributes) == ""


def test_time_grows_with_the_length_and_nothing_else(grows_linearly: Any) -> None:
    assert grows_linearly(lambda size: heading("tab", " title='“ title=\"" * (size // 16)))
