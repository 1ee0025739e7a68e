"""Every constraint of the documentation is listed, and those that a client can check are checked.

spec.json says what they are; payloads are those of the second reading of the page.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import pytest
from loopback import Loopback, Reply
from page import SOURCE, Block, blocks
from tellescope_client import Tellescope, errors

FOLDER = SOURCE.parents[1]
LINES = SOURCE.read_text(encoding="utf-8").split("\n")
SPEC = json.loads((FOLDER / "spec.json").read_text(encoding="utf-8"))
NAMES = json.loads((FOLDER / "names.json").read_text(encoding="utf-8"))
BLOCKS = {block.key: block for block in blocks()}
# What an update does to lists and to fields that it leaves out, its arguments do not tell.
NOT_IN_UPDATES = {"required-when-absent", "includes"}
IDS = ["60398b0231a295e64f084fd9", "60398b0231a295e64f084fe0"]
IN_CREATE_MANY = {"unique", "unique-together"}


class Check(NamedTuple):
    """A constraint in one function that checks it."""

    resource: str
    operation: dict[str, Any]
    constraint: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.resource}.{self.operation['path']}: {self.constraint['text']}"


def checks() -> Iterator[Check]:
    for resource in SPEC["resources"]:
        for operation in resource["operations"]:
            for constraint in operation.get("constraints", []):
                if constraint["enforcement"] == "client":
                    yield Check(resource["name"], operation, constraint)
            for constraint in resource.get("constraints", []):
                action, kind = operation.get("action", "custom"), constraint["kind"]
                wanted = {"create_many"} if kind in IN_CREATE_MANY else {"create", "create_many", "update"}
                wanted -= {"update"} if kind in NOT_IN_UPDATES else set()
                if action in wanted and constraint["enforcement"] == "client":
                    yield Check(resource["name"], operation, constraint)


CHECKS = list(checks())


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback() as running:
        yield running


@pytest.fixture(scope="module")
def client(server: Loopback) -> Iterator[Tellescope]:
    with Tellescope(api_key="k" * 20, base_url=f"{server.url}/v1") as made:
        yield made


@pytest.mark.parametrize("check", CHECKS, ids=str)
def test_a_client_refuses_what_breaks_a_constraint_and_sends_what_holds(
    check: Check, server: Loopback, client: Tellescope
) -> None:
    server.answer = lambda _: Reply(json={})
    block = BLOCKS[f"{check.operation['method']} {check.operation['path']}"]
    record = _record(check, block)
    another = _another(check, record) if check.constraint["kind"] in IN_CREATE_MANY else {}
    server.requests.clear()
    with pytest.raises(errors.ConstraintError) as error:
        call(client, check, block, broken(check.constraint, record, another))
    assert check.constraint["text"] in str(error.value)
    assert not server.requests, "nothing is sent"
    call(client, check, block, holding(check.constraint, record, another))
    assert len(server.requests) == 1


def _record(check: Check, block: Block) -> dict[str, Any]:
    """A record that the page shows, with a state's name where a state is meant."""
    match check.operation.get("action"):
        case "create_many":
            record = dict(block.payload["create"][0])
        case "update":
            record = dict(block.payload["updates"])
        case _:
            record = dict(block.payload)
    for one in _stated(check.resource):
        if one["kind"] == "includes":
            record[one["other"]] = record[one["fields"][0]][0]["name"]
    return record


def _stated(name: str) -> list[dict[str, Any]]:
    (resource,) = (one for one in SPEC["resources"] if one["name"] == name)
    found: list[dict[str, Any]] = resource.get("constraints", [])
    return found


def call(client: Tellescope, check: Check, block: Block, records: list[dict[str, Any]]) -> None:
    match check.operation.get("action"):
        case "create_many":
            given: dict[str, Any] = {**block.payload, "create": records}
        case "update":
            given = {**block.payload, "updates": records[0]}
        case _:
            given = records[0]
    resource = getattr(client, NAMES["resources"][check.resource])
    function = getattr(resource, NAMES["operations"][block.key])
    path = IDS[:1] * block.path.count(":")
    function(*path, **{NAMES["attributes"][wire]: value for wire, value in given.items()})


