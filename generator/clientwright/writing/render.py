"""Render: a plan becomes the text of files. One table says which template writes what."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.planner.literals import prose, quote
from clientwright.planner.plan import ModelClass, Package, TypedDict
from clientwright.reading import resource_files as resources
from clientwright.writing import markdown

E = TypeVar("E", bound=Environment)
_TESTS = "conftest functions loopback strategies test_functions test_models test_package".split()


def render(package: Package, templates: Path | None = None) -> dict[str, str]:
    """The text of every templated file of a package, by its path within the package's folder.

    `templates` is a folder whose files stand in for the project's own. Raises `ClientwrightError` for a
    template that does not work, with its file and line.
    """
    loaded = environment(templates)
    rendered = {path: _render(loaded, template, view) for template, view, path in table(package)}
    return rendered | answer_examples(package) | runtime_files(package)


def table(package: Package) -> Iterator[tuple[str, Any, str]]:
    """Which template writes which file, from which view: template, view, path."""
    yield "package/pyproject.toml.jinja", package, "pyproject.toml"
    yield "package/README.md.jinja", package, "README.md"
    yield "package/CHANGELOG.md.jinja", package, "CHANGELOG.md"
    yield "package/LICENSE.jinja", package, "LICENSE"
    yield "package/api.md.jinja", package, "api.md"
    yield "package/AGENTS.md.jinja", package, "AGENTS.md"
    for name in _TESTS:
        yield f"package/tests/{name}.py.jinja", package, f"tests/{name}.py"
    source = f"src/{package.import_name}"
    yield "package/init.py.jinja", package, f"{source}/__init__.py"
    yield "package/conventions.py.jinja", package, f"{source}/conventions.py"
    yield "package/client.py.jinja", package, f"{source}/client.py"
    yield "package/testing.py.jinja", package, f"{source}/testing.py"
    yield "package/pytest_plugin.py.jinja", package, f"{source}/pytest_plugin.py"
    yield "package/validators.py.jinja", package.validators, f"{source}/validators.py"
    yield "package/webhooks.py.jinja", package.webhooks, f"{source}/webhooks.py"
    for folder in package.folders:
        yield "package/folder_init.py.jinja", folder, f"{source}/{folder.path}"
    for models in package.models:
        yield "module/models.py.jinja", models, f"{source}/{models.path}"
    for dicts in package.dicts:
        yield "module/dicts.py.jinja", dicts, f"{source}/{dicts.path}"
    for endpoints in package.endpoints:
        yield "module/endpoints.py.jinja", endpoints, f"{source}/{endpoints.path}"


def answer_examples(package: Package) -> dict[str, str]:
    """The answers that the documentation shows, by function, where it shows any: what offline tests get."""
    if not package.answers:
        return {}
    text = json.dumps(dict(package.answers), ensure_ascii=True, indent=1, sort_keys=True)
    return {f"src/{package.import_name}/examples.json": f"{text}\n"}


def runtime_files(package: Package) -> dict[str, str]:
    """The runtime as it is, and the marker of a typed package."""
    source = f"src/{package.import_name}"
    files = {
        f"{source}/_runtime/{path.name}": path.read_text(encoding="utf-8")
        for path in sorted(resources.runtime().glob("*.py"))
    }
    return {**files, f"{source}/py.typed": ""}


@cache
def environment(templates: Path | None = None) -> Environment:
    """What templates are read with: strict about names, and with the filters that write text safely."""
    return environment_of(Environment, templates)


def environment_of(kind: type[E], templates: Path | None = None) -> E:
    """The same, as an environment of another kind."""
    folders = [*([templates] if templates else []), resources.templates()]
    made = kind(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # the plan holds code that is already escaped; nothing here is HTML
    )
    made.filters |= {
        "quote": quote,
        "toml": _toml,
        "markdown": markdown.plain,
        "code": _code,
        "prose": _one_line,
    }
    made.tests["model"] = _is_model
    made.tests["typed_dict"] = _is_typed_dict
    return made


def _render(loaded: Environment, template: str, view: object) -> str:
    try:
        text = loaded.get_template(template).render(view=view)
    except TemplateError as error:
        raise _template_error(template, error, view) from error
    return trimmed(text)


def trimmed(text: str) -> str:
    """A text as it stands in a file: no blank lines before it, and one line feed at its end."""
    return text.lstrip("\n").rstrip() + "\n"


def _template_error(template: str, error: TemplateError, view: object) -> ClientwrightError:
    if isinstance(error, TemplateSyntaxError):
        where = Location(error.filename or template, error.lineno)
    else:
        frames = [frame for frame in _frames(error) if frame[0].endswith(".jinja")]
        where = Location(*frames[-1]) if frames else Location(template, 1)
    hint = f"The template was given {type(view).__name__} {getattr(view, 'path', '')}".strip() + "."
    return ClientwrightError(Diagnostic("template", str(error), location=where, hint=hint))


def _frames(error: BaseException) -> Iterator[tuple[str, int]]:
    trace = error.__traceback__
    while trace is not None:
        yield trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next


def _is_model(value: object) -> bool:
    return isinstance(value, ModelClass)


def _is_typed_dict(value: object) -> bool:
    return isinstance(value, TypedDict)


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=True)


def _code(text: str) -> str:
    return markdown.code(markdown.seen(text))


def _one_line(text: str) -> str:
    return " ".join(prose(text, 10_000))
