"""What entries change about types: the common fields of records, and single corrections."""

from __future__ import annotations

from clientwright import spec as s
from clientwright.overlay import entries as e
from clientwright.overlay import notation
from clientwright.overlay.edit import define, each, replaced, stated
from clientwright.overlay.operations import new_field, reading
from clientwright.overlay.quotes import Stamp
from clientwright.overlay.targets import TargetError, field_label, parameter_label


def add_common_field(new: e.NewField, stamp: Stamp, spec: s.Spec) -> s.Spec:
    """Puts a field before a record's own, after other common ones; a record that has it keeps its own."""
    records = {resource.record for resource in spec.resources if resource.record}
    field = new_field(spec, new, stamp)

    def change(definition: s.TypeDef) -> s.TypeDef:
        if definition.name not in records or not isinstance(definition, s.Object):
            return definition
        if any(known.name == field.name for known in definition.fields):
            return definition
        own = [not (known.origin and known.origin.rule == stamp.origin.rule) for known in definition.fields]
        start = own.index(True) if True in own else len(own)
        return replaced(definition, fields=(*definition.fields[:start], field, *definition.fields[start:]))

    if not any(isinstance(definition, s.Object) and definition.name in records for definition in spec.types):
        raise TargetError("no resource has a record")
    return replaced(spec, types=each(spec.types, change))


def retype(entry: e.TypeEntry, stamp: Stamp, spec: s.Spec) -> s.Spec:
    """Sets the type of the fields or parameters that have a name."""
    owners = {
        parameter_label(operation, parameter): resource.record
        for resource, operation in spec.operations()
        for parameter in operation.parameters
    }
    reader = reading(spec, owners.get(entry.target, ""), stamp, entry.types)
    type_ = reader.type(notation.parse(entry.type), entry.model, entry.target)
    reader.refuse_unused()
    hit = entry.target in owners

    def on_resource(resource: s.Resource) -> s.Resource:
        return replaced(resource, operations=each(resource.operations, on_operation))

    def on_operation(operation: s.Operation) -> s.Operation:
        def on_parameter(parameter: s.Parameter) -> s.Parameter:
            mine = parameter_label(operation, parameter) == entry.target
            return stated(parameter, stamp, type=type_) if mine else parameter

        return replaced(operation, parameters=each(operation.parameters, on_parameter))

    def on_type(definition: s.TypeDef) -> s.TypeDef:
        def on_field(field: s.Field) -> s.Field:
            nonlocal hit
            if field_label(definition, field) != entry.target:
                return field
            hit = True
            return stated(field, stamp, type=type_)

        if not isinstance(definition, s.Object):
            return definition
        return replaced(definition, fields=each(definition.fields, on_field))

    changed = replaced(spec, resources=each(spec.resources, on_resource), types=each(spec.types, on_type))
    if not hit:
        raise TargetError(f"no field or parameter is called {entry.target!r}")
    return define(changed, reader.made)
