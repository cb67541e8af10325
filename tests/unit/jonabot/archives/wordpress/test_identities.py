"""Two posts of one blog are two documents, even where a copy has kept the `guid` of the original."""

from __future__ import annotations

from typing import Any

import pytest

from jonabot.archives.wordpress import identities

OTHER = "Quite another post, written later."


@pytest.fixture
def copied(item: Any) -> tuple[bytes, bytes]:
    return item(1), item(2, OTHER).replace(b"?p=2", b"?p=1")


def test_posts_that_share_a_guid_have_ids_of_their_own(read: Any, export: Any, copied: tuple[bytes, bytes]) -> None:
    first, second = read(export(*copied)).documents
    assert first.id == "wordpress/https://shed.example/?p=1"
    assert second.id == "wordpress/https://shed.example/?p=1#post-2"


def test_a_post_that_is_there_twice_keeps_its_id(read: Any, export: Any, item: Any) -> None:
    assert len({document.id for document in read(export(item(1), item(1, OTHER))).documents}) == 1


def test_posts_of_another_blog_in_the_same_file_are_versions_as_before(
    read: Any, export: Any, copied: tuple[bytes, bytes]
) -> None:
    first, second = copied
    assert len({document.id for document in read(export(first) + export(second)).documents}) == 1


def test_what_is_remembered_of_a_huge_blog_is_bounded(
    read: Any, export: Any, item: Any, copied: tuple[bytes, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(identities, "_MOST", 1)
    ids = [document.id[-7:] for document in read(export(copied[0], item(3), copied[1])).documents]
    assert ids == ["le/?p=1", "le/?p=3", "#post-2"]
