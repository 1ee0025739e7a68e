"""Webhooks are proved genuine, and read as typed events."""

# ruff: noqa: S106
from __future__ import annotations

import hashlib
import hmac
import json
import time
from datetime import UTC, datetime
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from clientwright.runtime import webhooks
from clientwright.runtime.errors import APIError, InvalidArgumentError, WebhookVerificationError
from clientwright.runtime.model import Model
from clientwright.runtime.webhooks import Concatenation, Event, Signature, Webhooks


class Records(Model):
    model: str | None = None
    records: list[dict[str, Any]] | None = None


class Automation(Model):
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    sent_at: Annotated[datetime | None, Field(alias="sentAt")] = None


OF_RECORDS = Concatenation("integrity", ("records.id", "timestamp"))
WEBHOOKS: Webhooks[Records | Automation | Event] = Webhooks(
    discriminator="type",
    events={"create": Records, "automation": Automation},
    any_other=Event,
    schemes={"create": OF_RECORDS, "automation": Concatenation("integrity", ("message", "timestamp"))},
)
SIGNED: Webhooks[Event] = Webhooks("type", {}, Event, {}, Signature("cobalt-verification"))
EXAMPLE = {"type": "create", "records": [{"id": "1"}, {"id": "4"}], "timestamp": "1029358"}
DIGEST = hashlib.sha256(b"141029358secret").hexdigest()


def body(**changes: Any) -> bytes:
    return json.dumps({**EXAMPLE, "integrity": DIGEST, **changes}).encode()


def test_the_documented_example_is_genuine() -> None:
    event = WEBHOOKS.unwrap(body(updates={"x": 1}), secret="secret", tolerance=None)
    assert isinstance(event, Records)
    assert event.records == EXAMPLE["records"]
    assert event.updates == {"x": 1}  # type: ignore[attr-defined]
    assert WEBHOOKS.unwrap(body(timestamp=1029358).decode(), secret="secret", now=1029358 + 300)


@pytest.mark.parametrize(
    "changes",
    [
        {"timestamp": "1029359"},
        {"records": [{"id": "4"}, {"id": "1"}]},
        {"records": []},
        {"records": [{"id": {"1": "4"}}]},
        {"integrity": DIGEST[:-1]},
        {"integrity": ""},
        {"integrity": None},
        {"integrity": "\u00e9" * 64},
        {"type": "automation"},
        {"type": "delete"},
        {"type": ["create"]},
        {"timestamp": None},
    ],
)
def test_what_was_changed_is_not_genuine(changes: dict[str, Any]) -> None:
    with pytest.raises(WebhookVerificationError):
        WEBHOOKS.unwrap(body(**changes), secret="secret")


def test_parts_must_be_there() -> None:
    payload = {key: value for key, value in EXAMPLE.items() if key != "records"}
    digest = hashlib.sha256(b"1029358secret").hexdigest()
    with pytest.raises(WebhookVerificationError, match=r"no records\.id"):
        WEBHOOKS.verify(json.dumps({**payload, "integrity": digest}).encode(), secret="secret")


@pytest.mark.parametrize("raw", [b"", b"[]", b"null", b"{", b"\xff", b"1", b"[" * 100_000])
def test_what_is_no_json_object_is_refused(raw: bytes) -> None:
    for use in (WEBHOOKS.parse, lambda raw: WEBHOOKS.verify(raw, secret="s")):
        with pytest.raises(WebhookVerificationError):
            use(raw)


@pytest.mark.parametrize("secret", ["", "Secret", "secret "])
def test_only_the_right_secret_will_do(secret: str) -> None:
    with pytest.raises(APIError) as caught:
        WEBHOOKS.verify(body(), secret=secret)
    assert isinstance(caught.value, ValueError)


@given(st.binary(), st.text(min_size=1).filter(lambda text: text.isprintable()))
def test_signatures_cover_the_raw_body(rest: bytes, secret: str) -> None:
    raw = json.dumps({"type": "x", "rest": rest.hex()}, indent=1).encode()
    signature = hmac.new(secret.encode(), raw, "sha256").hexdigest()
    assert SIGNED.unwrap(raw, secret=secret, headers={"Cobalt-Verification": signature.upper()}).type == "x"  # type: ignore[attr-defined]
    for other, headers in (
        (raw + b" ", {"cobalt-verification": signature}),
        (raw, {}),
        (raw, {"cobalt-verification": ""}),
    ):
        with pytest.raises(WebhookVerificationError):
            SIGNED.verify(other, secret=secret, headers=headers)


