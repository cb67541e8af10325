"""`jonabot demo`: the whole run on the embedded AWS, from two exports to the report."""

import signal
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Literal

from rich.console import Console

from cli.approval import answer_plan
from cli.configuration import PROJECT, configured_settings
from cli.drop import put_exports
from cli.embedded.deploy import deploy
from cli.embedded.launcher import BedrockOptions, EmbeddedAws
from cli.examples import example_exports
from cli.output import refuse_unwritable
from cli.stack import DeployedStack
from cli.synthesis import synthesize
from cli.watch import RunOutcome, watch_newest_run
from jonabot.layout import RUNS, approval_key

STACK = "Jonabot"
WAIT_SCALE = 0.01
"""A wait of a minute takes six tenths of a second."""
POLL_SECONDS = 0.2

Catalog = Literal["today", "2024"]


def demo(files: Sequence[Path], *, catalog: Catalog, out: Path, console: Console) -> RunOutcome:
    """Deploy the synthesized template on this machine, drop the exports, watch the run, keep its report.

    Everything that was started is stopped and every temporary folder is gone when this returns, and
    also on Ctrl-C.

    Raises:
        NotWritable: `out` cannot be made, or not be written to.

    """
    refuse_unwritable(out)
    settings = configured_settings(PROJECT)
    with _stopping_cleanly(), tempfile.TemporaryDirectory(prefix="jonabot-demo-") as scratch:
        folder = Path(scratch)
        exports = list(files) or example_exports(folder)
        with console.status("Synthesizing the app"):
            synthesize(folder / "cdk.out")
        with (
            console.status("Starting the embedded AWS") as status,
            EmbeddedAws(region=settings.region, wait_scale=WAIT_SCALE, bedrock=BedrockOptions(catalog=catalog)) as aws,
        ):
            status.update("Deploying the template")
            outputs = deploy(folder / "cdk.out", aws, only=(STACK,))[STACK]
            stack = DeployedStack.from_outputs(outputs)
            status.stop()
            _say_where_this_runs(console, aws, catalog)
            if settings.provisioned_throughput:
                console.print("Hosting by the hour is left out: it takes a model that was trained before.\n")
            drops = put_exports(aws.client("s3"), stack.bucket, exports, console)
            outcome = watch_newest_run(
                aws.client("stepfunctions"),
                stack.state_machine_arn,
                console,
                drops=drops,
                poll_seconds=POLL_SECONDS,
                sleep=_approving(aws, stack.bucket, console) if settings.approval == "ask" else time.sleep,
            )
            _keep_the_report(aws.client("s3"), stack.bucket, outcome, out, console)
    return outcome


def _say_where_this_runs(console: Console, aws: EmbeddedAws, catalog: Catalog) -> None:
    console.print(
        f"The template is deployed on an embedded AWS at {aws.endpoint}. Bedrock is a stand-in (catalogue: {catalog}): "
        "it trains a small language model on this machine, so the run is real and the model is small.\n"
    )


def _approving(aws: EmbeddedAws, bucket: str, console: Console) -> Callable[[float], None]:
    """A pause in which a plan that waits is approved: nothing is paid here, and nobody could answer from outside."""
    answered: set[str] = set()

    def pause(seconds: float) -> None:
        listed = aws.client("s3").list_objects_v2(Bucket=bucket, Prefix=RUNS).get("Contents", ())
        keys = {one["Key"] for one in listed}
        runs = {key.removeprefix(RUNS).partition("/")[0] for key in keys}
        for run in {run for run in runs if approval_key(run) in keys} - answered:
            answered.add(run)
            answer_plan(aws.client("s3"), aws.client("stepfunctions"), bucket, run, "approved")
            console.print(f"The demo approves the plan; on AWS it waits for `jonabot approve {run}`.", soft_wrap=True)
        time.sleep(seconds)

    return pause


def _keep_the_report(s3: object, bucket: str, outcome: RunOutcome, out: Path, console: Console) -> None:
    """The embedded AWS forgets everything, so the report is copied to this machine."""
    report = outcome.output.get("report") or outcome.output.get("failure", {}).get("report")
    if not isinstance(report, dict):
        return
    out.mkdir(parents=True, exist_ok=True)
    for key in (report["html"], report["json"]):
        s3.download_file(bucket, key, str(out / Path(key).name))  # type: ignore[attr-defined]  # an S3 client
    console.print(f"\nThe report: {out / Path(report['html']).name}")


@contextmanager
def _stopping_cleanly() -> Iterator[None]:
    """Leave through the context managers when the process is asked to end."""

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
