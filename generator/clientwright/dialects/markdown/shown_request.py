"""What samples show of a request, beside what lists state: its media type, fields of fields, its command."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clientwright.dialects.markdown.declarations import Declaration
from clientwright.dialects.markdown.nesting import as_shown, unbracketed
from clientwright.dialects.markdown.request import Taken
from clientwright.dialects.markdown.samples import Sample
from clientwright.dialects.markdown.typed import UNSTATED
from clientwright.dialects.observed import Body, Credential, Parameter
from clientwright.notations.credential_words import format_of
from clientwright.notations.curl import Request
from clientwright.notations.json import Located
from clientwright.notations.shapes import Field
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import In, Presence

_WITH_BODY = frozenset(["POST", "PUT", "PATCH"])


def bodies(
    one: Declaration, took: Taken, shown: Sequence[Sample], sent: Sequence[Located]
) -> tuple[Body, ...]:
    """The body that lists state, else what samples or a list of headers tell of it."""
    if took.body:
        return (as_shown(took.body, sent),)
    return _shown_body(shown, one, took) or _headed_body(one, took)


def _headed_body(one: Declaration, took: Taken) -> tuple[Body, ...]:
    """The body of which a list of headers tells the media type, where the method takes one."""
    return (took.headed,) if took.headed and one.method in _WITH_BODY else ()


def _shown_body(shown: Sequence[Sample], one: Declaration, took: Taken) -> tuple[Body, ...]:
    """The media type of what a request sends in a message or as JSON, where no list states the body."""
    listed = any(parameter.location is None for parameter in took.parameters)
    for sample in shown:
        if sample.sends_json and one.method in _WITH_BODY and not listed and sample.origin:
            return (Body("application/json", None, sample.origin),)
        message = sample.message
        if message and not message.status and message.media and message.body.strip() and sample.origin:
            return (
                (Body(message.media, None, sample.origin),)
                if "json" not in message.media or sample.example
                else ()
            )
    return ()


def as_sent(parameters: Sequence[Parameter], sent: Sequence[Located]) -> list[Parameter]:
    """Parameters with the fields of fields that samples show, of those whose place the page leaves open."""
    open_ = [one.field for one in parameters if one.location is None]
    fields = unbracketed(open_, sent)
    if fields == open_:
        return list(parameters)
    return [one for one in parameters if one.location is not None] + [Parameter(one) for one in fields]


def of_query(one: Declaration, name: str) -> Parameter:
    """A parameter of which only the query of the stated path tells."""
    made = Field(name, UNSTATED, Presence.UNKNOWN, one.origin)
    return Parameter(made, In.QUERY)


def without(command: Request, listed: set[str]) -> Request:
    """A command without the values that the page lists: these are told better there."""
    form = tuple(pair for pair in command.form if pair[0] not in listed)
    address, _, query = command.url.partition("?")
    kept = "&".join(part for part in query.split("&") if part.partition("=")[0] not in listed and part)
    host = address if address.startswith(("http://", "https://")) else ""
    return replace(command, form=form, url=(host or address) + ("?" + kept if kept else ""))


def credentials(sent: Request | None, origin: Origin) -> tuple[tuple[Credential, ...], ...] | None:
    """What a command sends as a credential: a user, or a placeholder in `Authorization`; None for neither."""
    if sent is None:
        return None
    header = next((value for name, value in sent.headers.items() if name.lower() == "authorization"), "")
    form = "Basic {}" if sent.user else format_of(header)
    return ((Credential(In.HEADER, "Authorization", origin, form, stated=False),),) if form else None
