"""Models of PhoneTrees."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

PhoneTreeNodeType = Literal["Gather"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class PhoneTreeInfo(Model):
    """An object. Source: tellescope.txt:14665-14676."""

    playback: shared.Playback | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    digits: bool | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    speech: bool | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    duration: int | float | None = None


class PhoneTreeAction(Model):
    """An object. Source: tellescope.txt:14663-14677."""

    type: Literal["Gather"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: PhoneTreeInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


PhoneTreeEventType = Literal["Start"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class PhoneTreeEvent(Model):
    """An object. Source: tellescope.txt:14679-14683."""

    type: Literal["Start"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    parent_id: Annotated[str | None, Field(alias="parentId")] = None


class PhoneTreeNode(Model):
    """An object. Source: tellescope.txt:14661-14689."""

    id: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    action: PhoneTreeAction | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    events: list[PhoneTreeEvent] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    flowchart_ui: Annotated[shared.FlowchartUI | None, Field(alias="flowchartUI")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


PhoneTreeEnduserCondition = Literal["All", "Unassigned"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class PhoneTree(shared.Record):
    """A record of PhoneTrees (derived from what the page shows). Source: tellescope.txt:14653-14697."""

    number: str | None = None
    is_active: Annotated[bool | None, Field(alias="isActive")] = None
    nodes: list[PhoneTreeNode] | None = None
    test_enduser_ids: Annotated[list[str] | None, Field(alias="testEnduserIds")] = None
    enduser_condition: Annotated[
        Literal["All", "Unassigned"] | str | None, Field(alias="enduserCondition")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    bypass_ooo: Annotated[bool | None, Field(alias="bypassOOO")] = None
    default_entity_type: Annotated[str | None, Field(alias="defaultEntityType")] = None
    tags: list[str] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class PhoneTreeCreate(Model):
    """An object. Source: tellescope.txt:14704-14744."""

    number: str
    is_active: Annotated[bool, Field(alias="isActive")]
    nodes: list[PhoneTreeNode]
    test_enduser_ids: Annotated[list[str] | None, Field(alias="testEnduserIds")] = None
    enduser_condition: Annotated[
        Literal["All", "Unassigned"] | str | None, Field(alias="enduserCondition")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    bypass_ooo: Annotated[bool | None, Field(alias="bypassOOO")] = None
    default_entity_type: Annotated[str | None, Field(alias="defaultEntityType")] = None


class PhoneTreeUpdates(Model):
    """An object. Source: tellescope.txt:14752-14792."""

    number: str | None = None
    is_active: Annotated[bool | None, Field(alias="isActive")] = None
    nodes: list[PhoneTreeNode] | None = None
    test_enduser_ids: Annotated[list[str] | None, Field(alias="testEnduserIds")] = None
    enduser_condition: Annotated[
        Literal["All", "Unassigned"] | str | None, Field(alias="enduserCondition")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    bypass_ooo: Annotated[bool | None, Field(alias="bypassOOO")] = None
    default_entity_type: Annotated[str | None, Field(alias="defaultEntityType")] = None


class PhoneTreeBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[PhoneTree] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
