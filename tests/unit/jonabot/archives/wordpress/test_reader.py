from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from jonabot.archives.wordpress.rules import VISITORS
from jonabot.errors import DamagedArchive, HostileArchive, UnrecognisedExport


def zipped(**files: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "/"), data)
    return target.getvalue()


def test_a_post_becomes_a_document_with_all_that_is_known_of_it(read: Any, export: Any, item: Any, words: str) -> None:
    reading = read(export(item(7, title="Tea &amp; <em>rain</em>")))
    (document,) = reading.documents
    assert document.id == "wordpress/https://shed.example/?p=7"
    assert document.kind == "article"
    assert document.title == "Tea & rain"
    assert document.text == words
    assert document.created == "2012-01-05T14:30:46Z"
    assert document.language == "en-GB"
    assert document.origin == "Notes from the shed"


def test_a_page_is_called_a_page(read: Any, export: Any, item: Any) -> None:
    assert [document.kind for document in read(export(item(type="page"))).documents] == ["page"]


def test_a_selected_type_of_one_s_own_is_an_article(read: Any, export: Any, item: Any) -> None:
    assert [document.kind for document in read(export(item(type="recipe")), types=("recipe",)).documents] == ["article"]


def test_every_item_is_read_and_the_expected_count_comes_once_at_the_end(read: Any, export: Any, item: Any) -> None:
    reading = read(export(item(1), item(2, type="attachment"), item(3, status="draft"), item(4, ""), item(5, "Short.")))
    assert reading.rules == ["not-selected-type", "not-published", "empty", "too-short"]
    assert reading.read == 5
    assert reading.items[-1].items == 5
    assert reading.expected == [5]


@pytest.mark.parametrize("status", ["draft", "private", "pending", "future", "trash", "inherit", ""])
def test_what_is_not_published_is_dropped_without_its_words(read: Any, export: Any, item: Any, status: str) -> None:
    (dropped,) = read(export(item(status=status))).dropped
    assert (dropped.rule, dropped.text) == ("not-published", "")


def test_a_post_with_a_password_is_dropped_without_its_words(read: Any, export: Any, item: Any) -> None:
    (dropped,) = read(export(item(password="sesame"))).dropped
    assert (dropped.rule, dropped.text) == ("password", "")


def test_a_visitors_message_is_dropped_without_its_words(read: Any, export: Any, item: Any) -> None:
    (dropped,) = read(export(item(type="feedback"))).dropped
    assert (dropped.rule, dropped.text) == ("not-selected-type", "")


@pytest.mark.parametrize("kind", sorted(VISITORS))
def test_no_setting_makes_a_visitors_words_leave_the_parser(read: Any, export: Any, item: Any, kind: str) -> None:
    (dropped,) = read(export(item(type=kind)), types=("post", kind)).dropped
    assert (dropped.rule, dropped.text) == ("not-selected-type", "")


def test_comments_and_addresses_never_leave_the_parser(read: Any, export: Any, item: Any) -> None:
    comment = """<wp:comment>
        <wp:comment_author><![CDATA[Visitor]]></wp:comment_author>
        <wp:comment_author_email>visitor@elsewhere.example</wp:comment_author_email>
        <wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>
        <wp:comment_content><![CDATA[Visitor says <content:encoded>so</content:encoded>]]></wp:comment_content>
        <wp:status>publish</wp:status></wp:comment>"""
    items = read(export(item(more=comment), item(2, status="draft", more=comment))).items
    assert not any(word in str(items).lower() for word in ("visitor", "192.0.2", "elsewhere", "ada@"))


def test_what_is_too_short_is_shown_to_its_author(read: Any, export: Any, item: Any) -> None:
    assert [dropped.text for dropped in read(export(item(1, "<p>Too short.</p>"))).dropped] == ["Too short."]


def test_a_zip_of_several_files_is_read_in_the_order_of_their_numbers(read: Any, export: Any, item: Any) -> None:
    data = zipped(
        **{
            "site.wordpress.2025-01-19.001.xml": export(item(2)),
            "site.wordpress.2025-01-19.000.xml": export(item(1)),
            "__MACOSX__._site.wordpress.2025-01-19.000.xml": b"\0\5\26\7",
            "media__photo.jpg": b"\xff\xd8",
        }
    )
    reading = read(data)
    assert [document.id[-1] for document in reading.documents] == ["1", "2"]
    assert reading.expected == [2]
    assert reading.notices == []


