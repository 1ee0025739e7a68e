"""The policy of names: what a wire name becomes, and that whatever it is, it becomes an identifier."""

from __future__ import annotations

import keyword

import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientwright.names.identifiers import (
    LONGEST,
    METHOD_RESERVED,
    MODEL_RESERVED,
    RESOURCE_RESERVED,
    pascal,
    snake,
    words,
)
from clientwright.runtime.client import AsyncClient, Client
from clientwright.runtime.files import FileTransfers
from clientwright.runtime.resource import AsyncResource, Resource


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("fname", "fname"),
        ("thankYouRedirectURL", "thank_you_redirect_url"),
        ("CalendarEventRSVPs", "calendar_event_rsvps"),
        ("file-download-URL", "file_download_url"),
        ("defaultHTMLBody", "default_html_body"),
        ("userIDs", "user_ids"),
        ("Assigned To", "assigned_to"),
        ("X-API-Key", "x_api_key"),
        ("page[size]", "page_size"),
        ("from", "from_"),
        ("copy", "copy_"),
        ("model_config", "model_config_"),
        ("1st", "value_1st"),
        ("", "value"),
        ("---", "value"),
        ("__import__", "import_"),
        ("none", "none"),
        ("None", "none"),
        ("cl\u0430ss", "cl_u0430_ss"),
    ],
)
def test_attributes(wire: str, name: str) -> None:
    assert snake(wire, MODEL_RESERVED) == name


@pytest.mark.parametrize(
    ("wire", "name"),
    [("allergy-codes", "AllergyCodes"), ("OAuth2URL", "OAuth2URL"), ("none", "None_"), ("1st", "Value1st")],
)
def test_classes(wire: str, name: str) -> None:
    assert pascal(wire) == name


def test_names_that_look_alike_stay_apart() -> None:
    assert snake("a\u0441t") != snake("act")


def test_long_names_are_cut_and_stay_apart() -> None:
    one, other = "a" * 5000, "a" * 4999 + "b"
    assert len(snake(one)) <= LONGEST
    assert snake(one) != snake(other)


@given(st.text())
def test_anything_becomes_an_identifier(wire: str) -> None:
    for name in (snake(wire, MODEL_RESERVED), pascal(wire)):
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
        assert len(name) <= LONGEST + 1


@given(st.text())
def test_words_hold_nothing_but_words(wire: str) -> None:
    assert all(word.isalnum() and word == word.lower() for word in words(wire))


def test_the_reserved_names_cover_what_a_model_inherits() -> None:
    inherited = {
        name for name in dir(pydantic.BaseModel) if not name.startswith("_") and not name.startswith("model_")
    }
    assert inherited <= MODEL_RESERVED


@pytest.mark.parametrize(
    ("bases", "reserved"),
    [((Client, AsyncClient), RESOURCE_RESERVED), ((Resource, AsyncResource), METHOD_RESERVED)],
)
def test_the_reserved_names_cover_what_clients_and_resources_inherit(
    bases: tuple[type, ...], reserved: frozenset[str]
) -> None:
    inherited = {name for base in bases for name in dir(base) if not name.startswith("_")}
    assert inherited <= reserved


def test_file_transfers_add_two_functions_that_no_documented_one_may_hide() -> None:
    assert {name for name in dir(FileTransfers) if not name.startswith("_")} <= METHOD_RESERVED
