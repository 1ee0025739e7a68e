"""Names of functions: the default action, else what the page calls the call, else its path."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from clientwright.names.identifiers import METHOD_RESERVED, snake
from clientwright.notations.words import singular, spoken, words
from clientwright.spec import Action, Operation, Resource

_VERBS = {"GET": "get", "POST": "create", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}
_VERSION = re.compile(r"(?<=/)(v\d+)(?=/)")
_VARIABLE = re.compile(r"\{([^{}]+)\}")
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
    is not enough, they are told apart by number, version and method, then by their paths' variables, at last
    by all that is fixed in their paths.
    """
    named = {one.key: taken.get(one.key) or operation_name(resource, one) for one in resource.operations}
    free = [one for one in resource.operations if one.key not in taken]
    for told_apart in (_in_full, _by_number, _by_version, _by_method, _by_variables, _by_segments):
        meeting: dict[str, list[Operation]] = defaultdict(list)
        for one in resource.operations:
            meeting[named[one.key]].append(one)
        actions = Counter(named[one.key] for one in free if one.action is not Action.CUSTOM)
        held = {named[key] for key in taken if key in named}
        for one in free:
            name = named[one.key]
            keeps = told_apart is _in_full and one.action is not Action.CUSTOM and actions[name] == 1
            if len(meeting[name]) > 1 and not (keeps and name not in held):
                named[one.key] = told_apart(one, name, meeting[name])
    return named


def _in_full(operation: Operation, name: str, _: Sequence[Operation]) -> str:
    """What a page calls its operation, where it does: `get_fleet_boat`."""
    return snake("_".join(words(operation.name)), METHOD_RESERVED) if operation.name else name


def _by_number(operation: Operation, name: str, _: Sequence[Operation]) -> str:
    """`get_stacks` of `/boards/{id}/stacks/{stack_id}` is `get_stack`; `get` of `/{account}/boards` is
    `list`."""
    if operation.route.endswith("}"):
        return singular(name)
    return "list" if name == "get" else name


def _by_version(operation: Operation, name: str, group: Sequence[Operation]) -> str:
    """`list` of `GET /v2/widgets` is `list_v2`, beside that of `GET /v1/widgets`."""
    return "_".join([name, *_own(operation, group, _VERSION)])


def _by_method(operation: Operation, name: str, _: Sequence[Operation]) -> str:
    """`push` of `POST /widgets/push` is `post_push`."""
    method = operation.send.lower()
    return name if name == method or name.startswith(f"{method}_") else f"{method}_{name}"


def _by_variables(operation: Operation, name: str, group: Sequence[Operation]) -> str:
    """`get_following` of `/user/following/{username}` is `get_following_by_username`, beside one without."""
    own = _own(operation, group, _VARIABLE)
    return snake(f"{name}_by_{'_and_'.join(own)}") if own else name


def _by_segments(operation: Operation, name: str, _: Sequence[Operation]) -> str:
    """`list` of `/api/services` is `get_api_services`, beside that of `/services`."""
    fixed = [segment for segment in operation.route.split("/") if segment and not segment.startswith("{")]
    return snake("_".join([operation.send.lower(), *fixed])) if fixed else name


def _own(operation: Operation, group: Sequence[Operation], form: re.Pattern[str]) -> list[str]:
    """The segments of a form in an operation's path that are not in those of all others."""
    others = [set(form.findall(one.route)) for one in group if one is not operation]
    return [one for one in form.findall(operation.route) if not all(one in other for other in others)]


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
