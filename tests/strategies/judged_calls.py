"""What a generated package makes of right and wrong calls: it takes the ones and refuses the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final

from clientwright import spec as s
from strategies.broken_calls import MISSING, BrokenCall, Calls
from strategies.broken_rules import breaking

RULE: Final = "rule of a sentence"


@dataclass
class Count:
    """Wrong calls of one kind: how many were refused for what is wrong with them, and all others."""

    refused: int = 0
    sent: list[str] = field(default_factory=list[str])

    @property
    def ratio(self) -> float:
        """The refused part of all."""
        return self.refused / (self.refused + len(self.sent))


class Judge:
    """A package, and the spec that it was made from."""

    def __init__(self, package: str, spec: s.Spec, deepest: int) -> None:
        self._spec, self._calls = spec, Calls(spec, deepest)
        calls = import_module(f"{package}._runtime.calls")
        self._read, self._write = calls.read_arguments, calls.write_call
        self._unset = import_module(f"{package}._runtime.unset").UNSET
        self._refusal = import_module(f"{package}._runtime.errors").InvalidArgumentError
        self._operations = dict(_operations(package))

    def refused_right_calls(self) -> list[str]:
        """The calls that the spec allows, one for each parameter, and the package does not."""
        return [
            f"{operation.key} {right}"
            for _, operation in self._spec.operations()
            for right in self._calls.complete(operation)
            if self._refused(self._without_rules(operation), right) is not None
        ]

    def wrong_calls(self) -> Mapping[str, Count]:
        """All calls that the spec forbids, by what is wrong with them."""
        counts: dict[str, Count] = defaultdict(Count)
        for _, operation in self._spec.operations():
            alone = self._without_rules(operation)
            for call in self._calls.broken(operation):
                self._count(counts[call.kind], alone, call)
            known = self._operation(operation)
            right = self._calls.fitting(operation)
            for rule in known.checks:
                call = BrokenCall(RULE, rule.text, {**right, "body": breaking(rule, right.get("body", {}))})
                self._count(counts[RULE], known, call)
        return counts

    def _count(self, count: Count, known: Any, call: BrokenCall) -> None:
        error = self._refused(known, call.arguments)
        if error is None or not self._is_told(error, call):
            count.sent.append(f"{known.name} {call.place} {call.arguments}")
        else:
            count.refused += 1

    def _is_told(self, error: Any, call: BrokenCall) -> bool:
        """Whether an error names what is wrong: a rule by its sentence, anything else by its place."""
        told: str = getattr(error, "rule", "") if call.kind == RULE else error.parameter
        return told.startswith(call.place)

    def _operation(self, operation: s.Operation) -> Any:
        return self._operations[operation.send, operation.route]

    def _without_rules(self, operation: s.Operation) -> Any:
        """Types and presence alone count."""
        alone = copy(self._operation(operation))
        vars(alone)["checks"] = ()
        return alone

    def _refused(self, known: Any, call: Mapping[str, Mapping[str, Any]]) -> Any:
        """The error with which a call is refused; None if it is sent."""
        given = {
            location: {name: self._unset if value is MISSING else value for name, value in values.items()}
            for location, values in call.items()
        }
        try:
            self._write(known, self._read(known, **given), "http://server", "brackets", {})
        except self._refusal as error:
            return error
        return None


def _operations(package: str) -> Iterator[tuple[tuple[str, str], Any]]:
    """The operations that a package declares, by method and route."""
    kind = import_module(f"{package}._runtime.operation").Operation
    for name in dir(import_module(f"{package}.endpoints")):
        for one in vars(import_module(f"{package}.endpoints.{name}")).values():
            if isinstance(one, kind):
                yield (one.method, one.route), one
