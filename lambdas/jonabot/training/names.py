r"""The names of a job, derived from what it trains: the same plan always finds the same job.

A job name is 1-63 characters of `[a-zA-Z0-9](-*[a-zA-Z0-9\+\-\.])*`, a model name 1-63 of
`([0-9a-zA-Z][_-]?){1,63}`, a token 1-256 of `[a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?` (the
service model of Bedrock). Letters, digits and single hyphens satisfy all three.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256

import msgspec

PREFIX_CHARACTERS = 22
PREFIX_DIGITS = 6
MODEL_CHARACTERS = 22
IDENTITY_CHARACTERS = 12


def plan_identity(digest: str, method: str, base_model: str, hyperparameters: Mapping[str, str]) -> str:
    """SHA-256, in hexadecimal, of everything that decides what a job learns."""
    parts = [digest, method, base_model, sorted(hyperparameters.items())]
    return sha256(msgspec.json.encode(parts)).hexdigest()


def base_name(stack: str, model_name: str, identity: str) -> str:
    """The name of a plan's first job, and the start of its later attempts' names."""
    return f"{stack_prefix(stack)}-{_slug(model_name, MODEL_CHARACTERS) or 'model'}-{identity[:IDENTITY_CHARACTERS]}"


def stack_prefix(stack: str) -> str:
    """What the names of everything in Bedrock start with that a stack makes, and no other stack of the account.

    A short name that small letters tell (`Jonabot`) is its own prefix; any other is cut and numbered by its hash.
    """
    if stack and stack == _slug(stack, PREFIX_CHARACTERS).capitalize():
        return stack.lower()
    start = _slug(stack, PREFIX_CHARACTERS - PREFIX_DIGITS - 1) or "stack"
    return f"{start}-{sha256(stack.encode()).hexdigest()[:PREFIX_DIGITS]}"


def attempt_name(base: str, attempt: int) -> str:
    """The base name for the first attempt, `<base>-2` for the second."""
    return base if attempt == 1 else f"{base}-{attempt}"


def attempt_number(base: str, name: str) -> int | None:
    """Which attempt at a plan this job is; None for a job of another plan."""
    matched = re.fullmatch(rf"{re.escape(base)}(?:-([1-9][0-9]*))?", name)
    return int(matched[1] or 1) if matched else None


def request_token(name: str, identity: str) -> str:
    """The idempotency token of one attempt: a repeated request is ignored by the service."""
    return sha256(f"{name}/{identity}".encode()).hexdigest()


def _slug(text: str, length: int) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower())[:length].strip("-")
