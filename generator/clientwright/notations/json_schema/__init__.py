"""JSON Schema as OpenAPI 3.0 and 3.1 write it, read into shapes."""

from __future__ import annotations

from clientwright.notations.json_schema.layers import element_rules
from clientwright.notations.json_schema.references import Definitions, Problem
from clientwright.notations.json_schema.schemas import field_of, named_shapes, shape_of

__all__ = ["Definitions", "Problem", "element_rules", "field_of", "named_shapes", "shape_of"]
