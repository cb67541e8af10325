from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from jonabot.archives.wordpress.fields import Fields
from jonabot.archives.wordpress.parts import Markup, RawItem
from jonabot.archives.wordpress.sanitising import sanitise

NAMES = {
    b"title": "title",
    b"link": "link",
    b"guid": "guid",
    b"pubDate": "pubDate",
    b"encoded": "{http://purl.org/rss/1.0/modules/content/}encoded",
    b"post_id": "{http://wordpress.org/export/1.2/}post_id",
    b"post_date_gmt": "{http://wordpress.org/export/1.2/}post_date_gmt",
    b"status": "{http://wordpress.org/export/1.2/}status",
    b"post_type": "{http://wordpress.org/export/1.2/}post_type",
    b"post_password": "{http://wordpress.org/export/1.2/}post_password",
}
XML_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Zs", "Zl", "Zp"]), max_size=40)


def fields(text: bytes, **sections: bytes) -> Fields:
    return Fields(Markup(text, {tag.replace("__", ":").encode(): held for tag, held in sections.items()}))


def test_an_element_is_found_by_its_local_name() -> None:
    assert fields(b"<wp:status>publish</wp:status>")[b"status"] == "publish"
    assert fields(b"<ns0:status>publish</ns0:status>")[b"status"] == "publish"
    assert fields(b"", wp__status=b"publish")[b"status"] == "publish"
    assert fields(b"", ns0__status=b"publish")[b"status"] == "publish"


def test_what_is_written_around_a_value_is_not_part_of_it() -> None:
    assert fields(b"<wp:post_type>\n\t\tpost \n</wp:post_type>")[b"post_type"] == "post"
    assert fields(b"", wp__post_type=b" post\r\n")[b"post_type"] == "post"


def test_the_excerpt_is_not_taken_for_the_content() -> None:
    both = b"<excerpt:encoded>short</excerpt:encoded><content:encoded>long</content:encoded>"
    assert fields(both)[b"encoded"] == "long"
    renamed = Markup(both.replace(b"excerpt:", b"ns2:").replace(b"content:", b"ns1:"), {})
    assert Fields(renamed, b"ns2")[b"encoded"] == "long"
    assert b"encoded" not in fields(b"<excerpt:encoded>short</excerpt:encoded>")


def test_an_element_of_another_namespace_is_not_taken_for_rss_s_own() -> None:
    text = b"<media:title>a photo</media:title><atom:link>x</atom:link><title>mine</title>"
    assert fields(text)[b"title"] == "mine"
    assert b"link" not in fields(text)


def test_an_empty_element_is_there_and_holds_nothing() -> None:
    for text in (b"<wp:post_password/>", b"<wp:post_password />", b"<wp:post_password></wp:post_password>"):
        assert b"post_password" in fields(text)
        assert fields(text)[b"post_password"] == ""


@pytest.mark.parametrize(
    "text", [b"<wp:status>publish", b"<wp:status>publish<wp:x/></wp:status>", b":status>publish", b"</wp:status>x"]
)
def test_an_element_without_its_end_is_not_there(text: bytes) -> None:
    assert b"status" not in fields(text)


def test_html_that_nobody_escaped_is_part_of_a_value() -> None:
    title = b"<title>Bread &amp; <b>butter</b> &nbsp; a < b &copy; &unknown; AT&T</title>"
    assert fields(title)[b"title"] == "Bread & <b>butter</b> \xa0 a < b © &unknown; AT&T"


def test_references_are_decoded_once_in_text_and_not_at_all_in_a_section() -> None:
    assert fields(b"<title>&amp;lt; &#8217; &#55357;&#56832;</title>")[b"title"] == "&lt; \u2019 😀"
    assert fields(b"", title=b"&amp;lt;")[b"title"] == "&amp;lt;"


@settings(max_examples=80, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(NAMES)), XML_TEXT), st.booleans())
def test_fields_of_clean_xml_are_those_that_an_xml_parser_reads(
    head: bytes, tail: bytes, values: dict[bytes, str], is_pretty: bool
) -> None:
    tree = etree.fromstring(head + b"<item/>" + tail)
    element = tree.find(".//item")
    assert element is not None
    for name, value in values.items():
        etree.SubElement(element, NAMES[name]).text = f"\n {value} \n" if is_pretty else value
    data = etree.tostring(tree, encoding="utf-8", xml_declaration=True)
    (raw,) = (part for part in sanitise([data], "x") if isinstance(part, RawItem))
    read = Fields(raw.markup)
    assert {name: read[name] for name in values} == {name: value.strip() for name, value in values.items()}


@settings(max_examples=80, deadline=None)
@given(XML_TEXT, XML_TEXT)
def test_sections_of_clean_xml_are_those_that_an_xml_parser_reads(
    head: bytes, tail: bytes, item: Any, title: str, content: str
) -> None:
    def escape(words: str) -> str:
        return words.replace("]]>", "]]]]><![CDATA[>")

    data = head + item(1, escape(content), title=escape(title)) + tail
    (raw,) = (part for part in sanitise([data], "x") if isinstance(part, RawItem))
    read = Fields(raw.markup)
    element = etree.fromstring(data).find(".//item")
    assert element is not None
    for name, tag in NAMES.items():
        assert read[name] == (element.findtext(tag) or "").strip()


@pytest.mark.parametrize(
    "piece", [b"<title>", b"<x:status>", b":status>", b"<a>", b"<guid ", b"<title><b>", b"<x:encoded>x"]
)
def test_time_grows_with_the_length_and_nothing_else(grows_linearly: Any, piece: bytes) -> None:
    def read(size: int) -> list[str]:
        repeated = fields(piece * (size // len(piece)))
        return [repeated[name] for name in NAMES]

    assert grows_linearly(read)
