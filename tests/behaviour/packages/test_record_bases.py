"""Records whose common fields hold objects: every model of the package works, whatever the order of types."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from clientwright.cli.run import app

PAGE = """{name}
Create {record}
Method: POST
https://api.shelves.dev/v1/{path}
Makes one
{{
"address": {{
"street": "string",
"lines?": [
{{
"text": "example string"
}}
]
}},
"{own}": "string"
}}
Get {record}
Method: GET
https://api.shelves.dev/v1/{path}/:id
Gets one
Authentication info only
"""
PROGRAM = """
import copy, pickle, pydantic
import shelves_client, shelves_client.models as models
shelves_client.preload()
made = 0
for name in ("shelves", "rooms", "shared"):
    module = getattr(models, name)
    for kind in vars(module).values():
        own = isinstance(kind, type) and kind.__module__ == module.__name__
        if own and issubclass(kind, pydantic.BaseModel):
            one = kind.model_validate({"address": {"street": "x", "lines": [{"text": "y"}]}, "street": "z"})
            assert copy.deepcopy(one) == one and pickle.loads(pickle.dumps(one)) == one
            kind.model_json_schema()
            made += 1
room = models.rooms.Room.model_validate({"address": {"street": "x", "lines": [{"text": "y"}]}})
assert room.address.lines[0].text == "y"
print(made)
"""


def test_every_model_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    rooms = PAGE.format(name="Rooms", record="Room", path="room", own="number")
    shelves = PAGE.format(name="Shelves", record="Shelf", path="shelf", own="depth")
    Path("page.txt").write_text(f"{rooms}\n{shelves}", encoding="utf-8")
    made = CliRunner().invoke(app, ["new", "shelves", "page.txt"], catch_exceptions=False)
    assert made.exit_code == 0, made.output
    shared = Path("generated/shelves/src/shelves_client/models/shared.py").read_text(encoding="utf-8")
    assert "    address: CreateAddress | None" in shared.partition("class Record(Model)")[2]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHONPATH": "generated/shelves/src"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 5
