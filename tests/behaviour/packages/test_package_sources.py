"""The code of packages as users read it: in editors, in docstrings, in the tests that ship with them."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
PACKAGES = ["tellescope", "cobalt"]
JARGON = re.compile(r"overlay|supplement\.json|\(required\)|spec\.json")
"""Words of the tool, of which a package has nothing, and what a signature says already."""


@pytest.mark.parametrize("api", PACKAGES)
def test_shipped_tests_run_no_text_as_code(api: str) -> None:
    for path in sorted((ROOT / f"generated/{api}/tests").rglob("*.py")):
        called = {
            node.func.id
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert called
        assert not called & {"eval", "exec", "compile", "__import__"}, path


@pytest.mark.parametrize("api", PACKAGES)
def test_packages_are_in_the_words_of_the_api(api: str) -> None:
    paths = sorted((ROOT / f"generated/{api}/src").rglob("*.py"))
    assert len(paths) > 50
    for path in paths:
        if "_runtime" not in path.parts:
            assert not JARGON.search(path.read_text(encoding="utf-8")), path


def functions(api: str) -> Iterator[Any]:
    endpoints = import_module(f"{api}_client.endpoints")
    for name in dir(endpoints):
        module = import_module(f"{endpoints.__name__}.{name}")
        for kind in vars(module).values():
            if inspect.isclass(kind) and kind.__module__ == module.__name__:
                yield from (one for one in vars(kind).values() if inspect.isfunction(one))


def test_limits_and_counts_are_whole_numbers() -> None:
    whole = re.compile(r"limit$|^num_|offset$|^index$|_in_ms$|position$")
    found = [
        (function.__qualname__, one.name, str(one.annotation))
        for function in functions("tellescope")
        for one in inspect.signature(function).parameters.values()
        if whole.search(one.name)
    ]
    assert len(found) >= 200
    assert [one for one in found if not re.match(r"int\b", one[2])] == []
