"""`jonabot teardown`: everything that the stack has made in Amazon Bedrock, listed and deleted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
import typer
from rich.console import Console
from rich.table import Table

from jonabot.aws.bedrock_belongings import BedrockBelongings
from jonabot.aws.ssm import Parameters
from jonabot.parameters import ASKING, DEPLOYMENT, MODEL, NO_MODEL, path_of
from jonabot.teardown.belongings import Belonging
from jonabot.teardown.tearing_down import Removed, belongings_of, tear_down


class SomethingLeft(Exception):
    """Not everything is gone; the message names what is left and why."""


@dataclass(frozen=True)
class Teardown:
    """One stack's belongings, and how the person wants them deleted."""

    bedrock: Any
    ssm: Any
    stack: str
    keep_model: bool
    console: Console
    """Where people read; not where JSON goes."""
    sleep: Callable[[float], None] = time.sleep

    def found(self) -> list[Belonging]:
        """What would go."""
        return belongings_of(self._belongings, keep_model=self.keep_model)

    def show(self, found: Sequence[Belonging]) -> None:
        """A table of what would go, and what each costs."""
        table = Table("what", "name", "status", "costs", title=f"What {self.stack} has made in Amazon Bedrock")
        for each in found:
            table.add_row(each.kind, each.name, each.status, each.costs)
        self.console.print(table if found else f"{self.stack} has nothing in Amazon Bedrock: nothing to delete.")

    def carry_out(self) -> list[Removed]:
        """Delete everything, saying of each whether it is gone."""
        removed = []
        for each in tear_down(self._belongings, keep_model=self.keep_model, sleep=self.sleep):
            removed.append(each)
            kind, name = each.belonging.kind, each.belonging.name
            self.console.print(f"{kind} {name}: {each.left_because or ('stopped' if kind == 'job' else 'deleted')}")
        self._forget()
        return removed

    @property
    def _belongings(self) -> BedrockBelongings:
        return BedrockBelongings(self.bedrock, self.stack)

    def _forget(self) -> None:
        """What runs have published leads nowhere now."""
        parameters = Parameters(self.ssm, path_of(self.stack))
        parameters.remove((DEPLOYMENT, ASKING))
        if not self.keep_model:
            parameters.replace(MODEL, NO_MODEL)


def run_teardown(teardown: Teardown, *, yes: bool, as_json: bool) -> None:
    """List, ask, delete, look again. With JSON and without `yes`, only list.

    Raises:
        SomethingLeft: after everything else was deleted.

    """
    found = teardown.found()
    teardown.show(found)
    if not found or (as_json and not yes):
        _print_json(as_json, found, [])
        return
    if not yes:
        typer.confirm("Delete all of it? It cannot be brought back.", abort=True)
    removed = teardown.carry_out()
    left = teardown.found()
    _print_json(as_json, left, removed)
    refuse_what_is_left(left, removed)
    teardown.console.print("Nothing is left." if not teardown.keep_model else "Nothing but models is left.")


def refuse_what_is_left(left: Iterable[Belonging], removed: Iterable[Removed]) -> None:
    """Raises SomethingLeft, with the reasons that `carry_out` has met."""
    because = {each.belonging.arn: each.left_because for each in removed}
    reasons = [f"{each.kind} {each.name}: {because.get(each.arn) or 'made meanwhile'}" for each in left]
    if reasons:
        raise SomethingLeft(f"Not everything is gone. {' '.join(reasons)}")


def _print_json(as_json: bool, there: Iterable[Belonging], removed: Iterable[Removed]) -> None:  # noqa: FBT001 (a private function)
    if as_json:
        typer.echo(msgspec.json.encode({"there": list(there), "removed": list(removed)}).decode())
