"""Names of types, as a person would choose them: from the record and the field that they serve.

A shape that one resource uses is named by record and field (`AppointmentBookingPageTerm`); one that several
use by the field alone, where that says enough (`ReplyTo`). What collides takes the name of the type in which
it stands. A member of a union is called after what its discriminator holds (`AutomatedActionSendForm`), else
after the fields that tell it from the others. A shape that stands in places of different names is called
after the words that these share, else after what it holds: a name is true of every place. No name depends on
an unrelated place of the page, and none has a number.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from clientwright.building.discriminators import may_hold_others
from clientwright.building.features import features, label
from clientwright.building.shapes import Step
from clientwright.notations.shapes import (
    Constant,
    Definable,
    NullShape,
    ObjectOf,
    OneOf,
    OneOfValues,
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
_MOST_WORDS, _FEW_FIELDS = 3, 2
_LONGEST = 48
"""From how many characters on a name is cut to fewer words."""


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
    return _Naming(uses, taken).names()


def fallbacks(names: Mapping[Definable, str], taken: Collection[str]) -> dict[Definable, str]:
    """For each union whose members are told apart, perhaps with others beside them, the name for those."""
    used = {*taken, *names.values()}
    found: dict[Definable, str] = {}
    for shape, name in names.items():
        if isinstance(shape, OneOf) and may_hold_others(shape):
            found[shape] = next(one for one in others(_once(name) + "Other") if one not in used)
            used.add(found[shape])
    return found


def others(name: str) -> Iterator[str]:
    """The name, and further ones for a type that finds it taken; without numbers, and without end."""
    while True:
        yield name
        name += "Other"


class _Naming:
    """The names of shapes, while they are given."""

    def __init__(self, uses: Mapping[Definable, list[Use]], taken: Collection[str]) -> None:
        self._uses = uses
        self._main = {shape: _main(places) for shape, places in uses.items()}
        self._names: dict[Definable, str] = {}
        self._taken = {*taken}

    def names(self) -> dict[Definable, str]:
        """A name for each shape: short ones first, where one shape alone has the best claim to one."""
        short: dict[str, list[Definable]] = defaultdict(list)
        for shape in self._uses:
            if not isinstance(self._main[shape].owner, OneOf) and not self._stands_in_member(shape):
                short[_cut(self._short(shape))].append(shape)
        for name, shapes in short.items():
            ranks = {shape: (self._main[shape].depth, -len(self._uses[shape])) for shape in shapes}
            outermost = [shape for shape in shapes if ranks[shape] == min(ranks.values())]
            if len(outermost) == 1 and name not in self._taken:
                self._names[outermost[0]] = name
        self._taken |= {*self._names.values()}
        return {shape: self._name(shape) for shape in self._uses}

    def _name(self, shape: Definable) -> str:
        if shape not in self._names:
            name = next(one for one in self._endless(shape) if one not in self._taken)
            self._names[shape] = name
            self._taken.add(name)
        return self._names[shape]

    def _endless(self, shape: Definable) -> Iterator[str]:
        """Names without end: further ones are not cut, or they would be the same ones again."""
        name = ""
        for name in map(_cut, self._long(shape)):
            yield name
        yield from others(name)

    def _stands_in_member(self, shape: Definable) -> bool:
        """Whether a shape is a vague part of a member that a discriminator chooses: `info` of each action."""
        use = self._main[shape]
        return _own(use) in _VAGUE and use.owner is not None and self._union_of(use.owner) is not None

    def _union_of(self, owner: Definable) -> OneOf | None:
        """The union whose member an owner is, where a discriminator tells its members apart."""
        union = self._main[owner].owner
        return union if isinstance(union, OneOf) and union.discriminator else None

    def _short(self, shape: Definable) -> str:
        """The shortest name that says enough."""
        if isinstance(shape, OneOf) and all(_is_plain(member) for member in shape.members):
            return "Or".join(label(member) for member in shape.members)
        if shape.name:
            return pascal(shape.name)
        if isinstance(shape, ObjectOf) and shape.role:
            return shape.role
        use, uses, own = self._main[shape], self._uses[shape], _own(self._main[shape])
        one_subject = len({each.subject for each in uses}) == 1
        if use.owner and len({each.step for each in uses if each.owner is use.owner}) > _MANY:
            # Most fields of its owner: the element of a collection.
            own = singular(_own(self._main[use.owner]))
        elif len(owns := {_own(each) for each in uses if not isinstance(each.owner, OneOf)}) > 1:
            shared = _shared(owns)
            if not shared:
                return _qualified(use.subject, _held(shape)) if one_subject else _held(shape)
            own = own if shared in _VAGUE else shared
        if not one_subject:
            if {each.action for each in uses} == {use.action} != {Action.CUSTOM} and not use.owner:
                return pascal(use.action.value) + own
            if own[:1].isalpha() and own not in _VAGUE:
                return own
        return _qualified(use.subject, own)

    def _long(self, shape: Definable) -> Iterator[str]:
        """Longer and longer names; further ones are made from the last."""
        use = self._main[shape]
        own, owner = _own(use), use.owner
        if isinstance(owner, OneOf):
            base = _once(self._name(owner))
            yield from (_fitted(base, suffix) for suffix in _suffixes(shape, owner))
            yield base + _held(shape)
            return
        owners = list(dict.fromkeys(each.owner for each in self._uses[shape]))
        if len(owners) > 1 or owner is None:
            yield from self._of_several(shape, [one for one in owners if one])
        outer = self._main[owner] if owner else None
        if outer and outer.owner and not isinstance(outer.owner, OneOf) and _own(outer) in _VAGUE:
            yield _qualified(self._name(outer.owner), own)
        prefix = self._name(owner) if owner else use.noun
        base = _qualified(prefix, own)
        yield base
        yield _qualified(prefix, pascal(use.step.name))
        yield base

    def _of_several(self, shape: Definable, owners: list[Definable]) -> Iterator[str]:
        """Names for what stands in several types: by the words that these share, then by what it holds."""
        use, unions = self._main[shape], {self._union_of(owner) for owner in owners}
        own = _own(use) if len({_own(each) for each in self._uses[shape]}) == 1 else ""
        union = unions.pop() if len(unions) == 1 else None
        if union is not None:
            base = _once(self._name(union))
            shared = _shared([self._name(owner).removeprefix(base) for owner in owners])
            if shared:
                yield base + shared + own
            yield base + _held(shape, _FEW_FIELDS) + own
        elif len(owners) > 1:
            yield _qualified(use.subject, _held(shape, _FEW_FIELDS) + own)


def _is_plain(shape: Shape) -> bool:
    return isinstance(shape, Scalar | Constant | NullShape)


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


def _shared(names: Collection[str]) -> str:
    """The words in which names end alike, else those in which they begin alike; empty where none are."""
    names = ["".join(map(singular, _WORD.findall(name))) for name in names]
    backward = ["".join(reversed(_WORD.findall(name))) for name in names]
    beginning = "".join(reversed(_WORD.findall(_common_ending(backward))))
    return next((one for one in (_common_ending(names), beginning) if one[:1].isalpha()), "")


def _qualified(prefix: str, own: str) -> str:
    return own if own.startswith(prefix) else prefix + own


def _once(name: str) -> str:
    """A name without a word that repeats the one before it: `ActionAction` -> `Action`."""
    found = _WORD.findall(name)
    return "".join(word for index, word in enumerate(found) if index == 0 or word != found[index - 1])


def _fitted(base: str, suffix: str) -> str:
    """A member's name; a long one loses words of its ending, from the last on."""
    found = _WORD.findall(suffix)
    while len(found) > 1 and len(base) + sum(map(len, found)) > _LONGEST:
        found.pop()
    return base + "".join(found)


