"""Which base models the stand-in offers, and what may be done with each: a data file.

`today` is Bedrock as it is, with no base model for continued pre-training; `2024` is Bedrock when
Titan Text could be pre-trained further. Any other name is the path of a file of the same form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec

RecordFormat = Literal["pretraining", "prompt-completion", "conversation"]
_FOLDER = Path(__file__).parent
_BUILT_IN = ("today", "2024")


class CatalogError(Exception):
    """The catalogue file cannot be used; the message says why."""


class Bounds(msgspec.Struct, frozen=True):
    """A hyperparameter. Bedrock takes it as text."""

    type: Literal["integer", "number"]
    minimum: float
    maximum: float
    default: float


class RecordCount(msgspec.Struct, frozen=True):
    """How many records training and validation file may have together."""

    minimum: int
    maximum: int


class MethodRules(msgspec.Struct, frozen=True, rename="camel"):
    """One way to customize a model."""

    record_format: RecordFormat
    records: RecordCount


class TokenLimit(msgspec.Struct, frozen=True, rename="camel"):
    """The longest record, up to a batch size."""

    batch_size: int
    tokens: int


class Customization(msgspec.Struct, frozen=True, rename="camel"):
    """What a customization job of this base model may be."""

    methods: dict[str, MethodRules]
    record_tokens: tuple[TokenLimit, ...]
    validation: bool
    on_demand_deployment: bool
    hyperparameters: dict[str, Bounds]

    def longest_record(self, batch_size: float) -> int:
        """In tokens."""
        fitting = (limit.tokens for limit in self.record_tokens if batch_size <= limit.batch_size)
        return next(fitting, self.record_tokens[-1].tokens)


class FoundationModel(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """A base model, as ListFoundationModels tells it, and `regions` and `customization` of our own."""

    model_id: str
    model_name: str
    provider_name: str
    regions: tuple[str, ...]
    input_modalities: tuple[str, ...]
    output_modalities: tuple[str, ...]
    response_streaming_supported: bool
    customizations_supported: tuple[str, ...]
    inference_types_supported: tuple[str, ...]
    model_lifecycle: dict[str, str]
    customization: Customization | None = None

    @property
    def is_legacy(self) -> bool:
        return self.model_lifecycle["status"] == "LEGACY"

    def arn(self, region: str) -> str:
        return f"arn:aws:bedrock:{region}::foundation-model/{self.model_id}"

    def summary(self, region: str) -> dict[str, Any]:
        """As ListFoundationModels and GetFoundationModel answer."""
        fields: dict[str, Any] = msgspec.to_builtins(self)
        own = ("regions", "customization")
        return {"modelArn": self.arn(region)} | {name: value for name, value in fields.items() if name not in own}


class Catalog:
    """The base models of one Region."""

    def __init__(self, models: tuple[FoundationModel, ...], region: str) -> None:
        self._region = region
        self._models = {model.model_id: model for model in models if region in model.regions}

    def __iter__(self) -> Iterator[FoundationModel]:
        return iter(self._models.values())

    def find(self, identifier: str) -> FoundationModel | None:
        """By id or by ARN."""
        return self._models.get(identifier.removeprefix(f"arn:aws:bedrock:{self._region}::foundation-model/"))

    def filtered(self, filters: Mapping[str, str]) -> Iterator[FoundationModel]:
        """As ListFoundationModels filters: byProvider, byCustomizationType, byOutputModality, byInferenceType."""
        for model in self:
            offers = {
                "byProvider": (model.provider_name,),
                "byCustomizationType": model.customizations_supported,
                "byOutputModality": model.output_modalities,
                "byInferenceType": model.inference_types_supported,
            }
            if all(wanted in offers[name] for name, wanted in filters.items()):
                yield model


class _File(msgspec.Struct, frozen=True):
    source: str
    models: tuple[FoundationModel, ...]


def load_catalog(name: str, region: str) -> Catalog:
    """The catalogue `today`, `2024` or of a file, for one Region.

    Raises:
        CatalogError: there is no such file, or it does not have the form of a catalogue.

    """
    path = _FOLDER / f"catalog-{name}.json" if name in _BUILT_IN else Path(name)
    try:
        content = msgspec.json.decode(path.read_bytes(), type=_File)
    except OSError as error:
        raise CatalogError(f"{path}: {error.strerror}. A catalogue is today, 2024 or the path of a file.") from None
    except msgspec.MsgspecError as error:
        raise CatalogError(f"{path}: {error}. See catalog-today.json for the form.") from None
    return Catalog(content.models, region)
