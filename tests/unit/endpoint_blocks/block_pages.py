"""Small pages of endpoint blocks, and the real one, for tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from built_pages import built_by
from clientwright import spec
from clientwright.building import Built
from clientwright.dialects.endpoint_blocks import DIALECT
from clientwright.dialects.endpoint_blocks.syntax import Page
from clientwright.reading.sources import Document, read

PAGE = Path(__file__).parents[3] / "spec" / "tellescope" / "source" / "tellescope.txt"


@cache
def real() -> tuple[Document, Page, Built]:
    document = read(PAGE)
    page = DIALECT.parse(document)
    return document, page, built_by(DIALECT, "tellescope", document)


def parse(text: str) -> Page:
    return DIALECT.parse(Document("page.txt", text))


def block(method: str, path: str, *body: str, title: str = "Do it", lines: str = "") -> str:
    """An endpoint; `body` are the lines of its payload."""
    shown = "\n".join(body) if body else "Authentication info only"
    return f"{title}\nMethod: {method}\nhttps://api.example.org/v1{path}\n{lines}{shown}\n"


def widgets(*blocks: str, intro: str = "") -> str:
    return f"Widgets\n{intro}" + "".join(blocks)


def built(*texts: str) -> Built:
    documents = [Document(f"page{number}.txt", text) for number, text in enumerate(texts)]
    return built_by(DIALECT, "api", *documents)


def operation(text: str, key: str) -> spec.Operation:
    return next(each for _, each in built(text).spec.operations() if each.key == key)


def parameter(*body: str, method: str = "POST") -> tuple[spec.Parameter, dict[str, spec.TypeDef]]:
    """The only parameter of an endpoint with this payload, and the API's types by name."""
    shown = built(widgets(block(method, "/widgets/try", "{", *body, "}"))).spec
    (parameter,) = shown.resources[0].operations[0].parameters
    return parameter, {each.name: each for each in shown.types}
