"""State "Assemble training set": all documents into one training file, in the base model's format."""

from typing import Any

import msgspec
from jonabot.inventory import Archive

from handlers.adapters import storage
from handlers.environment import environment
from jonabot.archives.unreadable import refuse_unreadable
from jonabot.corpus.assembling import RecordTarget, assemble_training_set
from jonabot.run_data import InventoryTaken, TrainingSetAssembled
from jonabot.training.choosing import Choice


class Event(msgspec.Struct, frozen=True):
    run: str
    inventory: InventoryTaken
    base_model: Choice


def handler(event: dict[str, Any], context: object) -> Any:
    this, settings, files = msgspec.convert(event, Event), environment().settings, storage()
    archives = msgspec.json.decode(files.read(this.inventory.key), type=list[Archive])
    refuse_unreadable(files, this.run, archives)
    manifest = assemble_training_set(
        files,
        archives,
        settings.corpus,
        _target(this.base_model),
        msgspec.to_builtins(settings),
        pack=settings.archives.x.pack,
    )
    return msgspec.to_builtins(TrainingSetAssembled(manifest.digest, manifest.prefix))


def _target(choice: Choice) -> RecordTarget:
    """What the corpus must know of the base model."""
    return RecordTarget(
        choice.record_format,
        choice.minimum_records,
        choice.maximum_records,
        choice.record_tokens,
        choice.validation,
    )
