"""Makes syntax nodes of what the grammars read."""

# ruff: noqa: D102 (each method reads the grammar's rule of its name)

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from lark import Token, Transformer
from lark.tree import Meta

from clientwright.dialects.mintlify import syntax
from clientwright.reading.parsers import with_meta
from clientwright.reading.syntax import Span

Children = list[Any]


@with_meta
class Nodes(Transformer[Token, Any]):
    """One method a rule. `offset` is the number of lines above the block that was read."""

    def __init__(self, offset: int) -> None:
        super().__init__()
        self._offset = offset

    def _span(self, meta: Meta) -> Span:
        last = meta.end_line - 1 if meta.end_column == 1 else meta.end_line
        return Span(meta.line + self._offset, last + self._offset)

    # --- the top of the page

    def header(self, meta: Meta, children: Children) -> syntax.Header:
        kinds = [(token.type, str(token)) for token in children]
        path = next((i for i, (kind, _) in enumerate(kinds) if kind == "SLASH"), len(kinds))
        gaps = [(i, text[:-1]) for i, (kind, text) in enumerate(kinds) if kind == "GAP" and i > path]
        return syntax.Header(
            method=str(children[0]),
            bases=tuple(text.removesuffix("\n") for kind, text in kinds[1:path] if kind != "CAPTION"),
            segments=tuple(text for kind, text in kinds if kind == "SEGMENT"),
            slash=kinds.count(("SLASH", "/")) > sum(kind == "SEGMENT" for kind, _ in kinds),
            captions=tuple(text for kind, text in kinds if kind == "CAPTION"),
            gaps=tuple(gaps),
            span=self._span(meta),
        )

    def banner(self, meta: Meta, children: Children) -> syntax.Banner:
        return syntax.Banner(str(children[0]), span=self._span(meta))

    # --- prose

    def prose(self, meta: Meta, children: Children) -> list[syntax.Prose]:  # noqa: ARG002
        return children

    def heading(self, meta: Meta, children: Children) -> syntax.Heading:
        return syntax.Heading(str(children[0]), span=self._span(meta))

    def bullet(self, meta: Meta, children: Children) -> syntax.Bullet:
        return syntax.Bullet(*map(str, children), span=self._span(meta))

    numbered = bullet

    def property(self, meta: Meta, children: Children) -> syntax.Property:
        found = {token.type: str(token) for token in children}
        traits = found["TRAITS"][2:-1].split(",") if "TRAITS" in found else []
        return syntax.Property(
            found["BULLET"],
            found["PROPERTY"],
            tuple(traits),
            found.get("SEPARATOR", ""),
            found.get("REST", ""),
            span=self._span(meta),
        )

    def text(self, meta: Meta, children: Children) -> syntax.Paragraph:
        return syntax.Paragraph(tuple(children[0][:-1].split("\n")), span=self._span(meta))

    paragraph = text
    description = text

    def blank(self, meta: Meta, children: Children) -> syntax.Blank:
        return syntax.Blank(children[0][:-1], span=self._span(meta))

    gap = blank

    # --- types

    def type(self, meta: Meta, children: Children) -> syntax.Type:
        return syntax.Type(tuple(children), span=self._span(meta))

    def alternative(self, meta: Meta, children: Children) -> syntax.Alternative:
        group = children[0] if isinstance(children[0], syntax.Type) else None
        tokens = children[1:] if group else children
        found = {token.type: str(token) for token in tokens}
        return syntax.Alternative(
            found.get("BASIC", ""),
            found.get("FORMAT", "")[1:-1],
            found.get("TITLE", "").removesuffix(" · "),
            group,
            sum(token.type == "LIST" for token in tokens),
            span=self._span(meta),
        )

    # --- sections

    def authorizations(self, meta: Meta, children: Children) -> Children:  # noqa: ARG002
        return children

    fields = authorizations
    body = authorizations
    response = authorizations

    def media(self, meta: Meta, children: Children) -> syntax.Media:
        name, *shape = children
        return syntax.Media(str(name), *shape, span=self._span(meta))

    def status(self, meta: Meta, children: Children) -> syntax.Status:
        return syntax.Status(*map(str, children), span=self._span(meta))

    def choice(self, meta: Meta, children: Children) -> syntax.Choice:
        return syntax.Choice(*map(str, children), span=self._span(meta))

    def answer_type(self, meta: Meta, children: Children) -> syntax.AnswerType:
        return syntax.AnswerType(children[0].split()[1], children[1], span=self._span(meta))

    def field(self, meta: Meta, children: Children) -> syntax.Field:
        name, *rest = children
        gap = self._gap(rest.pop(0)) if rest and isinstance(rest[0], Token) else None
        shape = rest.pop(0) if rest and isinstance(rest[0], syntax.Type) else None
        return spanned(syntax.Field(str(name), shape, tuple(rest), gap, span=self._span(meta)))

    def _gap(self, token: Token) -> syntax.Blank:
        line = cast("int", token.line) + self._offset
        return syntax.Blank(token.removesuffix("\n"), span=Span(line, line))

    credential = field

    def location(self, meta: Meta, children: Children) -> syntax.Location:
        return syntax.Location(str(children[0]), meta.column > 1, span=self._span(meta))

    def flag(self, meta: Meta, children: Children) -> syntax.Flag:
        return syntax.Flag(str(children[0]), meta.column > 1, span=self._span(meta))

    def default(self, meta: Meta, children: Children) -> syntax.Default:
        found = {token.type: str(token) for token in children}
        text = next((found[kind] for kind in ("VALUE", "PILL_VALUE", "JSON") if kind in found), "")
        glued = meta.column > 1
        if "NO_DEFAULT" in found:
            return syntax.Default("", "", glued, span=self._span(meta))
        gap = found["DEFAULT"].removeprefix("default:")
        same_line = children[-1].line == children[0].line
        return syntax.Default(gap if same_line else f"{gap}\n", text, glued, span=self._span(meta))

    def length(self, meta: Meta, children: Children) -> syntax.Length:
        bound, *subject = children[0].split()
        numbers = [str(token) for token in children if token.type == "INTEGER"]
        low, high = {"Required": numbers, "Minimum": [*numbers, ""], "Maximum": ["", *numbers]}[bound]
        unit = str(children[-1]) if children[-1].type == "UNIT" else ""
        return syntax.Length(subject[0] if len(subject) > 1 else "", low, high, unit, span=self._span(meta))

    def range(self, meta: Meta, children: Children) -> syntax.Range:
        found = {token.type: str(token).strip() for token in children}
        compare = [str(token).strip() for token in children if token.type == "COMPARE"]
        below = compare[0] if "LOWER" in found else ""
        return syntax.Range(
            "RANGE" in found,
            found.get("LOWER", ""),
            below,
            compare[-1],
            found["NUMBER"],
            span=self._span(meta),
        )

    def pattern(self, meta: Meta, children: Children) -> syntax.Pattern:
        return syntax.Pattern(str(children[1]), span=self._span(meta))

    def allowed(self, meta: Meta, children: Children) -> syntax.Allowed:
        return syntax.Allowed(str(children[1]), span=self._span(meta))

    def options(self, meta: Meta, children: Children) -> syntax.Options:
        if children[0].type == "OPTIONS_LINE":
            text = str(children[1])
            listed = text.rstrip()
            return syntax.Options(
                tuple(listed.split(", ")), line=True, end=text[len(listed) :], span=self._span(meta)
            )
        *values, last = children[1:]
        return syntax.Options((*(str(value)[:-1] for value in values), str(last)), span=self._span(meta))

    def example(self, meta: Meta, children: Children) -> syntax.FieldExample:
        _, *blanks, text = children
        spaces = tuple(str(blank)[:-1] for blank in blanks)
        return syntax.FieldExample(spaces, str(text), span=self._span(meta))

    def toggle(self, meta: Meta, children: Children) -> syntax.Toggle:
        return syntax.Toggle(children[0].startswith("Hide"), span=self._span(meta))

    def stray(self, meta: Meta, children: Children) -> syntax.Stray:
        return syntax.Stray(children[0][:-1], span=self._span(meta))


def spanned(field: syntax.Field) -> syntax.Field:
    """The field with a span that leaves out the blank lines after it."""
    last = max((part.span.last for part in field.parts if not isinstance(part, syntax.Blank)), default=0)
    last = max(last, field.span.first, field.type.span.last if field.type else 0)
    return replace(field, span=Span(field.span.first, last))
