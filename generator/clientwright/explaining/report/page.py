"""The page: the overview as HTML, the columns as packed data, the script and the style in one file."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from clientwright import spec as s
from clientwright.explaining import ApiContext
from clientwright.explaining.report.columns import Column, Columns, columns
from clientwright.explaining.report.overview import Overview, overview
from clientwright.explaining.report.picture import Picture, picture
from clientwright.reading import resource_files as resources
from clientwright.releasing.diff import Change, Row, as_rows, compare, summary


@dataclass(frozen=True)
class Page:
    """What the template sees. `payload`, `style` and `script` go in as they are: none holds foreign text."""

    title: str
    sources: tuple[str, ...]
    overview: Overview
    picture: Picture
    rules: tuple[str, ...]
    changes: tuple[Row, ...]
    effects: tuple[str, ...]
    changed: str
    payload: Markup
    style: Markup
    script: Markup


def page(known: ApiContext, against: ApiContext | None = None) -> str:
    """The report of an API as one HTML text; `against` is the API as it was, for what has changed since."""
    laid_out = columns(known, against)
    changes = _changes(against, known) if against else ()
    rules = ("", *sorted({rule for rules in known.rules.values() for rule in rules} - {""}))
    view = Page(
        title=known.rendered.package.title,
        sources=tuple(one.name for one in known.inputs.documents),
        overview=overview(known),
        picture=picture(known.understood.spec, known.rendered.names),
        rules=rules[1:],
        changes=tuple(as_rows(changes)),
        effects=tuple(dict.fromkeys(one.effect.value for one in as_rows(changes))),
        changed=summary(changes) if against else "",
        payload=_packed(_payload(known, laid_out, rules)),
        style=_asset("report.css"),
        script=_asset("report.js"),
    )
    return _environment().get_template("report/page.html.jinja").render(view=view)


def _changes(before: ApiContext, after: ApiContext) -> tuple[Change, ...]:
    return compare(before.understood.spec, after.understood.spec, before.rendered.names, after.rendered.names)


def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(resources.templates()),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _asset(name: str) -> Markup:
    return Markup((resources.templates() / "report" / name).read_text(encoding="utf-8"))  # noqa: S704


def _packed(tree: Any) -> Markup:
    """JSON, compressed, in letters that no HTML reader takes for markup."""
    raw = json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return Markup(base64.b64encode(gzip.compress(raw, 9, mtime=0)).decode())  # noqa: S704


def _payload(known: ApiContext, laid_out: Columns, rules: tuple[str, ...]) -> dict[str, Any]:
    number = {rule: index for index, rule in enumerate(rules)}
    claims = [0] * len(laid_out.documentation.rows)
    for source, claimed in known.rules.items():
        for line, rule in enumerate(claimed, 1):
            claims[laid_out.documentation.row(source, line)] = number[rule]
    return {
        "columns": [_column(one) for one in (laid_out.documentation, laid_out.spec, laid_out.code)],
        "rules": rules,
        "claims": claims,
        "marks": dict(_marks(known, laid_out.documentation)),
        "nodes": laid_out.nodes,
        "bases": [
            node.basis.value if isinstance(node, s.Based) else "" for node in known.pointers.nodes.values()
        ],
        "links": laid_out.links,
        "blocks": laid_out.blocks,
        "anchors": list(_anchors(known, laid_out)),
    }


def _column(column: Column) -> dict[str, Any]:
    return {"text": "\n".join(column.rows), "kinds": "".join(column.kinds), "starts": column.starts}


def _marks(known: ApiContext, documentation: Column) -> Iterator[tuple[int, str]]:
    """What is to be seen of a row of documentation at first sight."""
    found = known.understood.findings
    for diagnostic in (*found.diagnostics, *(one for one, _ in found.waived_diagnostics)):
        if diagnostic.location and diagnostic.location.file in known.rules:
            yield documentation.row(diagnostic.location.file, diagnostic.location.line), "contradicted"
    for location, _ in found.waived_lines:
        yield documentation.row(location.file, location.line), "waived"
    for location in found.unclaimed:
        yield documentation.row(location.file, location.line), "unclaimed"


def _anchors(known: ApiContext, laid_out: Columns) -> Iterator[tuple[str, str, int]]:
    """What can be searched for and linked to: kind, name, node."""
    names, spec = known.rendered.names, known.understood.spec

    def number(node: s.Located) -> int:
        return laid_out.numbers[known.pointers.of(node)]

    for resource, operation in spec.operations():
        callable_ = names.callable(resource, operation)
        yield "endpoint", callable_, number(operation)
        yield "path", f"{operation.method} {operation.path}", number(operation)
        for parameter in operation.parameters:
            yield "parameter", f"{callable_}({parameter.name})", number(parameter)
    for definition in spec.types:
        yield "model", names.models[definition.name], number(definition)
        for field in definition.fields if isinstance(definition, s.Object) else ():
            yield "field", f"{names.models[definition.name]}.{field.name}", number(field)