def broken(
    constraint: dict[str, Any], record: dict[str, Any], another: dict[str, Any]
) -> list[dict[str, Any]]:
    """Records that break a constraint."""
    fields = constraint["fields"]
    match constraint["kind"]:
        case "unique" | "unique-together":
            alike = {name: record[name] for name in fields}
            return [record, {**another, **alike}]
        case "unique-elements":
            return [{**record, fields[0]: [IDS[0], IDS[1], IDS[0]]}]
        case "unique-by":
            name, key = fields[0].split(".")
            return [{**record, name: [{key: "a"}, {key: "b"}, {key: "a"}]}]
        case "required-when-absent":
            return [
                {key: value for key, value in record.items() if key not in (*fields, constraint["other"])}
            ]
        case "includes":
            return [{**record, constraint["other"]: "of another name"}]
        case "forbidden-value":
            return [{**record, fields[0]: constraint["values"][0]}]
        case "non-empty":
            return [{**record, fields[0]: ""}]
        case "length" if "minimum" in constraint:
            return [{**record, fields[0]: "x" * (constraint["minimum"] - 1)}]
        case "length":
            return [{**record, fields[0]: "x" * (constraint["maximum"] + 1)}]
    raise AssertionError(constraint["kind"])


def holding(
    constraint: dict[str, Any], record: dict[str, Any], another: dict[str, Any]
) -> list[dict[str, Any]]:
    """Records that are as near to breaking a constraint as they can be."""
    fields = constraint["fields"]
    match constraint["kind"]:
        case "unique" | "unique-together":
            return [record, another]
        case "unique-elements":
            return [{**record, fields[0]: IDS}]
        case "unique-by":
            name, key = fields[0].split(".")
            first = record[name][0]
            return [{**record, name: [first, {key: "another"}, {"priority": "Low"}, {"priority": "Low"}]}]
        case "required-when-absent":
            return [{key: value for key, value in record.items() if key != constraint["other"]}]
        case "length":
            return [{**record, fields[0]: "x" * constraint.get("minimum", constraint.get("maximum"))}]
    return [record]


def _another(check: Check, record: dict[str, Any]) -> dict[str, Any]:
    """A record that differs in all that must be unique."""
    unique = {
        name
        for one in _stated(check.resource)
        if one["kind"] in IN_CREATE_MANY
        for name in one["fields"]
        if isinstance(record[name], str)
    }
    return {**record, **dict.fromkeys(unique, IDS[1])}


def test_every_client_side_constraint_has_a_function_that_checks_it() -> None:
    checked = {check.constraint["origin"] + check.constraint["text"] for check in CHECKS}
    every = [one for one in _listed()["constraints"] if one["enforcement"] == "client"]
    assert len(checked) == len(every) == 31


def test_each_constraint_sentence_is_listed_with_its_enforcement() -> None:
    stated = set()
    for number, line in enumerate(LINES):
        if line == "Constraints":
            while LINES[number + 1].startswith("- "):
                number += 1
                stated.add((number + 1, LINES[number].removeprefix("- ")))
    listed = {(one["line"], one["text"]): one["enforcement"] for one in _listed()["constraints"]}
    assert len(stated) == 49
    assert stated <= listed.keys()
    assert {listed[one] for one in stated} == {"client", "server"}
    for sentence in (
        "Minimum length 8 characters",
        "message must be under 1200 characters",
        "Your secret must exceed 15 characters",
    ):
        assert [listed[one] for one in listed if one[1].startswith(sentence)] == ["client"]


def test_a_sentence_that_no_rule_reads_is_listed() -> None:
    unread = _listed()["unread"]
    assert all(one["text"] in LINES[one["line"] - 1] for one in unread)
    bullets = {number for number, line in enumerate(LINES[62:], 63) if line.startswith("- ")}
    read = {one["line"] for one in _listed()["constraints"]}
    assert {one["line"] for one in unread} | read >= bullets


@cache
def _listed() -> dict[str, Any]:
    command = [sys.executable, "-m", "clientwright", "coverage", "tellescope", "--json"]
    done = subprocess.run(command, cwd=SOURCE.parents[3], check=True, capture_output=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found
