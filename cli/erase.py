"""`jonabot erase`: everything about a person, in Bedrock, in the bucket with every version, in parameters and logs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, NamedTuple

import typer

from cli.stored import Stored
from cli.teardown import Teardown, refuse_what_is_left
from jonabot.parameters import path_of

DELETED_AT_ONCE = 1000
"""The most that S3 takes in one request."""
PARAMETERS_AT_ONCE = 10


class NotErased(Exception):
    """Something is still there; the message says what, and why."""


class Erased(NamedTuple):
    """How much was deleted."""

    versions: int
    """Of objects, with the markers of those that had been deleted."""
    uploads: int
    """That had never been finished."""
    parameters: int
    log_streams: int
    buckets: int
    """That no stack owns any more."""

    def __str__(self) -> str:
        return (
            f"{self.versions:,} versions of objects, {self.uploads:,} unfinished uploads, {self.parameters:,} "
            f"parameters, {self.log_streams:,} log streams and {self.buckets:,} buckets that `cdk destroy` had left"
        )


def run_erase(account: Any, teardown: Teardown, *, yes: bool) -> None:
    """List, ask once, delete. What Bedrock holds goes first: a job that runs would write again.

    Raises:
        NotDeployed: there is neither a stack nor a bucket that one has left.
        NotErased: S3 kept an object.
        SomethingLeft: Bedrock kept something; everything else is deleted.

    """
    stored = Stored.find(account, teardown.stack)
    teardown.show(teardown.found())
    if not yes:
        where = " and ".join(stored.buckets)
        question = f"Delete all of that, and in {where} every object in every version, with parameters and logs?"
        typer.confirm(question + " It cannot be brought back.", abort=True)
    removed = teardown.carry_out()
    erased = erase_stored(account, stored, teardown.stack)
    teardown.console.print(f"Deleted {erased}.", soft_wrap=True)
    refuse_what_is_left(teardown.found(), removed)
    teardown.console.print("Nothing is left, and nothing of it can be brought back.")


def erase_stored(account: Any, stored: Stored, name: str) -> Erased:
    """What Bedrock does not hold; `account` gives the clients. What is there already is deleted again without harm.

    Raises:
        NotErased: S3 kept an object.

    """
    s3 = account.client("s3")
    erased = Erased(
        versions=sum(_erase_versions(s3, bucket) for bucket in stored.buckets),
        uploads=sum(_abort_uploads(s3, bucket) for bucket in stored.buckets),
        parameters=_erase_parameters(account.client("ssm"), name),
        log_streams=_erase_logs(account.client("logs"), stored.log_groups),
        buckets=len(stored.left_buckets),
    )
    for bucket in stored.left_buckets:
        s3.delete_bucket(Bucket=bucket)
    return erased


def _erase_versions(s3: Any, bucket: str) -> int:
    erased = 0
    for page in s3.get_paginator("list_object_versions").paginate(Bucket=bucket):
        found = chain(page.get("Versions", ()), page.get("DeleteMarkers", ()))
        objects = [{"Key": one["Key"], "VersionId": one["VersionId"]} for one in found]
        for batch in _batches(objects, DELETED_AT_ONCE):
            kept = s3.delete_objects(Bucket=bucket, Delete={"Objects": batch, "Quiet": True}).get("Errors")
            if kept:
                raise NotErased(f"S3 kept {kept[0]['Key']}: {kept[0]['Message']} Run `jonabot erase` again.")
            erased += len(batch)
    return erased


def _abort_uploads(s3: Any, bucket: str) -> int:
    uploads = [
        upload
        for page in s3.get_paginator("list_multipart_uploads").paginate(Bucket=bucket)
        for upload in page.get("Uploads", ())
    ]
    for upload in uploads:
        s3.abort_multipart_upload(Bucket=bucket, Key=upload["Key"], UploadId=upload["UploadId"])
    return len(uploads)


def _erase_parameters(ssm: Any, name: str) -> int:
    pages = ssm.get_paginator("get_parameters_by_path").paginate(Path=path_of(name), Recursive=True)
    names = [parameter["Name"] for page in pages for parameter in page["Parameters"]]
    for batch in _batches(names, PARAMETERS_AT_ONCE):
        ssm.delete_parameters(Names=batch)
    return len(names)


def _erase_logs(logs: Any, groups: Iterable[str]) -> int:
    """The streams; the groups are the stack's, and functions that still run go on to write into them."""
    erased = 0
    for group in groups:
        pages = logs.get_paginator("describe_log_streams").paginate(logGroupName=group)
        for stream in [stream["logStreamName"] for page in pages for stream in page["logStreams"]]:
            logs.delete_log_stream(logGroupName=group, logStreamName=stream)
            erased += 1
    return erased


def _batches(items: list[Any], size: int) -> Iterator[list[Any]]:
    return (items[start : start + size] for start in range(0, len(items), size))
