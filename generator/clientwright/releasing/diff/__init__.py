"""Diff: what changed between two specs, what each change means to the users of the package, and what to say.

Pure functions only. `compare` finds the changes, `bump` and `next_version` name the version that follows,
and `as_json`, `as_markdown` and `as_rows` present them.
"""

from clientwright.releasing.diff.changes import Bump, Change, Effect, Kind
from clientwright.releasing.diff.compare import compare
from clientwright.releasing.diff.present import Row, as_details, as_json, as_markdown, as_rows, summary
from clientwright.releasing.diff.versions import bump, next_version, reason

__all__ = [
    "Bump",
    "Change",
    "Effect",
    "Kind",
    "Row",
    "as_details",
    "as_json",
    "as_markdown",
    "as_rows",
    "bump",
    "compare",
    "next_version",
    "reason",
    "summary",
]
