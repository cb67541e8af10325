"""Customization jobs: create, look at, stop."""

from __future__ import annotations

from typing import Any

from cli.embedded.bedrock.account import Account
from cli.embedded.bedrock.control.lists import Request, page
from cli.embedded.bedrock.control.orders import take_order
from cli.embedded.bedrock.customization.life import start
from cli.embedded.bedrock.errors import ConflictException, ResourceNotFoundException
from cli.embedded.bedrock.job import PHASES, Job, Progress

_DETAILS = {
    "validation": "validationDetails",
    "data-processing": "dataProcessingDetails",
    "training": "trainingDetails",
}


def create_job(account: Account, request: Request) -> dict[str, Any]:
    """The same clientRequestToken again gives the same job again."""
    with account.creating:
        if existing := _by_token(account, request.get("clientRequestToken")):
            return {"jobArn": existing.arn}
        order = take_order(account, request)
        now = account.now()
        arn = account.new_arn(f"model-customization-job/{order.foundation.model_id}")
        phases = {phase: Progress(now, now) for phase in PHASES}
        job = Job(arn=arn, order=order, created=now, changed=now, phases=phases)
        with account.lock:
            account.tag(arn, request.get("jobTags", []))
            account.jobs[arn] = job
    start(account, job)
    return {"jobArn": arn}


def get_job(account: Account, request: Request) -> dict[str, Any]:
    """By ARN or by name."""
    with account.lock:
        return _description(account, _find(account, request["jobIdentifier"]))


def list_jobs(account: Account, request: Request) -> dict[str, Any]:
    """The newest first, unless asked otherwise."""
    with account.lock:
        jobs, token = page(
            account.jobs.values(),
            request,
            created=lambda job: job.created,
            name=lambda job: job.order.name,
            matches={"statusEquals": lambda job: job.status},
        )
        return {"modelCustomizationJobSummaries": [_summary(account, job) for job in jobs]} | token


def stop_job(account: Account, request: Request) -> dict[str, Any]:
    """The job is Stopping until its thread notices. Refused if it has ended."""
    with account.lock:
        job = _find(account, request["jobIdentifier"])
        if not job.is_running:
            raise ConflictException(f"The job cannot be stopped because its status is {job.status}.")
        job.status, job.changed = "Stopping", account.now()
        for progress in job.phases.values():
            if progress.status == "InProgress":
                progress.status, progress.changed = "Stopping", job.changed
        job.stop.set()
    return {}


def _by_token(account: Account, token: str | None) -> Job | None:
    with account.lock:
        return next((job for job in account.jobs.values() if token and token == job.order.token), None)


def _find(account: Account, identifier: str) -> Job:
    """By ARN or by name."""
    for job in account.jobs.values():
        if identifier in {job.arn, job.order.name}:
            return job
    raise ResourceNotFoundException("The provided job identifier is not found. Check the identifier and try again.")


def _description(account: Account, job: Job) -> dict[str, Any]:
    order = job.order
    description = {
        "jobArn": job.arn,
        "jobName": order.name,
        "outputModelName": order.model_name,
        "outputModelArn": job.model_arn,
        "clientRequestToken": order.token,
        "roleArn": order.role,
        "status": job.status,
        "statusDetails": _status_details(job),
        "failureMessage": job.failure,
        "creationTime": job.created - job.hung_before,
        "lastModifiedTime": job.changed if job.ended else job.changed - job.hung_before,
        "endTime": job.ended,
        "baseModelArn": order.foundation.arn(account.options.region),
        "hyperParameters": {name: f"{value:g}" for name, value in order.hyperparameters.items()},
        "trainingDataConfig": {"s3Uri": order.training_uri},
        "validationDataConfig": {"validators": [{"s3Uri": uri} for uri in order.validation_uris]},
        "outputDataConfig": {"s3Uri": order.output_uri},
        "customizationType": order.method,
        "outputModelKmsKeyArn": order.kms_key,
        "vpcConfig": order.vpc,
    }
    if job.status == "Completed":
        description["trainingMetrics"] = {"trainingLoss": job.training_loss}
        description["validationMetrics"] = [{"validationLoss": loss} for loss in job.validation_losses]
    return {name: value for name, value in description.items() if value is not None and value != ""}


def _summary(account: Account, job: Job) -> dict[str, Any]:
    summary = {
        "jobArn": job.arn,
        "baseModelArn": job.order.foundation.arn(account.options.region),
        "jobName": job.order.name,
        "status": job.status,
        "statusDetails": _status_details(job),
        "lastModifiedTime": job.changed if job.ended else job.changed - job.hung_before,
        "creationTime": job.created - job.hung_before,
        "endTime": job.ended,
        "customModelArn": job.model_arn,
        "customModelName": job.order.model_name,
        "customizationType": job.order.method,
    }
    return {name: value for name, value in summary.items() if value}


def _status_details(job: Job) -> dict[str, Any]:
    return {
        _DETAILS[phase]: {
            "status": progress.status,
            "creationTime": progress.created - job.hung_before,
            "lastModifiedTime": progress.changed - job.hung_before,
        }
        for phase, progress in job.phases.items()
    }
