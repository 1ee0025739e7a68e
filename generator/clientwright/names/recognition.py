"""Which type of new documentation is which of the last release, so that names follow shapes.

A type is looked for where it stood first, among the types that stand there now. Where only one of each
stands, it is that one. Of several, such as the members of a union, it is the one for which the union's
discriminator holds the same value; else an equal one; else, over all of them together, those that are most
alike, with what they hold. What a recognised type holds in a field is recognised with it. A position in a
list, or what tells a type from its neighbours, counts for nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from clientwright.names.assignment import assign
from clientwright.names.shapes import Features, Shape, Standing, features, references, similarity

_ALIKE = 0.5
"""A type that merely stands among others is only recognised in one that has more than this in common."""
_MOVED = 0.8
"""And one of which no place is left only in one that has as much as this in common."""
_SAME_VALUE, _EQUAL, _SAME_FIELD, _SAME_NAME = 1e6, 1e3, 1.0, 1e-3
_MOST_PAIRS = 10_000


@dataclass
class Recognition:
    """The types of a release and those that came after it; `links` and `merged` grow as they are recognised.

    `links` lead from an old type to the new one that it became, each new one at most once; `merged` from an
    old type to a new one that another has become, and that stands in its place too. `called` is what each new
    type would be called if nothing had been released.
    """

    old: Mapping[str, Standing]
    new: Mapping[str, Standing]
    called: Mapping[str, str]
    links: dict[str, str] = field(default_factory=dict[str, str])
    merged: dict[str, str] = field(default_factory=dict[str, str])
    _same_field: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    _same_value: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    _other_value: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    _features: dict[tuple[bool, str], Features] = field(default_factory=dict[tuple[bool, str], Features])

    def recognise(self) -> None:
        """Fills `links` and `merged`."""
        for olds, news in self._groups():
            if len(olds) == len(news) == 1:
                self._link(olds[0], news[0])
            else:
                self._assign(olds, news, _ALIKE, at_home=True)
        self._follow_kinds()
        for name in self._left():
            if target := self._merger(name):
                self.merged[name] = target
        self._follow_moved()

    @cached_property
    def _homes(self) -> dict[str, tuple[str, list[str]]]:
        """Of each old type the first of its places where types of its kind stand, and these."""
        standing: dict[tuple[str, str], list[str]] = defaultdict(list)
        for name, one in self.new.items():
            for place in one.places:
                standing[place, one.shape.kind].append(name)
                standing[place, ""].append(name)  # what a release did not keep the shape of is of any kind
        return {
            name: next(
                ((place, found) for place in one.places if (found := standing.get((place, one.shape.kind)))),
                ("", list[str]()),
            )
            for name, one in self.old.items()
        }

    def _groups(self) -> Iterator[tuple[list[str], list[str]]]:
        """Old and new types among which the choice is: of outer places first, unions before the rest."""
        neighbours: dict[str, list[str]] = defaultdict(list)
        for old, (_, news) in self._homes.items():
            for new in news:
                neighbours[new].append(old)
        seen: set[str] = set()
        for first in sorted((name for name in self.old if self._homes[name][1]), key=self._depth):
            if first not in seen:
                olds = [first]
                near: dict[str, None] = {}
                for old in olds:  # which grows
                    for new in self._homes[old][1]:
                        near[new] = None
                        olds += [one for one in neighbours[new] if one not in olds]
                seen.update(olds)
                yield olds, [*near]

    def _depth(self, name: str) -> tuple[int, bool]:
        return self._homes[name][0].count("."), self.old[name].shape.kind != "union"

    def _assign(
        self, olds: Sequence[str], news: Sequence[str], enough: float, *, at_home: bool = False
    ) -> None:
        """Links those that belong together; `at_home`: only what stands where the old one stood first."""
        weights = [
            [
                self._weight(old, new, enough) if not at_home or new in self._homes[old][1] else 0.0
                for new in news
            ]
            for old in olds
        ]
        for row, column in assign(weights):
            self._link(olds[row], news[column])

    def _weight(self, old: str, new: str, enough: float) -> float:
        """How much speaks for it that an old type became a new one; 0: nothing does."""
        pair, before, after = (old, new), self.old[old].shape, self.new[new].shape
        if before.kind not in ("", after.kind) or (
            pair in self._other_value and pair not in self._same_value
        ):
            return 0.0
        found = _SAME_NAME * (self.called[new] == old) + _SAME_FIELD * (pair in self._same_field)
        if not before.kind:  # the release did not keep its shape
            return found
        one, other = self._features_of(old, is_old=True), self._features_of(new, is_old=False)
        alike = similarity(one, other)
        if pair in self._same_value:
            return _SAME_VALUE + found + alike
        if one == other:
            return _EQUAL + found + alike
        return found + alike if alike > enough or pair in self._same_field else 0.0

    def _features_of(self, name: str, *, is_old: bool) -> Features:
        if (is_old, name) not in self._features:
            self._features[is_old, name] = features(self._shapes[is_old], name)
        return self._features[is_old, name]

    @cached_property
    def _shapes(self) -> tuple[dict[str, Shape], dict[str, Shape]]:
        """Shapes of the new side, and of the old one."""
        new, old = ({name: one.shape for name, one in side.items()} for side in (self.new, self.old))
        return new, old

    def _link(self, old: str, new: str) -> None:
        """An old type became a new one: what both hold in one field, or for one value, belongs together."""
        self.links[old] = new
        before, after = self.old[old].shape, self.new[new].shape
        pairs = [(a, b) for a in _held(before) for b in _held(after)]
        for (key, one), (other_key, other) in pairs:
            if before.kind == after.kind == "union":
                if key.startswith("=") and other_key.startswith("="):
                    (self._same_value if key == other_key else self._other_value).add((one, other))
            elif key == other_key:
                self._same_field.add((one, other))

    def _left(self) -> list[str]:
        return [name for name in self.old if name not in self.links]

    def _came(self) -> list[str]:
        linked = {*self.links.values()}
        return [name for name in self.new if name not in linked]

    def _follow_kinds(self) -> None:
        """Types that have become one of another kind, each where nothing else went and nothing else came."""
        at_old, at_new = _by_place(self.old, self._left()), _by_place(self.new, self._came())
        for place, olds in at_old.items():
            news = at_new.get(place, [])
            if len(olds) == len(news) == 1:
                (old,), (new,) = olds, news
                fresh = old not in self.links and new not in self.links.values()
                if fresh and self.old[old].shape.kind != self.new[new].shape.kind:
                    self._link(old, new)

    def _merger(self, name: str) -> str:
        """The new type that stands where this one stood, and that one from elsewhere has become."""
        became = {new: old for old, new in self.links.items()}
        place, news = self._homes[name]
        for new in news:
            if new in became and place not in self.old[became[new]].places:
                alike = similarity(self._features_of(name, is_old=True), self._features_of(new, is_old=False))
                if len(news) == 1 or alike > _ALIKE:
                    return new
        return ""

    def _follow_moved(self) -> None:
        """Types of which no place is left, which stand elsewhere now."""
        olds = [name for name in self._left() if name not in self.merged]
        news = self._came()
        if len(olds) * len(news) <= _MOST_PAIRS:
            self._assign(olds, news, _MOVED)
        left = [name for name in olds if name not in self.links]
        names = {self.called[new]: new for new in self._came()}
        for name in left:
            if name in names:
                self._assign([name], [names[name]], _ALIKE)


def _held(shape: Shape) -> Iterator[tuple[str, str]]:
    """The types that a shape holds, each with the key of the part that holds it."""
    return ((key, name) for key, text in shape.parts.items() for name in references(text))


def _by_place(types: Mapping[str, Standing], names: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name in names:
        for place in types[name].places:
            found[place].append(name)
    return found


def recognise(
    old: Mapping[str, Standing], new: Mapping[str, Standing], called: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """The new type that each old one became, each at most once; and those that others have become as well."""
    found = Recognition(old, new, called)
    found.recognise()
    return found.links, found.merged
