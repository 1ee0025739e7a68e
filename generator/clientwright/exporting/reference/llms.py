"""llms.txt of a reference: what assistants read to find the page that they need. See https://llmstxt.org."""

from __future__ import annotations

from collections.abc import Mapping

from clientwright import spec as s
from clientwright.exporting.reference.prose import code, text
from clientwright.names import Names
from clientwright.planner.plan import Package


def llms(spec: s.Spec, names: Names, package: Package, pages: Mapping[str, str]) -> str:
    """The text of llms.txt: how the package is installed and used, and the page of each resource.

    `pages` are the addresses of the other pages, by title.
    """
    summary = (
        f"A typed Python client of the {text(package.title)} API, sync and async: "
        f"`pip install {package.distribution}`, `from {package.import_name} import {package.class_name}`."
    )
    resources = [
        f"- [{name}](resources/{name}.html): {_functions(resource, names)}"
        for resource in spec.resources
        for name in [names.resources[resource.name]]
    ]
    others = [f"- [{title}]({address})" for title, address in pages.items()]
    lines = [
        f"# {package.distribution}",
        f"> {summary}",
        "## Resources",
        "\n".join(resources),
        "## More",
        "\n".join(others),
    ]
    return "\n\n".join(lines) + "\n"


def _functions(resource: s.Resource, names: Names) -> str:
    return ", ".join(code(names.operations[operation.key]) for operation in resource.operations)
