from __future__ import annotations

import gc
import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.session import Session
from botocore.stub import Stubber

from jonabot.aws.s3 import S3Storage
from jonabot.aws.s3_streams import AT_ONCE_BYTES, PART_BYTES
from jonabot.errors import StorageBusy
from jonabot.storage import FolderStorage, ObjectChanged, Storage


@pytest.fixture(params=["folder", "bucket"])
def storage(request: pytest.FixtureRequest, tmp_path: Path, s3: Any) -> Storage:
    """Both ways to store: what a test here promises holds for both."""
    return FolderStorage(tmp_path) if request.param == "folder" else S3Storage("bucket", s3.client)


@pytest.fixture
def bucket(s3: Any) -> S3Storage:
    return S3Storage("bucket", s3.client)


def _chunks(size: int) -> Iterator[bytes]:
    """So many bytes, no two pieces of a kilobyte alike."""
    for number in range(size // 1024):
        yield f"{number:01023d}\n".encode()


def _write_and_fail(storage: Storage, size: int) -> None:
    with storage.create("half") as stream:
        for chunk in _chunks(size):
            stream.write(chunk)
        raise KeyError("boom")


def test_what_is_written_is_read(storage: Storage) -> None:
    storage.write("a/b.json", b"{}")
    assert storage.read("a/b.json") == b"{}"
    assert storage.exists("a/b.json")


def test_what_is_not_there_is_said_to_be_missing(storage: Storage) -> None:
    assert not storage.exists("none.json")
    with pytest.raises(FileNotFoundError):
        storage.read("none.json")
    with pytest.raises(FileNotFoundError), storage.open("none.json"):
        pass


def test_a_listing_gives_every_object_under_the_prefix_in_order(storage: Storage) -> None:
    for key in ("a/3", "a/1", "b/1", "a/2/deep"):
        storage.write(key, key.encode())
    found = list(storage.list("a/"))
    assert [(one.key, one.size) for one in found] == [("a/1", 3), ("a/2/deep", 8), ("a/3", 3)]
    assert all(one.modified.tzinfo and not one.modified.microsecond and one.etag for one in found)


def test_an_etag_changes_with_the_content(storage: Storage) -> None:
    storage.write("a", b"one")
    (before,) = storage.list("a")
    storage.write("a", b"two")
    (after,) = storage.list("a")
    assert before.etag != after.etag


def test_a_stream_is_written_whole(storage: Storage) -> None:
    content = b"".join(_chunks(PART_BYTES * 2 + 1024 * 100))
    with storage.create("big.jsonl") as stream:
        for chunk in _chunks(len(content)):
            stream.write(chunk)
    assert storage.read("big.jsonl") == content


def test_an_empty_stream_is_an_empty_object(storage: Storage) -> None:
    with storage.create("empty"):
        pass
    assert storage.read("empty") == b""


def test_nothing_appears_before_the_block_ends(storage: Storage) -> None:
    with storage.create("late") as stream:
        stream.write(b"x")
        assert not storage.exists("late")
    assert storage.exists("late")


@pytest.mark.parametrize("size", [0, 1024, AT_ONCE_BYTES, AT_ONCE_BYTES + 1024])
def test_what_is_small_costs_one_request_to_write_and_one_to_read(bucket: S3Storage, s3: Any, size: int) -> None:
    content = b"".join(_chunks(size))
    with bucket.create("a") as stream:
        for chunk in _chunks(size):
            stream.write(chunk)
    assert s3.objects["a"] == content
    assert len(s3.requests) == (1 if size <= AT_ONCE_BYTES else 3)
    s3.requests.clear()
    with bucket.open("a") as stream:
        stream.seek(-size // 2, io.SEEK_END)
        stream.seek(0)
        assert stream.read() == content
    assert size > AT_ONCE_BYTES or s3.requests == ["get"]


@pytest.mark.parametrize("size", [1024, AT_ONCE_BYTES + 1024, PART_BYTES + 1024])
def test_an_exception_leaves_nothing_behind(storage: Storage, size: int) -> None:
    with pytest.raises(KeyError, match="boom"):
        _write_and_fail(storage, size)
    gc.collect()
    assert not storage.exists("half")
    assert list(storage.list("")) == []


def test_a_stream_can_be_read_line_by_line_and_at_any_place(storage: Storage) -> None:
    storage.write("lines", b"first\nsecond\nthird\n")
    with storage.open("lines") as stream:
        assert list(stream) == [b"first\n", b"second\n", b"third\n"]
        assert stream.seek(6) == 6
        assert stream.read(6) == b"second"
        assert stream.seek(-6, io.SEEK_END) == 13
        assert stream.read() == b"third\n"
        assert stream.read() == b""


def test_a_stream_can_be_read_as_text(storage: Storage) -> None:
    storage.write("text", "für\nuns\n".encode())
    with storage.open("text") as stream, io.TextIOWrapper(stream, "utf-8") as text:
        assert list(text) == ["für\n", "uns\n"]


def test_an_aborted_upload_leaves_no_parts_to_pay_for(bucket: S3Storage, s3: Any) -> None:
    with pytest.raises(KeyError, match="boom"):
        _write_and_fail(bucket, PART_BYTES + 1024)
    assert s3.uploads == {}
    assert s3.requests == ["begin", "part", "abort"]


@pytest.mark.parametrize("operation", ["part", "complete"])
def test_an_upload_that_fails_at_its_end_is_given_up(bucket: S3Storage, s3: Any, operation: str) -> None:
    s3.refuse = {operation}
    with pytest.raises(ClientError, match="AccessDenied"), bucket.create("half") as stream:
        stream.write(bytes(AT_ONCE_BYTES + 1))
    s3.refuse = set()
    gc.collect()
    assert (s3.objects, s3.uploads) == ({}, {})


def test_an_upload_that_cannot_even_be_aborted_never_appears(bucket: S3Storage, s3: Any) -> None:
    s3.refuse = {"abort"}
    with pytest.raises(ClientError, match="AccessDenied"):
        _write_and_fail(bucket, AT_ONCE_BYTES + 1024)
    s3.refuse = set()
    gc.collect()
    assert s3.objects == {}


def test_one_member_of_a_large_zip_is_read_without_the_rest(bucket: S3Storage, s3: Any) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("data/video.mp4", bytes(30_000_000))
        zipped.writestr("data/tweets.js", b"window.YTD = []")
        zipped.writestr("data/more.mp4", bytes(30_000_000))
    s3.objects["big.zip"] = archive.getvalue()
    with bucket.open("big.zip") as stream, zipfile.ZipFile(stream) as zipped:
        assert zipped.read("data/tweets.js") == b"window.YTD = []"
    assert s3.requests.count("get") < 10
    assert s3.bytes_asked < 20_000_000


@pytest.mark.parametrize("size", [10_240, 640_000])
def test_a_broken_connection_is_taken_up_where_it_broke(
    bucket: S3Storage, s3: Any, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr("time.sleep", lambda _: None)
    content = b"".join(_chunks(size))
    s3.objects["export.zip"] = content
    s3.break_after = size // 2
    with bucket.open("export.zip") as stream:
        assert b"".join(iter(lambda: stream.read(1000), b"")) == content
    assert s3.requests.count("get") > 1


def test_a_drop_that_replaces_what_is_being_read_is_noticed(bucket: S3Storage, s3: Any) -> None:
    s3.objects["export.zip"] = bytes(20_000_000)
    with bucket.open("export.zip") as stream:
        stream.read(1000)
    with pytest.raises(ObjectChanged, match=r"export\.zip was replaced while it was read"):
        _read_while_it_changes(bucket, s3)


def _read_while_it_changes(bucket: S3Storage, s3: Any) -> None:
    with bucket.open("export.zip") as stream:
        stream.read(1000)
        s3.objects["export.zip"] = bytes(20_000_001)
        stream.seek(15_000_000)
        stream.read(1000)


def test_a_missing_object_is_told_even_where_s3_hides_it(bucket: S3Storage, s3: Any) -> None:
    s3.hides_what_is_missing = True  # as for a role that may list some prefixes only
    s3.objects["none.json.bak"] = b"x"
    with pytest.raises(FileNotFoundError):
        bucket.read("none.json")
    with pytest.raises(FileNotFoundError), bucket.open("none.json"):
        pass


def test_a_refusal_is_not_taken_for_a_missing_object(bucket: S3Storage, s3: Any) -> None:
    s3.objects["a"] = b"x"
    s3.refuse = {"get"}
    with pytest.raises(ClientError, match="AccessDenied"):
        bucket.read("a")
    with pytest.raises(ClientError, match="AccessDenied"), bucket.open("a"):
        pass


def test_a_drop_that_has_replaced_what_was_listed_is_noticed_before_it_is_read(bucket: S3Storage, s3: Any) -> None:
    s3.objects["export.zip"] = b"as it was listed"
    (listed,) = bucket.list("export")
    s3.objects["export.zip"] = b"as it is now"
    with pytest.raises(ObjectChanged, match=r"export\.zip was replaced"), bucket.open("export.zip", listed.etag):
        pass


@pytest.mark.parametrize("code", ["SlowDown", "InternalError", "ServiceUnavailable"])
def test_what_passes_by_itself_bears_one_name_that_the_workflow_tries_again(
    stub: Callable[[str], tuple[Any, Stubber]], code: str
) -> None:
    client, answers = stub("s3")
    answers.add_client_error("put_object", code, "Please reduce your request rate.", 503)
    with pytest.raises(StorageBusy, match=r"reports/r/report\.html"):
        S3Storage("bucket", client).write("reports/r/report.html", b"")


def test_an_s3_that_is_out_of_reach_bears_it_too() -> None:
    config = Config(retries={"total_max_attempts": 1}, proxies={})
    keys: dict[str, Any] = {"aws_access_key_id": "key", "aws_secret_access_key": "secret", "region_name": "us-east-1"}
    nowhere: Any = Session().create_client("s3", endpoint_url="http://127.0.0.1:9", config=config, **keys)
    with pytest.raises(StorageBusy, match="in several tries"):
        S3Storage("bucket", nowhere).read("a")
