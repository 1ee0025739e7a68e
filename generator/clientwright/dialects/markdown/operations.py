"""Operations: the endpoints of one statement, with what the blocks that belong to it say of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clientwright.dialects.markdown.answer_fields import answer_fields
from clientwright.dialects.markdown.answers import answers
from clientwright.dialects.markdown.declarations import Declaration
from clientwright.dialects.markdown.findings import Doubts
from clientwright.dialects.markdown.html_tables import unread_tables
from clientwright.dialects.markdown.operation_prose import description, prose
from clientwright.dialects.markdown.outline import Portion, portions
from clientwright.dialects.markdown.paths import variables, with_variables
from clientwright.dialects.markdown.request import Taken, taken
from clientwright.dialects.markdown.returns import returned, with_returned
from clientwright.dialects.markdown.samples import Sample, samples, unread_examples
from clientwright.dialects.markdown.shown_request import as_sent, bodies, credentials, of_query, without
from clientwright.dialects.markdown.stated import Stated, is_frame
from clientwright.dialects.markdown.stated import shown as only_shown
from clientwright.dialects.markdown.syntax import Entry
from clientwright.dialects.observed import Endpoint, Example
from clientwright.reading.origin import Origin
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import ExampleRole

_NAME = re.compile(r"- \*\*Operation ID:\*\*\s`([^`]+)`")
_NUMBERED = re.compile(r"^\d+(?:\.\d+)*\.?\s+")


def operations(document: Document, group: Stated, doubts: Doubts, *, generated: bool) -> Iterator[Endpoint]:
    """The endpoints of a group; what is not understood of them is told to `doubts`."""
    blocks = [*group.before, *group.after]
    parts = list(portions(blocks))
    about = f"{group.declarations[0].method} {group.declarations[0].path}"
    doubts.examples(unread_examples(parts), about)
    doubts.tables(unread_tables(blocks), about)
    calls = [(one.method, one.path) for one in group.declarations] if group.by_command else []
    said = [] if generated else list(returned(document.name, blocks))
    for declared in group.declarations:
        shown = list(samples(document.name, parts, (declared.method, declared.path), calls))
        one, took = _with_request(document, declared, parts, _media(shown))
        made = _endpoint(document, group, one, parts, shown, took, generated=generated)
        if not one.weak:
            values = [each.value for each in made.examples if _is_answer(each)]
            listed = answer_fields(document.name, parts, values, made.title)
            doubts.answers(listed.unplaced, about)
            took.untold = [line for line in took.untold if line not in listed.tables]
            made = replace(made, answers=with_returned(answers(document.name, parts, shown, listed), said))
        doubts.request(one, took)
        yield made


def _media(shown: Sequence[Sample]) -> str:
    """The media type of the first message of a request that names one; "" for none."""
    messages = (one.message for one in shown)
    return next((one.media for one in messages if one and not one.status and one.media), "")


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
    *,
    generated: bool,
) -> Endpoint:
    stated_names = {parameter.field.name for parameter in took.parameters}
    query = tuple(of_query(one, text) for text in one.query if text not in stated_names)
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
        name=_operation_id(document, group) if len(group.declarations) == 1 else "",
        title=_title(group, one),
        title_origin=(
            Origin(source=document.name, first=heading.span.first, last=heading.span.last, rule="heading")
            if heading
            else None
        ),
        description=description(group) if not one.weak else "",
        prose=tuple(prose(document.name, parts, description(group))) if not one.weak else (),
        parameters=(*as_sent(took.parameters, sent), *query),
        body=bodies(one, took, shown, sent),
        examples=tuple(example for example in examples),
        command=without(command, listed) if command and not generated else None,
        listed=one.weak
        or one.origin.rule == "entry"
        or (len(group.declarations) > 1 and one.origin.rule == "component"),
        credentials=credentials(command, one.origin) if group.by_command else None,
        shown=only_shown(group, one),
    )


def _title(group: Stated, one: Declaration) -> str:
    """The heading of an endpoint that has one of its own, without its method and path."""
    if one.weak:
        return one.text
    title = _NUMBERED.sub("", group.section.title)
    heading = group.section.heading
    several = len(group.declarations) > 1 and not group.by_command
    if heading is None or is_frame(title) or not group.alone or several:
        return ""
    return one.text.strip("-\u2013\u2014: ") if heading.line.form in ("endpoint", "titled") else title


def _scope(document: Document, group: Stated, one: Declaration) -> Origin:
    if one.weak:
        return one.origin
    spans = [block.span for block in (*group.before, *group.after)]
    first = group.section.heading.span.first if group.section.heading and group.alone else one.origin.first
    last = max([one.origin.last, *(span.last for span in spans)])
    while last > one.origin.last and not document.lines[last - 1].strip():
        last -= 1
    return Origin(source=document.name, first=min(first, one.origin.first), last=last, rule="endpoint")
