"""What Step Functions tells of one execution: its events, and how far its maps have come."""

from typing import TYPE_CHECKING

from cli.run_states import Event, StateLine

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

_PAGE = 1000


def new_events(client: "SFNClient", execution_arn: str, *, after: int) -> list[Event]:
    """The events with an id above `after`, oldest first.

    The history is read backwards, so that a poll costs what is new and not what is there.
    """
    found: list[Event] = []
    pages = client.get_paginator("get_execution_history").paginate(
        executionArn=execution_arn, reverseOrder=True, PaginationConfig={"PageSize": _PAGE}
    )
    for page in pages:
        fresh = [event for event in page["events"] if event["id"] > after]
        found += fresh
        if len(fresh) < len(page["events"]):
            break
    return found[::-1]


class MapProgress:
    """How far a Distributed Map has come: its items run as executions of their own."""

    def __init__(self, client: "SFNClient", execution_arn: str) -> None:
        self._client = client
        self._execution_arn = execution_arn
        self._final: dict[str, tuple[int, int]] = {}

    def fill_in(self, lines: list[StateLine]) -> None:
        """Count the items of maps that run outside the execution's own history."""
        maps = [line for line in lines if line.kind == "Map" and not line.items]
        for number, line in enumerate(maps):
            counts = self._final.get(line.name) or self._counts(number)
            if line.status != "running":
                self._final[line.name] = counts
            line.items, line.items_done = counts

    def _counts(self, number: int) -> tuple[int, int]:
        """Of the execution's `number`th map run: all items, and those that succeeded."""
        runs = self._client.list_map_runs(executionArn=self._execution_arn)["mapRuns"]
        in_order = sorted(runs, key=lambda run: run["startDate"])
        if number >= len(in_order):
            return (0, 0)
        counts = self._client.describe_map_run(mapRunArn=in_order[number]["mapRunArn"])["itemCounts"]
        return (counts["total"], counts["succeeded"])
