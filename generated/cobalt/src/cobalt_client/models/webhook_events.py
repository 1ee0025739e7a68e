"""Models of webhook events."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime.model import Model


class TelephoneEncounterActionCreatedData(Model):
    """An object (derived). Source: cobalt-add-action-to-telephone-encounter.txt, lines 76-88."""

    action_id: str | None = None
    emr_appointment_id: str | None = None
    text: str | None = None


class TelephoneEncounterActionCreated(Model):
    """An object (derived). Source: cobalt-add-action-to-telephone-encounter.txt, lines 76-88."""

    id: str | None = None
    object: str | None = None
    type: Literal["telephone_encounter_action.created"] | None = None
    created: dt.datetime | None = None
    job_id: str | None = None
    access_token_reference_id: str | None = None
    data: TelephoneEncounterActionCreatedData | None = None


class Event(Model):
    """An object (derived). Source: cobalt-add-action-to-telephone-encounter.txt, lines 76-88."""

    id: str | None = None
    object: str | None = None
    type: str | None = None
    created: dt.datetime | None = None
    job_id: str | None = None
    access_token_reference_id: str | None = None
    data: dict[str, Any] | None = None
