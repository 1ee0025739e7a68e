"""A supplement is taken: what it states, what that means for users, and the next package."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from pydantic_core import to_jsonable_python

from clientwright.cli.given import standing_names
from clientwright.cli.messages import naming
from clientwright.cli.next_release import Coming, Output, Wishes, make_release
from clientwright.cli.terminal import say, show, show_table
from clientwright.reading.sources import Inputs, find_project, read
from clientwright.releasing.diff.present import one_line
from clientwright.supplement import FILE, FactChange, compare_supplements, read_supplement

_SHOWN = 20


def supplement(api: str, file: Path, templates: Path | None, wishes: Wishes, output: Output) -> None:
    """Takes a supplement for what an API's documentation hides, and writes the next package."""
    root = find_project(Path.cwd())
    text = read(file, links=False).text.replace("\r\n", "\n")
    with naming({FILE: str(file)}):
        new = read_supplement(text)

    def following(inputs: Inputs) -> Coming:
        called = standing_names(api, inputs.documents)
        with naming(called):
            changes = compare_supplements(read_supplement(inputs.supplement), new)
        _tell(api, changes)
        if not (output.as_json or output.markdown):
            _show(changes, details=output.details)
        return Coming(
            replace(inputs, supplement=text),
            {**called, FILE: str(file)},
            settle=f"in {file} or spec/{api}/overlay.yaml",
            report={"facts": to_jsonable_python(changes)},
        )

    make_release(root, api, following, templates, wishes, output)


def _tell(api: str, changes: Sequence[FactChange]) -> None:
    """Tells how many facts came, went and are others, by their kinds."""
    kinds = Counter((change.kind, change.fact) for change in changes)
    told = ", ".join(f"{count} {fact} {kind}" for (kind, fact), count in kinds.items())
    say((api, "green"), f": the supplement states {told or 'what it stated'}")


def _show(changes: Sequence[FactChange], *, details: bool) -> None:
    """Shows the facts, a row each."""
    shown = changes if details else changes[:_SHOWN]
    if not shown:
        return
    rows = [[one.kind, one.fact, one.at, _text(one.before), _text(one.after)] for one in shown]
    show_table(["facts", "fact", "at", "before", "after"], rows, boxed=False)
    if len(shown) < len(changes):
        show(f"and {len(changes) - len(shown)} more, which --details shows")
    show()


def _text(value: object) -> str:
    return "" if value is None else one_line(str(value))
