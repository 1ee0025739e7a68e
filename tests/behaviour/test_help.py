"""What the command line says of itself, and how it completes what is typed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from clientwright.cli.run import app
from clientwright.reading.settings import Settings, schema

ROOT = Path(__file__).parents[2]
COMMAND = Path(sys.executable).with_name("clientwright")
SUMMARIES = [(one.callback.__doc__ or "").split("\n")[0] for one in app.registered_commands if one.callback]


def run(*arguments: str, **variables: str) -> str:
    environment = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1", **variables}
    done = subprocess.run(
        [COMMAND, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_help_has_the_whole_summary_of_every_command() -> None:
    told = " ".join(run("-h").split())
    assert SUMMARIES
    assert all(summary in told for summary in SUMMARIES)
    assert run("-h") == run("--help")


@pytest.mark.parametrize("command", ["build", "check", "diff", "update", "report"])
def test_what_stands_for_a_value_is_in_capitals(command: str) -> None:
    told = run(command, "-h")
    assert re.search(r"Usage: clientwright \w+ \[OPTIONS\] [\[{]?[A-Z]+", told)
    named = re.findall(r"^  (?:-\w, )?--[a-z-]+ (\S+)", told, re.MULTILINE)
    assert all(value.isupper() for value in named)


def test_the_names_of_apis_complete() -> None:
    told = run(_CLIENTWRIGHT_COMPLETE="complete_bash", COMP_WORDS="clientwright build co", COMP_CWORD="2")
    assert told.split() == ["cobalt"]
    assert "_CLIENTWRIGHT_COMPLETE" in run("--show-completion", "bash")


def test_the_schema_of_the_settings_names_each() -> None:
    assert set(schema()["properties"]) == set(Settings.model_fields)
    assert schema()["additionalProperties"] is False
    assert all(one["description"] for one in schema()["properties"].values())
    json.dumps(schema())
