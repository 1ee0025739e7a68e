"""Templates that tell, for each piece of the text they write, which line wrote it and what was in view."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, nodes
from jinja2.visitor import NodeTransformer

from clientwright.explaining.provenance.align import split_lines
from clientwright.planner.plan import Text
from clientwright.spec import Located

_OPEN, _END, _CLOSE = "\ue000", "\ue001", "\ue002"


@dataclass(frozen=True, slots=True)
class Site:
    """A line of a template, by the template's name and from 1."""

    template: str
    line: int


@dataclass(frozen=True, slots=True)
class Frame:
    """What was being written: by which line, and what of the spec it stands for.

    `nodes` is None where that is to be asked of the frame around it. `literal`: the template's own words.
    """

    site: Site
    nodes: tuple[Located, ...] | None
    literal: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text, and the frames around it, the innermost last."""

    start: int
    end: int
    frames: tuple[Frame, ...]

    @property
    def nodes(self) -> tuple[Located, ...]:
        """What of the spec this piece says; nothing where the template speaks for itself."""
        *around, inner = self.frames
        if inner.literal or inner.nodes is not None:
            return inner.nodes or ()
        return (around[-1].nodes or ()) if around else ()


class RecordingEnvironment(Environment):
    """An environment whose templates write marks. `read` takes them out again.

    The marks hold a number that nobody can guess, so no documentation can forge one.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._frames: list[Frame] = []
        self._secret = secrets.token_hex(8)
        self._mark = re.compile(f"{_OPEN}{self._secret}([0-9]+){_END}|{_CLOSE}{self._secret}")
        self.filters |= {
            "recorded": self._recorded,
            "spoken": self._spoken,
            "entered": self._entered,
            "join": self._join,
        }

    @property
    def closing(self) -> str:
        """The mark that ends a frame."""
        return f"{_CLOSE}{self._secret}"

    def opening(self, frame: Frame) -> str:
        """The mark that begins a frame."""
        self._frames.append(frame)
        return f"{_OPEN}{self._secret}{len(self._frames) - 1}{_END}"

    def read(self, marked: str, root: Frame) -> tuple[str, list[Piece]]:
        """The text without its marks, and its pieces in order."""
        text: list[str] = []
        pieces: list[Piece] = []
        frames, place, done = [root], 0, 0
        for mark in (*self._mark.finditer(marked), None):
            plain = marked[done : mark.start() if mark else len(marked)]
            if plain:
                pieces.append(Piece(place, place + len(plain), tuple(frames)))
                text.append(plain)
                place += len(plain)
            if mark:
                done = mark.end()
                if mark[1]:
                    frames.append(self._frames[int(mark[1])])
                else:
                    frames.pop()
        return "".join(text), pieces

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        _Instrument(self, name or "").visit(tree)
        return tree

    def _recorded(self, value: object, template: str, line: int, in_view: Sequence[object]) -> str:
        return self._framed(str(value), Frame(Site(template, line), _said(value, in_view)))

    def _spoken(self, value: object, template: str, line: int) -> str:
        return self._framed(str(value), Frame(Site(template, line), (), literal=True))

    def _entered(self, value: object, template: str, line: int) -> str:
        return self.opening(Frame(Site(template, line), _said(value, [value]) or ()))

    def _join(self, values: Iterable[object], separator: str = "") -> str:
        here = Site("", 0)
        return separator.join(self._framed(str(one), Frame(here, _said(one, ()))) for one in values)

    def _framed(self, text: str, frame: Frame) -> str:
        return f"{self.opening(frame)}{text}{self.closing}"


def _said(value: object, in_view: Sequence[object]) -> tuple[Located, ...] | None:
    if isinstance(value, Text):
        return value.nodes
    stand_for = (getattr(one, "node", None) for one in reversed(in_view))
    return next(((node,) for node in stand_for if isinstance(node, Located)), None)


class _Instrument(NodeTransformer):
    """Puts marks around every output, every line of the template's own text, and every turn of a loop."""

    def __init__(self, environment: RecordingEnvironment, template: str) -> None:
        self._environment = environment
        self._template = template

    def visit_Output(self, node: nodes.Output) -> nodes.Output:  # noqa: N802 - as the visitor wants it
        written: list[nodes.Expr] = []
        for one in node.nodes:
            if isinstance(one, nodes.TemplateData):
                written.extend(self._own_words(one.data, one.lineno))
            elif isinstance(one, nodes.Const):
                written.extend(self._own_words(str(one.value), one.lineno))
            elif isinstance(one, nodes.CondExpr) and _all_constant(one):
                written.append(self._filter("spoken", one))
            else:
                written.append(self._filter("recorded", one, nodes.List(_in_view(one), lineno=one.lineno)))
        return nodes.Output(written, lineno=node.lineno)

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - as the visitor wants it
        self.generic_visit(node)
        entered: nodes.Expr
        if isinstance(node.target, nodes.Name):
            entered = self._filter("entered", nodes.Name(node.target.name, "load", lineno=node.lineno))
        else:
            entered = nodes.TemplateData(
                self._environment.opening(Frame(Site(self._template, node.lineno), ()))
            )
        left = nodes.TemplateData(self._environment.closing)
        node.body = [nodes.Output([entered]), *node.body, nodes.Output([left])]
        return node

    def _own_words(self, text: str, line: int) -> list[nodes.Expr]:
        written: list[nodes.Expr] = []
        for number, part in enumerate(split_lines(text), line):
            opening = self._environment.opening(Frame(Site(self._template, number), (), literal=True))
            written.append(nodes.TemplateData(f"{opening}{part}{self._environment.closing}"))
        return written

    def _filter(self, name: str, value: nodes.Expr, *arguments: nodes.Expr) -> nodes.Filter:
        line = value.lineno
        place = [nodes.Const(self._template, lineno=line), nodes.Const(line, lineno=line)]
        return nodes.Filter(value, name, [*place, *arguments], [], None, None, lineno=line)


def _all_constant(choice: nodes.CondExpr) -> bool:
    return all(isinstance(one, nodes.Const | None) for one in (choice.expr1, choice.expr2))


def _in_view(expression: nodes.Expr | None) -> list[nodes.Expr]:
    """The objects that an expression goes through, outermost first; of a macro's call, its arguments."""
    match expression:
        case nodes.Getattr() | nodes.Getitem():
            return [*_in_view(expression.node), expression.node]
        case nodes.Filter():
            return _in_view(expression.node)
        case nodes.Call():
            return [one for one in expression.args if isinstance(one, nodes.Name | nodes.Getattr)]
        case _:
            return []
