"""The one process that a person's command starts: it starts the others and clears everything away.

    python -m cli.embedded.supervisor

It reads one line of JSON (options.Options), answers with one (options.Answer) once everything
serves, and then waits for standard input to close. That happens when the command leaves the
`with` block, is interrupted, or is killed: there is one way to end, and it is always taken.
"""

from __future__ import annotations

import secrets
import signal
import socket
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import msgspec

from cli.embedded.certificates import make_certificates
from cli.embedded.environment import Surroundings, client_environment, emulator_environment
from cli.embedded.options import ACCOUNT, Answer, BedrockOptions, Failed, Options, Running
from cli.embedded.processes import NotServing, Process, adopt_orphans, wait_for_announcement, wait_until_healthy


def main() -> None:
    """Run one embedded AWS until standard input closes."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # unwinds, so that everything is cleared away
    adopt_orphans()
    options = msgspec.json.decode(sys.stdin.buffer.readline(), type=Options)
    try:
        with running(options) as aws:
            _answer(Answer(running=aws))
            sys.stdin.buffer.read()
    except NotServing as error:
        _answer(Answer(failed=Failed(reason=str(error))))


@contextmanager
def running(options: Options) -> Iterator[Running]:
    """The processes of one embedded AWS in a temporary folder; all gone afterwards.

    Raises:
        NotServing: with the end of the log of the process that does not answer.

    """
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="jonabot-aws-", ignore_cleanup_errors=True)))
        (home / "tmp").mkdir()
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))  # bound here and handed on: nobody else can take the port in between
        here = Surroundings(
            home=home,
            endpoint=f"https://127.0.0.1:{listener.getsockname()[1]}",
            access_key=f"ROOT{secrets.token_hex(16).upper()}",  # both new each time: they are all that it takes
            secret_key=secrets.token_hex(20),
            certificates=make_certificates(home),
            options=options,
        )
        if options.bedrock:
            here = replace(here, bedrock_endpoint=_start_bedrock(stack, here, options.bedrock))
        _start_emulator(stack, here, listener)
        yield Running(
            endpoint=here.endpoint,
            bedrock_endpoint=here.bedrock_endpoint,
            home=str(home),
            environment=client_environment(here),
        )


def _start_emulator(stack: ExitStack, here: Surroundings, listener: socket.socket) -> None:
    process = stack.enter_context(
        Process(
            "The emulator",
            "cli.embedded.emulator",
            str(listener.fileno()),
            environment=emulator_environment(here),
            log=here.home / "emulator.log",
            file_descriptor=listener.fileno(),
        )
    )
    wait_until_healthy(process, here.endpoint, here.certificates.authority, here.options.start_seconds)


def _start_bedrock(stack: ExitStack, here: Surroundings, options: BedrockOptions) -> str:
    process = stack.enter_context(
        Process(
            "The Bedrock stand-in",
            "cli.embedded.bedrock.server",
            *("--port", "0", "--s3-endpoint", here.endpoint),
            *("--region", here.options.region, "--account", ACCOUNT),
            *("--catalog", options.catalog, "--phase-seconds", str(options.phase_seconds)),
            *(("--learned-bytes", str(options.learned_bytes)) if options.learned_bytes else ()),
            *("--faults", msgspec.json.encode(options.faults).decode()),
            environment=client_environment(here),
            log=here.home / "bedrock.log",
        )
    )
    return wait_for_announcement(process, here.options.start_seconds)


def _answer(answer: Answer) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
