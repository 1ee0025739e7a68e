"""Facts: what a supplement states is put to what pages say, at each place, before types get their names.

The facts narrow what pages leave open. Where they contradict a page, the page wins, and a finding tells both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from clientwright.building.calls import Call, Group, Reply
from clientwright.building.discriminators import opened
from clientwright.building.facts.context import Context, told
from clientwright.building.facts.fields import with_facts
from clientwright.building.records import has_record, on_record_fields
from clientwright.diagnostics import Diagnostic
from clientwright.notations.shapes import Field, NamedShape
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import AnswerFormat, Basis, In, Presence
from clientwright.supplement import Stated, Supplement, Tree, tree
from clientwright.supplement.entries import AnswerFact, FieldFact

Change = Callable[[Field], Field]


@dataclass(frozen=True)
class Supplemented:
    """Resources with the facts of a supplement, the shapes that these call by name, and what was found."""

    groups: Sequence[Group]
    shapes: Mapping[str, NamedShape]
    diagnostics: Sequence[Diagnostic] = ()


def supplemented(
    groups: Sequence[Group], supplement: Supplement, documents: Mapping[str, Document]
) -> Supplemented:
    """The resources of an API with what a supplement states of them."""
    if not supplement.facts:
        return Supplemented(groups, {})
    context, trees = Context(supplement, documents), tree(supplement.facts)
    found = [_group(group, trees, context) for group in groups]
    named = {
        name: replace(one, shape=opened(one.shape, one.origin)) for name, one in supplement.types.items()
    }
    known = {*named, *(group.record for group in groups if has_record(group))}
    return Supplemented(found, named, (*context.found, *context.problems(known)))


def _group(group: Group, trees: Mapping[str, Tree[Stated]], context: Context) -> Group:
    own = trees.get(group.record, Tree[Stated]()) if has_record(group) else Tree[Stated]()
    calls = tuple(
        _call(_with_record(call, own, context), trees.get(call.key), context) for call in group.calls
    )
    return replace(group, calls=calls, added=tuple(_added(group, own, context)))


def _with_record(call: Call, own: Tree[Stated], context: Context) -> Call:
    """A call, with the facts about the record in what it takes of one."""
    return on_record_fields(call, _stating(own, context)) if own.inner else call


def _call(call: Call, own: Tree[Stated] | None, context: Context) -> Call:
    if own is None:
        return call
    change = _stating(own, context)
    values = tuple(
        (
            one
            if one.location is In.PATH and not own.inner.get(one.field.name)
            else replace(one, field=change(one.field))
        )
        for one in call.merged.values
    )
    reply = _reply(call.merged.reply, own, context)
    return replace(call, merged=replace(call.merged, values=values, reply=reply))


def _stating(own: Tree[Stated], context: Context) -> Change:
    return lambda field: (
        with_facts(field, own.inner[field.name], context) if field.name in own.inner else field
    )


def _reply(reply: Reply, own: Tree[Stated], context: Context) -> Reply:
    for stated in own.facts:
        if not isinstance(stated.entry, AnswerFact):
            continue
        supplied, shape = context.use(stated), told(stated, stated.entry.value)
        if reply.shape is None and reply.format is AnswerFormat.UNKNOWN:
            reply = replace(
                reply,
                format=AnswerFormat.JSON,
                shape=shape,
                basis=Basis.SUPPLEMENT,
                origin=stated.origin,
                supplied=(supplied,),
            )
        elif reply.shape != shape:
            context.contradicted(stated, reply.origin, "that it answers with something else")
    return reply


def _added(group: Group, own: Tree[Stated], context: Context) -> Iterator[Field]:
    """The fields of records that the supplement alone states."""
    shown = {field.name: field for call in group.calls for field in call.record_fields}
    for name, node in own.inner.items():
        for stated in node.facts:
            if not isinstance(stated.entry, FieldFact):
                continue
            supplied, shape = context.use(stated), told(stated, stated.entry.value)
            if name not in shown:
                yield Field(
                    name,
                    shape,
                    Presence.OPTIONAL,
                    stated.origin,
                    basis=Basis.SUPPLEMENT,
                    supplied=(supplied,),
                )
            elif shown[name].shape != shape:
                context.contradicted(stated, shown[name].origin, f"another type of {name!r}")
