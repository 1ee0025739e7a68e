"""Reading JSON: fast, and whatever Python's own `json` reads."""

from __future__ import annotations

import json
from typing import Any

from pydantic_core import from_json


def parse_json(content: bytes | str) -> Any:
    """The value that JSON stands for. Raises `ValueError` for what is no JSON."""
    try:
        return from_json(content)
    except ValueError as error:  # perhaps half a surrogate pair, a byte order mark, or UTF-16
        try:
            return json.loads(content)
        except (ValueError, RecursionError):
            raise error from None
