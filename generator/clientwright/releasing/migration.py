"""Old and new code, side by side, for those who use what a release renames or drops."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright import spec as s
from clientwright.names.identifiers import snake
from clientwright.releasing.diff.sides import Side, Sides
from clientwright.releasing.dropped import Dropped

_MOST = 40
Steps = Iterator[tuple[str, str]]
"""Code as it was, and as it is now."""


def migration(sides: Sides, dropped: Dropped, *, kept: bool) -> str:
    """A section of a changelog; empty where there is no other code to write. `kept`: what went stays for a
    release.

    Whatever stands here is an identifier, so that no text of documentation can be markup.
    """
    steps = [
        *_functions(sides, dropped),
        *_parameters(sides, dropped),
        *_fields(sides, dropped),
        *_types(sides, dropped),
    ]
    if not steps:
        return ""
    stays = "What is dropped still works in this release, and warns.\n\n" if kept else ""
    code = "\n\n".join(f"{was}  # before\n{now}  # now" for was, now in steps[:_MOST])
    return f"\n### Migration\n\n{stays}```python\n{code}\n```\n"


def _functions(sides: Sides, dropped: Dropped) -> Steps:
    new = {
        sides.new.names.callable(resource, operation): _call(sides.new, resource, operation)
        for resource, operation in sides.new.spec.operations()
    }
    for one in dropped.operations:
        if one.successor:
            yield _call(sides.old, one.resource, one.operation), new[one.successor]


def _parameters(sides: Sides, dropped: Dropped) -> Steps:
    """Where nothing takes the place of a parameter, it is left out."""
    old, new = (
        {operation.key: (resource, operation) for resource, operation in side.spec.operations()}
        for side in (sides.old, sides.new)
    )
    for one in dropped.parameters:
        before, after = one.owner
        was = _call(sides.old, *old[before], sides.old.names.argument(one.member.label))
        yield was, _call(sides.new, *new[after], one.successor)


def _call(side: Side, resource: s.Resource, operation: s.Operation, also: str = "") -> str:
    """A call with what is demanded, and with one parameter more."""
    demanded = [
        side.names.argument(one.label) for one in operation.parameters if one.presence is s.Presence.REQUIRED
    ]
    given = ", ".join(f"{one}=..." for one in dict.fromkeys([*demanded, *([also] if also else [])]))
    return f"client.{side.names.callable(resource, operation)}({given})"


def _fields(sides: Sides, dropped: Dropped) -> Steps:
    for one in dropped.fields:
        if one.successor:
            before, after = one.owner
            was = f"{snake(sides.old.names.models[before])}.{sides.old.names.attributes[one.member.name]}"
            yield was, f"{snake(sides.new.names.models[after])}.{one.successor}"


def _types(sides: Sides, dropped: Dropped) -> Steps:
    for one in dropped.types:
        if one.successor:
            name = one.definition.name
            yield f"models.{sides.old.homes[name][0]}.{sides.old.names.models[name]}", one.successor
