"""Templates: each sees only its view, and one that is broken says where."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import meta

from clientwright import resources
from clientwright import spec as s
from clientwright.diagnostics import ClientwrightError
from clientwright.names import Names, plan_names
from clientwright.plan import Package
from clientwright.planner import plan_package
from clientwright.render import environment, render

TEMPLATES = sorted(resources.templates().rglob("*.jinja"))


def package() -> Package:
    spec = s.Spec(api="mini", resources=(s.Resource(name="widgets"),))
    return plan_package(spec, plan_names(spec, Names(), {}))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_reads_its_view_and_nothing_else(template: Path) -> None:
    tree = environment().parse(template.read_text(encoding="utf-8"))
    assert meta.find_undeclared_variables(tree) <= {"view"}


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_templates_loop_and_decide_nothing(template: Path) -> None:
    text = template.read_text(encoding="utf-8")
    assert "{% set" not in text
    assert "namespace(" not in text


@pytest.mark.parametrize(
    ("broken", "line", "message"),
    [
        ("one\n{{ view.nothing }}\n", 2, "has no attribute 'nothing'"),
        ("one\ntwo\n{% if %}\n", 3, "Expected an expression"),
        ("{{ unknown }}\n", 1, "'unknown' is undefined"),
    ],
)
def test_a_broken_template_says_where(tmp_path: Path, broken: str, line: int, message: str) -> None:
    (tmp_path / "package").mkdir()
    (tmp_path / "package/README.md.jinja").write_text(broken)
    with pytest.raises(ClientwrightError) as error:
        render(package(), tmp_path)
    (found,) = error.value.diagnostics
    assert found.location is not None
    assert found.location.file.endswith("package/README.md.jinja")
    assert found.location.line == line
    assert message in found.message
    assert "Package" in found.hint


def test_a_users_template_stands_in_for_the_tools_own(tmp_path: Path) -> None:
    (tmp_path / "package").mkdir()
    (tmp_path / "package/README.md.jinja").write_text("{{ view.title }}, my way")
    assert render(package(), tmp_path)["README.md"] == "Mini, my way\n"
