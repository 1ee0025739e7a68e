"""Observe: what a Markdown reference says of its endpoints and its types, in its own terms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clientwright.dialects.markdown.answer_fields import answer_fields
from clientwright.dialects.markdown.answers import answers
from clientwright.dialects.markdown.component_fields import from_components
from clientwright.dialects.markdown.declarations import Declaration
from clientwright.dialects.markdown.endpoints import endpoints
from clientwright.dialects.markdown.facts import failures, rate_limits, servers
from clientwright.dialects.markdown.findings import Doubts
from clientwright.dialects.markdown.generated import (
    is_complete,
    is_generated,
    settled_body,
    settled_parameter,
    settled_type,
)
from clientwright.dialects.markdown.html_tables import unread_tables
from clientwright.dialects.markdown.labels import Kind
from clientwright.dialects.markdown.mentions import mentions
from clientwright.dialects.markdown.nesting import as_shown, unbracketed
from clientwright.dialects.markdown.objects import objects
from clientwright.dialects.markdown.outline import Portion, portions, sections
from clientwright.dialects.markdown.paths import variables, with_variables
from clientwright.dialects.markdown.prose_credentials import credentials
from clientwright.dialects.markdown.prose_pages import paginations
from clientwright.dialects.markdown.request import Taken, taken
from clientwright.dialects.markdown.returns import returned, with_returned
from clientwright.dialects.markdown.samples import Sample, samples, unread_examples
from clientwright.dialects.markdown.schemas import named_shapes, outside_types
from clientwright.dialects.markdown.stated import Stated, is_frame
from clientwright.dialects.markdown.stated import shown as only_shown
from clientwright.dialects.markdown.syntax import Block, Entry, Heading, Page, Paragraph
from clientwright.dialects.markdown.typed import UNSTATED
from clientwright.dialects.observed import (
    Body,
    Chapter,
    Endpoint,
    Example,
    Observed,
    Parameter,
    Prose,
    source_of,
)
from clientwright.notations.curl import Request
from clientwright.notations.json import Located
from clientwright.notations.shapes import Field
from clientwright.reading.origin import Origin
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import ExampleRole, In, Presence

_NAME = re.compile(r"- \*\*Operation ID:\*\*\s`([^`]+)`")
_WITH_BODY = frozenset(["POST", "PUT", "PATCH"])
_NUMBERED = re.compile(r"^\d+(?:\.\d+)*\.?\s+")


def observe(document: Document, page: Page) -> Observed:
    """What a page says; what it says and is not understood is among the findings."""
    found = sections(page)
    generated = is_generated(document.text)
    doubts = Doubts(document)
    read = endpoints(document.name, found, generated=generated)
    doubts.samples(read.samples)
    doubts.unclosed(page.blocks)
    doubts.commands(read.stated, read.unread)
    settled = tuple(
        one for group in read.stated for one in _endpoints(document, group, doubts, generated=generated)
    )
    described = () if generated else objects(document.name, list(outside_types(found)), read.owned)
    lines = {one.origin.first for one in described}
    doubts.unowned([one for one in read.unowned if one.span.first not in lines])
    shapes = (*named_shapes(document.name, found), *described)
    if generated:
        settled, shapes = tuple(map(_settled, settled)), tuple(map(settled_type, shapes))
    elif is_complete(document.text):
        settled = tuple(replace(one, exhaustive=True) for one in settled)
    else:
        settled = tuple(replace(one, handwritten=True) for one in settled)
    return Observed(
        source=source_of(document),
        chapters=(Chapter("", settled[0].origin, settled),) if settled else (),
        servers=servers(document.name, found),
        credentials=credentials(document.name, found),
        shapes=shapes,
        paginations=paginations(document.name, found),
        rate_limits=rate_limits(document.name, found),
        failures=failures(document.name, found),
        mentions=tuple(mentions(document.name, found)),
        findings=tuple(doubts.diagnostics()),
    )


def _endpoints(document: Document, group: Stated, doubts: Doubts, *, generated: bool) -> Iterator[Endpoint]:
    parts = list(portions([*group.before, *group.after]))
    about = f"{group.declarations[0].method} {group.declarations[0].path}"
    doubts.examples(unread_examples(parts), about)
    doubts.tables(unread_tables([*group.before, *group.after]), about)
    lone = len(group.declarations) == 1
    title = _NUMBERED.sub("", group.section.title)
    name = _operation_id(document, group)
    calls = [(one.method, one.path) for one in group.declarations] if group.by_command else []
    for declared in group.declarations:
        shown = list(samples(document.name, parts, (declared.method, declared.path), calls))
        media = next(
            (s.message.media for s in shown if s.message and not s.message.status and s.message.media), ""
        )
        one, took = _with_request(document, declared, parts, media)
        made = _endpoint(document, group, one, parts, shown, took, generated, name if lone else "", title)
        if not one.weak:
            values = [each.value for each in made.examples if _is_answer(each)]
            listed = answer_fields(document.name, parts, values, made.title)
            doubts.answers(listed.unplaced, about)
            took.untold = [line for line in took.untold if line not in listed.tables]
            stated = answers(document.name, parts, shown, listed)
            said = [] if generated else list(returned(document.name, [*group.before, *group.after]))
            made = replace(made, answers=with_returned(stated, said))
        doubts.request(one, took)
        yield made


def _is_answer(one: Example) -> bool:
    """Whether an example may be what a successful call gives."""
    return one.role in (ExampleRole.RESPONSE, ExampleRole.UNKNOWN)


def _with_request(
    document: Document, one: Declaration, parts: Sequence[Portion], media: str
) -> tuple[Declaration, Taken]:
    """What an endpoint takes, and the endpoint with those segments as variables that the page lists so."""
    took = taken(document.name, parts, one.path, variables(one.path), media)
    path = with_variables(one.path, took.absent)
    if path == one.path:
        return one, took
    return replace(one, path=path), taken(document.name, parts, path, variables(path), media)


def _settled(one: Endpoint) -> Endpoint:
    return replace(
        one,
        parameters=tuple(map(settled_parameter, one.parameters)),
        body=tuple(map(settled_body, one.body)),
        exhaustive=True,
    )


def _operation_id(document: Document, group: Stated) -> str:
    for block in group.section.blocks:
        if isinstance(block, Entry):
            match = _NAME.match(document.lines[block.span.first - 1])
            if match:
                return match[1]
    return ""


def _endpoint(
    document: Document,
    group: Stated,
    one: Declaration,
    parts: Sequence[Portion],
    shown: Sequence[Sample],
    took: Taken,
    generated: bool,
    name: str,
    title: str,
) -> Endpoint:
    stated_names = {parameter.field.name for parameter in took.parameters}
    query = tuple(_of_query(one, text) for text in one.query if text not in stated_names)
    examples = tuple(sample.example for sample in shown if sample.example)
    sent = [example.value for example in examples if example.role is ExampleRole.REQUEST]
    command = next((sample.request for sample in shown if sample.request), None)
    listed = stated_names | set(one.query)
    heading = group.section.heading
    return Endpoint(
        method=one.method,
        path=one.path,
        origin=_scope(document, group, one),
        path_origin=one.origin,
        url=one.host + one.path if one.host else "",
        url_origin=one.origin if one.host else None,
        name=name,
        title=_title(group, one, title),
        title_origin=(
            Origin(source=document.name, first=heading.span.first, last=heading.span.last, rule="heading")
            if heading
            else None
        ),
        description=_description(group) if not one.weak else "",
        prose=tuple(_prose(document.name, parts, _description(group))) if not one.weak else (),
        parameters=(*_as_sent(took.parameters, sent), *query),
        body=_bodies(one, took, shown, sent),
        examples=tuple(example for example in examples),
        command=_without(command, listed) if command and not generated else None,
        listed=one.weak
        or one.origin.rule == "entry"
        or (len(group.declarations) > 1 and one.origin.rule == "component"),
        body_unread=any(portion.role.kind is Kind.BODY for portion in took.unread),
        shown=only_shown(group, one),
    )


def _title(group: Stated, one: Declaration, title: str) -> str:
    """The heading of an endpoint that has one of its own, without its method and path."""
    if one.weak:
        return one.text
    heading = group.section.heading
    several = len(group.declarations) > 1 and not group.by_command
    if heading is None or is_frame(title) or not group.alone or several:
        return ""
    return one.text.strip("-\u2013\u2014: ") if heading.line.form in ("endpoint", "titled") else title


def _bodies(
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


def _as_sent(parameters: Sequence[Parameter], sent: Sequence[Located]) -> list[Parameter]:
    """Parameters with the fields of fields that samples show, of those whose place the page leaves open."""
    open_ = [one.field for one in parameters if one.location is None]
    fields = unbracketed(open_, sent)
    if fields == open_:
        return list(parameters)
    return [one for one in parameters if one.location is not None] + [Parameter(one) for one in fields]


def _of_query(one: Declaration, name: str) -> Parameter:
    made = Field(name, UNSTATED, Presence.UNKNOWN, one.origin)
    return Parameter(made, In.QUERY)


def _without(command: Request, listed: set[str]) -> Request:
    """A command without the values that the page lists: these are told better there."""
    form = tuple(pair for pair in command.form if pair[0] not in listed)
    address, _, query = command.url.partition("?")
    kept = "&".join(part for part in query.split("&") if part.partition("=")[0] not in listed and part)
    host = address if address.startswith(("http://", "https://")) else ""
    return replace(command, form=form, url=(host or address) + ("?" + kept if kept else ""))


def _scope(document: Document, group: Stated, one: Declaration) -> Origin:
    if one.weak:
        return one.origin
    spans = [block.span for block in (*group.before, *group.after)]
    first = group.section.heading.span.first if group.section.heading and group.alone else one.origin.first
    last = max([one.origin.last, *(span.last for span in spans)])
    while last > one.origin.last and not document.lines[last - 1].strip():
        last -= 1
    return Origin(source=document.name, first=min(first, one.origin.first), last=last, rule="endpoint")


def _description(group: Stated) -> str:
    for block in (*group.before, *group.after):
        if isinstance(block, Heading):
            break
        if isinstance(block, Paragraph) and block.lines[0].form == "text":
            text = "\n".join(line.text for line in block.lines)
            if not (text.rstrip().endswith(":") or text.startswith("**") or from_components("", [block])):
                return text
    return ""


def _prose(source: str, parts: Sequence[Portion], described: str) -> Iterator[Prose]:
    """The prose of an endpoint by its labels, without its description."""
    for portion in parts:
        if portion.role.kind is Kind.OTHER:
            blocks: list[Block] = [
                block
                for block in portion.blocks
                if isinstance(block, Paragraph) and not from_components("", [block])
            ]
            texts = [
                "\n".join(line.text for line in block.lines)
                for block in blocks
                if isinstance(block, Paragraph)
            ]
            texts = [text for text in texts if text != described]
            if texts:
                origin = Origin(
                    source=source, first=blocks[0].span.first, last=blocks[-1].span.last, rule="paragraph"
                )
                yield Prose("\n\n".join(texts), origin, portion.label.strip("*:# "))
