"""Pages that no mutation comes by: very long, very deep, or in another form than text."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from real_pages import whole

BLOCKS = whole("tellescope.txt")[:20_000].rpartition(b"\n}\n")[0] + b"\n}\n"
MINTLIFY = whole("cobalt-add-action-to-telephone-encounter.txt")
LONG = 10 * 2**20
DEEP = 10_000

Page = Callable[[], bytes]


def _in_payload(value: bytes) -> bytes:
    return (
        BLOCKS
        + b"Odd\nMake Odd\nMethod: POST\nhttps://api.tellescope.com/v1/odd\nIt is.\n{\n"
        + value
        + b"\n}\n"
    )


def _in_curl(value: bytes) -> bytes:
    return MINTLIFY.replace(b'"text": "<string>"', b'"text": ' + value, 1)


def _below(line: bytes) -> bytes:
    """A line above the first resource."""
    return BLOCKS.replace(b"\nAllergyCodes\n", b"\n" + line + b"\nAllergyCodes\n", 1)


def _in_prose(line: bytes) -> bytes:
    return MINTLIFY.replace(b"\nHow It Works\n", b"\nHow It Works\n\n" + line + b"\n", 1)


PAGES: Mapping[str, Page] = {
    "carriage returns": lambda: BLOCKS.replace(b"\n", b"\r\n"),
    "carriage returns, mintlify": lambda: MINTLIFY.replace(b"\n", b"\r\n"),
    "old carriage returns": lambda: BLOCKS.replace(b"\n", b"\r"),
    "some carriage returns": lambda: BLOCKS.replace(b"}\n", b"}\r\n"),
    "byte order mark": lambda: b"\xef\xbb\xbf" + BLOCKS,
    "byte order mark, mintlify": lambda: b"\xef\xbb\xbf" + MINTLIFY,
    "two byte order marks": lambda: b"\xef\xbb\xbf" * 2 + BLOCKS,
    "tabs for blanks": lambda: MINTLIFY.replace(b"  ", b"\t"),
    "tabs before lines": lambda: BLOCKS.replace(b'\n"', b'\n\t"'),
    "UTF-16": lambda: BLOCKS.decode().encode("utf-16"),
    "Latin 1": lambda: _below("café".encode("latin-1")),
    "decoded twice": lambda: MINTLIFY.decode("latin-1").encode(),
    "half a surrogate": lambda: _below(b"\xed\xa0\x80"),
    "NUL in prose": lambda: _below(b"a\0b"),
    "NUL in a key": lambda: _in_payload(b'"a\0b": "string"'),
    "NUL, mintlify": lambda: _in_curl(b'"a\0b"'),
    "nothing but NUL": lambda: b"\0" * LONG,
    "empty": lambda: b"",
    "blank": lambda: b" \n\t\n" * 1000,
    "no line end": lambda: BLOCKS.rstrip(b"\n"),
    "a million blank lines": lambda: b"\n" * 10**6,
    "a million blank lines above": lambda: b"\n" * 10**6 + MINTLIFY,
    "a million blank lines in the preamble": lambda: _below(b"\n" * 10**6),
    "a million blank lines in a payload": lambda: _in_payload(b"\n" * 10**6 + b'"a": "string"'),
    "a million blank lines below": lambda: BLOCKS + b"\n" * 10**6,
    "a million blank lines in prose": lambda: _in_prose(b"\n" * 10**6),
    "a long line of prose": lambda: _below(b"word " * (LONG // 5)),
    "a long word": lambda: _below(b"A" * LONG),
    "a long line of prose, mintlify": lambda: _in_prose(b"word " * (LONG // 5)),
    "a long bullet, mintlify": lambda: _in_prose(b"  \xe2\x80\xa2 a: " + b"b" * LONG),
    "a long value": lambda: _in_payload(b'"a": "' + b"x" * LONG + b'"'),
    "a long union": lambda: _in_payload(b'"a": "' + b" | ".join(b"'v%d'" % n for n in range(10**5)) + b'"'),
    "a long key": lambda: _in_payload(b'"' + b"k" * LONG + b'": "string"'),
    "a long number": lambda: _in_payload(b'"a": ' + b"7" * LONG),
    "a long number, mintlify": lambda: _in_curl(b"7" * LONG),
    "a long exponent, mintlify": lambda: _in_curl(b"1e" + b"9" * 10_000),
    "a long value, mintlify": lambda: _in_curl(b'"' + b"x" * LONG + b'"'),
    "a long line of escapes": lambda: _in_payload(b'"a": "' + b"\\\\" * (LONG // 2) + b'"'),
    "a long line of escapes, mintlify": lambda: _in_curl(b'"' + b"\\u0041" * (LONG // 6) + b'"'),
    "a long address": lambda: BLOCKS.replace(
        b"/v1/allergy-code\n", b"/v1/" + b"a/" * (LONG // 2) + b"b\n", 1
    ),
    "a long object on one line": lambda: _in_payload(
        b'"a": { \\n ' + b"b: string,\\n " * (LONG // 4 // 13) + b"}"
    ),
    "deep lists": lambda: _in_payload(b'"a": ' + b"[\n" * DEEP + b'"string"\n' + b"]\n" * (DEEP - 1) + b"]"),
    "deep objects": lambda: _in_payload(b'"a": {\n' * DEEP + b'"b": "string"\n' + b"}\n" * (DEEP - 1) + b"}"),
    "deep and never closed": lambda: _in_payload(b'"a": {\n' * DEEP),
    "deep lists, mintlify": lambda: _in_curl(b"[" * DEEP + b"]" * DEEP),
    "deep objects, mintlify": lambda: _in_curl(b'{"a":' * DEEP + b"1" + b"}" * DEEP),
    "deep types": lambda: MINTLIFY.replace(
        b"\nstring\n", b"\n" + b"(" * DEEP + b"string" + b")[]" * DEEP + b"\n", 1
    ),
    "long types": lambda: MINTLIFY.replace(b"\nstring\n", b"\nstring" + b"[]" * DEEP + b"\n", 1),
    "deep unions": lambda: _in_payload(b'"a": "' + b"(" * DEEP + b"'b'" + b")" * DEEP + b'"'),
    "many closing brackets": lambda: BLOCKS + b"]\n" * DEEP,
    "many keys": lambda: _in_payload(b",\n".join(b'"k%d": "string"' % n for n in range(20_000))),
    "many equal keys": lambda: _in_payload(b",\n".join([b'"k": "string"'] * 20_000)),
    "many blocks": lambda: BLOCKS
    + b"".join(
        b"Get %d\nMethod: GET\nhttps://api.tellescope.com/v1/odd-%d\nIt is.\n{ }\n" % (n, n)
        for n in range(2000)
    ),
}
