"""Names of types, as a person would choose them: from the record and the field that they serve.

A shape that one resource uses is named by record and field (`AppointmentBookingPageTerm`); one that several
use by the field alone, where that says enough (`ReplyTo`). What collides takes the name of the type that it
stands in, and the members of a union the field that tells them apart. No name depends on an unrelated place
of the page, and none has a number.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from clientwright.building.shapes import Step
from clientwright.notations.shapes import (
    Anything,
    Constant,
    Definable,
    ListOf,
    MapOf,
    NullShape,
    ObjectOf,
    OneOf,
    OneOfValues,
    Reference,
    Scalar,
    Shape,
)
from clientwright.notations.words import pascal, singular
from clientwright.spec.vocabulary import Action

# Field names that say too little to stand alone for a whole API.
_VAGUE = set("""
    Action Answer Code Condition Config Configuration Context Data Detail Entry Event Field Filter Group Info
    Item Key Line List Meta Metadata Object Option Options Parameter Parameters Payload Property Query Range
    Record Response Result Rule Setting Settings Source State Status Term Type Update Value View
    """.split())
_MANY = 2
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^A-Z]+")
_MOST_FEATURES = 3


@dataclass(frozen=True)
class Use:
    """A place where a shape is used: what its endpoint is about (`subject`), what that does, and the field.

    `owner` is the object or union that it stands in, of equal ones the first; None at the top of a request.
    `depth` counts the fields on the way to it, which `place` writes out.
    """

    source: str
    subject: str
    action: Action
    noun: str
    step: Step
    depth: int
    owner: Definable | None
    place: str


def assign(uses: Mapping[Definable, list[Use]], taken: Collection[str]) -> dict[Definable, str]:
    """A name for each shape, in the order of the page; none of `taken` is used again."""
    names: dict[Definable, str] = {}
    main = {shape: _main(places) for shape, places in uses.items()}
    short: dict[str, list[Definable]] = defaultdict(list)
    for shape, places in uses.items():
        if not isinstance(main[shape].owner, OneOf):
            short[_short(shape, places, main)].append(shape)
    for name, shapes in short.items():
        ranks = {shape: (main[shape].depth, -len(uses[shape])) for shape in shapes}
        outermost = [shape for shape in shapes if ranks[shape] == min(ranks.values())]
        if len(outermost) == 1 and name not in taken:
            names[outermost[0]] = name
    used = {*taken, *names.values()}

    def name_of(shape: Definable) -> str:
        if shape not in names:
            name = next(name for name in _long(shape, main, name_of) if name not in used)
            names[shape] = name
            used.add(name)
        return names[shape]

    return {shape: name_of(shape) for shape in uses}


def others(name: str) -> Iterator[str]:
    """The name, and further ones for a type that finds it taken; without numbers, and without end."""
    while True:
        yield name
        name += "Other"


def _main(uses: list[Use]) -> Use:
    """The use that a name is taken from.

    It is of the field in which the first resource uses the shape most often; being a member of a union counts
    where there is no other use.
    """
    first = [use for use in uses if use.subject == uses[0].subject]
    first = [use for use in first if not isinstance(use.owner, OneOf)] or first
    ((own, _),) = Counter(map(_own, first)).most_common(1)
    return next(use for use in first if _own(use) == own)


def _own(use: Use) -> str:
    return pascal(singular(use.step.name) if use.step.listed else use.step.name)


def _common_ending(names: Collection[str]) -> str:
    """The words in which names end alike: `BillingAddress` and `HomeAddress` -> `Address`."""
    ending = ""
    for alike in zip(*(reversed(_WORD.findall(name)) for name in names), strict=False):
        if len(set(alike)) > 1:
            break
        ending = alike[0] + ending
    return ending


def _qualified(prefix: str, own: str) -> str:
    return own if own.startswith(prefix) else prefix + own


def _short(shape: Definable, uses: list[Use], main: Mapping[Definable, Use]) -> str:
    """The shortest name that says enough."""
    if isinstance(shape, OneOf) and all(isinstance(member, Scalar) for member in shape.members):
        return "Or".join(_label(member) for member in shape.members)
    if shape.name:
        return pascal(shape.name)
    if isinstance(shape, ObjectOf) and shape.role:
        return shape.role
    use, own = main[shape], _own(main[shape])
    if use.owner and len({each.step for each in uses if each.owner is use.owner}) > _MANY:
        own = singular(_own(main[use.owner]))  # most fields of its owner: the element of a collection
    elif len({each.subject for each in uses}) > 1:
        if {each.action for each in uses} == {use.action} != {Action.CUSTOM} and not use.owner:
            return pascal(use.action.value) + own
        common = _common_ending({_own(each) for each in uses})
        if common[:1].isalpha() and common not in _VAGUE:
            return common
    return _qualified(use.subject, own)


def _long(
    shape: Definable, main: Mapping[Definable, Use], name_of: Callable[[Definable], str]
) -> Iterator[str]:
    """Longer and longer names; they have no end."""
    use = main[shape]
    own, owner = _own(use), use.owner
    if isinstance(owner, OneOf):
        base = name_of(owner)
        yield from (base + suffix for suffix in _suffixes(shape, owner))
    else:
        outer = main[owner] if owner else None
        if outer and outer.owner and not isinstance(outer.owner, OneOf) and _own(outer) in _VAGUE:
            yield _qualified(name_of(outer.owner), own)
        prefix = name_of(owner) if owner else use.noun
        base = _qualified(prefix, own)
        yield base
        yield _qualified(prefix, pascal(use.step.name))
    yield from others(base)


# --- what tells the members of a union apart ------------------------------------------------------------


class _Feature(NamedTuple):
    """Something that a shape has: a key somewhere inside (a dotted path), or such a key with a type."""

    path: str
    label: str
    depth: int
    typed: bool


def _suffixes(shape: Definable, union: OneOf) -> Iterator[str]:
    """Endings that tell a member from its siblings: the fewest features that none of them has.

    Where a sibling has all that the member has, and more: those that only such siblings share, and "Only".
    """
    siblings = [frozenset(_features(member)) for member in union.members if member != shape]
    mine = list(dict.fromkeys(_features(shape)))
    larger = [sibling for sibling in siblings if sibling.issuperset(mine)]
    smaller = [sibling for sibling in siblings if sibling not in larger]
    apart = [feature for feature in mine if not all(feature in sibling for sibling in siblings)]
    apart.sort(key=lambda feature: (feature.typed, feature.depth))
    for count in range(1, _MOST_FEATURES + 1):
        for chosen in combinations(apart, count):
            if not any(sibling.issuperset(chosen) for sibling in smaller):
                yield "With" + "And".join(feature.label for feature in chosen) + "Only" * bool(larger)
                return
    yield "Basic"


def _features(shape: Shape, path: str = "", depth: int = 0) -> list[_Feature]:
    match shape:
        case ObjectOf(fields):
            found: list[_Feature] = []
            for field in fields:
                inner, key = f"{path}.{field.name}", pascal(field.name)
                label = _label(field.shape)
                found.append(_Feature(inner, key, depth, typed=False))
                found.append(_Feature(inner, label + key, depth, typed=True))
                found.extend(_features(field.shape, inner, depth + 1))
            return found
        case ListOf(element) | MapOf(element):
            return _features(element, path, depth)
        case OneOf(members):
            return [feature for member in members for feature in _features(member, path, depth)]
        case Scalar() | Anything() | OneOfValues() | NullShape() | Constant() | Reference():
            return []


def _label(shape: Shape) -> str:
    match shape:
        case Scalar(type_):
            return pascal(type_.value)
        case ListOf(element):
            return _label(element) + "List"
        case ObjectOf():
            return "Object"
        case MapOf():
            return "Map"
        case OneOfValues() | OneOf():
            return "Choice"
        case NullShape():
            return "Null"
        case Constant(value):
            return pascal(str(value)) or "Constant"
        case Reference(name):
            return pascal(name)
        case Anything():
            return "Any"
