"""Parameters in which a finished run leaves what others look up: model and deployment ARN."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from jonabot.errors import ParametersBusy

if TYPE_CHECKING:
    from mypy_boto3_ssm import SSMClient

BUSY = frozenset({"InternalServerError", "ThrottlingException", "TooManyUpdates"})
"""The last is the answer to one of two runs that write the same parameter at once; botocore does not try it again."""


class Parameters:
    """The SSM parameters under one path: `/jonabot/<stack>`."""

    def __init__(self, client: SSMClient, path: str) -> None:
        self._client = client
        self._path = path.rstrip("/")

    def put(self, values: Mapping[str, str]) -> None:
        """Write each value under its name; an empty one is left out, because SSM takes none.

        Raises:
            ParametersBusy: what was written before stays.

        """
        for name, value in values.items():
            if value:
                self._put(f"{self._path}/{name}", value)

    def remove(self, names: Iterable[str]) -> None:
        """Delete those that are there."""
        self._client.delete_parameters(Names=[f"{self._path}/{name}" for name in names])

    def replace(self, name: str, value: str) -> None:
        """Write a value where there is one already, and nowhere else."""
        try:
            self._client.get_parameter(Name=f"{self._path}/{name}")
        except self._client.exceptions.ParameterNotFound:
            return
        self.put({name: value})

    def _put(self, name: str, value: str) -> None:
        try:
            self._client.put_parameter(Name=name, Value=value, Type="String", Overwrite=True)
        except ClientError as error:
            code = error.response["Error"]["Code"]
            if code in BUSY:
                raise ParametersBusy(f"Parameter Store did not take {name}: {code}. Try again later.") from error
            raise
