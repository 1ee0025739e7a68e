"""What the types of the same names in `models.enduser_problems` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class EnduserProblemCreate(TypedDict, total=False):
    external_id: str | None
    source: str | None
    enduser_id: Required[str]
    title: Required[str]
    code: str | None
    codeset: str | None
    references: Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | None


class EnduserProblemUpdates(TypedDict, total=False):
    external_id: str | None
    source: str | None
    enduser_id: str | None
    title: str | None
    code: str | None
    codeset: str | None
