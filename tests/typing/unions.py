"""Unions whose members a value tells apart, known values, answers of custom endpoints, and cleared dates."""

import datetime as dt
from typing import Literal, assert_type

from tellescope_client import Tellescope
from tellescope_client.models import api_keys, shared

tellescope = Tellescope(api_key="key")


def by_class(action: shared.AutomatedActionAction) -> None:
    match action:
        case shared.AutomatedActionSendForm():
            assert_type(action.type, Literal["sendForm"])
            assert_type(action.info, shared.AutomatedActionSendFormInfo | None)
        case shared.AutomatedActionOther():
            print(action.to_dict())
        case _:
            pass


def by_value(action: shared.AutomatedActionAction) -> None:
    match action.type:
        case "sendForm":
            assert_type(action, shared.AutomatedActionSendForm)
        case "sendEmail":
            assert_type(action, shared.AutomatedActionSendEmail)
        case _:
            pass
    if action.type == "sendSMS":
        assert_type(action, shared.AutomatedActionSendSMS)


shared.AutomatedActionSendForm(info=shared.AutomatedActionSendFormInfo(form_id="60398b0231a295e64f084fd9"))
shared.AutomatedActionSendForm(type="sendEmail")  # expect: arg-type reportArgumentType

assert_type(tellescope.api_keys.create(), api_keys.ApiKeyResponse)
assert_type(tellescope.api_keys.create().key, str)

ada = tellescope.endusers.create(gender="Female")
tellescope.endusers.create(gender="of another kind")
assert_type(ada.gender, Literal["Female", "Male", "Other", "Unknown"] | str | None)

ticket = tellescope.tickets.update("id", updates={"closed_at": ""})
assert_type(ticket.closed_at, dt.datetime | Literal[""] | None)
tellescope.calendar_events.create(title="Talk", start_time_in_ms=0, duration_in_minutes=30, cancelled_at="")
