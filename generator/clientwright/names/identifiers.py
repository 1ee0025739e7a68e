"""The written policy of names: how a wire name becomes a Python identifier.

* Words are split at every character that no identifier holds, and where lower case turns to upper case or
  an acronym ends: `thankYouRedirectURL` is `thank_you_redirect_url`, `calendarEventRSVPs` is
  `calendar_event_rsvps`.
* Letters outside ASCII are spelled by their code point, so that two names that look alike stay two names.
* A name that begins with a digit gets `value_` before it; an empty one is `value`.
* Keywords, and names that the generated code itself needs, get a trailing underscore.
* A parameter whose name another one has in an earlier place (path, query, headers, cookies, body) is told
  apart by its own: `id in body` is `id_in_body`.
* A name of more than 80 characters is cut, and a digest of the whole is put after it.
"""

from __future__ import annotations

import hashlib
import keyword

from clientwright.notations.words import ascii_letters, words
from clientwright.notations.words import pascal as joined

LONGEST = 80

# Attributes of the model base class, and the modules that annotations name. Fixed here rather than read
# from the installed pydantic, so that the names of a package do not depend on who builds it.
MODEL_RESERVED = frozenset(
    [
        "builtins",
        "construct",
        "copy",
        "dict",
        "dt",
        "from_orm",
        "given_values",
        "json",
        "mro",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "register",
        "schema",
        "schema_json",
        "to_dict",
        "update_forward_refs",
        "validate",
    ]
)
# What a function's parameters must not hide.
ARGUMENT_RESERVED = frozenset({"self"})
# What a resource's functions must not hide.
METHOD_RESERVED = frozenset(
    "builtins dicts download dt models shared shared_dicts upload validators with_options".split()
)
# What a client's resources must not hide.
RESOURCE_RESERVED = frozenset(
    "base_url call close exchange paginate preload request stream timing wait_for with_hooks "
    "with_middleware with_observer with_options with_raw_response with_streaming_response".split()
)
# Arguments of a client's constructor, which a credential must not hide.
CONSTRUCTOR_RESERVED = frozenset(
    "self environment base_url http_client timeout total_timeout max_retries retry_policy retry_writes "
    "throttle strict headers extra_headers extra_query extra_body options".split()
)
# The runtime's errors, which a package offers at its root.
ERRORS = (
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ConflictError",
    "ConstraintError",
    "InvalidArgumentError",
    "MissingCredentialsError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "ResponseError",
    "ServerError",
    "UnprocessableEntityError",
    "WaitTimeoutError",
    "WebhookVerificationError",
)
# What a package's root holds beside its clients.
PACKAGE_RESERVED = frozenset({*ERRORS, "Any", "RetryPolicy", "Throttle", "Unset"})
# Names of modules: file names that Windows keeps, and what a folder's own __init__ says.
MODULE_RESERVED = frozenset(
    ["annotations", "importlib", "shared", "webhook_events", "con", "prn", "aux", "nul"]
    + [f"{port}{n}" for port in ("com", "lpt") for n in range(10)]
)


def snake(wire: str, reserved: frozenset[str] = frozenset()) -> str:
    """The name of an attribute, argument, function or module."""
    name = _fitted("_".join(words(wire)), wire, "value")
    if keyword.iskeyword(name) or name in reserved or name.startswith("model_"):
        return f"{name}_"
    return name


def pascal(wire: str) -> str:
    """The name of a class. Capitals of the wire name stay: `OAuth2URL` is `OAuth2URL`."""
    name = _fitted(joined(ascii_letters(wire)), wire, "Value")
    return f"{name}_" if keyword.iskeyword(name) else name


def _fitted(name: str, wire: str, filler: str) -> str:
    if not name:
        name = filler
    elif name[0].isdigit():
        name = f"{filler}_{name}" if filler.islower() else f"{filler}{name}"
    if len(name) > LONGEST:
        name = f"{name[:LONGEST - 9]}_{hashlib.sha256(wire.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
    return name
