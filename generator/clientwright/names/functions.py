"""Names of functions: the default action, else what the page calls the call, else its path."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from clientwright.names.identifiers import METHOD_RESERVED, snake
from clientwright.notations.words import singular, spoken, words
from clientwright.spec import Action, Operation, Resource

_VERBS = {"GET": "get", "POST": "create", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}
_JOINTS = frozenset(["a", "an", "the", "to", "of", "for", "from", "in", "by", "with", "on", "at", "via"])


def operation_name(resource: Resource, operation: Operation) -> str:
    """The policy for a function: the default action, else what the page calls it, else its path."""
    if operation.action is not Action.CUSTOM:
        return operation.action.value
    found = _from_title(resource, operation.name) if operation.name else _from_path(resource, operation)
    return snake("_".join(found) or _verb(operation), METHOD_RESERVED)


def operation_names(resource: Resource, taken: Mapping[str, str]) -> dict[str, str]:
    """The names of a resource's functions, by the operations' keys: those `taken`, the others by rule.

    Names that would meet become what their pages call them in full, but for one default action alone. If that
    is not enough, those of single records end in singular; then all begin with their methods.
    """
    named = {one.key: taken.get(one.key) or operation_name(resource, one) for one in resource.operations}
    free = [one for one in resource.operations if one.key not in taken]
    for told_apart in (_in_full, _of_one, _by_method):
        counts = Counter(named.values())
        actions = Counter(named[one.key] for one in free if one.action is not Action.CUSTOM)
        held = {named[key] for key in taken if key in named}
        for one in free:
            name = named[one.key]
            keeps = told_apart is _in_full and one.action is not Action.CUSTOM and actions[name] == 1
            if counts[name] > 1 and not (keeps and name not in held):
                named[one.key] = told_apart(one, name)
    return named


def _in_full(operation: Operation, name: str) -> str:
    """What a page calls its operation, where it does: `get_fleet_boat`."""
    return snake("_".join(words(operation.name)), METHOD_RESERVED) if operation.name else name


def _of_one(operation: Operation, name: str) -> str:
    """`get_stacks` of `/boards/{id}/stacks/{stack_id}` is `get_stack`."""
    return singular(name) if operation.route.endswith("}") else name


def _by_method(operation: Operation, name: str) -> str:
    """`push` of `POST /widgets/push` is `post_push`."""
    method = operation.send.lower()
    return name if name.startswith(f"{method}_") else f"{method}_{name}"


def _verb(operation: Operation) -> str:
    return _VERBS.get(operation.send, operation.send.lower())


def _from_title(resource: Resource, title: str) -> list[str]:
    """The words of a title without the resource's own, and without what then hangs in the air."""
    said, own = words(title), words(resource.name)
    for start in range(len(said) - len(own) + 1):
        if _same(said[start : start + len(own)], own):
            before, after = said[:start], said[start + len(own) :]
            while before and before[-1] in _JOINTS:
                before.pop()
            return before + after
    return said


def _from_path(resource: Resource, operation: Operation) -> list[str]:
    segments = [segment for segment in operation.route.split("/") if segment]
    fixed = [words(segment) for segment in segments if not segment.startswith("{")]
    if len(fixed) > 1 and _same(fixed[0], words(resource.name)):
        fixed = fixed[1:]
        # A noun behind a parameter (/journey/{id}/states) says what is acted on, not what is done.
        if segments[1].startswith("{"):
            fixed = [[_verb(operation)], *fixed]
    elif fixed and _same(fixed[0], words(resource.name)):
        fixed = [[_verb(operation)]]
    return [word for part in fixed for word in part]


def _same(some: list[str], others: list[str]) -> bool:
    """Whether two lists of words are one name, in singular or plural."""
    return spoken(" ".join(some)) == spoken(" ".join(others))