def test_events_are_typed_by_their_discriminator() -> None:
    event = WEBHOOKS.parse(b'{"type":"automation","enduserId":"e","sentAt":"2024-01-02T00:00:00Z","more":1}')
    assert isinstance(event, Automation)
    assert (event.enduser_id, event.sent_at) == ("e", datetime(2024, 1, 2, tzinfo=UTC))
    unknown = WEBHOOKS.parse(b'{"type":"new.kind","a":1}')
    assert type(unknown) is Event
    assert unknown.to_dict() == {"type": "new.kind", "a": 1}
    assert type(WEBHOOKS.parse(b'{"a":1}')) is Event


def signed(timestamp: object, **changes: Any) -> bytes:
    digest = hashlib.sha256(f"14{timestamp}secret".encode()).hexdigest()
    return body(timestamp=timestamp, integrity=digest, **changes)


NOW = 1_700_000_000


@pytest.mark.parametrize(
    "form", [str, int, lambda at: at * 1000, lambda at: datetime.fromtimestamp(at, UTC).isoformat()]
)
def test_a_signature_of_another_time_is_refused(form: Any) -> None:
    for away in (-300, 0, 300):
        assert WEBHOOKS.unwrap(signed(form(NOW + away)), secret="secret", now=NOW)
    for away in (-301, 301, -365 * 86400):
        with pytest.raises(WebhookVerificationError, match="away from now"):
            WEBHOOKS.unwrap(signed(form(NOW + away)), secret="secret", now=NOW)
        assert WEBHOOKS.unwrap(signed(form(NOW + away)), secret="secret", now=NOW, tolerance=1e9)
    with pytest.raises(WebhookVerificationError, match="away from now"):  # the clock counts by default
        WEBHOOKS.unwrap(signed(form(NOW)), secret="secret")
    assert WEBHOOKS.unwrap(signed(form(int(time.time()))), secret="secret")


def test_a_timestamp_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(WebhookVerificationError, match="cannot be read"):
        WEBHOOKS.unwrap(signed("yesterday"), secret="secret")


@pytest.mark.parametrize("slipped", [{"fname": "Eve"}, {"id": None}, {"id": True}, "text", None])
def test_no_record_without_an_id_can_be_slipped_in(slipped: Any) -> None:
    records = [*EXAMPLE["records"], slipped]
    with pytest.raises(WebhookVerificationError, match=r"no records\.id"):
        WEBHOOKS.unwrap(body(records=records), secret="secret", tolerance=None)


def test_the_raw_body_is_needed() -> None:
    for parsed in (json.loads(body()), [], None):
        with pytest.raises(WebhookVerificationError, match="raw body is needed"):
            WEBHOOKS.unwrap(parsed, secret="secret")


def test_headers_come_as_frameworks_give_them() -> None:
    raw = b'{"type": "x"}'
    signature = hmac.new(b"s", raw, "sha256").hexdigest()
    for headers in (
        {b"Cobalt-Verification": signature.encode()},
        {"cobalt-verification": [signature]},
        [(b"cobalt-verification", signature.encode())],
        (("COBALT-VERIFICATION", signature),),
    ):
        assert SIGNED.unwrap(bytearray(raw), secret="s", headers=headers)  # type: ignore[arg-type]
    with pytest.raises(WebhookVerificationError):
        SIGNED.unwrap(raw, secret="s", headers={"cobalt-verification": None})


@pytest.mark.parametrize(
    ("wrong", "parameter"),
    [
        ({"headers": 5}, "headers"),
        ({"headers": ["cobalt-verification"]}, "headers"),
        ({"tolerance": "5"}, "tolerance"),
        ({"tolerance": float("nan")}, "tolerance"),
        ({"now": "today"}, "now"),
        ({"now": float("nan")}, "now"),
    ],
)
def test_what_is_no_header_or_no_time_is_refused(wrong: dict[str, Any], parameter: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        WEBHOOKS.unwrap(signed(NOW), **{"secret": "secret", "now": NOW, **wrong})
    assert caught.value.parameter == parameter


@pytest.mark.parametrize("secret", [5, b"secret", None])
def test_a_secret_is_a_text(secret: Any) -> None:
    with pytest.raises(WebhookVerificationError, match="no text"):
        WEBHOOKS.unwrap(body(), secret=secret, tolerance=None)


def test_a_body_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[bytes | str] = []

    def parse(content: bytes | str) -> Any:
        parsed.append(content)
        return json.loads(content)

    monkeypatch.setattr(webhooks, "parse_json", parse)
    assert isinstance(WEBHOOKS.unwrap(body(), secret="secret", tolerance=None), Records)
    assert parsed == [body()]
