"""Explain: what became of a line of documentation, and where a line of code comes from."""

from clientwright.explaining.context import ApiContext, api_context
from clientwright.explaining.explain import explain
from clientwright.explaining.explanation import CodeRange, Explanation, Line, SpecNode, as_json

__all__ = ["ApiContext", "CodeRange", "Explanation", "Line", "SpecNode", "api_context", "as_json", "explain"]
