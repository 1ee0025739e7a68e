"""Imports as lines of code, in the groups and the order that isort and ruff write."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from clientwright.planner.plan import Import, ImportGroup

_OWN = ("_runtime", "models", "dicts", "endpoints", "validators", "webhooks", "client", "conventions")
_WIDTH = 100


def import_groups(imports: Iterable[Import], depth: int) -> tuple[ImportGroup, ...]:
    """The import block of a module. `depth` counts the folders between it and the package's root."""
    found = set(imports)
    standard = {one for one in found if one.module.split(".")[0] in sys.stdlib_module_names}
    own = {one for one in found if not one.module or one.module.split(".")[0] in _OWN}
    groups = [_lines(group, "") for group in (standard, found - standard - own)]
    groups.append(_lines(own, "." * (depth + 1)))
    return tuple(ImportGroup(tuple(lines)) for lines in groups if lines)


def _lines(imports: set[Import], dots: str) -> list[str]:
    plain = [one for one in sorted(imports) if not one.name]
    lines = [f"import {one.module}" + (f" as {one.alias}" if one.alias else "") for one in plain]
    modules: dict[str, list[str]] = {}
    for one in sorted(imports - set(plain), key=lambda one: (one.module, _rank(one.name))):
        # `X as X` passes X on; a module keeps its own name without that.
        passed_on = one.alias == one.name and one.name[0].isupper()
        alias = f" as {one.alias}" if one.alias and (one.alias != one.name or passed_on) else ""
        if alias:
            lines.append(f"from {dots}{one.module} import {one.name}{alias}")
        else:
            modules.setdefault(one.module, []).append(one.name)
    for module, names in modules.items():
        line = f"from {dots}{module} import {', '.join(names)}"
        lines.append(line if len(line) <= _WIDTH else _folded(dots + module, names))
    return lines


def _rank(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def _folded(module: str, names: list[str]) -> str:
    return "\n".join([f"from {module} import (", *(f"    {name}," for name in names), ")"])
