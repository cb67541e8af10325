"""Several people's writing never becomes one person's without a word."""

from __future__ import annotations

from typing import Any

from jonabot.archives.wordpress.authors import Authors


def shared(export: Any, item: Any) -> bytes:
    return bytes(
        export(
            item(1, author="ann"),
            item(2, "Bob wrote this one, all of it.", author="bob"),
            item(3, "Ann wrote this one, all of it.", author="ann"),
            item(4, "A draft that is nobody's business.", author="zoe", status="draft"),
        )
    )


def test_an_export_of_several_authors_is_told_with_logins_and_numbers(read: Any, export: Any, item: Any) -> None:
    reading = read(shared(export, item))
    assert len(reading.documents) == 3
    (notice,) = reading.notices
    assert notice.startswith("shed.xml: it holds posts and pages of 2 authors, and all were taken: ann (2), bob (1).")
    assert "wordpress.authors" in notice


def test_an_export_of_one_author_needs_no_word_on_it(read: Any, export: Any, item: Any) -> None:
    assert read(export(item(1), item(2, "The second post of them."))).notices == []
    nameless = b"<dc:creator><![CDATA[ada]]></dc:creator>"
    assert read(export(item(1).replace(nameless, b""), item(2).replace(nameless, b""))).notices == []


def test_only_the_chosen_authors_words_are_taken_or_shown(read: Any, export: Any, item: Any) -> None:
    reading = read(shared(export, item), authors=("ANN",))
    assert [document.id[-1] for document in reading.documents] == ["1", "3"]
    assert [(dropped.rule, dropped.text) for dropped in reading.dropped] == [
        ("other-author", ""),
        ("not-published", ""),
    ]
    assert reading.notices == []


def test_a_post_that_does_not_say_whose_it_is_is_not_taken_for_the_chosen_author_s(
    read: Any, export: Any, item: Any
) -> None:
    for creator in (b"<dc:creator/>", b"<dc:creator><![CDATA[]]></dc:creator>", b""):
        post = item(1).replace(b"<dc:creator><![CDATA[ada]]></dc:creator>", creator)
        assert read(export(post), authors=("ada",)).rules == ["other-author"]


def test_an_author_who_wrote_nothing_in_an_export_is_told_with_those_who_did(read: Any, export: Any, item: Any) -> None:
    reading = read(shared(export, item), authors=("Ann Smith",))
    assert reading.documents == []
    assert "none of its posts and pages is by an author of the setting" in reading.notices[0]
    assert reading.notices[0].endswith("They are by ann (2), bob (1).")


def test_an_author_without_a_section_or_with_another_prefix_is_read(read: Any, export: Any, item: Any) -> None:
    plain = item(1).replace(b"<![CDATA[ada]]>", b"ann &amp; co")
    assert len(read(export(plain.replace(b"dc:", b"ns5:")), authors=("ann & co",)).documents) == 1


def test_a_login_that_is_an_e_mail_address_is_not_told_whole(read: Any, export: Any, item: Any) -> None:
    reading = read(export(item(1), item(2, author="bob@elsewhere.example")))
    assert "bob@... (1)" in reading.notices[0]
    assert "elsewhere" not in str(reading.items)
    assert [
        document.id[-1]
        for document in read(
            export(item(1), item(2, author="bob@elsewhere.example")), authors=("bob@elsewhere.example",)
        ).documents
    ] == ["2"]


def test_a_thousand_authors_make_one_short_notice() -> None:
    authors = Authors("shed.xml", ())
    for number in range(30_000):
        authors.take(f"{number} " + "x" * 5000)
    (notice,) = authors.notices()
    assert len(notice.message) < 2000
    assert "more" in notice.message
