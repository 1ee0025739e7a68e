"""What `models.analytics_frames` describes, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import analytics_frames as models
from .._runtime.types import ObjectId
from ..models import shared


class AnalyticsFrameField(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameField`."""

    key: str | None
    value: str | None
    range: (
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange
        | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
        | None
    )
    operator: str | None


class AnalyticsFrameSubmittedForms(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameSubmittedForms`."""

    qualifier: str | None
    form_ids: Sequence[ObjectId] | None
    form_response_condition: Mapping[str, Any] | None


class AnalyticsFrameAssignedTo(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameAssignedTo`."""

    qualifier: str | None
    user_ids: Sequence[ObjectId] | None


class AnalyticsFrameQueryWithActiveSinceFilter(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithActiveSinceFilter`."""

    active_since: dt.datetime | None
    gender: str | None
    fields: Sequence[models.AnalyticsFrameField | AnalyticsFrameField | Mapping[str, Any]] | None
    submitted_forms: models.AnalyticsFrameSubmittedForms | AnalyticsFrameSubmittedForms | None
    assigned_to: models.AnalyticsFrameAssignedTo | AnalyticsFrameAssignedTo | None
    born: (
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange
        | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
        | None
    )
    tags: shared.AnalyticsFrameTags | shared_dicts.AnalyticsFrameTags | None


class AnalyticsFrameInfo(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameInfo`."""

    method: str | None
    parameters: Mapping[str, Any] | None


class AnalyticsFrameParameters(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameParameters`."""

    field: str | None


class AnalyticsFrameQueryWithActiveSinceInfoWithField(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithActiveSinceInfoWithField`."""

    method: str | None
    parameters: models.AnalyticsFrameParameters | AnalyticsFrameParameters | None


AnalyticsFrameQueryWithActiveSinceInfo = (
    models.AnalyticsFrameInfo
    | AnalyticsFrameInfo
    | models.AnalyticsFrameQueryWithActiveSinceInfoWithField
    | AnalyticsFrameQueryWithActiveSinceInfoWithField
)
"""As `models.analytics_frames.AnalyticsFrameQueryWithActiveSinceInfo`."""


class AnalyticsFrameQueryWithActiveSinceGrouping(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithActiveSinceGrouping`."""

    gender: bool | None
    assigned_to: bool | None
    field: str | None
    tags: bool | None
    age: bool | None
    state: bool | None
    phone: bool | None


class AnalyticsFrameRange(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameRange`."""

    interval: str | None
    key: str | None


class AnalyticsFrameQueryWithActiveSince(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithActiveSince`."""

    resource: str | None
    filter: models.AnalyticsFrameQueryWithActiveSinceFilter | AnalyticsFrameQueryWithActiveSinceFilter | None
    info: AnalyticsFrameQueryWithActiveSinceInfo | None
    grouping: (
        models.AnalyticsFrameQueryWithActiveSinceGrouping | AnalyticsFrameQueryWithActiveSinceGrouping | None
    )
    range: models.AnalyticsFrameRange | AnalyticsFrameRange | None


class AnalyticsFrameQueryWithTemplateIdsFilter(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithTemplateIdsFilter`."""

    template_ids: Sequence[ObjectId] | None
    starts: (
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange
        | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
        | None
    )
    was_self_scheduled: bool | None
    was_cancelled: bool | None
    was_completed: bool | None
    was_no_showed: bool | None
    was_rescheduled: bool | None
    user_ids: Sequence[ObjectId] | None
    scheduled_by: str | None


class AnalyticsFrameQueryWithTemplateIdsGrouping(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithTemplateIdsGrouping`."""

    type: bool | None
    enduser: bool | None
    gender: bool | None
    assigned_to: bool | None
    field: str | None
    tags: bool | None
    age: bool | None
    state: bool | None
    phone: bool | None
    scheduled_by: bool | None


class AnalyticsFrameQueryWithTemplateIds(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithTemplateIds`."""

    resource: str | None
    filter: models.AnalyticsFrameQueryWithTemplateIdsFilter | AnalyticsFrameQueryWithTemplateIdsFilter | None
    info: models.AnalyticsFrameInfo | AnalyticsFrameInfo | None
    grouping: (
        models.AnalyticsFrameQueryWithTemplateIdsGrouping | AnalyticsFrameQueryWithTemplateIdsGrouping | None
    )
    range: models.AnalyticsFrameRange | AnalyticsFrameRange | None


class AnalyticsFrameQueryWithFormIdsFilter(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithFormIdsFilter`."""

    form_ids: Sequence[ObjectId] | None
    form_response_condition: Mapping[str, Any] | None


class AnalyticsFrameQueryWithFormIdsGrouping(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithFormIdsGrouping`."""

    public_identifier: bool | None
    enduser: bool | None
    gender: bool | None
    assigned_to: bool | None
    field: str | None
    tags: bool | None
    age: bool | None
    state: bool | None
    phone: bool | None


class AnalyticsFrameQueryWithFormIds(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithFormIds`."""

    resource: str | None
    filter: models.AnalyticsFrameQueryWithFormIdsFilter | AnalyticsFrameQueryWithFormIdsFilter | None
    info: models.AnalyticsFrameInfo | AnalyticsFrameInfo | None
    grouping: models.AnalyticsFrameQueryWithFormIdsGrouping | AnalyticsFrameQueryWithFormIdsGrouping | None
    range: models.AnalyticsFrameRange | AnalyticsFrameRange | None


class AnalyticsFrameQueryWithCostGrouping(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithCostGrouping`."""

    enduser: bool | None
    cost: bool | None
    gender: bool | None
    assigned_to: bool | None
    field: str | None
    tags: bool | None
    age: bool | None
    state: bool | None
    phone: bool | None


class AnalyticsFrameQueryWithCost(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithCost`."""

    resource: str | None
    filter: Mapping[str, Any] | None
    info: models.AnalyticsFrameInfo | AnalyticsFrameInfo | None
    grouping: models.AnalyticsFrameQueryWithCostGrouping | AnalyticsFrameQueryWithCostGrouping | None
    range: models.AnalyticsFrameRange | AnalyticsFrameRange | None


class AnalyticsFrameGrouping(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameGrouping`."""

    enduser: bool | None
    gender: bool | None
    assigned_to: bool | None
    field: str | None
    tags: bool | None
    age: bool | None
    state: bool | None
    phone: bool | None


class AnalyticsFrameQueryWithMapFilterOnly(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithMapFilterOnly`."""

    resource: str | None
    filter: Mapping[str, Any] | None
    info: models.AnalyticsFrameInfo | AnalyticsFrameInfo | None
    grouping: models.AnalyticsFrameGrouping | AnalyticsFrameGrouping | None
    range: models.AnalyticsFrameRange | AnalyticsFrameRange | None


class AnalyticsFrameQueryWithCloseReasonsFilter(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithCloseReasonsFilter`."""

    close_reasons: Sequence[str] | None
    titles: Sequence[str] | None


class AnalyticsFrameQueryWithCloseReasonsGrouping(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithCloseReasonsGrouping`."""

    owner: bool | None
    outcome: bool | None
    title: bool | None
    enduser: bool | None
    gender: bool | None
    assigned_to: bool | None
    field: str | None
    tags: bool | None
    age: bool | None
    state: bool | None
    phone: bool | None


class AnalyticsFrameQueryWithCloseReasons(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithCloseReasons`."""

    resource: str | None
    filter: (
        models.AnalyticsFrameQueryWithCloseReasonsFilter | AnalyticsFrameQueryWithCloseReasonsFilter | None
    )
    info: models.AnalyticsFrameInfo | AnalyticsFrameInfo | None
    grouping: (
        models.AnalyticsFrameQueryWithCloseReasonsGrouping
        | AnalyticsFrameQueryWithCloseReasonsGrouping
        | None
    )
    range: models.AnalyticsFrameRange | AnalyticsFrameRange | None


class AnalyticsFrameQueryWithDirectionFilter(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithDirectionFilter`."""

    direction: str | None
    messages: Sequence[str] | None


class AnalyticsFrameQueryWithDirectionGrouping(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithDirectionGrouping`."""

    score: bool | None
    enduser: bool | None
    gender: bool | None
    assigned_to: bool | None
    field: str | None
    tags: bool | None
    age: bool | None
    state: bool | None
    phone: bool | None


class AnalyticsFrameQueryWithDirection(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithDirection`."""

    resource: str | None
    filter: models.AnalyticsFrameQueryWithDirectionFilter | AnalyticsFrameQueryWithDirectionFilter | None
    info: models.AnalyticsFrameInfo | AnalyticsFrameInfo | None
    grouping: (
        models.AnalyticsFrameQueryWithDirectionGrouping | AnalyticsFrameQueryWithDirectionGrouping | None
    )
    range: models.AnalyticsFrameRange | AnalyticsFrameRange | None


class AnalyticsFrameQueryWithNamesFilter(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithNamesFilter`."""

    names: Sequence[str] | None


class AnalyticsFrameQueryWithNames(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameQueryWithNames`."""

    resource: str | None
    filter: models.AnalyticsFrameQueryWithNamesFilter | AnalyticsFrameQueryWithNamesFilter | None
    info: models.AnalyticsFrameInfo | AnalyticsFrameInfo | None
    grouping: models.AnalyticsFrameGrouping | AnalyticsFrameGrouping | None
    range: models.AnalyticsFrameRange | AnalyticsFrameRange | None


AnalyticsFrameQuery = (
    models.AnalyticsFrameQueryWithActiveSince
    | AnalyticsFrameQueryWithActiveSince
    | models.AnalyticsFrameQueryWithTemplateIds
    | AnalyticsFrameQueryWithTemplateIds
    | models.AnalyticsFrameQueryWithFormIds
    | AnalyticsFrameQueryWithFormIds
    | models.AnalyticsFrameQueryWithCost
    | AnalyticsFrameQueryWithCost
    | models.AnalyticsFrameQueryWithMapFilterOnly
    | AnalyticsFrameQueryWithMapFilterOnly
    | models.AnalyticsFrameQueryWithCloseReasons
    | AnalyticsFrameQueryWithCloseReasons
    | models.AnalyticsFrameQueryWithDirection
    | AnalyticsFrameQueryWithDirection
    | models.AnalyticsFrameQueryWithNames
    | AnalyticsFrameQueryWithNames
)
"""As `models.analytics_frames.AnalyticsFrameQuery`."""


class AnalyticsFrameGroupingCategory(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameGroupingCategory`."""

    category: str | None
    keys: Sequence[str] | None


class AnalyticsFrameCreate(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameCreate`."""

    title: str | None
    query: Required[AnalyticsFrameQuery]
    created_range: (
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange
        | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
        | None
    )
    updated_range: (
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange
        | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
        | None
    )
    parent_frame: str | None
    type: str | None
    group_min: float | None
    group_max: float | None
    group_by_care_team: bool | None
    display_type: str | None
    analytics_frame_grouping_category: (
        Sequence[models.AnalyticsFrameGroupingCategory | AnalyticsFrameGroupingCategory | Mapping[str, Any]]
        | None
    )
    truncation_length: float | None
    show_ellipsis: bool | None
    ordered_labels: Sequence[str] | None
    override_global_range: bool | None


class AnalyticsFrameUpdates(TypedDict, total=False):
    """As `models.analytics_frames.AnalyticsFrameUpdates`."""

    title: str | None
    query: AnalyticsFrameQuery | None
    created_range: (
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange
        | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
        | None
    )
    updated_range: (
        shared.AnalyticsFrameQueryWithActiveSinceFilterRange
        | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
        | None
    )
    parent_frame: str | None
    type: str | None
    group_min: float | None
    group_max: float | None
    group_by_care_team: bool | None
    display_type: str | None
    analytics_frame_grouping_category: (
        Sequence[models.AnalyticsFrameGroupingCategory | AnalyticsFrameGroupingCategory | Mapping[str, Any]]
        | None
    )
    truncation_length: float | None
    show_ellipsis: bool | None
    ordered_labels: Sequence[str] | None
    override_global_range: bool | None
