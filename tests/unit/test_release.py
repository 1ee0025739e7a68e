"""New documentation: which sources it replaces, what it means, and that an update is whole or not at all."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from clientwright.diagnostics import ClientwrightError
from clientwright.names import load
from clientwright.reading.sources import Document, Inputs, read_inputs
from clientwright.releasing.changelog import with_entry
from clientwright.releasing.comparison import side
from clientwright.releasing.diff import Bump
from clientwright.releasing.documents import take, with_documents
from clientwright.releasing.release import Release, plan_release
from clientwright.spec import file as specfile
from clientwright.writing.state import settle

PROJECT = Path(__file__).parents[1] / "cases/update/project"


def named(*names: str) -> tuple[Document, ...]:
    return tuple(Document(name, f"text of {name}") for name in names)


@pytest.mark.parametrize(
    ("current", "given", "names"),
    [
        (("a",), ("download",), ["a"]),
        (("a", "b"), ("b",), ["a", "b"]),
        (("a", "b"), ("b", "c"), ["a", "b", "c"]),
        (("a", "b"), ("c", "d"), ["c", "d"]),
        ((), ("b", "a"), ["a", "b"]),
    ],
)
def test_documents_take_the_place_of_sources(
    current: tuple[str, ...], given: tuple[str, ...], names: list[str]
) -> None:
    old = tuple(Document(name, "old") for name in current)
    taken = take(old, named(*given))
    assert [document.name for document in taken] == names
    texts = {document.text for document in taken}
    assert {f"text of {name}" for name in given} <= texts


def test_two_pages_of_one_name_are_refused() -> None:
    with pytest.raises(ClientwrightError, match="the same name"):
        take((), named("a", "a"))


def test_an_entry_comes_before_the_latest() -> None:
    assert with_entry("# Changelog\n\n## 1\n\nOne.\n", "## 2\n") == "# Changelog\n\n## 2\n\n## 1\n\nOne.\n"
    assert with_entry("", "## 1\n") == "# Changelog\n\n## 1\n"


def inputs() -> Inputs:
    return read_inputs(PROJECT, "keeper")


def planned(text: str, spec_text: str = "") -> Release:
    coming = with_documents(inputs(), (Document("keeper.txt", text),))
    return plan_release(inputs(), coming, spec_text, "# Changelog\n")


def test_the_same_documentation_changes_nothing() -> None:
    release = planned(inputs().documents[0].text)
    assert (release.changes, release.bump, release.before, release.after) == ((), Bump.NONE, "0.1.0", "0.1.0")
    assert release.inputs.changelog == ""


def test_the_package_that_stands_is_what_its_spec_says() -> None:
    standing = side(inputs()).spec
    text = specfile.dump(standing.model_copy(update={"title": "another"}))
    assert [change.kind for change in planned(inputs().documents[0].text, text).changes]


def test_what_may_be_a_rename_is_asked() -> None:
    release = planned((PROJECT / "new/next.txt").read_text())
    assert (release.bump, release.before, release.after) == (Bump.MAJOR, "0.1.0", "0.2.0")
    assert load(release.inputs.names).version == "0.2.0"
    assert release.inputs.changelog.startswith(f"# Changelog\n\n{release.markdown}")
    (question,) = release.questions
    assert release.undecided == (question,)
    assert yaml.safe_load(question.answer)[0]["target"] == "GET /v1/count-of-shelves"
    with_answer = Inputs("keeper", inputs().documents, overlay=f"{inputs().overlay}\n{question.answer}\n")
    text = (PROJECT / "new/next.txt").read_text()
    # The entry speaks of what only the new documentation has.
    coming = with_documents(with_answer, (Document("keeper.txt", text),))
    answered = plan_release(with_answer, coming, specfile.dump(side(inputs()).spec), "")
    assert answered.questions == ()
    assert answered.blocking == ()
    assert answered.understood.overlay.names == {"GET /v1/count-of-shelves": "shelf_count"}


def test_findings_that_fail_a_check_are_asked_with_their_answer() -> None:
    release = planned((PROJECT / "new/reworded.txt").read_text())
    assert [one.rule for one in release.blocking] == ["stale-convention", "unclaimed"]
    quote, waiver = (yaml.safe_load(question.answer) for question in release.questions)
    assert quote == {"quote": ["- A question mark (?) marks what is optional"]}
    assert waiver[0]["where"] == "lost line }"


def tree(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and ".clientwright" not in path.parts
    }


def test_a_killed_update_leaves_everything_as_it_was(tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(PROJECT, root)
    subprocess.run([sys.executable, "-m", "clientwright", "build"], cwd=root, check=True, capture_output=True)
    before = tree(root)
    code = (
        "import os, sys\n"
        "from clientwright.cli import main\n"
        "moment, calls = int(sys.argv.pop(1)), 0\n"
        "def killing(event, _arguments):\n"
        "    global calls\n"
        "    calls += event == 'os.rename'\n"
        "    if event == 'os.rename' and calls == moment:\n"
        f"        os.kill(os.getpid(), {int(signal.SIGKILL)})\n"
        "sys.addaudithook(killing)\n"
        "main()\n"
    )
    for moment in (1, 2, 8, 12):
        command = [sys.executable, "-c", code, str(moment), "update", "keeper", "new/next.txt", "--accept"]
        done = subprocess.run(command, cwd=root, check=False, capture_output=True)
        assert done.returncode == -signal.SIGKILL
        settle(root)
        assert tree(root) == before, f"killed at {moment}"
    subprocess.run(
        [sys.executable, "-m", "clientwright", "update", "keeper", "new/next.txt", "--accept"],
        cwd=root,
        check=True,
        capture_output=True,
    )
    assert tree(root) != before


def stale_hint(old: str, new: str) -> str:
    """What is said of the overlay's quote where the documentation became another one."""
    page = inputs().documents[0].text
    before = Inputs("keeper", (Document("keeper.txt", page + old),), overlay=inputs().overlay)
    release = plan_release(before, with_documents(before, (Document("keeper.txt", new),)), "", "")
    (stale,) = (one for one in release.blocking if one.rule == "stale-convention")
    return stale.hint


QUOTE = "- A question mark (?) marks an optional parameter"


def test_the_line_that_replaced_a_quoted_one_is_the_one_that_stands_there() -> None:
    page = inputs().documents[0].text
    twin = "- A question mark (?) marks an optional parameters\n"
    other = page.replace(QUOTE, "- Nothing is alike")
    hint = stale_hint(twin, other + twin)
    assert hint.startswith("Line 3 of keeper.txt now says '- Nothing is alike'. ")


def test_a_line_that_stood_there_before_replaced_none() -> None:
    page = inputs().documents[0].text
    twin = "- A question mark (?) marks an optional parameters\n"
    assert stale_hint(twin, page.replace(f"{QUOTE}\n", "") + twin).startswith("Review what the entry says")
    fresh = "- A question mark (?) marks any optional parameter\n"
    hint = stale_hint("", page.replace(f"{QUOTE}\n", "") + fresh)
    assert hint.startswith("Line 27 of keeper.txt is most like it: ")
