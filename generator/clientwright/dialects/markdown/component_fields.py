"""Fields that components state: `<ApiParam name="size" type="string">`, `<ParamField query="size" />`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from clientwright.dialects.markdown.drafts import Draft
from clientwright.dialects.markdown.syntax import Block, Entry, Line, Markup, Paragraph
from clientwright.dialects.markdown.typed import UNSTATED, listed, shape_of_words
from clientwright.notations.shapes import Anything
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import In, Presence

_TAG = re.compile(
    r"<(?P<tag>(?:\w+\.)?\w*(?:Param|Field|Property)\w*)(?P<attributes>(?:\s+:?[\w-]+(?:=(?:\"[^\"]*\"|'[^']*'"
    r"|\{(?:[^{}]|\{[^{}]*\})*\}))?){1,20})\s*(?P<end>/?)>"
)
_ATTRIBUTE = re.compile(r":?([\w-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'|\{((?:[^{}]|\{[^{}]*\})*)\}))?")
_PLACES = {"query": In.QUERY, "path": In.PATH, "header": In.HEADER, "body": In.BODY}
_ANSWER_TAG = re.compile(
    rf"{_TAG.pattern.replace('Param|Field|Property', 'ResponseField')}|</\w*ResponseField\w*>"
)
_ANSWERS = re.compile(r"Response")


def from_components(source: str, blocks: Sequence[Block]) -> list[Draft]:
    """The fields of the components in blocks, in order, each with the text up to the next one."""
    made: list[Draft] = []
    for block in blocks:
        if isinstance(block, Entry) and made:
            _describe(made[-1], ["- " + block.line.text, *block.more])
        if not isinstance(block, Markup | Paragraph):
            continue
        texts = [line.text if isinstance(line, Line) else line for line in block.lines]
        found = [] if _inside_answer(texts) else list(_tags("\n".join(texts)))
        made += [_field(source, name, attributes, block) for name, attributes in found]
        if made and not found and isinstance(block, Paragraph):
            _describe(made[-1], texts)
    return made


def from_answer_components(source: str, blocks: Sequence[Block]) -> list[Draft]:
    """The fields that components of answers state, those between the tags of one nested in it."""
    made: list[Draft] = []
    open_: list[Draft] = []
    for block in blocks:
        if not isinstance(block, Markup | Paragraph):
            continue
        text = "\n".join(line.text if isinstance(line, Line) else line for line in block.lines)
        place = 0
        for match in _ANSWER_TAG.finditer(text):
            if open_:
                _describe(open_[-1], [text[place : match.start()]])
            place = match.end()
            if match[0].startswith("</"):
                del open_[-1:]
            for name, attributes in _tags(match[0]):
                draft = _field(source, name, attributes, block)
                (open_[-1].nested if open_ else made).append(draft)
                open_ += [] if match["end"] else [draft]
        if open_:
            _describe(open_[-1], [text[place:]])
    return made


def _describe(draft: Draft, texts: Sequence[str]) -> None:
    text = "\n".join(texts).strip()
    draft.description = "\n\n".join(filter(None, [draft.description, text]))


def _inside_answer(texts: Sequence[str]) -> bool:
    return any(_ANSWERS.search(match["tag"]) for match in _TAG.finditer("\n".join(texts)))


def _tags(text: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    for match in _TAG.finditer(text):
        attributes = {
            one[1]: next((value for value in one.groups()[1:] if value is not None), "true")
            for one in _ATTRIBUTE.finditer(match["attributes"])
        }
        name = next((attributes[one] for one in ("name", *_PLACES) if one in attributes), "")
        if name:
            yield name, attributes


def _field(source: str, name: str, attributes: Mapping[str, str], block: Block) -> Draft:
    origin = Origin(source=source, first=block.span.first, last=block.span.last, rule="component")
    words = attributes.get("type", "")
    shape = shape_of_words(words, origin) if words else UNSTATED
    presence = {"true": Presence.REQUIRED, "false": Presence.OPTIONAL}.get(
        attributes.get("required", "").strip("\"'"), Presence.UNKNOWN
    )
    place = next((where for word, where in _PLACES.items() if word in attributes), None)
    shape = shape or Anything(f"the page calls its type {words!r}")
    return Draft(name, listed(name, shape), presence, origin, "", place, place is not None)
