"""Where a page's sources disagree, and what such a page always has and this one lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pydantic import JsonValue

from clientwright.diagnostics import Diagnostic
from clientwright.dialects.mintlify.build.answers import answer_objects
from clientwright.dialects.mintlify.build.parameters import SECTIONS, request_sources
from clientwright.dialects.mintlify.build.prose import Told, told
from clientwright.dialects.mintlify.build.registry import Registry
from clientwright.dialects.mintlify.build.view import View
from clientwright.dialects.mintlify.build.webhooks import events
from clientwright.dialects.mintlify.json_text import Located
from clientwright.dialects.mintlify.syntax import AnswerType, Blank, Choice, Media, Section, Status, Stray
from clientwright.dialects.mintlify.untyped import first_paragraph, lone_word
from clientwright.spec import (
    Basis,
    Enum,
    ExampleRole,
    In,
    List,
    Literal,
    Map,
    Named,
    Nullable,
    Object,
    Operation,
    Parameter,
    Presence,
    Primitive,
    PrimitiveType,
    TypeRef,
)
from clientwright.spec import Field as SpecField

Fact = SpecField | Parameter

_ENVELOPE = frozenset(["id", "type", "object", "data", "event", "created", "timestamp", "status"])
_SECTION = {location: name for name, location in SECTIONS.items()}


def differences(page: View, operation: Operation, registry: Registry) -> Iterator[Diagnostic]:
    """Every disagreement on a page, as warnings that show both lines."""
    yield from page.diagnostics
    yield from _missing_sections(page)
    yield from _unread(page)
    yield from _last_word(page)
    answered = _answer_fields(operation, registry)
    request = [one for one in operation.parameters if one.basis is Basis.DOCUMENTED]
    answer = [one for one in answered if one.basis is Basis.DOCUMENTED]
    sources = request_sources(page)
    for parameter in operation.parameters:
        yield from _unlisted(page, parameter, page.sections.get(_SECTION[parameter.location]))
    for field in answered:
        yield from _unlisted(page, field, page.sections.get("Response"))
    for location in In:
        yield from _prose(page, [one for one in request if one.location is location], sources.told, registry)
    yield from _prose(page, answer, told(page, ExampleRole.RESPONSE), registry)
    bodies = [one for one in request if one.location is In.BODY]
    yield from _examples(page, bodies, sources.shown, registry)
    yield from _examples(page, answer, answer_objects(page), registry)
    yield from _events(page, [*answer, *request], registry)


def _missing_sections(page: View) -> Iterator[Diagnostic]:
    line = page.header.span.first
    lacks = {
        "curl": page.curl is None,
        "Authorizations section": "Authorizations" not in page.sections,
        "Response section": "Response" not in page.sections,
        "Path Parameters section": "Path Parameters" not in page.sections
        and any("{" in segment for segment in page.header.segments),
        "Body section": "Body" not in page.sections
        and bool(page.request and (page.request.body or page.request.form)),
    }
    for what in (what for what, missing in lacks.items() if missing):
        hint = "Check that the page is whole; what it leaves open can be said in the overlay."
        yield page.warning("mintlify-missing-section", f"the page has no {what}", line, hint=hint)
    for section in page.sections.values():
        if not section.fields and not _says_enough(section):
            message = f"the section {section.heading} lists no fields"
            yield page.warning("mintlify-empty-section", message, section.span.first)


def _says_enough(section: Section) -> bool:
    """Whether a section needs no fields: it tells the whole type, or that there is none."""
    for node in section.opening:
        if isinstance(node, AnswerType | Choice) or (isinstance(node, Status) and node.code == "204"):
            return True
        if isinstance(node, Media) and (node.type or not node.name.endswith("json")):
            return True
        if isinstance(node, Status) and node.media and not node.media.endswith("json"):
            return True
    return False


def _unread(page: View) -> Iterator[Diagnostic]:
    for section in page.sections.values():
        choices = [node for node in section.opening if isinstance(node, Choice)]
        if choices:
            message = f"the body has {len(choices)} options, of which the page shows the fields of one"
            yield page.warning("mintlify-options", message, choices[0].span.first)
        for field in section.fields:
            own = [part for part in field.parts if isinstance(part, Choice)]
            if own:
                message = f"the field {field.name!r} has {len(own)} options, of which the page shows one"
                yield page.warning("mintlify-options", message, own[0].span.first)
            for part in field.parts:
                if isinstance(part, Stray):
                    message = f"this line below the field {field.name!r} is not understood"
                    yield page.warning("mintlify-unread", message, part.span.first)


def _last_word(page: View) -> Iterator[Diagnostic]:
    """A word below a description at the page's end: a paragraph, or the name of a field that is cut off."""
    fields = [field for section in page.sections.values() for field in section.fields]
    parts = [part for part in fields[-1].parts if not isinstance(part, Blank)] if fields else []
    word = lone_word(parts[-1]) if parts and parts[-1] is not first_paragraph(fields[-1]) else ""
    end = page.document.text.rstrip().count("\n") + 1
    if re.fullmatch(r"[a-z_$][\w$.\[\]-]*", word) and parts[-1].span.last == end:
        hint = "Check that the page is whole; where it is not, copy it again."
        message = f"the page ends with the word {word!r}, which may be a field without its type"
        yield page.warning("mintlify-last-word", message, end, hint=hint)


