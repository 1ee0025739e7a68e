"""What a package's README shows. Data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadmeCall:
    """A call that the README shows: the function as reached from `client`, and its arguments, as code.

    `has_times`: these are written with the module `dt`.
    """

    function: str
    arguments: tuple[str, ...]
    has_times: bool = False


@dataclass(frozen=True, slots=True)
class ReadmeList:
    """A list that the README reads page by page: its call as code, and one with the size of pages, if it can
    be chosen. `repeats` says in a sentence which records come again.
    """

    call: str
    sized: str
    repeats: str
    has_times: bool = False


@dataclass(frozen=True, slots=True)
class ReadmeWebhook:
    """How the README receives webhooks, as code: an event's model within `models` (empty where there is
    none), the function that makes an event of a body, and what follows the body in its call. `secret` is the
    quoted environment variable that this reads; empty where nothing can be verified.
    """

    model: str
    function: str
    options: str
    secret: str


@dataclass(frozen=True, slots=True)
class ReadmeTransfer:
    """The resource with uploads and downloads, as reached from `client`, and what a download asks for: a wire
    name, for prose.
    """

    resource: str
    key: str


@dataclass(frozen=True, slots=True)
class ReadmeUnion:
    """A union whose members a value tells apart: its name and those of two members and of what holds others,
    within `models`; the Python name of the field that holds the value, and the first member's value, quoted.
    """

    name: str
    first: str
    second: str
    others: str
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Readme:
    """The README's examples. `credentials` are arguments as code.

    `resources` are as many names as a short text has room for, and `more` says how many are left out.
    """

    credentials: str
    shown: ReadmeCall | None
    listed: ReadmeList | None
    streamed: ReadmeCall | None
    raw: ReadmeCall | None
    """A call that sends a file as its whole body."""
    webhook: ReadmeWebhook | None
    transfer: ReadmeTransfer | None
    union: ReadmeUnion | None
    resources: tuple[str, ...]
    more: str
