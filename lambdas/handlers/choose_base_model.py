"""State "Choose base model": what does Bedrock offer in this Region today?"""

from typing import Any

import msgspec

from handlers.adapters import bedrock
from handlers.environment import environment
from handlers.privacy import private
from jonabot.training.choosing import choose_base_model


@private
def handler(event: dict[str, Any], context: object) -> Any:
    here = environment()
    choice = choose_base_model(bedrock().offers(), here.settings.training, here.region)
    return msgspec.to_builtins(choice)
