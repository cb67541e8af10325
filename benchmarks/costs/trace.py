"""What a run on the embedded AWS did, counted where AWS would count it."""

from __future__ import annotations

import re
import ssl
import urllib.request
from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

import msgspec

from cli.embedded.launcher import EmbeddedAws
from cli.embedded.options import ACCESS_LOG
from cli.stack import DeployedStack
from jonabot.layout import comparison_key

POLLING = frozenset(
    {
        *("Wait for training", "Check training", "Training finished?"),
        *("Wait for deployment", "Check deployment", "Deployment ready?"),
    }
)
"""States of the two loops: how often they are entered depends on Bedrock, and here on this machine."""
POLLS = frozenset({"check_training", "check_deployment"})
"""The functions that these loops call."""
IN_THE_MAP = "Parse archive"
QUESTIONS = frozenset({"Converse", "ConverseStream", "InvokeModel"})
_REPORT = re.compile(r"REPORT .*Billed Duration: (\d+) ms\tMemory Size: (\d+) MB")


class Invocations(msgspec.Struct, frozen=True):
    """Of one function."""

    count: int
    milliseconds: int
    megabytes: int
    """Of memory."""

    @property
    def gb_seconds(self) -> float:
        return self.milliseconds / 1000 * self.megabytes / 1024


class Trace(msgspec.Struct, frozen=True):
    """One drop of some exports, from the first event to the report."""

    transitions: dict[str, int]
    """By state, in all executions that the drop started, those inside the Map too."""
    functions: dict[str, Invocations]
    """By handler."""
    s3_reads: int
    """GET and HEAD."""
    s3_writes: int
    """PUT, POST and lists, which S3 prices alike."""
    messages: int
    questions: int
    """To the base and the tuned model."""
    characters: int
    """Of all questions and answers."""
    stored_bytes: int
    logged_bytes: int
    metrics: int

    def shape(self) -> dict[str, object]:
        """What is the same on every machine: everything but times, sizes and polls."""
        return {
            "transitions": {name: n for name, n in sorted(self.transitions.items()) if name not in POLLING},
            "invocations": {name: it.count for name, it in sorted(self.functions.items()) if name not in POLLS},
            "s3_reads": self.s3_reads,
            "s3_writes": self.s3_writes,
            "messages": self.messages,
            "questions": self.questions,
            "metrics": self.metrics,
        }


def read_trace(aws: EmbeddedAws, stack: DeployedStack) -> Trace:
    """Of everything that the deployed stack has done so far: take it after one drop."""
    events = {name: list(_logged(aws, group)) for name, group in _log_groups(aws).items()}
    requests = Counter(_requests_of_lambdas(aws))
    objects = _objects(aws, stack.bucket)
    return Trace(
        transitions=dict(sorted(_transitions(aws, stack).items())),
        functions={name: it for name, lines in sorted(events.items()) if (it := _invocations(lines)).count},
        s3_reads=requests["s3 read"],
        s3_writes=requests["s3 write"],
        messages=requests["sns write"],
        questions=sum(operation in QUESTIONS for operation in _asked_of_bedrock(aws)),
        characters=sum(size for key, size in objects if fnmatchcase(key, comparison_key("*"))),
        stored_bytes=sum(size for _, size in objects),
        logged_bytes=sum(len(line.encode()) for lines in events.values() for line in lines),
        metrics=len({metric for lines in events.values() for line in lines for metric in _metrics(line)}),
    )


def _transitions(aws: EmbeddedAws, stack: DeployedStack) -> Counter[str]:
    states = aws.client("stepfunctions")
    counted: Counter[str] = Counter()
    for execution in states.list_executions(stateMachineArn=stack.state_machine_arn)["executions"]:
        arn = execution["executionArn"]
        pages = states.get_paginator("get_execution_history").paginate(executionArn=arn)
        entered = (event.get("stateEnteredEventDetails") for page in pages for event in page["events"])
        counted.update(details["name"] for details in entered if details)
        for run in states.list_map_runs(executionArn=arn)["mapRuns"]:
            items = states.describe_map_run(mapRunArn=run["mapRunArn"])["itemCounts"]["total"]
            counted[IN_THE_MAP] += items
    return counted


def _log_groups(aws: EmbeddedAws) -> dict[str, str]:
    """Handler -> its log group."""
    pages = aws.client("lambda").get_paginator("list_functions").paginate()
    functions = [function for page in pages for function in page["Functions"]]
    return {each["Handler"].split(".")[1]: each["LoggingConfig"]["LogGroup"] for each in functions}


def _logged(aws: EmbeddedAws, group: str) -> Iterator[str]:
    for page in aws.client("logs").get_paginator("filter_log_events").paginate(logGroupName=group):
        for event in page["events"]:
            yield event["message"]


def _invocations(lines: list[str]) -> Invocations:
    reports = [found for line in lines if (found := _REPORT.search(line))]
    megabytes = max((int(report[2]) for report in reports), default=0)
    return Invocations(len(reports), sum(int(report[1]) for report in reports), megabytes)


def _metrics(line: str) -> Iterator[str]:
    """The metrics that CloudWatch takes out of a line of log (embedded metric format)."""
    if '"_aws"' not in line:
        return
    logged = msgspec.json.decode(line[line.index("{") :])
    for directive in logged["_aws"]["CloudWatchMetrics"]:
        for dimensions in directive["Dimensions"]:
            values = [str(logged[dimension]) for dimension in dimensions]
            yield from (" ".join([metric["Name"], *values]) for metric in directive["Metrics"])


def _requests_of_lambdas(aws: EmbeddedAws) -> Iterator[str]:
    """`s3 read`, `sns write`, ...: what the functions asked of everything but Bedrock."""
    for line in (aws.home / ACCESS_LOG).read_text().splitlines():
        method, address, signature, agent = line.split("\t")
        service = re.search(r"/(\w+)/aws4_request", signature)
        if service and "jonabot" in agent:
            read = method.endswith(("GET", "HEAD")) and "list-type=2" not in address
            yield f"{service[1]} {'read' if read else 'write'}"


def _asked_of_bedrock(aws: EmbeddedAws) -> list[str]:
    trust = ssl.create_default_context(cafile=aws.environment()["AWS_CA_BUNDLE"])
    with urllib.request.urlopen(f"{aws.bedrock_endpoint}/_stand-in/requests", context=trust, timeout=10) as answer:
        return [request["operation"] for request in msgspec.json.decode(answer.read())]


def _objects(aws: EmbeddedAws, bucket: str) -> list[tuple[str, int]]:
    pages: Any = aws.client("s3").get_paginator("list_objects_v2").paginate(Bucket=bucket)
    return [(item["Key"], item["Size"]) for page in pages for item in page.get("Contents", [])]
