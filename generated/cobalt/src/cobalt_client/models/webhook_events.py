"""Models of webhook events."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime.model import Model


class TelephoneEncounterActionCreatedData(Model):
    """An object (derived from what the page shows). Source:
    cobalt-add-action-to-telephone-encounter.txt:76-88.
    """

    action_id: str | None = None
    """(for example "a7b8c9d0e1f2g3h4i5j6k7l8m9n0o1p2")"""
    emr_appointment_id: str | None = None
    """(for example "3784895")"""
    text: str | None = None
    """(for example "Patient called for prescription refill")"""


class TelephoneEncounterActionCreated(Model):
    """An object (derived from what the page shows). Source:
    cobalt-add-action-to-telephone-encounter.txt:76-88.
    """

    id: str | None = None
    """(for example "evt_abc123")"""
    object: str | None = None
    """(for example "event")"""
    type: Literal["telephone_encounter_action.created"] | None = None
    created: dt.datetime | None = None
    job_id: str | None = None
    """(for example "12345")"""
    access_token_reference_id: str | None = None
    """(for example "user_123")"""
    data: TelephoneEncounterActionCreatedData | None = None


class Event(Model):
    """An object (derived from what the page shows). Source:
    cobalt-add-action-to-telephone-encounter.txt:76-88.
    """

    id: str | None = None
    object: str | None = None
    type: str | None = None
    created: dt.datetime | None = None
    job_id: str | None = None
    access_token_reference_id: str | None = None
    data: dict[str, Any] | None = None
