"""What the deployed roles may do, one action on one resource at a time, and which calls each grant covers.

The decision is ministack's own: the code that lets a request pass or refuses it on the embedded AWS.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import unquote

from ministack.core.iam_evaluator import EvalContext, ParsedStatement, evaluate, parse_policy_document

from cli.embedded.launcher import EmbeddedAws
from cli.embedded.recording import Call
from tests.workflow.privileges.names import Names


@dataclass(frozen=True)
class Grant:
    """One allowed action on one resource."""

    role: str
    """The name of a role, as IAM has it."""
    action: str
    resource: str
    conditions: str
    """JSON; empty where there are none."""

    @cached_property
    def _policies(self) -> list[list[ParsedStatement]]:
        statement = {"Effect": "Allow", "Action": self.action, "Resource": self.resource}
        if self.conditions:
            statement["Condition"] = json.loads(self.conditions)
        parsed: list[ParsedStatement] = parse_policy_document({"Statement": [statement]})
        return [parsed]

    def covers(self, call: Call) -> bool:
        return self.role == role_of(call) and _allows(self._policies, call)


class Policies:
    """All grants of the roles of one deployed stack."""

    def __init__(self, aws: EmbeddedAws, names: Names) -> None:
        self._iam = aws.client("iam")
        self.grants = [grant for role in names.roles for grant in self._of_role(role)]

    def allow(self, call: Call) -> bool:
        return any(grant.covers(call) for grant in self.grants)

    def _of_role(self, role: str) -> Iterator[Grant]:
        assert not self._iam.list_attached_role_policies(RoleName=role)["AttachedPolicies"]
        for policy in self._iam.list_role_policies(RoleName=role)["PolicyNames"]:
            document = self._iam.get_role_policy(RoleName=role, PolicyName=policy)["PolicyDocument"]
            for statement in _listed(_decoded(document)["Statement"]):
                assert statement["Effect"] == "Allow", "a denial would have to be weighed against all the rest"
                conditions = json.dumps(statement["Condition"], sort_keys=True) if "Condition" in statement else ""
                for action in _listed(statement["Action"]):
                    for resource in _listed(statement["Resource"]):
                        yield Grant(role, action, resource, conditions)


def role_of(call: Call) -> str:
    """Of `...:role/NAME` and `...:assumed-role/NAME/SESSION`."""
    return call.principal.rpartition(":")[2].split("/")[1]


def _allows(policies: list[list[ParsedStatement]], call: Call) -> bool:
    context = EvalContext(
        principal_arn=call.principal,
        principal_type="AssumedRole",
        principal_account=call.principal.split(":")[4],
        action=call.action,
        resource_arn=call.resource,
        region="us-east-1",
        service_context={key.lower(): value for key, value in call.context.items()},
    )
    return bool(evaluate(context, policies).decision == "Allow")


def _decoded(document: Any) -> Mapping[str, Any]:
    decoded: Mapping[str, Any] = json.loads(unquote(document)) if isinstance(document, str) else document
    return decoded


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
