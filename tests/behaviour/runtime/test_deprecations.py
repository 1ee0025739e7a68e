"""What is deprecated still works, and warns where it is used."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Annotated, Any

import pytest
from pydantic import Field

from clientwright.runtime.calls import read_arguments
from clientwright.runtime.encoding import encode
from clientwright.runtime.model import Model, from_wire
from clientwright.runtime.operation import Operation
from clientwright.runtime.unset import UNSET


class Paint(Model):
    """A record with a field that is to be read and given no more."""

    hue: str | None = None
    old_color: Annotated[str | None, Field(alias="oldColor", deprecated="Use hue instead.")] = None


MIX: Operation[Any] = Operation(
    "paints.mix",
    "POST",
    "/mix",
    body="json",
    types={"paint": lambda: Paint},
    deprecated={"color": "Use hue instead."},
)


@pytest.fixture(autouse=True)
def _strict() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def test_a_deprecated_parameter_is_sent_and_warns_at_the_call() -> None:
    with pytest.warns(
        DeprecationWarning, match=r"'color' of paints.mix is deprecated: Use hue instead."
    ) as told:
        sent = read_arguments(MIX, body={"color": "red", "hue": UNSET})
    assert sent.body == {"color": "red"}
    assert [one.filename for one in told] == [__file__]


def test_a_deprecated_parameter_that_is_not_given_says_nothing() -> None:
    assert read_arguments(MIX, body={"color": UNSET, "hue": "red"}).body == {"hue": "red"}


@pytest.mark.parametrize("key", ["oldColor", "old_color"])
def test_a_deprecated_key_of_an_object_is_sent_and_warns(key: str) -> None:
    with pytest.warns(DeprecationWarning, match=r"'paint.oldColor' is deprecated: Use hue instead."):
        sent = read_arguments(MIX, body={"paint": {key: "red"}})
    assert sent.body == {"paint": {"oldColor": "red"}}


def test_a_record_that_was_read_is_sent_back_without_a_word() -> None:
    read = from_wire({"hue": "a", "oldColor": "b"}, Paint)
    assert encode(read, Paint) == {"hue": "a", "oldColor": "b"}
    assert repr(read) == "Paint(hue='a', old_color='b')"


def test_a_deprecated_field_stays_readable_and_warns() -> None:
    read = from_wire({"hue": "a", "oldColor": "b"}, Paint)
    with pytest.warns(DeprecationWarning, match=r"Use hue instead.") as told:
        assert read.old_color == "b"
    assert [one.filename for one in told] == [__file__]
