"""Compares two specs, topic by topic, in the order of the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from clientwright.names import Names
from clientwright.releasing.diff.changes import Change, Effect, Kind
from clientwright.releasing.diff.compare.api import api_changes
from clientwright.releasing.diff.compare.definitions import type_changes
from clientwright.releasing.diff.compare.lists import match
from clientwright.releasing.diff.compare.resources import match_resources, resource_changes
from clientwright.releasing.diff.compare.webhooks import webhook_changes
from clientwright.releasing.diff.sides import Sides, face
from clientwright.spec import Source, Spec


def compare(
    old: Spec, new: Spec, old_names: Names | None = None, new_names: Names | None = None
) -> tuple[Change, ...]:
    """What changed from `old` to `new`; nothing exactly where both say the same.

    Where on the page a fact stands is no part of what it says. Types are the same when their Python name
    is, whatever the spec calls them. Names that are not given are planned: the new ones as a release that
    follows the old one would, with the old names frozen.

    Raises `ClientwrightError` for a spec that names unknown types or states a thing twice.
    """
    return changes_of(face(old, new, old_names, new_names))


def changes_of(sides: Sides) -> tuple[Change, ...]:
    """What changed from one side to the other."""
    resources = match_resources(sides)
    changes = (
        *api_changes(sides),
        *resource_changes(sides, resources),
        *type_changes(sides, resources),
        *webhook_changes(sides),
    )
    return _at_home(changes, sides) or tuple(_source_changes(sides.old.spec, sides.new.spec))


def _at_home(changes: Iterable[Change], sides: Sides) -> tuple[Change, ...]:
    """Changes with the one resource that they concern: of the operation that they name or touch."""
    homes = {
        operation.key: side.names.resources[resource.name]
        for side in (sides.old, sides.new)
        for resource, operation in side.spec.operations()
    }

    def home(change: Change) -> str:
        named = " ".join(change.where.split(" ")[:2])
        found = {homes[key] for key in (named, *change.touches) if key in homes}
        return found.pop() if len(found) == 1 else ""

    return tuple(replace(change, resource=home(change)) for change in changes)


def _source_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """What became of the documentation's text: told only where nothing else accounts for it."""
    sources = match(old.sources, new.sources, lambda source: source.name)
    for gone in sources.removed:
        yield Change(Kind.SOURCE_REMOVED, Effect.COSMETIC, gone.name, before=_size(gone))
    for source in sources.added:
        yield Change(Kind.SOURCE_ADDED, Effect.COSMETIC, source.name, after=_size(source))
    for before, after in sources.pairs:
        if before != after:
            was, is_ = (f"{_size(one)}, SHA-256 {one.sha256[:12]}" for one in (before, after))
            yield Change(Kind.SOURCE_CHANGED, Effect.COSMETIC, after.name, was, is_)
    if order := sources.order():
        yield Change(Kind.ORDER_CHANGED, Effect.COSMETIC, "sources", *order)


def _size(source: Source) -> str:
    return f"{source.lines} lines"
