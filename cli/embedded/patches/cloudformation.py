"""CloudFormation: the names of state machines, the tags of buckets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ministack.services import s3
from ministack.services.cloudformation import provisioners

from cli.embedded.patches.patching import Patches, private

Properties = Mapping[str, Any]

patches = Patches()


def patch_cloudformation() -> None:
    """Patch the CloudFormation of this process."""
    _name_state_machines()
    patches.install()


@patches.around(provisioners, "_s3_apply_configurations")
def _tag_buckets(apply: Callable[..., None], bucket: str, new: Properties, *old: Properties) -> None:
    """CloudFormation gives a bucket the tags of its template; ministack drops them."""
    apply(bucket, new, *old)
    private(s3, "_bucket_tags")[bucket] = private(provisioners, "_tag_map")(new.get("Tags"))


def _name_state_machines() -> None:
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
