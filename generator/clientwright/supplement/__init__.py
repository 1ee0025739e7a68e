"""Supplement: facts about an API that its vendor publishes elsewhere, each with its source.

supplement.json is read here; building applies the facts before types get their names, since names follow
what the facts tell apart.
"""

from clientwright.supplement.comparison import FactChange, compare_supplements
from clientwright.supplement.places import Place, Tree, tree
from clientwright.supplement.read import FILE, Stated, Supplement, read_supplement
from clientwright.supplement.schema import schema

__all__ = [
    "FILE",
    "FactChange",
    "Place",
    "Stated",
    "Supplement",
    "Tree",
    "compare_supplements",
    "read_supplement",
    "schema",
    "tree",
]
