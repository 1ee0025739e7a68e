"""What an endpoint takes, as its labels, lists, tables and sentences state it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from clientwright.dialects.markdown.answer_fields import states_fields
from clientwright.dialects.markdown.answers import media_of, stated_shape
from clientwright.dialects.markdown.component_fields import from_components
from clientwright.dialects.markdown.drafts import Draft
from clientwright.dialects.markdown.fields import from_blocks, unread_lines
from clientwright.dialects.markdown.labels import Kind, Role
from clientwright.dialects.markdown.nesting import nested
from clientwright.dialects.markdown.outline import Portion
from clientwright.dialects.markdown.paths import key
from clientwright.dialects.markdown.raw_bodies import raw_header, raw_portion, raw_sentence
from clientwright.dialects.markdown.request_sentences import prose_of_request, with_sentences
from clientwright.dialects.markdown.syntax import Entry, Paragraph, Table
from clientwright.dialects.markdown.table_fields import from_tables, is_of_request, lists_fields
from clientwright.dialects.markdown.typed import UNSTATED
from clientwright.dialects.observed import Body, Parameter
from clientwright.notations.shapes import Field, ObjectOf, Reference, Shape
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import In, Presence

_FURTHER = re.compile(r"[*_\s]*(?:additional|further|other|more)\b", re.IGNORECASE)
_PARAMETERS = re.compile(r"\b(?:parameters?|params|arguments?)\b", re.IGNORECASE)
_LISTED = re.compile(rf"{_PARAMETERS.pattern}|\b(?:fields|properties|attributes)\b", re.IGNORECASE)
_NOTHING = re.compile(
    r"(?:none|n/a|empty|-)(?:\b|$)|(?:there (?:are|is) )?no (?:\w+ ){0,3}(?:parameters?|body|arguments)\b"
    r"|not? required\b|(?:this (?:endpoint|method|call|request) )?does(?: not|n.t)\b"
    r"|do not supply\b|don't supply\b"
)
"""How a page says that there are no parameters, or no body."""
_WHOLE_NAMES = frozenset(["body", "(body)", "requestbody"])
_CARRIED = frozenset(["authorization", "content-type", "accept", "content-length", "host", "user-agent"])


@dataclass
class Taken:
    """The parameters and the body that a page lists, and what it announces as such and cannot be read."""

    parameters: list[Parameter] = field(default_factory=list[Parameter])
    body: Body | None = None
    headed: Body | None = None
    """A body of which only a list of headers tells, by its media type."""
    unread: list[Portion] = field(default_factory=list[Portion])
    skipped: list[int] = field(default_factory=list[int])
    """The lines among fields that are read as none."""
    untold: list[int] = field(default_factory=list[int])
    """The lines of tables of fields of which no label tells whether they are parameters."""
    absent: dict[str, int] = field(default_factory=dict[str, int])
    """What is listed as a variable of the path and is none, by name, with its line."""
    moved: list[int] = field(default_factory=list[int])
    """The lines of variables of the path that stand below a label of another place."""


def taken(source: str, portions: Sequence[Portion], path: str, names: Sequence[str], media: str) -> Taken:
    """What the portions state for the endpoint of a path; `names` are the path's variables."""
    found = Taken()
    drafts: list[tuple[Draft, Role]] = []
    location: In | None = None
    for portion in portions:
        role = portion.role
        if role.kind not in (Kind.PARAMETERS, Kind.BODY):
            tables = [one for one in portion.blocks if isinstance(one, Table) and lists_fields(one)]
            listed = [one for one in tables if is_of_request(one)] if _may_list(portion) else []
            located = [one for one in from_components(source, portion.blocks) if one.located]
            drafts += [(one, Role(Kind.PARAMETERS)) for one in (*from_tables(source, listed), *located)]
            found.untold += [
                one.span.first for one in tables if one not in listed and not _is_of_answer(one, portion)
            ]
            found.untold += _entries_of_parameters(portion)
            continue
        if role.location is None and _FURTHER.match(portion.label):
            role = replace(role, location=location)  # they join those above them
        location = role.location
        if role.path and key(role.path) != key(path):
            continue
        made = from_blocks(source, portion.blocks)
        found.skipped += unread_lines(portion.blocks, made) if made else []
        if role.kind is Kind.BODY and _whole_body(source, portion, made, found, media):
            continue
        says = not made and _says_something(portion)
        bare = role.kind is Kind.BODY and not made and (says or bool(role.media))
        raw = raw_portion(source, portion, media) if bare else None
        if raw is not None:
            found.body = found.body or raw
        elif says:
            found.unread.append(portion)
        drafts += [(one, role) for one in made]
    _sort(drafts, names, found, media)
    if found.body is None:
        found.body = raw_sentence(source, list(prose_of_request(portions)))
    found.parameters = with_sentences(source, portions, found.parameters)
    return found


