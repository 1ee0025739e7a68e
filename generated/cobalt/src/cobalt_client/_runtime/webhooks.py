"""Webhooks: proving that they are genuine, and reading them as typed events."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import hashlib
import hmac
import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeAlias, TypeVar

from .date_times import read_date_time
from .errors import InvalidArgumentError, WebhookVerificationError
from .json_text import parse_json
from .model import Model, from_wire

E = TypeVar("E", bound=Model)
WebhookHeaders: TypeAlias = Mapping[Any, Any] | Iterable[tuple[Any, Any]]
"""Headers as a web framework gives them."""
TOLERANCE = 300.0
"""Seconds that a signed timestamp may be away from now."""
_FIRST_MILLISECONDS = 1e11
"""A number from here on is of milliseconds: as seconds it would be in the year 5138."""


class Event(Model):
    """An event of a type that the documentation does not describe, with all that it holds."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A webhook as it came: the raw body, what it holds, and the request's headers by name in lower case."""

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
        text = "".join("".join(_values(delivery.payload, part.split("."), part)) for part in self.parts)
        _compare(hashlib.sha256((text + secret).encode("utf-8", "surrogatepass")).hexdigest(), digest)

    def signed_at(self, delivery: Delivery) -> float | None:
        """The seconds since 1970 of the timestamp that is signed; None if there is none among the parts.

        Raises `WebhookVerificationError` for one that cannot be read.
        """
        for part in self.parts:
            if part.rpartition(".")[2].lower() == "timestamp":
                return _seconds("".join(_values(delivery.payload, part.split("."), part)))
        return None


def _values(value: Any, keys: Sequence[str], part: str) -> Iterator[str]:
    """What stands at a place, as text. Nothing on the way may lack it: it would go unsigned."""
    if isinstance(value, list):
        for element in value:
            yield from _values(element, keys, part)
    elif keys and isinstance(value, dict) and keys[0] in value:
        yield from _values(value[keys[0]], keys[1:], part)
    elif not keys and isinstance(value, str | int | float) and not isinstance(value, bool):
        yield str(value)
    else:
        raise WebhookVerificationError(f"the payload has no {part}, or not everywhere")


def _seconds(text: str) -> float:
    """Seconds since 1970 from a number of seconds or milliseconds, or an ISO 8601 text with an offset."""
    if re.fullmatch(r"[0-9]{1,18}(\.[0-9]{1,18})?", text):
        number = float(text)
        return number / 1000 if number >= _FIRST_MILLISECONDS else number
    moment = read_date_time(text)
    if not isinstance(moment, datetime):
        raise WebhookVerificationError("its timestamp cannot be read; tolerance=None takes any")
    return moment.timestamp()


@dataclass(frozen=True, slots=True)
class Signature:
    """A header holds the hexadecimal HMAC-SHA256 of the raw body, keyed with the secret."""

    header: str

    def verify(self, delivery: Delivery, secret: str) -> None:
        """Raises `WebhookVerificationError` unless the signature is right."""
        signature = delivery.headers.get(self.header.lower())
        if signature is None:
            raise WebhookVerificationError(f"there is no header {self.header}")
        _compare(hmac.new(secret.encode(), delivery.body, "sha256").hexdigest(), signature)

    def signed_at(self, _: Delivery) -> float | None:
        """None: the header holds no timestamp."""
        return None


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

    def verify(
        self,
        body: bytes | str,
        *,
        secret: str,
        headers: WebhookHeaders | None = None,
        tolerance: float | None = TOLERANCE,
        now: float | None = None,
    ) -> None:
        """Proves what the vendor's signature covers. `body` is the request's body as it came, byte for byte.

        A signature in a header covers the whole body; a digest of some fields covers these alone, written one
        after the other: anybody who saw one event can send it with other fields changed, or with ids that are
        cut elsewhere (1 and 4 for 14). `tolerance`: how many seconds a signed timestamp may be away from
        `now`, in seconds since 1970 (the clock's where not given); None: any.
        Raises `WebhookVerificationError` if the proof fails, or the body is not a JSON object.
        """
        self._verify(_payload(body), body, secret, headers, tolerance, now)

    def _verify(
        self,
        payload: Mapping[str, Any],
        body: bytes | str,
        secret: str,
        headers: WebhookHeaders | None,
        tolerance: float | None,
        now: float | None,
    ) -> None:
        scheme = self.schemes.get(str(payload.get(self.discriminator)), self.any_scheme)
        if scheme is None:
            raise WebhookVerificationError("the documentation does not say how this event is verified")
        if not isinstance(secret, str) or not secret:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise WebhookVerificationError("the secret is empty, or no text")
        raw = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else bytes(body)
        delivery = Delivery(raw, payload, _plain_headers(headers))
        scheme.verify(delivery, secret)
        if tolerance is not None and (at := scheme.signed_at(delivery)) is not None:
            _refuse_stale(at, time.time() if now is None else now, tolerance)

    def parse(self, body: bytes | str) -> E:
        """The event that a webhook's body holds, not verified. Raises `WebhookVerificationError` if none."""
        return self._event(_payload(body))

    def _event(self, payload: Mapping[str, Any]) -> E:
        event: E = from_wire(payload, self.events.get(str(payload.get(self.discriminator)), self.any_other))
        return event

    def unwrap(
        self,
        body: bytes | str,
        *,
        secret: str,
        headers: WebhookHeaders | None = None,
        tolerance: float | None = TOLERANCE,
        now: float | None = None,
    ) -> E:
        """Verifies a webhook, as `verify` does, and returns its event. Raises `WebhookVerificationError`."""
        payload = _payload(body)
        self._verify(payload, body, secret, headers, tolerance, now)
        return self._event(payload)


def _refuse_stale(at: float, now: float, tolerance: float) -> None:
    _check_number(now, "now")
    _check_number(tolerance, "tolerance")
    away = abs(now - at)
    if away > tolerance:
        raise WebhookVerificationError(
            f"it was signed {away:.0f} s away from now, and the tolerance is {tolerance:g} s"
        )


def _check_number(seconds: object, parameter: str) -> None:
    if not isinstance(seconds, int | float) or seconds != seconds:  # NaN is no time, and near to all
        raise InvalidArgumentError(f"expected seconds, not {seconds!r}", parameter=parameter)


def _plain_headers(headers: WebhookHeaders | None) -> dict[str, str]:
    """Headers as frameworks give them: texts or bytes, single or in lists, in a mapping or in pairs."""
    plain: dict[str, str] = {}
    try:
        for name, value in headers.items() if isinstance(headers, Mapping) else headers or ():
            for one in value if isinstance(value, list | tuple) else [value]:
                plain.setdefault(_header_text(name).lower(), _header_text(one))
    except (TypeError, ValueError) as error:
        raise InvalidArgumentError("expected a mapping, or pairs", parameter="headers") from error
    return plain


def _header_text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _payload(body: object) -> dict[str, Any]:
    if not isinstance(body, bytes | bytearray | memoryview | str):
        raise WebhookVerificationError(
            f"the raw body is needed, byte for byte as it came, not what was parsed from it "
            f"({type(body).__name__})"
        )
    try:
        payload = parse_json(body if isinstance(body, str) else bytes(body))
    except ValueError as error:
        raise WebhookVerificationError(f"the body is not JSON: {error}") from error
    if not isinstance(payload, dict):
        raise WebhookVerificationError("the body is not a JSON object")
    return payload
