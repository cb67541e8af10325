"""The emulator's process: ministack, patched and guarded, on a socket that its starter bound.

    python -m cli.embedded.emulator SOCKET

The environment (environment.py) says everything else.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from hypercorn.asyncio import serve
from hypercorn.config import Config
from ministack.app import app

from cli.embedded.broken_storage import BrokenStorage
from cli.embedded.guard import Guard
from cli.embedded.options import ACCESS_LOG
from cli.embedded.patches.access import patch_access
from cli.embedded.patches.cloudformation import patch_cloudformation
from cli.embedded.patches.faults import patch_faults
from cli.embedded.patches.lambdas import patch_lambda
from cli.embedded.patches.recording import patch_recording
from cli.embedded.patches.step_functions import patch_step_functions
from cli.embedded.patches.unpacking import patch_unpacking
from cli.embedded.recording import Recorder


def main(socket: str) -> None:
    """Serve until killed. `socket` is the number of a bound, inherited file descriptor."""
    patch_access()
    patch_cloudformation()
    home = Path(os.environ["HOME"])
    patch_lambda(home)
    patch_unpacking(home / "lambda-code")
    patch_step_functions()
    patch_recording(Recorder(home))
    patch_faults(home)
    config = Config()
    config.bind = [f"fd://{socket}"]
    config.certfile = os.environ["MINISTACK_SSL_CERT"]
    config.keyfile = os.environ["MINISTACK_SSL_KEY"]
    config.keep_alive_timeout = 75
    config.accesslog = str(home / ACCESS_LOG)
    config.access_log_format = "%(m)s\t%(Uq)s\t%({authorization}i)s\t%(a)s"
    asyncio.run(serve(Guard(BrokenStorage(app, home)), config))


if __name__ == "__main__":
    main(*sys.argv[1:])
