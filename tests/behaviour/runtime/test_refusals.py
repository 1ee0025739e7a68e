"""What cannot be sent is refused before anything is sent, and the error names the argument."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from asking import Ask
from loopback import Loopback
from sample import CONFIGURATION, ID

from clientwright.runtime.client import AsyncClient, Client
from clientwright.runtime.errors import InvalidArgumentError

HALF = "x\ud83d"


@pytest.mark.parametrize(
    ("use", "parameter"),
    [
        (lambda api: api.request("GET", "/a#b", query={"q": 1}), "path"),
        (lambda api: api.request("GET", "/a\r\nX: 1"), "path"),
        (lambda api: api.request("GET", "/a b"), "path"),
        (lambda api: api.request("GET", f"/{HALF}"), "path"),
        (lambda api: api.request("GE T", "/a"), "method"),
        (lambda api: api.request("GET", "/a", query={"q": HALF}), "q"),
        (lambda api: api.request("GET", "/a", headers={"X-A": "a\r\nX-B: c"}), "X-A"),
        (lambda api: api.request("GET", "/a", headers={"X-A": HALF}), "X-A"),
        (lambda api: api.request("GET", "/a", headers={"X-A": 5}), "X-A"),
        (lambda api: api.request("GET", "/a", headers={"X A": "a"}), "headers"),
        (lambda api: api.with_options(headers={"X-A": " a"}).things.get(ID), "X-A"),
        (lambda api: api.things.get(HALF), "id"),
        (lambda api: api.things.list(ids=[HALF]), "ids"),
        (lambda api: api.files.upload(b"x", type="image/png\r\nX: 1"), "type"),
        (lambda api: api.files.upload(b"x", type="picture"), "type"),
    ],
)
def test_what_cannot_be_sent_is_refused(ask: Ask, loopback: Loopback, use: Any, parameter: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        ask(use)
    assert caught.value.parameter == parameter
    assert not loopback.requests


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_or_a_folder_is_no_file(ask: Ask, loopback: Loopback, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path):
        with pytest.raises(InvalidArgumentError, match=r"file: .* is no regular file"):
            ask(lambda api, path=path: api.files.upload(path))
    assert not loopback.requests


def test_an_unknown_option_is_a_type_error_that_names_the_known_ones(ask: Ask) -> None:
    with pytest.raises(TypeError, match=r"unknown option retries; .*max_retries"):
        ask(lambda api: api.with_options(retries=3))
    for kind in (Client, AsyncClient):
        with pytest.raises(TypeError, match=r"max_retries"):
            kind(CONFIGURATION, credentials={}, retries=3)  # type: ignore[call-arg]
