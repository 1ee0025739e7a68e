"""What the types of the same names in `models.form_groups` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime.types import ObjectId


class FormGroupCreate(TypedDict, total=False):
    title: Required[str]
    form_ids: Required[Sequence[ObjectId]]


class FormGroupUpdates(TypedDict, total=False):
    title: str | None
    form_ids: Sequence[ObjectId] | None
