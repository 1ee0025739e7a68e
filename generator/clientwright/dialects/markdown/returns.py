"""Sentences that say what an endpoint returns: "Returns a list of [pot](pots.md#pot-object) objects."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clientwright.dialects.markdown.syntax import Block, Heading, Paragraph
from clientwright.dialects.markdown.typed import LINK
from clientwright.dialects.observed import Answer, Body
from clientwright.notations.shapes import ListOf, Reference
from clientwright.reading.origin import Origin

_SENTENCE = re.compile(r"(?<=[.!])\s+(?=[A-Z*])|\\?\n")
_RETURNS = re.compile(
    r"(?:on success,?\s+)?(?:(?:this|the) (?:endpoint|method|call|operation) )?"
    r"\**returns?\b:?\**:?\s+(?P<what>.*)",
    re.IGNORECASE,
)
_OBJECT = re.compile(r"`?\s*objects?\b|`?\s*as (?:the|its) body\b", re.IGNORECASE)
_MANY = re.compile(r"\b(?:list|array|set|collection)s? of\b|\ball\b", re.IGNORECASE)
_OTHER = re.compile(r"\b(?:map|mapping|dictionary|hash|object|partial)\b", re.IGNORECASE)
"""Words before a link by which an answer only holds what it names, or not all of it."""
_SUCCESS = re.compile(r"\b20[0-9]\b")
_EMPTY = "204"


def returned(source: str, blocks: Sequence[Block]) -> Iterator[Answer]:
    """The answers that sentences of an endpoint state: one of a type that a link names, or nothing.

    A sentence counts above the first heading below the endpoint, a label such as `**Returns:**` anywhere.
    """
    headed = False
    for block in blocks:
        headed = headed or isinstance(block, Heading)
        if not isinstance(block, Paragraph):
            continue
        origin = Origin(source=source, first=block.span.first, last=block.span.last, rule="returns")
        text = "\n".join(line.text for line in block.lines)
        for sentence in _SENTENCE.split(text):
            match = _RETURNS.match(sentence.strip())
            labelled = ":" in sentence.partition(" ")[0]
            if match and (labelled or not headed) and (answer := _answer(match["what"], origin, labelled)):
                yield answer


def _answer(what: str, origin: Origin, labelled: bool) -> Answer | None:
    links = [one for one in LINK.finditer(what) if labelled or _names_object(what, one)]
    statuses = _SUCCESS.findall(what)
    if not links and statuses == [_EMPTY]:
        return Answer(_EMPTY, origin, empty=True)
    if len(links) != 1 or _OTHER.search(what[: links[0].start()]):
        return None
    reference = Reference(links[0][1].strip("`* "), origin, links[0]["relref"] or links[0]["target"])
    shape = ListOf(reference) if _MANY.search(what[: links[0].start()]) else reference
    status = statuses[0] if statuses and statuses[0] != _EMPTY else ""
    return Answer(status, origin, (Body("", shape, origin),))


def _names_object(what: str, link: re.Match[str]) -> bool:
    """Whether a link is to an object, by the words in it or after it."""
    target = link["relref"] or link["target"]
    return bool(
        _OBJECT.match(what, link.end())
        or _OBJECT.search(link[1])
        or re.search(r"-(?:object|structure)$", target)
    )


def with_returned(stated: Sequence[Answer], told: Sequence[Answer]) -> tuple[Answer, ...]:
    """Answers with what sentences tell, where no list or message states the type of a success."""
    successes = [one for one in stated if one.status[:1] in ("2", "")]
    if len(told) != 1 or any(body.shape for one in successes for body in one.bodies):
        return tuple(stated)
    (one,) = told
    if not successes:
        return (*stated, one)
    first = successes[0]
    if one.empty or len(first.bodies) > 1:
        return tuple(stated)
    media = first.bodies[0].media if first.bodies else ""
    filled = replace(first, bodies=tuple(replace(body, media=media) for body in one.bodies))
    return tuple(filled if each is first else each for each in stated)
