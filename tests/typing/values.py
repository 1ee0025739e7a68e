"""Values: members of unions, what was not given, and what may be absent from an answer."""

import datetime as dt
from typing import assert_type

from cobalt_client import Cobalt
from cobalt_client import models as cobalt_models
from cobalt_client import webhooks as cobalt_webhooks
from tellescope_client import UNSET, NotFoundError, Tellescope, Unset, models


def unset(tellescope: Tellescope, name: str | Unset) -> None:
    tellescope.endusers.create(fname=UNSET)
    tellescope.endusers.create(fname=name)
    tellescope.endusers.create(fname=None)  # expect: arg-type reportArgumentType
    if not isinstance(name, Unset):
        assert_type(name, str)
    name.upper()  # expect: union-attr reportAttributeAccessIssue


def unions(cobalt: Cobalt, body: bytes) -> None:
    cobalt.telephone_encounters.add_action(emr_appointment_id="1", text="note", is_high_priority="true")
    cobalt.telephone_encounters.add_action(emr_appointment_id="1", text="note", is_high_priority=True)
    cobalt.telephone_encounters.add_action(
        emr_appointment_id="1", text="note", is_high_priority="yes"  # expect: arg-type reportArgumentType
    )
    event = cobalt_webhooks.parse(body)
    print(event.data.job_id)  # expect: union-attr reportAttributeAccessIssue reportOptionalMemberAccess
    if isinstance(event, cobalt_models.webhook_events.TelephoneEncounterActionCreated):
        assert_type(event, cobalt_models.webhook_events.TelephoneEncounterActionCreated)


def answers(ada: models.Enduser) -> None:
    assert_type(ada.id, str)  # what every record has is never None
    assert_type(ada.created_at, dt.datetime)
    ada.email.upper()  # expect: union-attr reportOptionalMemberAccess
    if ada.email is not None:
        ada.email.upper()
    print(ada.e_mail)  # expect: attr-defined reportAttributeAccessIssue


def errors(tellescope: Tellescope) -> None:
    try:
        for page in tellescope.endusers.list(limit=500).pages():
            assert_type(page.has_more, bool)
            assert_type(page[0], models.Enduser)
    except NotFoundError as error:
        assert_type(error.status_code, int)
    tellescope.endusers.list(limit=0.5)  # expect: arg-type reportArgumentType
    tellescope.with_options(extra_query={"trace": 1}, timeout=3).endusers.get("id")
