"""One operation, before and after."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright import spec as s
from clientwright.releasing.diff import classify
from clientwright.releasing.diff.changes import Change, Direction, Effect, Kind
from clientwright.releasing.diff.classify import BREAKING, COSMETIC
from clientwright.releasing.diff.compare.constraints import constraint_changes
from clientwright.releasing.diff.compare.lists import (
    Facts,
    Matched,
    basis_changes,
    example_changes,
    fact_changes,
    note_changes,
    order_changes,
)
from clientwright.releasing.diff.compare.members import PARAMETERS, Owner, match_members, member_changes
from clientwright.releasing.diff.sides import Sides
from clientwright.releasing.diff.texts import lines

_TEXTS = {"title": Kind.TITLE_CHANGED, "description": Kind.DESCRIPTION_CHANGED}
_WIRE = ("name", "server", "action")
_ADDRESS = ("send", "route")
_ANSWER = ("status", "content_type")
_JSON = {s.AnswerFormat.JSON, s.AnswerFormat.UNKNOWN}


def operation_changes(sides: Sides, old: s.Operation, new: s.Operation) -> Iterator[Change]:
    """Everything but where the operation is found, which is told of its resource."""
    key, place = new.key, lines(new, old)
    yield from fact_changes(old, new, key, place, _TEXTS)
    yield from note_changes(old.notes, new.notes, key, new)
    yield from fact_changes(old, new, key, place, _facts(old, new))
    yield from _parameter_changes(sides, old, new)
    yield from constraint_changes(old.constraints, new.constraints, key, new)
    yield from _answer_changes(sides, old, new)
    yield from _listing_changes(sides, old, new)
    yield from example_changes(old.examples, new.examples, key, place)


def _facts(old: s.Operation, new: s.Operation) -> Facts:
    """The kind and effect of each simple fact."""
    deprecated = new.status is s.Status.DEPRECATED
    # Of an operation that moved, the new key has said this.
    wire = _WIRE if old.key != new.key else _WIRE + _ADDRESS
    return {
        **dict.fromkeys(wire, Kind.ENDPOINT_CHANGED),
        "body": (Kind.ENDPOINT_CHANGED, classify.body(old.body, new.body)),
        "media": (Kind.ENDPOINT_CHANGED, classify.media(old.media, new.media)),
        "access": (Kind.ACCESS_CHANGED, classify.access(old.access, new.access)),
        "security": (Kind.ACCESS_CHANGED, classify.security(old.security, new.security)),
        "status": (Kind.STATUS_CHANGED, classify.deprecation(deprecated=deprecated)),
    }


def match_parameters(sides: Sides, old: s.Operation, new: s.Operation) -> tuple[Matched[s.Parameter], Owner]:
    """The parameters of an operation, before and after, and what they belong to."""
    owner = Owner(
        where=new.key,
        label=f"{new.key} ",
        node=new,
        directions=[Direction.REQUEST],
        python=(sides.old.names.argument, sides.new.names.argument),
        kinds=PARAMETERS,
    )
    return match_members(sides, old.parameters, new.parameters, owner), owner


def _parameter_changes(sides: Sides, old: s.Operation, new: s.Operation) -> Iterator[Change]:
    parameters, owner = match_parameters(sides, old, new)
    yield from member_changes(sides, parameters, owner)
    for before, after in parameters.pairs:
        # Path parameters may be given by position, others may not.
        position = before.location is s.In.PATH
        facts: Facts = {
            "location": (Kind.PARAMETER_MOVED, BREAKING if position else COSMETIC),
            **dict.fromkeys(("style", "explode"), Kind.PARAMETER_MOVED),
        }
        yield from fact_changes(before, after, f"{new.key} {after.name}", lines(after, new), facts)
    yield from _position_changes(parameters, new)


def _position_changes(parameters: Matched[s.Parameter], new: s.Operation) -> Iterator[Change]:
    in_path = [
        link
        for link in parameters.links
        if parameters.old[link[0]].location is s.In.PATH and parameters.new[link[1]].location is s.In.PATH
    ]
    positions = Matched(parameters.old, parameters.new, in_path, parameters.name)
    yield from order_changes(positions, new.key, lines(new), Kind.PARAMETER_MOVED, BREAKING)


def _answer_changes(sides: Sides, old: s.Operation, new: s.Operation) -> Iterator[Change]:
    before, after, place = old.answer, new.answer, lines(new.answer, new)
    if before.format is not after.format or not sides.same(before.type, after.type):
        was = f"{before.format}: {sides.old.text(before.type)}"
        is_ = f"{after.format}: {sides.text_after(before.type, after.type)}"
        yield Change(Kind.ANSWER_CHANGED, _answer_effect(sides, before, after), new.key, was, is_, place)
    facts = {
        **dict.fromkeys(_ANSWER, Kind.ANSWER_CHANGED),
        "description": Kind.DESCRIPTION_CHANGED,
    }
    yield from fact_changes(before, after, new.key, place, facts)
    yield from basis_changes(before, after, new.key, place)


def _listing_changes(sides: Sides, old: s.Operation, new: s.Operation) -> Iterator[Change]:
    """A function that reads a list on returns its pages, and no list: told here where no rule has changed."""
    was, is_ = sides.old.lists.of(old), sides.new.lists.of(new)
    rules = [one.rule for one in (was, is_) if one]
    others = sides.new.spec if was else sides.old.spec
    if len(rules) == 1 and rules[0] in others.conventions.pagination:
        before, after = ("page by page" if listing else "whole" for listing in (was, is_))
        yield Change(Kind.ANSWER_CHANGED, BREAKING, new.key, before, after, lines(new.answer, new))


def _answer_effect(sides: Sides, old: s.Answer, new: s.Answer) -> Effect:
    if {old.format, new.format} <= _JSON:
        return sides.effect(old.type, new.type, [Direction.ANSWER])
    # Nothing, bytes and JSON are three; what the type of nothing or of bytes is, nobody sees.
    return COSMETIC if old.format is new.format else BREAKING
