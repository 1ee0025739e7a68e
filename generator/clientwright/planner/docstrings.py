"""The sentences that generated code says about itself: the documentation's own, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from clientwright import spec as s
from clientwright.literals import literal, prose
from clientwright.plan import Docstring

_ACCESS = {
    s.Access.PUBLIC: ", public: needs no credentials",
    s.Access.ADMIN: ", for admins only",
    s.Access.ENDUSER: ", for endusers only",
}
_UNITS = {
    s.PrimitiveType.DATE_TIME: "date-time with an offset",
    s.PrimitiveType.DATE: "date",
    s.PrimitiveType.OBJECT_ID: "24 hex digits",
    s.PrimitiveType.UUID: "UUID",
    s.PrimitiveType.URI: "URI",
    s.PrimitiveType.FILE: "file",
}
_ANSWER_BASIS = {
    s.Basis.DOCUMENTED: "",
    s.Basis.DERIVED: " (derived: the page shows no fields of the answer)",
    s.Basis.OVERLAY: " (overlay: known from elsewhere, not from the page)",
}
_ANSWERS = {
    s.AnswerFormat.EMPTY: "nothing",
    s.AnswerFormat.BINARY: "the bytes of a file",
}


def docstring(*blocks: Sequence[str]) -> Docstring:
    """Blocks with a blank line between them; empty ones are left out."""
    lines: list[str] = []
    for block in blocks:
        if block:
            lines.extend(["", *block] if lines else block)
    return Docstring(tuple(lines))


def source_of(origin: s.Origin | None) -> str:
    """Where in the documentation something stands, as a sentence."""
    if origin is None:
        return ""
    file, _, lines = str(origin).rpartition(":")
    return f"Source: {file}, {'lines' if '-' in lines else 'line'} {lines}."


def sentence(text: str) -> str:
    """A summary line ends like a sentence."""
    text = " ".join(text.split())
    return text if text.endswith((".", "!", "?")) else f"{text}."


def definition_docstring(definition: s.TypeDef, record_of: str = "") -> Docstring:
    """What a type is; `record_of` names the resource whose records are of this type."""
    summary = {
        "object": f"A record of {record_of}" if record_of else "An object",
        "union": "One of several shapes",
        "enum": "One of the documented values",
        "alias": "A named type",
    }[definition.kind]
    basis = "" if definition.basis is s.Basis.DOCUMENTED else f" ({definition.basis.value})"
    basis = "" if definition.basis is s.Basis.DOCUMENTED else f" ({definition.basis.value})"
    said = sentence(definition.description or summary + basis)
    return docstring(prose(f"{said} {source_of(definition.origin)}".strip()))


def field_docstring(member: s.Field, basis: s.Basis) -> Docstring | None:
    """What the page says of a field, or None where it says nothing. `basis` is that of its definition."""
    facts = [_rules(member.rules), member.basis.value if member.basis is not basis else ""]
    told = ", ".join(filter(None, facts))
    said = " ".join(filter(None, [member.description, f"({told})" if told else ""]))
    return Docstring(tuple(prose(said))) if said else None


def resource_docstring(resource: s.Resource) -> Docstring:
    """What a resource is, with its prose and its constraints."""
    return docstring(
        prose(sentence(resource.name)),
        prose(resource.description) if resource.description else [],
        [line for note in resource.notes for line in _bullet(note.text)],
        [line for one in resource.constraints for line in _constraint(one)],
        prose(source_of(resource.origin)),
    )


def operation_docstring(
    operation: s.Operation, summary: str, arguments: Iterable[tuple[str, s.Parameter]]
) -> Docstring:
    """All that the page says of an endpoint function, and what it gives and raises."""
    parameters = [line for name, one in arguments for line in _argument(name, one)]
    return docstring(
        *_about(operation, summary),
        [
            *(["Args:", *parameters] if parameters else []),
            *_returns(operation),
            *_raises(operation),
            *_place(operation),
        ],
    )


def async_docstring(operation: s.Operation, summary: str, twin: str) -> Docstring:
    """The docstring of the asynchronous form of the function `twin`, where the rest is told."""
    return docstring(
        prose(sentence(operation.title or summary)),
        [
            *(prose(operation.description) if operation.description else []),
            f"Everything else is as in `{twin}`.",
            *_place(operation),
        ],
    )


def _about(operation: s.Operation, summary: str) -> list[list[str]]:
    return [
        prose(sentence(operation.title or summary)),
        prose(operation.description) if operation.description else [],
        [line for note in operation.notes for line in _bullet(note.text)],
        [line for one in operation.constraints for line in _constraint(one)],
    ]


def _place(operation: s.Operation) -> list[str]:
    access = _ACCESS.get(operation.access, "")
    call = f"`{operation.method} {operation.path}`"
    return prose(f"{call}{access}. {source_of(operation.origin)}".strip())


def _argument(name: str, parameter: s.Parameter) -> list[str]:
    words = [
        f"`{parameter.name}`" if parameter.name != name else "",
        parameter.presence.value if parameter.presence is not s.Presence.UNKNOWN else "",
        _unit(parameter.type),
        f"for example {literal(parameter.example)}" if parameter.example is not None else "",
        f"default {literal(parameter.default)}" if parameter.default is not None else "",
        _rules(parameter.rules),
        "deprecated" if parameter.deprecated else "",
        _basis(parameter.basis),
    ]
    facts = ", ".join(filter(None, words))
    said = " ".join(parameter.description.split())
    first, *others = prose(f"{name}: {f'{said} ({facts})' if said else facts}", 96)
    return [f"    {first}", *(f"        {line}" for line in others)]


def _unit(ref: s.TypeRef) -> str:
    match ref:
        case s.Primitive():
            return _UNITS.get(ref.type, "")
        case s.List():
            unit = _unit(ref.items)
            return f"list, each: {unit}" if unit else ""
        case s.Nullable():
            return _unit(ref.type)
        case _:
            return ""


def _rules(rules: s.Rules | None) -> str:
    if rules is None:
        return ""
    stated = rules.model_dump(exclude_none=True)
    return ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in stated.items())


def _basis(basis: s.Basis) -> str:
    return "" if basis is s.Basis.DOCUMENTED else f"{basis.value}"


def _constraint(constraint: s.Constraint) -> list[str]:
    who = "checked before sending" if constraint.enforcement is s.Enforcement.CLIENT else "by the server"
    return _bullet(f"{sentence(constraint.text)} ({who})")


def _bullet(text: str) -> list[str]:
    first, *others = prose(text, 98)
    return [f"- {first}", *(f"  {line}" for line in others)]


def _returns(operation: s.Operation) -> list[str]:
    answer = operation.answer
    what = answer.description or _ANSWERS.get(answer.format, "")
    if not what and isinstance(answer.type, s.Any):
        return ["Returns: any JSON value, or None; the documentation does not describe the answer."]
    what = what or ("records" if isinstance(answer.type, s.List) else "the answer")
    return prose(f"Returns: {what.rstrip('.')}{_ANSWER_BASIS[answer.basis]}.")


def _raises(operation: s.Operation) -> list[str]:
    checked = any(one.enforcement is s.Enforcement.CLIENT for one in operation.constraints)
    return ["Raises: `ConstraintError`, `APIError`." if checked else "Raises: `APIError`."]
