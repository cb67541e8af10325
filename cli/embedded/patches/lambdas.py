"""Lambda: the error names of exceptions, and an interpreter with nothing but what Lambda has."""

from __future__ import annotations

import importlib.util
import os
import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ministack.core import lambda_runtime
from ministack.services import lambda_svc

from cli.embedded.patches.patching import PatchDoesNotFit, Patches, private

# What the Python runtimes of Lambda carry beside the standard library.
# https://docs.aws.amazon.com/lambda/latest/dg/python-package.html
RUNTIME_PACKAGES = ("boto3", "botocore", "dateutil", "jmespath", "s3transfer", "six", "urllib3")

patches = Patches()

_SCRIPT = "_PYTHON_WORKER_SCRIPT"
_ERROR_REPLY = '"error": str(e), "trace": traceback.format_exc()'
_DIED = "Worker process died"
_EXIT_ERROR = "Runtime.ExitError"
_NAMED_ERROR_REPLY = _ERROR_REPLY + ', "type": type(e).__name__'


def patch_lambda(home: Path) -> None:
    """Patch the Lambda service of this process. `home` is the embedded AWS's own folder."""
    script = private(lambda_runtime, _SCRIPT)
    if script.count(_ERROR_REPLY) != 1:
        raise PatchDoesNotFit("The Python worker of ministack reports errors in another way: pin ministack to 1.5.33.")
    setattr(lambda_runtime, _SCRIPT, script.replace(_ERROR_REPLY, _NAMED_ERROR_REPLY))
    os.environ["PYTHONPATH"] = str(_runtime_packages(home / "lambda-packages"))
    _write_interpreter(_interpreter(home))
    patches.install()


class RaisedMessage(str):
    """The message of an exception that a handler raised, with the name of its class."""

    __slots__ = ("error_type",)
    error_type: str


@patches.around(lambda_runtime.Worker, "invoke")
def _keep_the_error_type(invoke: Callable[..., dict[str, Any]], *arguments: Any, **options: Any) -> dict[str, Any]:
    """Lambda names an error after the exception's class, which is what Retry and Catch match; ministack
    calls all of them Runtime.HandlerError. The worker now sends the name along: keep it, and name the end
    of the worker itself, ...
    """
    reply = invoke(*arguments, **options)
    error_type = _EXIT_ERROR if reply.get("error") == _DIED else reply.get("type")
    if error_type:
        message = RaisedMessage(reply["error"])
        message.error_type = error_type
        reply["error"] = message
    return reply


@patches.around(lambda_svc, "_execute_function_warm")
def _report_the_error_type(execute: Callable[..., dict[str, Any]], *arguments: Any, **options: Any) -> dict[str, Any]:
    """... and report it."""
    result = execute(*arguments, **options)
    body = result.get("body")
    if result.get("error") and isinstance(body, dict) and isinstance(body.get("errorMessage"), RaisedMessage):
        body["errorType"] = body["errorMessage"].error_type
    return result


@patches.around(lambda_runtime, "_detect_runtime_binary")
def _isolate(detect: Callable[[str], tuple[str, str]], runtime: str) -> tuple[str, str]:
    """Handlers run in the emulator's interpreter, with all its packages in reach, which hides what the bundle
    lacks. They get the standard library, the runtime's packages and no more.
    """
    binary, script = detect(runtime)
    return (str(_interpreter(Path(os.environ["HOME"]))), script) if runtime.startswith("python") else (binary, script)


def _interpreter(home: Path) -> Path:
    return home / "lambda-python"


def _write_interpreter(path: Path) -> None:
    """A command that starts Python without site-packages; the worker takes a path and no flags."""
    path.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -S "$@"\n')
    path.chmod(0o700)


def _runtime_packages(folder: Path) -> Path:
    folder.mkdir()
    for name in RUNTIME_PACKAGES:
        found = importlib.util.find_spec(name)
        if found is None or found.origin is None:
            raise PatchDoesNotFit(f"{name} is not installed: install the pinned requirements.")
        origin = Path(found.origin)
        place = origin.parent if origin.name == "__init__.py" else origin
        (folder / place.name).symlink_to(place)
    return folder
