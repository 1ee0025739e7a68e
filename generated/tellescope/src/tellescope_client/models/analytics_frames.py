"""Models of AnalyticsFrames."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model, Variant
from .._runtime.types import ALWAYS_THERE, ObjectId, Unlisted
from ..models import shared


class AnalyticsFrameField(Model):
    """An object. Source: tellescope.txt:139-147."""

    key: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    range: shared.FromAndTo | None = None
    operator: str | None = None


class AnalyticsFrameSubmittedForms(Model):
    """An object. Source: tellescope.txt:149-160."""

    qualifier: Literal["One Of", "All Of"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    form_ids: Annotated[list[ObjectId] | None, Field(alias="formIds")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    form_response_condition: Annotated[dict[str, Any] | None, Field(alias="formResponseCondition")] = None


class AnalyticsFrameAssignedTo(Model):
    """An object. Source: tellescope.txt:161-166."""

    qualifier: Literal["One Of", "All Of"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AnalyticsFrameQueryEndusersFilter(Model):
    """An object. Source: tellescope.txt:135-177."""

    active_since: Annotated[dt.datetime | None, Field(alias="activeSince")] = None
    gender: Literal["Female", "Male", "Other", "Unknown", ""] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    fields: list[AnalyticsFrameField] | None = None
    submitted_forms: Annotated[AnalyticsFrameSubmittedForms | None, Field(alias="Submitted Forms")] = None
    assigned_to: Annotated[AnalyticsFrameAssignedTo | None, Field(alias="assignedTo")] = None
    born: shared.FromAndTo | None = None
    tags: shared.QualifierAndValues | None = None


class AnalyticsFrameQueryEndusersInfoTotal(Variant):
    """An object. Source: tellescope.txt:180-183."""

    method: Literal["Total"] = "Total"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    parameters: dict[str, Any] | None = None


class AnalyticsFrameEndusersInfoSumOfFieldParameters(Model):
    """An object. Source: tellescope.txt:186-188."""

    field: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AnalyticsFrameQueryEndusersInfoSumOfField(Variant):
    """An object. Source: tellescope.txt:184-189."""

    method: Literal["Sum of Field"] = "Sum of Field"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    parameters: AnalyticsFrameEndusersInfoSumOfFieldParameters | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AnalyticsFrameQueryEndusersInfoOther(Model):
    """A member of AnalyticsFrameQueryEndusersInfo that the documentation does not know. Source:
    tellescope.txt:178-191.
    """

    method: Unlisted = None
    """Another value than those of the other members of AnalyticsFrameQueryEndusersInfo."""


AnalyticsFrameQueryEndusersInfo = (
    AnalyticsFrameQueryEndusersInfoTotal
    | AnalyticsFrameQueryEndusersInfoSumOfField
    | AnalyticsFrameQueryEndusersInfoOther
)
"""One of several shapes (not on the page: @tellescope/schema 1.174.0). Source: tellescope.txt:178-191."""


class AnalyticsFrameQueryEndusersGrouping(Model):
    """An object. Source: tellescope.txt:192-200."""

    gender: Annotated[bool | None, Field(alias="Gender")] = None
    assigned_to: Annotated[bool | None, Field(alias="Assigned To")] = None
    field: Annotated[str | None, Field(alias="Field")] = None
    tags: Annotated[bool | None, Field(alias="Tags")] = None
    age: Annotated[bool | None, Field(alias="Age")] = None
    state: Annotated[bool | None, Field(alias="State")] = None
    phone: Annotated[bool | None, Field(alias="Phone")] = None


AnalyticsFrameInterval = Literal["Daily", "Weekly", "Monthly", "Hourly"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


AnalyticsFrameQueryEndusersKey = Literal["Created At", "Updated At"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AnalyticsFrameQueryEndusersRange(Model):
    """An object. Source: tellescope.txt:201-204."""

    interval: Literal["Daily", "Weekly", "Monthly", "Hourly"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    key: Literal["Created At", "Updated At"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AnalyticsFrameQueryEndusers(Variant):
    """An object. Source: tellescope.txt:133-205."""

    resource: Literal["Endusers"] = "Endusers"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    filter: AnalyticsFrameQueryEndusersFilter | None = None
    info: AnalyticsFrameQueryEndusersInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    grouping: AnalyticsFrameQueryEndusersGrouping | None = None
    range: AnalyticsFrameQueryEndusersRange | None = None


class AnalyticsFrameQueryCalendarEventsFilter(Model):
    """An object. Source: tellescope.txt:208-225."""

    template_ids: Annotated[list[ObjectId] | None, Field(alias="templateIds")] = None
    starts: shared.FromAndTo | None = None
    was_self_scheduled: Annotated[bool | None, Field(alias="wasSelfScheduled")] = None
    was_cancelled: Annotated[bool | None, Field(alias="wasCancelled")] = None
    was_completed: Annotated[bool | None, Field(alias="wasCompleted")] = None
    was_no_showed: Annotated[bool | None, Field(alias="wasNoShowed")] = None
    was_rescheduled: Annotated[bool | None, Field(alias="wasRescheduled")] = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    scheduled_by: Annotated[str | None, Field(alias="scheduledBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


AnalyticsFrameMethod = Literal["Total"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AnalyticsFrameQueryMethodAndParametersInfo(Model):
    """An object. Source: tellescope.txt:228-231."""

    method: Literal["Total"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    parameters: dict[str, Any] | None = None


class AnalyticsFrameQueryCalendarEventsGrouping(Model):
    """An object. Source: tellescope.txt:234-245."""

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


class AnalyticsFrameQueryIntervalAndKeyRange(Model):
    """An object. Source: tellescope.txt:246-249."""

    interval: Literal["Daily", "Weekly", "Monthly", "Hourly"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    key: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AnalyticsFrameQueryCalendarEvents(Variant):
    """An object. Source: tellescope.txt:206-250."""

    resource: Literal["Calendar Events"] = "Calendar Events"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    filter: AnalyticsFrameQueryCalendarEventsFilter | None = None
    info: AnalyticsFrameQueryMethodAndParametersInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    grouping: AnalyticsFrameQueryCalendarEventsGrouping | None = None
    range: AnalyticsFrameQueryIntervalAndKeyRange | None = None


class AnalyticsFrameQueryFormResponsesFilter(Model):
    """An object. Source: tellescope.txt:253-263."""

    form_ids: Annotated[list[ObjectId] | None, Field(alias="formIds")] = None
    form_response_condition: Annotated[dict[str, Any] | None, Field(alias="formResponseCondition")] = None


class AnalyticsFrameQueryFormResponsesGrouping(Model):
    """An object. Source: tellescope.txt:272-282."""

    public_identifier: Annotated[bool | None, Field(alias="Public Identifier")] = None
    enduser: Annotated[bool | None, Field(alias="Enduser")] = None
    gender: Annotated[bool | None, Field(alias="Gender")] = None
    assigned_to: Annotated[bool | None, Field(alias="Assigned To")] = None
    field: Annotated[str | None, Field(alias="Field")] = None
    tags: Annotated[bool | None, Field(alias="Tags")] = None
    age: Annotated[bool | None, Field(alias="Age")] = None
    state: Annotated[bool | None, Field(alias="State")] = None
    phone: Annotated[bool | None, Field(alias="Phone")] = None


AnalyticsFrameQueryFormResponsesKey = Literal["Created At", "Updated At", "Submitted At"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AnalyticsFrameQueryFormResponsesRange(Model):
    """An object. Source: tellescope.txt:283-286."""

    interval: Literal["Daily", "Weekly", "Monthly", "Hourly"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    key: Literal["Created At", "Updated At", "Submitted At"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AnalyticsFrameQueryFormResponses(Variant):
    """An object. Source: tellescope.txt:251-287."""

    resource: Literal["Form Responses"] = "Form Responses"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    filter: AnalyticsFrameQueryFormResponsesFilter | None = None
    info: AnalyticsFrameQueryMethodAndParametersInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    grouping: AnalyticsFrameQueryFormResponsesGrouping | None = None
    range: AnalyticsFrameQueryFormResponsesRange | None = None


class AnalyticsFrameQueryPurchasesGrouping(Model):
    """An object. Source: tellescope.txt:299-309."""

    enduser: Annotated[bool | None, Field(alias="Enduser")] = None
    cost: Annotated[bool | None, Field(alias="Cost")] = None
    gender: Annotated[bool | None, Field(alias="Gender")] = None
    assigned_to: Annotated[bool | None, Field(alias="Assigned To")] = None
    field: Annotated[str | None, Field(alias="Field")] = None
    tags: Annotated[bool | None, Field(alias="Tags")] = None
    age: Annotated[bool | None, Field(alias="Age")] = None
    state: Annotated[bool | None, Field(alias="State")] = None
    phone: Annotated[bool | None, Field(alias="Phone")] = None


class AnalyticsFrameQueryPurchases(Variant):
    """An object. Source: tellescope.txt:288-314."""

    resource: Literal["Purchases"] = "Purchases"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    filter: dict[str, Any] | None = None
    info: AnalyticsFrameQueryMethodAndParametersInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    grouping: AnalyticsFrameQueryPurchasesGrouping | None = None
    range: AnalyticsFrameQueryIntervalAndKeyRange | None = None


class AnalyticsFrameGrouping(Model):
    """An object. Source: tellescope.txt:326-335."""

    enduser: Annotated[bool | None, Field(alias="Enduser")] = None
    gender: Annotated[bool | None, Field(alias="Gender")] = None
    assigned_to: Annotated[bool | None, Field(alias="Assigned To")] = None
    field: Annotated[str | None, Field(alias="Field")] = None
    tags: Annotated[bool | None, Field(alias="Tags")] = None
    age: Annotated[bool | None, Field(alias="Age")] = None
    state: Annotated[bool | None, Field(alias="State")] = None
    phone: Annotated[bool | None, Field(alias="Phone")] = None


class AnalyticsFrameQueryPurchaseCredits(Variant):
    """An object. Source: tellescope.txt:315-340."""

    resource: Literal["Purchase Credits"] = "Purchase Credits"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    filter: dict[str, Any] | None = None
    info: AnalyticsFrameQueryMethodAndParametersInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    grouping: AnalyticsFrameGrouping | None = None
    range: AnalyticsFrameQueryIntervalAndKeyRange | None = None


class AnalyticsFrameQueryEmails(Variant):
    """An object. Source: tellescope.txt:315-340."""

    resource: Literal["Emails"] = "Emails"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    filter: dict[str, Any] | None = None
    info: AnalyticsFrameQueryMethodAndParametersInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    grouping: AnalyticsFrameGrouping | None = None
    range: AnalyticsFrameQueryIntervalAndKeyRange | None = None


AnalyticsFrameQueryPhoneCallsMethod = Literal["Duration", "Total"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AnalyticsFrameQueryPhoneCallsInfo(Model):
    """An object. Source: tellescope.txt:320-323."""

    method: Literal["Duration", "Total"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    parameters: dict[str, Any] | None = None


class AnalyticsFrameQueryPhoneCalls(Variant):
    """An object. Source: tellescope.txt:315-340."""

    resource: Literal["Phone Calls"] = "Phone Calls"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    filter: dict[str, Any] | None = None
    info: AnalyticsFrameQueryPhoneCallsInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    grouping: AnalyticsFrameGrouping | None = None
    range: AnalyticsFrameQueryIntervalAndKeyRange | None = None


class AnalyticsFrameQueryMedications(Variant):
    """An object. Source: tellescope.txt:315-340."""

    resource: Literal["Medications"] = "Medications"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    filter: dict[str, Any] | None = None
    info: AnalyticsFrameQueryMethodAndParametersInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    grouping: AnalyticsFrameGrouping | None = None
    range: AnalyticsFrameQueryIntervalAndKeyRange | None = None


class AnalyticsFrameQueryTicketsFilter(Model):
    """An object. Source: tellescope.txt:343-350."""

    close_reasons: Annotated[list[str] | None, Field(alias="closeReasons")] = None
    titles: list[str] | None = None


class AnalyticsFrameQueryTicketsGrouping(Model):
    """An object. Source: tellescope.txt:359-371."""

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


AnalyticsFrameQueryTicketsKey = Literal["Created At", "Updated At", "Closed At"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AnalyticsFrameQueryTicketsRange(Model):
    """An object. Source: tellescope.txt:372-375."""

    interval: Literal["Daily", "Weekly", "Monthly", "Hourly"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    key: Literal["Created At", "Updated At", "Closed At"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AnalyticsFrameQueryTickets(Variant):
    """An object. Source: tellescope.txt:341-376."""

    resource: Literal["Tickets"] = "Tickets"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    filter: AnalyticsFrameQueryTicketsFilter | None = None
    info: AnalyticsFrameQueryMethodAndParametersInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    grouping: AnalyticsFrameQueryTicketsGrouping | None = None
    range: AnalyticsFrameQueryTicketsRange | None = None


class AnalyticsFrameQuerySMSMessagesFilter(Model):
    """An object. Source: tellescope.txt:435-440."""

    direction: str | None = None
    messages: list[str] | None = None


class AnalyticsFrameQuerySMSMessagesGrouping(Model):
    """An object. Source: tellescope.txt:449-459."""

    score: Annotated[bool | None, Field(alias="Score")] = None
    enduser: Annotated[bool | None, Field(alias="Enduser")] = None
    gender: Annotated[bool | None, Field(alias="Gender")] = None
    assigned_to: Annotated[bool | None, Field(alias="Assigned To")] = None
    field: Annotated[str | None, Field(alias="Field")] = None
    tags: Annotated[bool | None, Field(alias="Tags")] = None
    age: Annotated[bool | None, Field(alias="Age")] = None
    state: Annotated[bool | None, Field(alias="State")] = None
    phone: Annotated[bool | None, Field(alias="Phone")] = None


class AnalyticsFrameQuerySMSMessages(Variant):
    """An object. Source: tellescope.txt:433-464."""

    resource: Literal["SMS Messages"] = "SMS Messages"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    filter: AnalyticsFrameQuerySMSMessagesFilter | None = None
    info: AnalyticsFrameQueryMethodAndParametersInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    grouping: AnalyticsFrameQuerySMSMessagesGrouping | None = None
    range: AnalyticsFrameQueryIntervalAndKeyRange | None = None


class AnalyticsFrameQueryFilesFilter(Model):
    """An object. Source: tellescope.txt:493-497."""

    names: list[str] | None = None


class AnalyticsFrameQueryFiles(Variant):
    """An object. Source: tellescope.txt:491-520."""

    resource: Literal["Files"] = "Files"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    filter: AnalyticsFrameQueryFilesFilter | None = None
    info: AnalyticsFrameQueryMethodAndParametersInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    grouping: AnalyticsFrameGrouping | None = None
    range: AnalyticsFrameQueryIntervalAndKeyRange | None = None


class AnalyticsFrameQueryOther(Model):
    """A member of AnalyticsFrameQuery that the documentation does not know. Source:
    tellescope.txt:131-522.
    """

    resource: Unlisted = None
    """Another value than those of the other members of AnalyticsFrameQuery."""


AnalyticsFrameQuery = (
    AnalyticsFrameQueryEndusers
    | AnalyticsFrameQueryCalendarEvents
    | AnalyticsFrameQueryFormResponses
    | AnalyticsFrameQueryPurchases
    | AnalyticsFrameQueryPurchaseCredits
    | AnalyticsFrameQueryEmails
    | AnalyticsFrameQueryPhoneCalls
    | AnalyticsFrameQueryMedications
    | AnalyticsFrameQueryTickets
    | AnalyticsFrameQuerySMSMessages
    | AnalyticsFrameQueryFiles
    | AnalyticsFrameQueryOther
)
"""One of several shapes (not on the page: @tellescope/schema 1.174.0). Source: tellescope.txt:131-522."""


AnalyticsFrameType = Literal["Percentage"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AnalyticsFrameGroupingCategory(Model):
    """An object. Source: tellescope.txt:955-960."""

    category: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    keys: list[str] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AnalyticsFrame(shared.Record):
    """A record of AnalyticsFrames (derived from what the page shows). Source: tellescope.txt:542-968."""

    title: str | None = None
    query: AnalyticsFrameQuery | None = None
    created_range: Annotated[shared.FromAndTo | None, Field(alias="createdRange")] = None
    updated_range: Annotated[shared.FromAndTo | None, Field(alias="updatedRange")] = None
    parent_frame: Annotated[str | None, Field(alias="parentFrame")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    type: Literal["Percentage"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    group_min: Annotated[shared.NumberOrEmpty | None, Field(alias="groupMin")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    group_max: Annotated[shared.NumberOrEmpty | None, Field(alias="groupMax")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    group_by_care_team: Annotated[bool | None, Field(alias="groupByCareTeam")] = None
    display_type: Annotated[str | None, Field(alias="displayType")] = None
    analytics_frame_grouping_category: Annotated[
        list[AnalyticsFrameGroupingCategory] | None, Field(alias="analyticsFrameGroupingCategory")
    ] = None
    truncation_length: Annotated[int | float | None, Field(alias="truncationLength")] = None
    show_ellipsis: Annotated[bool | None, Field(alias="showEllipsis")] = None
    ordered_labels: Annotated[list[str] | None, Field(alias="orderedLabels")] = None
    override_global_range: Annotated[bool | None, Field(alias="overrideGlobalRange")] = None
    visible_for_roles: Annotated[list[str] | None, Field(alias="visibleForRoles")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    visible_for_user_ids: Annotated[list[str] | None, Field(alias="visibleForUserIds")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class AnalyticsQueryResultValue(Model):
    """An object (known from the vendor's packages, not from the page)."""

    key: str | None = None
    timestamp: dt.datetime | None = None
    unit: str | None = None
    value: int | float = ALWAYS_THERE
    numerator: int | float | None = None
    denominator: int | float | None = None
    user_id: Annotated[str | None, Field(alias="userId")] = None


class AnalyticsQueryResult(Model):
    """An object (known from the vendor's packages, not from the page)."""

    count: int | float | None = None
    percentage: str | None = None
    values: list[AnalyticsQueryResultValue] | None = None


class AnalyticsFrameResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    report: Any = ALWAYS_THERE


class AnalyticsFrameCreate(Model):
    """An object. Source: tellescope.txt:975-1397."""

    title: str | None = None
    query: AnalyticsFrameQuery
    created_range: Annotated[shared.FromAndTo | None, Field(alias="createdRange")] = None
    updated_range: Annotated[shared.FromAndTo | None, Field(alias="updatedRange")] = None
    parent_frame: Annotated[str | None, Field(alias="parentFrame")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    type: Literal["Percentage"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    group_min: Annotated[shared.NumberOrEmpty | None, Field(alias="groupMin")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    group_max: Annotated[shared.NumberOrEmpty | None, Field(alias="groupMax")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
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
    """An object. Source: tellescope.txt:1405-1827."""

    title: str | None = None
    query: AnalyticsFrameQuery | None = None
    created_range: Annotated[shared.FromAndTo | None, Field(alias="createdRange")] = None
    updated_range: Annotated[shared.FromAndTo | None, Field(alias="updatedRange")] = None
    parent_frame: Annotated[str | None, Field(alias="parentFrame")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    type: Literal["Percentage"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    group_min: Annotated[shared.NumberOrEmpty | None, Field(alias="groupMin")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    group_max: Annotated[shared.NumberOrEmpty | None, Field(alias="groupMax")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
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
