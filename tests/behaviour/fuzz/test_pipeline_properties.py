"""From any document to its package: what must hold whatever the document."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import black
import pytest
from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st

from built_pages import built_from
from clientwright import pipeline
from clientwright import spec as s
from clientwright.diagnostics import ClientwrightError
from clientwright.dialects.endpoint_blocks import DIALECT as BLOCKS
from clientwright.planner import plan_package
from clientwright.reading.sources import Document, Inputs, read_inputs
from clientwright.spec import file as specfile
from clientwright.writing.python_style import MODE, style_statements
from clientwright.writing.render import render
from clientwright.writing.shape import shape
from strategies import endpoint_blocks, mintlify
from strategies.specs import specs

ROOT = Path(__file__).parents[3]
documents = st.one_of(endpoint_blocks.pages.map(BLOCKS.print), endpoint_blocks.texts(), mintlify.documents())
few = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def package(text: str) -> pipeline.Rendered:
    inputs = Inputs("drawn", (Document("page.txt", text),))
    return pipeline.make(inputs, pipeline.understand(inputs, pipeline.read(inputs)))


@few
@given(documents)
def test_any_document_becomes_python_or_a_located_error(text: str) -> None:
    try:
        files = package(text).files
    except ClientwrightError as error:
        event("refused")
        assert all(one.location or one.rule == "no-operation" for one in error.diagnostics)
        return
    event("package")
    for path, content in files.items():
        if path.endswith(".py"):
            compile(ast.parse(content, path), path, "exec")


@settings(few, max_examples=8)
@given(documents)
def test_any_package_is_in_the_form_of_black(text: str) -> None:
    try:
        files = package(text).files
    except ClientwrightError:
        return
    written = shape({path: text for path, text in files.items() if "/src/" in f"/{path}"}, style_statements)
    assert written == {path: black.format_str(files[path], mode=MODE) for path in written}
    assert all(path in written for path in files if re.search(r"/(models|endpoints)/(?!__)", path))


@settings(few, max_examples=4, phases=[Phase.generate], derandomize=True)
@given(
    st.sampled_from([endpoint_blocks.pages.map(BLOCKS.print), mintlify.documents()]).flatmap(lambda one: one)
)
def test_every_module_of_a_package_imports(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    try:
        files = package(text).files
    except ClientwrightError:
        return
    folder = tmp_path_factory.mktemp("package")
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content.encode())
    code = "import drawn_client; drawn_client.preload(); print('loaded')"
    run = subprocess.run(
        [sys.executable, "-B", "-c", code],
        env={"PYTHONPATH": str(folder / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout == "loaded\n", run.stderr


@settings(few, max_examples=100)
@given(specs)
def test_a_spec_reads_back_from_its_file(spec: s.Spec) -> None:
    text = specfile.dump(spec)
    assert specfile.load(text) == spec
    assert specfile.dump(specfile.load(text)) == text


@few
@given(endpoint_blocks.pages)
def test_a_printed_page_builds_the_spec_of_its_tree(page: object) -> None:
    """Parsing what was printed leads to the same spec as the text that was written first."""
    text = BLOCKS.print(page)
    first, again = (
        Document("page.txt", one) for one in (text, BLOCKS.print(BLOCKS.parse(Document("p", text))))
    )
    assert built_from(BLOCKS, "api", [(first, BLOCKS.parse(first))]) == built_from(
        BLOCKS, "api", [(again, BLOCKS.parse(again))]
    )


def same_but_for_order(one: dict[str, str], other: dict[str, str]) -> None:
    """The same files; those of a resource are the same text, those of all have the same lines."""
    assert one.keys() == other.keys()
    for path, text in one.items():
        if re.search(r"/(models|endpoints)/(?!__init__)", path):
            assert text == other[path], path
        else:
            assert sorted(re.split(r"[\n,]\s*", text)) == sorted(re.split(r"[\n,]\s*", other[path])), path


@settings(few, max_examples=2, phases=[Phase.generate])
@given(st.data())
def test_the_order_of_resources_changes_nothing_but_order(data: st.DataObject) -> None:
    inputs = read_inputs(ROOT, "tellescope")
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    names = pipeline.name(inputs, understood)
    resources = tuple(data.draw(st.permutations(understood.spec.resources)))
    moved = understood.spec.model_copy(update={"resources": resources})
    same_but_for_order(render(plan_package(understood.spec, names)), render(plan_package(moved, names)))
