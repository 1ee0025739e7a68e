"""Models of AutomationTriggers."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class AutomationTriggerEventWithPublicIdentifierInfo(Model):
    """An object. Source: tellescope.txt, lines 5266-5271."""

    form_id: Annotated[str | None, Field(alias="formId")] = None
    public_identifier: Annotated[str | None, Field(alias="publicIdentifier")] = None
    submitter_type: Annotated[str | None, Field(alias="submitterType")] = None
    has_expired_event: Annotated[bool | None, Field(alias="hasExpiredEvent")] = None


class AutomationTriggerEventWithPublicIdentifier(Model):
    """An object. Source: tellescope.txt, lines 5264-5278."""

    type: str | None = None
    info: AutomationTriggerEventWithPublicIdentifierInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithFormIdAndIntervalInMSInfo(Model):
    """An object. Source: tellescope.txt, lines 5281-5284."""

    form_id: Annotated[str | None, Field(alias="formId")] = None
    interval_in_ms: Annotated[int | float | None, Field(alias="intervalInMS")] = None


class AutomationTriggerEventWithFormIdAndIntervalInMS(Model):
    """An object. Source: tellescope.txt, lines 5279-5286."""

    type: str | None = None
    info: AutomationTriggerEventWithFormIdAndIntervalInMSInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithFormIdsInfo(Model):
    """An object. Source: tellescope.txt, lines 5289-5293."""

    form_ids: Annotated[list[ObjectId] | None, Field(alias="formIds")] = None


class AutomationTriggerEventWithFormIds(Model):
    """An object. Source: tellescope.txt, lines 5287-5295."""

    type: str | None = None
    info: AutomationTriggerEventWithFormIdsInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithField(Model):
    """An object. Source: tellescope.txt, lines 5296-5303."""

    type: str | None = None
    info: shared.AutomatedActionField | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithMapInfo(Model):
    """An object. Source: tellescope.txt, lines 5304-5308."""

    type: str | None = None
    info: dict[str, Any] | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithStringListTemplateIdsInfo(Model):
    """An object. Source: tellescope.txt, lines 5311-5319."""

    interval_in_ms: Annotated[int | float | None, Field(alias="intervalInMS")] = None
    template_ids: Annotated[list[str] | None, Field(alias="templateIds")] = None
    titles: list[str] | None = None


class AutomationTriggerEventWithStringListTemplateIds(Model):
    """An object. Source: tellescope.txt, lines 5309-5321."""

    type: str | None = None
    info: AutomationTriggerEventWithStringListTemplateIdsInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithNoCareTeamInfo(Model):
    """An object. Source: tellescope.txt, lines 5344-5355."""

    no_care_team: Annotated[bool | None, Field(alias="noCareTeam")] = None
    destinations: list[str] | None = None
    channels: list[str] | None = None
    keywords: list[str] | None = None


class AutomationTriggerEventWithNoCareTeam(Model):
    """An object. Source: tellescope.txt, lines 5342-5357."""

    type: str | None = None
    info: AutomationTriggerEventWithNoCareTeamInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithTitlesAndObjectIdListTemplateIdsInfo(Model):
    """An object. Source: tellescope.txt, lines 5360-5367."""

    titles: list[str] | None = None
    template_ids: Annotated[list[ObjectId] | None, Field(alias="templateIds")] = None


class AutomationTriggerEventWithTitlesAndObjectIdListTemplateIds(Model):
    """An object. Source: tellescope.txt, lines 5358-5369."""

    type: str | None = None
    info: AutomationTriggerEventWithTitlesAndObjectIdListTemplateIdsInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithTitlesOnlyInfo(Model):
    """An object. Source: tellescope.txt, lines 5396-5400."""

    titles: list[str] | None = None


class AutomationTriggerEventWithTitlesOnly(Model):
    """An object. Source: tellescope.txt, lines 5394-5402."""

    type: str | None = None
    info: AutomationTriggerEventWithTitlesOnlyInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithMinutesOnlyInfo(Model):
    """An object. Source: tellescope.txt, lines 5423-5425."""

    minutes: int | float | None = None


class AutomationTriggerEventWithMinutesOnly(Model):
    """An object. Source: tellescope.txt, lines 5421-5427."""

    type: str | None = None
    info: AutomationTriggerEventWithMinutesOnlyInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithIntervalInMSOnlyInfo(Model):
    """An object. Source: tellescope.txt, lines 5430-5432."""

    interval_in_ms: Annotated[int | float | None, Field(alias="intervalInMS")] = None


class AutomationTriggerEventWithIntervalInMSOnly(Model):
    """An object. Source: tellescope.txt, lines 5428-5434."""

    type: str | None = None
    info: AutomationTriggerEventWithIntervalInMSOnlyInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerValue(Model):
    """An object. Source: tellescope.txt, lines 5454-5457."""

    lower: int | float | None = None
    upper: int | float | None = None


class AutomationTriggerComparisonWithLower(Model):
    """An object. Source: tellescope.txt, lines 5452-5458."""

    type: str | None = None
    value: AutomationTriggerValue | None = None


AutomationTriggerComparison = (
    shared.AutomationTriggerComparisonWithNumberValue | AutomationTriggerComparisonWithLower
)
"""One of several shapes. Source: tellescope.txt, lines 5442-5460."""


class AutomationTriggerEventWithUnitsInfo(Model):
    """An object. Source: tellescope.txt, lines 5437-5462."""

    minutes: int | float | None = None
    units: list[str] | None = None
    comparison: AutomationTriggerComparison | None = None
    period_in_ms: Annotated[int | float | None, Field(alias="periodInMS")] = None


class AutomationTriggerEventWithUnits(Model):
    """An object. Source: tellescope.txt, lines 5435-5464."""

    type: str | None = None
    info: AutomationTriggerEventWithUnitsInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithConfigurationIdsInfo(Model):
    """An object. Source: tellescope.txt, lines 5467-5474."""

    configuration_ids: Annotated[list[ObjectId] | None, Field(alias="configurationIds")] = None
    classifications: list[str] | None = None


class AutomationTriggerEventWithConfigurationIds(Model):
    """An object. Source: tellescope.txt, lines 5465-5476."""

    type: str | None = None
    info: AutomationTriggerEventWithConfigurationIdsInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithReplyKeywordsInfo(Model):
    """An object. Source: tellescope.txt, lines 5479-5486."""

    template_ids: Annotated[list[ObjectId] | None, Field(alias="templateIds")] = None
    reply_keywords: Annotated[list[str] | None, Field(alias="replyKeywords")] = None


class AutomationTriggerEventWithReplyKeywords(Model):
    """An object. Source: tellescope.txt, lines 5477-5488."""

    type: str | None = None
    info: AutomationTriggerEventWithReplyKeywordsInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithSourceInfo(Model):
    """An object. Source: tellescope.txt, lines 5491-5494."""

    source: str | None = None
    status: str | None = None


class AutomationTriggerEventWithSource(Model):
    """An object. Source: tellescope.txt, lines 5489-5496."""

    type: str | None = None
    info: AutomationTriggerEventWithSourceInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithInputsInfo(Model):
    """An object. Source: tellescope.txt, lines 5499-5506."""

    inputs: list[str] | None = None
    phone_numbers: Annotated[list[str] | None, Field(alias="phoneNumbers")] = None


class AutomationTriggerEventWithInputs(Model):
    """An object. Source: tellescope.txt, lines 5497-5508."""

    type: str | None = None
    info: AutomationTriggerEventWithInputsInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithPartialFrequencyInfo(Model):
    """An object. Source: tellescope.txt, lines 5523-5528."""

    titles: list[str] | None = None
    partial_frequency: Annotated[str | None, Field(alias="partialFrequency")] = None


class AutomationTriggerEventWithPartialFrequency(Model):
    """An object. Source: tellescope.txt, lines 5521-5530."""

    type: str | None = None
    info: AutomationTriggerEventWithPartialFrequencyInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithReasonInfo(Model):
    """An object. Source: tellescope.txt, lines 5542-5544."""

    reason: str | None = None


class AutomationTriggerEventWithReason(Model):
    """An object. Source: tellescope.txt, lines 5540-5546."""

    type: str | None = None
    info: AutomationTriggerEventWithReasonInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithGroupIdOnlyInfo(Model):
    """An object. Source: tellescope.txt, lines 5549-5551."""

    group_id: Annotated[str | None, Field(alias="groupId")] = None


class AutomationTriggerEventWithGroupIdOnly(Model):
    """An object. Source: tellescope.txt, lines 5547-5553."""

    type: str | None = None
    info: AutomationTriggerEventWithGroupIdOnlyInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithGroupIdAndIntervalInMSInfo(Model):
    """An object. Source: tellescope.txt, lines 5556-5559."""

    group_id: Annotated[str | None, Field(alias="groupId")] = None
    interval_in_ms: Annotated[int | float | None, Field(alias="intervalInMS")] = None


class AutomationTriggerEventWithGroupIdAndIntervalInMS(Model):
    """An object. Source: tellescope.txt, lines 5554-5561."""

    type: str | None = None
    info: AutomationTriggerEventWithGroupIdAndIntervalInMSInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithObjectIdListTemplateIdsOnlyInfo(Model):
    """An object. Source: tellescope.txt, lines 5564-5568."""

    template_ids: Annotated[list[ObjectId] | None, Field(alias="templateIds")] = None


class AutomationTriggerEventWithObjectIdListTemplateIdsOnly(Model):
    """An object. Source: tellescope.txt, lines 5562-5570."""

    type: str | None = None
    info: AutomationTriggerEventWithObjectIdListTemplateIdsOnlyInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithHealthieFormIdsInfo(Model):
    """An object. Source: tellescope.txt, lines 5582-5586."""

    healthie_form_ids: Annotated[list[str] | None, Field(alias="healthieFormIds")] = None


class AutomationTriggerEventWithHealthieFormIds(Model):
    """An object. Source: tellescope.txt, lines 5580-5588."""

    type: str | None = None
    info: AutomationTriggerEventWithHealthieFormIdsInfo | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventWithDatabaseIdInfo(Model):
    """An object. Source: tellescope.txt, lines 5591-5593."""

    database_id: Annotated[str | None, Field(alias="databaseId")] = None


class AutomationTriggerEventWithDatabaseId(Model):
    """An object. Source: tellescope.txt, lines 5589-5595."""

    type: str | None = None
    info: AutomationTriggerEventWithDatabaseIdInfo | None = None
    conditions: dict[str, Any] | None = None


AutomationTriggerEvent = (
    AutomationTriggerEventWithPublicIdentifier
    | AutomationTriggerEventWithFormIdAndIntervalInMS
    | AutomationTriggerEventWithFormIds
    | AutomationTriggerEventWithField
    | AutomationTriggerEventWithMapInfo
    | AutomationTriggerEventWithStringListTemplateIds
    | AutomationTriggerEventWithNoCareTeam
    | AutomationTriggerEventWithTitlesAndObjectIdListTemplateIds
    | AutomationTriggerEventWithTitlesOnly
    | AutomationTriggerEventWithMinutesOnly
    | AutomationTriggerEventWithIntervalInMSOnly
    | AutomationTriggerEventWithUnits
    | AutomationTriggerEventWithConfigurationIds
    | AutomationTriggerEventWithReplyKeywords
    | AutomationTriggerEventWithSource
    | AutomationTriggerEventWithInputs
    | AutomationTriggerEventWithPartialFrequency
    | AutomationTriggerEventWithReason
    | AutomationTriggerEventWithGroupIdOnly
    | AutomationTriggerEventWithGroupIdAndIntervalInMS
    | AutomationTriggerEventWithObjectIdListTemplateIdsOnly
    | AutomationTriggerEventWithHealthieFormIds
    | AutomationTriggerEventWithDatabaseId
)
"""One of several shapes. Source: tellescope.txt, lines 5262-5597."""


class AutomationTriggerActionWithDoNotRestartInfo(Model):
    """An object. Source: tellescope.txt, lines 5602-5605."""

    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    do_not_restart: Annotated[bool | None, Field(alias="doNotRestart")] = None


class AutomationTriggerActionWithDoNotRestart(Model):
    """An object. Source: tellescope.txt, lines 5600-5606."""

    type: str | None = None
    info: AutomationTriggerActionWithDoNotRestartInfo | None = None


class AutomationTriggerActionWithJourneyIdOnly(Model):
    """An object. Source: tellescope.txt, lines 5607-5612."""

    type: str | None = None
    info: shared.AutomatedActionActionWithJourneyIdInfo | None = None


class AutomationTriggerActionWithStringListTags(Model):
    """An object. Source: tellescope.txt, lines 5617-5624."""

    type: str | None = None
    info: shared.AutomatedActionActionWithStringListTagsOnlyInfo | None = None


class AutomationTriggerActionWithLimitToOneUserInfo(Model):
    """An object. Source: tellescope.txt, lines 5643-5651."""

    tags: shared.AnalyticsFrameTags | None = None
    limit_to_one_user: Annotated[bool | None, Field(alias="limitToOneUser")] = None


class AutomationTriggerActionWithLimitToOneUser(Model):
    """An object. Source: tellescope.txt, lines 5641-5652."""

    type: str | None = None
    info: AutomationTriggerActionWithLimitToOneUserInfo | None = None


class AutomationTriggerActionWithQualifierOnlyInfo(Model):
    """An object. Source: tellescope.txt, lines 5655-5662."""

    tags: shared.AnalyticsFrameTags | None = None


class AutomationTriggerActionWithQualifierOnly(Model):
    """An object. Source: tellescope.txt, lines 5653-5663."""

    type: str | None = None
    info: AutomationTriggerActionWithQualifierOnlyInfo | None = None


class AutomationTriggerActionWithFields(Model):
    """An object. Source: tellescope.txt, lines 5664-5676."""

    type: str | None = None
    info: shared.AutomatedActionActionWithNameInfo | None = None


class AutomationTriggerActionWithPackageIdInfo(Model):
    """An object. Source: tellescope.txt, lines 5687-5689."""

    package_id: Annotated[str | None, Field(alias="packageId")] = None


class AutomationTriggerActionWithPackageId(Model):
    """An object. Source: tellescope.txt, lines 5685-5690."""

    type: str | None = None
    info: AutomationTriggerActionWithPackageIdInfo | None = None


AutomationTriggerAction = (
    AutomationTriggerActionWithDoNotRestart
    | AutomationTriggerActionWithJourneyIdOnly
    | shared.AutomatedActionAssignment
    | AutomationTriggerActionWithStringListTags
    | AutomationTriggerActionWithLimitToOneUser
    | AutomationTriggerActionWithQualifierOnly
    | AutomationTriggerActionWithFields
    | AutomationTriggerActionWithPackageId
)
"""One of several shapes. Source: tellescope.txt, lines 5598-5692."""


class AutomationTrigger(shared.Record):
    """A record of AutomationTriggers (derived from what the page shows). Source: tellescope.txt, lines
    5256-5703.
    """

    title: str | None = None
    event: AutomationTriggerEvent | None = None
    action: AutomationTriggerAction | None = None
    status: str | None = None
    enduser_condition: Annotated[dict[str, Any] | None, Field(alias="enduserCondition")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    once_per_enduser: Annotated[bool | None, Field(alias="oncePerEnduser")] = None
    trigger_next_at: Annotated[dt.datetime | None, Field(alias="triggerNextAt")] = None


class AutomationTriggerTrigger(Model):
    """An object. Source: tellescope.txt, lines 5249-5253."""

    automation_trigger_id: Annotated[ObjectId | None, Field(alias="automationTriggerId")] = None
    enduser_id: Annotated[ObjectId | None, Field(alias="enduserId")] = None
    journey_context: Annotated[dict[str, Any] | None, Field(alias="journeyContext")] = None


class AutomationTriggerCreate(Model):
    """An object. Source: tellescope.txt, lines 5710-6153."""

    title: str
    event: AutomationTriggerEvent
    action: AutomationTriggerAction
    status: str
    enduser_condition: Annotated[dict[str, Any] | None, Field(alias="enduserCondition")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    once_per_enduser: Annotated[bool | None, Field(alias="oncePerEnduser")] = None
    trigger_next_at: Annotated[dt.datetime | None, Field(alias="triggerNextAt")] = None


class AutomationTriggerUpdates(Model):
    """An object. Source: tellescope.txt, lines 6161-6604."""

    title: str | None = None
    event: AutomationTriggerEvent | None = None
    action: AutomationTriggerAction | None = None
    status: str | None = None
    enduser_condition: Annotated[dict[str, Any] | None, Field(alias="enduserCondition")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    once_per_enduser: Annotated[bool | None, Field(alias="oncePerEnduser")] = None
    trigger_next_at: Annotated[dt.datetime | None, Field(alias="triggerNextAt")] = None


class AutomationTriggerBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[AutomationTrigger] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
