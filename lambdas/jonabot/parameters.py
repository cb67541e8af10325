"""The parameters in which a finished run leaves what others look up; infra/ publishes and reads them too."""

MODEL = "model-arn"
"""Of the newest trained model. It is the stack's own, and there before any model is."""
NO_MODEL = "none yet"
DEPLOYMENT = "deployment-arn"
ASKING = "asking"
"""How both models are asked (asking.py)."""


def path_of(stack: str) -> str:
    """Under which all parameters of a stack lie."""
    return f"/jonabot/{stack}"
