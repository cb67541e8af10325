"""How something is granted to a function: one statement, and the reason for its wildcard."""

from collections.abc import Mapping

from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_

from infra.acknowledgements import acknowledge_wildcard


def allow(
    function: lambda_.IFunction,
    actions: list[str],
    resource: str,
    *,
    because: str = "",
    only_if: Mapping[str, object] | None = None,
) -> None:
    """One statement; a resource with a wildcard says why none narrower would do."""
    statement = iam.PolicyStatement(actions=actions, resources=[resource], conditions=only_if)
    function.add_to_role_policy(statement)
    if because:
        assert function.role
        acknowledge_wildcard(function.role, resource, because)
