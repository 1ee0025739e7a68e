"""AnalyticsFrames.

- Title is required when parentFrame is undefined. (checked before sending)

Source: tellescope.txt:123-1854.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import analytics_frames as dicts
    from ..dicts import shared as shared_dicts
    from ..models import analytics_frames as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.analytics_frames", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.analytics_frames", __package__)
    shared = LazyModule("..models.shared", __package__)

_RESULT_FOR_ANALYTICS_QUERY: Operation[models.AnalyticsQueryResult] = Operation(
    "analytics_frames.result_for_analytics_query",
    "GET",
    "/result-for-analytics-query",
    returns=lambda: models.AnalyticsQueryResult,
    types={
        "query": lambda: models.AnalyticsFrameQuery,
        "createdRange": lambda: shared.FromAndTo,
        "updatedRange": lambda: shared.FromAndTo,
        "groupByCareTeam": bool,
    },
    required=("query",),
)
_ANALYTICS_CUSTOM_REPORT: Operation[models.AnalyticsFrameResponse] = Operation(
    "analytics_frames.analytics_custom_report",
    "GET",
    "/analytics/custom-report",
    returns=lambda: models.AnalyticsFrameResponse,
    types={"limit": float},
    required=("key",),
)
_CREATE: Operation[models.AnalyticsFrame] = Operation(
    "analytics_frames.create",
    "POST",
    "/analytics-frame",
    returns=lambda: models.AnalyticsFrame,
    types={
        "query": lambda: models.AnalyticsFrameQuery,
        "createdRange": lambda: shared.FromAndTo,
        "updatedRange": lambda: shared.FromAndTo,
        "groupMin": lambda: shared.NumberOrEmpty,
        "groupMax": lambda: shared.NumberOrEmpty,
        "groupByCareTeam": bool,
        "analyticsFrameGroupingCategory": lambda: list[models.AnalyticsFrameGroupingCategory],
        "truncationLength": float,
        "showEllipsis": bool,
        "orderedLabels": lambda: list[str],
        "overrideGlobalRange": bool,
    },
    required=("query",),
    checks=lambda: validators.ANALYTICS_FRAMES_CREATE,
)
_CREATE_MANY: Operation[models.AnalyticsFrameBatch] = Operation(
    "analytics_frames.create_many",
    "POST",
    "/analytics-frames",
    returns=lambda: models.AnalyticsFrameBatch,
    types={"create": lambda: list[models.AnalyticsFrameCreate]},
    required=("create",),
    checks=lambda: validators.ANALYTICS_FRAMES_CREATE_MANY,
)
_UPDATE: Operation[models.AnalyticsFrame] = Operation(
    "analytics_frames.update",
    "PATCH",
    "/analytics-frame/{id}",
    returns=lambda: models.AnalyticsFrame,
    types={"updates": lambda: models.AnalyticsFrameUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.AnalyticsFrame] = Operation(
    "analytics_frames.get",
    "GET",
    "/analytics-frame/{id}",
    returns=lambda: models.AnalyticsFrame,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.AnalyticsFrame]] = Operation(
    "analytics_frames.list",
    "GET",
    "/analytics-frames",
    returns=lambda: list[models.AnalyticsFrame],
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
    "analytics_frames.delete", "DELETE", "/analytics-frame/{id}", answer="empty", returns=lambda: None
)


class AnalyticsFrames(Resource):
    """AnalyticsFrames, called synchronously."""

    def result_for_analytics_query(
        self,
        *,
        query: dicts.AnalyticsFrameQuery,
        created_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        updated_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        group_by_care_team: bool | Unset = UNSET,
    ) -> models.AnalyticsQueryResult:
        """Get analytics for query.

        Returns a computed result for an analytics query

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/result-for-analytics-query`. Raises: `APIError`. Source: tellescope.txt:126-532.
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
        self, *, key: str, last_id: str | Unset = UNSET, limit: int | Unset = UNSET
    ) -> models.AnalyticsFrameResponse:
        """Get custom report.

        For customized analytics reporting, pre-configured by the Tellescope team for a given organization

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/analytics/custom-report`. Raises: `APIError`. Source: tellescope.txt:533-541.
        """
        return self._send(_ANALYTICS_CUSTOM_REPORT, query={"key": key, "lastId": last_id, "limit": limit})

    def create(
        self,
        *,
        query: dicts.AnalyticsFrameQuery,
        title: str | Unset = UNSET,
        created_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        updated_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        parent_frame: str | Unset = UNSET,
        type: Literal["Percentage"] | str | Unset = UNSET,
        group_min: shared.NumberOrEmpty | Unset = UNSET,
        group_max: shared.NumberOrEmpty | Unset = UNSET,
        group_by_care_team: bool | Unset = UNSET,
        display_type: str | Unset = UNSET,
        analytics_frame_grouping_category: (
            Sequence[
                models.AnalyticsFrameGroupingCategory
                | dicts.AnalyticsFrameGroupingCategory
                | Mapping[str, Any]
            ]
            | Unset
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
            parent_frame: object-id, not on the page: @tellescope/schema 1.174.0
            type: not on the page: @tellescope/schema 1.174.0
            group_min: not on the page: @tellescope/types-models 1.174.0
            group_max: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/analytics-frame`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:542-968.
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
        self, *, create: Sequence[models.AnalyticsFrameCreate | dicts.AnalyticsFrameCreate]
    ) -> models.AnalyticsFrameBatch:
        """Create AnalyticsFrames.

        Creates new AnalyticsFrames

        - Title is required when parentFrame is undefined. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/analytics-frames`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:969-1399.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.AnalyticsFrameUpdates | dicts.AnalyticsFrameUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.AnalyticsFrame:
        """Update AnalyticsFrame.

        Updates AnalyticsFrame fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Title is required when parentFrame is undefined. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/analytics-frame/:id`. Raises: `APIError`. Source: tellescope.txt:1400-1831.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AnalyticsFrame:
        """Get AnalyticsFrame.

        Get an AnalyticsFrame

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/analytics-frame/:id`. Raises: `APIError`. Source: tellescope.txt:1832-1838.
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
    ) -> Pages[models.AnalyticsFrame]:
        """Get AnalyticsFrames.

        Get a page of AnalyticsFrames

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/analytics-frames`. Raises: `APIError`. Source: tellescope.txt:1839-1849.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/analytics-frame/:id`. Raises: `APIError`. Source: tellescope.txt:1850-1854.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncAnalyticsFrames(AsyncResource):
    """AnalyticsFrames, called from asynchronous code."""

    async def result_for_analytics_query(
        self,
        *,
        query: dicts.AnalyticsFrameQuery,
        created_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        updated_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        group_by_care_team: bool | Unset = UNSET,
    ) -> models.AnalyticsQueryResult:
        """Get analytics for query.

        Returns a computed result for an analytics query

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/result-for-analytics-query`. Raises: `APIError`. Source: tellescope.txt:126-532.
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
        self, *, key: str, last_id: str | Unset = UNSET, limit: int | Unset = UNSET
    ) -> models.AnalyticsFrameResponse:
        """Get custom report.

        For customized analytics reporting, pre-configured by the Tellescope team for a given organization

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/analytics/custom-report`. Raises: `APIError`. Source: tellescope.txt:533-541.
        """
        return await self._send(
            _ANALYTICS_CUSTOM_REPORT, query={"key": key, "lastId": last_id, "limit": limit}
        )

    async def create(
        self,
        *,
        query: dicts.AnalyticsFrameQuery,
        title: str | Unset = UNSET,
        created_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        updated_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        parent_frame: str | Unset = UNSET,
        type: Literal["Percentage"] | str | Unset = UNSET,
        group_min: shared.NumberOrEmpty | Unset = UNSET,
        group_max: shared.NumberOrEmpty | Unset = UNSET,
        group_by_care_team: bool | Unset = UNSET,
        display_type: str | Unset = UNSET,
        analytics_frame_grouping_category: (
            Sequence[
                models.AnalyticsFrameGroupingCategory
                | dicts.AnalyticsFrameGroupingCategory
                | Mapping[str, Any]
            ]
            | Unset
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
            parent_frame: object-id, not on the page: @tellescope/schema 1.174.0
            type: not on the page: @tellescope/schema 1.174.0
            group_min: not on the page: @tellescope/types-models 1.174.0
            group_max: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/analytics-frame`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:542-968.
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
        self, *, create: Sequence[models.AnalyticsFrameCreate | dicts.AnalyticsFrameCreate]
    ) -> models.AnalyticsFrameBatch:
        """Create AnalyticsFrames.

        Creates new AnalyticsFrames

        - Title is required when parentFrame is undefined. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/analytics-frames`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:969-1399.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.AnalyticsFrameUpdates | dicts.AnalyticsFrameUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.AnalyticsFrame:
        """Update AnalyticsFrame.

        Updates AnalyticsFrame fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Title is required when parentFrame is undefined. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/analytics-frame/:id`. Raises: `APIError`. Source: tellescope.txt:1400-1831.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AnalyticsFrame:
        """Get AnalyticsFrame.

        Get an AnalyticsFrame

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/analytics-frame/:id`. Raises: `APIError`. Source: tellescope.txt:1832-1838.
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
    ) -> AsyncPages[models.AnalyticsFrame]:
        """Get AnalyticsFrames.

        Get a page of AnalyticsFrames

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/analytics-frames`. Raises: `APIError`. Source: tellescope.txt:1839-1849.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/analytics-frame/:id`. Raises: `APIError`. Source: tellescope.txt:1850-1854.
        """
        return await self._send(_DELETE, path={"id": id})
