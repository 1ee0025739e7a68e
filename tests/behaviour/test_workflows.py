"""What the host of the repository runs: workflows, the action and the hook that other repositories use."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
PROJECT = ROOT / "tests/cases/update/project"
LIMIT = 65_536


def read(path: Path) -> dict[str, Any]:
    """A workflow; YAML takes its key `on` for a truth."""
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in WORKFLOWS:
        for name, job in read(path)["jobs"].items():
            yield f"{path.stem}.{name}", job


@pytest.mark.parametrize("path", [*WORKFLOWS, ROOT / "action.yml"], ids=lambda path: path.name)
def test_actions_are_pinned_by_their_commit_and_their_version_is_told(path: Path) -> None:
    for action in re.findall(r"^ *(?:- )?uses: (.*)", path.read_text(encoding="utf-8"), re.MULTILINE):
        assert action == "./" or re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action)


def test_a_job_has_the_permissions_that_it_needs_and_an_end() -> None:
    assert all(read(path)["permissions"] in ({}, {"contents": "read"}) for path in WORKFLOWS)
    assert all(0 < job["timeout-minutes"] <= 60 for _, job in jobs())
    granted = {name: job["permissions"] for name, job in jobs() if "permissions" in job}
    writing = {name: {key for key in of if of[key] == "write"} for name, of in granted.items()}
    assert {name: keys for name, keys in writing.items() if keys} == {
        "update.update": {"contents", "pull-requests", "issues"},
        "release.publish": {"id-token", "attestations"},
        "release.notes": {"contents"},
    }


def test_what_is_published_is_built_apart_from_the_gate_and_by_pinned_tools() -> None:
    release = read(ROOT / ".github/workflows/release.yml")["jobs"]
    commands = "\n".join(step.get("run", "") for step in release["build"]["steps"])
    assert ".ci/run" not in commands
    assert "needs" not in release["build"]
    assert "--no-isolation" in commands
    installs = [line for line in commands.splitlines() if "pip install" in line]
    assert installs
    assert all("--require-hashes" in line for line in installs)
    assert set(release["publish"]["needs"]) == {"gate", "build", "sbom"}
    assert not any("run" in step for step in release["publish"]["steps"])
    for path in (ROOT / ".github/requirements").glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        for pinned in re.split(r"\n(?=\w)", text):
            assert re.match(r"[\w.-]+==\S+", pinned)
            assert "--hash=sha256:" in pinned


def test_the_action_uses_what_is_there() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    action = read(ROOT / "action.yml")
    assert set(re.findall(r"inputs\.([\w-]+)", text)) == set(action["inputs"])
    for path in re.findall(r"\$GITHUB_ACTION_PATH/([\w./-]+)", text):
        assert os.access(ROOT / path, os.X_OK)


def test_the_hook_tells_a_stale_package(tmp_path: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    command, *arguments = shlex.split(hook["entry"])
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    assert hook["language"] == "python"
    assert command in scripts
    shutil.copytree(PROJECT, tmp_path / "project")
    done = subprocess.run(
        [sys.executable, "-m", command, *arguments], cwd=tmp_path / "project", capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "is missing" in done.stderr
    assert re.search(hook["files"], "generated/keeper/pyproject.toml")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A built project in a repository that may push, and a `gh` that writes down what it is asked."""
    project = tmp_path / "project"
    shutil.copytree(PROJECT, project)
    (tmp_path / "bin").mkdir()
    script = tmp_path / "bin/gh"
    script.write_text(
        f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\n'
        f'[ "$1" = auth ] && exit 0\n[ "$2" = list ] && exit 0\n[ "$2" = edit ] && exit 1\n'
        f'while [ "$1" != --body-file ]; do shift; done\ncp "$2" {tmp_path}/body.md\n'
    )
    script.chmod(0o755)
    for command in (
        f"{sys.executable} -m clientwright build",
        f"git init --quiet --bare {tmp_path}/origin",
        "git init --quiet --initial-branch main",
        f"git remote add origin {tmp_path}/origin",
        "git add --all",
        "git -c user.name=test -c user.email=test@example.org commit --quiet -m start",
    ):
        subprocess.run(shlex.split(command), cwd=project, check=True, capture_output=True)
    return project


def update(checkout: Path, page: Path) -> subprocess.CompletedProcess[str]:
    """Runs the script of the action; `clientwright update` gets the page as a file in place of an address."""
    folder = checkout.parent
    wrapper = folder / "bin/clientwright"
    wrapper.write_text(
        f'#!/bin/sh\n[ "$3" = --from ] && page=$4\nshift 4\n'
        f'exec {sys.executable} -m clientwright update keeper "$page" "$@"\n'
    )
    wrapper.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{folder}/bin:{os.environ['PATH']}",
        "API": "keeper",
        "PAGES": f"{page}\n",
        "GH_TOKEN": "none",
    }
    script = ROOT / ".github/scripts/update.sh"
    return subprocess.run([script], cwd=checkout, env=environment, capture_output=True, text=True)


def asked(checkout: Path) -> list[str]:
    lines = (checkout.parent / "asked").read_text(encoding="utf-8").splitlines()
    return [line.split(" --body-file")[0] for line in lines]


def test_new_documentation_becomes_a_pull_request_within_the_hosts_limit(checkout: Path) -> None:
    text = (checkout / "spec/keeper/source/keeper.txt").read_text(encoding="utf-8")
    many = "".join(f'"shelf_parameter_{number}?": "number",\n' for number in range(600))
    (checkout / "long.txt").write_text(text.replace("{\n", "{\n" + many, 1), encoding="utf-8")
    done = update(checkout, checkout / "long.txt")
    assert done.returncode == 0, done.stdout + done.stderr
    assert asked(checkout) == [
        "auth setup-git",
        "pr edit update-keeper",
        "pr create --head update-keeper --title Update keeper",
    ]
    log = ["git", "log", "--format=%an %s", "-1", "update-keeper"]
    pushed = subprocess.run(log, cwd=checkout.parent / "origin", capture_output=True, text=True)
    assert pushed.stdout == "github-actions[bot] Update keeper to its new documentation\n"
    body = (checkout.parent / "body.md").read_text(encoding="utf-8")
    assert "shelf_parameter_0" in body
    assert 40_000 < len(body) < LIMIT
    assert re.search(r"\n[\d,]+ more lines: run the same command to see them\.", body)


def test_what_only_people_can_settle_becomes_an_issue_and_no_branch(checkout: Path) -> None:
    done = update(checkout, checkout / "new/reworded.txt")
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.split(" --")[0] for line in asked(checkout)] == ["issue list", "issue create"]
    assert "### To settle" in (checkout.parent / "body.md").read_text(encoding="utf-8")
    told = done.stdout.splitlines()
    silent = next(line for line in told if line.startswith("::stop-commands::")).removeprefix(
        "::stop-commands::"
    )
    assert told[-1] == f"::{silent}::"
