"""Every function: method, route, and where each of its arguments travels, by wire name."""

from __future__ import annotations

from typing import NamedTuple


class Function(NamedTuple):
    """What the documentation says of a function. `arguments`: place -> wire name -> Python name.

    `whole`: its one body argument is the body, not a key of it; `styles`: how its lists and objects are written.
    """

    name: str
    method: str
    route: str
    arguments: dict[str, dict[str, str]]
    whole: bool
    styles: dict[str, str] = {}


# fmt: off
FUNCTIONS = (
    Function("telephone_encounters.add_action", "POST", "/telephone-encounters/actions", {"body": {"emr_appointment_id": "emr_appointment_id", "text": "text", "is_high_priority": "is_high_priority"}}, False),
)
# fmt: on
