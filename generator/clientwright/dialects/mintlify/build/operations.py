"""Operations: one a page, in the resource that its path names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clientwright.dialects.mintlify.build.answers import answer, answer_objects, is_error
from clientwright.dialects.mintlify.build.naming import VERSION, Call
from clientwright.dialects.mintlify.build.parameters import parameters
from clientwright.dialects.mintlify.build.registry import Place
from clientwright.dialects.mintlify.build.security import credentials
from clientwright.dialects.mintlify.build.types import Shapes
from clientwright.dialects.mintlify.build.view import Passage, View
from clientwright.dialects.mintlify.build.webhooks import events
from clientwright.dialects.mintlify.syntax import Bullet, Paragraph, Property
from clientwright.spec import (
    Action,
    Answer,
    AnswerFormat,
    Any,
    Enum,
    Example,
    ExampleRole,
    List,
    Literal,
    Named,
    Note,
    Object,
    Operation,
    Primitive,
    Security,
)
from clientwright.syntax import Span

_ACTIONS = {
    ("POST", False): Action.CREATE,
    ("GET", False): Action.LIST,
    ("GET", True): Action.GET,
    ("PATCH", True): Action.UPDATE,
    ("DELETE", True): Action.DELETE,
}


@dataclass(frozen=True)
class Target:
    """Where a call goes: the server of its own ("": the default), and its path below that."""

    server: str
    route: str


def call(page: View) -> Call:
    """What names a page's operation and its types."""
    return Call(page.header.method, path(page), resource_name(page), page.title)


def path(page: View) -> str:
    """The path in the page's header."""
    return "/" + "/".join(page.header.segments) + ("/" if page.header.slash else "")


def resource_name(page: View) -> str:
    """The first segment of the path that is neither a version nor a parameter."""
    fixed = [segment for segment in page.header.segments if "{" not in segment]
    return next((one for one in fixed if not VERSION.fullmatch(one)), fixed[0] if fixed else "root")


def operation(
    page: View, shapes: Shapes, name: str, target: Target, schemes: tuple[Security, ...]
) -> Operation:
    """The operation of a page; `name` begins the names of its types."""
    method = page.header.method
    key = f"{method} {path(page)}"
    full = f"{method} {path(page)}"
    body, found = parameters(page, shapes, Place(key, "body", name, full))
    answered = answer(page, shapes, Place(key, "answer", name, full, "Response"))
    stated = bool(credentials(page)) or "Authorizations" in page.sections
    return Operation(
        method=method,
        path=path(page),
        send=method,
        route=target.route,
        server=target.server,
        action=_action(page, answered, shapes),
        name=page.title,
        title=page.title,
        description=_description(page),
        notes=tuple(_notes(page)),
        security=(tuple(one.name for one in schemes),) if stated and schemes else None,
        body=body,
        parameters=found,
        answer=answered,
        examples=tuple(_examples(page, schemes)),
        origin=page.origin(page.header, "header"),
    )


def _action(page: View, answered: Answer, shapes: Shapes) -> Action:
    """The default action of a path that is a resource, or one of its records; any other is custom.

    What answers without a list is read as a whole, such as /me, and not listed.
    """
    rest = [segment for segment in page.header.segments if not VERSION.fullmatch(segment)]
    record = len(rest) == 2 and re.fullmatch(r"\{[^{}]+\}", rest[1]) is not None
    if not rest or "{" in rest[0] or (len(rest) > 1 and not record):
        return Action.CUSTOM
    found = _ACTIONS.get((page.header.method, record), Action.CUSTOM)
    return Action.CUSTOM if found is Action.LIST and not _may_list(answered, shapes) else found


def _may_list(answered: Answer, shapes: Shapes) -> bool:
    """Whether an answer is a list, holds one, or is not known well enough to say that it does not."""
    if answered.format not in (AnswerFormat.JSON, AnswerFormat.UNKNOWN):
        return False
    if not isinstance(answered.type, Named):
        return not isinstance(answered.type, Primitive | Literal)
    definition = shapes.registry.definition(answered.type.name)
    if not isinstance(definition, Object):
        return not isinstance(definition, Enum)
    return any(isinstance(one.type, List | Any) for one in definition.fields)


def _description(page: View) -> str:
    first = page.passages[0] if page.passages else None
    if first is None or first.heading:
        return ""
    paragraphs = ("\n".join(block.lines) for block in first.blocks if isinstance(block, Paragraph))
    return "\n\n".join(paragraphs)


def _notes(page: View) -> Iterator[Note]:
    """Prose that is neither a field, nor an example, nor the description: a note for each heading."""
    for passage in page.passages:
        lines: list[str] = []
        spans: list[Span] = []
        for block in passage.blocks:
            own = _note_lines(passage, block)
            if own:
                lines += own
                spans.append(block.span)
        if lines:
            heading = [passage.heading.text] if passage.heading else []
            first = passage.heading.span.first if passage.heading else spans[0].first
            origin = page.origin(passage.heading or page.header, "paragraph")
            origin = origin.model_copy(update={"first": first, "last": spans[-1].last})
            yield Note(text="\n".join([*heading, *lines]), origin=origin)


def _note_lines(passage: Passage, block: object) -> list[str]:
    match block:
        case Paragraph():
            return list(block.lines) if passage.heading else []
        case Bullet():
            return [f"{block.mark.strip()} {block.text}"]
        case Property() if not block.traits or passage.role in (
            ExampleRole.UNKNOWN,
            ExampleRole.ERROR,
            ExampleRole.WEBHOOK,
        ):
            traits = f" ({','.join(block.traits)})" if block.traits else ""
            return [f"{block.mark.strip()} {block.name}{traits}{block.separator}{block.text}"]
        case _:
            return []


def _examples(page: View, schemes: tuple[Security, ...]) -> Iterator[Example]:
    """What the page shows of this operation; the examples of events belong to their webhooks."""
    secret = {one.header.lower() for one in schemes} | {"content-type", "cookie"}
    answers = answer_objects(page)
    sent_by_server = [shown for _, _, shown in events(page)]
    for shown in page.shown:
        if shown in sent_by_server:
            continue
        role = shown.role
        if role is ExampleRole.RESPONSE and is_error(shown.value) and shown.value not in answers:
            role = ExampleRole.ERROR
        headers = shown.request.headers if shown.request else {}
        yield Example(
            label=shown.label,
            role=role,
            value=shown.value.value,
            headers={name: value for name, value in headers.items() if name.lower() not in secret},
            origin=shown.origin,
        )
