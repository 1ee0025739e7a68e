"""What is printed is shown, and obeyed by nothing."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clientwright.cli import _shown
from clientwright.cli.messages import tell
from clientwright.cli.terminal import say, show, show_json, show_table, show_text, visible
from clientwright.diagnostics import Diagnostic, Location

ATTACKS = {
    "OSC 52": "\x1b]52;c;ZXZpbA==\x07",
    "OSC 8": "\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "CSI": "\x1b[2J\x1b[1A",
    "C1": "\x9b2J",
    "bidirectional": "\u202egnp.exe\u202c \u2066x\u2069",
    "return": "fine\rerror",
    "invisible": "a\u200bb\ufeff\u00ad",
    "lines": "a\u2028b\u2029c\x0bd\x85e\nf",
    "surrogate": "\ud800",
    "tag": "\U000e0041",
}
HARMLESS = {"\n", " "}


def is_shown(text: str) -> bool:
    return all(one in HARMLESS or one.isprintable() or unicodedata.category(one) == "Zs" for one in text)


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_what_a_terminal_would_obey_is_shown(attack: str, capsys: pytest.CaptureFixture[str]) -> None:
    say(attack)
    show(attack)
    show_text(f"{attack}\n{attack}\n")
    show_table([attack], [[attack]], title=attack)
    show_json({attack: attack})
    place = Location(attack, 1, 2, attack)
    tell(Diagnostic("rule", attack, location=place, hint=attack, related=(place,)))
    output, errors = capsys.readouterr()
    assert is_shown(output + errors)
    for part in ("\\x1b]52;c;ZXZpbA==\\x07", "\\u202egnp"):
        assert (part in output) == (part in visible(attack))


@given(st.text(st.characters(codec=None)))
@example("\\x1b \x1b")
def test_every_text_can_be_seen_on_one_line(text: str) -> None:
    shown = visible(text)
    assert is_shown(shown)
    assert "\n" not in shown
    if is_shown(text) and "\n" not in text and "##" not in text:
        assert shown == text


@given(st.recursive(st.none() | st.text(st.characters(codec=None)), st.lists))
def test_json_that_is_shown_is_the_value(value: Any) -> None:
    with pytest.MonkeyPatch.context() as patch:
        written: list[str] = []
        patch.setattr("sys.stdout.write", written.append)
        show_json(value)
    assert json.loads("".join(written)) == value
    assert is_shown("".join(written))


@pytest.mark.parametrize("text", ["[/]", "[red]x[/red]", "[link=https://x]y[/]", ":smile:", "\\[bold]"])
def test_brackets_are_no_markup(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    say(text, (text, "red"))
    show_table([text], [[text]])
    output, errors = capsys.readouterr()
    assert errors == f"{text}{text}\n"
    assert text in output


@pytest.mark.parametrize("line", ["::add-mask::x", "  ::error::x", "##[error]x", "a ##[group]x", "##vso[x]"])
def test_a_log_of_a_build_finds_no_command(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    tell(Diagnostic("rule", line, location=Location("a", 1, 0, line)))
    show_text(line)
    show_json([line])
    for printed in "".join(capsys.readouterr()).split("\n"):
        assert not printed.lstrip().startswith("::")
        assert "##[" not in printed
        assert "##vso[" not in printed


def test_the_mark_stands_below_the_column(capsys: pytest.CaptureFixture[str]) -> None:
    tell(
        Diagnostic("rule", "first\nsecond", location=Location("a", 3, 4, "\x1b\u6f22x!"), hint="one\n    two")
    )
    assert capsys.readouterr().err.split("\n") == [
        "a:3:4: error: first",
        "    second",
        "    \\x1b\u6f22x!",
        "           ^",
        "    one",
        "    two",
        "",
    ]


def test_a_character_that_an_encoding_lacks_is_written_another_way() -> None:
    error = UnicodeEncodeError("ascii", "a\u2192\u2026\u6f22b", 1, 4, "")
    assert _shown(error) == ("->...\\u6f22", 4)
