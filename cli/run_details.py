"""What is worth telling of a state beside its name: the phase, the plan, how to answer it, why it is tried again."""

from collections.abc import Callable, Mapping
from typing import Any

from cli.run_states import StateLine
from jonabot.training.choosing import WORDS

APPROVAL = "Approve the plan"


def detail(line: StateLine) -> str:
    """In a few words; empty for a state whose name says it all."""
    if line.status == "running" and line.failure:
        reason = f": {line.failure.reason}" if line.failure.reason else ""
        return f"trying again after {line.failure.error}{reason}"
    if line.status == "failed":
        return line.failure.error if line.failure else ""
    if line.status == "running" and line.name == APPROVAL:
        run = line.input.get("run", "RUN")
        return f"answer with `jonabot approve {run}` or `jonabot reject {run}`"
    tell = _DETAILS.get(line.name)
    return tell(line.output or {}) if tell else ""


def _part(output: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = output.get(name)
    return part if isinstance(part, Mapping) else {}


def _inventory(output: Mapping[str, Any]) -> str:
    archives = _part(output, "inventory").get("archives")
    return f"{archives} {'archive' if archives == 1 else 'archives'}" if isinstance(archives, int) else ""


def _base_model(output: Mapping[str, Any]) -> str:
    model = _part(output, "base_model")
    method = str(model.get("method", ""))
    return (
        f"{model.get('name')}, {WORDS.get(method, method)}" if model.get("available") else str(model.get("reason", ""))
    )


def _plan(output: Mapping[str, Any]) -> str:
    plan = _part(output, "plan")
    return str(plan.get("reason") or plan.get("decision", ""))


def _job(output: Mapping[str, Any]) -> str:
    job = _part(output, "job")
    phase, elapsed = str(job.get("phase", "")), job.get("elapsed_minutes")
    changed = str(job.get("last_change", ""))[11:16]
    last = f", last change at {changed} UTC" if changed else ""
    return f"{phase}, {elapsed} min since launch{last}" if elapsed else phase


_DETAILS: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "Take inventory": _inventory,
    "Choose base model": _base_model,
    "Plan training": _plan,
    APPROVAL: lambda output: str(_part(output, "approval").get("answer", "")),
    "Launch training": lambda output: str(_part(output, "job").get("name", "")),
    "Wait for training": _job,
    "Record results": lambda output: str(_part(output, "results").get("verdict", "")),
    "Wait for deployment": lambda output: str(_part(output, "deployment").get("status", "")),
}
