"""Finds what is asked for, and follows its trail both ways."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.explaining.context import OVERLAY, ApiContext, template_line
from clientwright.explaining.explanation import CodeRange, Explanation, Line
from clientwright.explaining.provenance import FileTrail, LineTrail
from clientwright.reading.sources import Document
from clientwright.spec import Located, Object, Operation
from clientwright.spec.lists import Lists
from clientwright.supplement import FILE as SUPPLEMENT

_RULE = "explain"
_LINE = re.compile(r"(?:(?P<file>.+):)?L?(?P<line>\d+)")
_CALLED = (
    "Name a callable (endusers.create), a model (Enduser), a line of the documentation (L66) or FILE:LINE."
)


def explain(known: ApiContext, what: str) -> Explanation:
    """The trail of a callable, a model, a line of documentation (`L66`, `FILE:66`), or a line of the package.

    Raises `ClientwrightError` for what is not there, with what comes near.
    """
    place = _LINE.fullmatch(what)
    if not place:
        return _named(known, what)
    number = int(place["line"])
    if document := _document(known, place["file"], what):
        return _document_line(known, document, number)
    return _code_line(known, _package_file(known, place["file"]), number)


def _named(known: ApiContext, what: str) -> Explanation:
    names = known.rendered.names
    found: dict[str, Located] = {
        names.callable(resource, operation): operation
        for resource, operation in known.understood.spec.operations()
    }
    for definition in known.understood.spec.types:
        found.setdefault(names.models[definition.name], definition)
        for field in definition.fields if isinstance(definition, Object) else ():
            found.setdefault(f"{names.models[definition.name]}.{names.attributes[field.name]}", field)
    if what not in found:
        raise _absent(f"there is no callable and no model {what!r}", what, found)
    node = found[what]
    pointer = known.pointers.of(node)
    parts = [one for at, one in known.pointers.nodes.items() if f"{at}/".startswith(f"{pointer}/")]
    return _answer(known, what, [node, *_pagination(known, node)], parts, lambda line: line.within)


def _pagination(known: ApiContext, node: Located) -> Iterator[Located]:
    """The rule by which an operation's list is read on, if it is one."""
    if isinstance(node, Operation) and (listing := Lists(known.understood.spec).of(node)):
        yield listing.rule


def _document_line(known: ApiContext, document: Document, number: int) -> Explanation:
    if not 0 < number <= len(document.lines):
        message = f"{document.name} has {len(document.lines)} lines, and no line {number}"
        raise ClientwrightError(Diagnostic(_RULE, message))
    nodes = _resting_on(known, document.name, number)
    told = _answer(known, f"{document.name}:{number}", nodes, [], lambda line: line.nodes)
    line = (known.line(document.name, number),)
    if document.name == OVERLAY:
        return replace(told, overlay=line, comes_from=("overlay",))
    if document.name == SUPPLEMENT:
        return replace(told, supplement=line, comes_from=("supplement",))
    return replace(told, documentation=line, comes_from=("documentation",))


def _resting_on(known: ApiContext, source: str, line: int) -> list[Located]:
    """The nodes that rest on a line and on the fewest others."""
    covering = [
        (origin.last - origin.first, node)
        for node in known.pointers.nodes.values()
        if (origin := node.origin) and origin.source == source and origin.first <= line <= origin.last
    ]
    narrowest = min((width for width, _ in covering), default=0)
    return [node for width, node in covering if width == narrowest]


