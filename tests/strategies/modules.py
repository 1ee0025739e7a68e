"""Statements and modules as templates write them, and near them: of any length, with any blank lines."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Strategy = st.SearchStrategy[str]

_LETTERS = "abcdefghij_"
names = st.builds(
    lambda start, length: (start + "_" + _LETTERS * 12)[:length],
    st.sampled_from("abcxyzABCXYZ_"),
    st.integers(2, 40) | st.integers(30, 100),
)
dotted = st.lists(names, min_size=1, max_size=2).map(".".join)
strings = st.text(st.sampled_from("ab c'\"\\{}é/"), max_size=40).map(
    lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
)
_words = st.text(st.sampled_from("abc"), max_size=60).map(lambda text: f'"{text}"')
numbers = st.integers(-20, 2000).map(str) | st.sampled_from(["1.5", "-0.25", "1e5", "0x1F", "10_000"])


def _several(elements: Strategy, least: int, most: int) -> Strategy:
    return st.lists(elements, min_size=least, max_size=most).map(", ".join)


def _around(elements: Strategy) -> Strategy:
    pairs = st.builds("{}: {}".format, _words, elements)
    keywords = st.builds("{}={}".format, names, elements)
    inside = _several(elements, 0, 3)
    return st.one_of(
        st.builds("{}[{}]".format, dotted, _several(elements, 1, 3)),
        st.builds("{}({})".format, dotted, _several(elements | keywords, 0, 4)),
        st.builds("{{{}}}".format, _several(pairs, 0, 4)),
        st.builds("({})".format, inside),
        st.builds("({},)".format, elements),
        st.builds("[{}]".format, inside),
        st.builds("lambda: {}".format, elements),
        st.lists(elements, min_size=2, max_size=3).map(" | ".join),
    )


expressions: Strategy = st.recursive(
    dotted | _words | strings | numbers | st.just("None"), _around, max_leaves=8
)
types: Strategy = st.recursive(
    dotted | st.just("None"),
    lambda inner: st.builds("{}[{}]".format, dotted, _several(inner, 1, 2))
    | st.lists(inner, min_size=2, max_size=3).map(" | ".join),
    max_leaves=5,
)
# Unions of names and lists of such unions, as callers may pass them.
_unions = st.lists(dotted, min_size=2, max_size=4).map(" | ".join)
long_types: Strategy = st.one_of(
    _unions,
    st.builds("{}[{}]".format, dotted, _unions),
    st.builds("{}[{}] | {}".format, dotted, _unions, dotted),
    st.builds("{}[{}[{}]]".format, dotted, dotted, _unions),
    st.builds("{} | {}[{}]".format, dotted, dotted, _unions),
)
_places = st.sampled_from(["body", "query", "path"])
_tables = st.lists(st.builds("{}: {}".format, _words, dotted | expressions), max_size=6).map(
    lambda pairs: f"{{{', '.join(pairs)}}}"
)
_arguments = st.builds("{}={}".format, _places, _tables) | expressions
calls = st.builds(
    "{}({})".format,
    st.sampled_from(["self._send", "Operation", "self.a.b"]) | dotted,
    _several(_arguments, 1, 6),
)
parameters = st.one_of(
    st.builds("{}: {}".format, names, types | long_types),
    st.builds("{}: {} = {}".format, names, types | long_types, dotted | numbers),
)
signatures = st.builds(
    "{}def {}(self{}{}) -> {}:".format,
    st.sampled_from(["", "async "]),
    names,
    st.sampled_from(["", ", *", ", id: str, *"]),
    st.lists(parameters, max_size=6).map(lambda given: "".join(f", {one}" for one in given)),
    types,
).filter(lambda text: ", *)" not in text)
fields = st.one_of(
    st.builds("{}: {}".format, names, types | long_types),
    st.builds("{}: {} = {}".format, names, types, expressions | calls),
    st.builds("{}: Annotated[{}, Field({})] = None".format, names, types, _several(_arguments, 1, 2)),
    st.builds("{} = {}".format, names, expressions | calls | long_types),
    st.builds("{} = ({}, )".format, names, _several(dotted | calls | expressions, 1, 4)),
)
returns = st.builds("return {}".format, expressions) | st.builds("return await {}".format, calls)
decorators = st.builds("@{}".format, dotted | calls)
imports = st.one_of(
    st.builds("from {}{} import {}".format, st.sampled_from(["", ".", ".."]), dotted, _several(names, 1, 4)),
    st.builds("from . import {}".format, names),
    st.builds("import {} as {}".format, dotted, names),
)
classes = st.builds("class {}({}):".format, names, _several(types, 1, 2))

statements = st.one_of(fields, returns, signatures, decorators, imports, classes)

_said = st.text(st.sampled_from("abc \"'\\é\n"), max_size=60)


def _docstring(text: str, neat: bool) -> str:
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if not neat:
        return f'"""{escaped} """'
    lines = [line.strip() for line in escaped.strip().split("\n")]
    first, *rest = lines
    return f'"""{first or "A"}."""' if not rest else "\n".join([f'"""{first or "A"}', *rest, "B.", '"""'])


docstrings = st.builds(_docstring, _said, st.sampled_from([True, True, True, False]))
_blank = st.sampled_from([0, 0, 1, 2, 3])


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else line for line in text.split("\n"))


@st.composite
def _block(draw: st.DrawFn, head: Strategy, first: Strategy, others: Strategy, most: int) -> str:
    """A head, perhaps something that only stands below it, and others, with blank lines among them."""
    body = [draw(first)] if draw(st.booleans()) else []
    body += draw(st.lists(others, min_size=0 if body else 1, max_size=most))
    lines = [body[0], *("\n" * draw(_blank) + one for one in body[1:])]
    return draw(head) + "\n" + "\n" * draw(st.sampled_from([0, 0, 0, 1])) + _indented("\n".join(lines))


functions = st.builds(
    "{}{}".format,
    st.just("") | decorators.map(lambda one: one + "\n"),
    _block(signatures, docstrings, returns | fields | imports, 2),
)
_blocks = st.one_of(
    _block(classes, docstrings, fields | docstrings, 5),
    _block(classes, docstrings, functions, 3),
    _block(st.just("if TYPE_CHECKING:"), imports, imports, 2),
    st.builds(
        "{}\nelse:\n{}".format,
        _block(st.just("if TYPE_CHECKING:"), imports, imports, 2),
        fields.map(_indented),
    ),
)


@st.composite
def _module(draw: st.DrawFn) -> str:
    head = [draw(docstrings)] if draw(st.booleans()) else []
    parts: list[Any] = [*head, *draw(st.lists(imports, max_size=3)), *draw(_bodies)]
    return "".join("\n" * draw(_blank) + part + "\n" for part in parts).lstrip("\n") or "x = 1\n"


_bodies = st.lists(_blocks | fields | docstrings | imports, max_size=5)
modules: Strategy = _module()
