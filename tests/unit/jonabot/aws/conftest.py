"""AWS clients that never leave the process: botocore with Stubber, and a small S3 in memory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from hashlib import md5
from io import BytesIO
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.compat import HTTPHeaders
from botocore.config import Config
from botocore.session import Session
from botocore.stub import Stubber

SESSION = Session()
"""Shared, because it keeps the service models it has loaded."""


def make_client(service: str) -> Any:
    """A client that signs with made-up keys and retries nothing."""
    return SESSION.create_client(
        service,
        region_name="us-east-1",
        aws_access_key_id="key",
        aws_secret_access_key="secret",
        config=Config(retries={"total_max_attempts": 1}),
    )


@pytest.fixture
def stub() -> Iterator[Callable[[str], tuple[Any, Stubber]]]:
    """Make a client whose requests and answers are checked against the service model."""
    stubbers: list[Stubber] = []

    def make(service: str) -> tuple[Any, Stubber]:
        client = make_client(service)
        stubber = Stubber(client)
        stubber.activate()
        stubbers.append(stubber)
        return client, stubber

    yield make
    for stubber in stubbers:
        stubber.assert_no_pending_responses()


class Body(BytesIO):
    """The body of an answer; it may break off, as connections do."""

    def __init__(self, content: bytes, breaks_after: int | None = None) -> None:
        super().__init__(content)
        self._breaks_after = breaks_after

    def stream(self) -> Iterator[bytes]:
        yield self.read()

    def read(self, size: int | None = -1) -> bytes:
        if self._breaks_after is None:
            return super().read(size)
        if size is None or size < 0 or self.tell() >= self._breaks_after:
            raise ConnectionResetError("connection reset by peer")
        return super().read(min(size, self._breaks_after - self.tell()))


class S3InMemory:
    """Enough of S3 for one bucket called `bucket`; it answers botocore's own requests."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.uploads: dict[str, dict[int, bytes]] = {}
        self.requests: list[str] = []
        self.bytes_asked = 0
        self.break_after: int | None = None
        self.hides_what_is_missing = False
        self.refuse: set[str] = set()
        self.client = make_client("s3")
        self.client.meta.events.register("before-send.s3", self._send)

    def etag(self, key: str) -> str:
        return f'"{md5(self.objects[key]).hexdigest()}"'

    def _send(self, request: AWSPreparedRequest, **_: object) -> AWSResponse:
        url = urlsplit(request.url)
        query = {name: values[0] for name, values in parse_qs(url.query, keep_blank_values=True).items()}
        key = unquote(url.path).removeprefix("/bucket").removeprefix("/")
        operation = self._operation(request.method, query, key)
        self.requests.append(operation)
        if operation in self.refuse:
            return self._answer(request, 403, b"<Error><Code>AccessDenied</Code><Message>no</Message></Error>")
        handler = getattr(self, f"_{operation}")
        return self._answer(request, *handler(request, query, key))

    @staticmethod
    def _operation(method: str, query: dict[str, str], key: str) -> str:
        if "uploads" in query:
            return "begin"
        if "uploadId" in query:
            return {"PUT": "part", "POST": "complete", "DELETE": "abort"}[method]
        return "list" if method == "GET" and not key else method.lower()

    def _get(self, request: AWSPreparedRequest, _: object, key: str) -> tuple[int, bytes, dict[str, str]]:
        if key not in self.objects and self.hides_what_is_missing:
            return 403, b"<Error><Code>AccessDenied</Code><Message>no</Message></Error>", {}
        if key not in self.objects:
            return 404, b"<Error><Code>NoSuchKey</Code><Message>gone</Message></Error>", {}
        content = self.objects[key]
        if "If-Match" in request.headers and _text(request.headers["If-Match"]) != self.etag(key):
            return 412, b"<Error><Code>PreconditionFailed</Code><Message>changed</Message></Error>", {}
        wanted = re.fullmatch(r"bytes=(\d*)-(\d*)", _text(request.headers.get("Range", "")))
        headers = {"ETag": self.etag(key), "Last-Modified": "Sun, 01 Nov 2026 12:00:00 GMT"}
        if not wanted:
            return 200, content, headers
        first = int(wanted[1]) if wanted[1] else max(0, len(content) - int(wanted[2]))
        last = min(int(wanted[2]) if wanted[1] and wanted[2] else len(content) - 1, len(content) - 1)
        if first >= len(content):
            size = f"<ActualObjectSize>{len(content)}</ActualObjectSize>"
            return 416, f"<Error><Code>InvalidRange</Code><Message>no</Message>{size}</Error>".encode(), {}
        self.bytes_asked += last + 1 - first
        return 206, content[first : last + 1], headers | {"Content-Range": f"bytes {first}-{last}/{len(content)}"}

    def _put(self, request: AWSPreparedRequest, _: object, key: str) -> tuple[int, bytes, dict[str, str]]:
        self.objects[key] = _sent(request)
        return 200, b"", {"ETag": self.etag(key)}

    def _begin(self, *_: object) -> tuple[int, bytes]:
        upload = f"upload-{len(self.uploads) + 1}"
        self.uploads[upload] = {}
        return 200, f"<R><UploadId>{upload}</UploadId></R>".encode()

    def _part(self, request: AWSPreparedRequest, query: dict[str, str], _: str) -> tuple[int, bytes, dict[str, str]]:
        self.uploads[query["uploadId"]][int(query["partNumber"])] = _sent(request)
        return 200, b"", {"ETag": f'"part-{query["partNumber"]}"'}

    def _complete(self, _: object, query: dict[str, str], key: str) -> tuple[int, bytes]:
        parts = self.uploads.pop(query["uploadId"])
        self.objects[key] = b"".join(parts[number] for number in sorted(parts))
        return 200, b"<R></R>"

    def _abort(self, _: object, query: dict[str, str], __: str) -> tuple[int, bytes]:
        del self.uploads[query["uploadId"]]
        return 204, b""

    def _list(self, _: object, query: dict[str, str], __: str) -> tuple[int, bytes]:
        keys = sorted(key for key in self.objects if key.startswith(query.get("prefix", "")))
        start = int(query.get("continuation-token", "0"))
        size = min(2, int(query.get("max-keys", "2")))
        page, rest = keys[start : start + size], keys[start + size :]
        entries = "".join(
            f"<Contents><Key>{key}</Key><Size>{len(self.objects[key])}</Size><ETag>{self.etag(key)}</ETag>"
            f"<LastModified>2026-11-01T12:00:00.000Z</LastModified></Contents>"
            for key in page
        )
        more = f"<IsTruncated>true</IsTruncated><NextContinuationToken>{start + size}</NextContinuationToken>"
        return 200, f"<R>{more if rest else '<IsTruncated>false</IsTruncated>'}{entries}</R>".encode()

    def _answer(
        self, request: AWSPreparedRequest, status: int, content: bytes, headers: dict[str, str] | None = None
    ) -> AWSResponse:
        breaks = self.break_after if status == 206 and len(content) > (self.break_after or len(content)) else None
        self.break_after = None if breaks else self.break_after
        length = {"Content-Length": str(len(content))}
        return AWSResponse(request.url, status, HTTPHeaders.from_dict(length | (headers or {})), Body(content, breaks))


def _text(header: str | bytes) -> str:
    return header.decode() if isinstance(header, bytes) else header


def _sent(request: AWSPreparedRequest) -> bytes:
    """What the client sent, without the frame that a trailing checksum puts around it."""
    body: Any = request.body or b""
    content = bytes(body if isinstance(body, bytes | bytearray) else body.read())
    if "aws-chunked" not in _text(request.headers.get("Content-Encoding", "")):
        return content
    plain = b""
    while size := int(content[: content.index(b"\r\n")], 16):
        start = content.index(b"\r\n") + 2
        plain, content = plain + content[start : start + size], content[start + size + 2 :]
    return plain


@pytest.fixture
def s3() -> S3InMemory:
    return S3InMemory()
