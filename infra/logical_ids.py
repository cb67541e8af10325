"""The logical id of a construct's resource, for the few places where its ARN cannot be referred to."""

from aws_cdk import CfnResource, Stack
from constructs import IConstruct


def logical_id(construct: IConstruct) -> str:
    """As it stands in the template."""
    resource = construct.node.default_child
    assert isinstance(resource, CfnResource)
    return str(Stack.of(construct).resolve(resource.logical_id))
