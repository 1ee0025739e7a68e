"""Old and new code, side by side, for those who use what a release renames or drops."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from clientwright import spec as s
from clientwright.names import Names
from clientwright.releasing.diff import Change, Kind

_MOST = 40
_PYTHON = re.compile(r"\((\w+)\)$")


def dropped(changes: Iterable[Change], new: s.Spec, names: Names) -> dict[str, str]:
    """The operations that went, by their keys: each with the function that takes its place, if known."""
    calls = {operation.key: names.callable(resource, operation) for resource, operation in new.operations()}
    found: dict[str, str] = {}
    for change in changes:
        if change.kind is Kind.ENDPOINT_REMOVED:
            found[change.where] = change.successor
        elif change.kind is Kind.ENDPOINT_RENAMED:
            key = str(change.before).rpartition(": ")[0]
            if key not in calls:
                found[key] = calls[change.where]
    return found


def migration(
    gone: Mapping[str, str],
    changes: Iterable[Change],
    old: tuple[s.Spec, Names],
    new: tuple[s.Spec, Names],
    *,
    kept: bool,
) -> str:
    """A section of a changelog; empty where nothing has a successor. `kept`: what went stays for a release.

    Whatever stands here is an identifier, so that no text of documentation can be markup.
    """
    steps = [*_functions(gone, old, new), *_renamed(changes)]
    if not steps:
        return ""
    stays = "Functions that are dropped still work in this release, and warn.\n\n" if kept and gone else ""
    code = "\n\n".join(f"{was}  # before\n{now}  # now" for was, now in steps[:_MOST])
    return f"\n### Migration\n\n{stays}```python\n{code}\n```\n"


def _functions(
    gone: Mapping[str, str], old: tuple[s.Spec, Names], new: tuple[s.Spec, Names]
) -> Iterator[tuple[str, str]]:
    before = {
        operation.key: _call(resource, operation, old[1]) for resource, operation in old[0].operations()
    }
    after = {
        new[1].callable(resource, operation): _call(resource, operation, new[1])
        for resource, operation in new[0].operations()
    }
    return ((before[key], after[successor]) for key, successor in gone.items() if successor)


def _call(resource: s.Resource, operation: s.Operation, names: Names) -> str:
    demanded = [one for one in operation.parameters if one.presence is s.Presence.REQUIRED]
    arguments = ", ".join(f"{names.argument(one.name)}=..." for one in demanded)
    return f"client.{names.callable(resource, operation)}({arguments})"


def _renamed(changes: Iterable[Change]) -> Iterator[tuple[str, str]]:
    """Parameters and fields that have another name in Python."""
    for change in changes:
        if change.kind in (Kind.PARAMETER_RENAMED, Kind.FIELD_RENAMED):
            names = [_PYTHON.search(str(text)) for text in (change.before, change.after)]
            if names[0] and names[1] and names[0][1] != names[1][1]:
                shape = "function({}=...)" if change.kind is Kind.PARAMETER_RENAMED else "model.{}"
                yield shape.format(names[0][1]), shape.format(names[1][1])
