"""Judges documentation in a process with bounded memory and time. Prints a line of JSON for each fault.

`child.py mutants SEED FIRST LAST` judges mutants, each of which follows from the seed and its own number;
`child.py files PATH...` files. The last line counts how the runs ended.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from mutations import mutate
from real_pages import page
from verdict import judge

SECONDS = 10
"""Of processor time, for one run: other work on the machine does not count."""
MEMORY = 2 * 2**30
"""Bytes of address space, for the process."""


class HangError(BaseException):
    """A run took longer than it may; not an `Exception`, so that nothing on the way takes it for one."""


def _hang(*_: object) -> None:
    raise HangError(f"more than {SECONDS} s")


def outcome(path: Path) -> tuple[str, str]:
    """How the run on a file ended: `package`, `error`, or `fault` with its traceback."""
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        return judge(path), ""
    except (Exception, HangError):
        return "fault", traceback.format_exc(limit=-6)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def mutants(folder: Path, seed: int, first: int, last: int) -> Iterator[tuple[str, Path]]:
    """The mutants from `first` up to `last`, each described."""
    path = folder / "page.txt"
    for number in range(first, last):
        random = Random(f"{seed}-{number}")
        name, text = page(random)
        mutant, done = mutate(random, text)
        path.write_bytes(mutant)
        yield f"seed {seed}, number {number}: {name}, {', '.join(done)}", path


def main() -> None:
    """Judges what the command line names."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGPROF, _hang)
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        match sys.argv[1:]:
            case ["mutants", *numbers]:
                judged = mutants(Path(folder), *map(int, numbers))
            case _:
                judged = ((path, Path(path)) for path in sys.argv[2:])
        for what, path in judged:
            sys.stderr.write(f"{what}\n")  # the last one is told where the process itself does not survive
            ended, why = outcome(path)
            counts[ended] += 1
            if ended == "fault":
                sys.stdout.write(json.dumps({"what": what, "why": why}) + "\n")
    sys.stdout.write(json.dumps(counts) + "\n")


if __name__ == "__main__":
    main()
