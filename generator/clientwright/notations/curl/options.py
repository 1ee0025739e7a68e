"""The options of a curl command, by their long names, each with its value."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from clientwright.notations.curl.syntax import Curl, Word

UNKNOWN = "?"
"""Stands for an option that is not known."""
DATA = frozenset(["--data", "--data-raw", "--data-binary", "--data-ascii", "--data-urlencode", "--json"])
FORM = frozenset(["--form", "--form-string"])
_SHORT = {
    "X": "--request",
    "H": "--header",
    "d": "--data",
    "F": "--form",
    "u": "--user",
    "b": "--cookie",
    "T": "--upload-file",
    "I": "--head",
    "G": "--get",
    "o": "--output",
    "m": "--max-time",
    "A": "--user-agent",
}
_WITH_VALUE = (
    DATA
    | FORM
    | frozenset("""--request --url --header --user --cookie --upload-file --output --max-time --user-agent
        --connect-timeout --cacert --cert --key""".split())
)
_FLAGS = frozenset(
    """--head --get --compressed --fail --globoff --http1.1 --http2 --include --insecure --location
    --no-buffer --progress-bar --remote-name --show-error --silent --verbose""".split()
)
_ENDS = frozenset(["|", "||", "&&", ";", ">", ">>"])
"""What ends the command in its line: what follows is another one, or the name of a file."""
_SILENT_FLAGS = frozenset("fgikLNOsSv#")
"""Flags of one letter that change nothing about the request that a client would send."""


def options(curl: Curl) -> Iterator[tuple[str, Word]]:
    """Each option with its value, a flag with its own word; "" with a word of its own."""
    waiting = ""
    for word in curl.words:
        if word.text in _ENDS and not word.quote:
            return
        if waiting:
            yield waiting, word
            waiting = ""
        elif word.quote or not word.text.startswith("-") or word.text == "-":
            yield "", word
        elif not word.text.startswith("--"):
            waiting = yield from _letters(word)
        elif word.text in _WITH_VALUE:
            waiting = word.text
        else:
            yield (word.text if word.text in _FLAGS else UNKNOWN), word


def _letters(word: Word) -> Generator[tuple[str, Word], None, str]:
    """The options of a word such as `-sXPUT`; returns the one whose value is the next word, or ""."""
    for place, letter in enumerate(word.text[1:], 2):
        name = _SHORT.get(letter, "")
        if name in _WITH_VALUE:
            rest = word.text[place:]
            if not rest:
                return name
            yield name, Word("", "", rest, span=word.span)
            return ""
        if name or letter not in _SILENT_FLAGS:
            yield name or UNKNOWN, word
    return ""
