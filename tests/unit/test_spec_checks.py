"""What is wrong with a spec, whichever page it came from."""

from __future__ import annotations

import pytest

from clientwright import spec as s
from clientwright.diagnostics import Severity
from clientwright.spec.checks import check


def _put(body: s.BodyFormat, *names: str) -> s.Spec:
    parameters = tuple(
        s.Parameter(name=one, location=s.In.BODY, type=s.Any(), presence=s.Presence.OPTIONAL) for one in names
    )
    answer = s.Answer(format=s.AnswerFormat.EMPTY, type=s.Any())
    operation = s.Operation(
        method="PUT",
        path="/photo",
        send="PUT",
        route="/photo",
        body=body,
        security=(),
        answer=answer,
        parameters=parameters,
    )
    return s.Spec(api="mini", resources=(s.Resource(name="Photos", operations=(operation,)),))


@pytest.mark.parametrize("body", [s.BodyFormat.RAW, s.BodyFormat.JSON_WHOLE, s.BodyFormat.MULTIPART_WHOLE])
def test_a_second_parameter_in_a_body_that_is_one_value_is_told(body: s.BodyFormat) -> None:
    assert check(_put(body, "body")) == []
    (found,) = check(_put(body, "body", "title"))
    assert (found.rule, found.severity) == ("whole-body", Severity.WARNING)
    assert found.message == "PUT /photo: its body is one value, of body, title only the first is sent"


def test_a_body_with_keys_holds_several() -> None:
    assert check(_put(s.BodyFormat.JSON, "photo", "title")) == []
