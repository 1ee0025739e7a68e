"""What the types of the same names in `models.phone_trees` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import phone_trees as models
from ..models import shared


class PhoneTreeInfo(TypedDict, total=False):
    playback: shared.Playback | shared_dicts.Playback | None
    digits: bool | None
    speech: bool | None
    duration: float | None


class PhoneTreeAction(TypedDict, total=False):
    type: Literal["Gather"] | str | None
    info: models.PhoneTreeInfo | PhoneTreeInfo | None


class PhoneTreeEvent(TypedDict, total=False):
    type: Literal["Start"] | str | None
    info: Mapping[str, Any] | None
    parent_id: str | None


class PhoneTreeNode(TypedDict, total=False):
    id: str | None
    action: models.PhoneTreeAction | PhoneTreeAction | None
    events: Sequence[models.PhoneTreeEvent | PhoneTreeEvent | Mapping[str, Any]] | None
    flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | None


class PhoneTreeCreate(TypedDict, total=False):
    number: Required[str]
    is_active: Required[bool]
    nodes: Required[Sequence[models.PhoneTreeNode | PhoneTreeNode | Mapping[str, Any]]]
    test_enduser_ids: Sequence[str] | None
    enduser_condition: Literal["All", "Unassigned"] | str | None
    bypass_ooo: bool | None
    default_entity_type: str | None


class PhoneTreeUpdates(TypedDict, total=False):
    number: str | None
    is_active: bool | None
    nodes: Sequence[models.PhoneTreeNode | PhoneTreeNode | Mapping[str, Any]] | None
    test_enduser_ids: Sequence[str] | None
    enduser_condition: Literal["All", "Unassigned"] | str | None
    bypass_ooo: bool | None
    default_entity_type: str | None
