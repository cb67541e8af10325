"""Links to objects of a private bucket that work for a while, for whoever holds them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client


class Links:
    """Presigned links to the objects of one bucket.

    A link ends with the credentials that signed it, and those of a Lambda are changed every few hours:
    it may end earlier than it was asked to.
    """

    def __init__(self, bucket: str, client: S3Client) -> None:
        self._bucket = bucket
        self._client = client

    def to(self, key: str, *, lifetime: timedelta) -> str:
        """Nothing is asked of S3: a link to what is not there is made like any other."""
        return self._client.generate_presigned_url(
            "get_object",
            Params={"Bucket": self._bucket, "Key": key},
            ExpiresIn=int(lifetime.total_seconds()),
        )
