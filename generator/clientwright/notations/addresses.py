"""Addresses (URLs) as documentation writes them, with variables in them."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"(https?://[^/?#]+)([^?#]*)")


def host_of(address: str) -> str:
    """Scheme and host of an address; "" for text that is none."""
    match = _ADDRESS.match(address)
    return match[1] if match else ""


def path_of(address: str) -> str:
    """The path of an address; "/" where it has none."""
    match = _ADDRESS.match(address)
    return (match[2] if match else "") or "/"
