"""What the roles did in the recorded runs, set against what they may do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from cli.embedded.launcher import EmbeddedAws
from cli.embedded.recording import Call, recorded_calls
from tests.workflow.place import Place
from tests.workflow.privileges.grants import Policies, role_of
from tests.workflow.privileges.names import Names
from tests.workflow.privileges.scenario import Scenario, deployed


class Allowed(NamedTuple):
    """One thing that a role may do, in words that are the same in every deployment."""

    who: str
    action: str
    resource: str


class Record(NamedTuple):
    """Of some runs."""

    used: frozenset[Allowed]
    not_used: frozenset[Allowed]
    refused: frozenset[Allowed]
    """What was done, or tried, and would not be allowed."""

    def and_(self, other: Record) -> Record:
        used = self.used | other.used
        return Record(used, (self.not_used | other.not_used) - used, self.refused | other.refused)


@contextmanager
def everything_done(assembly: Path, folder: Path) -> Iterator[Place]:
    """A deployment on which every function has done everything it can."""
    with deployed(assembly, "today") as place:
        Scenario(place, folder).everything()
        yield place


def recorded(today: Place, assembly: Path, folder: Path) -> Record:
    """Of everything that was done there, and of a run on the catalogue of 2024."""
    with deployed(assembly, "2024") as place:
        Scenario(place, folder).trains()
        return _compared(today.deployment.aws).and_(_compared(place.deployment.aws))


def _compared(aws: EmbeddedAws) -> Record:
    names = Names(aws)
    policies = Policies(aws, names)
    calls = recorded_calls(aws.home)
    strangers = {role_of(call) for call in calls} - set(names.roles)
    assert not strangers, f"roles of another stack were at work: {strangers}"
    used: set[Allowed] = set()
    not_used: set[Allowed] = set()
    for grant in policies.grants:
        allowed = Allowed(names.roles[grant.role], grant.action, names.resource(grant.resource, grant.conditions))
        (used if any(grant.covers(call) for call in calls) else not_used).add(allowed)
    return Record(frozenset(used), frozenset(not_used - used), frozenset(_refused(policies, names, calls)))


def _refused(policies: Policies, names: Names, calls: Iterable[Call]) -> Iterable[Allowed]:
    for call in calls:
        if not policies.allow(call):
            yield Allowed(names.roles[role_of(call)], call.action, names.resource(call.resource))
