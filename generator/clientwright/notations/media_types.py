"""Kinds of media types, as pages and headers name them: `application/json; charset=utf-8`."""

from __future__ import annotations

import re

_JSON = re.compile(r"(.*[/+.-])?json")
_TEXT = re.compile(r"text/.+|.+[/+.-](xml|yaml|csv|sql|graphql|javascript|ndjson|jsonl)")
_ANY = frozenset(["", "*/*", "application/*"])


def plain(media: str) -> str:
    """A media type without its parameters, in lower case."""
    return media.partition(";")[0].strip().lower()


def is_any(media: str) -> bool:
    """Whether it says nothing of what is written."""
    return plain(media) in _ANY


def is_range(media: str) -> bool:
    """Whether it stands for several, such as `image/*`: no body can be said to be in it."""
    return "*" in plain(media)


def is_json(media: str) -> bool:
    """Whether it is one JSON value; lines of JSON values are not."""
    return _JSON.fullmatch(plain(media)) is not None


def is_form(media: str) -> bool:
    """Whether it is a form as addresses write one."""
    return "form-urlencoded" in plain(media)


def is_multipart(media: str) -> bool:
    """Whether it is in parts."""
    return plain(media).startswith("multipart/")


def is_raw(media: str) -> bool:
    """Whether it is one that callers write themselves: neither JSON, nor a form, nor in parts."""
    return not any(is_one(media) for is_one in (is_any, is_json, is_form, is_multipart))


def is_text(media: str) -> bool:
    """Whether it is text, so that a `str` can stand for it."""
    return _TEXT.fullmatch(plain(media)) is not None
