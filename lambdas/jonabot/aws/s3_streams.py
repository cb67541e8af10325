"""Objects of a bucket as streams, through smart_open.

smart_open reads seekable streams by range and takes a broken connection up again where it broke. It
writes multipart uploads, which appear only when they are completed and are aborted by an exception.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, cast

from botocore.exceptions import (
    ClientError,
    HTTPClientError,
    IncompleteReadError,
)
from smart_open.s3 import MultipartWriter, Reader

from jonabot.storage import ObjectChanged

if TYPE_CHECKING:
    from botocore.response import StreamingBody
    from mypy_boto3_s3 import S3Client

CHANGED = frozenset({"412", "PreconditionFailed"})
EMPTY = frozenset({"416", "InvalidRange"})
"""What S3 answers when it is asked for the first bytes of an object that has none."""
AT_ONCE_BYTES = 256 * 1024
"""What is no larger is read by one request, and written by one."""
RANGE_BYTES = 8 * 1024 * 1024
"""Asked for at a time; read as it comes, and dropped when the reader jumps elsewhere."""
PART_BYTES = 8 * 1024 * 1024
"""Held in memory for one part. S3 takes 10,000 parts: 80 GB."""


class Upload(MultipartWriter):
    """A multipart upload that is completed by `close` only, never by the garbage collector."""

    def __del__(self) -> None:
        """Keep io.IOBase from closing, and so completing, an upload that was given up."""


@dataclass(frozen=True)
class Content:
    """What lies under a key at one moment."""

    etag: str
    size: int
    """In bytes."""
    whole: bytes | None
    """All of it, if it is small."""


def find(client: S3Client, bucket: str, key: str, etag: str) -> Content:
    """The content with this ETag, or whatever lies there now if it is empty, by one request.

    Raises:
        ObjectChanged: another content lies there.
        ClientError: S3 refuses, or there is none.

    """
    pinned = {"IfMatch": f'"{etag}"'} if etag else {}
    try:
        found = client.get_object(Bucket=bucket, Key=key, Range=f"bytes=0-{AT_ONCE_BYTES - 1}", **pinned)  # type: ignore[arg-type]  # all are strings
    except ClientError as error:
        code = error.response["Error"].get("Code")
        if code in CHANGED:
            raise ObjectChanged(f"{key} was replaced: the newer drop has a run of its own.") from error
        if code in EMPTY:
            return Content(etag, 0, b"")
        raise
    size = int(found["ContentRange"].rpartition("/")[2])
    with closing(found["Body"]) as body:
        return Content(found["ETag"], size, _whole(body) if size <= AT_ONCE_BYTES else None)


def _whole(body: StreamingBody) -> bytes | None:
    """None where the connection breaks: a `Reader` takes it up again."""
    try:
        return body.read()
    except (HTTPClientError, IncompleteReadError, OSError):
        return None


@contextmanager
def open_for_reading(client: S3Client, bucket: str, key: str, content: Content) -> Iterator[BinaryIO]:
    """A seekable stream over exactly this content.

    Raises:
        ObjectChanged: another content lies under this key by now.

    """
    if content.whole is not None:
        yield BytesIO(content.whole)
        return
    pinned = {"S3.Client.get_object": {"IfMatch": content.etag}}
    stream = Reader(bucket, key, client=client, client_kwargs=pinned, range_chunk_size=RANGE_BYTES, defer_seek=True)
    try:
        with stream:
            yield cast("BinaryIO", stream)
    except OSError as error:
        if _precondition_failed(error):
            raise ObjectChanged(
                f"{key} was replaced while it was read: the newer drop has a run of its own."
            ) from error
        raise


@contextmanager
def open_for_writing(client: S3Client, bucket: str, key: str) -> Iterator[BinaryIO]:
    """A stream whose content becomes the object when the block ends; by an exception nothing appears."""
    writer = _Writer(client, bucket, key)
    try:
        yield cast("BinaryIO", writer)
        writer.complete()
    except BaseException:
        writer.give_up()  # also when the last part or the completion fails
        raise


class _Writer:
    """Keeps what it is given until that is too much for one request; then it is uploaded in parts."""

    def __init__(self, client: S3Client, bucket: str, key: str) -> None:
        self._client = client
        self._bucket = bucket
        self._key = key
        self._beginning = BytesIO()
        self._upload: Upload | None = None

    def write(self, data: bytes) -> int:
        if self._upload is None and self._beginning.tell() + len(data) <= AT_ONCE_BYTES:
            return self._beginning.write(data)
        if self._upload is None:
            self._upload = Upload(self._bucket, self._key, part_size=PART_BYTES, client=self._client)
            self._upload.write(self._beginning.getvalue())
        written: int = self._upload.write(data)
        return written

    def complete(self) -> None:
        if self._upload is None:
            self._client.put_object(Bucket=self._bucket, Key=self._key, Body=self._beginning.getvalue())
        else:
            self._upload.close()

    def give_up(self) -> None:
        if self._upload is not None:
            self._upload.terminate()


def _precondition_failed(error: OSError) -> bool:
    return isinstance(error.__cause__, ClientError) and error.__cause__.response["Error"].get("Code") in CHANGED
