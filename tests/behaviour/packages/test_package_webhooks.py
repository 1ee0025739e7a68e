"""Webhooks of both APIs: the documented examples, typed events, and what is not genuine."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import cobalt_client.webhooks as cobalt
import pytest
import tellescope_client.webhooks as tellescope
from cobalt_client import errors as cobalt_errors
from cobalt_client.models.webhook_events import Event, TelephoneEncounterActionCreated
from tellescope_client import errors as tellescope_errors
from tellescope_client.models.calendar_events import CalendarEvent
from tellescope_client.models.webhook_events import (
    AutomationWebhook,
    CalendarEventReminderWebhook,
    RecordWebhook,
)

SECRET = "secret"  # noqa: S105 - the documentation's own
RECORDS = {
    "model": "endusers",
    "type": "create",
    "records": [{"id": "1", "fname": "Ada"}, {"id": "4"}],
    "timestamp": "1029358",
    "relatedRecords": {},
    "description": "not on the page",
}
AUTOMATION = {"type": "automation", "message": "hello ä", "timestamp": "1029358", "enduserId": "e"}
REMINDER = {"type": "calendar_event_reminder", "event": {"id": "9", "title": "T"}, "timestamp": "1029358"}


def body(event: dict[str, Any], text: str) -> bytes:
    """An event with its proof: the digest of what the documentation concatenates."""
    return json.dumps({**event, "integrity": hashlib.sha256(text.encode()).hexdigest()}).encode()


@pytest.mark.parametrize(
    ("event", "text", "kind"),
    [
        (RECORDS, "141029358secret", RecordWebhook),
        (RECORDS | {"type": "delete"}, "141029358secret", RecordWebhook),
        (AUTOMATION, "hello ä1029358secret", AutomationWebhook),
        (REMINDER, "91029358secret", CalendarEventReminderWebhook),
    ],
)
def test_tellescopes_events(event: dict[str, Any], text: str, kind: type) -> None:
    sent = body(event, text)
    got = tellescope.unwrap(sent, secret=SECRET, now=1029358)
    assert type(got) is kind
    assert got.to_dict() == json.loads(sent)
    for wrong, secret in (
        (body(event, text + "x"), SECRET),
        (sent, "other"),
        (sent.replace(b"58", b"59"), SECRET),
    ):
        with pytest.raises(tellescope_errors.WebhookVerificationError):
            tellescope.unwrap(wrong, secret=secret, now=1029358)


def test_tellescopes_events_are_typed_inside() -> None:
    got = tellescope.parse(body(REMINDER, ""))
    assert isinstance(got, CalendarEventReminderWebhook)
    assert isinstance(got.event, CalendarEvent)
    assert got.event.title == "T"
    assert tellescope.parse(b'{"type": "other", "x": 1}').to_dict() == {"type": "other", "x": 1}
    with pytest.raises(tellescope_errors.WebhookVerificationError, match="does not say how"):
        tellescope.verify(b'{"type": "other"}', secret=SECRET)
    assert "calendar_event_RSVPs" in tellescope.MODELS
    assert len(tellescope.MODELS) == 81


COBALT = b"""{
  "id": "e1", "object": "event", "type": "telephone_encounter_action.created",
  "created": "2024-01-15T10:30:00.000Z", "job_id": "12345", "access_token_reference_id": "r",
  "data": {"action_id": "a7", "emr_appointment_id": "3784895", "text": "Patient called"}
}"""


def signature(raw: bytes) -> dict[str, str]:
    return {"Cobalt-Verification": hmac.new(SECRET.encode(), raw, "sha256").hexdigest(), "webhook-id": "1"}


def test_cobalts_event() -> None:
    got = cobalt.unwrap(COBALT, secret=SECRET, headers=signature(COBALT))
    assert isinstance(got, TelephoneEncounterActionCreated)
    assert got.data is not None
    assert (got.job_id, got.data.emr_appointment_id) == ("12345", "3784895")
    assert got.to_dict() == json.loads(COBALT)
    for headers in ({}, signature(COBALT + b" "), {"cobalt-verification": ""}):
        with pytest.raises(cobalt_errors.WebhookVerificationError):
            cobalt.unwrap(COBALT, secret=SECRET, headers=headers)
    with pytest.raises(cobalt_errors.WebhookVerificationError):
        cobalt.unwrap(COBALT, secret="", headers=signature(COBALT))


def test_an_event_of_an_unknown_type_is_generic() -> None:
    failed = {"type": "x.failed", "job_id": "1", "data": {"failure_reason": "f", "reasons": [{"code": "c"}]}}
    raw = json.dumps(failed).encode()
    got = cobalt.unwrap(raw, secret=SECRET, headers=signature(raw))
    assert type(got) is Event
    assert got.to_dict() == failed
