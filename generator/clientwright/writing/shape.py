"""Brings rendered modules into black's form without black, as far as that is certain.

Statements are written from their outline; black is asked for those alone that `statements` does not know,
once for each, and for whole modules that have no outline.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from clientwright.writing.outline import NoOutlineError, Piece, outline
from clientwright.writing.statements import Statement, shaped

Ask = Callable[[Sequence[Statement]], Mapping[Statement, str]]
"""Gives statements as black writes them; those are missing that cannot be written on their own."""


def shape(texts: Mapping[str, str], ask: Ask) -> dict[str, str]:
    """The texts, by their paths, of the modules that are certain to be as black would write them."""
    outlines = {path: found for path, text in texts.items() if (found := _outline(text))}
    met = dict.fromkeys(
        (piece.kind, piece.text) for pieces in outlines.values() for piece in pieces if piece.kind
    )
    known = {statement: text for statement in met if (text := shaped(statement[1]))}
    asked = [statement for statement in met if statement not in known]
    if asked:
        known |= ask(asked)
    written = ((path, _written(pieces, known)) for path, pieces in outlines.items())
    return {path: text for path, text in written if text}


def _outline(text: str) -> list[Piece]:
    try:
        return outline(text)
    except NoOutlineError:
        return []


def _written(pieces: Sequence[Piece], known: Mapping[Statement, str]) -> str:
    """A module from its pieces; empty where a statement of it is not known."""
    parts: list[str] = []
    for piece in pieces:
        text = known.get((piece.kind, piece.text), "") if piece.kind else piece.text
        if not text:
            return ""
        parts.append("\n" * piece.blank + text + "\n")
    return "".join(parts)
