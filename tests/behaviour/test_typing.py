"""What type checkers tell the users of a package: each line of tests/typing, and no line of the packages.

A comment `# expect: CODE...` names what mypy and pyright find on its line; elsewhere they find nothing, save
the unknown types that follow from an error, which pyright counts as further ones. In the Python blocks of
READMEs and pages and in the calls that a reference shows they find nothing either.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from textwrap import indent

import pytest
from shown_examples import examples

from clientwright import pipeline
from clientwright.exporting.reference.samples import Samples
from clientwright.reading.sources import Inputs, read_inputs
from clientwright.spec import Operation, Spec, Status

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "tests/typing").glob("*.py"))
CLIENTS = {"tellescope": "Tellescope", "cobalt": "Cobalt"}
PACKAGES = [ROOT / f"generated/{api}/src" for api in CLIENTS]
Found = set[tuple[str, int, str]]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The examples and all that users are shown, beside a package whose functions are all deprecated."""
    folder = tmp_path_factory.mktemp("typing")
    for example in EXAMPLES:
        shutil.copy(example, folder)
    for number, (_, block) in enumerate(examples()):
        (folder / f"shown_{number}.py").write_text(block, encoding="utf-8")
    for api in CLIENTS:
        (folder / f"reference_{api}.py").write_text(reference_calls(api), encoding="utf-8")
    inputs = Inputs("retired", read_inputs(ROOT, "cobalt").documents)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    retired = pipeline.Understood(**{**vars(understood), "spec": deprecated(understood.spec)})
    for path, text in pipeline.make(inputs, retired).files.items():
        if path.startswith("src/"):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
    return folder


def reference_calls(api: str) -> str:
    """A module with every call that an API's reference shows, in both forms."""
    inputs = read_inputs(ROOT, api)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    samples = Samples(understood.spec, pipeline.name(inputs, understood))
    name = CLIENTS[api]
    lines = ["import datetime as dt", f"from {api}_client import {name}, Async{name}", "print(dt.UTC)"]
    current = (call for call in understood.spec.operations() if call[1].status is not Status.DEPRECATED)
    for number, call in enumerate(current):
        lines += [f"def shown_{number}(client: {name}) -> None:", indent(samples.python(*call), "    ")]
        lines.append(f"async def awaited_{number}(client: Async{name}) -> None:")
        lines.append(indent(samples.asynchronous(*call), "    "))
    return "\n".join(lines)


def deprecated(spec: Spec) -> Spec:
    """The spec with every operation deprecated."""

    def retire(operation: Operation) -> Operation:
        return operation.model_copy(update={"status": Status.DEPRECATED})

    resources = tuple(
        one.model_copy(update={"operations": tuple(map(retire, one.operations))}) for one in spec.resources
    )
    return spec.model_copy(update={"resources": resources})


def expected(checker: str) -> Found:
    """What the comments say; pyright's rules begin with `report`."""
    return {
        (example.name, number, code)
        for example in EXAMPLES
        for number, line in enumerate(example.read_text(encoding="utf-8").splitlines(), 1)
        for code in (line.split("# expect: ")[1].split() if "# expect: " in line else ())
        if code.startswith("report") == (checker == "pyright")
    }


def test_mypy_tells_users_what_is_wrong(project: Path) -> None:
    paths = [str(path) for path in sorted(project.glob("*.py"))]
    options = ["--strict", "--enable-error-code=deprecated", f"--cache-dir={project / '.cache'}"]
    said = run(
        "mypy", *options, *paths, folder=project, path=":".join(map(str, [project / "src", *PACKAGES]))
    )
    errors = re.findall(r"^(\w+\.py):(\d+): error: .*\[([\w-]+)\]$", said, re.MULTILINE)
    assert {(name, int(line), code) for name, line, code in errors} == expected("mypy"), said


@pytest.mark.skipif(find_spec("pyright") is None, reason="pyright is not installed")
def test_pyright_tells_users_what_is_wrong_and_finds_nothing_in_the_packages(project: Path) -> None:
    for package in PACKAGES:
        shutil.copytree(package, project / "src", dirs_exist_ok=True)
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "extraPaths": ["src"]}
    (project / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    said = run("pyright", "--outputjson", "--pythonpath", sys.executable, folder=project)
    report = json.loads(said)
    assert report["summary"]["filesAnalyzed"] > len(EXAMPLES) + 200, "the packages are looked at too"
    found = {
        (
            str(Path(one["file"]).relative_to(project.resolve())),
            one["range"]["start"]["line"] + 1,
            one["rule"],
        )
        for one in report["generalDiagnostics"]
        if not (one["rule"].startswith("reportUnknown") and Path(one["file"]).parent == project.resolve())
    }
    assert found == expected("pyright"), json.dumps(sorted(found ^ expected("pyright")), indent=1)


def run(tool: str, *arguments: str, folder: Path, path: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-m", tool, *arguments],
        cwd=folder,
        env={
            "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
            "MYPYPATH": path,
            "HOME": str(Path.home()),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout
