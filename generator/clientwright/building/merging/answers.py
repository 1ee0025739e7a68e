"""What a call gives: the answer that the page states, then its example, then what prose tells."""

from __future__ import annotations

import re
from dataclasses import replace

from clientwright.building.calls import Reply
from clientwright.building.merging.bodies import preferred
from clientwright.building.merging.examples import first, is_error, objects
from clientwright.building.merging.sources import Sources, only_shown, with_sources
from clientwright.building.merging.structure import Context, completed, normal, of_json
from clientwright.dialects.observed import Answer, Body, Endpoint
from clientwright.notations.json import Located
from clientwright.notations.shapes import Anything, Field, ListOf, ObjectOf, Scalar, Shape
from clientwright.spec.vocabulary import AnswerFormat, Basis, ExampleRole, PrimitiveType

_EMPTY = frozenset(["204", "205", "304"])
_JSON_LINES = re.compile(r"ndjson|jsonl|json-?lines|json-seq|stream\+json|json.*stream")


def reply(endpoint: Endpoint) -> Reply:
    """What a successful call returns, as far as the page tells."""
    answer = next((one for one in endpoint.answers if _succeeds(one)), None) or _only(endpoint)
    body = preferred(answer.bodies) if answer else None
    media, status = body.media if body else "", answer.status if answer else ""
    empty = endpoint.method == "HEAD" or (answer is not None and answer.empty)  # HEAD never has a body
    shape, basis, why = _shape(endpoint, answer, body) if not empty else (None, Basis.DOCUMENTED, "")
    settled = normal(shape) if shape is not None else None
    return Reply(
        format=AnswerFormat.EMPTY if empty else _format(media, status, settled),
        shape=settled,
        origin=answer.origin if answer else endpoint.origin,
        basis=basis,
        why=why,
        status=status,
        media=media,
        description=answer.description if answer else "",
    )


def _only(endpoint: Endpoint) -> Answer | None:
    """The `default` answer, where the page states no other."""
    alone = [one.status for one in endpoint.answers] == ["default"]
    return endpoint.answers[0] if alone else None


def _succeeds(answer: Answer) -> bool:
    return answer.status[:1] in ("", "1", "2", "3")


def answer_objects(endpoint: Endpoint) -> list[Located]:
    """The objects (or the elements of lists) that the page shows as successful answers, the sample first."""
    if endpoint.exhaustive:
        return []
    names = {field.name for one in endpoint.answers if _succeeds(one) for field in answer_fields(one)}
    shown = objects(endpoint, ExampleRole.RESPONSE)
    return [one for one in shown if (names & one.members.keys() if names else not is_error(one))]


def answer_fields(answer: Answer) -> tuple[Field, ...]:
    """The fields that the page lists for an answer, or for the elements of a list."""
    body = preferred(answer.bodies)
    match body.shape if body else None:
        case ObjectOf(fields) | ListOf(ObjectOf(fields)):
            return fields
        case _:
            return ()


def _shape(endpoint: Endpoint, answer: Answer | None, body: Body | None) -> tuple[Shape | None, Basis, str]:
    """The shape of an answer, what it rests on, and where there is none, why."""
    origin = answer.origin if answer else endpoint.origin
    shown = answer_objects(endpoint)
    sources = Sources(shown, endpoint.told_answer, partial=endpoint.handwritten)
    stated = body.shape if body else None
    match stated:
        case ObjectOf(fields) if fields:
            return _listed(stated, sources), Basis.DOCUMENTED, ""
        case ListOf(ObjectOf(fields) as element) if fields:
            return replace(stated, element=_listed(element, sources)), Basis.DOCUMENTED, ""
        case None:
            pass
        case _:
            example = first(endpoint, ExampleRole.RESPONSE)
            value = example.value if example and not is_error(example.value) else None
            return completed(stated, Context(origin, value)), Basis.DOCUMENTED, ""
    example = first(endpoint, ExampleRole.RESPONSE)
    if example and not is_error(example.value):
        return of_json(example.value, example.origin, endpoint.told_answer), Basis.DERIVED, ""
    typed = [one for one in endpoint.told_answer if not isinstance(one.shape, Anything)]
    if typed:
        fields = tuple(replace(one, basis=Basis.DERIVED) for one in typed)
        return ObjectOf(fields, origin=origin, basis=Basis.DERIVED), Basis.DERIVED, ""
    if not endpoint.answers and example is None:
        return None, Basis.DOCUMENTED, "the page does not say"
    failed = first(endpoint, ExampleRole.ERROR) is not None or example is not None
    what = "shows only the answer of a failure" if failed else "does not show the answer"
    return None, Basis.DERIVED, f"the page {what}"


def _listed(stated: ObjectOf, sources: Sources) -> ObjectOf:
    """An object with what examples and prose tell of its fields, and those that only they show."""
    fields = [_deepened(with_sources(field, sources), sources) for field in stated.fields]
    known = {field.name for field in fields}
    for shown in sources.shown:
        for name, value in shown.members.items():
            if name not in known:
                known.add(name)
                fields.append(only_shown(name, value, stated.origin, sources))
    for one in sources.told:
        if one.name not in known and not isinstance(one.shape, Anything):
            known.add(one.name)
            fields.append(replace(one, basis=Basis.DERIVED))
    return replace(stated, fields=tuple(fields))


def _deepened(field: Field, sources: Sources) -> Field:
    """A field whose own fields are listed, with those that only examples show, where lists may be partial."""
    values = [one.members[field.name] for one in sources.shown if field.name in one.members]
    match field.shape:
        case ObjectOf(fields) if sources.partial and fields:
            inner = [value for value in values if value.members]
            return replace(field, shape=_listed(field.shape, replace(sources, shown=inner, told=())))
        case ListOf(ObjectOf(fields) as element) if sources.partial and fields:
            inner = [each for value in values for each in value.elements if each.members]
            whole = _listed(element, replace(sources, shown=inner, told=()))
            return replace(field, shape=replace(field.shape, element=whole))
        case _:
            return field


def _format(media: str, status: str, shape: Shape | None) -> AnswerFormat:
    if status in _EMPTY:
        return AnswerFormat.EMPTY
    if isinstance(shape, Scalar) and shape.type is PrimitiveType.FILE:
        return AnswerFormat.BINARY
    known = shape is not None and not isinstance(shape, Anything)
    if "event-stream" in media:
        return AnswerFormat.EVENTS
    if _JSON_LINES.search(media):
        return AnswerFormat.JSON_LINES
    if "json" in media or (not media and known):
        return AnswerFormat.JSON
    if media and not media.startswith("text/") and not media.endswith("xml"):
        return AnswerFormat.BINARY
    return AnswerFormat.UNKNOWN
