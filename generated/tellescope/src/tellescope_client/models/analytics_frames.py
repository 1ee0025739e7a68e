"""Models of AnalyticsFrames."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class AnalyticsFrameField(Model):
    """An object. Source: tellescope.txt, lines 139-147."""

    key: str | None = None
    value: str | None = None
    range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None = None
    operator: str | None = None


class AnalyticsFrameSubmittedForms(Model):
    """An object. Source: tellescope.txt, lines 149-160."""

    qualifier: str | None = None
    form_ids: Annotated[list[ObjectId] | None, Field(alias="formIds")] = None
    form_response_condition: Annotated[dict[str, Any] | None, Field(alias="formResponseCondition")] = None


class AnalyticsFrameAssignedTo(Model):
    """An object. Source: tellescope.txt, lines 161-166."""

    qualifier: str | None = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None


class AnalyticsFrameQueryWithActiveSinceFilter(Model):
    """An object. Source: tellescope.txt, lines 135-177."""

    active_since: Annotated[dt.datetime | None, Field(alias="activeSince")] = None
    gender: str | None = None
    fields: list[AnalyticsFrameField] | None = None
    submitted_forms: Annotated[AnalyticsFrameSubmittedForms | None, Field(alias="Submitted Forms")] = None
    assigned_to: Annotated[AnalyticsFrameAssignedTo | None, Field(alias="assignedTo")] = None
    born: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None = None
    tags: shared.AnalyticsFrameTags | None = None


class AnalyticsFrameInfo(Model):
    """An object. Source: tellescope.txt, lines 180-183."""

    method: str | None = None
    parameters: dict[str, Any] | None = None


class AnalyticsFrameParameters(Model):
    """An object. Source: tellescope.txt, lines 186-188."""

    field: str | None = None


class AnalyticsFrameQueryWithActiveSinceInfoWithField(Model):
    """An object. Source: tellescope.txt, lines 184-189."""

    method: str | None = None
    parameters: AnalyticsFrameParameters | None = None


AnalyticsFrameQueryWithActiveSinceInfo = AnalyticsFrameInfo | AnalyticsFrameQueryWithActiveSinceInfoWithField
"""One of several shapes. Source: tellescope.txt, lines 178-191."""


class AnalyticsFrameQueryWithActiveSinceGrouping(Model):
    """An object. Source: tellescope.txt, lines 192-200."""

    gender: Annotated[bool | None, Field(alias="Gender")] = None
    assigned_to: Annotated[bool | None, Field(alias="Assigned To")] = None
    field: Annotated[str | None, Field(alias="Field")] = None
    tags: Annotated[bool | None, Field(alias="Tags")] = None
    age: Annotated[bool | None, Field(alias="Age")] = None
    state: Annotated[bool | None, Field(alias="State")] = None
    phone: Annotated[bool | None, Field(alias="Phone")] = None


class AnalyticsFrameRange(Model):
    """An object. Source: tellescope.txt, lines 201-204."""

    interval: str | None = None
    key: str | None = None


class AnalyticsFrameQueryWithActiveSince(Model):
    """An object. Source: tellescope.txt, lines 133-205."""

    resource: str | None = None
    filter: AnalyticsFrameQueryWithActiveSinceFilter | None = None
    info: AnalyticsFrameQueryWithActiveSinceInfo | None = None
    grouping: AnalyticsFrameQueryWithActiveSinceGrouping | None = None
    range: AnalyticsFrameRange | None = None


class AnalyticsFrameQueryWithTemplateIdsFilter(Model):
    """An object. Source: tellescope.txt, lines 208-225."""

    template_ids: Annotated[list[ObjectId] | None, Field(alias="templateIds")] = None
    starts: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None = None
    was_self_scheduled: Annotated[bool | None, Field(alias="wasSelfScheduled")] = None
    was_cancelled: Annotated[bool | None, Field(alias="wasCancelled")] = None
    was_completed: Annotated[bool | None, Field(alias="wasCompleted")] = None
    was_no_showed: Annotated[bool | None, Field(alias="wasNoShowed")] = None
    was_rescheduled: Annotated[bool | None, Field(alias="wasRescheduled")] = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    scheduled_by: Annotated[str | None, Field(alias="scheduledBy")] = None


class AnalyticsFrameQueryWithTemplateIdsGrouping(Model):
    """An object. Source: tellescope.txt, lines 234-245."""

    type: Annotated[bool | None, Field(alias="Type")] = None
    enduser: Annotated[bool | None, Field(alias="Enduser")] = None
    gender: Annotated[bool | None, Field(alias="Gender")] = None
    assigned_to: Annotated[bool | None, Field(alias="Assigned To")] = None
    field: Annotated[str | None, Field(alias="Field")] = None
    tags: Annotated[bool | None, Field(alias="Tags")] = None
    age: Annotated[bool | None, Field(alias="Age")] = None
    state: Annotated[bool | None, Field(alias="State")] = None
    phone: Annotated[bool | None, Field(alias="Phone")] = None
    scheduled_by: Annotated[bool | None, Field(alias="Scheduled By")] = None


class AnalyticsFrameQueryWithTemplateIds(Model):
    """An object. Source: tellescope.txt, lines 206-250."""

    resource: str | None = None
    filter: AnalyticsFrameQueryWithTemplateIdsFilter | None = None
    info: AnalyticsFrameInfo | None = None
    grouping: AnalyticsFrameQueryWithTemplateIdsGrouping | None = None
    range: AnalyticsFrameRange | None = None


class AnalyticsFrameQueryWithFormIdsFilter(Model):
    """An object. Source: tellescope.txt, lines 253-263."""

    form_ids: Annotated[list[ObjectId] | None, Field(alias="formIds")] = None
    form_response_condition: Annotated[dict[str, Any] | None, Field(alias="formResponseCondition")] = None


class AnalyticsFrameQueryWithFormIdsGrouping(Model):
    """An object. Source: tellescope.txt, lines 272-282."""

    public_identifier: Annotated[bool | None, Field(alias="Public Identifier")] = None
    enduser: Annotated[bool | None, Field(alias="Enduser")] = None
    gender: Annotated[bool | None, Field(alias="Gender")] = None
    assigned_to: Annotated[bool | None, Field(alias="Assigned To")] = None
    field: Annotated[str | None, Field(alias="Field")] = None
    tags: Annotated[bool | None, Field(alias="Tags")] = None
    age: Annotated[bool | None, Field(alias="Age")] = None
    state: Annotated[bool | None, Field(alias="State")] = None
    phone: Annotated[bool | None, Field(alias="Phone")] = None


class AnalyticsFrameQueryWithFormIds(Model):
    """An object. Source: tellescope.txt, lines 251-287."""

    resource: str | None = None
    filter: AnalyticsFrameQueryWithFormIdsFilter | None = None
    info: AnalyticsFrameInfo | None = None
    grouping: AnalyticsFrameQueryWithFormIdsGrouping | None = None
    range: AnalyticsFrameRange | None = None


class AnalyticsFrameQueryWithCostGrouping(Model):
    """An object. Source: tellescope.txt, lines 299-309."""

    enduser: Annotated[bool | None, Field(alias="Enduser")] = None
    cost: Annotated[bool | None, Field(alias="Cost")] = None
    gender: Annotated[bool | None, Field(alias="Gender")] = None
    assigned_to: Annotated[bool | None, Field(alias="Assigned To")] = None
    field: Annotated[str | None, Field(alias="Field")] = None
    tags: Annotated[bool | None, Field(alias="Tags")] = None
    age: Annotated[bool | None, Field(alias="Age")] = None
    state: Annotated[bool | None, Field(alias="State")] = None
    phone: Annotated[bool | None, Field(alias="Phone")] = None


class AnalyticsFrameQueryWithCost(Model):
    """An object. Source: tellescope.txt, lines 288-314."""

    resource: str | None = None
    filter: dict[str, Any] | None = None
    info: AnalyticsFrameInfo | None = None
    grouping: AnalyticsFrameQueryWithCostGrouping | None = None
    range: AnalyticsFrameRange | None = None


class AnalyticsFrameGrouping(Model):
    """An object. Source: tellescope.txt, lines 326-335."""

    enduser: Annotated[bool | None, Field(alias="Enduser")] = None
    gender: Annotated[bool | None, Field(alias="Gender")] = None
    assigned_to: Annotated[bool | None, Field(alias="Assigned To")] = None
    field: Annotated[str | None, Field(alias="Field")] = None
    tags: Annotated[bool | None, Field(alias="Tags")] = None
    age: Annotated[bool | None, Field(alias="Age")] = None
    state: Annotated[bool | None, Field(alias="State")] = None
    phone: Annotated[bool | None, Field(alias="Phone")] = None


class AnalyticsFrameQueryWithMapFilterOnly(Model):
    """An object. Source: tellescope.txt, lines 315-340."""

    resource: str | None = None
    filter: dict[str, Any] | None = None
    info: AnalyticsFrameInfo | None = None
    grouping: AnalyticsFrameGrouping | None = None
    range: AnalyticsFrameRange | None = None


class AnalyticsFrameQueryWithCloseReasonsFilter(Model):
    """An object. Source: tellescope.txt, lines 343-350."""

    close_reasons: Annotated[list[str] | None, Field(alias="closeReasons")] = None
    titles: list[str] | None = None


class AnalyticsFrameQueryWithCloseReasonsGrouping(Model):
    """An object. Source: tellescope.txt, lines 359-371."""

    owner: Annotated[bool | None, Field(alias="Owner")] = None
    outcome: Annotated[bool | None, Field(alias="Outcome")] = None
    title: Annotated[bool | None, Field(alias="Title")] = None
    enduser: Annotated[bool | None, Field(alias="Enduser")] = None
    gender: Annotated[bool | None, Field(alias="Gender")] = None
    assigned_to: Annotated[bool | None, Field(alias="Assigned To")] = None
    field: Annotated[str | None, Field(alias="Field")] = None
    tags: Annotated[bool | None, Field(alias="Tags")] = None
    age: Annotated[bool | None, Field(alias="Age")] = None
    state: Annotated[bool | None, Field(alias="State")] = None
    phone: Annotated[bool | None, Field(alias="Phone")] = None


class AnalyticsFrameQueryWithCloseReasons(Model):
    """An object. Source: tellescope.txt, lines 341-376."""

    resource: str | None = None
    filter: AnalyticsFrameQueryWithCloseReasonsFilter | None = None
    info: AnalyticsFrameInfo | None = None
    grouping: AnalyticsFrameQueryWithCloseReasonsGrouping | None = None
    range: AnalyticsFrameRange | None = None


class AnalyticsFrameQueryWithDirectionFilter(Model):
    """An object. Source: tellescope.txt, lines 435-440."""

    direction: str | None = None
    messages: list[str] | None = None


class AnalyticsFrameQueryWithDirectionGrouping(Model):
    """An object. Source: tellescope.txt, lines 449-459."""

    score: Annotated[bool | None, Field(alias="Score")] = None
    enduser: Annotated[bool | None, Field(alias="Enduser")] = None
    gender: Annotated[bool | None, Field(alias="Gender")] = None
    assigned_to: Annotated[bool | None, Field(alias="Assigned To")] = None
    field: Annotated[str | None, Field(alias="Field")] = None
    tags: Annotated[bool | None, Field(alias="Tags")] = None
    age: Annotated[bool | None, Field(alias="Age")] = None
    state: Annotated[bool | None, Field(alias="State")] = None
    phone: Annotated[bool | None, Field(alias="Phone")] = None


class AnalyticsFrameQueryWithDirection(Model):
    """An object. Source: tellescope.txt, lines 433-464."""

    resource: str | None = None
    filter: AnalyticsFrameQueryWithDirectionFilter | None = None
    info: AnalyticsFrameInfo | None = None
    grouping: AnalyticsFrameQueryWithDirectionGrouping | None = None
    range: AnalyticsFrameRange | None = None


class AnalyticsFrameQueryWithNamesFilter(Model):
    """An object. Source: tellescope.txt, lines 493-497."""

    names: list[str] | None = None


class AnalyticsFrameQueryWithNames(Model):
    """An object. Source: tellescope.txt, lines 491-520."""

    resource: str | None = None
    filter: AnalyticsFrameQueryWithNamesFilter | None = None
    info: AnalyticsFrameInfo | None = None
    grouping: AnalyticsFrameGrouping | None = None
    range: AnalyticsFrameRange | None = None


AnalyticsFrameQuery = (
    AnalyticsFrameQueryWithActiveSince
    | AnalyticsFrameQueryWithTemplateIds
    | AnalyticsFrameQueryWithFormIds
    | AnalyticsFrameQueryWithCost
    | AnalyticsFrameQueryWithMapFilterOnly
    | AnalyticsFrameQueryWithCloseReasons
    | AnalyticsFrameQueryWithDirection
    | AnalyticsFrameQueryWithNames
)
"""One of several shapes. Source: tellescope.txt, lines 131-522."""


class AnalyticsFrameGroupingCategory(Model):
    """An object. Source: tellescope.txt, lines 955-960."""

    category: str | None = None
    keys: list[str] | None = None


class AnalyticsFrame(shared.Record):
    """A record of AnalyticsFrames (derived from what the page shows). Source: tellescope.txt, lines
    542-968.
    """

    title: str | None = None
    query: AnalyticsFrameQuery | None = None
    created_range: Annotated[
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None, Field(alias="createdRange")
    ] = None
    updated_range: Annotated[
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None, Field(alias="updatedRange")
    ] = None
    parent_frame: Annotated[str | None, Field(alias="parentFrame")] = None
    type: str | None = None
    group_min: Annotated[int | float | None, Field(alias="groupMin")] = None
    group_max: Annotated[int | float | None, Field(alias="groupMax")] = None
    group_by_care_team: Annotated[bool | None, Field(alias="groupByCareTeam")] = None
    display_type: Annotated[str | None, Field(alias="displayType")] = None
    analytics_frame_grouping_category: Annotated[
        list[AnalyticsFrameGroupingCategory] | None, Field(alias="analyticsFrameGroupingCategory")
    ] = None
    truncation_length: Annotated[int | float | None, Field(alias="truncationLength")] = None
    show_ellipsis: Annotated[bool | None, Field(alias="showEllipsis")] = None
    ordered_labels: Annotated[list[str] | None, Field(alias="orderedLabels")] = None
    override_global_range: Annotated[bool | None, Field(alias="overrideGlobalRange")] = None


class AnalyticsFrameCreate(Model):
    """An object. Source: tellescope.txt, lines 975-1397."""

    title: str | None = None
    query: AnalyticsFrameQuery
    created_range: Annotated[
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None, Field(alias="createdRange")
    ] = None
    updated_range: Annotated[
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None, Field(alias="updatedRange")
    ] = None
    parent_frame: Annotated[str | None, Field(alias="parentFrame")] = None
    type: str | None = None
    group_min: Annotated[int | float | None, Field(alias="groupMin")] = None
    group_max: Annotated[int | float | None, Field(alias="groupMax")] = None
    group_by_care_team: Annotated[bool | None, Field(alias="groupByCareTeam")] = None
    display_type: Annotated[str | None, Field(alias="displayType")] = None
    analytics_frame_grouping_category: Annotated[
        list[AnalyticsFrameGroupingCategory] | None, Field(alias="analyticsFrameGroupingCategory")
    ] = None
    truncation_length: Annotated[int | float | None, Field(alias="truncationLength")] = None
    show_ellipsis: Annotated[bool | None, Field(alias="showEllipsis")] = None
    ordered_labels: Annotated[list[str] | None, Field(alias="orderedLabels")] = None
    override_global_range: Annotated[bool | None, Field(alias="overrideGlobalRange")] = None


class AnalyticsFrameUpdates(Model):
    """An object. Source: tellescope.txt, lines 1405-1827."""

    title: str | None = None
    query: AnalyticsFrameQuery | None = None
    created_range: Annotated[
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None, Field(alias="createdRange")
    ] = None
    updated_range: Annotated[
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None, Field(alias="updatedRange")
    ] = None
    parent_frame: Annotated[str | None, Field(alias="parentFrame")] = None
    type: str | None = None
    group_min: Annotated[int | float | None, Field(alias="groupMin")] = None
    group_max: Annotated[int | float | None, Field(alias="groupMax")] = None
    group_by_care_team: Annotated[bool | None, Field(alias="groupByCareTeam")] = None
    display_type: Annotated[str | None, Field(alias="displayType")] = None
    analytics_frame_grouping_category: Annotated[
        list[AnalyticsFrameGroupingCategory] | None, Field(alias="analyticsFrameGroupingCategory")
    ] = None
    truncation_length: Annotated[int | float | None, Field(alias="truncationLength")] = None
    show_ellipsis: Annotated[bool | None, Field(alias="showEllipsis")] = None
    ordered_labels: Annotated[list[str] | None, Field(alias="orderedLabels")] = None
    override_global_range: Annotated[bool | None, Field(alias="overrideGlobalRange")] = None


class AnalyticsFrameBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[AnalyticsFrame] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
