"""The sentences that generated code says about itself: the documentation's own, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from clientwright import spec as s
from clientwright.names.identifiers import snake
from clientwright.planner.idempotency import is_idempotency_key
from clientwright.planner.literals import literal, prose
from clientwright.planner.plan import Docstring, Text
from clientwright.spec.lists import Listing

_NO_PAGES = frozenset({"overlay.yaml", "supplement.json"})
"""What origins name in place of a page, of facts that pages do not hold: no user of a package has it."""
ACCESS = {
    s.Access.PUBLIC: ", public: needs no credentials",
    s.Access.ADMIN: ", for admins only",
    s.Access.ENDUSER: ", for endusers only",
}
_UNITS = {
    s.PrimitiveType.DATE_TIME: "date-time with an offset",
    s.PrimitiveType.UUID: "UUID",
    s.PrimitiveType.URI: "URI",
}
"""What a value is in, where its annotation does not tell."""
_BASIS = {
    s.Basis.DOCUMENTED: "",
    s.Basis.DERIVED: "derived from what the page shows",
    s.Basis.SUPPLEMENT: "known from the vendor's packages, not from the page",
    s.Basis.OVERLAY: "known from elsewhere, not from the page",
}
_ANSWER_BASIS = {
    **_BASIS,
    s.Basis.DERIVED: "derived: the page shows no fields of the answer",
}
_ANSWERS = {
    s.AnswerFormat.EMPTY: "nothing",
    s.AnswerFormat.BINARY: "the bytes of a file",
    s.AnswerFormat.EVENTS: "values as they come, as server-sent events",
    s.AnswerFormat.JSON_LINES: "values as they come, a line of JSON each",
}


def docstring(*blocks: Sequence[str]) -> Docstring:
    """Blocks with a blank line between them; empty ones are left out."""
    lines: list[str] = []
    for block in blocks:
        if block:
            lines.extend(["", *block] if lines else block)
    return Docstring(tuple(lines))


def said(lines: Iterable[str], *nodes: s.Located) -> list[Text]:
    """Lines that say something of nodes of the spec."""
    return [Text(line, *nodes) for line in lines]


def source_of(origin: s.Origin | None) -> str:
    """Where something stands in the documentation, as a sentence; empty for what does not stand there."""
    if origin is None or origin.source in _NO_PAGES:
        return ""
    return f"Source: {origin}."


def sentence(text: str) -> str:
    """A summary line ends like a sentence."""
    text = " ".join(text.split())
    return text if text.endswith((".", "!", "?")) else f"{text}."


def definition_docstring(definition: s.TypeDef, record_of: str = "") -> Docstring:
    """What a type is; `record_of` names the resource whose records are of this type."""
    summary = {
        "object": f"A record of {record_of}" if record_of else "An object",
        "union": "One of several shapes",
        "enum": "One of the documented values" if definition.basis is s.Basis.DOCUMENTED else "A known value",
        "alias": "A named type",
    }[definition.kind]
    basis = _supplied(definition.supplied) or _BASIS[definition.basis]
    told = sentence(definition.description or summary + _in_brackets(basis))
    told = f"Deprecated. {told}" if definition.deprecated else told
    if isinstance(definition, s.Enum) and definition.retired:
        listed = ", ".join(map(literal, definition.retired))
        told = f"{told} Deprecated values, which the next release drops: {listed}."
    return docstring(said(prose(f"{told} {source_of(definition.origin)}".strip()), definition))


def field_docstring(member: s.Field, basis: s.Basis) -> Docstring | None:
    """What the page says of a field, or None where it says nothing. `basis` is that of its definition."""
    text = (member.description + _in_brackets(", ".join(field_facts(member, basis)))).strip()
    return docstring(said(prose(text), member)) if text else None


def field_facts(member: s.Field, basis: s.Basis) -> list[str]:
    """What is known of a field beside its description. `basis` is that of its definition."""
    rests_on = _supplied(member.supplied) or ("" if member.basis is basis else _BASIS[member.basis])
    deprecated = "deprecated" if member.deprecated else ""
    return list(filter(None, [_examples(member), _rules(member.rules), deprecated, rests_on]))


def _examples(member: s.Field) -> str:
    """Texts that the page shows: often values of a list that it hides. Other types show nothing new."""
    if member.type != s.Primitive(type=s.PrimitiveType.STRING) or member.example is None:
        return ""
    return f"for example {' or '.join(map(literal, (member.example, *member.examples)))}"


def deprecation(node: s.Operation | s.Parameter | s.Field) -> str:
    """What users are told who use what is deprecated."""
    return " ".join(node.description.split()) or "the documentation says so"


def resource_docstring(resource: s.Resource) -> Docstring:
    """What a resource is, with its prose and its constraints."""
    return docstring(
        said(prose(sentence(resource.name)), resource),
        said(prose(resource.description), resource) if resource.description else [],
        [line for note in resource.notes for line in said(_bullet(note.text), note)],
        [line for one in resource.constraints for line in _constraint(one, checked=_is_checked(one))],
        said(prose(source_of(resource.origin)), resource),
    )


def operation_docstring(
    operation: s.Operation,
    summary: str,
    arguments: Iterable[tuple[str, s.Parameter]],
    demands: Mapping[str, tuple[s.Constraint, bool]],
    listing: Listing | None,
) -> Docstring:
    """All that the page says of an endpoint function, and what it gives and raises.

    Of `arguments` it tells what the signature does not. `demands` are constraints, by their text, and whether
    this function checks them; `listing` says how its list is read on.
    """
    checks = [checked for _, checked in demands.values()]
    parameters = [line for name, one in arguments for line in _argument(name, one, operation)]
    return docstring(
        said(prose(sentence(operation.title or summary)), operation),
        said(prose(operation.description), operation) if operation.description else [],
        [line for note in operation.notes for line in said(_bullet(note.text), note)],
        [line for one, checked in demands.values() for line in _constraint(one, checked=checked)],
        [
            *(["Args:", *parameters] if parameters else []),
            *_returns(operation, listing),
            *_place(operation, "`ConstraintError`, `APIError`" if any(checks) else "`APIError`"),
        ],
    )


def _place(operation: s.Operation, raised: str) -> list[Text]:
    access = ACCESS.get(operation.access, "")
    server = f" on the server {operation.server}" if operation.server else ""
    call = f"`{operation.method} {operation.path}`{server}"
    told = f"{call}{access}. Raises: {raised}. {source_of(operation.origin)}"
    return said(prose(told.strip()), operation)


def _argument(name: str, parameter: s.Parameter, operation: s.Operation) -> list[Text]:
    """What the signature does not tell of an argument; nothing where it tells all."""
    words = [
        "" if snake(parameter.name) in (name, f"{name}_") else f"`{parameter.name}` in the documentation",
        _unit(parameter.type),
        *raw_facts(parameter, operation),
        (
            "left out: a new key for each call, the same when it is repeated"
            if is_idempotency_key(parameter)
            else ""
        ),
        *parameter_facts(parameter),
    ]
    facts = ", ".join(filter(None, words))
    told = " ".join(parameter.description.split())
    if not told and not facts:
        return []
    first, *others = prose(f"{name}: {told + _in_brackets(facts) if told else facts}", 96)
    return said([f"    {first}", *(f"        {line}" for line in others)], parameter)


def raw_facts(parameter: s.Parameter, operation: s.Operation) -> list[str]:
    """The media types in which a raw body is sent, where the documentation states some."""
    is_told = operation.is_raw(parameter) and operation.media
    return [f"sent as {' or '.join(operation.media)}"] if is_told else []


def parameter_facts(parameter: s.Parameter) -> list[str]:
    """What is known of a parameter beside its description, its presence and its type."""
    facts = [
        f"for example {literal(parameter.example)}" if parameter.example is not None else "",
        f"default {literal(parameter.default)}" if parameter.default is not None else "",
        _rules(parameter.rules),
        "deprecated" if parameter.deprecated else "",
        _supplied(parameter.supplied) or _BASIS[parameter.basis],
    ]
    return list(filter(None, facts))


def _unit(ref: s.TypeRef) -> str:
    match ref:
        case s.Primitive():
            return _UNITS.get(ref.type, "")
        case s.List():
            unit = _unit(ref.items)
            return f"each a {unit}" if unit else ""
        case s.Nullable():
            return _unit(ref.type)
        case _:
            return ""


def _rules(rules: s.Rules | None) -> str:
    if rules is None:
        return ""
    stated = rules.model_dump(exclude_none=True)
    return ", ".join(f"{name.replace('_', ' ')} {_shortest(value)}" for name, value in stated.items())


def _shortest(value: object) -> object:
    """A bound as people write it: 1, not 1.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _in_brackets(text: str) -> str:
    return f" ({text})" if text else ""


