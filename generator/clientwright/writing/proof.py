"""The proof that formatting keeps what a text means, and the error about text that is not Python."""

from __future__ import annotations

import ast
from types import CodeType

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location


def same_meaning(text: str, formatted: str) -> bool:
    """Whether two texts of Python say the same."""
    # The byte code is quick to compare, but can differ in idle instructions that stand for lines.
    return _meaning(text) == _meaning(formatted) or _tree(text) == _tree(formatted)


def refuse_broken(path: str, text: str) -> None:
    """Raises `ClientwrightError` for text that is not Python, with its place."""
    try:
        compile(text, "", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        raise not_python(path, text, str(error)) from error


def _meaning(text: str) -> tuple[object, ...]:
    """What a text compiles to, without lines and docstrings: black trims these, and moves those."""
    return _plain(compile(text, "", "exec", dont_inherit=True, optimize=2))


def _tree(text: str) -> str:
    """The syntax tree, in which black may trim texts that stand for themselves."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant(value=str(said)) as constant):
                constant.value = "\n".join(line.strip() for line in said.strip().split("\n"))
            case _:
                continue
    return ast.dump(tree)


def _plain(code: CodeType) -> tuple[object, ...]:
    constants: tuple[object, ...] = code.co_consts
    plain = tuple(_plain(one) if isinstance(one, CodeType) else (type(one), one) for one in constants)
    return (code.co_name, code.co_code, code.co_names, code.co_varnames, plain)


def not_python(path: str, text: str, reason: str) -> ClientwrightError:
    """The error about text of a path that is not Python, with its place."""
    try:
        ast.parse(text)
        line = 1
    except SyntaxError as error:
        line = error.lineno or 1
    shown = text.split("\n")[line - 1] if line <= text.count("\n") + 1 else ""
    hint = "A template wrote text that is not Python. Please report it with the documentation that shows it."
    return ClientwrightError(
        Diagnostic(
            "format",
            f"{path} cannot be formatted: {reason}",
            location=Location(path, line, 1, shown),
            hint=hint,
        )
    )