def _is_of_answer(table: Table, portion: Portion) -> bool:
    """Whether a table states fields of an answer."""
    below = portion.role.kind is Kind.ANSWER
    return below and (bool(portion.status) or states_fields(table, portion.label))


def _entries_of_parameters(portion: Portion) -> list[int]:
    """The first entry of a list of fields below a label that speaks of parameters in words unknown here."""
    if portion.role.kind is not Kind.OTHER or not _LISTED.search(portion.label):
        return []
    entries = (one for one in portion.blocks if isinstance(one, Entry))
    return [one.span.first for one in entries if one.line.form == "field" and one.line.value("open")][:1]


def _may_list(portion: Portion) -> bool:
    """Whether a table below a label of other words may list parameters: below none, or one of a request."""
    label = portion.label.strip()
    free = not label or bool(_PARAMETERS.search(label)) or portion.role.kind is Kind.REQUEST
    return free and portion.role.kind in (Kind.OTHER, Kind.REQUEST)


def _says_something(portion: Portion) -> bool:
    """Whether a portion has text that is neither a field nor "none"."""
    texts = [line.text for block in portion.blocks if isinstance(block, Paragraph) for line in block.lines]
    bare = re.sub(r"[*_`.\s]+", " ", " ".join(texts)).strip().lower()
    return bool(bare) and not _NOTHING.match(bare)


def _whole_body(source: str, portion: Portion, made: Sequence[Draft], found: Taken, media: str) -> bool:
    """Takes a body that a type line or a link states as a whole."""
    origin = Origin(source=source, first=portion.first, last=portion.first, rule="heading")
    stated = media_of(portion.blocks) or portion.role.media
    shape = stated_shape(source, portion.blocks, origin)
    if shape is None or (made and not stated and not isinstance(shape, Reference)):
        return False
    found.body = Body(stated or media, shape, origin, _body_presence(portion))
    return True


def _body_presence(portion: Portion) -> Presence:
    for block in portion.blocks:
        if isinstance(block, Paragraph) and block.lines[0].text.startswith("**Required:**"):
            return Presence.REQUIRED if "`true`" in block.lines[0].text else Presence.OPTIONAL
    return portion.role.presence


def _sort(drafts: Sequence[tuple[Draft, Role]], names: Sequence[str], found: Taken, media: str) -> None:
    """Puts each field where the page says that it travels."""
    fields: list[Field] = []
    stated_media = ""
    whole: Draft | None = None
    lone = sum(draft.located and draft.location is In.BODY for draft, _ in drafts) == 1
    in_path = {draft.name for draft, role in drafts if In.PATH in (draft.location, role.location)}
    for draft, role in drafts:
        location = draft.location if draft.located else role.location
        if draft.name in names and draft.name not in in_path and not draft.located:
            found.moved += [draft.origin.first] if location not in (None, In.PATH) else []
            location = In.PATH
        if location is In.PATH and draft.name not in names:
            found.absent[draft.name] = draft.origin.first
            continue
        one = draft if draft.presence is not Presence.UNKNOWN else replace(draft, presence=role.presence)
        if location is In.HEADER and one.name.lower() in _CARRIED:
            found.headed = found.headed or raw_header(one)
            continue
        if location is not In.BODY:
            _join(found.parameters, Parameter(one.made(), location))
            continue
        stated_media = stated_media or role.media
        if lone and draft.located and draft.name.lower() in _WHOLE_NAMES:
            whole = one
        elif any(known.name == one.name for known in fields):
            found.skipped.append(one.origin.first)  # of alternatives, or of another list: not merged
        else:
            fields.append(one.made())
    if whole is not None:
        made = whole.made()
        shape: Shape | None = None if made.shape == UNSTATED else made.shape
        found.body = Body(media, shape, made.origin, made.presence, description=made.description)
    elif fields and found.body is None:
        origin = fields[0].origin
        found.body = Body(stated_media or media, ObjectOf(tuple(nested(fields)), origin=origin), origin)


def _join(parameters: list[Parameter], one: Parameter) -> None:
    """Adds a parameter; of one that is listed again, the later list says more, and nothing is lost."""
    for index, other in enumerate(parameters):
        if other.field.name == one.field.name and one.location in (other.location, None):
            known, later = other.field, one.field
            parameters[index] = replace(
                other,
                field=replace(
                    later,
                    shape=known.shape if later.shape == UNSTATED else later.shape,
                    presence=known.presence if later.presence is Presence.UNKNOWN else later.presence,
                    description=later.description or known.description,
                ),
            )
            return
    parameters.append(one)
