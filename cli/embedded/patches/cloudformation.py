"""CloudFormation: the names of state machines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ministack.services.cloudformation import provisioners

from cli.embedded.patches.patching import private

Properties = Mapping[str, Any]


def patch_cloudformation() -> None:
    """CloudFormation names a state machine LOGICALID-RANDOM, without the stack's name in front that other
    resources have and ministack puts here too. Policies on its executions are written for that name.
    """
    machine = private(provisioners, "_RESOURCE_HANDLERS")["AWS::StepFunctions::StateMachine"]
    create, update = machine["create"], machine["update"]

    def create_named(logical_id: str, new: Properties, stack: str) -> Any:
        return create(logical_id, _named(new, stack, logical_id), stack)

    def update_named(physical_id: str, old: Properties, new: Properties, stack: str, logical_id: str) -> Any:
        named = (_named(properties, stack, logical_id) for properties in (old, new))
        return update(physical_id, *named, stack, logical_id)

    machine.update(create=create_named, update=update_named)


def _named(properties: Properties, stack: str, logical_id: str) -> Properties:
    name = private(provisioners, "_physical_name")(stack, logical_id, max_len=80)
    return {"StateMachineName": name.removeprefix(f"{stack}-"), **properties}
