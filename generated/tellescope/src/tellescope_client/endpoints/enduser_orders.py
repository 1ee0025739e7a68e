"""EnduserOrders.

Source: tellescope.txt:9379-9521.
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
    from ..dicts import enduser_orders as dicts
    from ..dicts import shared as shared_dicts
    from ..models import enduser_orders as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.enduser_orders", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.enduser_orders", __package__)
    shared = LazyModule("..models.shared", __package__)

_GET_AVAILABLE_TESTS: Operation[models.EnduserOrdersGetAvailableTestsResponse] = Operation(
    "enduser_orders.get_available_tests",
    "GET",
    "/enduser-orders/get-available-tests",
    returns=lambda: models.EnduserOrdersGetAvailableTestsResponse,
)
_CREATE_SMART_METER_ORDER: Operation[models.EnduserOrderResponse] = Operation(
    "enduser_orders.create_smart_meter_order",
    "POST",
    "/enduser-orders/create-smart-meter-order",
    returns=lambda: models.EnduserOrderResponse,
    types={"lines": lambda: list[shared.AutomatedActionLine]},
    required=("enduserId", "lines"),
)
_CREATE_LAB_ORDER: Operation[models.EnduserOrderResponse] = Operation(
    "enduser_orders.create_lab_order",
    "POST",
    "/enduser-orders/create-lab-order",
    returns=lambda: models.EnduserOrderResponse,
    required=("enduserId", "labTestId"),
)
_CREATE_GOGOMEDS_ORDER: Operation[models.EnduserOrderResponse] = Operation(
    "enduser_orders.create_gogomeds_order",
    "POST",
    "/enduser-orders/create-gogomeds-order",
    returns=lambda: models.EnduserOrderResponse,
    types={"PetTypeId": float},
    required=("enduserId", "PrescriptionImage", "PetName", "PetTypeId", "Gender"),
)
_CREATE: Operation[models.EnduserOrder] = Operation(
    "enduser_orders.create",
    "POST",
    "/enduser-order",
    returns=lambda: models.EnduserOrder,
    types={"items": lambda: list[models.EnduserOrderItem]},
    required=("externalId", "source", "enduserId", "title", "status"),
)
_CREATE_MANY: Operation[models.EnduserOrderBatch] = Operation(
    "enduser_orders.create_many",
    "POST",
    "/enduser-orders",
    returns=lambda: models.EnduserOrderBatch,
    types={"create": lambda: list[models.EnduserOrderCreate]},
    required=("create",),
)
_UPDATE: Operation[models.EnduserOrder] = Operation(
    "enduser_orders.update",
    "PATCH",
    "/enduser-order/{id}",
    returns=lambda: models.EnduserOrder,
    types={"updates": lambda: models.EnduserOrderUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.EnduserOrder] = Operation(
    "enduser_orders.get",
    "GET",
    "/enduser-order/{id}",
    returns=lambda: models.EnduserOrder,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.EnduserOrder]] = Operation(
    "enduser_orders.list",
    "GET",
    "/enduser-orders",
    returns=lambda: list[models.EnduserOrder],
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
    "enduser_orders.delete", "DELETE", "/enduser-order/{id}", answer="empty", returns=lambda: None
)


class EnduserOrders(Resource):
    """EnduserOrders, called synchronously."""

    def get_available_tests(
        self, *, zip_code: str | Unset = UNSET, team_id: str | Unset = UNSET
    ) -> models.EnduserOrdersGetAvailableTestsResponse:
        """Get Available Tests.

        Gets available tests (Vital). If zipCode is provided, filters by availability.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/enduser-orders/get-available-tests`. Raises: `APIError`. Source: tellescope.txt:9380-9387.
        """
        return self._send(_GET_AVAILABLE_TESTS, query={"zipCode": zip_code, "teamId": team_id})

    def create_smart_meter_order(
        self,
        *,
        enduser_id: str,
        lines: Sequence[shared.AutomatedActionLine | shared_dicts.AutomatedActionLine | Mapping[str, Any]],
        shipping: str | Unset = UNSET,
    ) -> models.EnduserOrderResponse:
        """Place Smart Meter Order.

        Creates a Smart Meter Order

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/enduser-orders/create-smart-meter-order`. Raises: `APIError`. Source:
        tellescope.txt:9388-9401.
        """
        return self._send(
            _CREATE_SMART_METER_ORDER, body={"enduserId": enduser_id, "lines": lines, "shipping": shipping}
        )

    def create_lab_order(
        self,
        *,
        enduser_id: str,
        lab_test_id: str,
        physician_user_id: str | Unset = UNSET,
        team_id: str | Unset = UNSET,
        activate_by: str | Unset = UNSET,
    ) -> models.EnduserOrderResponse:
        """Create Lab Order (Vital).

        Creates a lab order via Vital

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            physician_user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/enduser-orders/create-lab-order`. Raises: `APIError`. Source: tellescope.txt:9402-9412.
        """
        return self._send(
            _CREATE_LAB_ORDER,
            body={
                "enduserId": enduser_id,
                "labTestId": lab_test_id,
                "physicianUserId": physician_user_id,
                "teamId": team_id,
                "activateBy": activate_by,
            },
        )

    def create_gogomeds_order(
        self,
        *,
        enduser_id: str,
        prescription_image: str,
        pet_name: str,
        pet_type_id: int,
        gender: str,
        title: str | Unset = UNSET,
        other_pet_type: str | Unset = UNSET,
        pet_weight: str | Unset = UNSET,
        allergy_text: str | Unset = UNSET,
        current_medications: str | Unset = UNSET,
        medical_condition_text: str | Unset = UNSET,
    ) -> models.EnduserOrderResponse:
        """Create Prescription Vet Order (GoGoMeds).

        Creates a vet order via GoGoMeds

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/enduser-orders/create-gogomeds-order`. Raises: `APIError`. Source:
        tellescope.txt:9413-9429.
        """
        return self._send(
            _CREATE_GOGOMEDS_ORDER,
            body={
                "enduserId": enduser_id,
                "PrescriptionImage": prescription_image,
                "title": title,
                "PetName": pet_name,
                "PetTypeId": pet_type_id,
                "OtherPetType": other_pet_type,
                "PetWeight": pet_weight,
                "AllergyText": allergy_text,
                "CurrentMedications": current_medications,
                "Gender": gender,
                "MedicalConditionText": medical_condition_text,
            },
        )

    def create(
        self,
        *,
        external_id: str,
        source: str,
        enduser_id: str,
        title: str,
        status: str,
        user_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        frequency: str | Unset = UNSET,
        items: Sequence[models.EnduserOrderItem | dicts.EnduserOrderItem | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.EnduserOrder:
        """Create EnduserOrder.

        Creates a new EnduserOrder

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-order`. Raises: `APIError`. Source: tellescope.txt:9430-9449.
        """
        return self._send(
            _CREATE,
            body={
                "externalId": external_id,
                "source": source,
                "enduserId": enduser_id,
                "userId": user_id,
                "title": title,
                "status": status,
                "description": description,
                "frequency": frequency,
                "items": items,
            },
        )

    def create_many(
        self, *, create: Sequence[models.EnduserOrderCreate | dicts.EnduserOrderCreate]
    ) -> models.EnduserOrderBatch:
        """Create EnduserOrders.

        Creates new EnduserOrders

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-orders`. Raises: `APIError`. Source: tellescope.txt:9450-9473.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserOrderUpdates | dicts.EnduserOrderUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserOrder:
        """Update EnduserOrder.

        Updates EnduserOrder fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-order/:id`. Raises: `APIError`. Source: tellescope.txt:9474-9498.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserOrder:
        """Get EnduserOrder.

        Get an EnduserOrder

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-order/:id`. Raises: `APIError`. Source: tellescope.txt:9499-9505.
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
    ) -> Pages[models.EnduserOrder]:
        """Get EnduserOrders.

        Get a page of EnduserOrders

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-orders`. Raises: `APIError`. Source: tellescope.txt:9506-9516.
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
        """Delete EnduserOrder.

        Delete one EnduserOrder

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-order/:id`. Raises: `APIError`. Source: tellescope.txt:9517-9521.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEnduserOrders(AsyncResource):
    """EnduserOrders, called from asynchronous code."""

    async def get_available_tests(
        self, *, zip_code: str | Unset = UNSET, team_id: str | Unset = UNSET
    ) -> models.EnduserOrdersGetAvailableTestsResponse:
        """Get Available Tests.

        Gets available tests (Vital). If zipCode is provided, filters by availability.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/enduser-orders/get-available-tests`. Raises: `APIError`. Source: tellescope.txt:9380-9387.
        """
        return await self._send(_GET_AVAILABLE_TESTS, query={"zipCode": zip_code, "teamId": team_id})

    async def create_smart_meter_order(
        self,
        *,
        enduser_id: str,
        lines: Sequence[shared.AutomatedActionLine | shared_dicts.AutomatedActionLine | Mapping[str, Any]],
        shipping: str | Unset = UNSET,
    ) -> models.EnduserOrderResponse:
        """Place Smart Meter Order.

        Creates a Smart Meter Order

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/enduser-orders/create-smart-meter-order`. Raises: `APIError`. Source:
        tellescope.txt:9388-9401.
        """
        return await self._send(
            _CREATE_SMART_METER_ORDER, body={"enduserId": enduser_id, "lines": lines, "shipping": shipping}
        )

    async def create_lab_order(
        self,
        *,
        enduser_id: str,
        lab_test_id: str,
        physician_user_id: str | Unset = UNSET,
        team_id: str | Unset = UNSET,
        activate_by: str | Unset = UNSET,
    ) -> models.EnduserOrderResponse:
        """Create Lab Order (Vital).

        Creates a lab order via Vital

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            physician_user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/enduser-orders/create-lab-order`. Raises: `APIError`. Source: tellescope.txt:9402-9412.
        """
        return await self._send(
            _CREATE_LAB_ORDER,
            body={
                "enduserId": enduser_id,
                "labTestId": lab_test_id,
                "physicianUserId": physician_user_id,
                "teamId": team_id,
                "activateBy": activate_by,
            },
        )

    async def create_gogomeds_order(
        self,
        *,
        enduser_id: str,
        prescription_image: str,
        pet_name: str,
        pet_type_id: int,
        gender: str,
        title: str | Unset = UNSET,
        other_pet_type: str | Unset = UNSET,
        pet_weight: str | Unset = UNSET,
        allergy_text: str | Unset = UNSET,
        current_medications: str | Unset = UNSET,
        medical_condition_text: str | Unset = UNSET,
    ) -> models.EnduserOrderResponse:
        """Create Prescription Vet Order (GoGoMeds).

        Creates a vet order via GoGoMeds

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/enduser-orders/create-gogomeds-order`. Raises: `APIError`. Source:
        tellescope.txt:9413-9429.
        """
        return await self._send(
            _CREATE_GOGOMEDS_ORDER,
            body={
                "enduserId": enduser_id,
                "PrescriptionImage": prescription_image,
                "title": title,
                "PetName": pet_name,
                "PetTypeId": pet_type_id,
                "OtherPetType": other_pet_type,
                "PetWeight": pet_weight,
                "AllergyText": allergy_text,
                "CurrentMedications": current_medications,
                "Gender": gender,
                "MedicalConditionText": medical_condition_text,
            },
        )

    async def create(
        self,
        *,
        external_id: str,
        source: str,
        enduser_id: str,
        title: str,
        status: str,
        user_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        frequency: str | Unset = UNSET,
        items: Sequence[models.EnduserOrderItem | dicts.EnduserOrderItem | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.EnduserOrder:
        """Create EnduserOrder.

        Creates a new EnduserOrder

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-order`. Raises: `APIError`. Source: tellescope.txt:9430-9449.
        """
        return await self._send(
            _CREATE,
            body={
                "externalId": external_id,
                "source": source,
                "enduserId": enduser_id,
                "userId": user_id,
                "title": title,
                "status": status,
                "description": description,
                "frequency": frequency,
                "items": items,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.EnduserOrderCreate | dicts.EnduserOrderCreate]
    ) -> models.EnduserOrderBatch:
        """Create EnduserOrders.

        Creates new EnduserOrders

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-orders`. Raises: `APIError`. Source: tellescope.txt:9450-9473.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserOrderUpdates | dicts.EnduserOrderUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserOrder:
        """Update EnduserOrder.

        Updates EnduserOrder fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-order/:id`. Raises: `APIError`. Source: tellescope.txt:9474-9498.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserOrder:
        """Get EnduserOrder.

        Get an EnduserOrder

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-order/:id`. Raises: `APIError`. Source: tellescope.txt:9499-9505.
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
    ) -> AsyncPages[models.EnduserOrder]:
        """Get EnduserOrders.

        Get a page of EnduserOrders

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-orders`. Raises: `APIError`. Source: tellescope.txt:9506-9516.
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
        """Delete EnduserOrder.

        Delete one EnduserOrder

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-order/:id`. Raises: `APIError`. Source: tellescope.txt:9517-9521.
        """
        return await self._send(_DELETE, path={"id": id})
