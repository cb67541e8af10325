"""The bucket as a `Storage` (storage.py)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from typing import TYPE_CHECKING, BinaryIO

from botocore.exceptions import ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as NotConnected

from jonabot.errors import StorageBusy
from jonabot.storage import StoredObject

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

MISSING = frozenset({"404", "NoSuchKey", "NotFound"})
FORBIDDEN = frozenset({"403", "AccessDenied", "Forbidden"})
"""What S3 answers for a missing object to whoever may list only some prefixes of the bucket."""

BUSY = frozenset({"InternalError", "RequestTimeout", "ServiceUnavailable", "SlowDown", "500", "503"})


@contextmanager
def storage_errors(key: str) -> Iterator[None]:
    """Turn what passes by itself, but not within botocore's own tries, into one named error.

    Raises:
        StorageBusy: throttled, 5xx, or out of reach.

    """
    try:
        yield
    except (ClientError, NotConnected, HTTPClientError, OSError) as error:
        if _is_busy(error) or _is_busy(error.__cause__):
            raise StorageBusy(f"S3 did not serve {key} in several tries. Drop the exports again later.") from error
        raise


def _is_busy(error: BaseException | None) -> bool:
    if isinstance(error, ClientError):
        return error.response.get("Error", {}).get("Code") in BUSY
    return isinstance(error, (NotConnected, HTTPClientError))


class S3Storage:
    """One bucket. Streams are read by range and written in parts, so memory does not grow with a file."""

    def __init__(self, bucket: str, client: S3Client) -> None:
        self._bucket = bucket
        self._client = client

    def list(self, prefix: str) -> Iterator[StoredObject]:
        pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=prefix)
        with storage_errors(prefix):
            for page in pages:
                for found in page.get("Contents", []):
                    modified = found["LastModified"].astimezone(UTC).replace(microsecond=0)
                    yield StoredObject(found["Key"], found["Size"], found["ETag"].strip('"'), modified)

    def exists(self, key: str) -> bool:
        with storage_errors(key):
            found = self._client.list_objects_v2(Bucket=self._bucket, Prefix=key, MaxKeys=1)
        return any(one["Key"] == key for one in found.get("Contents", []))

    @contextmanager
    def open(self, key: str, etag: str = "") -> Iterator[BinaryIO]:
        from jonabot.aws.s3_streams import find, open_for_reading  # noqa: PLC0415 (smart_open loads all of boto3)

        # Pinned to one version of the content: a drop that replaces the object during the read is an error,
        # never a mixture of the two.
        with storage_errors(key), self._missing(key):
            content = find(self._client, self._bucket, key, etag)
        with storage_errors(key), open_for_reading(self._client, self._bucket, key, content) as stream:
            yield stream

    @contextmanager
    def create(self, key: str) -> Iterator[BinaryIO]:
        from jonabot.aws.s3_streams import open_for_writing  # noqa: PLC0415 (smart_open loads all of boto3)

        with storage_errors(key), open_for_writing(self._client, self._bucket, key) as stream:
            yield stream

    def read(self, key: str) -> bytes:
        with storage_errors(key), self._missing(key):
            return self._client.get_object(Bucket=self._bucket, Key=key)["Body"].read()

    def write(self, key: str, body: bytes, content_type: str = "application/json") -> None:
        with storage_errors(key):
            self._client.put_object(Bucket=self._bucket, Key=key, Body=body, ContentType=content_type)

    @contextmanager
    def _missing(self, key: str) -> Iterator[None]:
        try:
            yield
        except ClientError as error:
            code = error.response.get("Error", {}).get("Code")
            if code in MISSING or (code in FORBIDDEN and not self.exists(key)):
                raise FileNotFoundError(key) from error
            raise
