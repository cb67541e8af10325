"""`jonabot demo`: the whole run on the embedded AWS, from two exports to the report."""

import signal
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Literal

from rich.console import Console

from cli.drop import put_exports
from cli.embedded.deploy import deploy
from cli.embedded.launcher import BedrockOptions, EmbeddedAws
from cli.examples import example_exports
from cli.stack import DeployedStack
from cli.synthesis import synthesize
from cli.watch import RunOutcome, watch_newest_run

STACK = "Jonabot"
WAIT_SCALE = 0.01
"""A wait of a minute takes six tenths of a second."""
POLL_SECONDS = 0.2

Catalog = Literal["today", "2024"]


def demo(files: Sequence[Path], *, catalog: Catalog, out: Path, console: Console) -> RunOutcome:
    """Deploy the synthesized template on this machine, drop the exports, watch the run, keep its report.

    Everything that was started is stopped and every temporary folder is gone when this returns, and
    also on Ctrl-C.
    """
    with _stopping_cleanly(), tempfile.TemporaryDirectory(prefix="jonabot-demo-") as scratch:
        folder = Path(scratch)
        exports = list(files) or example_exports(folder)
        with console.status("Synthesizing the app"):
            synthesize(folder / "cdk.out")
        with (
            console.status("Starting the embedded AWS") as status,
            EmbeddedAws(wait_scale=WAIT_SCALE, bedrock=BedrockOptions(catalog=catalog)) as aws,
        ):
            status.update("Deploying the template")
            outputs = deploy(folder / "cdk.out", aws)[STACK]
            stack = DeployedStack.from_outputs(outputs)
            status.stop()
            _say_where_this_runs(console, aws, catalog)
            drops = put_exports(aws.client("s3"), stack.bucket, exports, console)
            outcome = watch_newest_run(
                aws.client("stepfunctions"),
                stack.state_machine_arn,
                console,
                drops=drops,
                poll_seconds=POLL_SECONDS,
            )
            _keep_the_report(aws.client("s3"), stack.bucket, outcome, out, console)
    return outcome


def _say_where_this_runs(console: Console, aws: EmbeddedAws, catalog: Catalog) -> None:
    console.print(
        f"The template is deployed on an embedded AWS at {aws.endpoint}. Bedrock is a stand-in (catalogue: {catalog}): "
        "it trains a small language model on this machine, so the run is real and the model is small.\n"
    )


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
