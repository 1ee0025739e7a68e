"""Documentation, damaged: what copying, editing and converting do to a page, and what nobody would do."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

Mutation = Callable[[Random, bytes], bytes]

# Line ends of other kinds, marks, controls, and letters that are not what they look like.
ODD = [
    "\t",
    "\0",
    "\r",
    "\x0b",
    "\x0c",
    "\x85",
    "\u2028",
    "\ufeff",
    "\u202e",
    "\u200b",
    "\u00a0",
    "\ud7ff",
    "\uff45",
]
TOKENS = [
    *("{", "}", "[", "]", "{ }", "[]", '"', "'", "`", "\\", "\\n", ",", ":", "?", "|", "<", ">", "- ", "• "),
    *(
        "null",
        "true",
        "-0",
        "1e999",
        "NaN",
        "9" * 400,
        "Date",
        "[object Object]",
        '"""',
        "{{ x }}",
        "/* ",
        "*/",
    ),
    *(
        "Method: GET",
        "Method: BREW",
        "https://a.example/:id",
        "http://[::1",
        "Constraints",
        "Body",
        "Response",
    ),
    *("required", "string", "enum<string>", "Example:", "default:", "Available options:", "{id}", "curl "),
]


def _lines(text: bytes) -> list[bytes]:
    return text.splitlines(keepends=True) or [b""]


def _place(random: Random, text: bytes) -> int:
    return random.randrange(len(text) + 1)


def delete_line(random: Random, text: bytes) -> bytes:
    """One line less."""
    lines = _lines(text)
    del lines[random.randrange(len(lines))]
    return b"".join(lines)


def delete_lines(random: Random, text: bytes) -> bytes:
    """A passage less."""
    lines = _lines(text)
    first = random.randrange(len(lines))
    del lines[first : first + random.randint(2, 30)]
    return b"".join(lines)


def double_lines(random: Random, text: bytes) -> bytes:
    """A passage twice, perhaps elsewhere."""
    lines = _lines(text)
    first = random.randrange(len(lines))
    passage = lines[first : first + random.choice([1, 1, 2, 5, 30])]
    where = random.choice([first, random.randrange(len(lines) + 1)])
    return b"".join([*lines[:where], *passage, *lines[where:]])


def swap_lines(random: Random, text: bytes) -> bytes:
    """Two lines in each other's place."""
    lines = _lines(text)
    one = random.randrange(len(lines))
    other = random.choice([min(one + 1, len(lines) - 1), random.randrange(len(lines))])
    lines[one], lines[other] = lines[other], lines[one]
    return b"".join(lines)


def join_lines(random: Random, text: bytes) -> bytes:
    """A line end less."""
    lines = _lines(text)
    chosen = random.randrange(len(lines))
    lines[chosen] = lines[chosen].rstrip(b"\r\n")
    return b"".join(lines)


def truncate_line(random: Random, text: bytes) -> bytes:
    """A line that breaks off."""
    lines = _lines(text)
    chosen = random.randrange(len(lines))
    body = lines[chosen].rstrip(b"\n")
    lines[chosen] = body[: _place(random, body)] + b"\n"
    return b"".join(lines)


def truncate(random: Random, text: bytes) -> bytes:
    """A text that breaks off."""
    return text[: _place(random, text)]


def flip(random: Random, text: bytes) -> bytes:
    """One bit of one byte the other way."""
    if not text:
        return text
    place = random.randrange(len(text))
    return text[:place] + bytes([text[place] ^ 1 << random.randrange(8)]) + text[place + 1 :]


def drop_bracket(random: Random, text: bytes) -> bytes:
    """A bracket, quote or comma less."""
    places = [place for place, byte in enumerate(text) if byte in b"[]{}()<>\"',:"]
    if not places:
        return text
    place = random.choice(places)
    return text[:place] + text[place + 1 :]


def insert_odd(random: Random, text: bytes) -> bytes:
    """A character that does not belong, or that cannot be seen."""
    place = _place(random, text)
    return text[:place] + random.choice(ODD).encode() + text[place:]


def insert_token(random: Random, text: bytes) -> bytes:
    """Words of the notation, within a line or as one."""
    token = random.choice(TOKENS).encode()
    if random.random() < 0.5:
        place = _place(random, text)
        return text[:place] + token + text[place:]
    lines = _lines(text)
    lines.insert(random.randrange(len(lines) + 1), token + b"\n")
    return b"".join(lines)


def replace_word(random: Random, text: bytes) -> bytes:
    """A word of the page in the place of another."""
    lines = _lines(text)
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    words, others = lines[one].split(b" "), lines[other].split(b" ")
    words[random.randrange(len(words))] = random.choice(others).strip(b"\n")
    lines[one] = b" ".join(words).rstrip(b"\n") + b"\n"
    return b"".join(lines)


def indent(random: Random, text: bytes) -> bytes:
    """Blanks where a line begins or ends."""
    lines = _lines(text)
    chosen = random.randrange(len(lines))
    blank = random.choice([b" ", b"  ", b"\t", b"\xc2\xa0", b"    "])
    body = lines[chosen].rstrip(b"\n")
    lines[chosen] = (blank + body if random.random() < 0.5 else body + blank) + b"\n"
    return b"".join(lines)


def blank_lines(random: Random, text: bytes) -> bytes:
    """Empty lines where there were none."""
    lines = _lines(text)
    lines.insert(random.randrange(len(lines) + 1), b"\n" * random.choice([1, 2, 50]))
    return b"".join(lines)


def nest(random: Random, text: bytes) -> bytes:
    """A line in brackets, many times over."""
    lines = _lines(text)
    chosen, depth = random.randrange(len(lines)), random.choice([2, 40, 300])
    opening, closing = random.choice([(b"[", b"]"), (b'{"a":', b"}"), (b"{\n", b"}\n"), (b"(", b")")])
    lines[chosen] = opening * depth + lines[chosen] + closing * depth + b"\n"
    return b"".join(lines)


def line_ends(random: Random, text: bytes) -> bytes:
    """Other line ends, everywhere or here and there."""
    if random.random() < 0.5:
        return text.replace(b"\n", random.choice([b"\r\n", b"\r", b"\n\n"]))
    lines = _lines(text)
    chosen = random.randrange(len(lines))
    lines[chosen] = lines[chosen].rstrip(b"\n") + b"\r\n"
    return b"".join(lines)


def encode(random: Random, text: bytes) -> bytes:
    """Another encoding than UTF-8, or UTF-8 that was decoded as another."""
    decoded = text.decode("utf-8", "replace")
    encoding = random.choice(["utf-8-sig", "utf-16", "utf-32", "latin-1", "cp1252", "cp037"])
    if random.random() < 0.3:
        return decoded.encode("utf-8").decode("latin-1").encode("utf-8")
    return decoded.encode(encoding, "replace")


MUTATIONS: tuple[Mutation, ...] = (
    delete_line,
    delete_lines,
    double_lines,
    swap_lines,
    join_lines,
    truncate_line,
    truncate,
    flip,
    drop_bracket,
    insert_odd,
    insert_token,
    replace_word,
    indent,
    blank_lines,
    nest,
)
RARE: tuple[Mutation, ...] = (line_ends, encode)


def mutate(random: Random, text: bytes) -> tuple[bytes, list[str]]:
    """A damaged text, and the names of what was done to it."""
    done = []
    for _ in range(random.choice([1, 1, 1, 2, 3])):
        mutation = random.choice(RARE if random.random() < 0.04 else MUTATIONS)
        text = mutation(random, text)
        done.append(mutation.__name__)
    return text, done
