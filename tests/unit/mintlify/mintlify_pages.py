"""Pages for tests: the real one, and small ones."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from built_pages import built_by
from clientwright.building import Built
from clientwright.dialects.mintlify import DIALECT
from clientwright.reading.sources import Document, read
from clientwright.spec import Operation, Parameter, TypeDef

TESTS = Path(__file__).parents[2]
COBALT = TESTS.parent / "spec" / "cobalt" / "source" / "cobalt-add-action-to-telephone-encounter.txt"
TOP = """POST
/
seats
/
book
Book a chair
curl --request POST \\
  --url https://api.seats.dev/v1/seats/book \\
  --header 'seat-key: <api-key>' \\
  --data '
{BODY}
'
SAMPLE

"""


@cache
def cobalt() -> tuple[Document, Built]:
    document = read(COBALT)
    return document, build(document)


def build(*documents: Document) -> Built:
    for document in documents:
        assert DIALECT.recognises(document)
        assert DIALECT.print(DIALECT.parse(document)) == document.text
    return built_by(DIALECT, "seats", *documents)


def page(rest: str = "", *, body: str = "{}", sample: str = "{}") -> Document:
    """A page with a curl that sends `body`, a sample, and what follows."""
    return Document("page.txt", TOP.replace("{BODY}", body).replace("SAMPLE", sample) + rest)


def operation(built: Built) -> Operation:
    return next(found for _, found in built.spec.operations())


def parameter(built: Built, name: str) -> Parameter:
    return next(one for one in operation(built).parameters if one.name == name)


def definition(built: Built, name: str) -> TypeDef:
    return next(one for one in built.spec.types if one.name == name)


def rules(built: Built) -> list[str]:
    return [diagnostic.rule for diagnostic in built.diagnostics]
