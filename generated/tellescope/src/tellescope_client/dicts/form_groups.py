"""What `models.form_groups` describes, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime.types import ObjectId


class FormGroupCreate(TypedDict, total=False):
    """As `models.form_groups.FormGroupCreate`."""

    title: Required[str]
    form_ids: Required[Sequence[ObjectId]]


class FormGroupUpdates(TypedDict, total=False):
    """As `models.form_groups.FormGroupUpdates`."""

    title: str | None
    form_ids: Sequence[ObjectId] | None
