"""What Bedrock tells EventBridge when a job changes its state.

https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring-eventbridge-how-it-works.html
"""

from __future__ import annotations

from cli.embedded.bedrock.job import Job


def event_detail(job: Job, region: str) -> dict[str, str]:
    """The `detail` of an event "Model Customization Job State Change"."""
    detail = {
        "version": "0.0",
        "jobName": job.order.name,
        "jobArn": job.arn,
        "outputModelName": job.order.model_name,
        "outputModelArn": job.model_arn,
        "roleArn": job.order.role,
        "jobStatus": job.status,
        "failureMessage": job.failure,
        "creationTime": job.created.isoformat(),
        "lastModifiedTime": job.changed.isoformat(),
        "endTime": job.ended.isoformat() if job.ended else "",
        "baseModelArn": job.order.foundation.arn(region),
    }
    return {name: value for name, value in detail.items() if value}
