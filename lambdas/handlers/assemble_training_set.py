"""State "Assemble training set": all documents into one training file, in the base model's format."""

from typing import Any

import msgspec

from handlers.adapters import storage
from handlers.environment import environment
from handlers.privacy import private
from jonabot.archives.unreadable import refuse_unreadable
from jonabot.corpus.assembling import RecordTarget, assemble_training_set
from jonabot.inventory import Inventory
from jonabot.layout import inventory_key
from jonabot.run_data import TrainingSetAssembled
from jonabot.training.choosing import Choice


class Event(msgspec.Struct, frozen=True):
    run: str
    base_model: Choice


@private
def handler(event: dict[str, Any], context: object) -> Any:
    this, settings, files = msgspec.convert(event, Event), environment().settings, storage()
    inventory = msgspec.json.decode(files.read(inventory_key(this.run)), type=Inventory)
    refuse_unreadable(files, this.run, inventory.archives)
    manifest = assemble_training_set(
        files,
        inventory.archives,
        settings.corpus,
        _target(this.base_model),
        msgspec.to_builtins(settings),
        pack=settings.archives.x.pack,
        warnings=inventory.warnings,
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
