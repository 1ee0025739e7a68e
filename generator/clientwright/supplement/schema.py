"""The published JSON Schema of supplement.json."""

from __future__ import annotations

import json
from functools import cache

from clientwright.supplement.entries import SupplementFile


@cache
def schema() -> str:
    """The text of spec/supplement.schema.json."""
    tree = SupplementFile.model_json_schema()
    tree = {"$schema": "https://json-schema.org/draft/2020-12/schema", **tree}
    return json.dumps(tree, indent=2, ensure_ascii=False) + "\n"
