"""What is compared: documentation as it is read now, or the spec.json of a release, each with its names."""

from __future__ import annotations

from dataclasses import dataclass, replace

from clientwright import names, pipeline
from clientwright.diagnostics import ClientwrightError, Diagnostic, Severity
from clientwright.names import Names
from clientwright.pipeline import Understood
from clientwright.reading.sources import Inputs
from clientwright.releasing.diff import Change
from clientwright.releasing.diff.compare import changes_of
from clientwright.releasing.diff.sides import Sides, face
from clientwright.spec import Spec
from clientwright.spec import file as specfile


@dataclass(frozen=True)
class Side:
    """One side of a comparison; `understood` is None for a spec that was read from spec.json."""

    spec: Spec
    names: Names
    understood: Understood | None = None

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """What was found in the documentation: contradictions, stale overlay entries, unclaimed lines."""
        if self.understood is None:
            return ()
        found = self.understood.findings
        unclaimed = (
            Diagnostic("unclaimed", "no rule reads this line", Severity.WARNING, line)
            for line in found.unclaimed
        )
        return (*found.diagnostics, *found.unused, *unclaimed)


def side(inputs: Inputs) -> Side:
    """Reads documentation for a comparison: errors of overlay entries are findings here, and stop nothing."""
    return side_of(inputs, pipeline.understand(inputs, pipeline.read(inputs)))


def side_of(inputs: Inputs, understood: Understood) -> Side:
    """What was understood, with the names that it has after those of the last release."""
    planned = names.propose_names(understood.spec, frozen_names(inputs.names), understood.overlay.names)
    return Side(understood.spec, planned, understood)


def frozen_names(text: str) -> Names:
    """The names of the last release, by the text of its names.json; none for an empty one."""
    return names.load(text) if text else Names()


def side_of_spec(text: str, names_text: str, file: str = specfile.FILE) -> Side:
    """The side of a spec.json, with the names.json that stands beside it."""
    spec = specfile.load(text, file)
    return Side(spec, names.propose_names(spec, frozen_names(names_text), {}))


def changes_between(old: Side, new: Side) -> tuple[Change, ...]:
    """What changed from one side to the other."""
    return changes_of(faced(old, new))


def faced(old: Side, new: Side) -> Sides:
    """Both sides, laid side by side: which of their types are the same."""
    return face(old.spec, new.spec, old.names, new.names)


def fresh_findings(old: Side, new: Side) -> tuple[Diagnostic, ...]:
    """The findings that the old side did not have; where they stand makes no difference."""
    known = {_essence(finding) for finding in old.findings}
    return tuple(finding for finding in new.findings if _essence(finding) not in known)


def _essence(finding: Diagnostic) -> tuple[str, str, str]:
    return (finding.rule, finding.message, finding.location.text.strip() if finding.location else "")


def standing_side(inputs: Inputs, spec_text: str) -> Side:
    """What the package that stands was made of: its spec.json, and what was found in its documentation."""
    try:
        read = side(inputs)
    except ClientwrightError:
        if not spec_text:
            raise
        return side_of_spec(spec_text, inputs.names)
    if not spec_text:
        return read
    return replace(side_of_spec(spec_text, inputs.names), understood=read.understood)
