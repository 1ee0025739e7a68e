"""Edits of endpoint blocks of the kinds that vendors make, each drawn from a seed."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Edit = Callable[[str, Random], str]
UNION = re.compile(r'^"\w+\??": \[\n\[\n', re.MULTILINE)
BLOCK = re.compile(r"^(?:.+)\nMethod: \w+\nhttps://\S+\n", re.MULTILINE)


def unions(text: str) -> list[list[str]]:
    """The members of each list that may hold objects of several shapes, as the page writes them."""
    found: list[list[str]] = []
    for start in UNION.finditer(text):
        members = _objects(text, start.end())
        if len(members) > 2 and members not in found:
            found.append(members)
    return found


def _objects(text: str, at: int) -> list[str]:
    """The objects that stand one after another from a place on."""
    found: list[str] = []
    while text.startswith("{\n", at):
        depth, end = 0, at
        while depth or end == at:
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            end += 1
        found.append(text[at:end])
        at = end + len(",\n")
    return found


def _with_members(text: str, old: list[str], new: list[str]) -> str:
    """The text with other members of a union, wherever it stands."""
    before, after = ",\n".join(old), ",\n".join(new)
    assert before in text
    return text.replace(before, after)


def _fresh(random: Random) -> str:
    return f"later{random.randrange(10**6)}"


def _keys(member: str) -> list[str]:
    return re.findall(r'^"(\w+)\??": "', member, re.MULTILINE)


def member_added(where: float) -> Edit:
    """A union gains a member that shares what told another one apart; `where` in it, from 0 to 1."""

    def edit(text: str, random: Random) -> str:
        members = random.choice(unions(text))
        stolen = "".join(f'"{key}": "string",\n' for key in random.choice([*map(_keys, members)])[-2:])
        made = f'{{\n"type": "string",\n"info": {{\n{stolen}"{_fresh(random)}": "string"\n}}\n}}'
        at = round(where * len(members))
        return _with_members(text, members, [*members[:at], made, *members[at:]])

    return edit


def shape_shared(text: str, random: Random) -> str:
    """Another resource takes what is a member of a union elsewhere."""
    member = random.choice(random.choice(unions(text)))
    heads = [head for head in BLOCK.finditer(text) if "Creates a new" in text[head.end() : head.end() + 60]]
    start = text.index("\n{\n", random.choice(heads).end()) + len("\n{\n")
    return f'{text[:start]}"{_fresh(random)}?": {member},\n{text[start:]}'


def field_added(text: str, random: Random) -> str:
    """One member of a union gains a field."""
    members = random.choice(unions(text))
    at = random.randrange(len(members))
    lines = members[at].split("\n")
    inner = random.choice([index for index, line in enumerate(lines) if line in ("{", '"info": {')])
    grown = "\n".join([*lines[: inner + 1], f'"{_fresh(random)}": "string",', *lines[inner + 1 :]])
    return _with_members(text, members, [*members[:at], grown, *members[at + 1 :]])


def blocks_swapped(text: str, random: Random) -> str:
    """Two endpoints change places."""
    starts = [head.start() for head in BLOCK.finditer(text)]
    titles = [index for index, start in enumerate(starts) if text[:start].endswith("}\n")]
    pairs = [index for index in titles if index + 2 < len(starts) and {index + 1, index + 2} <= {*titles}]
    first, second, end = starts[(at := random.choice(pairs))], starts[at + 1], starts[at + 2]
    return text[:first] + text[second:end] + text[first:second] + text[end:]


def sentence_reworded(text: str, random: Random) -> str:
    """A description says the same in other words."""
    found = random.choice([*re.finditer(r"^Creates a new (?=\w+$)", text, re.MULTILINE)])
    return text[: found.start()] + random.choice(["Makes a ", "Adds one "]) + text[found.end() :]


def value_added(text: str, random: Random) -> str:
    """A list of values gains one, wherever it stands."""
    found = random.choice([*re.finditer(r"'\w+'(?: \| '\w+')+", text)])[0]
    return text.replace(found, f"{found} | '{_fresh(random)}'")


EDITS: dict[str, tuple[Edit, str]] = {
    "a member at the front": (member_added(0), "minor"),
    "a member in the middle": (member_added(0.5), "minor"),
    "a member at the end": (member_added(1), "minor"),
    "a shape that another resource takes": (shape_shared, "minor"),
    "a field of one member": (field_added, "minor"),
    "two blocks swapped": (blocks_swapped, "patch"),
    "a sentence reworded": (sentence_reworded, "patch"),
    "a value": (value_added, "minor"),
}
"""Each kind of edit, and the part of the version that it raises."""
