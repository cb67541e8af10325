"""The table of docs/security.md: who does what, and who may do more."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from tests.workflow.privileges.reasons import NOT_USED, Reason
from tests.workflow.privileges.record import Allowed, Record

PAGE = Path(__file__).parents[3] / "docs/security.md"
BEGIN = "<!-- table: written by `make security` -->"
END = "<!-- end of the table -->"


def table(record: Record) -> str:
    """In Markdown: a row for each role, and the reasons for what no run has used."""
    lines = ["| who | did, in the recorded runs | may do as well |", "|---|---|---|"]
    everybody = sorted({allowed.who for allowed in record.used | record.not_used})
    for who in everybody:
        did, may = (_of(who, allowed) for allowed in (record.used, record.not_used))
        lines.append(f"| {who} | {_listed(did)} | {_listed(may, noted=True)} |")
    lines += ["", "Why something may be done that no run did:", ""]
    lines += [f"{number}. {reason.because}" for number, reason in enumerate(NOT_USED, 1)]
    return "\n".join(lines)


def on_the_page() -> str:
    """The table as it stands in docs/security.md."""
    return PAGE.read_text().partition(BEGIN)[2].partition(END)[0].strip()


def write(record: Record) -> None:
    before, _, rest = PAGE.read_text().partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n{table(record)}\n{END}{after}")


def reason_for(allowed: Allowed) -> Reason | None:
    return next((reason for reason in NOT_USED if reason.explains(allowed)), None)


def _of(who: str, all_allowed: Iterable[Allowed]) -> list[Allowed]:
    mine = (allowed for allowed in all_allowed if allowed.who == who)
    return sorted(mine, key=lambda allowed: (allowed.resource, allowed.action))


def _listed(allowed: list[Allowed], *, noted: bool = False) -> str:
    entries = []
    for resource, group in groupby(allowed, key=lambda one: one.resource):
        actions = [f"{one.action}{_note(one) if noted else ''}" for one in group]
        entries.append(f"{', '.join(actions)}: `{resource}`")
    return "<br>".join(entries)


def _note(allowed: Allowed) -> str:
    reason = reason_for(allowed)
    return f" ({NOT_USED.index(reason) + 1})" if reason else " (?)"
