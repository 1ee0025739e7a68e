"""Webhooks: proving that they are genuine, and reading them as typed events."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic_core import from_json

from .constraints import values_at
from .errors import WebhookVerificationError
from .model import Model, from_wire

E = TypeVar("E", bound=Model)


class Event(Model):
    """An event of a type that the documentation does not describe, with all that it holds."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A webhook as it came: the raw body, what it holds, and the request's headers."""

    body: bytes
    payload: Mapping[str, Any]
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Concatenation:
    """The payload's `field` is the hexadecimal SHA-256 of the values at `parts`, followed by the secret.

    A part is a dotted place in the payload; that of a list means its elements one after the other.
    """

    field: str
    parts: Sequence[str]

    def verify(self, delivery: Delivery, secret: str) -> None:
        """Raises `WebhookVerificationError` unless the digest is right."""
        digest = delivery.payload.get(self.field)
        if not isinstance(digest, str):
            raise WebhookVerificationError(f"the payload has no {self.field}")
        text = "".join(self._part(delivery.payload, part) for part in self.parts)
        _compare(hashlib.sha256((text + secret).encode("utf-8", "surrogatepass")).hexdigest(), digest)

    def _part(self, payload: Mapping[str, Any], part: str) -> str:
        found = [value for _, value in values_at(payload, part)]
        if part.partition(".")[0] not in payload or any(
            not isinstance(value, str | int | float) for value in found
        ):
            raise WebhookVerificationError(f"the payload has no {part}")
        return "".join(str(value) for value in found)


@dataclass(frozen=True, slots=True)
class Signature:
    """A header holds the hexadecimal HMAC-SHA256 of the raw body, keyed with the secret."""

    header: str

    def verify(self, delivery: Delivery, secret: str) -> None:
        """Raises `WebhookVerificationError` unless the signature is right."""
        name = self.header.lower()
        signature = next((value for key, value in delivery.headers.items() if key.lower() == name), None)
        if signature is None:
            raise WebhookVerificationError(f"there is no header {self.header}")
        _compare(hmac.new(secret.encode(), delivery.body, "sha256").hexdigest(), signature)


def _compare(expected: str, given: str) -> None:
    if not hmac.compare_digest(expected.encode(), given.strip().lower().encode("utf-8", "replace")):
        raise WebhookVerificationError(
            "the webhook was not signed with this secret, or was changed on its way"
        )


@dataclass(frozen=True, slots=True)
class Webhooks(Generic[E]):
    """The events of an API.

    `events` and `schemes` are chosen by what `discriminator` holds in the payload; `any_other` and
    `any_scheme` stand for the rest.
    """

    discriminator: str
    events: Mapping[str, type[E]]
    any_other: type[E]
    schemes: Mapping[str, Concatenation | Signature]
    any_scheme: Concatenation | Signature | None = None

    def verify(self, body: bytes | str, *, secret: str, headers: Mapping[str, str] | None = None) -> None:
        """Proves that a webhook is genuine. `body` is the request's body as it came, byte for byte.

        Raises `WebhookVerificationError` if it is not, or is not a JSON object.
        """
        payload = _payload(body)
        scheme = self.schemes.get(str(payload.get(self.discriminator)), self.any_scheme)
        if scheme is None:
            raise WebhookVerificationError("the documentation does not say how this event is verified")
        if not secret:
            raise WebhookVerificationError("the secret is empty")
        raw = body.encode() if isinstance(body, str) else body
        scheme.verify(Delivery(raw, payload, headers or {}), secret)

    def parse(self, body: bytes | str) -> E:
        """The event that a webhook's body holds, not verified. Raises `WebhookVerificationError` if none."""
        payload = _payload(body)
        event: E = from_wire(payload, self.events.get(str(payload.get(self.discriminator)), self.any_other))
        return event

    def unwrap(self, body: bytes | str, *, secret: str, headers: Mapping[str, str] | None = None) -> E:
        """Verifies a webhook and returns its event. Raises `WebhookVerificationError`."""
        self.verify(body, secret=secret, headers=headers)
        return self.parse(body)


def _payload(body: bytes | str) -> dict[str, Any]:
    try:
        payload = from_json(body)
    except ValueError as error:
        raise WebhookVerificationError(f"the body is not JSON: {error}") from error
    if not isinstance(payload, dict):
        raise WebhookVerificationError("the body is not a JSON object")
    return payload
