"""The first phase of a job: is every record of the data files as Bedrock documents it?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cli.embedded.bedrock.customization.records import Record, RecordRefused, count_tokens, read_record
from cli.embedded.bedrock.job import Order
from cli.embedded.bedrock.objects import ObjectStore


class JobFailed(Exception):
    """The job ends as Failed; the message is its failureMessage."""


@dataclass(frozen=True)
class FileReport:
    """How many records of one data file were accepted."""

    uri: str
    accepted: int
    rejected: int
    complaint: str = ""
    """What is wrong with the first rejected record, and on which line."""

    @property
    def name(self) -> str:
        return self.uri.rpartition("/")[2]


def check_file(objects: ObjectStore, order: Order, uri: str) -> FileReport:
    """Read a whole data file, line by line.

    Raises:
        JobFailed: the file cannot be read.

    """
    accepted, rejected, complaint = 0, 0, ""
    for number, line in enumerate(_lines(objects, uri), start=1):
        try:
            _read(line, order, uri)
            accepted += 1
        except RecordRefused as refusal:
            rejected += 1
            complaint = complaint or f"{refusal} (line {number} of {uri.rpartition('/')[2]})"
    return FileReport(uri, accepted, rejected, complaint)


def check_reports(reports: list[FileReport], order: Order) -> None:
    """Whether the job goes on. Raises JobFailed."""
    for report in reports:
        if report.complaint:
            raise JobFailed(report.complaint)
    records, bounds = sum(report.accepted for report in reports), order.rules.records
    if not bounds.minimum <= records <= bounds.maximum:
        raise JobFailed(
            f"Number of samples {records} out of bounds between {bounds.minimum} and {bounds.maximum}"
            f" for {order.foundation.model_id}"
        )


def accepted_records(objects: ObjectStore, order: Order, uri: str) -> Iterator[Record]:
    """The records of a file that has been checked."""
    for line in _lines(objects, uri):
        yield _read(line, order, uri)


def _read(line: bytes, order: Order, uri: str) -> Record:
    address = uri.removeprefix("s3://").partition("/")[2]
    record = read_record(line.rstrip(b"\r\n"), order.rules.record_format, address)
    tokens = count_tokens(record)
    if tokens > order.longest_record:
        raise RecordRefused(f"Maximum input token count {tokens} exceeds limit of {order.longest_record}")
    return record


def _lines(objects: ObjectStore, uri: str) -> Iterator[bytes]:
    try:
        yield from objects.lines(uri)
    except FileNotFoundError:
        bucket, _, key = uri.removeprefix("s3://").partition("/")
        raise JobFailed(
            f"Could not validate GetObject permissions to access Amazon S3 bucket: {bucket} at key {key}"
        ) from None
