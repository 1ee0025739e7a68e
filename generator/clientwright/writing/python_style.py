"""Black, and the proof that it leaves the meaning of a text alone. Slow to load: `format` does it late."""

from __future__ import annotations

import ast
import gc
from types import CodeType

import black
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location

WIDTH = 110


def prepare() -> None:
    """Readies a process that does nothing but `style_apart`: what it was born with is never garbage."""
    gc.freeze()
    gc.disable()


def style_apart(job: tuple[str, str]) -> str:
    """`style`, in a process that `prepare` readied: garbage is collected after each file, and not within."""
    styled = style(job)
    gc.collect()
    return styled


def style(job: tuple[str, str]) -> str:
    """The text of a file, given with its path, in black's form.

    Raises `ClientwrightError` for text that is not Python.
    """
    path, text = job
    mode = Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH)
    try:
        formatted = black.format_str(text, mode=mode)
    except InvalidInput as error:
        raise _not_python(path, text, str(error)) from error
    # The byte code is quick to compare, but can differ in idle instructions that stand for lines.
    if _meaning(text) != _meaning(formatted) and _tree(text) != _tree(formatted):
        raise _not_python(path, text, "formatting would change its meaning")
    return formatted


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


def _not_python(path: str, text: str, reason: str) -> ClientwrightError:
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