def _code_line(known: ApiContext, path: str, number: int) -> Explanation:
    lines = known.files[path].split("\n")
    if not 0 < number < len(lines):
        raise ClientwrightError(Diagnostic(_RULE, f"{path} has {len(lines) - 1} lines, and no line {number}"))
    what, code = f"{path}:{number}", (CodeRange(path, number, (lines[number - 1],)),)
    if "/_runtime/" in path:
        return Explanation(what, ("runtime",), code=code)
    trail = known.record([path]).get(path)
    if trail is None:
        return Explanation(what, ("build",), code=code)
    found = trail.lines[number - 1]
    grounds = known.grounds(found.nodes)
    return Explanation(
        what,
        grounds.comes_from,
        grounds.documentation,
        grounds.supplement,
        grounds.overlay,
        spec=tuple(known.spec_node(node) for node in found.nodes),
        within=() if found.nodes else tuple(known.spec_node(node) for node in found.within[:1]),
        templates=tuple(map(template_line, found.sites)),
        code=code,
    )


def _answer(
    known: ApiContext,
    what: str,
    nodes: list[Located],
    parts: Iterable[Located],
    look_at: Callable[[LineTrail], tuple[Located, ...]],
) -> Explanation:
    grounds = known.grounds([*nodes, *parts])
    wanted = {id(node) for node in nodes}
    code: list[CodeRange] = []
    templates: dict[Line, None] = {}
    for trail in known.recording.values():
        if not wanted.isdisjoint(trail.mentions):
            for first, last in _ranges(trail, wanted, look_at):
                code.append(CodeRange(trail.path, first, tuple(trail.text[first - 1 : last])))
                sites = (site for line in trail.lines[first - 1 : last] for site in line.sites)
                templates |= dict.fromkeys(map(template_line, dict.fromkeys(sites)))
    return Explanation(
        what,
        grounds.comes_from,
        grounds.documentation,
        grounds.supplement,
        grounds.overlay,
        spec=tuple(map(known.spec_node, nodes)),
        templates=tuple(sorted(templates, key=lambda one: (one.file, one.line))),
        code=tuple(code),
    )


def _ranges(
    trail: FileTrail, wanted: set[int], look_at: Callable[[LineTrail], tuple[Located, ...]]
) -> Iterator[tuple[int, int]]:
    """First and last line of each run of lines that look at what is wanted; blank lines end no run."""
    first = last = 0
    for number, line in enumerate(trail.lines, 1):
        if any(id(node) in wanted for node in look_at(line)):
            first, last = first or number, number
        elif first and trail.text[number - 1].strip():
            yield first, last
            first = 0
    if first:
        yield first, last


def _document(known: ApiContext, file: str | None, what: str) -> Document | None:
    """The document, or the overlay, that is meant; None for a file that is neither."""
    if file is None:
        match known.inputs.documents:
            case (document,):
                return document
            case documents:
                names = ", ".join(one.name for one in documents)
                hint = f"Say which: FILE:LINE, where FILE is one of {names}."
                raise ClientwrightError(Diagnostic(_RULE, f"{what} may be in several documents", hint=hint))
    named = known.documents.get(PurePosixPath(file).name)
    return (
        named
        if named and (named.name == file or "source" in file or file.endswith((SUPPLEMENT, OVERLAY)))
        else None
    )


def _package_file(known: ApiContext, file: str) -> str:
    """The path in the package of a file, given by its path or the end of it."""
    wanted = file.removeprefix("./")
    _, _, inside = f"/{wanted}".rpartition(f"/{known.folder}/")
    found = [path for path in known.files if path == (inside or wanted)]
    found = found or [path for path in known.files if f"/{path}".endswith(f"/{wanted.lstrip('/')}")]
    if len(found) == 1:
        return found[0]
    if found:
        hint = f"Say which: {', '.join(sorted(found)[:5])}."
        raise ClientwrightError(Diagnostic(_RULE, f"{file} may be one of {len(found)} files", hint=hint))
    raise _absent(f"there is no file {file!r} in {known.folder} nor in the documentation", file, known.files)


def _absent(message: str, what: str, known: Iterable[str]) -> ClientwrightError:
    near = difflib.get_close_matches(what, known, 3, 0.5)
    hint = f"Did you mean {' or '.join(near)}?" if near else _CALLED
    return ClientwrightError(Diagnostic(_RULE, message, hint=hint))
