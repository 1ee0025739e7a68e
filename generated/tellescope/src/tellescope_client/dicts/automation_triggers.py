"""What `models.automation_triggers` describes, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import automation_triggers as models
from .._runtime.types import ObjectId
from ..models import shared


class AutomationTriggerEventWithPublicIdentifierInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithPublicIdentifierInfo`."""

    form_id: str | None
    public_identifier: str | None
    submitter_type: str | None
    has_expired_event: bool | None


class AutomationTriggerEventWithPublicIdentifier(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithPublicIdentifier`."""

    type: str | None
    info: (
        models.AutomationTriggerEventWithPublicIdentifierInfo
        | AutomationTriggerEventWithPublicIdentifierInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithFormIdAndIntervalInMSInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithFormIdAndIntervalInMSInfo`."""

    form_id: str | None
    interval_in_ms: int | None


class AutomationTriggerEventWithFormIdAndIntervalInMS(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithFormIdAndIntervalInMS`."""

    type: str | None
    info: (
        models.AutomationTriggerEventWithFormIdAndIntervalInMSInfo
        | AutomationTriggerEventWithFormIdAndIntervalInMSInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithFormIdsInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithFormIdsInfo`."""

    form_ids: Sequence[ObjectId] | None


class AutomationTriggerEventWithFormIds(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithFormIds`."""

    type: str | None
    info: models.AutomationTriggerEventWithFormIdsInfo | AutomationTriggerEventWithFormIdsInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithField(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithField`."""

    type: str | None
    info: shared.AutomatedActionField | shared_dicts.AutomatedActionField | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithMapInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithMapInfo`."""

    type: str | None
    info: Mapping[str, Any] | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithStringListTemplateIdsInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithStringListTemplateIdsInfo`."""

    interval_in_ms: int | None
    template_ids: Sequence[str] | None
    titles: Sequence[str] | None


class AutomationTriggerEventWithStringListTemplateIds(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithStringListTemplateIds`."""

    type: str | None
    info: (
        models.AutomationTriggerEventWithStringListTemplateIdsInfo
        | AutomationTriggerEventWithStringListTemplateIdsInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithNoCareTeamInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithNoCareTeamInfo`."""

    no_care_team: bool | None
    destinations: Sequence[str] | None
    channels: Sequence[str] | None
    keywords: Sequence[str] | None


class AutomationTriggerEventWithNoCareTeam(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithNoCareTeam`."""

    type: str | None
    info: models.AutomationTriggerEventWithNoCareTeamInfo | AutomationTriggerEventWithNoCareTeamInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithTitlesAndObjectIdListTemplateIdsInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithTitlesAndObjectIdListTemplateIdsInfo`."""

    titles: Sequence[str] | None
    template_ids: Sequence[ObjectId] | None


class AutomationTriggerEventWithTitlesAndObjectIdListTemplateIds(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithTitlesAndObjectIdListTemplateIds`."""

    type: str | None
    info: (
        models.AutomationTriggerEventWithTitlesAndObjectIdListTemplateIdsInfo
        | AutomationTriggerEventWithTitlesAndObjectIdListTemplateIdsInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithTitlesOnlyInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithTitlesOnlyInfo`."""

    titles: Sequence[str] | None


class AutomationTriggerEventWithTitlesOnly(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithTitlesOnly`."""

    type: str | None
    info: models.AutomationTriggerEventWithTitlesOnlyInfo | AutomationTriggerEventWithTitlesOnlyInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithMinutesOnlyInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithMinutesOnlyInfo`."""

    minutes: float | None


class AutomationTriggerEventWithMinutesOnly(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithMinutesOnly`."""

    type: str | None
    info: models.AutomationTriggerEventWithMinutesOnlyInfo | AutomationTriggerEventWithMinutesOnlyInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithIntervalInMSOnlyInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithIntervalInMSOnlyInfo`."""

    interval_in_ms: int | None


class AutomationTriggerEventWithIntervalInMSOnly(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithIntervalInMSOnly`."""

    type: str | None
    info: (
        models.AutomationTriggerEventWithIntervalInMSOnlyInfo
        | AutomationTriggerEventWithIntervalInMSOnlyInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerValue(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerValue`."""

    lower: float | None
    upper: float | None


class AutomationTriggerComparisonWithLower(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerComparisonWithLower`."""

    type: str | None
    value: models.AutomationTriggerValue | AutomationTriggerValue | None


AutomationTriggerComparison = (
    shared.AutomationTriggerComparisonWithNumberValue
    | shared_dicts.AutomationTriggerComparisonWithNumberValue
    | models.AutomationTriggerComparisonWithLower
    | AutomationTriggerComparisonWithLower
)
"""As `models.automation_triggers.AutomationTriggerComparison`."""


class AutomationTriggerEventWithUnitsInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithUnitsInfo`."""

    minutes: float | None
    units: Sequence[str] | None
    comparison: AutomationTriggerComparison | None
    period_in_ms: int | None


class AutomationTriggerEventWithUnits(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithUnits`."""

    type: str | None
    info: models.AutomationTriggerEventWithUnitsInfo | AutomationTriggerEventWithUnitsInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithConfigurationIdsInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithConfigurationIdsInfo`."""

    configuration_ids: Sequence[ObjectId] | None
    classifications: Sequence[str] | None


class AutomationTriggerEventWithConfigurationIds(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithConfigurationIds`."""

    type: str | None
    info: (
        models.AutomationTriggerEventWithConfigurationIdsInfo
        | AutomationTriggerEventWithConfigurationIdsInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithReplyKeywordsInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithReplyKeywordsInfo`."""

    template_ids: Sequence[ObjectId] | None
    reply_keywords: Sequence[str] | None


class AutomationTriggerEventWithReplyKeywords(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithReplyKeywords`."""

    type: str | None
    info: (
        models.AutomationTriggerEventWithReplyKeywordsInfo
        | AutomationTriggerEventWithReplyKeywordsInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithSourceInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithSourceInfo`."""

    source: str | None
    status: str | None


class AutomationTriggerEventWithSource(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithSource`."""

    type: str | None
    info: models.AutomationTriggerEventWithSourceInfo | AutomationTriggerEventWithSourceInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithInputsInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithInputsInfo`."""

    inputs: Sequence[str] | None
    phone_numbers: Sequence[str] | None


class AutomationTriggerEventWithInputs(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithInputs`."""

    type: str | None
    info: models.AutomationTriggerEventWithInputsInfo | AutomationTriggerEventWithInputsInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithPartialFrequencyInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithPartialFrequencyInfo`."""

    titles: Sequence[str] | None
    partial_frequency: str | None


class AutomationTriggerEventWithPartialFrequency(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithPartialFrequency`."""

    type: str | None
    info: (
        models.AutomationTriggerEventWithPartialFrequencyInfo
        | AutomationTriggerEventWithPartialFrequencyInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithReasonInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithReasonInfo`."""

    reason: str | None


class AutomationTriggerEventWithReason(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithReason`."""

    type: str | None
    info: models.AutomationTriggerEventWithReasonInfo | AutomationTriggerEventWithReasonInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithGroupIdOnlyInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithGroupIdOnlyInfo`."""

    group_id: str | None


class AutomationTriggerEventWithGroupIdOnly(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithGroupIdOnly`."""

    type: str | None
    info: models.AutomationTriggerEventWithGroupIdOnlyInfo | AutomationTriggerEventWithGroupIdOnlyInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithGroupIdAndIntervalInMSInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithGroupIdAndIntervalInMSInfo`."""

    group_id: str | None
    interval_in_ms: int | None


class AutomationTriggerEventWithGroupIdAndIntervalInMS(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithGroupIdAndIntervalInMS`."""

    type: str | None
    info: (
        models.AutomationTriggerEventWithGroupIdAndIntervalInMSInfo
        | AutomationTriggerEventWithGroupIdAndIntervalInMSInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithObjectIdListTemplateIdsOnlyInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithObjectIdListTemplateIdsOnlyInfo`."""

    template_ids: Sequence[ObjectId] | None


class AutomationTriggerEventWithObjectIdListTemplateIdsOnly(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithObjectIdListTemplateIdsOnly`."""

    type: str | None
    info: (
        models.AutomationTriggerEventWithObjectIdListTemplateIdsOnlyInfo
        | AutomationTriggerEventWithObjectIdListTemplateIdsOnlyInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithHealthieFormIdsInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithHealthieFormIdsInfo`."""

    healthie_form_ids: Sequence[str] | None


class AutomationTriggerEventWithHealthieFormIds(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithHealthieFormIds`."""

    type: str | None
    info: (
        models.AutomationTriggerEventWithHealthieFormIdsInfo
        | AutomationTriggerEventWithHealthieFormIdsInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventWithDatabaseIdInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithDatabaseIdInfo`."""

    database_id: str | None


class AutomationTriggerEventWithDatabaseId(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventWithDatabaseId`."""

    type: str | None
    info: models.AutomationTriggerEventWithDatabaseIdInfo | AutomationTriggerEventWithDatabaseIdInfo | None
    conditions: Mapping[str, Any] | None


AutomationTriggerEvent = (
    models.AutomationTriggerEventWithPublicIdentifier
    | AutomationTriggerEventWithPublicIdentifier
    | models.AutomationTriggerEventWithFormIdAndIntervalInMS
    | AutomationTriggerEventWithFormIdAndIntervalInMS
    | models.AutomationTriggerEventWithFormIds
    | AutomationTriggerEventWithFormIds
    | models.AutomationTriggerEventWithField
    | AutomationTriggerEventWithField
    | models.AutomationTriggerEventWithMapInfo
    | AutomationTriggerEventWithMapInfo
    | models.AutomationTriggerEventWithStringListTemplateIds
    | AutomationTriggerEventWithStringListTemplateIds
    | models.AutomationTriggerEventWithNoCareTeam
    | AutomationTriggerEventWithNoCareTeam
    | models.AutomationTriggerEventWithTitlesAndObjectIdListTemplateIds
    | AutomationTriggerEventWithTitlesAndObjectIdListTemplateIds
    | models.AutomationTriggerEventWithTitlesOnly
    | AutomationTriggerEventWithTitlesOnly
    | models.AutomationTriggerEventWithMinutesOnly
    | AutomationTriggerEventWithMinutesOnly
    | models.AutomationTriggerEventWithIntervalInMSOnly
    | AutomationTriggerEventWithIntervalInMSOnly
    | models.AutomationTriggerEventWithUnits
    | AutomationTriggerEventWithUnits
    | models.AutomationTriggerEventWithConfigurationIds
    | AutomationTriggerEventWithConfigurationIds
    | models.AutomationTriggerEventWithReplyKeywords
    | AutomationTriggerEventWithReplyKeywords
    | models.AutomationTriggerEventWithSource
    | AutomationTriggerEventWithSource
    | models.AutomationTriggerEventWithInputs
    | AutomationTriggerEventWithInputs
    | models.AutomationTriggerEventWithPartialFrequency
    | AutomationTriggerEventWithPartialFrequency
    | models.AutomationTriggerEventWithReason
    | AutomationTriggerEventWithReason
    | models.AutomationTriggerEventWithGroupIdOnly
    | AutomationTriggerEventWithGroupIdOnly
    | models.AutomationTriggerEventWithGroupIdAndIntervalInMS
    | AutomationTriggerEventWithGroupIdAndIntervalInMS
    | models.AutomationTriggerEventWithObjectIdListTemplateIdsOnly
    | AutomationTriggerEventWithObjectIdListTemplateIdsOnly
    | models.AutomationTriggerEventWithHealthieFormIds
    | AutomationTriggerEventWithHealthieFormIds
    | models.AutomationTriggerEventWithDatabaseId
    | AutomationTriggerEventWithDatabaseId
)
"""As `models.automation_triggers.AutomationTriggerEvent`."""


class AutomationTriggerActionWithDoNotRestartInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionWithDoNotRestartInfo`."""

    journey_id: str | None
    do_not_restart: bool | None


class AutomationTriggerActionWithDoNotRestart(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionWithDoNotRestart`."""

    type: str | None
    info: (
        models.AutomationTriggerActionWithDoNotRestartInfo
        | AutomationTriggerActionWithDoNotRestartInfo
        | None
    )


class AutomationTriggerActionWithJourneyIdOnly(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionWithJourneyIdOnly`."""

    type: str | None
    info: (
        shared.AutomatedActionActionWithJourneyIdInfo
        | shared_dicts.AutomatedActionActionWithJourneyIdInfo
        | None
    )


class AutomationTriggerActionWithStringListTags(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionWithStringListTags`."""

    type: str | None
    info: (
        shared.AutomatedActionActionWithStringListTagsOnlyInfo
        | shared_dicts.AutomatedActionActionWithStringListTagsOnlyInfo
        | None
    )


class AutomationTriggerActionWithLimitToOneUserInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionWithLimitToOneUserInfo`."""

    tags: shared.AnalyticsFrameTags | shared_dicts.AnalyticsFrameTags | None
    limit_to_one_user: bool | None


class AutomationTriggerActionWithLimitToOneUser(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionWithLimitToOneUser`."""

    type: str | None
    info: (
        models.AutomationTriggerActionWithLimitToOneUserInfo
        | AutomationTriggerActionWithLimitToOneUserInfo
        | None
    )


class AutomationTriggerActionWithQualifierOnlyInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionWithQualifierOnlyInfo`."""

    tags: shared.AnalyticsFrameTags | shared_dicts.AnalyticsFrameTags | None


class AutomationTriggerActionWithQualifierOnly(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionWithQualifierOnly`."""

    type: str | None
    info: (
        models.AutomationTriggerActionWithQualifierOnlyInfo
        | AutomationTriggerActionWithQualifierOnlyInfo
        | None
    )


class AutomationTriggerActionWithFields(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionWithFields`."""

    type: str | None
    info: shared.AutomatedActionActionWithNameInfo | shared_dicts.AutomatedActionActionWithNameInfo | None


class AutomationTriggerActionWithPackageIdInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionWithPackageIdInfo`."""

    package_id: str | None


class AutomationTriggerActionWithPackageId(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionWithPackageId`."""

    type: str | None
    info: models.AutomationTriggerActionWithPackageIdInfo | AutomationTriggerActionWithPackageIdInfo | None


AutomationTriggerAction = (
    models.AutomationTriggerActionWithDoNotRestart
    | AutomationTriggerActionWithDoNotRestart
    | models.AutomationTriggerActionWithJourneyIdOnly
    | AutomationTriggerActionWithJourneyIdOnly
    | shared.AutomatedActionAssignment
    | shared_dicts.AutomatedActionAssignment
    | models.AutomationTriggerActionWithStringListTags
    | AutomationTriggerActionWithStringListTags
    | models.AutomationTriggerActionWithLimitToOneUser
    | AutomationTriggerActionWithLimitToOneUser
    | models.AutomationTriggerActionWithQualifierOnly
    | AutomationTriggerActionWithQualifierOnly
    | models.AutomationTriggerActionWithFields
    | AutomationTriggerActionWithFields
    | models.AutomationTriggerActionWithPackageId
    | AutomationTriggerActionWithPackageId
)
"""As `models.automation_triggers.AutomationTriggerAction`."""


class AutomationTriggerTrigger(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerTrigger`."""

    automation_trigger_id: ObjectId | None
    enduser_id: ObjectId | None
    journey_context: Mapping[str, Any] | None


class AutomationTriggerCreate(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerCreate`."""

    title: Required[str]
    event: Required[AutomationTriggerEvent]
    action: Required[AutomationTriggerAction]
    status: Required[str]
    enduser_condition: Mapping[str, Any] | None
    journey_id: str | None
    once_per_enduser: bool | None
    trigger_next_at: dt.datetime | None


class AutomationTriggerUpdates(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerUpdates`."""

    title: str | None
    event: AutomationTriggerEvent | None
    action: AutomationTriggerAction | None
    status: str | None
    enduser_condition: Mapping[str, Any] | None
    journey_id: str | None
    once_per_enduser: bool | None
    trigger_next_at: dt.datetime | None
