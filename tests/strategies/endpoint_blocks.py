"""Pages of endpoint blocks, as Hypothesis writes them: syntax trees, and texts that no printer wrote."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from clientwright.dialects.endpoint_blocks.syntax import (
    Block,
    Body,
    Code,
    Heading,
    Index,
    Line,
    Member,
    Method,
    NoBody,
    Page,
    Reference,
    Resource,
    Rule,
    Shape,
    Title,
    Url,
    Values,
)
from clientwright.notations.payload.syntax import (
    Constant,
    Empty,
    List,
    Map,
    Number,
    Object,
    Pair,
    Record,
    RecordField,
    String,
    Value,
)

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "ALL")
# What means something at the beginning of a line, or as a whole line.
_STRUCTURE = re.compile(
    r'Method: |https?://|"|- |[{}\[\]],?$|\{ ?\}$|[1-9]|Authentication info only$|[A-Z][A-Za-z0-9]*$'
)
_any_character = st.characters(exclude_characters="\n\r", exclude_categories=["Cs"])
_words = st.from_regex(r"[a-zA-Z_][A-Za-z0-9_]{0,8}", fullmatch=True)
_headings = st.from_regex(r"[A-Z][A-Za-z0-9]{0,8}", fullmatch=True).filter(lambda word: word != "Constraints")

# Prose that no other rule reads, whatever else is in it.
prose = st.one_of(
    st.text(_any_character, min_size=1, max_size=30),
    st.sampled_from(
        ['{ "a": true } is prose', "[Beta] Create it", "type: 'a'", "Ends with }", "a\u00a0b", "it's 100 %"]
    ),
    st.lists(_words, min_size=2, max_size=5).map(" ".join),
).filter(lambda text: not _STRUCTURE.match(text) and not text.startswith("\ufeff"))
bullets = st.text(_any_character, max_size=30)

# --- payloads -------------------------------------------------------------------------------------------

_strings = st.one_of(
    st.sampled_from(
        [
            "string",
            "number",
            "boolean",
            "Date",
            "example string",
            "60398b0231a295e64f084fd9",
            "'a' | 'b'",
            "AK",
        ]
    ),
    st.text(st.characters(exclude_characters='"\\\n\r', exclude_categories=["Cs"]), max_size=12),
    st.sampled_from(["{", "{ }", "[]", '\\"', "\\n", "\\\\", "},", "boolean /* See elsewhere */"]),
).map(String)
_keys = st.text(
    st.characters(exclude_characters='"\\\n\r?', exclude_categories=["Cs"]), min_size=1, max_size=8
)
_leaves: st.SearchStrategy[Value] = st.one_of(
    _strings,
    st.integers(-(10**15), 10**15).map(lambda number: Number(str(number))),
    st.sampled_from(["0.5", "-1.25"]).map(Number),
    st.sampled_from([True, False, None]).map(Constant),
    st.booleans().map(Empty),
    st.builds(
        Map,
        key=st.from_regex(r"[A-Za-z]{1,6}", fullmatch=True),
        quoted=st.booleans(),
        value=st.sampled_from(["string", "Date", "number", "[object Object]", '"value"']),
    ),
    st.builds(
        Record,
        fields=st.lists(
            st.builds(
                RecordField, name=_words, optional=st.booleans(), type=st.sampled_from(["string", "number"])
            ),
            min_size=1,
            max_size=3,
        ).map(tuple),
    ),
)


def _objects(values: st.SearchStrategy[Value], minimum: int = 1) -> st.SearchStrategy[Object]:
    pairs = st.builds(Pair, name=_keys, optional=st.booleans(), value=values)
    return st.lists(pairs, min_size=minimum, max_size=4).map(lambda each: Object(tuple(each)))


values: st.SearchStrategy[Value] = st.recursive(
    _leaves,
    lambda inner: st.one_of(_objects(inner), st.lists(inner, max_size=3).map(lambda each: List(tuple(each)))),
    max_leaves=12,
)
payloads = st.one_of(_objects(values), st.booleans().map(Empty))

# --- pages ----------------------------------------------------------------------------------------------

_references = st.builds(Reference, name=_words, lists=st.integers(0, 2))
_shapes = st.lists(
    st.builds(
        Member,
        name=_words,
        optional=st.booleans(),
        type=st.one_of(
            _references,
            st.builds(Index, key=_words, values=_references),
            st.lists(st.from_regex(r"[a-z _.-]{0,8}", fullmatch=True), min_size=1, max_size=3).map(
                lambda each: Values(tuple(each))
            ),
        ),
        comma=st.booleans(),
    ),
    min_size=1,
    max_size=4,
).map(lambda members: Shape(tuple(members)))
_blank = st.just(Line(Rule.BLANK))
_bodies = st.one_of(payloads.map(Body), st.just(NoBody()))
urls = st.lists(st.from_regex(r":?[a-z][a-z0-9-]{0,8}", fullmatch=True), min_size=1, max_size=4).map(
    lambda parts: "https://api.example.org/v1/" + "/".join(parts)
)


def _lines(rule: Rule, bullet: Rule) -> st.SearchStrategy[tuple[Line, ...]]:
    line = st.one_of(
        prose.map(lambda text: Line(rule, text)), bullets.map(lambda text: Line(bullet, text)), _blank
    )
    return st.lists(line, max_size=3).map(tuple)


@st.composite
def _blocks(draw: st.DrawFn, titled: bool) -> Block:
    """A block; it must be titled where a line of text stands above it, which would be its title."""
    title = draw(prose.map(Title) if titled else st.none())
    body = draw(st.one_of(_bodies, st.none()))
    after = draw(st.lists(st.one_of(prose.map(lambda text: Line(Rule.STRAY, text)), _blank), max_size=2))
    return Block(
        title,
        Method(draw(st.sampled_from(METHODS))),
        Url(draw(urls)),
        draw(_lines(Rule.DESCRIPTION, Rule.NOTE)),
        body,
        tuple(after) if body else (),
    )


@st.composite
def _resources(draw: st.DrawFn) -> Resource:
    constraints = [Line(Rule.CONSTRAINTS_HEADING)] + [
        Line(Rule.CONSTRAINT, text) for text in draw(st.lists(bullets, max_size=2))
    ]
    # A bullet below a constraint would be one too: the line between them is prose.
    after = draw(
        st.lists(st.one_of(prose.map(lambda text: Line(Rule.PROSE, text)), _shapes, _blank), max_size=3)
    )
    intro = (constraints if draw(st.booleans()) else []) + after
    blocks = [draw(_blocks(titled=True))]
    for _ in range(draw(st.integers(0, 2))):
        ends = bool(blocks[-1].body) and not blocks[-1].after
        blocks.append(draw(_blocks(titled=not ends or draw(st.booleans()))))
    return Resource(Heading(draw(_headings)), tuple(intro), tuple(blocks))


def _ends_blank(page: Page) -> bool:
    """Whether the last line is blank: without a line feed it would not be there."""
    block = page.resources[-1].blocks[-1]
    last = (*block.lines, *filter(None, (block.body,)), *block.after)[-1:]
    return last == (Line(Rule.BLANK),)


_codes = st.builds(
    Code,
    number=st.integers(1, 999),
    text=st.text(_any_character, max_size=12).filter(
        lambda text: not text[:1].isascii() or not text[:1].isdigit()
    ),
)
_preamble = st.lists(
    st.one_of(
        prose.map(lambda text: Line(Rule.PREAMBLE_PROSE, text)),
        bullets.map(lambda text: Line(Rule.PREAMBLE_BULLET, text)),
        _codes,
        _blank,
    ),
    max_size=4,
).map(tuple)
pages = st.builds(
    Page,
    preamble=_preamble,
    resources=st.lists(_resources(), min_size=1, max_size=3).map(tuple),
    mark=st.sampled_from(["", "\ufeff"]),
    newline=st.sampled_from(["\n", "\r\n"]),
    ended=st.booleans(),
).filter(lambda page: page.ended or not _ends_blank(page))

# --- texts ----------------------------------------------------------------------------------------------

_payload_texts = st.sampled_from(
    [
        '{\n"a": "string"\n}',
        '{\n"a?": [\n[\n{\n"b": "Date"\n},\n{ }\n]\n],\n"c d": { "key": string }\n}',
        '{\n"search?": { \\n query: string,\\n },\n"filter?": {}\n}',
        '{\n"create": [\n{\n"a": -10000000000000,\n"b?": true\n}\n]\n}',
        '{\n"lost": { "key": [object Object] },\n"at": { string: Date }\n}',
        "{}",
        "{ }",
        "Authentication info only",
    ]
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A page, line by line, with prose wherever it may stand."""
    some = st.lists(st.one_of(prose, bullets.map("- {}".format), st.just("")), max_size=2)
    lines = draw(some)
    for _ in range(draw(st.integers(1, 3))):
        lines.append(draw(_headings))
        if draw(st.booleans()):
            lines += ["Constraints", *draw(st.lists(bullets.map("- {}".format), max_size=2))]
        lines += draw(some)
        for _ in range(draw(st.integers(1, 3))):
            lines += [draw(prose), f"Method: {draw(st.sampled_from(METHODS))}", draw(urls)]
            lines += [*draw(some), draw(_payload_texts), *draw(some)]
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    return "\n".join(lines + [""] * draw(st.integers(0, 1))).replace("\n", newline)
