"""AnalyticsFrames.

- Title is required when parentFrame is undefined. (checked before sending)

Source: tellescope.txt, lines 123-1854.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..models import analytics_frames as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    models = LazyModule("..models.analytics_frames", __package__)
    shared = LazyModule("..models.shared", __package__)

_RESULT_FOR_ANALYTICS_QUERY: Operation[Any] = Operation(
    "analytics_frames.result_for_analytics_query",
    "GET",
    "/result-for-analytics-query",
    types={
        "query": lambda: models.AnalyticsFrameQuery,
        "createdRange": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange,
        "updatedRange": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange,
    },
)
_ANALYTICS_CUSTOM_REPORT: Operation[Any] = Operation(
    "analytics_frames.analytics_custom_report", "GET", "/analytics/custom-report"
)
_CREATE: Operation[models.AnalyticsFrame] = Operation(
    "analytics_frames.create",
    "POST",
    "/analytics-frame",
    body="json",
    answer="json",
    returns=lambda: models.AnalyticsFrame,
    types={
        "query": lambda: models.AnalyticsFrameQuery,
        "createdRange": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange,
        "updatedRange": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange,
        "analyticsFrameGroupingCategory": lambda: list[models.AnalyticsFrameGroupingCategory],
        "orderedLabels": lambda: list[str],
    },
    checks=lambda: validators.ANALYTICS_FRAMES_CREATE,
)
_CREATE_MANY: Operation[models.AnalyticsFrameBatch] = Operation(
    "analytics_frames.create_many",
    "POST",
    "/analytics-frames",
    body="json",
    answer="json",
    returns=lambda: models.AnalyticsFrameBatch,
    types={"create": lambda: list[models.AnalyticsFrameCreate]},
    checks=lambda: validators.ANALYTICS_FRAMES_CREATE_MANY,
)
_UPDATE: Operation[models.AnalyticsFrame] = Operation(
    "analytics_frames.update",
    "PATCH",
    "/analytics-frame/{id}",
    body="json",
    answer="json",
    returns=lambda: models.AnalyticsFrame,
    types={"updates": lambda: models.AnalyticsFrameUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.AnalyticsFrame] = Operation(
    "analytics_frames.get",
    "GET",
    "/analytics-frame/{id}",
    answer="json",
    returns=lambda: models.AnalyticsFrame,
)
_LIST: Operation[list[models.AnalyticsFrame]] = Operation(
    "analytics_frames.list",
    "GET",
    "/analytics-frames",
    answer="json",
    returns=lambda: list[models.AnalyticsFrame],
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
    "analytics_frames.delete", "DELETE", "/analytics-frame/{id}", answer="empty", returns=lambda: None
)


class AnalyticsFrames(Resource):
    """AnalyticsFrames, called synchronously."""

    def result_for_analytics_query(
        self,
        *,
        query: models.AnalyticsFrameQuery | Mapping[str, Any],
        created_range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset
        ) = UNSET,
        updated_range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset
        ) = UNSET,
        group_by_care_team: bool | Unset = UNSET,
    ) -> Any:
        """Get analytics for query.

        Returns a computed result for an analytics query

        Args:
            query: required, `AnalyticsFrameQuery`
            created_range: `createdRange`, optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
            updated_range: `updatedRange`, optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
            group_by_care_team: `groupByCareTeam`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/result-for-analytics-query`. Source: tellescope.txt, lines 126-532.
        """
        return self._send(
            _RESULT_FOR_ANALYTICS_QUERY,
            query={
                "query": query,
                "createdRange": created_range,
                "updatedRange": updated_range,
                "groupByCareTeam": group_by_care_team,
            },
        )

    def analytics_custom_report(
        self, *, key: str, last_id: str | Unset = UNSET, limit: float | Unset = UNSET
    ) -> Any:
        """Get custom report.

        For customized analytics reporting, pre-configured by the Tellescope team for a given organization

        Args:
            key: required
            last_id: `lastId`, optional
            limit: optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/analytics/custom-report`. Source: tellescope.txt, lines 533-541.
        """
        return self._send(_ANALYTICS_CUSTOM_REPORT, query={"key": key, "lastId": last_id, "limit": limit})

    def create(
        self,
        *,
        query: models.AnalyticsFrameQuery | Mapping[str, Any],
        title: str | Unset = UNSET,
        created_range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset
        ) = UNSET,
        updated_range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset
        ) = UNSET,
        parent_frame: str | Unset = UNSET,
        type: str | Unset = UNSET,
        group_min: float | Unset = UNSET,
        group_max: float | Unset = UNSET,
        group_by_care_team: bool | Unset = UNSET,
        display_type: str | Unset = UNSET,
        analytics_frame_grouping_category: (
            Sequence[models.AnalyticsFrameGroupingCategory | Mapping[str, Any]] | Unset
        ) = UNSET,
        truncation_length: float | Unset = UNSET,
        show_ellipsis: bool | Unset = UNSET,
        ordered_labels: Sequence[str] | Unset = UNSET,
        override_global_range: bool | Unset = UNSET,
    ) -> models.AnalyticsFrame:
        """Create AnalyticsFrame.

        Creates a new AnalyticsFrame

        - Title is required when parentFrame is undefined. (checked before sending)

        Args:
            title: optional
            query: required, `AnalyticsFrameQuery`
            created_range: `createdRange`, optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
            updated_range: `updatedRange`, optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
            parent_frame: `parentFrame`, optional
            type: optional
            group_min: `groupMin`, optional
            group_max: `groupMax`, optional
            group_by_care_team: `groupByCareTeam`, optional
            display_type: `displayType`, optional
            analytics_frame_grouping_category: `analyticsFrameGroupingCategory`, optional, list of
                `AnalyticsFrameGroupingCategory`
            truncation_length: `truncationLength`, optional
            show_ellipsis: `showEllipsis`, optional
            ordered_labels: `orderedLabels`, optional, list of string values
            override_global_range: `overrideGlobalRange`, optional
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/analytics-frame`. Source: tellescope.txt, lines 542-968.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "query": query,
                "createdRange": created_range,
                "updatedRange": updated_range,
                "parentFrame": parent_frame,
                "type": type,
                "groupMin": group_min,
                "groupMax": group_max,
                "groupByCareTeam": group_by_care_team,
                "displayType": display_type,
                "analyticsFrameGroupingCategory": analytics_frame_grouping_category,
                "truncationLength": truncation_length,
                "showEllipsis": show_ellipsis,
                "orderedLabels": ordered_labels,
                "overrideGlobalRange": override_global_range,
            },
        )

    def create_many(
        self, *, create: Sequence[models.AnalyticsFrameCreate | Mapping[str, Any]]
    ) -> models.AnalyticsFrameBatch:
        """Create AnalyticsFrames.

        Creates new AnalyticsFrames

        - Title is required when parentFrame is undefined. (checked before sending)

        Args:
            create: required, list of `AnalyticsFrameCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/analytics-frames`. Source: tellescope.txt, lines 969-1399.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.AnalyticsFrameUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.AnalyticsFrame:
        """Update AnalyticsFrame.

        Updates AnalyticsFrame fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Title is required when parentFrame is undefined. (by the server)

        Args:
            id: required
            updates: required, `AnalyticsFrameUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/analytics-frame/:id`. Source: tellescope.txt, lines 1400-1831.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AnalyticsFrame:
        """Get AnalyticsFrame.

        Get an AnalyticsFrame

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/analytics-frame/:id`. Source: tellescope.txt, lines 1832-1838.
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
    ) -> Pages[models.AnalyticsFrame]:
        """Get AnalyticsFrames.

        Get a page of AnalyticsFrames

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
        `GET /v1/analytics-frames`. Source: tellescope.txt, lines 1839-1849.
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
        """Delete AnalyticsFrame.

        Delete one AnalyticsFrame

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/analytics-frame/:id`. Source: tellescope.txt, lines 1850-1854.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncAnalyticsFrames(AsyncResource):
    """AnalyticsFrames, called from asynchronous code."""

    async def result_for_analytics_query(
        self,
        *,
        query: models.AnalyticsFrameQuery | Mapping[str, Any],
        created_range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset
        ) = UNSET,
        updated_range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset
        ) = UNSET,
        group_by_care_team: bool | Unset = UNSET,
    ) -> Any:
        """Get analytics for query.

        Returns a computed result for an analytics query
        Everything else is as in `AnalyticsFrames.result_for_analytics_query`.
        `GET /v1/result-for-analytics-query`. Source: tellescope.txt, lines 126-532.
        """
        return await self._send(
            _RESULT_FOR_ANALYTICS_QUERY,
            query={
                "query": query,
                "createdRange": created_range,
                "updatedRange": updated_range,
                "groupByCareTeam": group_by_care_team,
            },
        )

    async def analytics_custom_report(
        self, *, key: str, last_id: str | Unset = UNSET, limit: float | Unset = UNSET
    ) -> Any:
        """Get custom report.

        For customized analytics reporting, pre-configured by the Tellescope team for a given organization
        Everything else is as in `AnalyticsFrames.analytics_custom_report`.
        `GET /v1/analytics/custom-report`. Source: tellescope.txt, lines 533-541.
        """
        return await self._send(
            _ANALYTICS_CUSTOM_REPORT, query={"key": key, "lastId": last_id, "limit": limit}
        )

    async def create(
        self,
        *,
        query: models.AnalyticsFrameQuery | Mapping[str, Any],
        title: str | Unset = UNSET,
        created_range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset
        ) = UNSET,
        updated_range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset
        ) = UNSET,
        parent_frame: str | Unset = UNSET,
        type: str | Unset = UNSET,
        group_min: float | Unset = UNSET,
        group_max: float | Unset = UNSET,
        group_by_care_team: bool | Unset = UNSET,
        display_type: str | Unset = UNSET,
        analytics_frame_grouping_category: (
            Sequence[models.AnalyticsFrameGroupingCategory | Mapping[str, Any]] | Unset
        ) = UNSET,
        truncation_length: float | Unset = UNSET,
        show_ellipsis: bool | Unset = UNSET,
        ordered_labels: Sequence[str] | Unset = UNSET,
        override_global_range: bool | Unset = UNSET,
    ) -> models.AnalyticsFrame:
        """Create AnalyticsFrame.

        Creates a new AnalyticsFrame
        Everything else is as in `AnalyticsFrames.create`.
        `POST /v1/analytics-frame`. Source: tellescope.txt, lines 542-968.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "query": query,
                "createdRange": created_range,
                "updatedRange": updated_range,
                "parentFrame": parent_frame,
                "type": type,
                "groupMin": group_min,
                "groupMax": group_max,
                "groupByCareTeam": group_by_care_team,
                "displayType": display_type,
                "analyticsFrameGroupingCategory": analytics_frame_grouping_category,
                "truncationLength": truncation_length,
                "showEllipsis": show_ellipsis,
                "orderedLabels": ordered_labels,
                "overrideGlobalRange": override_global_range,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.AnalyticsFrameCreate | Mapping[str, Any]]
    ) -> models.AnalyticsFrameBatch:
        """Create AnalyticsFrames.

        Creates new AnalyticsFrames
        Everything else is as in `AnalyticsFrames.create_many`.
        `POST /v1/analytics-frames`. Source: tellescope.txt, lines 969-1399.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.AnalyticsFrameUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.AnalyticsFrame:
        """Update AnalyticsFrame.

        Updates AnalyticsFrame fields
        Everything else is as in `AnalyticsFrames.update`.
        `PATCH /v1/analytics-frame/:id`. Source: tellescope.txt, lines 1400-1831.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AnalyticsFrame:
        """Get AnalyticsFrame.

        Get an AnalyticsFrame
        Everything else is as in `AnalyticsFrames.get`.
        `GET /v1/analytics-frame/:id`. Source: tellescope.txt, lines 1832-1838.
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
    ) -> AsyncPages[models.AnalyticsFrame]:
        """Get AnalyticsFrames.

        Get a page of AnalyticsFrames
        Everything else is as in `AnalyticsFrames.list`.
        `GET /v1/analytics-frames`. Source: tellescope.txt, lines 1839-1849.
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
        """Delete AnalyticsFrame.

        Delete one AnalyticsFrame
        Everything else is as in `AnalyticsFrames.delete`.
        `DELETE /v1/analytics-frame/:id`. Source: tellescope.txt, lines 1850-1854.
        """
        return await self._send(_DELETE, path={"id": id})