def _answer_fields(operation: Operation, registry: Registry) -> tuple[SpecField, ...]:
    kind = operation.answer.type
    kind = kind.items if isinstance(kind, List) else kind
    definition = registry.definition(kind.name) if isinstance(kind, Named) else None
    return definition.fields if isinstance(definition, Object) else ()


def _unlisted(page: View, fact: Fact, section: Section | None) -> Iterator[Diagnostic]:
    """A fact that the section, which lists others, does not list."""
    if fact.basis is Basis.DERIVED and section and section.fields:
        message = f"{fact.name} is shown here, but missing from the section {section.heading}"
        yield page.warning("mintlify-missing-in-section", message, _line(fact), section.span.first)


def _prose(
    page: View, facts: Sequence[Fact], listed: Sequence[Told], registry: Registry
) -> Iterator[Diagnostic]:
    """What a list of fields in prose leaves out, or tells otherwise."""
    by_name = {one.name: one for one in listed}
    known = [fact for fact in facts if fact.name in by_name]
    for fact in facts:
        one = by_name.get(fact.name)
        if one is None and known:
            last = max(by_name[other.name].node.span.last for other in known)
            message = f"{fact.name} is missing from the prose's list of fields"
            yield page.warning("mintlify-missing-in-prose", message, _line(fact), last)
        if one is None:
            continue
        line = one.node.span.first
        family = one.shape or (_family(Primitive(type=one.kind), registry) if one.kind else "")
        documented = _family(fact.type, registry)
        if family and documented and family != documented:
            message = f"{fact.name} is a {family} in prose, and a {documented} in its section"
            yield page.warning("mintlify-type-differs", message, line, _line(fact))
        if isinstance(fact, Parameter) and {fact.presence, one.presence} == {
            Presence.REQUIRED,
            Presence.OPTIONAL,
        }:
            message = f"{fact.name} is {one.presence} in prose, and {fact.presence} in its section"
            yield page.warning("mintlify-presence-differs", message, line, _line(fact))


def _examples(
    page: View, facts: Sequence[Fact], shown: Sequence[Located], registry: Registry
) -> Iterator[Diagnostic]:
    """Examples whose values are of another type, or none of the values listed; one a field."""
    for fact in facts:
        values = (one.members[fact.name] for one in shown if fact.name in one.members)
        yield from next(filter(None, ([*_value(page, fact, value, registry)] for value in values)), ())


def _value(page: View, fact: Fact, value: Located, registry: Registry) -> Iterator[Diagnostic]:
    family, documented = _json_family(value.value), _family(fact.type, registry)
    if family and documented and family != documented:
        message = f"{fact.name} is a {family} in the example, and a {documented} in its section"
        yield page.warning("mintlify-type-differs", message, value.line, _line(fact))
    elif isinstance(fact.type, Named) and isinstance(value.value, str):
        definition = registry.definition(fact.type.name)
        if isinstance(definition, Enum) and value.value not in definition.values and value.value[:1] != "<":
            message = f"the example's {fact.name} is none of the values that its section lists"
            yield page.warning("mintlify-value-differs", message, value.line, _line(fact))


def _events(page: View, facts: Sequence[Fact], registry: Registry) -> Iterator[Diagnostic]:
    """Fields that events show with another type than the response or the request; each once."""
    members: dict[str, Located] = {}
    for _, _, shown in events(page):
        members = {**members, **shown.value.members}
        if payload := shown.value.members.get("data"):
            members = {**payload.members, **members}
    reported: set[str] = set()
    for fact in facts:
        value = members.get(fact.name)
        if value is None or fact.name in _ENVELOPE | reported:
            continue
        family, documented = _json_family(value.value), _family(fact.type, registry)
        if family and documented and family != documented:
            reported.add(fact.name)
            spoken = f"{_spoken(fact.type)} in its section, and a {family} in the event"
            yield page.warning("mintlify-type-differs", f"{fact.name} is {spoken}", value.line, _line(fact))


def _spoken(kind: TypeRef) -> str:
    name = kind.type.value if isinstance(kind, Primitive) else kind.kind
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


def _family(kind: TypeRef, registry: Registry) -> str:
    """What JSON writes for a type: string, number, boolean, list or object; "" for several or any."""
    match kind:
        case Primitive():
            plain = (PrimitiveType.INTEGER, PrimitiveType.NUMBER)
            own = {PrimitiveType.BOOLEAN: "boolean", PrimitiveType.NULL: ""} | dict.fromkeys(plain, "number")
            return own.get(kind.type, "string")
        case Nullable():
            return _family(kind.type, registry)
        case List():
            return "list"
        case Map():
            return "object"
        case Literal():
            return _json_family(kind.value)
        case Named():
            definition = registry.definition(kind.name)
            if isinstance(definition, Object):
                return "object"
            values = definition.values if isinstance(definition, Enum) else ()
            families = {_json_family(value) for value in values}
            return families.pop() if len(families) == 1 else ""
        case _:
            return ""


def _json_family(value: JsonValue) -> str:
    match value:
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "" if value == "<any>" else "string"
        case list():
            return "list"
        case dict():
            return "object"
        case _:
            return ""


def _line(fact: Fact) -> int:
    return fact.origin.first if fact.origin else 1
