"""Changing a throughput that is there: in place where Bedrock can, else by another one."""

from __future__ import annotations

from datetime import datetime, timedelta

from jonabot.throughput.errors import HoursHavePassed, ThroughputFailed, ThroughputHeld
from jonabot.throughput.making import Made, Wish, check_model, make
from jonabot.throughput.patience import FOR_MAKING, Patience
from jonabot.throughput.removing import why_held
from jonabot.throughput.throughputs import Throughput, Throughputs


def change(
    found: Throughput, wish: Wish, request: str, throughputs: Throughputs, patience: Patience, *, before: Wish
) -> Made:
    """What is there becomes what is wished. CloudFormation deletes the old one if the ARN is another.

    Raises:
        HoursHavePassed: the new end lies in the past.
        ThroughputHeld: a commitment cannot be replaced.
        ThroughputFailed: the old model goes on answering.

    """
    ends = found.ends or found.created + timedelta(hours=before.hours)
    if wish.hours != before.hours:
        ends = _new_end(found, wish.hours, patience.began)
    if found.desired_model_arn != wish.model_arn:
        model = check_model(wish, throughputs)
        if _needs_another(found, wish, model.base_model):
            return _replace(found, wish, request, throughputs, patience)
        _put_behind(found, model.arn, throughputs, patience)
    elif _needs_another(found, wish, found.base_model):
        return _replace(found, wish, request, throughputs, patience)
    throughputs.set_end(found.arn, ends)
    serving = patience.until(
        lambda: _serving(found.arn, wish.model_arn, throughputs), what="The change of models", within=FOR_MAKING
    )
    return Made(serving, ends)


def _new_end(found: Throughput, hours: int, now: datetime) -> datetime:
    ends = found.created + timedelta(hours=hours)
    if ends <= now:
        raise HoursHavePassed(
            f"The throughput was made at {found.created:%Y-%m-%d %H:%M} UTC, so {hours} hours have passed. Give more "
            "hours, or use `jonabot extend HOURS`."
        )
    return ends


def _needs_another(found: Throughput, wish: Wish, base_model: str) -> bool:
    """Bedrock changes the model, within one base model, and nothing else."""
    there = (found.model_units, found.commitment, found.base_model)
    return there != (wish.model_units, wish.commitment, base_model)


def _replace(found: Throughput, wish: Wish, request: str, throughputs: Throughputs, patience: Patience) -> Made:
    if reason := why_held(found):
        raise ThroughputHeld(reason)
    return make(wish, request, throughputs, patience)


def _put_behind(found: Throughput, model_arn: str, throughputs: Throughputs, patience: Patience) -> None:
    """Only what is in service can be given another model."""

    def asked() -> bool | None:
        now = throughputs.find(found.arn)
        if now is None or now.desired_model_arn == model_arn:
            return True
        if now.status != "InService":
            return None
        throughputs.serve(found.arn, model_arn)
        return True

    patience.until(asked, what="The change of models")


def _serving(arn: str, model_arn: str, throughputs: Throughputs) -> Throughput | None:
    found = throughputs.find(arn)
    if found is None:
        raise ThroughputFailed("Somebody deleted the throughput while its model was being changed.")
    settled = found.status == "InService" and found.desired_model_arn == model_arn
    if found.status == "Failed" or (settled and found.model_arn != model_arn):
        raise ThroughputFailed(f"The model could not be changed: {found.failure or 'Bedrock gave no reason'}")
    return found if settled else None
