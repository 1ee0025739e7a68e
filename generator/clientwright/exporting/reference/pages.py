"""The pages of a reference, as Markdown, and the settings of MkDocs for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from clientwright import spec as s
from clientwright.exporting.reference.functions import Functions
from clientwright.exporting.reference.llms import llms
from clientwright.exporting.reference.markup import without_directives
from clientwright.exporting.reference.models import section
from clientwright.exporting.reference.places import Anchors, Places
from clientwright.exporting.reference.prose import inline, prose, text
from clientwright.exporting.reference.samples import Samples
from clientwright.exporting.reference.settings import settings
from clientwright.names import Names
from clientwright.names.modules import EVENTS, SHARED
from clientwright.planner.docstrings import source_of
from clientwright.planner.plan import Package
from clientwright.reading.resource_files import site_files

_TITLES = {SHARED: "Shared models", EVENTS: "Webhook models"}
_CODE = (("Client", "client"), ("Errors", "_runtime.errors"))
_MODELS = "Models"


def pages(spec: s.Spec, names: Names, package: Package, readme: str, source: str) -> dict[str, str]:
    """The files of the site by path: mkdocs.yml, and docs/ with a page a resource and a page a union.

    `readme` becomes the home page; `source` is the folder with the package's code.
    """
    site = _Site(spec, names, package)
    resources = {site.page(names.resources[one.name]): site.resource(one) for one in spec.resources}
    unions = {path: site.union(definition) for path, definition in site.unions.items()}
    others = {site.page(module): site.others(module) for module in _TITLES if module in site.defined}
    code = {
        f"{title.lower()}.md": f"# {title}\n\n::: {package.import_name}.{module}\n" for title, module in _CODE
    }
    nav: list[object] = ["index.md", {"Resources": list(resources)}, *others, *code]
    if unions:
        nav.insert(2, {"Unions": list(unions)})
    more = {"Readme": "index.html", **{title: f"{title.lower()}.html" for title, _ in _CODE}}
    docs = {
        **site_files(),
        "index.md": without_directives(readme),
        "llms.txt": llms(spec, names, package, more),
        **resources,
        **unions,
        **others,
        **code,
    }
    return {
        "mkdocs.yml": settings(package.distribution, source, nav),
        **{f"docs/{path}": words for path, words in docs.items()},
    }


@dataclass(frozen=True)
class _Site:
    """What the pages are written from."""

    spec: s.Spec
    names: Names
    package: Package

    @cached_property
    def defined(self) -> dict[str, list[s.TypeDef]]:
        """The types by the module of models that defines them."""
        types = {definition.name: definition for definition in self.spec.types}
        found: dict[str, list[s.TypeDef]] = {}
        for module in self.package.models:
            named = [one.node for one in module.definitions if isinstance(one.node, s.Definition)]
            if named:
                found[PurePosixPath(module.path).stem] = [types[one.name] for one in named]
        return found

    @cached_property
    def unions(self) -> dict[str, s.TypeDef]:
        """The unions by their pages."""
        found = [one for types in self.defined.values() for one in types if isinstance(one, s.Union)]
        return {
            f"unions/{name}.md": one
            for name, one in sorted(
                ((self.names.models[one.name], one) for one in found), key=lambda pair: pair[0]
            )
        }

    def page(self, module: str) -> str:
        """The page of a resource, or of models that stand with none."""
        return (
            f"{_TITLES[module].lower().replace(' ', '-')}.md"
            if module in _TITLES
            else f"resources/{module}.md"
        )

    def resource(self, resource: s.Resource) -> str:
        """A page with the functions of a resource, and its models."""
        return "".join(self._resource(resource))

    def union(self, definition: s.TypeDef) -> str:
        """The page of a union."""
        python = self.names.models[definition.name]
        return f"# {text(python)}\n\n{section(definition, self._places, f'unions/{python}.md')}"

    def others(self, module: str) -> str:
        """A page with models that stand with no resource."""
        return f"# {_TITLES[module]}\n\n{self._models(module, 2)}"

    def _resource(self, resource: s.Resource) -> Iterator[str]:
        module = self.names.resources[resource.name]
        yield f"# {text(module)}\n\n{prose(resource.description)}"
        for note in resource.notes:
            yield prose(note.text)
        for constraint in resource.constraints:
            yield f"* {inline(constraint.text)}\n"
        where = source_of(resource.origin).removeprefix("Source: ")
        yield f"\n**Source** {text(where)}\n\n" if where else "\n"
        for operation in resource.operations:
            yield f"## {text(self.names.callable(resource, operation))}\n\n"
            yield self._functions.section(resource, operation, self.page(module))
        if self.defined.get(module):
            yield f"## {_MODELS}\n\n{self._models(module, 3)}"

    def _models(self, module: str, level: int) -> str:
        return "".join(
            f"{'#' * level} {text(self.names.models[one.name])}\n\n"
            f"{section(one, self._places, self.page(module))}"
            for one in self._on_page(module)
        )

    def _on_page(self, module: str) -> list[s.TypeDef]:
        return [one for one in self.defined[module] if not isinstance(one, s.Union)]

    @cached_property
    def _functions(self) -> Functions:
        operations = [operation for _, operation in self.spec.operations()]
        methods = [method for module in self.package.endpoints for method in module.methods]
        return Functions(
            Samples(self.spec, self.names),
            self._places,
            {operation.key: method for operation, method in zip(operations, methods, strict=True)},
            {one.operation: one for one in self.package.validators.checks},
        )

    @cached_property
    def _places(self) -> Places:
        types = {one.name: (path, "") for path, one in self.unions.items()}
        headings = {
            self.names.resources[resource.name]: [
                self.names.resources[resource.name],
                *(self.names.callable(resource, one) for one in resource.operations),
                _MODELS,
            ]
            for resource in self.spec.resources
        }
        for module in self.defined:
            anchors = Anchors()
            for heading in headings.get(module, [_TITLES.get(module, "")]):
                anchors.add(heading)
            for one in self._on_page(module):
                types[one.name] = (self.page(module), anchors.add(self.names.models[one.name]))
        return Places(self.names, types)
