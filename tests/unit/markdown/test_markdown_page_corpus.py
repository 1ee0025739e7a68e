"""Pages and what they state: tests/corpus/markdown/pages holds both, written by hand.

A case begins with `%%` and its title. After the page each line `%>` has an endpoint, or, indented, one of its
parameters: location, name, presence, type. Each line `%!` has the rule and the first words of a finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_pages import TESTS, build

from clientwright.building import Built
from clientwright.spec import Parameter, Primitive

FILES = sorted((TESTS / "corpus" / "markdown" / "pages").glob("*.txt"))
_TOLD = frozenset(["unstated-call", "code-unclosed", "fields-untold", "example-unread"])


def cases(path: Path) -> Iterator[tuple[str, str, list[str], list[str]]]:
    """Title, page, what it states, and what is told of it."""
    for part in re.split(r"^%% ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        title, _, rest = part.strip().partition("\n")
        lines = rest.split("\n")
        page = [line for line in lines if not line.startswith("%")]
        stated = [line[3:] for line in lines if line.startswith("%>")]
        told = [line[3:] for line in lines if line.startswith("%!")]
        yield title, "\n".join(page) + "\n", stated, told


CASES = [case for path in FILES for case in cases(path)]


def test_the_cases_are_there() -> None:
    assert len(CASES) >= 10


@pytest.mark.parametrize(
    ("page", "stated", "told"), [case[1:] for case in CASES], ids=[one[0] for one in CASES]
)
def test_a_page(page: str, stated: list[str], told: list[str]) -> None:
    built = build(page)
    assert list(_stated(built)) == stated
    found = [f"{one.rule}: {one.message}" for one in built.diagnostics if one.rule in _TOLD]
    assert len(found) == len(told)
    assert [line for line in told if not any(one.startswith(line) for one in found)] == []


def _stated(built: Built) -> Iterator[str]:
    operations = [one for _, one in built.spec.operations()]
    for one in sorted(operations, key=lambda one: one.origin.first if one.origin else 0):
        yield one.key
        for parameter in one.parameters:
            words = [parameter.location, parameter.name, parameter.presence, _type(parameter)]
            yield "  " + " ".join(words)


def _type(parameter: Parameter) -> str:
    return str(parameter.type.type) if isinstance(parameter.type, Primitive) else parameter.type.kind
