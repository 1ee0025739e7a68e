"""Bodies that are bytes, as pages state them: in a sentence, by a label's media type, among headers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clientwright.dialects.markdown.drafts import Draft
from clientwright.dialects.markdown.outline import Portion
from clientwright.dialects.markdown.syntax import Block, Paragraph
from clientwright.dialects.observed import Body
from clientwright.notations.media_types import is_raw
from clientwright.notations.shapes import Scalar
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import PrimitiveType

_MEDIA = re.compile(r"\b(?:application|audio|font|image|multipart|text|video)/[\w.+*-]*[\w*]")
_THING = r"(?:file|image|photo|picture|archive|tarball|document|object|blob|attachment|video|recording)"
_BYTES = (
    rf"(?:(?:raw|binary)\s+(?:\w+\s+)?(?:bytes|data|stream|contents?|{_THING})|(?:raw\s+)?bytes\b|byte\s+stream"
    rf"|contents?\s+of\s+(?:the|a|your)\s+{_THING}|{_THING}(?:['\u2019]s\s+(?:raw\s+)?(?:bytes|contents?)|\s+itself"
    rf"|\s+contents?))"
)
_BODY = r"(?:request(?:['\u2019]s)?\s+body|http\s+body|body(?:\s+of\s+the\s+(?:http\s+)?request)?)"
_SENTENCE = re.compile(
    rf"\b(?:contents?\s+of\s+)?the\s+{_BODY}\s+(?:(?:must|should|shall|has\s+to|needs\s+to|will)\s+)?"
    rf"(?:be|is|are|contains?|consists?\s+of|holds?)\s+(?:(?:just|only|simply)\s+)?(?:(?:the|a|an)\s+)?{_BYTES}"
    rf"|\b(?:send|post|put|upload|pass|provide)\s+(?:(?:the|a|an|your)\s+)?(?:(?:raw|binary)\s+)?(?:{_BYTES}|{_THING})"
    rf"\s+(?:\w+\s+)?(?:as|in)\s+the\s+(?:raw\s+)?{_BODY}",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(r"\b(?:json|form|multipart|base64|field|property|key|encoded)\b", re.IGNORECASE)


def raw_sentence(source: str, blocks: Sequence[Block], media: str = "") -> Body | None:
    """The body of which a sentence says that it is bytes, in the media type that its paragraph names.

    What a sample sends is one file's: a caller's may be in another media type.
    """
    for block in blocks:
        if not isinstance(block, Paragraph):
            continue
        text = " ".join(line.text for line in block.lines)
        if any(_SENTENCE.search(one) and not _OTHERWISE.search(one) for one in text.split(". ")):
            origin = Origin(source=source, first=block.span.first, last=block.span.last, rule="paragraph")
            stated = next(filter(is_raw, _MEDIA.findall(text)), media)
            return Body(stated, Scalar(PrimitiveType.FILE), origin, description=text)
    return None


def raw_portion(source: str, portion: Portion, media: str) -> Body | None:
    """The body of a portion that names no field, if a sentence or a label says that it is bytes."""
    found = raw_sentence(source, portion.blocks, portion.role.media)
    stated = portion.role.media or media
    if found is not None or not is_raw(stated):
        return found
    origin = Origin(source=source, first=portion.first, last=portion.first, rule="heading")
    return Body(stated, None, origin, portion.role.presence)


def raw_header(header: Draft) -> Body | None:
    """The body whose header `Content-Type` is said to be of bytes: the first media type counts."""
    if header.name.lower() != "content-type":
        return None
    media = _MEDIA.search(f"{header.description} {header.default or ''}")
    return Body(media[0], None, header.origin) if media and is_raw(media[0]) else None