def _supplied(stated: Sequence[s.Supplied]) -> str:
    """What a supplement states of a node, and who publishes it; that something is optional goes without."""
    told = [one for one in stated if one.text != s.Presence.OPTIONAL.value]
    sources = ", ".join(dict.fromkeys(one.source for one in told))
    said = [one.text for one in told if one.text]
    return ", ".join([*said, f"not on the page: {sources}"]) if told else ""


def _is_checked(constraint: s.Constraint) -> bool:
    return constraint.enforcement is s.Enforcement.CLIENT


def _constraint(constraint: s.Constraint, *, checked: bool) -> list[Text]:
    who = "checked before sending" if checked else "by the server"
    return said(_bullet(f"{sentence(constraint.text)} ({who})"), constraint)


def _bullet(text: str) -> list[str]:
    first, *others = prose(text, 98)
    return [f"- {first}", *(f"  {line}" for line in others)]


def _returns(operation: s.Operation, listing: Listing | None) -> list[Text]:
    nodes: list[s.Located] = [operation.answer] if _is_told(operation.answer) else []
    if listing is not None:
        nodes.append(listing.rule)
    return said(prose(f"Returns: {returned(operation, listing)}"), *nodes)


def returned(operation: s.Operation, listing: Listing | None = None) -> str:
    """What an operation returns, as a sentence; of one whose list is read on, the records of all pages."""
    answer = operation.answer
    if not _is_told(answer):
        return "any JSON value, or None; the documentation does not describe the answer."
    what = answer.description or _ANSWERS.get(answer.format, "")
    what = what or ("records" if listing or isinstance(answer.type, s.List) else "the answer")
    pages = f"pages: {_BASIS[listing.rule.basis]}" if listing and _BASIS[listing.rule.basis] else ""
    basis = _supplied(answer.supplied) or _ANSWER_BASIS[answer.basis]
    facts = ", ".join(filter(None, (basis, pages)))
    return f"{what.rstrip('.')}{_in_brackets(facts)}."


def _is_told(answer: s.Answer) -> bool:
    return bool(answer.description or answer.format in _ANSWERS or not isinstance(answer.type, s.Any))