def _cut(name: str) -> str:
    """A long name without words that say little, and then without those before the last."""
    found = _WORD.findall(name)
    for word in [word for word in found[1:-1] if word in _VAGUE] + found[-2:1:-1]:
        if sum(map(len, found)) > _LONGEST and word in found[1:-1]:
            found.remove(word)
    return "".join(found)


def _held(shape: Definable, most: int = _MOST_WORDS) -> str:
    """What a shape holds, in a few words: its first fields, or its first values."""
    match shape:
        case ObjectOf(fields):
            found = [pascal(field.name) for field in fields[:most]]
            return f"{''.join(found[:-1])}And{found[-1]}" if found[1:] else f"{''.join(found)}Object"
        case OneOfValues(values):
            return "Or".join(pascal(str(value)) or "Empty" for value in values[:2])
        case OneOf(members):
            return "Or".join(label(member) for member in members[:2])


# --- what tells the members of a union apart ------------------------------------------------------------


def _suffixes(shape: Definable, union: OneOf) -> Iterator[str]:
    """Endings that tell a member from its siblings: what the discriminator holds, else the fewest features
    that none of them has.

    Where a sibling has all that the member has, and more: those that only such siblings share.
    """
    if union.discriminator:
        chosen_by = [value for one, value in zip(union.members, union.values, strict=True) if one == shape]
        yield from (pascal(value) or "Empty" for value in chosen_by if value)
    siblings = [frozenset(features(member)) for member in union.members if member != shape]
    mine = features(shape)
    smaller = [sibling for sibling in siblings if not sibling.issuperset(mine)]
    apart = [feature for feature in mine if not all(feature in sibling for sibling in siblings)]
    apart.sort(key=lambda feature: (feature.typed, feature.depth))
    for count in range(1, _MOST_WORDS + 1):
        for chosen in combinations(apart, count):
            if not any(sibling.issuperset(chosen) for sibling in smaller):
                yield "".join(feature.label for feature in chosen)
                return
    yield "Basic"
