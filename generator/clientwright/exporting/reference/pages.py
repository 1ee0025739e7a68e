"""The pages of a reference, as Markdown, and the settings of MkDocs for them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

from clientwright import spec as s
from clientwright.exporting.reference.samples import Samples
from clientwright.names import Names
from clientwright.names.identifiers import snake
from clientwright.overlay.yaml_text import yaml_text

_SHOWN = {
    "docstring_section_style": "list",
    "heading_level": 3,
    "members_order": "source",
    "separate_signature": True,
    "show_bases": False,
    "show_root_heading": False,
    "show_root_toc_entry": False,
    "show_source": False,
    "signature_crossrefs": False,
}
_ALL_MEMBERS = {"show_if_no_docstring": True, "filters": ["!^_", "!^model_config$"]}


def pages(spec: s.Spec, names: Names, readme: str, source: str, modules: set[str]) -> dict[str, str]:
    """The files of the site by path: mkdocs.yml, and docs/ with a page a resource.

    `readme` becomes the home page; `source` is the folder with the package's code, of which `modules` are the
    paths below the package's folder.
    """
    package = f"{snake(spec.api)}_client"
    samples = Samples(spec, names)
    resources = {
        f"resources/{names.resources[one.name]}.md": "".join(_resource(one, package, samples, modules))
        for one in spec.resources
    }
    others = {
        title: f"::: {package}.{module}\n    options: {{heading_level: 2, show_root_toc_entry: true}}\n"
        for title, module in (
            ("client", "client"),
            ("shared models", "models.shared"),
            ("webhook models", "models.webhook_events"),
            ("errors", "_runtime.errors"),
        )
        if f"{module.replace('.', '/')}.py" in modules
    }
    extra = {
        f"{title.replace(' ', '-')}.md": f"# {title.capitalize()}\n\n{text}" for title, text in others.items()
    }
    nav = ["index.md", {"Resources": list(resources)}, *extra]
    settings = _settings(spec, source, nav)
    docs = {"index.md": readme, **resources, **extra}
    return {"mkdocs.yml": settings, **{f"docs/{path}": text for path, text in docs.items()}}


def _resource(resource: s.Resource, package: str, samples: Samples, modules: set[str]) -> Iterator[str]:
    name = samples.names.resources[resource.name]
    module = f"{package}.endpoints.{name}"
    owner = f"{module}.{samples.names.classes[resource.name]}"
    yield f"# {name}\n\n::: {module}\n    options: {{members: []}}\n\n## Functions\n\n"
    for operation in resource.operations:
        function = samples.names.operations[operation.key]
        yield f"### {function}\n\n```text\n{operation.key}\n```\n\n"
        yield _tab("Python", "python", samples.python(resource, operation))
        yield _tab("Python, async", "python", samples.asynchronous(resource, operation))
        yield _tab("curl", "sh", samples.curl(resource, operation))
        yield f"::: {owner}.{function}\n    options: {{heading_level: 4}}\n\n"
    if f"models/{name}.py" in modules:
        options = "options: {show_docstring_description: false}"
        yield f"## Models\n\n::: {package}.models.{name}\n    {options}\n"


def _tab(title: str, language: str, code: str) -> str:
    block = textwrap.indent(f"```{language}\n{code}\n```", "    ")
    return f'=== "{title}"\n\n{block}\n\n'


def _settings(spec: s.Spec, source: str, nav: list[Any]) -> str:
    settings = {
        "site_name": f"{snake(spec.api).replace('_', '-')}-client",
        "site_url": "",
        "use_directory_urls": False,
        "nav": nav,
        "theme": {
            "name": "material",
            "font": False,
            "features": ["content.code.copy", "content.tabs.link", "navigation.top", "search.highlight"],
        },
        "plugins": [
            "search",
            {"mkdocstrings": {"handlers": {"python": {"paths": [source], "options": _SHOWN | _ALL_MEMBERS}}}},
        ],
        "markdown_extensions": [
            "tables",
            "pymdownx.superfences",
            {"pymdownx.tabbed": {"alternate_style": True}},
            "clientwright.exporting.reference.markup:AsText",
        ],
        "validation": {
            "nav": dict.fromkeys(("omitted_files", "not_found", "absolute_links"), "warn"),
            "links": dict.fromkeys(("not_found", "anchors", "absolute_links", "unrecognized_links"), "warn"),
        },
    }
    return yaml_text(settings)
