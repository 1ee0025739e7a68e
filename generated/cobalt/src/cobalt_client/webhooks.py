"""Webhook events: parse what the server posts, verify what its signature covers, get a typed event."""

from __future__ import annotations

from ._runtime.webhooks import Signature, Webhooks
from .models import webhook_events

AnyEvent = webhook_events.TelephoneEncounterActionCreated | webhook_events.Event
"""What `parse` and `unwrap` return; events that the documentation does not describe too."""

WEBHOOKS: Webhooks[AnyEvent] = Webhooks(
    discriminator="type",
    events={
        "telephone_encounter_action.created": webhook_events.TelephoneEncounterActionCreated,
    },
    any_other=webhook_events.Event,
    schemes={},
    any_scheme=Signature(header="cobalt-verification"),
)
"""The events of this API, and how they are verified."""

parse = WEBHOOKS.parse
unwrap = WEBHOOKS.unwrap
verify = WEBHOOKS.verify
