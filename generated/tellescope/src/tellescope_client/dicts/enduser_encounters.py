"""What the types of the same names in `models.enduser_encounters` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from ..models import enduser_encounters as models


class EnduserEncounterProcedureCode(TypedDict, total=False):
    code: str | None
    quantity: float | None
    units: Literal["MJ", "UN"] | str | None


class EnduserEncounterDiagnosis(TypedDict, total=False):
    type: models.EnduserEncounterType | str | None
    code: str | None
    procedure_codes: (
        Sequence[models.EnduserEncounterProcedureCode | EnduserEncounterProcedureCode | Mapping[str, Any]]
        | None
    )
    modifiers: Sequence[str] | None
