"""What the types of the same names in `models.flowchart_notes` describe, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class FlowchartNoteCreate(TypedDict, total=False):
    flowchart_id: Required[str]
    note: Required[str]
    flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | None


class FlowchartNoteUpdates(TypedDict, total=False):
    flowchart_id: str | None
    note: str | None
    flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | None
