"""What must be true of every run, whatever the documentation: a whole package, or an error with its place.

What a page holds is counted with regular expressions, so that the tool's reading is not judged by itself.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from clientwright import pipeline
from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.reading.sources import Document, Inputs, read

ENDPOINT = re.compile(r"^Method: [A-Z]+\r?\nhttps?://\S+\r?$", re.MULTILINE)
KEY = re.compile(r'^ *"((?:[^"\\\n]|\\.)+?)\??": ?\S', re.MULTILINE)
# Findings about a document as a whole.
_OF_NO_LINE = frozenset({"no-operation"})


class FaultError(AssertionError):
    """The tool did what it must not do."""


def judge(path: Path) -> str:
    """`package` or `error`, for the documentation in a file. Raises `FaultError`, or what the tool raises."""
    document = None
    try:
        document = read(path)
        inputs = Inputs("mutant", (document,))
        reading = pipeline.read(inputs)
        for page in reading.pages:
            _lossless(page)
        understood = pipeline.understand(inputs, reading)
        _located(understood.findings.diagnostics, document)
        rendered = pipeline.make(inputs, understood)
    except ClientwrightError as error:
        if not error.diagnostics:
            raise FaultError("an error that says nothing") from error
        _located(error.diagnostics, document)
        return "error"
    reported = "".join(_passage(document, one) for one in understood.findings.diagnostics)
    _nothing_lost(document, reading.pages[0].dialect.name, rendered, reported)
    return "package"


def _located(diagnostics: Iterable[Diagnostic], document: Document | None) -> None:
    for one in diagnostics:
        if one.rule in _OF_NO_LINE:
            continue
        if one.location is None or one.location.line < 1 or not one.message:
            raise FaultError(f"a finding without its place: {one!r}")
        if document and one.location.line > len(document.lines):
            raise FaultError(f"a finding below the last line: {one!r}")


def _lossless(page: pipeline.Page) -> None:
    document = page.document
    if page.printed != document.text:
        raise FaultError("printing does not give the text back")
    last = 0
    for claim in page.claims:
        if claim.first != last + 1 or claim.last < claim.first:
            raise FaultError(f"lines {last + 1} to {claim.first} are claimed twice, or by nothing")
        last = claim.last
    if last != len(document.lines):
        raise FaultError(f"{len(document.lines)} lines, of which {last} are claimed")


def _passage(document: Document, found: Diagnostic) -> str:
    """The lines around a finding about something that could not be read."""
    if found.location is None or not found.rule.endswith("unreadable"):
        return ""
    line = found.location.line
    return "\n".join([*document.lines[max(0, line - 700) : line + 700], ""])


def _nothing_lost(document: Document, dialect: str, rendered: pipeline.Rendered, reported: str) -> None:
    """Every endpoint has its function, and every key of a payload a place in the spec or in a finding."""
    shown = len(ENDPOINT.findall(document.text)) if dialect == "endpoint_blocks" else 1
    functions = _declared(rendered.files)
    if functions != shown:
        raise FaultError(f"{shown} endpoints on the page, {functions} in the package")
    spec = json.loads(next(text for path, text in rendered.beside.items() if path.endswith("/spec.json")))
    told = _texts(spec)
    missing = set(KEY.findall(document.text)) - told - set(KEY.findall(reported))
    # A key may stand there as JSON means it; and prose that only looks like a payload is kept as a text.
    if lost := {key for key in missing if _meant(key) not in told and not any(key in text for text in told)}:
        raise FaultError(f"in the page, and nowhere in the spec: {sorted(lost)}")


def _meant(key: str) -> str:
    """A key with its escapes read; as it stands where these are none of JSON's."""
    try:
        return str(json.loads(f'"{key}"', strict=False))
    except ValueError:
        return key


def _declared(files: Mapping[str, str]) -> int:
    """How many operations the package's modules declare; every file must be Python."""
    trees = {
        path: ast.parse(text)
        for path, text in files.items()
        if path.endswith(".py") and "_runtime" not in path
    }
    return sum(
        isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call)
        for path, tree in trees.items()
        if "/endpoints/" in path
        for node in tree.body
    )


def _texts(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(_texts, value.values()))
    if isinstance(value, list):
        return set().union(*map(_texts, value))
    return {value} if isinstance(value, str) else set()
