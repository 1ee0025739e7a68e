"""The settings of a project: the table [tool.clientwright] of its pyproject.toml.

They name no templates and nothing else that runs: a stranger's project may come with them.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.reading.sources import list_apis

FILE = "pyproject.toml"
_Address = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]


class Settings(BaseModel):
    """Defaults of commands, for one project."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", title="[tool.clientwright] of a project's pyproject.toml"
    )

    apis: tuple[str, ...] = Field(
        default=(), description="The APIs that build, check, impact and watch take where none is named."
    )
    documentation: dict[str, tuple[_Address, ...]] = Field(
        default={},
        description="The addresses that `update API` fetches where it is given no file and no address.",
    )


def read_settings(root: Path) -> Settings:
    """The settings of the project at `root`; raises `ClientwrightError` for what they may not hold."""
    path = root / FILE
    try:
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        table = tomllib.loads(text).get("tool", {}).get("clientwright", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, AttributeError) as error:
        line = re.search(r"at line (\d+)", str(error))
        raise _refusal(f"{FILE} is not readable: {error}", int(line[1]) if line else 1) from error
    try:
        return Settings.model_validate(table)
    except ValidationError as error:
        first = error.errors()[0]
        place, told = ".".join(map(str, first["loc"])), first["msg"]
        message = (
            f"[tool.clientwright] has no {place}"
            if first["type"] == "extra_forbidden"
            else f"{place}: {told}"
        )
        raise _refusal(message, _line(text, first["loc"])) from error


def chosen_apis(root: Path, named: list[str] | None) -> list[str]:
    """The APIs that a command takes: those named, else those of the settings, else all of the project."""
    return named or list(read_settings(root).apis) or list_apis(root)


def schema() -> dict[str, Any]:
    """The JSON Schema of the table."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Settings.model_json_schema()}


def _line(text: str, place: tuple[int | str, ...]) -> int:
    """The line of the innermost key of a place that stands in the file."""
    lines = text.split("\n")
    for key in (*(str(one) for one in reversed(place) if isinstance(one, str)), "tool.clientwright"):
        told = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")
        found = [number for number, line in enumerate(lines, 1) if told.search(line)]
        if found:
            return found[-1]
    return 1


def _refusal(message: str, line: int) -> ClientwrightError:
    hint = f"The table may hold {' and '.join(Settings.model_fields)}; the documentation shows how."
    return ClientwrightError(Diagnostic("settings", message, location=Location(FILE, line), hint=hint))
