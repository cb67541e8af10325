"""The Bedrock stand-in as a process of its own.

    python -m cli.embedded.bedrock.server --port 0 --s3-endpoint https://127.0.0.1:4566

prints `listening on http://127.0.0.1:PORT` as its first line, and then serves until it is ended.
The log goes to standard error.
"""

from __future__ import annotations

import argparse
import logging
import signal
import tempfile
import threading
from pathlib import Path

import msgspec

from cli.embedded.bedrock.account import Account, Limits, Options
from cli.embedded.bedrock.aws import EmbeddedAws
from cli.embedded.bedrock.catalog import CatalogError, load_catalog
from cli.embedded.bedrock.errors import ConflictException, ValidationException
from cli.embedded.bedrock.faults import Faults, read_faults
from cli.embedded.bedrock.language.base import base_network
from cli.embedded.bedrock.language.training import LEARNED_BYTES
from cli.embedded.bedrock.listener import Listener
from cli.embedded.bedrock.service import Service
from cli.embedded.recording import Recorder

_LOG = logging.getLogger("cli.embedded.bedrock.server")
_NAME_IN_USE = {"conflict": ConflictException, "validation": ValidationException}


def main(arguments: list[str] | None = None) -> None:
    """Serve until SIGINT or SIGTERM."""
    parser = _parser()
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    logging.basicConfig(format="bedrock stand-in: %(message)s")
    logging.getLogger("cli.embedded.bedrock").setLevel(logging.INFO)
    with tempfile.TemporaryDirectory(prefix="bedrock-stand-in-") as folder:
        try:
            recorder = Recorder(Path.home())  # of this embedded AWS
            account = _account(options, Path(folder), recorder)
        except (CatalogError, msgspec.MsgspecError) as error:
            parser.error(str(error))
        _serve(Listener(Service(account, recorder), options.port))


def _serve(listener: Listener) -> None:
    print(f"listening on {listener.url}", flush=True)  # noqa: T201 - whoever started this reads it
    _LOG.info("This is a stand-in: not Amazon Bedrock, not its models, not its prices.")
    threading.Thread(target=base_network, daemon=True).start()  # so that the first answer does not wait for it
    try:
        listener.serve_forever(poll_interval=0.1)
    except KeyboardInterrupt:
        _LOG.info("ends")
    finally:
        listener.server_close()


def _account(options: argparse.Namespace, folder: Path, recorder: Recorder) -> Account:
    aws = EmbeddedAws(options.s3_endpoint, options.region, recorder)
    return Account(
        options=Options(
            region=options.region,
            account=options.account,
            phase_seconds=options.phase_seconds,
            learned_bytes=options.learned_bytes,
            limits=Limits(model_units=options.model_units, running_jobs=options.running_jobs),
            name_in_use=_NAME_IN_USE[options.name_in_use],
        ),
        catalog=load_catalog(options.catalog, options.region),
        objects=aws,
        roles=aws,
        events=aws,
        folder=folder,
        faults=Faults(read_faults(options.faults)),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m cli.embedded.bedrock.server")
    add = parser.add_argument
    add("--port", type=int, default=0, help="0 takes a free one")
    add("--s3-endpoint", required=True, help="of the embedded AWS: its S3, IAM and EventBridge")
    add("--catalog", default="today", help="today, 2024 or the path of a catalogue")
    add("--phase-seconds", type=float, default=1.0, help="the least that a phase of a job takes")
    add("--learned-bytes", type=int, default=LEARNED_BYTES, help="the most that a job reads, over all its epochs")
    add("--faults", default="[]", help="a JSON list, see faults.py")
    add("--region", default="us-east-1")
    add("--account", default="000000000000")
    add("--model-units", type=int, default=2, help="the quota of provisioned throughput; 0 is usual on new accounts")
    add("--running-jobs", type=int, default=2, help="the quota of customization jobs")
    add("--name-in-use", choices=_NAME_IN_USE, default="conflict", help="the exception for a job name that is taken")
    return parser


if __name__ == "__main__":
    main()