def test_a_file_in_the_zip_that_is_no_export_is_named_and_left_out(read: Any, export: Any, item: Any) -> None:
    reading = read(zipped(**{"a.xml": export(item(1)), "sitemap.xml": b"<?xml version='1.0'?><urlset/>"}), "site.zip")
    assert reading.expected == [1]
    assert [notice for notice in reading.notices if notice.startswith("site.zip: sitemap.xml")]


@pytest.mark.parametrize(
    "stranger",
    [
        b"",
        b"\n",
        b'<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "p.dtd"><plist/>',
        b'<!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz>&lol;</lolz>',
        b'<?xml version="1.0"?><rss><channel><item><title>A feed</title></item></channel></rss>',
    ],
    ids=["empty", "blank", "plist", "entity", "feed"],
)
def test_no_stranger_in_a_zip_costs_the_export_beside_it(
    read: Any, export: Any, item: Any, words: str, stranger: bytes
) -> None:
    reading = read(zipped(**{"a.xml": stranger, "b.xml": export(item(1))}), "site.zip")
    assert reading.texts == [words]
    assert reading.expected == [1]
    (notice,) = reading.notices
    assert notice.startswith("site.zip: a.xml: ")
    assert notice.endswith("It was left out.")


def test_a_hostile_export_in_a_zip_is_refused(read: Any, export: Any, item: Any) -> None:
    hostile = export(item(2)).replace(b"<channel>", b"<!DOCTYPE x><channel>")
    with pytest.raises(HostileArchive, match=r"b\.xml"):
        read(zipped(**{"a.xml": export(item(1)), "b.xml": hostile}))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", DamagedArchive),
        (b"\xff\xd8\xff\xe0" + bytes(range(256)) * 9000, UnrecognisedExport),
        (b"<html><body>Please log in</body></html>", UnrecognisedExport),
        (b"<!DOCTYPE html><html><body>Please log in</body></html>", UnrecognisedExport),
        (b'<?xml version="1.0"?><feed><entry/></feed>', UnrecognisedExport),
        (b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">]><rss></rss>', HostileArchive),
        (b'<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss></rss>', HostileArchive),
        (zipped(**{"photo.jpg": b"\xff\xd8"}), DamagedArchive),
        (zipped(**{"sitemap.xml": b"<?xml version='1.0'?><urlset/>"}), UnrecognisedExport),
        (zipped(**{"a.xml": b"<rss><channel>"})[:60], DamagedArchive),
    ],
    ids=["empty", "jpeg", "page", "html", "feed", "entity", "external", "no xml", "no export", "half a zip"],
)
def test_what_is_no_export_is_refused_with_file_reason_and_remedy(
    read: Any, data: bytes, error: type[Exception]
) -> None:
    with pytest.raises(error) as raised:
        read(data, "mine.xml")
    assert raised.value.name.startswith("mine.xml")  # type: ignore[attr-defined] # an ArchiveError
    assert raised.value.reason  # type: ignore[attr-defined]
    assert raised.value.remedy  # type: ignore[attr-defined]


def test_a_locked_zip_is_refused_as_damaged(read: Any, export: Any, item: Any) -> None:
    data = bytearray(zipped(**{"a.xml": export(item())}))
    data[6] |= 1
    data[data.rindex(b"PK\1\2") + 8] |= 1
    with pytest.raises(DamagedArchive, match="password"):
        read(bytes(data))


def test_a_zip_bomb_is_refused(read: Any, head: bytes) -> None:
    with pytest.raises(HostileArchive):
        read(zipped(**{"a.xml": head + b"<!-- -->" + bytes(80 << 20)}))


