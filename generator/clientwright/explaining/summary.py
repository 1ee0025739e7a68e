"""An API in two lines: what its documentation was understood as, and what it leaves open."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.overlay import drafts
from clientwright.spec import Any, Field, Object, Parameter, Presence, Spec
from clientwright.spec.lists import Lists


def understood_as(spec: Spec) -> str:
    """How much of an API its spec holds."""
    operations = [operation for _, operation in spec.operations()]
    lists = Lists(spec)
    paged = sum(lists.of(operation) is not None for operation in operations)
    typed = sum(not isinstance(operation.answer.type, Any) for operation in operations)
    found = {
        "resource(s)": sum(bool(resource.operations) for resource in spec.resources),
        "parameter(s)": sum(len(operation.parameters) for operation in operations),
        "answer(s) with a type": typed,
        "list(s) that are read on": paged,
        "event(s)": len(spec.webhooks),
    }
    return f"{len(operations)} operation(s); " + ", ".join(
        f"{count} {what}" for what, count in found.items() if count
    )


def left_open(spec: Spec) -> Iterator[str]:
    """What the documentation does not say, in indirect questions."""
    yield from (draft.question for draft in drafts(spec))
    values: list[Parameter | Field] = [
        one for _, operation in spec.operations() for one in operation.parameters
    ]
    values += [
        one for definition in spec.types if isinstance(definition, Object) for one in definition.fields
    ]
    if untyped := sum(isinstance(one.type, Any) for one in values):
        yield f"the types of {untyped} parameter(s) and field(s)"
    if unknown := sum(one.presence is Presence.UNKNOWN for one in values):
        yield f"whether {unknown} parameter(s) and field(s) must be there"
