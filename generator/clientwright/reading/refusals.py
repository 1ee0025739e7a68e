"""What line-oriented grammars share: their errors in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from lark import UnexpectedInput

from clientwright.diagnostics import Diagnostic
from clientwright.reading.parsers import ended
from clientwright.reading.sources import Document


def refusal(
    rule: str,
    document: Document,
    error: UnexpectedInput,
    words: Mapping[str, str],
    hint: str,
    first_line: int = 1,
) -> Diagnostic:
    """What an error of a parser says to a user.

    `words` names the grammar's terminals in plain words; `first_line` is the document's line at which the
    parsed text begins.
    """
    # The parser tells exactly what it would take; the error itself names what similar places would take, too.
    expected: set[str] = error.interactive_parser.accepts()  # type: ignore[no-untyped-call]
    wanted = sorted({words[name] for name in expected if name in words})
    location = document.location(first_line + error.line - 1, error.column)
    found = location.text[error.column - 1 : error.column + 39].rstrip("\r")
    here = "the end" if ended(error) else repr(found) if found else "the end of the line"
    message = f"expected {' or '.join(wanted) or 'the end'}, found {here}"
    return Diagnostic(rule, message, location=location, hint=hint)
