"""Tickets.

- When created by an enduser, enduserId must match their id. (by the server)

Source: tellescope.txt, lines 18470-18870.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..models import tickets as models
    from ..models import shared
else:
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.tickets", __package__)

_ASSIGN_FROM_QUEUE: Operation[Any] = Operation(
    "tickets.assign_from_queue", "PATCH", "/tickets/assign-from-queue", body="json"
)
_UPDATE_INDEXES: Operation[Any] = Operation(
    "tickets.update_indexes",
    "PATCH",
    "/tickets/update-indexes",
    body="json",
    types={"updates": lambda: list[shared.AvailabilityBlockIndexUpdate]},
)
_REPORT: Operation[Any] = Operation(
    "tickets.report",
    "POST",
    "/tickets/report",
    body="json",
    types={
        "titles": lambda: list[str],
        "range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange,
    },
)
_DISTRIBUTION_REPORT: Operation[Any] = Operation(
    "tickets.distribution_report",
    "POST",
    "/tickets/distribution-report",
    body="json",
    types={"range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange},
)
_CLOSE: Operation[Any] = Operation("tickets.close", "POST", "/tickets/close", body="json")
_CREATE: Operation[models.Ticket] = Operation(
    "tickets.create",
    "POST",
    "/ticket",
    body="json",
    answer="json",
    returns=lambda: models.Ticket,
    types={
        "closeReasons": lambda: list[str],
        "closedAt": lambda: dt.datetime,
        "skillsRequired": lambda: list[str],
        "formResponseIds": lambda: list[str],
        "actions": lambda: list[shared.AutomatedActionActionWithAssignmentStrategyAction],
        "remindAt": lambda: dt.datetime,
        "reminderSilencedAt": lambda: dt.datetime,
        "relatedRecords": lambda: list[shared.EnduserProblemReference],
        "attachments": lambda: list[shared.ChatAttachment],
        "snoozes": lambda: list[models.TicketSnooze],
        "reminders": lambda: list[shared.AutomatedActionActionWithAssignmentStrategyReminder],
        "tags": lambda: list[str],
        "restrictByTags": lambda: list[str],
        "contextFormIds": lambda: list[ObjectId],
        "contextEnduserFields": lambda: list[str],
    },
)
_CREATE_MANY: Operation[models.TicketBatch] = Operation(
    "tickets.create_many",
    "POST",
    "/tickets",
    body="json",
    answer="json",
    returns=lambda: models.TicketBatch,
    types={"create": lambda: list[models.TicketCreate]},
)
_UPDATE: Operation[models.Ticket] = Operation(
    "tickets.update",
    "PATCH",
    "/ticket/{id}",
    body="json",
    answer="json",
    returns=lambda: models.Ticket,
    types={"updates": lambda: models.TicketUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.Ticket] = Operation(
    "tickets.get", "GET", "/ticket/{id}", answer="json", returns=lambda: models.Ticket
)
_LIST: Operation[list[models.Ticket]] = Operation(
    "tickets.list",
    "GET",
    "/tickets",
    answer="json",
    returns=lambda: list[models.Ticket],
    types={
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
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
    ) -> Any:
        """Assign From Queue.

        Takes a specific ticket (or next available) from a queue and assigns to the caller of this endpoint

        Args:
            user_id: `userId`, optional
            ticket_id: `ticketId`, optional
            queue_id: `queueId`, optional
            override_restrictions: `overrideRestrictions`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `PATCH /v1/tickets/assign-from-queue`. Source: tellescope.txt, lines 18473-18482.
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
        self, *, updates: Sequence[shared.AvailabilityBlockIndexUpdate | Mapping[str, Any]]
    ) -> Any:
        """Update Indexes.

        Updates indexes for a number of tickets to adjust the default sorting

        Args:
            updates: required, list of `AvailabilityBlockIndexUpdate`
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `PATCH /v1/tickets/update-indexes`. Source: tellescope.txt, lines 18483-18494.
        """
        return self._send(_UPDATE_INDEXES, body={"updates": updates})

    def report(
        self,
        *,
        user_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        titles: Sequence[str] | Unset = UNSET,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        range_field: str | Unset = UNSET,
        group_by_owner_and_title: bool | Unset = UNSET,
    ) -> Any:
        """Get Report.

        Gets aggregate data for building a report on tickets

        Args:
            user_id: `userId`, optional
            title: optional
            titles: optional, list of string values
            range: optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
            range_field: `rangeField`, optional
            group_by_owner_and_title: `groupByOwnerAndTitle`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `ALL /v1/tickets/report`. Source: tellescope.txt, lines 18495-18511.
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
        self,
        *,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Get Report.

        Gets aggregate data for a report on ticket distributions

        Args:
            range: optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `ALL /v1/tickets/distribution-report`. Source: tellescope.txt, lines 18512-18521.
        """
        return self._send(_DISTRIBUTION_REPORT, body={"range": range})

    def close(self, *, ticket_id: str | Unset = UNSET, closed_for_reason: str | Unset = UNSET) -> Any:
        """Close Ticket.

        Closes a ticket and returns any resulting tickets for a current journey

        Args:
            ticket_id: `ticketId`, optional
            closed_for_reason: `closedForReason`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/tickets/close`. Source: tellescope.txt, lines 18522-18529.
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
        due_date_in_ms: float | Unset = UNSET,
        closed_at: dt.datetime | Unset = UNSET,
        owner: str | Unset = UNSET,
        message: str | Unset = UNSET,
        type: str | Unset = UNSET,
        skills_required: Sequence[str] | Unset = UNSET,
        priority: float | Unset = UNSET,
        stage: str | Unset = UNSET,
        blocker_description: str | Unset = UNSET,
        index: float | Unset = UNSET,
        care_plan_id: str | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        purchase_id: str | Unset = UNSET,
        hidden_from_tickets: bool | Unset = UNSET,
        html_description: str | Unset = UNSET,
        form_response_ids: Sequence[str] | Unset = UNSET,
        actions: (
            Sequence[shared.AutomatedActionActionWithAssignmentStrategyAction | Mapping[str, Any]] | Unset
        ) = UNSET,
        close_on_finished_actions: bool | Unset = UNSET,
        remind_at: dt.datetime | Unset = UNSET,
        reminder_silenced_at: dt.datetime | Unset = UNSET,
        related_records: Sequence[shared.EnduserProblemReference | Mapping[str, Any]] | Unset = UNSET,
        attachments: Sequence[shared.ChatAttachment | Mapping[str, Any]] | Unset = UNSET,
        snoozes: Sequence[models.TicketSnooze | Mapping[str, Any]] | Unset = UNSET,
        require_confirmation: bool | Unset = UNSET,
        queue_id: str | Unset = UNSET,
        reminders: (
            Sequence[shared.AutomatedActionActionWithAssignmentStrategyReminder | Mapping[str, Any]] | Unset
        ) = UNSET,
        calendar_event_id: str | Unset = UNSET,
        observation_id: str | Unset = UNSET,
        phone_call_id: str | Unset = UNSET,
        sms_id: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        restrict_by_state: str | Unset = UNSET,
        restrict_by_tags: Sequence[str] | Unset = UNSET,
        restrict_by_tags_qualifier: str | Unset = UNSET,
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
            title: required
            enduser_id: `enduserId`, optional
            automation_step_id: `automationStepId`, optional
            closed_for_reason: `closedForReason`, optional
            close_reasons: `closeReasons`, optional, list of string values
            closed_by: `closedBy`, optional
            chat_room_id: `chatRoomId`, optional
            due_date_in_ms: `dueDateInMS`, optional
            closed_at: `closedAt`, optional, date-time with an offset
            owner: optional
            message: optional
            type: optional
            skills_required: `skillsRequired`, optional, list of string values
            priority: optional
            stage: optional
            blocker_description: `blockerDescription`, optional
            index: optional
            care_plan_id: `carePlanId`, optional
            journey_id: `journeyId`, optional
            purchase_id: `purchaseId`, optional
            hidden_from_tickets: `hiddenFromTickets`, optional
            html_description: `htmlDescription`, optional
            form_response_ids: `formResponseIds`, optional, list of string values
            actions: optional, list of `AutomatedActionActionWithAssignmentStrategyAction`
            close_on_finished_actions: `closeOnFinishedActions`, optional
            remind_at: `remindAt`, optional, date-time with an offset
            reminder_silenced_at: `reminderSilencedAt`, optional, date-time with an offset
            related_records: `relatedRecords`, optional, list of `EnduserProblemReference`
            attachments: optional, list of `ChatAttachment`
            snoozes: optional, list of `TicketSnooze`
            require_confirmation: `requireConfirmation`, optional
            queue_id: `queueId`, optional
            reminders: optional, list of `AutomatedActionActionWithAssignmentStrategyReminder`
            calendar_event_id: `calendarEventId`, optional
            observation_id: `observationId`, optional
            phone_call_id: `phoneCallId`, optional
            sms_id: `smsId`, optional
            order_id: `orderId`, optional
            tags: optional, list of string values
            restrict_by_state: `restrictByState`, optional
            restrict_by_tags: `restrictByTags`, optional, list of string values
            restrict_by_tags_qualifier: `restrictByTagsQualifier`, optional
            archive_reason: `archiveReason`, optional
            context_form_ids: `contextFormIds`, optional, list of object-id values (24 hex digits)
            context_enduser_fields: `contextEnduserFields`, optional, list of string values
            is_todo: `isTodo`, optional
            database_record_id: `databaseRecordId`, optional
            database_record_creator: `databaseRecordCreator`, optional
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/ticket`. Source: tellescope.txt, lines 18530-18632.
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

    def create_many(self, *, create: Sequence[models.TicketCreate | Mapping[str, Any]]) -> models.TicketBatch:
        """Create Tickets.

        Creates new Tickets

        - When created by an enduser, enduserId must match their id. (by the server)

        Args:
            create: required, list of `TicketCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/tickets`. Source: tellescope.txt, lines 18633-18739.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.TicketUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.Ticket:
        """Update Ticket.

        Updates Ticket fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - When created by an enduser, enduserId must match their id. (by the server)

        Args:
            id: required
            updates: required, `TicketUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/ticket/:id`. Source: tellescope.txt, lines 18740-18847.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Ticket:
        """Get Ticket.

        Get an Ticket

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/ticket/:id`. Source: tellescope.txt, lines 18848-18854.
        """
        return self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: float | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | Mapping[str, Any] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> Pages[models.Ticket]:
        """Get Tickets.

        Get a page of Tickets

        Args:
            last_id: `lastId`, optional
            limit: optional
            sort: optional, `ListSort`
            search: optional, `ListSearch`
            filter: optional, object with any keys
            from_: Only records created at this time or later. (`from`, optional, date-time with an offset)
            to: Only records created at this time or earlier. (optional, date-time with an offset)
            from_updated: Only records updated after this time. (`fromUpdated`, optional, date-time with an
                offset)
        Returns: records (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/tickets`. Source: tellescope.txt, lines 18855-18865.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/ticket/:id`. Source: tellescope.txt, lines 18866-18870.
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
    ) -> Any:
        """Assign From Queue.

        Takes a specific ticket (or next available) from a queue and assigns to the caller of this endpoint
        Everything else is as in `Tickets.assign_from_queue`.
        `PATCH /v1/tickets/assign-from-queue`. Source: tellescope.txt, lines 18473-18482.
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
        self, *, updates: Sequence[shared.AvailabilityBlockIndexUpdate | Mapping[str, Any]]
    ) -> Any:
        """Update Indexes.

        Updates indexes for a number of tickets to adjust the default sorting
        Everything else is as in `Tickets.update_indexes`.
        `PATCH /v1/tickets/update-indexes`. Source: tellescope.txt, lines 18483-18494.
        """
        return await self._send(_UPDATE_INDEXES, body={"updates": updates})

    async def report(
        self,
        *,
        user_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        titles: Sequence[str] | Unset = UNSET,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        range_field: str | Unset = UNSET,
        group_by_owner_and_title: bool | Unset = UNSET,
    ) -> Any:
        """Get Report.

        Gets aggregate data for building a report on tickets
        Everything else is as in `Tickets.report`.
        `ALL /v1/tickets/report`. Source: tellescope.txt, lines 18495-18511.
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
        self,
        *,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Get Report.

        Gets aggregate data for a report on ticket distributions
        Everything else is as in `Tickets.distribution_report`.
        `ALL /v1/tickets/distribution-report`. Source: tellescope.txt, lines 18512-18521.
        """
        return await self._send(_DISTRIBUTION_REPORT, body={"range": range})

    async def close(self, *, ticket_id: str | Unset = UNSET, closed_for_reason: str | Unset = UNSET) -> Any:
        """Close Ticket.

        Closes a ticket and returns any resulting tickets for a current journey
        Everything else is as in `Tickets.close`.
        `POST /v1/tickets/close`. Source: tellescope.txt, lines 18522-18529.
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
        due_date_in_ms: float | Unset = UNSET,
        closed_at: dt.datetime | Unset = UNSET,
        owner: str | Unset = UNSET,
        message: str | Unset = UNSET,
        type: str | Unset = UNSET,
        skills_required: Sequence[str] | Unset = UNSET,
        priority: float | Unset = UNSET,
        stage: str | Unset = UNSET,
        blocker_description: str | Unset = UNSET,
        index: float | Unset = UNSET,
        care_plan_id: str | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        purchase_id: str | Unset = UNSET,
        hidden_from_tickets: bool | Unset = UNSET,
        html_description: str | Unset = UNSET,
        form_response_ids: Sequence[str] | Unset = UNSET,
        actions: (
            Sequence[shared.AutomatedActionActionWithAssignmentStrategyAction | Mapping[str, Any]] | Unset
        ) = UNSET,
        close_on_finished_actions: bool | Unset = UNSET,
        remind_at: dt.datetime | Unset = UNSET,
        reminder_silenced_at: dt.datetime | Unset = UNSET,
        related_records: Sequence[shared.EnduserProblemReference | Mapping[str, Any]] | Unset = UNSET,
        attachments: Sequence[shared.ChatAttachment | Mapping[str, Any]] | Unset = UNSET,
        snoozes: Sequence[models.TicketSnooze | Mapping[str, Any]] | Unset = UNSET,
        require_confirmation: bool | Unset = UNSET,
        queue_id: str | Unset = UNSET,
        reminders: (
            Sequence[shared.AutomatedActionActionWithAssignmentStrategyReminder | Mapping[str, Any]] | Unset
        ) = UNSET,
        calendar_event_id: str | Unset = UNSET,
        observation_id: str | Unset = UNSET,
        phone_call_id: str | Unset = UNSET,
        sms_id: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        restrict_by_state: str | Unset = UNSET,
        restrict_by_tags: Sequence[str] | Unset = UNSET,
        restrict_by_tags_qualifier: str | Unset = UNSET,
        archive_reason: str | Unset = UNSET,
        context_form_ids: Sequence[ObjectId] | Unset = UNSET,
        context_enduser_fields: Sequence[str] | Unset = UNSET,
        is_todo: bool | Unset = UNSET,
        database_record_id: str | Unset = UNSET,
        database_record_creator: str | Unset = UNSET,
    ) -> models.Ticket:
        """Create Ticket.

        Creates a new Ticket
        Everything else is as in `Tickets.create`.
        `POST /v1/ticket`. Source: tellescope.txt, lines 18530-18632.
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
        self, *, create: Sequence[models.TicketCreate | Mapping[str, Any]]
    ) -> models.TicketBatch:
        """Create Tickets.

        Creates new Tickets
        Everything else is as in `Tickets.create_many`.
        `POST /v1/tickets`. Source: tellescope.txt, lines 18633-18739.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.TicketUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.Ticket:
        """Update Ticket.

        Updates Ticket fields
        Everything else is as in `Tickets.update`.
        `PATCH /v1/ticket/:id`. Source: tellescope.txt, lines 18740-18847.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Ticket:
        """Get Ticket.

        Get an Ticket
        Everything else is as in `Tickets.get`.
        `GET /v1/ticket/:id`. Source: tellescope.txt, lines 18848-18854.
        """
        return await self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: float | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | Mapping[str, Any] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> AsyncPages[models.Ticket]:
        """Get Tickets.

        Get a page of Tickets
        Everything else is as in `Tickets.list`.
        `GET /v1/tickets`. Source: tellescope.txt, lines 18855-18865.
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
        Everything else is as in `Tickets.delete`.
        `DELETE /v1/ticket/:id`. Source: tellescope.txt, lines 18866-18870.
        """
        return await self._send(_DELETE, path={"id": id})
