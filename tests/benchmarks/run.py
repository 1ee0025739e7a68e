"""How long the tool takes, how much memory, how that grows, and how it compares with others.

Works on a copy of spec/, in a folder of its own. The peers generate from the OpenAPI document of the same
spec, in a virtual environment that is made for them. Peers and growth take minutes, and are asked for.
"""

# ruff: noqa: T201 - what it prints is what it is for
from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PEERS = {
    "openapi-python-client": (
        "openapi-python-client",
        ["generate", "--path", "{document}", "--output-path", "{out}/package"],
    ),
    "datamodel-code-generator": (
        "datamodel-code-generator[http]",
        "--input {document} --input-file-type openapi --output {out}/rival_models.py"
        " --output-model-type pydantic_v2.BaseModel --target-python-version 3.11"
        " --generate-client httpx2 --http-backend httpx2 --client-output {out}/rival_client"
        " --client-package rival_client --client-model-package rival_models"
        " --client-default-base-url http://127.0.0.1".split(),
    ),
}
ROUNDS = 5
ENOUGH = 20.0
"""Seconds of processor time after which what takes long is measured no further."""
COMMANDS = {"datamodel-code-generator": "datamodel-codegen"}


@dataclass(frozen=True)
class Run:
    """One run of a command: seconds on the clock, seconds of processor time, MiB at its peak."""

    seconds: float
    processor: float
    mebibytes: float


def run(command: Sequence[str | Path], folder: Path, accepted: tuple[int, ...] = (0,)) -> Run:
    """Runs a command in a process that measures it and its children; the largest single process counts."""
    code = (
        "import json, resource, subprocess, sys, time\n"
        "start = time.perf_counter()\n"
        "done = subprocess.run(sys.argv[1:], capture_output=True, text=True)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(json.dumps([time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024,"
        " done.returncode, done.stderr[-2000:]]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, command)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, processor, mebibytes, status, said = json.loads(done.stdout)
    if status not in accepted:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {status}:\n{said}")
    return Run(seconds, processor, mebibytes)


def show(what: str, found: Run, note: str = "") -> None:
    figures = f"{found.seconds:7.2f} s {found.processor:7.2f} s cpu {found.mebibytes:6.0f} MiB"
    print(f"{what:36} {figures}  {note}".rstrip(), flush=True)


def median(measure: Callable[[], Run]) -> Run:
    """The middle one of several runs, by processor time: others may be at work on the machine."""
    runs = [measure()]
    while len(runs) < ROUNDS and sum(one.processor for one in runs) < ENOUGH:
        runs.append(measure())
    return sorted(runs, key=lambda one: one.processor)[len(runs) // 2]


def clientwright(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "clientwright", *arguments]


def project(folder: Path) -> Path:
    shutil.copytree(ROOT / "spec", folder / "spec")
    return folder


def daily(folder: Path) -> Run:
    """What a maintainer does each day; the cold build of the larger API comes back."""
    root = project(folder / "daily")
    show("cold build of both", run(clientwright("build"), root))
    show("unchanged build of both", median(lambda: run(clientwright("build"), root)))
    show("check of both", median(lambda: run(clientwright("check"), root, accepted=(0, 1))))
    source = root / "spec/tellescope/source/tellescope.txt"
    text = source.read_text(encoding="utf-8")
    source.write_text(
        text.replace("Creates a new AllergyCode\n", "Creates a new Allergy Code\n"), encoding="utf-8"
    )
    show("one-line change", run(clientwright("build", "tellescope"), root))
    cold = median(lambda: cold_build(root))
    show("cold build of tellescope", cold)
    imports = median(lambda: run([sys.executable, "-c", "import typer, rich, pydantic"], root))
    start = median(lambda: run(clientwright("--version"), root))
    show("start (--version)", start, f"{start.processor / imports.processor:.2f} of its imports")
    return cold


def cold_build(root: Path) -> Run:
    """A build of the larger API where no package stands."""
    shutil.rmtree(root / "generated")
    return run(clientwright("build", "tellescope"), root)


def longer(text: str, times: int) -> str:
    """The documentation with its resources several times over, under other names and paths."""
    start = text.index("\nAllergyCodes\n") + 1
    preamble, resources = text[:start], text[start:]
    spec = json.loads((ROOT / "spec/tellescope/spec.json").read_text(encoding="utf-8"))
    names = "|".join(re.escape(one["name"]) for one in spec["resources"])
    heading = re.compile(f"^({names})$", re.MULTILINE)

    def copy(word: str) -> str:
        renamed = heading.sub(rf"{word}\g<1>", resources)
        return re.sub(r"(https://api\.tellescope\.com/v1/)", rf"\g<1>{word.lower()}-", renamed)

    words = ("Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth")
    copies = "".join(
        f"\n{copy(word)}".removeprefix("\n" * resources.endswith("\n")) for word in words[: times - 1]
    )
    return preamble + resources + copies


def growth(folder: Path) -> None:
    """Documentation 1, 2, 4 and 8 times as long: copies of its resources, whose names are planned anew."""
    text = (ROOT / "spec/tellescope/source/tellescope.txt").read_text(encoding="utf-8")
    first = 0.0
    for times in (1, 2, 4, 8):
        root = folder / f"growth-{times}"
        (root / "spec/tellescope/source").mkdir(parents=True)
        shutil.copy(ROOT / "spec/tellescope/overlay.yaml", root / "spec/tellescope")
        (root / "spec/tellescope/source/tellescope.txt").write_text(longer(text, times), encoding="utf-8")
        found = run(clientwright("build"), root)
        first = first or found.processor
        lines = longer(text, times).count("\n")
        show(
            f"documentation x{times} ({lines:,} lines)", found, f"{found.processor / first:.2f} times the cpu"
        )
        shutil.rmtree(root)


def peers(folder: Path, cold: Run) -> None:
    """Other generators, from the OpenAPI document of the same spec."""
    root = project(folder / "peers")
    document = folder / "openapi.json"
    with document.open("w", encoding="utf-8") as file:
        subprocess.run(
            clientwright("openapi", "tellescope"),
            cwd=root,
            stdout=file,
            stderr=subprocess.DEVNULL,
            check=True,
        )
    home = folder / "venv"
    venv.create(home, with_pip=True)
    tools = [requirement for requirement, _ in PEERS.values()]
    subprocess.run(
        [home / "bin/pip", "install", "--quiet", "--disable-pip-version-check", *tools], check=True
    )
    os.environ["PATH"] = f"{home / 'bin'}:{os.environ['PATH']}"
    for name, (_, arguments) in PEERS.items():
        out = folder / name
        filled = [one.format(document=document, out=out) for one in arguments]
        command = [home / "bin" / COMMANDS.get(name, name), *filled]

        def anew(out: Path = out, command: Sequence[str | Path] = command) -> Run:
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir()
            return run(command, folder)

        found = median(anew)
        ratios = (cold.seconds / found.seconds, cold.processor / found.processor)
        show(name, found, "a cold build takes {:.2f} of its time, {:.2f} of its cpu".format(*ratios))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", action="store_true", help="measure other generators too")
    parser.add_argument("--growth", action="store_true", help="measure builds of longer documentation too")
    chosen = parser.parse_args()
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, load {load:.1f}; wall clock, processor time, largest process", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # As where the tool is installed: modules are compiled once, not at each start.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
        cold = daily(folder)
        if chosen.growth:
            growth(folder)
        if chosen.peers:
            peers(folder, cold)


if __name__ == "__main__":
    main()
