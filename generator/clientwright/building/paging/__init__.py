"""How lists are read on: what chapters and operations state becomes rules, the rest is asked."""

from clientwright.building.paging.chapters import paginations
from clientwright.building.paging.questions import open_questions
from clientwright.building.paging.rules import with_rules

__all__ = ["open_questions", "paginations", "with_rules"]
