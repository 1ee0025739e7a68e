"""The class of a change, as others judge it: griffe compares packages, mypy checks old usage on new ones."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import griffe
import pytest
from mypy import api as mypy

from clientwright import pipeline
from clientwright.names import Names
from clientwright.reading.sources import Document, Inputs, read_inputs
from clientwright.releasing.diff import Bump, Effect, compare
from clientwright.releasing.documents import with_documents
from clientwright.releasing.release import plan_release
from clientwright.spec import Spec
from clientwright.spec import file as specfile

PROJECT = Path(__file__).parents[1] / "cases/update/project"
ADDED = """Lift Shelf
Method: POST
https://api.shelves.example/v1/shelf-lift
Lifts a Shelf
{
"by?": "number"
}
"""
USAGE = """
from keeper_client import Keeper

with Keeper(key="k", base_url="http://127.0.0.1:9") as client:
    client.shelves.create(room="hall", height=2.5)
    client.shelves.create(room="hall")
    client.shelves.get(limit=3, sort="oldFirst")
    client.shelves.get(sort="newFirst")
    client.shelves.shelf_count(room="hall")
    client.shelves.shelf_count()
"""


def swap(old: str, new: str) -> Callable[[str], str]:
    def edit(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return edit


# What is changed, whether that breaks, and whether griffe can see it: it leaves annotations alone.
TABLE: dict[str, tuple[Callable[[str], str], bool, bool]] = {
    "nothing": (lambda text: text, False, True),
    "add an endpoint": (swap("Count Shelves\n", ADDED + "Count Shelves\n"), False, True),
    "remove an endpoint": (lambda text: text[: text.index("Count Shelves\n")], True, True),
    "rename an endpoint": (swap("/v1/shelf-count", "/v1/count-of-shelves"), True, True),
    "add a parameter": (swap('"height?": "number"', '"height?": "number",\n"depth?": "number"'), False, True),
    "remove a parameter": (swap('"room": "string",\n', ""), True, True),
    "require a parameter": (swap('"height?": "number"', '"height": "number"'), True, True),
    "no longer require a parameter": (swap('"room": "string"', '"room?": "string"'), False, True),
    "retype a parameter": (swap('"height?": "number"', '"height?": "string"'), True, False),
    "add a value to an enum": (swap("'newFirst'", "'newFirst' | 'anyFirst'"), False, True),
    "take a value from an enum": (swap(" | 'newFirst'", ""), True, False),
    "reword a description": (swap("Counts Shelves", "Counts all Shelves"), False, True),
}


@cache
def built(text: str, names: str) -> tuple[Spec, Names, dict[str, str]]:
    """The spec of a documentation, its names, and its package, which keeps the names of an earlier one."""
    inputs: Inputs = replace(
        read_inputs(PROJECT, "keeper"), documents=(Document("keeper.txt", text),), names=names
    )
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    rendered = pipeline.make(inputs, understood)
    return understood.spec, rendered.names, dict(rendered.files)


def put(files: dict[str, str], folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in files.items():
        if path.startswith("src/"):
            target = folder / path.removeprefix("src/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
    return folder


def judged(package: Path, usage: str, place: Path) -> str:
    """What mypy finds in code that uses a package."""
    (package / "usage.py").write_text(usage)
    options = ["--strict", "--no-error-summary", "--cache-dir", str(place / "cache")]
    return mypy.run([*options, "--config-file", "", str(package / "usage.py")])[0]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("packages")


@pytest.mark.parametrize(("edit", "breaking", "visible"), TABLE.values(), ids=TABLE)
def test_the_class_of_a_change_is_what_other_judges_say(
    edit: Callable[[str], str], breaking: bool, visible: bool, place: Path
) -> None:
    page = (PROJECT / "spec/keeper/source/keeper.txt").read_text()
    before, names, old_files = built(page, "")
    after, _, new_files = built(edit(page), names.dump())
    changes = compare(before, after)
    assert any(change.effect is Effect.BREAKING for change in changes) is breaking
    old, new = put(old_files, place / "old"), put(new_files, place / "new")
    if visible:
        modules = [griffe.load("keeper_client.endpoints", search_paths=[where]) for where in (old, new)]
        found = list(griffe.find_breaking_changes(*modules))
        assert bool(found) is breaking, [one.explain() for one in found]
    said = judged(new, USAGE, place)
    assert bool(said) is breaking, said


@pytest.mark.parametrize(
    "kind",
    ["remove an endpoint", "rename an endpoint", "remove a parameter", "take a value from an enum"],
)
def test_what_is_dropped_and_kept_breaks_nobody(kind: str, place: Path) -> None:
    page = (PROJECT / "spec/keeper/source/keeper.txt").read_text()
    before, names, old_files = built(page, "")
    inputs = replace(read_inputs(PROJECT, "keeper"), names=names.dump())
    coming = with_documents(inputs, (Document("keeper.txt", TABLE[kind][0](page)),))
    release = plan_release(inputs, coming, specfile.dump(before), "", deprecate=True)
    assert release.bump is Bump.MINOR
    files = dict(pipeline.make(release.inputs, release.understood).files)
    old, new = put(old_files, place / "old"), put(files, place / "new")
    modules = [griffe.load("keeper_client.endpoints", search_paths=[where]) for where in (old, new)]
    assert [one.explain() for one in griffe.find_breaking_changes(*modules)] == []
    assert (said := judged(new, USAGE, place)) == "", said


LABEL = '"label?": {\n"text": "string",\n"size?": "number"\n}'
CRATES = f"""
Crates
Create Crate
Method: POST
https://api.shelves.example/v1/crate
Creates a new Crate
{{
{LABEL}
}}"""
# What meets a class by its name breaks when the two places part; what names no class does not.
READERS: dict[str, tuple[str, bool]] = {
    "reads a record under the class": ("one: models.CreateLabel | None = client.crates.create().label", True),
    "gives a record of the class": ("client.crates.create(label=models.CreateLabel(text='a'))", True),
    "reads a field": ("one = client.crates.create().label\nprint(one.text if one else '')", False),
    "gives a dict": ("client.crates.create(label={'text': 'a'})", False),
    "stays where the shape stood first": (
        "one: models.CreateLabel | None = client.shelves.create(room='a').label",
        False,
    ),
}


@pytest.mark.parametrize(("code", "breaks"), READERS.values(), ids=READERS)
@pytest.mark.parametrize("first", [True, False], ids=["the first place changes", "the second place changes"])
def test_a_shared_shape_that_splits_breaks_those_who_name_its_class_at_the_second_place(
    code: str, breaks: bool, first: bool, place: Path
) -> None:
    page = (PROJECT / "spec/keeper/source/keeper.txt").read_text()
    page = page.replace('"height?": "number"', f'"height?": "number",\n{LABEL}') + CRATES
    before, names, old_files = built(page, "")
    assert names.modules["CreateLabel"] == ("shared",), "both places have one shape"
    at = page.index('"size?"') if first else page.rindex('"size?"')
    after, new_names, new_files = built(f'{page[:at]}"ink?": "string",\n{page[at:]}', names.dump())
    breaking = [one for one in compare(before, after, names, new_names) if one.effect is Effect.BREAKING]
    told = "CrateLabel (a shape of its own, no longer that of CreateLabel)"
    assert [(one.where, one.before, one.after) for one in breaking] == [
        ("POST /v1/crate label", "CreateLabel", told),
        ("Crate.label", "CreateLabel", told),
    ]
    for files, refused in ((old_files, False), (new_files, breaks)):
        new = put(files, place / "split")
        head = "from keeper_client import Keeper, models\nclient = Keeper(key='k')\n"
        said = judged(new, f"{head}{code}\n", place)
        assert bool(said) is refused, said
