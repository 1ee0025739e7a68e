"""Templates: each sees only its view, and one that is broken says where."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment, meta, nodes
from jinja2.environment import TemplateModule
from jinja2.runtime import LoopContext

from clientwright import pipeline
from clientwright import spec as s
from clientwright.diagnostics import ClientwrightError
from clientwright.names import Names, plan_names
from clientwright.planner import plan_package
from clientwright.planner.plan import Package
from clientwright.reading import resource_files as resources
from clientwright.reading.sources import read_inputs
from clientwright.writing.render import environment, environment_of, render, table

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted(resources.templates().rglob("*.jinja"))
# Those that write packages; any other folder has a stage of its own.
PACKAGES = [path for path in TEMPLATES if path.relative_to(resources.templates()).parts[0] != "report"]


def package() -> Package:
    spec = s.Spec(api="mini", resources=(s.Resource(name="widgets"),))
    return plan_package(spec, plan_names(spec, Names(), {}))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_reads_its_view_and_nothing_else(template: Path) -> None:
    tree = environment().parse(template.read_text(encoding="utf-8"))
    assert meta.find_undeclared_variables(tree) <= {"view"}


class Watched(Environment):
    """Lets templates read the fields that views declare, and remembers which they read."""

    read: set[str]

    def getattr(self, obj: Any, attribute: str) -> Any:
        self.read.add(attribute)
        if is_dataclass(obj):
            declared = [field.name for field in fields(obj)]
            assert attribute in declared, f"{type(obj).__name__} declares no {attribute!r}"
        else:
            assert isinstance(obj, LoopContext | TemplateModule), f"{attribute!r} of a {type(obj).__name__}"
        return super().getattr(obj, attribute)


def watched(templates: Path | None = None) -> Watched:
    made = environment_of(Watched, templates)
    made.read = set()
    return made


@cache
def real_package(api: str) -> Package:
    inputs = read_inputs(ROOT, api)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    return plan_package(understood.spec, pipeline.name(inputs, understood))


def render_watched(loaded: Watched, package: Package) -> None:
    for template, view, _ in table(package):
        loaded.get_template(template).render(view=view)


def test_templates_read_only_what_views_declare() -> None:
    loaded = watched()
    for api in ("cobalt", "tellescope"):
        render_watched(loaded, real_package(api))
    written = {
        node.attr
        for template in PACKAGES
        for node in loaded.parse(template.read_text(encoding="utf-8")).find_all(nodes.Getattr)
    }
    assert written == loaded.read, "every read has been seen"


@pytest.mark.parametrize(
    "read", ["view.title.upper()", "view.__class__", "view.models.count", "view.nothing"]
)
def test_a_template_that_reads_more_is_found(tmp_path: Path, read: str) -> None:
    (tmp_path / "package").mkdir()
    (tmp_path / "package/LICENSE.jinja").write_text("{{ " + read + " }}")
    with pytest.raises(AssertionError):
        render_watched(watched(tmp_path), package())


def sections() -> dict[str, tuple[str, str, list[str]]]:
    """What templates/README.md says of each template: its view, what it writes, the example's lines."""
    text = (resources.templates() / "README.md").read_text(encoding="utf-8")
    found = re.findall(r"^### `([^`]+)`\n\n(.+?)\n\n```\w*\n(.*?)```$", text, re.MULTILINE | re.DOTALL)
    told = [(template, re.findall(r"`([^`]+)`", said), example) for template, said, example in found]
    return {template: (names[0], names[1], example.splitlines()) for template, names, example in told}


def test_the_readme_lists_every_template_with_its_view_and_output() -> None:
    listed = sections()
    written: dict[str, list[str]] = {}
    for api in ("cobalt", "tellescope"):
        for template, view, path in table(real_package(api)):
            said_view, said_path, _ = listed[template]
            assert said_view == type(view).__name__, template
            name = real_package(api).import_name
            pattern = re.escape(said_path).replace("IMPORT_NAME", name).replace("NAME", r"[a-z_0-9]+")
            assert re.fullmatch(pattern, path), (template, path)
            text = (ROOT / "generated" / api / path).read_text(encoding="utf-8")
            written.setdefault(template, []).append(text)
    assert listed.keys() == {path.relative_to(resources.templates()).as_posix() for path in TEMPLATES}
    for template, (_, _, example) in listed.items():
        if template.startswith("report/"):
            continue
        texts = written.get(template) or [text for texts in written.values() for text in texts]
        assert any("\n".join(example) in text for text in texts), f"{template}: nothing like the example"


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_says_what_its_view_is(template: Path) -> None:
    name = template.relative_to(resources.templates()).as_posix()
    if not name.startswith("parts/"):
        said = "{# view: " + sections()[name][0] + " #}"
        assert template.read_text(encoding="utf-8").startswith(said)


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
