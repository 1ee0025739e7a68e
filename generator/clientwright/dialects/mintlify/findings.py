"""Findings on one page: what such a page always has and this one lacks, and what it says unreadably."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientwright.diagnostics import Diagnostic
from clientwright.dialects.mintlify.fields import unplaced
from clientwright.dialects.mintlify.syntax import AnswerType, Blank, Choice, Media, Section, Status, Stray
from clientwright.dialects.mintlify.untyped import first_paragraph, lone_word
from clientwright.dialects.mintlify.view import View


def findings(page: View) -> Iterator[Diagnostic]:
    """What of a page is missing, empty, cut off or not understood."""
    yield from page.diagnostics
    yield from _missing_sections(page)
    yield from _unread(page)
    yield from _last_word(page)


def _missing_sections(page: View) -> Iterator[Diagnostic]:
    line = page.header.span.first
    lacks = {
        "curl": page.curl is None,
        "Authorizations section": "Authorizations" not in page.sections,
        "Response section": "Response" not in page.sections,
        "Path Parameters section": "Path Parameters" not in page.sections
        and any("{" in segment for segment in page.header.segments),
        "Body section": "Body" not in page.sections
        and bool(page.request and (page.request.body or page.request.form)),
    }
    for what in (what for what, missing in lacks.items() if missing):
        hint = "Check that the page is whole; what it leaves open can be said in the overlay."
        yield page.warning("mintlify-missing-section", f"the page has no {what}", line, hint=hint)
    for section in page.sections.values():
        if section.heading == "Body" and not section.fields and _is_multipart(section):
            message = "the page does not name the parts of the body: the function takes any"
            yield page.warning("mintlify-unnamed-parts", message, section.span.first)
        if not section.fields and not _says_enough(section):
            message = f"the section {section.heading} lists no fields"
            yield page.warning("mintlify-empty-section", message, section.span.first)


def _is_multipart(section: Section) -> bool:
    return any(isinstance(node, Media) and node.name.startswith("multipart/") for node in section.opening)


def _says_enough(section: Section) -> bool:
    """Whether a section needs no fields: it tells the whole type, or that there is none."""
    for node in section.opening:
        if isinstance(node, AnswerType | Choice) or (isinstance(node, Status) and node.code == "204"):
            return True
        if isinstance(node, Media) and (node.type or not node.name.endswith("json")):
            return True
        if isinstance(node, Status) and node.media and not node.media.endswith("json"):
            return True
    return False


def _unread(page: View) -> Iterator[Diagnostic]:
    for section in page.sections.values():
        choices = [node for node in section.opening if isinstance(node, Choice)]
        if choices:
            message = f"the body has {len(choices)} options, of which the page shows the fields of one"
            yield page.warning("mintlify-options", message, choices[0].span.first)
        for field in section.fields:
            own = [part for part in field.parts if isinstance(part, Choice)]
            if own:
                message = f"the field {field.name!r} has {len(own)} options, of which the page shows one"
                yield page.warning("mintlify-options", message, own[0].span.first)
            for text in unplaced(field):
                message = f"this text below the options of {field.name!r} may be of a field without a name"
                hint = "Look at the page: where a name is lost, copy it again."
                yield page.warning("mintlify-unplaced-text", message, text.span.first, hint=hint)
            for part in field.parts:
                if isinstance(part, Stray):
                    message = f"this line below the field {field.name!r} is not understood"
                    yield page.warning("mintlify-unread", message, part.span.first)


def _last_word(page: View) -> Iterator[Diagnostic]:
    """A word below a description at the page's end: a paragraph, or the name of a field that is cut off."""
    fields = [field for section in page.sections.values() for field in section.fields]
    parts = [part for part in fields[-1].parts if not isinstance(part, Blank)] if fields else []
    word = lone_word(parts[-1]) if parts and parts[-1] is not first_paragraph(fields[-1]) else ""
    end = page.document.text.rstrip().count("\n") + 1
    if re.fullmatch(r"[a-z_$][\w$.\[\]-]*", word) and parts[-1].span.last == end:
        hint = "Check that the page is whole; where it is not, copy it again."
        message = f"the page ends with the word {word!r}, which may be a field without its type"
        yield page.warning("mintlify-last-word", message, end, hint=hint)
