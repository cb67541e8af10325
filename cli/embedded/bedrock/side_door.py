"""What Bedrock does not have: a door for tests, at /_stand-in/.

GET    /_stand-in/jobs      every job: name, ARN, token, status, phases, and when it really began and ended
GET    /_stand-in/requests  the operations served, oldest first, with the status of each
POST   /_stand-in/faults    add faults (faults.py)
DELETE /_stand-in/faults    forget the faults that have not struck
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from cli.embedded.bedrock.account import Account
from cli.embedded.bedrock.errors import UnknownOperationException, ValidationException
from cli.embedded.bedrock.faults import read_faults
from cli.embedded.bedrock.wire import Answer, Request

SIDE_DOOR = "/_stand-in/"


class Served(msgspec.Struct, frozen=True):
    """One request that was answered, or was to be."""

    operation: str
    status: int


def serve_side_door(account: Account, served: Iterable[Served], request: Request) -> Answer:
    """Raises UnknownOperationException, ValidationException."""
    match request.method, request.path.removeprefix(SIDE_DOOR):
        case "GET", "jobs":
            return _json(_jobs(account))
        case "GET", "requests":
            return _json(list(served))
        case "POST", "faults":
            try:
                account.faults.add(read_faults(request.body))
            except msgspec.MsgspecError as error:
                raise ValidationException(f"This is no fault: {error}") from None
            return _json({})
        case "DELETE", "faults":
            account.faults.clear()
            return _json({})
    raise UnknownOperationException(f"There is no {request.method} {request.path}")


def _jobs(account: Account) -> list[dict[str, object]]:
    with account.lock:
        return [
            {
                "name": job.order.name,
                "arn": job.arn,
                "token": job.order.token,
                "status": job.status,
                "began": job.created,
                "ended": job.ended,
                "phases": {phase: progress.status for phase, progress in job.phases.items()},
            }
            for job in account.jobs.values()
        ]


def _json(value: object) -> Answer:
    return Answer(200, msgspec.json.encode(value), {"Content-Type": "application/json"})
