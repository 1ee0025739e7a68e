"""Tickets.

- When created by an enduser, enduserId must match their id. (by the server)

Source: tellescope.txt:18470-18870.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import shared as shared_dicts
    from ..dicts import tickets as dicts
    from ..models import tickets as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.tickets", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.tickets", __package__)

_ASSIGN_FROM_QUEUE: Operation[models.TicketsAssignFromQueueResponse] = Operation(
    "tickets.assign_from_queue",
    "PATCH",
    "/tickets/assign-from-queue",
    returns=lambda: models.TicketsAssignFromQueueResponse,
    types={"overrideRestrictions": bool},
)
_UPDATE_INDEXES: Operation[Any] = Operation(
    "tickets.update_indexes",
    "PATCH",
    "/tickets/update-indexes",
    types={"updates": lambda: list[shared.IndexUpdate]},
    required=("updates",),
)
_REPORT: Operation[models.TicketsReportResponse] = Operation(
    "tickets.report",
    "POST",
    "/tickets/report",
    returns=lambda: models.TicketsReportResponse,
    types={"titles": lambda: list[str], "range": lambda: shared.FromAndTo, "groupByOwnerAndTitle": bool},
)
_DISTRIBUTION_REPORT: Operation[models.TicketsDistributionReportResponse] = Operation(
    "tickets.distribution_report",
    "POST",
    "/tickets/distribution-report",
    returns=lambda: models.TicketsDistributionReportResponse,
    types={"range": lambda: shared.FromAndTo},
)
_CLOSE: Operation[models.TicketsCloseResponse] = Operation(
    "tickets.close", "POST", "/tickets/close", returns=lambda: models.TicketsCloseResponse
)
_CREATE: Operation[models.Ticket] = Operation(
    "tickets.create",
    "POST",
    "/ticket",
    returns=lambda: models.Ticket,
    types={
        "closeReasons": lambda: list[str],
        "dueDateInMS": float,
        "closedAt": lambda: shared.DateTimeOrEmpty,
        "skillsRequired": lambda: list[str],
        "priority": float,
        "index": float,
        "hiddenFromTickets": bool,
        "formResponseIds": lambda: list[str],
        "actions": lambda: list[shared.AutomatedActionTypeAndInfoAction],
        "closeOnFinishedActions": bool,
        "remindAt": lambda: shared.DateTimeOrEmpty,
        "reminderSilencedAt": lambda: shared.DateTimeOrEmpty,
        "relatedRecords": lambda: list[shared.TypeIdAndCreator],
        "attachments": lambda: list[shared.TypeNameAndSecureName],
        "snoozes": lambda: list[models.TicketSnooze],
        "requireConfirmation": bool,
        "reminders": lambda: list[shared.AutomatedMsBeforeDueDateAndDidRemindReminder],
        "tags": lambda: list[str],
        "restrictByTags": lambda: list[str],
        "contextFormIds": lambda: list[ObjectId],
        "contextEnduserFields": lambda: list[str],
        "isTodo": bool,
    },
    required=("title",),
)
_CREATE_MANY: Operation[models.TicketBatch] = Operation(
    "tickets.create_many",
    "POST",
    "/tickets",
    returns=lambda: models.TicketBatch,
    types={"create": lambda: list[models.TicketCreate]},
    required=("create",),
)
_UPDATE: Operation[models.Ticket] = Operation(
    "tickets.update",
    "PATCH",
    "/ticket/{id}",
    returns=lambda: models.Ticket,
    types={"updates": lambda: models.TicketUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.Ticket] = Operation(
    "tickets.get",
    "GET",
    "/ticket/{id}",
    returns=lambda: models.Ticket,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.Ticket]] = Operation(
    "tickets.list",
    "GET",
    "/tickets",
    returns=lambda: list[models.Ticket],
    types={
        "limit": float,
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
        "filter": lambda: dict[str, Any],
        "from": lambda: dt.datetime,
        "to": lambda: dt.datetime,
        "fromUpdated": lambda: dt.datetime,
    },
    pagination=PAGINATION,
)
_DELETE: Operation[None] = Operation(
    "tickets.delete", "DELETE", "/ticket/{id}", answer="empty", returns=lambda: None
)


class Tickets(Resource):
    """Tickets, called synchronously."""

    def assign_from_queue(
        self,
        *,
        user_id: str | Unset = UNSET,
        ticket_id: str | Unset = UNSET,
        queue_id: str | Unset = UNSET,
        override_restrictions: bool | Unset = UNSET,
    ) -> models.TicketsAssignFromQueueResponse:
        """Assign From Queue.

        Takes a specific ticket (or next available) from a queue and assigns to the caller of this endpoint

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            ticket_id: object-id, not on the page: @tellescope/schema 1.174.0
            queue_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `PATCH /v1/tickets/assign-from-queue`. Raises: `APIError`. Source: tellescope.txt:18473-18482.
        """
        return self._send(
            _ASSIGN_FROM_QUEUE,
            body={
                "userId": user_id,
                "ticketId": ticket_id,
                "queueId": queue_id,
                "overrideRestrictions": override_restrictions,
            },
        )

    def update_indexes(
        self, *, updates: Sequence[shared.IndexUpdate | shared_dicts.IndexUpdate | Mapping[str, Any]]
    ) -> Any:
        """Update Indexes.

        Updates indexes for a number of tickets to adjust the default sorting

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/tickets/update-indexes`. Raises: `APIError`. Source: tellescope.txt:18483-18494.
        """
        return self._send(_UPDATE_INDEXES, body={"updates": updates})

    def report(
        self,
        *,
        user_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        titles: Sequence[str] | Unset = UNSET,
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        range_field: str | Unset = UNSET,
        group_by_owner_and_title: bool | Unset = UNSET,
    ) -> models.TicketsReportResponse:
        """Get Report.

        Gets aggregate data for building a report on tickets

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/tickets/report`. Raises: `APIError`. Source: tellescope.txt:18495-18511.
        """
        return self._send(
            _REPORT,
            body={
                "userId": user_id,
                "title": title,
                "titles": titles,
                "range": range,
                "rangeField": range_field,
                "groupByOwnerAndTitle": group_by_owner_and_title,
            },
        )

    def distribution_report(
        self, *, range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET
    ) -> models.TicketsDistributionReportResponse:
        """Get Report.

        Gets aggregate data for a report on ticket distributions

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/tickets/distribution-report`. Raises: `APIError`. Source: tellescope.txt:18512-18521.
        """
        return self._send(_DISTRIBUTION_REPORT, body={"range": range})

    def close(
        self, *, ticket_id: str | Unset = UNSET, closed_for_reason: str | Unset = UNSET
    ) -> models.TicketsCloseResponse:
        """Close Ticket.

        Closes a ticket and returns any resulting tickets for a current journey

        Args:
            ticket_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/tickets/close`. Raises: `APIError`. Source: tellescope.txt:18522-18529.
        """
        return self._send(_CLOSE, body={"ticketId": ticket_id, "closedForReason": closed_for_reason})

    def create(
        self,
        *,
        title: str,
        enduser_id: str | Unset = UNSET,
        automation_step_id: str | Unset = UNSET,
        closed_for_reason: str | Unset = UNSET,
        close_reasons: Sequence[str] | Unset = UNSET,
        closed_by: str | Unset = UNSET,
        chat_room_id: str | Unset = UNSET,
        due_date_in_ms: int | Unset = UNSET,
        closed_at: shared.DateTimeOrEmpty | Unset = UNSET,
        owner: str | Unset = UNSET,
        message: str | Unset = UNSET,
        type: str | Unset = UNSET,
        skills_required: Sequence[str] | Unset = UNSET,
        priority: float | Unset = UNSET,
        stage: str | Unset = UNSET,
        blocker_description: str | Unset = UNSET,
        index: int | Unset = UNSET,
        care_plan_id: str | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        purchase_id: str | Unset = UNSET,
        hidden_from_tickets: bool | Unset = UNSET,
        html_description: str | Unset = UNSET,
        form_response_ids: Sequence[str] | Unset = UNSET,
        actions: (
            Sequence[
                shared.AutomatedActionTypeAndInfoAction
                | shared_dicts.AutomatedActionTypeAndInfoAction
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        close_on_finished_actions: bool | Unset = UNSET,
        remind_at: shared.DateTimeOrEmpty | Unset = UNSET,
        reminder_silenced_at: shared.DateTimeOrEmpty | Unset = UNSET,
        related_records: (
            Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | Unset
        ) = UNSET,
        attachments: (
            Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        snoozes: Sequence[models.TicketSnooze | dicts.TicketSnooze | Mapping[str, Any]] | Unset = UNSET,
        require_confirmation: bool | Unset = UNSET,
        queue_id: str | Unset = UNSET,
        reminders: (
            Sequence[
                shared.AutomatedMsBeforeDueDateAndDidRemindReminder
                | shared_dicts.AutomatedMsBeforeDueDateAndDidRemindReminder
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        calendar_event_id: str | Unset = UNSET,
        observation_id: str | Unset = UNSET,
        phone_call_id: str | Unset = UNSET,
        sms_id: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        restrict_by_state: shared.AppointmentLocationState | str | Unset = UNSET,
        restrict_by_tags: Sequence[str] | Unset = UNSET,
        restrict_by_tags_qualifier: Literal["One Of", "All Of"] | str | Unset = UNSET,
        archive_reason: str | Unset = UNSET,
        context_form_ids: Sequence[ObjectId] | Unset = UNSET,
        context_enduser_fields: Sequence[str] | Unset = UNSET,
        is_todo: bool | Unset = UNSET,
        database_record_id: str | Unset = UNSET,
        database_record_creator: str | Unset = UNSET,
    ) -> models.Ticket:
        """Create Ticket.

        Creates a new Ticket

        - When created by an enduser, enduserId must match their id. (by the server)

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            closed_by: object-id, not on the page: @tellescope/schema 1.174.0
            chat_room_id: object-id, not on the page: @tellescope/schema 1.174.0
            closed_at: not on the page: @tellescope/types-models 1.174.0
            owner: object-id, not on the page: @tellescope/schema 1.174.0
            care_plan_id: object-id, not on the page: @tellescope/schema 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            purchase_id: object-id, not on the page: @tellescope/schema 1.174.0
            remind_at: not on the page: @tellescope/types-models 1.174.0
            reminder_silenced_at: not on the page: @tellescope/types-models 1.174.0
            queue_id: object-id, not on the page: @tellescope/schema 1.174.0
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
            observation_id: object-id, not on the page: @tellescope/schema 1.174.0
            phone_call_id: object-id, not on the page: @tellescope/schema 1.174.0
            sms_id: object-id, not on the page: @tellescope/schema 1.174.0
            order_id: object-id, not on the page: @tellescope/schema 1.174.0
            restrict_by_state: not on the page: @tellescope/schema 1.174.0
            restrict_by_tags_qualifier: not on the page: @tellescope/schema 1.174.0
            database_record_id: object-id, not on the page: @tellescope/schema 1.174.0
            database_record_creator: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/ticket`. Raises: `APIError`. Source: tellescope.txt:18530-18632.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "enduserId": enduser_id,
                "automationStepId": automation_step_id,
                "closedForReason": closed_for_reason,
                "closeReasons": close_reasons,
                "closedBy": closed_by,
                "chatRoomId": chat_room_id,
                "dueDateInMS": due_date_in_ms,
                "closedAt": closed_at,
                "owner": owner,
                "message": message,
                "type": type,
                "skillsRequired": skills_required,
                "priority": priority,
                "stage": stage,
                "blockerDescription": blocker_description,
                "index": index,
                "carePlanId": care_plan_id,
                "journeyId": journey_id,
                "purchaseId": purchase_id,
                "hiddenFromTickets": hidden_from_tickets,
                "htmlDescription": html_description,
                "formResponseIds": form_response_ids,
                "actions": actions,
                "closeOnFinishedActions": close_on_finished_actions,
                "remindAt": remind_at,
                "reminderSilencedAt": reminder_silenced_at,
                "relatedRecords": related_records,
                "attachments": attachments,
                "snoozes": snoozes,
                "requireConfirmation": require_confirmation,
                "queueId": queue_id,
                "reminders": reminders,
                "calendarEventId": calendar_event_id,
                "observationId": observation_id,
                "phoneCallId": phone_call_id,
                "smsId": sms_id,
                "orderId": order_id,
                "tags": tags,
                "restrictByState": restrict_by_state,
                "restrictByTags": restrict_by_tags,
                "restrictByTagsQualifier": restrict_by_tags_qualifier,
                "archiveReason": archive_reason,
                "contextFormIds": context_form_ids,
                "contextEnduserFields": context_enduser_fields,
                "isTodo": is_todo,
                "databaseRecordId": database_record_id,
                "databaseRecordCreator": database_record_creator,
            },
        )

    def create_many(
        self, *, create: Sequence[models.TicketCreate | dicts.TicketCreate]
    ) -> models.TicketBatch:
        """Create Tickets.

        Creates new Tickets

        - When created by an enduser, enduserId must match their id. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/tickets`. Raises: `APIError`. Source: tellescope.txt:18633-18739.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.TicketUpdates | dicts.TicketUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Ticket:
        """Update Ticket.

        Updates Ticket fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - When created by an enduser, enduserId must match their id. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/ticket/:id`. Raises: `APIError`. Source: tellescope.txt:18740-18847.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Ticket:
        """Get Ticket.

        Get an Ticket

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/ticket/:id`. Raises: `APIError`. Source: tellescope.txt:18848-18854.
        """
        return self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | shared_dicts.ListSearch | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> Pages[models.Ticket]:
        """Get Tickets.

        Get a page of Tickets

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/tickets`. Raises: `APIError`. Source: tellescope.txt:18855-18865.
        """
        return self._paginate(
            _LIST,
            query={
                "lastId": last_id,
                "limit": limit,
                "sort": sort,
                "search": search,
                "filter": filter,
                "from": from_,
                "to": to,
                "fromUpdated": from_updated,
            },
        )

    def delete(self, id: str) -> None:
        """Delete Ticket.

        Delete one Ticket

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/ticket/:id`. Raises: `APIError`. Source: tellescope.txt:18866-18870.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncTickets(AsyncResource):
    """Tickets, called from asynchronous code."""

    async def assign_from_queue(
        self,
        *,
        user_id: str | Unset = UNSET,
        ticket_id: str | Unset = UNSET,
        queue_id: str | Unset = UNSET,
        override_restrictions: bool | Unset = UNSET,
    ) -> models.TicketsAssignFromQueueResponse:
        """Assign From Queue.

        Takes a specific ticket (or next available) from a queue and assigns to the caller of this endpoint

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            ticket_id: object-id, not on the page: @tellescope/schema 1.174.0
            queue_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `PATCH /v1/tickets/assign-from-queue`. Raises: `APIError`. Source: tellescope.txt:18473-18482.
        """
        return await self._send(
            _ASSIGN_FROM_QUEUE,
            body={
                "userId": user_id,
                "ticketId": ticket_id,
                "queueId": queue_id,
                "overrideRestrictions": override_restrictions,
            },
        )

    async def update_indexes(
        self, *, updates: Sequence[shared.IndexUpdate | shared_dicts.IndexUpdate | Mapping[str, Any]]
    ) -> Any:
        """Update Indexes.

        Updates indexes for a number of tickets to adjust the default sorting

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/tickets/update-indexes`. Raises: `APIError`. Source: tellescope.txt:18483-18494.
        """
        return await self._send(_UPDATE_INDEXES, body={"updates": updates})

    async def report(
        self,
        *,
        user_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        titles: Sequence[str] | Unset = UNSET,
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        range_field: str | Unset = UNSET,
        group_by_owner_and_title: bool | Unset = UNSET,
    ) -> models.TicketsReportResponse:
        """Get Report.

        Gets aggregate data for building a report on tickets

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/tickets/report`. Raises: `APIError`. Source: tellescope.txt:18495-18511.
        """
        return await self._send(
            _REPORT,
            body={
                "userId": user_id,
                "title": title,
                "titles": titles,
                "range": range,
                "rangeField": range_field,
                "groupByOwnerAndTitle": group_by_owner_and_title,
            },
        )

    async def distribution_report(
        self, *, range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET
    ) -> models.TicketsDistributionReportResponse:
        """Get Report.

        Gets aggregate data for a report on ticket distributions

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/tickets/distribution-report`. Raises: `APIError`. Source: tellescope.txt:18512-18521.
        """
        return await self._send(_DISTRIBUTION_REPORT, body={"range": range})

    async def close(
        self, *, ticket_id: str | Unset = UNSET, closed_for_reason: str | Unset = UNSET
    ) -> models.TicketsCloseResponse:
        """Close Ticket.

        Closes a ticket and returns any resulting tickets for a current journey

        Args:
            ticket_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/tickets/close`. Raises: `APIError`. Source: tellescope.txt:18522-18529.
        """
        return await self._send(_CLOSE, body={"ticketId": ticket_id, "closedForReason": closed_for_reason})

    async def create(
        self,
        *,
        title: str,
        enduser_id: str | Unset = UNSET,
        automation_step_id: str | Unset = UNSET,
        closed_for_reason: str | Unset = UNSET,
        close_reasons: Sequence[str] | Unset = UNSET,
        closed_by: str | Unset = UNSET,
        chat_room_id: str | Unset = UNSET,
        due_date_in_ms: int | Unset = UNSET,
        closed_at: shared.DateTimeOrEmpty | Unset = UNSET,
        owner: str | Unset = UNSET,
        message: str | Unset = UNSET,
        type: str | Unset = UNSET,
        skills_required: Sequence[str] | Unset = UNSET,
        priority: float | Unset = UNSET,
        stage: str | Unset = UNSET,
        blocker_description: str | Unset = UNSET,
        index: int | Unset = UNSET,
        care_plan_id: str | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        purchase_id: str | Unset = UNSET,
        hidden_from_tickets: bool | Unset = UNSET,
        html_description: str | Unset = UNSET,
        form_response_ids: Sequence[str] | Unset = UNSET,
        actions: (
            Sequence[
                shared.AutomatedActionTypeAndInfoAction
                | shared_dicts.AutomatedActionTypeAndInfoAction
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        close_on_finished_actions: bool | Unset = UNSET,
        remind_at: shared.DateTimeOrEmpty | Unset = UNSET,
        reminder_silenced_at: shared.DateTimeOrEmpty | Unset = UNSET,
        related_records: (
            Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | Unset
        ) = UNSET,
        attachments: (
            Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        snoozes: Sequence[models.TicketSnooze | dicts.TicketSnooze | Mapping[str, Any]] | Unset = UNSET,
        require_confirmation: bool | Unset = UNSET,
        queue_id: str | Unset = UNSET,
        reminders: (
            Sequence[
                shared.AutomatedMsBeforeDueDateAndDidRemindReminder
                | shared_dicts.AutomatedMsBeforeDueDateAndDidRemindReminder
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        calendar_event_id: str | Unset = UNSET,
        observation_id: str | Unset = UNSET,
        phone_call_id: str | Unset = UNSET,
        sms_id: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        restrict_by_state: shared.AppointmentLocationState | str | Unset = UNSET,
        restrict_by_tags: Sequence[str] | Unset = UNSET,
        restrict_by_tags_qualifier: Literal["One Of", "All Of"] | str | Unset = UNSET,
        archive_reason: str | Unset = UNSET,
        context_form_ids: Sequence[ObjectId] | Unset = UNSET,
        context_enduser_fields: Sequence[str] | Unset = UNSET,
        is_todo: bool | Unset = UNSET,
        database_record_id: str | Unset = UNSET,
        database_record_creator: str | Unset = UNSET,
    ) -> models.Ticket:
        """Create Ticket.

        Creates a new Ticket

        - When created by an enduser, enduserId must match their id. (by the server)

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            closed_by: object-id, not on the page: @tellescope/schema 1.174.0
            chat_room_id: object-id, not on the page: @tellescope/schema 1.174.0
            closed_at: not on the page: @tellescope/types-models 1.174.0
            owner: object-id, not on the page: @tellescope/schema 1.174.0
            care_plan_id: object-id, not on the page: @tellescope/schema 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            purchase_id: object-id, not on the page: @tellescope/schema 1.174.0
            remind_at: not on the page: @tellescope/types-models 1.174.0
            reminder_silenced_at: not on the page: @tellescope/types-models 1.174.0
            queue_id: object-id, not on the page: @tellescope/schema 1.174.0
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
            observation_id: object-id, not on the page: @tellescope/schema 1.174.0
            phone_call_id: object-id, not on the page: @tellescope/schema 1.174.0
            sms_id: object-id, not on the page: @tellescope/schema 1.174.0
            order_id: object-id, not on the page: @tellescope/schema 1.174.0
            restrict_by_state: not on the page: @tellescope/schema 1.174.0
            restrict_by_tags_qualifier: not on the page: @tellescope/schema 1.174.0
            database_record_id: object-id, not on the page: @tellescope/schema 1.174.0
            database_record_creator: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/ticket`. Raises: `APIError`. Source: tellescope.txt:18530-18632.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "enduserId": enduser_id,
                "automationStepId": automation_step_id,
                "closedForReason": closed_for_reason,
                "closeReasons": close_reasons,
                "closedBy": closed_by,
                "chatRoomId": chat_room_id,
                "dueDateInMS": due_date_in_ms,
                "closedAt": closed_at,
                "owner": owner,
                "message": message,
                "type": type,
                "skillsRequired": skills_required,
                "priority": priority,
                "stage": stage,
                "blockerDescription": blocker_description,
                "index": index,
                "carePlanId": care_plan_id,
                "journeyId": journey_id,
                "purchaseId": purchase_id,
                "hiddenFromTickets": hidden_from_tickets,
                "htmlDescription": html_description,
                "formResponseIds": form_response_ids,
                "actions": actions,
                "closeOnFinishedActions": close_on_finished_actions,
                "remindAt": remind_at,
                "reminderSilencedAt": reminder_silenced_at,
                "relatedRecords": related_records,
                "attachments": attachments,
                "snoozes": snoozes,
                "requireConfirmation": require_confirmation,
                "queueId": queue_id,
                "reminders": reminders,
                "calendarEventId": calendar_event_id,
                "observationId": observation_id,
                "phoneCallId": phone_call_id,
                "smsId": sms_id,
                "orderId": order_id,
                "tags": tags,
                "restrictByState": restrict_by_state,
                "restrictByTags": restrict_by_tags,
                "restrictByTagsQualifier": restrict_by_tags_qualifier,
                "archiveReason": archive_reason,
                "contextFormIds": context_form_ids,
                "contextEnduserFields": context_enduser_fields,
                "isTodo": is_todo,
                "databaseRecordId": database_record_id,
                "databaseRecordCreator": database_record_creator,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.TicketCreate | dicts.TicketCreate]
    ) -> models.TicketBatch:
        """Create Tickets.

        Creates new Tickets

        - When created by an enduser, enduserId must match their id. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/tickets`. Raises: `APIError`. Source: tellescope.txt:18633-18739.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.TicketUpdates | dicts.TicketUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Ticket:
        """Update Ticket.

        Updates Ticket fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - When created by an enduser, enduserId must match their id. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/ticket/:id`. Raises: `APIError`. Source: tellescope.txt:18740-18847.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Ticket:
        """Get Ticket.

        Get an Ticket

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/ticket/:id`. Raises: `APIError`. Source: tellescope.txt:18848-18854.
        """
        return await self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | shared_dicts.ListSearch | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> AsyncPages[models.Ticket]:
        """Get Tickets.

        Get a page of Tickets

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/tickets`. Raises: `APIError`. Source: tellescope.txt:18855-18865.
        """
        return self._paginate(
            _LIST,
            query={
                "lastId": last_id,
                "limit": limit,
                "sort": sort,
                "search": search,
                "filter": filter,
                "from": from_,
                "to": to,
                "fromUpdated": from_updated,
            },
        )

    async def delete(self, id: str) -> None:
        """Delete Ticket.

        Delete one Ticket

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/ticket/:id`. Raises: `APIError`. Source: tellescope.txt:18866-18870.
        """
        return await self._send(_DELETE, path={"id": id})
