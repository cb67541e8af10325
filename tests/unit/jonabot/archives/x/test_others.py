from __future__ import annotations

import zipfile
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import pytest

Read = Callable[..., Any]
MakeTweet = Callable[..., dict[str, Any]]
MakeBytes = Callable[..., bytes]


@pytest.fixture
def files(x_list: MakeBytes, tweet: MakeTweet) -> dict[str, bytes]:
    return {"twitter/data/tweets.js": x_list([tweet("A remark.", created_at="Thu Oct 25 12:00:00 +0000 2018")])}


@pytest.mark.parametrize(
    ("others", "subject"),
    [
        (["blog/site.wordpress.xml"], "blog/site.wordpress.xml is"),
        (["twitter-2020.ZIP", "a.xml"], "twitter-2020.ZIP and a.xml are"),
        ([f"{number}.xml" for number in range(1_234)], "0.xml, 1.xml, 2.xml and 1,231 more are"),
    ],
)
def test_an_export_beside_an_x_archive_in_one_zip_is_not_left_out_without_a_word(
    read: Read, zipped: MakeBytes, files: dict[str, bytes], others: list[str], subject: str
) -> None:
    reading = read(zipped(files | dict.fromkeys(others, b"<?xml")))
    assert reading.texts == ["A remark."]
    (warning,) = reading.counts.warnings
    assert warning.startswith(f"{subject} not read, because the zip holds an X archive.")


@pytest.mark.parametrize(
    "file", ["twitter/data/tweets_media/1-a.zip", "twitter/assets/a.xml", "__MACOSX/._a.xml", "a/._a.xml", "a.html"]
)
def test_what_belongs_to_the_archive_is_not_mistaken_for_an_export(
    read: Read, zipped: MakeBytes, files: dict[str, bytes], file: str
) -> None:
    assert read(zipped(files | {file: b""})).counts.warnings == []


def test_of_another_export_nothing_but_the_name_is_read(read: Read, zipped: MakeBytes, files: dict[str, bytes]) -> None:
    archive = zipped(files | {"blog.xml": b"<?xml"})
    with patch.object(zipfile.ZipFile, "open", autospec=True, side_effect=zipfile.ZipFile.open) as opened:
        read(archive)
    assert {call.args[1].filename for call in opened.call_args_list} == {"twitter/data/tweets.js"}
