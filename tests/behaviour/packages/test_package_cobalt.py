"""Cobalt's one call, and what is particular to it."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from both_clients import SECRET, Both
from cobalt_client import errors
from loopback import Loopback, Reply

ANSWER = {"success": True, "message": "Action processing.", "action_id": "a7", "job_id": 12345}
GIVEN = {"emr_appointment_id": "3784895", "text": "Patient called"}


@pytest.mark.parametrize(
    ("given", "sent"),
    [({}, {}), ({"is_high_priority": True}, {"is_high_priority": "true"})]
    + [({"is_high_priority": value}, {"is_high_priority": value}) for value in ("true", "false")]
    + [({"is_high_priority": False}, {"is_high_priority": "false"})],
)
def test_the_documented_call(cobalt: Both, loopback: Loopback, given: Any, sent: Any) -> None:
    loopback.replies(Reply(json=ANSWER))
    answer = cobalt(lambda api: api.telephone_encounters.add_action(**GIVEN, **given))
    (request,) = loopback.requests
    assert (request.method, request.path) == ("POST", "/v1/telephone-encounters/actions")
    assert request.json == {**GIVEN, **sent}
    credentials = {"client_id": "cobalt-id", "client_secret": SECRET, "access_token": "cobalt-token"}
    assert credentials.items() <= request.headers.items()
    assert answer.to_dict() == ANSWER


def test_high_priority_takes_nothing_else(cobalt: Both, loopback: Loopback) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="is not one of 'true', 'false'"):
        cobalt(lambda api: api.telephone_encounters.add_action(**GIVEN, is_high_priority="yes"))
    assert not loopback.requests


@pytest.mark.parametrize("job_id", [12345, "12345"])
def test_a_job_keeps_the_id_that_came(cobalt: Both, loopback: Loopback, job_id: int | str) -> None:
    loopback.replies(Reply(json={**ANSWER, "job_id": job_id, "new": 1}))
    answer = cobalt(lambda api: api.telephone_encounters.add_action(**GIVEN))
    assert answer.job_id == job_id
    assert type(answer.job_id) is type(job_id)
    assert answer.new == 1
    assert pickle.loads(pickle.dumps(answer)) == copy.deepcopy(answer) == answer  # noqa: S301
    assert answer != answer.model_copy(update={"job_id": 1})
    assert repr(answer).startswith("AddActionResponse(success=True, message='Action processing.'")


def test_a_refusal_is_in_the_vendors_words(cobalt: Both, loopback: Loopback) -> None:
    loopback.replies(
        Reply(403, json={"success": False, "message": "Log in again", "error": "login_required"})
    )
    with pytest.raises(errors.PermissionDeniedError, match="Log in again") as caught:
        cobalt(lambda api: api.telephone_encounters.add_action(**GIVEN))
    assert caught.value.body == {"success": False, "message": "Log in again", "error": "login_required"}


def test_the_environment_can_hold_any_of_the_three(
    cobalt: Both, loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    loopback.replies(Reply(json=ANSWER))
    missing = {"client_id": None, "access_token": None}
    with pytest.raises(errors.MissingCredentialsError, match=r"COBALT_CLIENT_ID.*COBALT_ACCESS_TOKEN"):
        cobalt(lambda api: api.telephone_encounters.add_action(**GIVEN), **missing)
    monkeypatch.setenv("COBALT_CLIENT_ID", "outer-id")
    monkeypatch.setenv("COBALT_ACCESS_TOKEN", "outer-token")
    cobalt(lambda api: api.telephone_encounters.add_action(**GIVEN), **missing)
    headers = loopback.requests[0].headers
    assert [headers[name] for name in ("client_id", "client_secret", "access_token")] == [
        "outer-id",
        SECRET,
        "outer-token",
    ]
