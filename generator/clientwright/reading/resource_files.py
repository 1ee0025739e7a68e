"""Finds grammars and templates, in a wheel and in a checkout. Nobody else builds such paths."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


@cache
def _root() -> Path:
    packed = _PACKAGE / "_resources"
    return packed if packed.is_dir() else _PACKAGE.parents[1]


def grammar(name: str) -> str:
    """The text of grammar/NAME.lark."""
    return grammar_path(name).read_text(encoding="utf-8")


def grammar_path(name: str) -> Path:
    """The path of grammar/NAME.lark."""
    return grammars() / f"{name}.lark"


def grammars() -> Path:
    """The folder of the grammars."""
    return _root() / "grammar"


def templates() -> Path:
    """The folder of the templates."""
    return _root() / "templates"


def site_files() -> dict[str, str]:
    """The files that every site of MkDocs gets, by name: a script to search from disk, and a style."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted((templates() / "site").iterdir())}


def runtime() -> Path:
    """The folder of the runtime, which goes into every generated package as it is."""
    return _PACKAGE / "runtime"
