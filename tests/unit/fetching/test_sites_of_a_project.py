"""Sites and folders as the documentation of an API: started from, and taken again when they change."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from site_server import GUIDE, PAGE, SHOWING, site_server, text
from typer.testing import CliRunner

from clientwright import pipeline
from clientwright.cli.run import app
from clientwright.diagnostics import ClientwrightError, Severity
from clientwright.reading.sources import Document, Inputs, read_inputs
from clientwright.releasing.documents import take

MESSAGES = "# Tides\n\n## AsyncAPI\n\n````yaml asyncapi.yaml tides\nid: tides\ntitle: Tides\n````\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


def _document(name: str, body: str) -> Document:
    return Document(name, body)


def _understood(*documents: Document) -> pipeline.Understood:
    inputs = Inputs("boats", documents)
    return pipeline.understand(inputs, pipeline.read(inputs))


def _run(command: str, *arguments: str) -> str:
    """What a command says; raises what stops it."""
    done = CliRunner().invoke(app, [command, "boats", *arguments], catch_exceptions=False)
    if isinstance(done.exception, ClientwrightError):
        raise done.exception
    assert done.exit_code == 0, done.output
    return done.output


def _operations(root: Path, api: str) -> list[str]:
    spec = json.loads((root / f"spec/{api}/spec.json").read_text())
    return sorted(
        f"{one['method']} {one['path']}" for resource in spec["resources"] for one in resource["operations"]
    )


def test_an_api_starts_from_a_site_and_takes_it_again(project: Path) -> None:
    with site_server() as site:
        start = ("--from", f"{site.url}/llms.txt")
        site.pages = {f"/api/{name}.md": text(PAGE.format(name=name)) for name in ("b1", "b2")}
        site.pages |= {"/sailing.md": text(GUIDE), "/tides.md": text(MESSAGES)}
        site.pages["/llms.txt"] = site.listing("api/b1.md", "api/b2.md", "sailing.md", "tides.md")
        said = _run("new", *start)
        assert _operations(project, "boats") == ["GET /boats/b1", "GET /boats/b2"]
        assert "2 page(s) state no operation and are kept as prose: sailing.md, tides.md" in said
        assert "messages of a web socket or a queue are described here" in said
        addresses = json.loads((project / "spec/boats/addresses.json").read_text())
        assert addresses["api/b1.md"] == f"{site.url}/api/b1.md"
        assert (project / "spec/boats/source/sailing.md").read_text() == GUIDE
        assert not list((project / "cache").rglob("*.*"))

        site.pages["/api/b3.md"] = text(PAGE.format(name="b3"))
        site.pages["/llms.txt"] = site.listing("api/b1.md", "api/b3.md", "sailing.md")
        _run("update", *start, "--accept")
        assert _operations(project, "boats") == ["GET /boats/b1", "GET /boats/b3"]
        assert not (project / "spec/boats/source/api/b2.md").exists()
        assert "api/b2.md" not in (project / "spec/boats/addresses.json").read_text()

        page = ("--from", f"{site.url}/api/b1.md")
        site.pages["/api/b1.md"] = text(PAGE.format(name="b1").replace("with_crew", "with_cargo"))
        _run("update", *page, "--accept")
        assert "with_cargo" in (project / "spec/boats/source/api/b1.md").read_text()
        assert len(read_inputs(project, "boats").documents) == 3


def test_an_api_starts_from_a_folder_of_pages(project: Path) -> None:
    folder = project / "docs"
    (folder / "api" / ".hidden").mkdir(parents=True)
    (folder / "llms.txt").write_text("# Boats\n\n- [Boat](https://docs.example.net/api/b1.md)\n")
    (folder / "api/b 1.md").write_text(PAGE.format(name="b1"))
    (folder / "api/b2.md").write_text(PAGE.format(name="b2"))
    (folder / "api/.hidden/b3.md").write_text(PAGE.format(name="b3"))
    (folder / "api/picture.png").write_bytes(b"\x89PNG")
    (folder / "drafts").mkdir()
    (folder / "drafts/b4.md").write_text("no page")
    _run("new", str(folder), "--without", "drafts/*")
    sources = project / "spec/boats/source"
    found = sorted(path.relative_to(sources).as_posix() for path in sources.rglob("*") if path.is_file())
    assert found == ["api/b-1.md", "api/b2.md"]
    assert not (project / "spec/boats/addresses.json").exists()
    (folder / "api/b2.md").unlink()
    _run("update", str(folder), "--without", "drafts/*")
    assert _operations(project, "boats") == ["GET /boats/b1"]


def test_files_of_a_folder_that_would_have_one_name_are_told_apart(project: Path) -> None:
    names = ("ロシア/b 1.md", "中文/b+1.md", "b.md", "c/b.html")
    for number, name in enumerate(names):
        path = project / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PAGE.format(name=f"b{number}"))
    _run("new", str(project / "docs"), "--without", "c/*")
    sources = project / "spec/boats/source"
    found = sorted(path.relative_to(sources).as_posix() for path in sources.rglob("*") if path.is_file())
    assert [re.sub(r"-[0-9a-f]{8}\b", "-MARK", one) for one in found] == ["b-1-MARK.md"] * 2 + ["b.md"]
    assert len(set(found)) == len(found)
    _run("update", str(project / "docs"))
    assert sorted(path.relative_to(sources).as_posix() for path in sources.rglob("*.md")) == found


def test_a_guide_alone_or_a_page_of_another_form_is_no_documentation() -> None:
    with pytest.raises(ClientwrightError, match="Markdown without an endpoint"):
        _understood(_document("guide.md", "# Sailing\n\nFair winds.\n"))
    other = '# Boat\n\n<ParamField query="crew" type="string">\nThe crew.\n</ParamField>\n'
    with pytest.raises(ClientwrightError, match=r"other\.md is in no dialect"):
        _understood(_document("boat.md", PAGE.format(name="b1")), _document("other.md", other))


def test_a_call_that_a_guide_names_and_no_page_states_is_told() -> None:
    guide = "# Start\n\nFirst `DELETE /boats/b1`, then `GET /v1/boats/b1?crew=1`; GET the boat /boats/b9.\n"
    found = _understood(_document("boat.md", PAGE.format(name="b1")), _document("start.md", guide))
    told = [one for one in found.findings.diagnostics if one.rule == "unstated-call"]
    assert [(str(one), one.severity) for one in told] == [
        ("start.md:3:1: DELETE /boats/b1 is named here, and no page states it", Severity.WARNING)
    ]


def test_a_guide_that_shows_a_call_says_nothing_of_it_beside_the_page_that_states_it() -> None:
    found = _understood(_document("boat.md", PAGE.format(name="b1")), _document("start.md", SHOWING))
    ((_, operation),) = found.spec.operations()
    assert [one.name for one in operation.parameters] == ["with_crew"]
    (told,) = (one for one in found.findings.diagnostics if one.rule == "copy")
    assert "GET /boats/b1 is stated in full at boat.md" in told.message


def test_what_was_given_whole_takes_the_place_of_all_that_came_from_there() -> None:
    a, b = "https://docs.boats.example.net/a.md", "https://docs.boats.example.net/b.md"
    current = (Document("a.md", "1", a), Document("b.md", "1", b), Document("notes.txt", "1"))
    new_a, alone = Document("a.txt", "2", a), Document("x.md", "2")
    assert [(one.name, one.text) for one in take(current, [new_a])] == [
        ("a.md", "2"),
        ("b.md", "1"),
        ("notes.txt", "1"),
    ]
    site = frozenset(["docs.boats.example.net"])
    assert [one.name for one in take(current, [new_a], site)] == ["a.md", "notes.txt"]
    assert [one.name for one in take(current, [alone], frozenset([""]))] == ["a.md", "b.md", "x.md"]


def test_a_broken_list_of_addresses_is_a_clear_error(project: Path) -> None:
    (project / "spec/boats/source").mkdir(parents=True)
    (project / "spec/boats/source/boat.md").write_text(PAGE.format(name="b1"))
    (project / "spec/boats/addresses.json").write_text("[1")
    with pytest.raises(ClientwrightError, match=r"addresses\.json:1:1: this is no list of addresses"):
        read_inputs(project, "boats")


def test_what_is_left_out_stays_so(project: Path) -> None:
    folder = project / "docs"
    folder.mkdir()
    for name in ("b1", "b2", "b3"):
        (folder / f"{name}.md").write_text(PAGE.format(name=name))
    kept = project / "spec/boats/without.json"
    _run("new", str(folder))
    assert not kept.exists()
    _run("update", str(folder), "--without", "b2.md")
    _run("update", "--without", "b3.*")
    assert json.loads(kept.read_text()) == ["b2.md", "b3.*"]
    _run("update", str(folder))
    assert _operations(project, "boats") == ["GET /boats/b1"]
    assert json.loads(kept.read_text()) == ["b2.md", "b3.*"]
    kept.unlink()
    _run("update", str(folder))
    assert _operations(project, "boats") == ["GET /boats/b1", "GET /boats/b2", "GET /boats/b3"]


@pytest.mark.parametrize("broken", ["{}", "[1]", "[", '"a"', "[" * 100_000])
def test_a_broken_list_of_what_is_left_out_is_a_clear_error(project: Path, broken: str) -> None:
    (project / "boat.md").write_text(PAGE.format(name="b1"))
    _run("new", "boat.md")
    (project / "spec/boats/without.json").write_text(broken)
    for command in ("check", "update"):
        with pytest.raises(ClientwrightError, match=r"without\.json:1:1: this is no list of patterns"):
            _run(command)


def test_a_site_has_pages_of_an_older_state(project: Path) -> None:
    with site_server() as site:
        older = PAGE.format(name="b1").replace("with_crew", "with_cargo")
        site.pages = {"/b1.md": text(PAGE.format(name="b1")), "/old/b1.md": text(older)}
        site.pages["/llms.txt"] = site.listing("b1.md", "old/b1.md")
        start = ("--from", f"{site.url}/llms.txt")
        said = _run("new", *start)
        assert "GET /boats/b1 is stated in another way at b1.md:" in said
        _run("update", "--without", "old/b1.md")
        assert "old/b1.md" not in _run("update", *start)
        assert len(read_inputs(project, "boats").documents) == 1


def test_a_site_may_have_a_page_that_is_broken(project: Path) -> None:
    with site_server() as site:
        broken = PAGE.format(name="b2").replace("paths:", "paths: [")
        site.pages = {"/b1.md": text(PAGE.format(name="b1")), "/b2.md": text(broken)}
        site.pages["/llms.txt"] = site.listing("b1.md", "b2.md")
        with pytest.raises(ClientwrightError, match=r"b2\.md:\d+:\d+: this is not YAML"):
            _run("new", "--from", f"{site.url}/llms.txt")
        assert not (project / "spec").exists()
        _run("new", "--from", f"{site.url}/llms.txt", "--without", "b2.md")
    assert _operations(project, "boats") == ["GET /boats/b1"]
