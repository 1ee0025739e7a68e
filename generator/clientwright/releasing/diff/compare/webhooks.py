"""The events that the server posts: users read them, and nobody writes them."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.releasing.diff.changes import Change, Direction, Kind
from clientwright.releasing.diff.classify import ADDITIVE, BREAKING
from clientwright.releasing.diff.compare.lists import example_changes, fact_changes, match, order_changes
from clientwright.releasing.diff.sides import Sides
from clientwright.releasing.diff.texts import lines

_FACTS = {
    "discriminator": Kind.WEBHOOK_CHANGED,
    "value": Kind.WEBHOOK_CHANGED,
    "description": Kind.DESCRIPTION_CHANGED,
    "basis": Kind.BASIS_CHANGED,
}


def webhook_changes(sides: Sides) -> Iterator[Change]:
    """Events, and the models whose events can be subscribed to."""
    old, new = sides.old.spec, sides.new.spec
    webhooks = match(old.webhooks, new.webhooks, lambda webhook: webhook.name)
    for gone in webhooks.removed:
        text = sides.old.text(gone.type)
        yield Change(Kind.WEBHOOK_REMOVED, BREAKING, gone.name, before=text, lines=lines(gone))
    for webhook in webhooks.added:
        text = sides.new.text(webhook.type)
        yield Change(Kind.WEBHOOK_ADDED, ADDITIVE, webhook.name, after=text, lines=lines(webhook))
    for before, after in webhooks.pairs:
        place = lines(after, before)
        yield from fact_changes(before, after, after.name, place, _FACTS)
        yield from example_changes(before.examples, after.examples, after.name, place)
        if not sides.same(before.type, after.type):
            effect = sides.effect(before.type, after.type, [Direction.ANSWER])
            texts = sides.old.text(before.type), sides.new.text(after.type)
            yield Change(Kind.WEBHOOK_RETYPED, effect, after.name, *texts, lines=place)
    yield from order_changes(webhooks, "webhooks", lines(*new.webhooks))
    models = match(old.webhook_models, new.webhook_models, str)
    for model in models.removed:
        yield Change(Kind.WEBHOOK_MODEL_REMOVED, BREAKING, "webhook_models", before=model)
    for model in models.added:
        yield Change(Kind.WEBHOOK_MODEL_ADDED, ADDITIVE, "webhook_models", after=model)
    yield from order_changes(models, "webhook_models")
