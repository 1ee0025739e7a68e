"""Compares lists of nodes: which are in both, which came and went, and whether their order changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import JsonValue

from clientwright import spec as s
from clientwright.releasing.diff import classify
from clientwright.releasing.diff.changes import Change, Effect, Kind
from clientwright.releasing.diff.texts import differ, lines, plain

T = TypeVar("T")
Supported = s.Parameter | s.Field | s.Answer | s.TypeDef
Facts = Mapping[str, Kind | tuple[Kind, Effect]]


@dataclass(frozen=True)
class Matched(Generic[T]):
    """Two lists, laid side by side.

    `links` are the indexes of an old node and the new node that it became; `name` gives what a node is
    called in its list.
    """

    old: Sequence[T]
    new: Sequence[T]
    links: Sequence[tuple[int, int]]
    name: Callable[[T], str]

    @property
    def pairs(self) -> list[tuple[T, T]]:
        """The nodes that both lists have, in the new order."""
        return [(self.old[i], self.new[j]) for i, j in sorted(self.links, key=lambda link: link[1])]

    @property
    def removed(self) -> list[T]:
        """The nodes that only the old list has."""
        return [self.old[i] for i in self._left(0)]

    @property
    def added(self) -> list[T]:
        """The nodes that only the new list has."""
        return [self.new[j] for j in self._left(1)]

    def _left(self, side: int) -> list[int]:
        linked = {link[side] for link in self.links}
        return [index for index in range(len((self.old, self.new)[side])) if index not in linked]

    def paired(self, alike: Callable[[T, T], bool]) -> Matched[T]:
        """Links those left over which are alike, where one old node and one new node have only each other."""
        there = self._left(1)
        choices = {i: [j for j in there if alike(self.old[i], self.new[j])] for i in self._left(0)}
        wanted = Counter(j for found in choices.values() for j in found)
        more = [(i, found[0]) for i, found in choices.items() if len(found) == 1 and wanted[found[0]] == 1]
        return Matched(self.old, self.new, [*self.links, *more], self.name)

    def order(self) -> tuple[JsonValue, JsonValue] | None:
        """The stretch in which the nodes that both have stand in another order, by their new names."""
        was, now = [j for _, j in sorted(self.links)], sorted(j for _, j in self.links)
        moved = [index for index, (one, other) in enumerate(zip(was, now, strict=True)) if one != other]
        if not moved:
            return None
        stretch = slice(moved[0], moved[-1] + 1)
        return [self.name(self.new[j]) for j in was[stretch]], [self.name(self.new[j]) for j in now[stretch]]


def match(old: Sequence[T], new: Sequence[T], name: Callable[[T], str]) -> Matched[T]:
    """Links nodes by name, of equal names the first with the first."""
    there = {key: j for j, key in enumerate(_numbered(map(name, new)))}
    here = enumerate(_numbered(map(name, old)))
    return Matched(old, new, [(i, there[key]) for i, key in here if key in there], name)


def _numbered(names: Iterable[str]) -> Iterator[tuple[str, int]]:
    seen: Counter[str] = Counter()
    for name in names:
        yield name, seen[name]
        seen[name] += 1


def fact_changes(old: s.Node, new: s.Node, where: str, place: str, facts: Facts) -> Iterator[Change]:
    """A change for each of these facts that differs; cosmetic where no effect is given."""
    for name, told in facts.items():
        kind, effect = told if isinstance(told, tuple) else (told, Effect.COSMETIC)
        before, after = getattr(old, name), getattr(new, name)
        if differ(before, after):
            yield Change(kind, effect, where, plain(before), plain(after), place)


def status_changes(
    old: s.Parameter | s.Field | s.TypeDef, new: s.Parameter | s.Field | s.TypeDef, where: str, place: str
) -> Iterator[Change]:
    """A change where one is deprecated and the other is not."""
    if old.deprecated is not new.deprecated:
        before, after = ("deprecated" if one.deprecated else "current" for one in (old, new))
        effect = classify.deprecation(deprecated=new.deprecated)
        yield Change(Kind.STATUS_CHANGED, effect, where, before, after, place)


def basis_changes(old: Supported, new: Supported, where: str, place: str) -> Iterator[Change]:
    """A change where what a fact rests on is another."""
    if old.basis is not new.basis or old.supplied != new.supplied:
        yield Change(Kind.BASIS_CHANGED, Effect.COSMETIC, where, _rests_on(old), _rests_on(new), place)


def _rests_on(node: Supported) -> str:
    cited = (", ".join(filter(None, (one.fact, one.source, one.place, one.text))) for one in node.supplied)
    return "; ".join([node.basis.value, *cited])


def note_changes(
    old: Sequence[s.Note], new: Sequence[s.Note], where: str, *around: s.Located
) -> Iterator[Change]:
    """Prose that came, went or was reworded: the first that went became the first that came, and so on."""
    notes = match(old, new, lambda note: note.text)
    removed, added = notes.removed, notes.added
    for before, after in zip(removed, added, strict=False):
        place = lines(after, *around)
        yield Change(Kind.NOTE_CHANGED, Effect.COSMETIC, where, before.text, after.text, place)
    for note in removed[len(added) :]:
        yield Change(Kind.NOTE_REMOVED, Effect.COSMETIC, where, before=note.text, lines=lines(note))
    for note in added[len(removed) :]:
        yield Change(Kind.NOTE_ADDED, Effect.COSMETIC, where, after=note.text, lines=lines(note, *around))
    yield from order_changes(notes, where, lines(*around))


def order_changes(
    matched: Matched[T],
    where: str,
    place: str = "",
    kind: Kind = Kind.ORDER_CHANGED,
    effect: Effect = Effect.COSMETIC,
) -> Iterator[Change]:
    """One change where nodes stand in another order."""
    if order := matched.order():
        yield Change(kind, effect, where, order[0], order[1], place)


def example_changes(
    old: Sequence[s.Example], new: Sequence[s.Example], where: str, place: str
) -> Iterator[Change]:
    """The examples that a page shows, all at once: they are compared by what they show."""
    before, after = ([{**vars(one), "origin": None} for one in examples] for examples in (old, new))
    if differ(before, after):
        was, is_ = (plain([one.value for one in examples]) for examples in (old, new))
        yield Change(Kind.EXAMPLE_CHANGED, Effect.COSMETIC, where, was, is_, place)
