"""What the types of the same names in `models.analytics_frames` describe, as dicts that functions
take.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import analytics_frames as models
from .._runtime.types import ObjectId
from ..models import shared


class AnalyticsFrameField(TypedDict, total=False):
    key: str | None
    value: str | None
    range: shared.FromAndTo | shared_dicts.FromAndTo | None
    operator: str | None


class AnalyticsFrameSubmittedForms(TypedDict, total=False):
    qualifier: Literal["One Of", "All Of"] | str | None
    form_ids: Sequence[ObjectId] | None
    form_response_condition: Mapping[str, Any] | None


class AnalyticsFrameAssignedTo(TypedDict, total=False):
    qualifier: Literal["One Of", "All Of"] | str | None
    user_ids: Sequence[ObjectId] | None


class AnalyticsFrameQueryEndusersFilter(TypedDict, total=False):
    active_since: dt.datetime | None
    gender: Literal["Female", "Male", "Other", "Unknown", ""] | str | None
    fields: Sequence[models.AnalyticsFrameField | AnalyticsFrameField | Mapping[str, Any]] | None
    submitted_forms: models.AnalyticsFrameSubmittedForms | AnalyticsFrameSubmittedForms | None
    assigned_to: models.AnalyticsFrameAssignedTo | AnalyticsFrameAssignedTo | None
    born: shared.FromAndTo | shared_dicts.FromAndTo | None
    tags: shared.QualifierAndValues | shared_dicts.QualifierAndValues | None


class AnalyticsFrameQueryEndusersInfoTotal(TypedDict, total=False):
    method: Literal["Total"] | None
    parameters: Mapping[str, Any] | None


class AnalyticsFrameEndusersInfoSumOfFieldParameters(TypedDict, total=False):
    field: str | None


class AnalyticsFrameQueryEndusersInfoSumOfField(TypedDict, total=False):
    method: Literal["Sum of Field"] | None
    parameters: (
        models.AnalyticsFrameEndusersInfoSumOfFieldParameters
        | AnalyticsFrameEndusersInfoSumOfFieldParameters
        | None
    )


class AnalyticsFrameQueryEndusersInfoOther(TypedDict, total=False):
    method: str | None


AnalyticsFrameQueryEndusersInfo = (
    models.AnalyticsFrameQueryEndusersInfoTotal
    | AnalyticsFrameQueryEndusersInfoTotal
    | models.AnalyticsFrameQueryEndusersInfoSumOfField
    | AnalyticsFrameQueryEndusersInfoSumOfField
    | models.AnalyticsFrameQueryEndusersInfoOther
    | AnalyticsFrameQueryEndusersInfoOther
)
"""As `models.analytics_frames.AnalyticsFrameQueryEndusersInfo`."""


class AnalyticsFrameQueryEndusersGrouping(TypedDict, total=False):
    gender: bool | None
    assigned_to: bool | None
    field: str | None
    tags: bool | None
    age: bool | None
    state: bool | None
    phone: bool | None


class AnalyticsFrameQueryEndusersRange(TypedDict, total=False):
    interval: Literal["Daily", "Weekly", "Monthly", "Hourly"] | str | None
    key: Literal["Created At", "Updated At"] | str | None


class AnalyticsFrameQueryEndusers(TypedDict, total=False):
    resource: Literal["Endusers"] | None
    filter: models.AnalyticsFrameQueryEndusersFilter | AnalyticsFrameQueryEndusersFilter | None
    info: AnalyticsFrameQueryEndusersInfo | None
    grouping: models.AnalyticsFrameQueryEndusersGrouping | AnalyticsFrameQueryEndusersGrouping | None
    range: models.AnalyticsFrameQueryEndusersRange | AnalyticsFrameQueryEndusersRange | None


class AnalyticsFrameQueryCalendarEventsFilter(TypedDict, total=False):
    template_ids: Sequence[ObjectId] | None
    starts: shared.FromAndTo | shared_dicts.FromAndTo | None
    was_self_scheduled: bool | None
    was_cancelled: bool | None
    was_completed: bool | None
    was_no_showed: bool | None
    was_rescheduled: bool | None
    user_ids: Sequence[ObjectId] | None
    scheduled_by: str | None


class AnalyticsFrameQueryMethodAndParametersInfo(TypedDict, total=False):
    method: Literal["Total"] | str | None
    parameters: Mapping[str, Any] | None


class AnalyticsFrameQueryCalendarEventsGrouping(TypedDict, total=False):
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


class AnalyticsFrameQueryIntervalAndKeyRange(TypedDict, total=False):
    interval: Literal["Daily", "Weekly", "Monthly", "Hourly"] | str | None
    key: str | None


class AnalyticsFrameQueryCalendarEvents(TypedDict, total=False):
    resource: Literal["Calendar Events"] | None
    filter: models.AnalyticsFrameQueryCalendarEventsFilter | AnalyticsFrameQueryCalendarEventsFilter | None
    info: (
        models.AnalyticsFrameQueryMethodAndParametersInfo | AnalyticsFrameQueryMethodAndParametersInfo | None
    )
    grouping: (
        models.AnalyticsFrameQueryCalendarEventsGrouping | AnalyticsFrameQueryCalendarEventsGrouping | None
    )
    range: models.AnalyticsFrameQueryIntervalAndKeyRange | AnalyticsFrameQueryIntervalAndKeyRange | None


class AnalyticsFrameQueryFormResponsesFilter(TypedDict, total=False):
    form_ids: Sequence[ObjectId] | None
    form_response_condition: Mapping[str, Any] | None


class AnalyticsFrameQueryFormResponsesGrouping(TypedDict, total=False):
    public_identifier: bool | None
    enduser: bool | None
    gender: bool | None
    assigned_to: bool | None
    field: str | None
    tags: bool | None
    age: bool | None
    state: bool | None
    phone: bool | None


class AnalyticsFrameQueryFormResponsesRange(TypedDict, total=False):
    interval: Literal["Daily", "Weekly", "Monthly", "Hourly"] | str | None
    key: Literal["Created At", "Updated At", "Submitted At"] | str | None


class AnalyticsFrameQueryFormResponses(TypedDict, total=False):
    resource: Literal["Form Responses"] | None
    filter: models.AnalyticsFrameQueryFormResponsesFilter | AnalyticsFrameQueryFormResponsesFilter | None
    info: (
        models.AnalyticsFrameQueryMethodAndParametersInfo | AnalyticsFrameQueryMethodAndParametersInfo | None
    )
    grouping: (
        models.AnalyticsFrameQueryFormResponsesGrouping | AnalyticsFrameQueryFormResponsesGrouping | None
    )
    range: models.AnalyticsFrameQueryFormResponsesRange | AnalyticsFrameQueryFormResponsesRange | None


class AnalyticsFrameQueryPurchasesGrouping(TypedDict, total=False):
    enduser: bool | None
    cost: bool | None
    gender: bool | None
    assigned_to: bool | None
    field: str | None
    tags: bool | None
    age: bool | None
    state: bool | None
    phone: bool | None


class AnalyticsFrameQueryPurchases(TypedDict, total=False):
    resource: Literal["Purchases"] | None
    filter: Mapping[str, Any] | None
    info: (
        models.AnalyticsFrameQueryMethodAndParametersInfo | AnalyticsFrameQueryMethodAndParametersInfo | None
    )
    grouping: models.AnalyticsFrameQueryPurchasesGrouping | AnalyticsFrameQueryPurchasesGrouping | None
    range: models.AnalyticsFrameQueryIntervalAndKeyRange | AnalyticsFrameQueryIntervalAndKeyRange | None


class AnalyticsFrameGrouping(TypedDict, total=False):
    enduser: bool | None
    gender: bool | None
    assigned_to: bool | None
    field: str | None
    tags: bool | None
    age: bool | None
    state: bool | None
    phone: bool | None


class AnalyticsFrameQueryPurchaseCredits(TypedDict, total=False):
    resource: Literal["Purchase Credits"] | None
    filter: Mapping[str, Any] | None
    info: (
        models.AnalyticsFrameQueryMethodAndParametersInfo | AnalyticsFrameQueryMethodAndParametersInfo | None
    )
    grouping: models.AnalyticsFrameGrouping | AnalyticsFrameGrouping | None
    range: models.AnalyticsFrameQueryIntervalAndKeyRange | AnalyticsFrameQueryIntervalAndKeyRange | None


class AnalyticsFrameQueryEmails(TypedDict, total=False):
    resource: Literal["Emails"] | None
    filter: Mapping[str, Any] | None
    info: (
        models.AnalyticsFrameQueryMethodAndParametersInfo | AnalyticsFrameQueryMethodAndParametersInfo | None
    )
    grouping: models.AnalyticsFrameGrouping | AnalyticsFrameGrouping | None
    range: models.AnalyticsFrameQueryIntervalAndKeyRange | AnalyticsFrameQueryIntervalAndKeyRange | None


class AnalyticsFrameQueryPhoneCallsInfo(TypedDict, total=False):
    method: Literal["Duration", "Total"] | str | None
    parameters: Mapping[str, Any] | None


class AnalyticsFrameQueryPhoneCalls(TypedDict, total=False):
    resource: Literal["Phone Calls"] | None
    filter: Mapping[str, Any] | None
    info: models.AnalyticsFrameQueryPhoneCallsInfo | AnalyticsFrameQueryPhoneCallsInfo | None
    grouping: models.AnalyticsFrameGrouping | AnalyticsFrameGrouping | None
    range: models.AnalyticsFrameQueryIntervalAndKeyRange | AnalyticsFrameQueryIntervalAndKeyRange | None


class AnalyticsFrameQueryMedications(TypedDict, total=False):
    resource: Literal["Medications"] | None
    filter: Mapping[str, Any] | None
    info: (
        models.AnalyticsFrameQueryMethodAndParametersInfo | AnalyticsFrameQueryMethodAndParametersInfo | None
    )
    grouping: models.AnalyticsFrameGrouping | AnalyticsFrameGrouping | None
    range: models.AnalyticsFrameQueryIntervalAndKeyRange | AnalyticsFrameQueryIntervalAndKeyRange | None


class AnalyticsFrameQueryTicketsFilter(TypedDict, total=False):
    close_reasons: Sequence[str] | None
    titles: Sequence[str] | None


class AnalyticsFrameQueryTicketsGrouping(TypedDict, total=False):
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


class AnalyticsFrameQueryTicketsRange(TypedDict, total=False):
    interval: Literal["Daily", "Weekly", "Monthly", "Hourly"] | str | None
    key: Literal["Created At", "Updated At", "Closed At"] | str | None


class AnalyticsFrameQueryTickets(TypedDict, total=False):
    resource: Literal["Tickets"] | None
    filter: models.AnalyticsFrameQueryTicketsFilter | AnalyticsFrameQueryTicketsFilter | None
    info: (
        models.AnalyticsFrameQueryMethodAndParametersInfo | AnalyticsFrameQueryMethodAndParametersInfo | None
    )
    grouping: models.AnalyticsFrameQueryTicketsGrouping | AnalyticsFrameQueryTicketsGrouping | None
    range: models.AnalyticsFrameQueryTicketsRange | AnalyticsFrameQueryTicketsRange | None


class AnalyticsFrameQuerySMSMessagesFilter(TypedDict, total=False):
    direction: str | None
    messages: Sequence[str] | None


class AnalyticsFrameQuerySMSMessagesGrouping(TypedDict, total=False):
    score: bool | None
    enduser: bool | None
    gender: bool | None
    assigned_to: bool | None
    field: str | None
    tags: bool | None
    age: bool | None
    state: bool | None
    phone: bool | None


class AnalyticsFrameQuerySMSMessages(TypedDict, total=False):
    resource: Literal["SMS Messages"] | None
    filter: models.AnalyticsFrameQuerySMSMessagesFilter | AnalyticsFrameQuerySMSMessagesFilter | None
    info: (
        models.AnalyticsFrameQueryMethodAndParametersInfo | AnalyticsFrameQueryMethodAndParametersInfo | None
    )
    grouping: models.AnalyticsFrameQuerySMSMessagesGrouping | AnalyticsFrameQuerySMSMessagesGrouping | None
    range: models.AnalyticsFrameQueryIntervalAndKeyRange | AnalyticsFrameQueryIntervalAndKeyRange | None


class AnalyticsFrameQueryFilesFilter(TypedDict, total=False):
    names: Sequence[str] | None


class AnalyticsFrameQueryFiles(TypedDict, total=False):
    resource: Literal["Files"] | None
    filter: models.AnalyticsFrameQueryFilesFilter | AnalyticsFrameQueryFilesFilter | None
    info: (
        models.AnalyticsFrameQueryMethodAndParametersInfo | AnalyticsFrameQueryMethodAndParametersInfo | None
    )
    grouping: models.AnalyticsFrameGrouping | AnalyticsFrameGrouping | None
    range: models.AnalyticsFrameQueryIntervalAndKeyRange | AnalyticsFrameQueryIntervalAndKeyRange | None


class AnalyticsFrameQueryOther(TypedDict, total=False):
    resource: str | None


AnalyticsFrameQuery = (
    models.AnalyticsFrameQueryEndusers
    | AnalyticsFrameQueryEndusers
    | models.AnalyticsFrameQueryCalendarEvents
    | AnalyticsFrameQueryCalendarEvents
    | models.AnalyticsFrameQueryFormResponses
    | AnalyticsFrameQueryFormResponses
    | models.AnalyticsFrameQueryPurchases
    | AnalyticsFrameQueryPurchases
    | models.AnalyticsFrameQueryPurchaseCredits
    | AnalyticsFrameQueryPurchaseCredits
    | models.AnalyticsFrameQueryEmails
    | AnalyticsFrameQueryEmails
    | models.AnalyticsFrameQueryPhoneCalls
    | AnalyticsFrameQueryPhoneCalls
    | models.AnalyticsFrameQueryMedications
    | AnalyticsFrameQueryMedications
    | models.AnalyticsFrameQueryTickets
    | AnalyticsFrameQueryTickets
    | models.AnalyticsFrameQuerySMSMessages
    | AnalyticsFrameQuerySMSMessages
    | models.AnalyticsFrameQueryFiles
    | AnalyticsFrameQueryFiles
    | models.AnalyticsFrameQueryOther
    | AnalyticsFrameQueryOther
)
"""As `models.analytics_frames.AnalyticsFrameQuery`."""


class AnalyticsFrameGroupingCategory(TypedDict, total=False):
    category: str | None
    keys: Sequence[str] | None


class AnalyticsFrameCreate(TypedDict, total=False):
    title: str | None
    query: Required[AnalyticsFrameQuery]
    created_range: shared.FromAndTo | shared_dicts.FromAndTo | None
    updated_range: shared.FromAndTo | shared_dicts.FromAndTo | None
    parent_frame: str | None
    type: Literal["Percentage"] | str | None
    group_min: shared.NumberOrEmpty | None
    group_max: shared.NumberOrEmpty | None
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
    title: str | None
    query: AnalyticsFrameQuery | None
    created_range: shared.FromAndTo | shared_dicts.FromAndTo | None
    updated_range: shared.FromAndTo | shared_dicts.FromAndTo | None
    parent_frame: str | None
    type: Literal["Percentage"] | str | None
    group_min: shared.NumberOrEmpty | None
    group_max: shared.NumberOrEmpty | None
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
