"""Explain: what became of a line of documentation, and where a line of code comes from."""

from clientwright.explain.answer import explain
from clientwright.explain.answers import CodeRange, Explanation, Line, SpecNode, as_json
from clientwright.explain.known import Known, know

__all__ = ["CodeRange", "Explanation", "Known", "Line", "SpecNode", "as_json", "explain", "know"]
