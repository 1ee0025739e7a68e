"""Models of FlowchartNotes."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class FlowchartNote(shared.Record):
    """A record of FlowchartNotes (derived from what the page shows). Source: tellescope.txt:11197-11208."""

    flowchart_id: Annotated[str | None, Field(alias="flowchartId")] = None
    note: str | None = None
    flowchart_ui: Annotated[shared.FlowchartUI | None, Field(alias="flowchartUI")] = None


class FlowchartNoteCreate(Model):
    """An object. Source: tellescope.txt:11215-11222."""

    flowchart_id: Annotated[str, Field(alias="flowchartId")]
    note: str
    flowchart_ui: Annotated[shared.FlowchartUI | None, Field(alias="flowchartUI")] = None


class FlowchartNoteUpdates(Model):
    """An object. Source: tellescope.txt:11230-11237."""

    flowchart_id: Annotated[str | None, Field(alias="flowchartId")] = None
    note: str | None = None
    flowchart_ui: Annotated[shared.FlowchartUI | None, Field(alias="flowchartUI")] = None


class FlowchartNoteBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[FlowchartNote] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
