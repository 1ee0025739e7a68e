"""What entries change about operations, their parameters and their answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from clientwright import spec as s
from clientwright.overlay import entries as e
from clientwright.overlay import notation
from clientwright.overlay.edit import Test, define, each, on_operations, put, replaced, stated
from clientwright.overlay.quotes import Stamp
from clientwright.overlay.targets import TargetError

_IN_QUERY = frozenset({"GET", "HEAD"})
Selected = tuple[str, Test]


def selected(entry: e.Selection | e.NoteEntry) -> Iterator[Selected]:
    """Each choice of operations that an entry makes, with what to call it."""
    for action in entry.actions:
        yield f"the action {action.value!r}", partial(_acts, action)
    for key in entry.operations:
        yield f"the operation {key!r}", partial(_called, key)


def _acts(action: s.Action, operation: s.Operation) -> bool:
    return operation.action is action


def _called(key: str, operation: s.Operation) -> bool:
    return operation.key == key


def add_parameter(
    new: e.NewField, location: s.In | None, chosen: Selected, stamp: Stamp, spec: s.Spec
) -> s.Spec:
    """Adds a parameter to the chosen operations that have none of its name."""
    type_ = simple_type(spec, new, stamp)

    def change(_: s.Resource, operation: s.Operation) -> s.Operation:
        if any(parameter.name == new.name for parameter in operation.parameters):
            return operation
        where = location or (s.In.QUERY if operation.send in _IN_QUERY else s.In.BODY)
        parameter = s.Parameter(
            name=new.name,
            location=where,
            type=type_,
            presence=new.presence,
            description=new.description,
            basis=stamp.basis,
            origin=stamp.origin,
        )
        return _with_body(replaced(operation, parameters=(*operation.parameters, parameter)))

    return on_operations(spec, chosen[1], chosen[0], change)


def add_option(new: e.NewField, parameter: str, chosen: Selected, stamp: Stamp, spec: s.Spec) -> s.Spec:
    """Adds a field to the object types of a parameter of the chosen operations."""
    uses = (
        found.type.name
        for _, operation in spec.operations()
        if chosen[1](operation)
        for found in operation.parameters
        if found.name == parameter and isinstance(found.type, s.Named)
    )
    names = frozenset(uses)
    if not any(isinstance(definition, s.Object) and definition.name in names for definition in spec.types):
        raise TargetError(f"{chosen[0]} has no object {parameter!r}")
    field = new_field(spec, new, stamp)

    def change(definition: s.TypeDef) -> s.TypeDef:
        if not isinstance(definition, s.Object) or definition.name not in names:
            return definition
        if any(known.name == field.name for known in definition.fields):
            return definition
        return replaced(definition, fields=(*definition.fields, field))

    return replaced(spec, types=each(spec.types, change))


def new_field(spec: s.Spec, new: e.NewField, stamp: Stamp) -> s.Field:
    """The field that an entry adds to objects."""
    return s.Field(
        name=new.name,
        type=simple_type(spec, new, stamp),
        presence=new.presence,
        description=new.description,
        basis=stamp.basis,
        origin=stamp.origin,
    )


def simple_type(spec: s.Spec, new: e.NewField, stamp: Stamp) -> s.TypeRef:
    """The type of something new, which needs no definition of its own."""
    return reading(spec, "", stamp).type(notation.parse(new.type), "", "")


def reading(
    spec: s.Spec, record: str, stamp: Stamp, types: Mapping[str, str] | None = None
) -> notation.Reading:
    """Reads types of a spec; `types` are those that an entry calls by name."""
    known = frozenset(definition.name for definition in spec.types)
    shapes = {name: notation.parse(text) for name, text in (types or {}).items()}
    return notation.Reading(known, record, stamp.origin, stamp.basis, shapes)


def answer(entry: e.AnswerEntry, chosen: Selected, stamp: Stamp, spec: s.Spec) -> s.Spec:
    """Sets what the chosen operations answer; a `record` is told only of resources that have one."""
    syntax = notation.parse(entry.type)
    empty, binary = notation.word(syntax) == notation.EMPTY, notation.word(syntax) == notation.BINARY
    form = s.AnswerFormat.EMPTY if empty else s.AnswerFormat.BINARY if binary else s.AnswerFormat.JSON
    reader = reading(spec, "", stamp, entry.types)

    def change(resource: s.Resource, operation: s.Operation) -> s.Operation:
        if not resource.record and (notation.needs_record(syntax) or "{record}" in entry.model):
            return operation
        reader.record = resource.record
        type_ = reader.type(
            syntax, entry.model.replace("{record}", resource.record), f"{operation.key} answer"
        )
        return replaced(operation, answer=stated(operation.answer, stamp, format=form, type=type_))

    changed = on_operations(spec, chosen[1], chosen[0], change)
    reader.refuse_unused()
    return define(changed, reader.made)


def method(entry: e.MethodEntry, _: Stamp, spec: s.Spec) -> s.Spec:
    """Sends one method where the page writes another; what then cannot be a query becomes the body."""

    def change(_: s.Resource, operation: s.Operation) -> s.Operation:
        parameters = operation.parameters
        if entry.send not in _IN_QUERY:
            parameters = tuple(
                replaced(parameter, location=s.In.BODY) if parameter.location is s.In.QUERY else parameter
                for parameter in parameters
            )
        return _with_body(replaced(operation, send=entry.send, parameters=parameters))

    def test(operation: s.Operation) -> bool:
        return operation.method == entry.documented

    return on_operations(spec, test, f"the method {entry.documented!r}", change)


def _with_body(operation: s.Operation) -> s.Operation:
    has_body = any(parameter.location is s.In.BODY for parameter in operation.parameters)
    return (
        replaced(operation, body=s.BodyFormat.JSON)
        if has_body and operation.body is s.BodyFormat.NONE
        else operation
    )


def operation_server(entry: e.OperationServerEntry, chosen: Selected, _: Stamp, spec: s.Spec) -> s.Spec:
    """Sends the chosen operations to a server of their own; or, for the default, where users choose."""
    names = [server.name for server in spec.servers]
    if entry.server not in names:
        raise TargetError(f"no server is called {entry.server!r}")
    server = "" if entry.server == names[0] else entry.server
    return on_operations(spec, chosen[1], chosen[0], lambda _, operation: replaced(operation, server=server))


def note(entry: e.NoteEntry, chosen: Selected, stamp: Stamp, spec: s.Spec) -> s.Spec:
    """Adds the entry's notes to the chosen operations."""
    notes = _notes(entry, stamp)

    def change(_: s.Resource, operation: s.Operation) -> s.Operation:
        new = tuple(note for note in notes if note not in operation.notes)
        return replaced(operation, notes=(*operation.notes, *new))

    return on_operations(spec, chosen[1], chosen[0], change)


def resource_note(entry: e.NoteEntry, name: str, stamp: Stamp, spec: s.Spec) -> s.Spec:
    """Adds the entry's notes to a resource."""
    old = next((resource for resource in spec.resources if resource.name == name), None)
    if old is None:
        raise TargetError(f"no resource is called {name!r}")
    new = tuple(note for note in _notes(entry, stamp) if note not in old.notes)
    return replaced(spec, resources=put(spec.resources, old, replaced(old, notes=(*old.notes, *new))))


def _notes(entry: e.NoteEntry, stamp: Stamp) -> list[s.Note]:
    if entry.text:
        return [s.Note(text=entry.text, origin=stamp.origin)]
    lines = zip(stamp.quoted, stamp.quote_origins(), strict=True)
    return [
        s.Note(text=location.text.strip().removeprefix("- "), origin=origin) for location, origin in lines
    ]
