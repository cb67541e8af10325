"""From a `modelId` to the weights that answer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from cli.embedded.bedrock.account import Account, Hosting
from cli.embedded.bedrock.catalog import FoundationModel
from cli.embedded.bedrock.errors import ModelNotReadyException, ResourceNotFoundException, ValidationException
from cli.embedded.bedrock.language.base import base_network
from cli.embedded.bedrock.language.network import Network

KEPT_IN_MEMORY = 3
"""Networks of tuned models; each takes about 16 MB."""


@dataclass(frozen=True)
class Target:
    """What answers a request."""

    foundation: FoundationModel
    network: Network
    reads_prompts: bool
    """Whether it has ever been taught with prompts; if not, a prompt would only confuse it."""


def resolve(account: Account, model_id: str) -> Target:
    """By base model id or ARN, inference profile, deployment ARN or provisioned model ARN.

    Raises:
        ValidationException, ResourceNotFoundException, ModelNotReadyException: as Bedrock does.

    """
    with account.lock:
        hosting = account.deployments.get(model_id) or account.throughputs.get(model_id)
        if hosting is None:
            return Target(_foundation(account, model_id), base_network(), reads_prompts=False)
        return _hosted(account, hosting)


def _hosted(account: Account, hosting: Hosting) -> Target:
    now = account.now()
    if not hosting.is_in_service(now):
        raise ModelNotReadyException("The model is not ready for inference requests. Try again later.")
    model = account.models.get(hosting.serving_arn(now))
    if model is None:
        foundation = account.catalog.find(hosting.serving_arn(now))
        if foundation is None:
            raise ResourceNotFoundException("Model not found.")
        return Target(foundation, base_network(), reads_prompts=False)
    order = model.job.order
    return Target(order.foundation, _load(model.weights), reads_prompts=order.rules.record_format != "pretraining")


def _foundation(account: Account, model_id: str) -> FoundationModel:
    if ":custom-model-deployment/" in model_id or ":provisioned-model/" in model_id:
        raise ResourceNotFoundException("Model not found.")
    name = model_id.rpartition("/")[2]
    geography, _, rest = name.partition(".")
    profile = account.catalog.find(rest) if geography == account.options.region[:2] else None
    if profile and "INFERENCE_PROFILE" in profile.inference_types_supported:
        return profile
    foundation = account.catalog.find(name)
    if foundation is None or "TEXT" not in foundation.output_modalities:
        raise ValidationException("The provided model identifier is invalid.")
    if "ON_DEMAND" in foundation.inference_types_supported:
        return foundation
    if "INFERENCE_PROFILE" in foundation.inference_types_supported:
        raise ValidationException(
            f"Invocation of model ID {name} with on-demand throughput isn\u2019t supported. Retry your request with"
            " the ID or ARN of an inference profile that contains this model."
        )
    raise ResourceNotFoundException("Model not found.")


@lru_cache(maxsize=KEPT_IN_MEMORY)
def _load(weights: Path) -> Network:
    return Network.load(weights)
