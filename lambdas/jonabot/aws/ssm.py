"""Parameters in which a finished run leaves what others look up: model and deployment ARN."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_ssm import SSMClient


class Parameters:
    """The SSM parameters under one path: `/jonabot/<stack>`."""

    def __init__(self, client: SSMClient, path: str) -> None:
        self._client = client
        self._path = path.rstrip("/")

    def put(self, values: Mapping[str, str]) -> None:
        """Write each value under its name; an empty one is left out, because SSM takes none."""
        for name, value in values.items():
            if value:
                self._client.put_parameter(Name=f"{self._path}/{name}", Value=value, Type="String", Overwrite=True)

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
