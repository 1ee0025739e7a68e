"""Two readings of a release must agree: what the specs say changed, and what the generated code offers.

The specs are compared node by node; the code by the names that users can import and call, those inherited and
passed on included. Where code loses what the comparison of specs knows nothing of, one of both is wrong, and
a person must look.
"""

from __future__ import annotations

from collections.abc import Mapping

from clientwright.diagnostics import Diagnostic, FoundError
from clientwright.releasing.diff import Bump, Effect
from clientwright.releasing.release import Release
from clientwright.releasing.surface import ApiChange, api_changes

_KNOWN = {
    Bump.NONE: Effect.COSMETIC,
    Bump.PATCH: Effect.COSMETIC,
    Bump.MINOR: Effect.ADDITIVE,
    Bump.MAJOR: Effect.BREAKING,
}
_SHOWN = 5


def refuse_disagreement(
    release: Release, package: Mapping[str, str | None], changed: Mapping[str, str | None]
) -> None:
    """Raises `FoundError` where a package would change more for users than its release tells.

    `package` holds the files that stand, `changed` those that are to be written, None for one that goes.
    """
    if not any(path.endswith(".py") for path in package):
        return
    known = _KNOWN[release.bump]
    changes = api_changes(package, {**package, **changed})
    graver = [one for one in changes if one.effect.or_worse(known) is not known]
    if graver:
        raise FoundError(_disagreement(release, graver))


def _disagreement(release: Release, graver: list[ApiChange]) -> Diagnostic:
    names = ", ".join(f"{one.name} ({one.kind})" for one in graver[:_SHOWN])
    more = f" and {len(graver) - _SHOWN} more" if len(graver) > _SHOWN else ""
    return Diagnostic(
        "readings-disagree",
        f"the specs ask for a version of kind {release.bump.value}, and the code for more: {names}{more}",
        hint=(
            "If the tool or the overlay is another than at the last build, build with it first, and see "
            "`clientwright impact`. Else this is a fault of clientwright: please report it."
        ),
    )
