"""Fields of fields: by the dots in their names, and by what samples show of values without a type."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from clientwright.dialects.markdown.drafts import with_fields
from clientwright.dialects.markdown.typed import UNSTATED
from clientwright.dialects.observed import Body
from clientwright.notations.json import Located
from clientwright.notations.shapes import Field, ListOf, MapOf, ObjectOf, OneOf, Shape
from clientwright.spec.vocabulary import Basis, Presence

_BRACKETED = re.compile(r"(\w+)\[(\w+)\]")


def nested(fields: Sequence[Field]) -> list[Field]:
    """Fields of a body whose dotted names become fields of fields: `a.b` of an object, `a[].b` of a list."""
    found: dict[str, Field] = {}
    inner: dict[str, list[Field]] = {}
    for one in fields:
        head, _, tail = one.name.partition(".")
        bare = head.removesuffix("[]")
        if bare and tail:
            inner.setdefault(head, []).append(replace(one, name=tail))
            unlisted = Field(bare, UNSTATED, Presence.UNKNOWN, one.origin)
            found.setdefault(bare, unlisted)
        else:
            bare = one.name.removesuffix("[]")
            found[bare] = replace(one, name=bare)
    for head, parts in inner.items():
        parent = found[head.removesuffix("[]")]
        stated = ListOf(UNSTATED) if head.endswith("[]") else MapOf(UNSTATED)
        shape = stated if parent.shape == UNSTATED else parent.shape
        found[parent.name] = replace(parent, shape=with_fields(shape, nested(parts), parts[0].origin))
    return list(found.values())


def as_shown(body: Body, shown: Sequence[Located]) -> Body:
    """A body whose values without a type, but with fields, are what samples show: one object, or a list.

    What no sample shows may be either.
    """
    if not isinstance(body.shape, ObjectOf):
        return body
    fields = tuple(unbracketed(body.shape.fields, shown))
    return replace(body, shape=_as_shown(replace(body.shape, fields=fields), shown))


def unbracketed(fields: Sequence[Field], shown: Sequence[Located]) -> list[Field]:
    """Fields with those of names `a[b]` as `b` of an object `a`, where samples show that JSON is sent."""
    names = {one.name for one in fields if _BRACKETED.fullmatch(one.name)}
    if not shown or not names or any(names & value.members.keys() for value in shown):
        return list(fields)
    return nested([replace(one, name=_BRACKETED.sub(r"\1.\2", one.name)) for one in fields])


def _as_shown(shape: Shape, shown: Sequence[Located]) -> Shape:
    if not isinstance(shape, ObjectOf):
        return shape
    return replace(shape, fields=tuple(_field_as_shown(one, shown) for one in shape.fields))


def _field_as_shown(one: Field, shown: Sequence[Located]) -> Field:
    values = [value.members[one.name] for value in shown if one.name in value.members]
    lists = [value for value in values if isinstance(value.value, list)]
    objects = [value for value in values if isinstance(value.value, dict)]
    shape = _as_shown(one.shape, [*objects, *(element for value in lists for element in value.elements)])
    if isinstance(shape, ObjectOf) and shape.basis is Basis.DERIVED and not (objects and not lists):
        listed = ListOf(shape)
        shape = listed if lists and not objects else OneOf((shape, listed), origin=one.origin)
    return replace(one, shape=shape)
