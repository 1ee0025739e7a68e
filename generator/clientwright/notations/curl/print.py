"""Prints a curl command back from its words."""

from __future__ import annotations

from clientwright.notations.curl.syntax import Curl


def show(curl: Curl) -> str:
    """The text of a command, byte for byte what was parsed; without the line feed that ends it."""
    words = (word.gap + word.quote + word.text + word.quote for word in curl.words)
    return "curl" + "".join(words) + curl.end
