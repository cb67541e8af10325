"""The errors that Bedrock answers with, by the names and statuses of its service model."""

from __future__ import annotations


class BedrockError(Exception):
    """An answer that is an error. The class name travels in the x-amzn-ErrorType header."""

    status: int = 400

    @property
    def code(self) -> str:
        return type(self).__name__

    @property
    def message(self) -> str:
        return str(self)


class ValidationException(BedrockError):
    """The request breaks a rule."""


class ConflictException(BedrockError):
    """The request contradicts the state of a resource."""


class ServiceQuotaExceededException(BedrockError):
    """The account may not have one more."""


class TooManyTagsException(BedrockError):
    """More than 50 tags on one resource."""


class SerializationException(BedrockError):
    """The body is not JSON, or a value has the wrong type."""


class AccessDeniedException(BedrockError):
    """The caller may not."""

    status = 403


class ResourceNotFoundException(BedrockError):
    """There is no such thing."""

    status = 404


class UnknownOperationException(BedrockError):
    """No operation has this method and path, or the stand-in does not serve it."""

    status = 404


class ThrottlingException(BedrockError):
    """Too many requests."""

    status = 429


class ModelNotReadyException(BedrockError):
    """The deployment is still being created."""

    status = 429


class InternalServerException(BedrockError):
    """Bedrock's fault."""

    status = 500


class ServiceUnavailableException(BedrockError):
    """Bedrock's fault, for now."""

    status = 503