def test_a_file_that_ends_inside_an_item_gives_what_is_there_and_says_where_it_ends(
    read: Any, export: Any, item: Any, words: str
) -> None:
    whole = export(item(1), item(2, "The secret is in the teapot, under the lid."))
    reading = read(whole[: whole.index(b"teapot")])
    assert reading.texts == [words]
    assert reading.rules == ["truncated"]
    assert reading.expected == [2]
    assert any("ends inside item 2" in notice for notice in reading.notices)
    assert "secret" not in str(reading.items)


def test_an_item_that_is_cut_after_all_that_matters_is_kept(read: Any, export: Any, item: Any) -> None:
    whole = export(item(1), item(2))
    reading = read(whole[: whole.rindex(b"<wp:is_sticky>")])
    assert len(reading.documents) == 2
    assert any("ends inside item 2" in notice for notice in reading.notices)


def test_a_file_that_ends_between_items_says_so(read: Any, head: bytes, item: Any) -> None:
    reading = read(head + item(1) + item(2))
    assert len(reading.documents) == 2
    assert any("ends after item 2" in notice for notice in reading.notices)


def test_files_that_were_put_together_are_all_read(read: Any, export: Any, item: Any) -> None:
    reading = read(export(item(1)) + export(item(2)) + export(item(3)))
    assert [document.id[-1] for document in reading.documents] == ["1", "2", "3"]
    assert reading.notices == []


@pytest.mark.parametrize("cut", [b"<channel>", b"</title>", b"kettle", b"]]></content", b"<wp:status>", b"</item>"])
def test_a_file_that_goes_on_after_a_cut_loses_only_the_cut_item(read: Any, export: Any, item: Any, cut: bytes) -> None:
    first = export(item(1))
    reading = read(first[: first.index(cut)] + export(item(2), item(3)))
    assert [document.id[-1] for document in reading.documents][-2:] == ["2", "3"]
    assert reading.expected == [reading.read]
    assert reading.notices


def test_an_item_too_long_for_memory_is_dropped_and_said(read: Any, export: Any, item: Any, words: str) -> None:
    reading = read(export(item(1, "long " * (4 << 20)), item(2)))
    assert reading.rules == ["too-large"]
    assert reading.texts == [words]
    assert any("item 1 left out: longer than 16 MB" in notice for notice in reading.notices)


def test_a_text_of_twelve_megabytes_is_kept_whole(read: Any, export: Any, item: Any) -> None:
    text = ("many words " * ((12 << 20) // 11)).strip()
    assert read(export(item(1, text))).texts == [text]


def test_what_plugins_hoard_does_not_make_an_item_too_long(read: Any, export: Any, item: Any) -> None:
    hoard = f"<wp:postmeta><wp:meta_value><![CDATA[{'x' * (20 << 20)}]]></wp:meta_value></wp:postmeta>"
    assert len(read(export(item(1, more=hoard))).documents) == 1


def test_an_export_without_items_says_so(read: Any, export: Callable[..., bytes]) -> None:
    reading = read(export())
    assert reading.expected == [0]
    assert any("no items" in notice for notice in reading.notices)


def test_polylang_posts_in_other_languages_are_dropped(read: Any, export: Any, item: Any) -> None:
    def in_language(number: int, code: str) -> bytes:
        return bytes(item(number, more=f'<category domain="language" nicename="{code}"><![CDATA[x]]></category>'))

    reading = read(export(in_language(1, "de"), in_language(2, "en"), item(3)), language="de")
    assert [(document.id[-1], document.language) for document in reading.documents] == [("1", "de"), ("3", "en-GB")]
    assert reading.rules == ["other-language"]


def test_a_qtranslate_post_is_read_in_the_chosen_language(read: Any, export: Any, item: Any) -> None:
    post = item(
        1, "[:en]The kettle sang all night.[:de]Der Kessel sang die ganze Nacht.[:]", title="[:en]Tea[:de]Tee[:]"
    )
    (german,) = read(export(post), language="de-DE").documents
    assert (german.text, german.title, german.language) == ("Der Kessel sang die ganze Nacht.", "Tee", "de-DE")
    (both,) = read(export(post)).documents
    assert both.text == "The kettle sang all night.\n\nDer Kessel sang die ganze Nacht."
    assert both.language == ""
    assert read(export(post), language="fr").rules == ["other-language"]
