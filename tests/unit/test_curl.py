"""Requests of curl commands: tests/corpus/curl holds commands, and what curl would send.

A case is a command, `->`, and the request. Set CLIENTWRIGHT_ACCEPT=1 to write down what is read now;
then read it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from clientwright.notations.curl import parse, request, show

FILES = sorted((Path(__file__).parents[1] / "corpus" / "curl").glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_commands_send(path: Path) -> None:
    cases = [one.partition("\n-> ")[0] for one in path.read_text(encoding="utf-8").strip().split("\n\n")]
    found = "\n\n".join(f"{command}\n-> {_sent(command)}" for command in cases) + "\n"
    if os.environ.get("CLIENTWRIGHT_ACCEPT"):
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")


def _sent(command: str) -> str:
    read = parse(f"{command}\n")
    assert show(read) == command
    sent = request(read, loose=True)
    parts: list[object] = [sent.method, sent.url]
    parts += [f"{name}: {value}" for name, value in sent.headers.items()]
    parts += [sent.body.value if sent.body else "", f"user {sent.user}" if sent.user else ""]
    parts += ["parts" if sent.multipart else "", dict(sent.form) or ""]
    parts += [f"unread {word.text}" for word in sent.unread] + ["JSON unread"] * sent.body_unread
    parts += ["raw"] * sent.raw
    return " ; ".join(str(part) for part in parts if part)
