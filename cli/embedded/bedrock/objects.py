"""The bucket, as a customization job uses it.

A Protocol, so that the stand-in runs in a unit test without an S3; aws.py has the real one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol


class ObjectStore(Protocol):
    """Objects by their s3:// address."""

    def exists(self, uri: str) -> bool: ...

    def lines(self, uri: str) -> Iterator[bytes]:
        """The lines of an object, with their ends, as they arrive.

        Raises:
            FileNotFoundError: there is no such object.

        """
        ...

    def write(self, uri: str, body: bytes) -> None:
        """Raises OSError if the bucket does not take it."""
        ...


class Roles(Protocol):
    """What IAM knows of a role."""

    def trust_policy(self, role_arn: str) -> dict[str, object] | None:
        """The role's trust policy, or None if there is no such role."""
        ...

    def may(self, role_arn: str, action: str, uri: str) -> bool:
        """Whether the role's policies allow, say, `s3:GetObject` on an object."""
        ...


class EventBus(Protocol):
    """Where Bedrock tells that a job has changed its state. Best effort, as on AWS."""

    def job_changed(self, detail: dict[str, str]) -> None: ...


@dataclass
class ObjectsInMemory:
    """For tests: the objects of all buckets."""

    objects: dict[str, bytes] = field(default_factory=dict)

    def exists(self, uri: str) -> bool:
        return uri in self.objects

    def lines(self, uri: str) -> Iterator[bytes]:
        if uri not in self.objects:
            raise FileNotFoundError(uri)
        yield from self.objects[uri].splitlines(keepends=True)

    def write(self, uri: str, body: bytes) -> None:
        self.objects[uri] = body


@dataclass
class RolesInMemory:
    """For tests: trust policies by role ARN, and what is forbidden."""

    policies: dict[str, dict[str, object]] = field(default_factory=dict)
    forbidden: set[tuple[str, str]] = field(default_factory=set)
    """(action, uri)"""

    def trust_policy(self, role_arn: str) -> dict[str, object] | None:
        return self.policies.get(role_arn)

    def may(self, role_arn: str, action: str, uri: str) -> bool:
        return role_arn in self.policies and (action, uri) not in self.forbidden


@dataclass
class EventsInMemory:
    """For tests: everything that was told."""

    details: list[dict[str, str]] = field(default_factory=list)

    def job_changed(self, detail: dict[str, str]) -> None:
        self.details.append(detail)
