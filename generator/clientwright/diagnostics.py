"""What clientwright says to its users about their input: located messages, and errors that carry them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a diagnostic matters: an error stops the build, a warning fails `check`, a note only tells."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Location:
    """A place in an input file. Lines and columns count from 1; column 0 means the whole line."""

    file: str
    line: int
    column: int = 0
    text: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column or 1}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message about the input: the rule that found it, where, what is wrong, and what to do."""

    rule: str
    message: str
    severity: Severity = Severity.ERROR
    location: Location | None = None
    hint: str = ""
    related: tuple[Location, ...] = ()

    def __str__(self) -> str:
        where = f"{self.location}: " if self.location else ""
        return f"{where}{self.message}"


class ClientwrightError(Exception):
    """The input cannot be used: it was asked for wrongly, or cannot be read.

    `diagnostics` says why, where, and what to do.
    """

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("\n".join(str(diagnostic) for diagnostic in diagnostics))
        self.diagnostics = diagnostics

    def __reduce__(self) -> tuple[type[ClientwrightError], tuple[Diagnostic, ...]]:
        """How an error goes from one process to another."""
        return type(self), self.diagnostics


class FoundError(ClientwrightError):
    """The input was read and understood, and something is wrong with what it says."""
