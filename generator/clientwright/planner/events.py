"""Plans webhooks.py: the events that the server posts, and how each is proved genuine."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright import spec as s
from clientwright.planner.annotate import Role, annotate, union
from clientwright.planner.imports import import_groups
from clientwright.planner.layout import Layout
from clientwright.planner.literals import quote, words
from clientwright.planner.plan import Annotation, Construct, Event, Import, Text, WebhooksModule

_RUNTIME = "_runtime.webhooks"
_EVENT = Annotation("Event", frozenset({Import(_RUNTIME, "Event")}))


def plan_webhooks(spec: s.Spec, layout: Layout) -> WebhooksModule:
    """webhooks.py. Several events may share a discriminator; the first webhook's is taken for all."""
    scope = layout.within("")
    models = {webhook.name: annotate(webhook.type, Role.ANSWER, scope) for webhook in spec.webhooks}
    schemes = {rule.webhook: _scheme(rule) for rule in spec.conventions.verification}
    # A webhook that says nothing of what the discriminator holds is the shape of all others.
    general = [webhook for webhook in spec.webhooks if not list(_values(layout, webhook))]
    any_other = models[general[0].name] if general else _EVENT
    either = union(*models.values(), any_other)
    imports = {Import(_RUNTIME, "Webhooks"), *either.imports}
    imports |= {Import(_RUNTIME, str(scheme.callee)) for scheme in schemes.values()}
    events = tuple(
        Event(quote(value), models[webhook.name].text, schemes.get(webhook.name), webhook)
        for webhook in spec.webhooks
        for value in _values(layout, webhook)
    )
    return WebhooksModule(
        imports=import_groups(imports, depth=0),
        discriminator=Text(
            quote(next((webhook.discriminator for webhook in spec.webhooks), "type")), *spec.webhooks[:1]
        ),
        event=Text(either.text, *spec.webhooks),
        events=events,
        any_other=Text(any_other.text, *general[:1]),
        any_scheme=schemes.get(""),
        models=tuple(Text(quote(model), *_chapter(spec)) for model in spec.webhook_models),
    )


def _chapter(spec: s.Spec) -> list[s.Resource]:
    """The resource among whose lines webhooks stand: the list of models has no origin of its own."""
    first = next((webhook.origin for webhook in spec.webhooks if webhook.origin), None)
    return [
        resource
        for resource in spec.resources
        if first and (origin := resource.origin) and origin.source == first.source
        if origin.first <= first.first <= origin.last
    ]


def _values(layout: Layout, webhook: s.Webhook) -> Iterator[str]:
    """What the discriminator of an event holds: one value, or those that the page lists for that field."""
    if webhook.value:
        yield webhook.value
        return
    shape = layout.types.get(webhook.type.name) if isinstance(webhook.type, s.Named) else None
    for member in shape.fields if isinstance(shape, s.Object) else ():
        if member.name == webhook.discriminator and isinstance(member.type, s.Named):
            values = layout.types[member.type.name]
            yield from map(str, values.values if isinstance(values, s.Enum) else ())


def _scheme(rule: s.Verification) -> Construct:
    if rule.scheme == "hmac-sha256":
        return Construct(Text("Signature", rule), keywords=(("header", Text(quote(rule.header), rule)),))
    facts = ("field", Text(quote(rule.field), rule)), ("parts", Text(words(rule.parts), rule))
    return Construct(Text("Concatenation", rule), keywords=facts)
