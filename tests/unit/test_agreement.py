"""An update whose code would lose what the comparison of specs knows nothing of is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientwright import pipeline
from clientwright.diagnostics import FoundError
from clientwright.reading.sources import Document, read_inputs
from clientwright.releasing.agreement import refuse_disagreement
from clientwright.releasing.documents import with_documents
from clientwright.releasing.release import plan_release

PROJECT = Path(__file__).parents[1] / "cases/update/project"


def test_two_readings_that_disagree_stop_an_update() -> None:
    inputs = read_inputs(PROJECT, "keeper")
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    package = dict(pipeline.make(inputs, understood).files)
    page = inputs.documents[0].text
    depth = Document(
        "keeper.txt", page.replace('"height?": "number"', '"height?": "number",\n"depth?": "number"')
    )
    release = plan_release(inputs, with_documents(inputs, (depth,)), "", "")
    made = dict(pipeline.make(release.inputs, release.understood).files)
    refuse_disagreement(release, package, made)
    client = next(path for path in package if path.endswith("/client.py"))
    broken = {**made, client: made[client].replace("def shelves", "def shelf")}
    with pytest.raises(FoundError, match=r"kind minor, and the code for more: .*Keeper\.shelves \(removed\)"):
        refuse_disagreement(release, package, broken)
    same = plan_release(inputs, inputs, "", "")
    with pytest.raises(FoundError, match=r"kind none, and the code for more: .*Shelf\.depth \(added\)"):
        refuse_disagreement(same, package, made)
