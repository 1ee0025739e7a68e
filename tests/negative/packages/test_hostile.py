"""Whatever a page says, its package holds what the templates write, and the page's text as text."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from hostile import CANARY, HEADINGS, MARK, NAMES, PLACES, TEXTS, Page, blocks, keys, mintlify, resources
from made import API, SOURCE, Allowed, docstrings, learned, make, told, written
from markdown_it import MarkdownIt

from clientwright.diagnostics import ClientwrightError
from clientwright.pipeline import Rendered
from clientwright.writing.format import format_files, load_manifest

# Places in which a quote or backslash of the page's own notation may end the text: such a page is refused.
FRAGILE = {
    "key",
    "value",
    "string",
    "comment",
    "element",
    "segment",
    "header",
    "sent",
    "answered",
    "answerkey",
}
# A page of each kind of model, function and file that the hostile pages may come to.
HARMLESS = (
    blocks({}),
    mintlify({}),
    blocks({"key": "Assigned To", "constraint": "comment must not be 'x'"}),
    keys(["createdAt", "list", "type", "from", "a b"]),
    blocks({}).replace('"list": [\n"string"\n]', '"list": "string",\n"str": "string"'),
    resources(["Cats", "Dogs"]),
    mintlify({"key": "a b", "answerkey": "a b", "inner": "a b", "default": "round"}),
)


def ids(value: object) -> str:
    return getattr(value, "__name__", str(value)[:20].encode("ascii", "replace").decode())


def allowed() -> Allowed:
    return learned(*HARMLESS)


def defined(rendered: Rendered) -> set[str]:
    """The names of models and their modules: identifiers, which the folder of models lists in a text."""
    modules = {Path(path).stem for path in rendered.files if "/models/" in path}
    return modules | {
        name
        for path, tree in written(rendered.files)
        if "/models/" in path
        for node in tree.body
        for name in (
            [node.name]
            if isinstance(node, ast.ClassDef)
            else [
                one.id
                for one in ast.walk(node)
                if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)
            ]
        )
    }


def inspected(rendered: Rendered) -> None:
    """The package holds nothing but what it may, and each hostile literal is the page's own text."""
    faults = list(allowed().faults(rendered.files))
    assert not faults
    texts, names = told(rendered), defined(rendered)
    for path, tree in written(rendered.files):
        described = docstrings(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
                continue
            said = node.value.replace(rendered.package.class_name, "")  # an identifier, made of the title
            if MARK in said:
                listed = all(word.isidentifier() and word in names for word in node.value.split())
                assert id(node) in described or said in texts or listed, f"{path}: {said!r}"
    markup(rendered.files)


def markup(files: Mapping[str, str]) -> None:
    """README and api.md hold no markup but the templates', and pyproject.toml says what it says for all."""
    plain = make(blocks({})).files
    project, usual = (tomllib.loads(one["pyproject.toml"]) for one in (files, plain))
    assert project.keys() == usual.keys()
    assert project["tool"] == usual["tool"]
    assert project["project"].keys() == usual["project"].keys()
    assert project["project"]["dependencies"] == usual["project"]["dependencies"]
    for name in ("README.md", "api.md", "CHANGELOG.md"):
        assert all(one.isprintable() or one in "\n" for one in files[name]), name
        tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(files[name])
        inner = [child for token in tokens for child in token.children or ()]
        kinds = {token.type for token in [*tokens, *inner]}
        assert not kinds & {"html_block", "html_inline", "image"}, name
        links = [str(token.attrs["href"]) for token in inner if token.type == "link_open"]
        assert not [link for link in links if "evil" in link or link.startswith("javascript")], name
        headings = [
            token.content for token in inner if token.type == "text" and token.content.startswith("heading")
        ]
        assert not headings, name


@pytest.mark.parametrize("text", TEXTS, ids=ids)
@pytest.mark.parametrize("page", [blocks, mintlify], ids=ids)
def test_a_text_stays_text_wherever_it_stands(page: Page, text: str) -> None:
    places = {place: f"{place} {text}" for made, place in PLACES if made is page and place not in FRAGILE}
    inner = json.dumps(text, ensure_ascii=False)[1:-1]  # the page's author escapes it as JSON asks
    if page is mintlify and "'" not in text:
        places |= {place: f"{place} {inner}" for place in ("sent", "answered", "answerkey")}
    rendered = make(page(places))
    inspected(rendered)
    texts = told(rendered)
    plain = text.strip().rstrip("\\").split("\\n")[0].split("\u2028")[0].strip()
    assert sum(plain in one for one in texts) > 4


@pytest.mark.parametrize("text", TEXTS, ids=ids)
@pytest.mark.parametrize(
    ("page", "place"), [(page, place) for page, place in PLACES if place in FRAGILE], ids=ids
)
def test_a_text_that_breaks_the_notation_is_refused_or_stays_text(page: Page, place: str, text: str) -> None:
    try:
        rendered = make(page({place: text}))
    except ClientwrightError as error:
        assert all(one.location and one.location.line > 0 for one in error.diagnostics)
    else:
        inspected(rendered)


@pytest.mark.parametrize("text", TEXTS, ids=ids)
def test_a_title_from_the_overlay_stays_text(text: str) -> None:
    overlay = f"- kind: title\n  title: {json.dumps(text)}\n  because: The page has none.\n"
    try:
        rendered = make(blocks({}), overlay)
    except ClientwrightError as error:
        assert all(one.location and one.location.line > 0 for one in error.diagnostics)
    else:
        inspected(rendered)


def test_names_become_names_and_stay_apart(tmp_path: Path) -> None:
    """Every name of a payload travels as the page writes it, or shares a Python name and is refused."""
    kept: list[str] = []
    for name in NAMES:
        try:
            make(keys([*kept, name]))
        except ClientwrightError as error:
            assert "would both be called" in str(error)
        else:
            kept.append(name)
    assert len(kept) > len(NAMES) * 0.7
    rendered = make(keys(kept))
    inspected(rendered)
    payload = ",\n".join(f'"{name}": "string"' for name in kept)
    nested = make(blocks({}).replace('"list": [\n"string"\n]', payload))
    inspected(nested)
    sent = dict.fromkeys(kept, "x")
    code = (
        f"import json, {API}_client.models.widgets as models\n"
        f"sent = json.loads({json.dumps(json.dumps(sent))})\n"
        "box = next(m for m in vars(models).values() if getattr(m, '__name__', '').endswith('Inner'))\n"
        "print(box.model_validate(sent).to_dict() == sent, len(box.model_fields) == len(sent))\n"
    )
    assert imported(nested, tmp_path, code).split() == ["True", "True"]


def test_headings_become_modules_and_stay_apart(tmp_path: Path) -> None:
    kept: list[str] = []
    for heading in HEADINGS:
        try:
            make(resources([*kept, heading]))
        except ClientwrightError as error:
            assert "would both be called" in str(error)
        else:
            kept.append(heading)
    assert len(kept) > len(HEADINGS) * 0.9
    rendered = make(resources(kept))
    inspected(rendered)
    code = (
        f"import {API}_client as package\n"
        "client = package.Evil(base_url='http://127.0.0.1:9')\n"
        "names = [name for name, one in vars(type(client)).items() if not name.startswith('__')]\n"
        "assert all(getattr(package.models, name).__name__.endswith(f'.models.{name}') for name in names)\n"
        "print(len([getattr(client, name).create for name in names]))\n"
    )
    assert imported(rendered, tmp_path, code) == str(len(kept))


@pytest.mark.parametrize("page", [blocks, mintlify], ids=ids)
def test_importing_a_hostile_package_does_nothing(page: Page, tmp_path: Path) -> None:
    for number, text in enumerate(TEXTS[:5]):
        places = {place: text for made, place in PLACES if made is page and place not in FRAGILE}
        imported(make(page(places)), tmp_path / str(number))


@pytest.mark.parametrize("page", [blocks, mintlify], ids=ids)
def test_formatting_keeps_what_a_hostile_page_says(page: Page) -> None:
    for text in TEXTS[::3]:
        places = {place: text for made, place in PLACES if made is page and place not in FRAGILE}
        rendered = make(page(places))
        files, _ = format_files(rendered.files, {}, load_manifest(""))
        inspected(Rendered(rendered.package, rendered.names, files, rendered.beside))


_HOOK = """
import sys
import httpx2, pydantic  # their own imports are not judged
loud = ("subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.remove", "os.rename",
        "os.mkdir", "socket.", "shutil.", "ctypes.", "urllib.")
def hear(event, arguments):
    writes = event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+")
    if writes or event.startswith(loud):
        sys.stderr.write(f"{event} {arguments}\\n")
        sys.exit(9)
sys.addaudithook(hear)
"""


def imported(rendered: Rendered, folder: Path, code: str = "print()") -> str:
    """Writes a package, loads every module of it while listening, and runs some code; what that printed."""
    for path, text in rendered.files.items():
        if path.startswith(SOURCE):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(text.encode())
    program = f"{_HOOK}\nimport {API}_client\n{code}\n{API}_client.preload()"
    run = subprocess.run(
        [sys.executable, "-B", "-c", program],
        cwd=folder,
        env={"PYTHONPATH": str(folder / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    assert not (folder / CANARY).exists()
    return run.stdout.strip()
