"""Models of EnduserOrders."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class EnduserOrderItem(Model):
    """An object. Source: tellescope.txt:9444-9447."""

    title: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    tracking: str | None = None


class EnduserOrder(shared.Record):
    """A record of EnduserOrders (derived from what the page shows). Source: tellescope.txt:9430-9449."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str | None = None
    status: str | None = None
    description: str | None = None
    frequency: str | None = None
    items: list[EnduserOrderItem] | None = None
    error: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    tracking: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    instructions: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    shipped_date: Annotated[str | None, Field(alias="shippedDate")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    activate_by: Annotated[str | None, Field(alias="activateBy")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


VitalLabTestName = Literal["Lipids Panel"]
"""A known value (known from the vendor's packages, not from the page)."""


VitalLabTestDescription = Literal["Cholesterol test"]
"""A known value (known from the vendor's packages, not from the page)."""


VitalLabTestSampleType = Literal["dried blood spot"]
"""A known value (known from the vendor's packages, not from the page)."""


VitalLabTestMethod = Literal["testkit", "walk_in_test", "at_home_phlebotomy"]
"""A known value (known from the vendor's packages, not from the page)."""


VitalLabTestStatus = Literal["active", "pending_approval", "inactive"]
"""A known value (known from the vendor's packages, not from the page)."""


VitalLabTestLabSlug = Literal["USSL"]
"""A known value (known from the vendor's packages, not from the page)."""


VitalLabTestLabName = Literal["US Specialty Lab"]
"""A known value (known from the vendor's packages, not from the page)."""


VitalLabTestFirstLineAddress = Literal["123 Main St"]
"""A known value (known from the vendor's packages, not from the page)."""


VitalLabTestCity = Literal["New York"]
"""A known value (known from the vendor's packages, not from the page)."""


VitalLabTestZipcode = Literal["10001"]
"""A known value (known from the vendor's packages, not from the page)."""


class VitalLabTestLab(Model):
    """An object (known from the vendor's packages, not from the page)."""

    slug: Literal["USSL"] | str = ALWAYS_THERE
    name: Literal["US Specialty Lab"] | str = ALWAYS_THERE
    first_line_address: Literal["123 Main St"] | str = ALWAYS_THERE
    city: Literal["New York"] | str = ALWAYS_THERE
    zipcode: Literal["10001"] | str = ALWAYS_THERE


VitalLabTestMarkerName = Literal["Thyroid Stimulating Hormone"]
"""A known value (known from the vendor's packages, not from the page)."""


VitalLabTestMarkerSlug = Literal["tsh"]
"""A known value (known from the vendor's packages, not from the page)."""


VitalLabTestMarkerDescription = Literal[""]
"""A known value (known from the vendor's packages, not from the page)."""


VitalLabTestType = Literal["text", "multiple_choice", "choice", "numeric"]
"""A known value (known from the vendor's packages, not from the page)."""


class VitalLabTestAnswer(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: str = ALWAYS_THERE
    code: str = ALWAYS_THERE
    value: str = ALWAYS_THERE


class VitalLabTestQuestion(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: int | float = ALWAYS_THERE
    required: bool | None = None
    code: str = ALWAYS_THERE
    value: str = ALWAYS_THERE
    constraint: str | None = None
    type: Literal["text", "multiple_choice", "choice", "numeric"] | str = ALWAYS_THERE
    answers: list[VitalLabTestAnswer] | None = None


class VitalLabTestAoe(Model):
    """An object (known from the vendor's packages, not from the page)."""

    questions: list[VitalLabTestQuestion] = ALWAYS_THERE


class VitalLabTestMarker(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: int | float = ALWAYS_THERE
    name: Literal["Thyroid Stimulating Hormone"] | str = ALWAYS_THERE
    slug: Literal["tsh"] | str = ALWAYS_THERE
    description: Literal[""] | str = ALWAYS_THERE
    aoe: VitalLabTestAoe | None = None


class VitalLabTest(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: str = ALWAYS_THERE
    name: Literal["Lipids Panel"] | str = ALWAYS_THERE
    description: Literal["Cholesterol test"] | str = ALWAYS_THERE
    sample_type: Literal["dried blood spot"] | str = ALWAYS_THERE
    method: Literal["testkit", "walk_in_test", "at_home_phlebotomy"] | str = ALWAYS_THERE
    price: int | float = ALWAYS_THERE
    status: Literal["active", "pending_approval", "inactive"] | str = ALWAYS_THERE
    is_active: bool = ALWAYS_THERE
    lab: VitalLabTestLab | None = None
    markers: list[VitalLabTestMarker] | None = None


class EnduserOrdersGetAvailableTestsResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    tests: list[VitalLabTest] = ALWAYS_THERE


class EnduserOrderResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    order: EnduserOrder = ALWAYS_THERE


class EnduserOrderCreate(Model):
    """An object. Source: tellescope.txt:9456-9471."""

    external_id: Annotated[str, Field(alias="externalId")]
    source: str
    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str
    status: str
    description: str | None = None
    frequency: str | None = None
    items: list[EnduserOrderItem] | None = None


class EnduserOrderUpdates(Model):
    """An object. Source: tellescope.txt:9479-9494."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str | None = None
    status: str | None = None
    description: str | None = None
    frequency: str | None = None
    items: list[EnduserOrderItem] | None = None


class EnduserOrderBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EnduserOrder] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
