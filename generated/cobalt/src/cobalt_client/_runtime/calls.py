"""From the arguments of a call to the request that carries it. Nothing here talks to the network."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple
from uuid import uuid4

import httpx2

from .advice import warn
from .annotations import allows_none
from .configuration import merged_headers
from .encoding import Place, encode
from .errors import InvalidArgumentError, PaginationError
from .local_files import checked_stream, opened_file
from .operation import Operation
from .query import write_form, write_json, write_list, write_path, write_query
from .raw_bodies import RawBody, with_raw_body
from .types import QueryStyle
from .unset import UNSET
from .validation import checked_header, checked_method, checked_path

NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


# Named tuples, since every call makes one of each: they are made in a third of a frozen dataclass's time.
class Arguments(NamedTuple):
    """The arguments of a call in wire form, under their wire names.

    With an `address`, which the server named, path and query are that address's.
    """

    path: Mapping[str, Any] = NOTHING
    query: Mapping[str, Any] = NOTHING
    body: Mapping[str, Any] = NOTHING
    headers: Mapping[str, Any] = NOTHING
    cookies: Mapping[str, Any] = NOTHING
    address: str = ""

    def with_query(self, **values: Any) -> Arguments:
        """The same call with other query parameters."""
        return self._replace(query={**self.query, **values})


class Call(NamedTuple):
    """A request that can be sent. `form` and `files` are the parts of a multipart body.

    `once`: the body can be read a single time, so that the request cannot be repeated.

    A `foreign` one goes to another host: without the user's own headers, middleware and authentication.
    `operation` and `route` say what it is a call of; a request with `idempotency_header` can be repeated.
    """

    method: str
    url: str
    headers: Mapping[str, str] = NOTHING
    content: bytes | RawBody | None = None
    form: Mapping[str, Any] = NOTHING
    files: Mapping[str, Any] = NOTHING
    foreign: bool = False
    once: bool = False
    operation: str = "request"
    route: str = ""
    idempotency_header: str = "idempotency-key"


def read_arguments(
    operation: Operation[Any],
    path: Mapping[str, Any] = NOTHING,
    query: Mapping[str, Any] = NOTHING,
    body: Mapping[str, Any] = NOTHING,
    headers: Mapping[str, Any] = NOTHING,
    cookies: Mapping[str, Any] = NOTHING,
) -> Arguments:
    """Arguments as users give them, in wire form and checked; UNSET ones are left out.

    Raises `InvalidArgumentError`, or `ConstraintError` where a rule of the documentation is broken.
    """
    if operation.body == "multipart-whole":
        body = _all_parts(body)
    arguments = Arguments(
        path=_encoded(operation, path),
        query=_encoded(operation, query),
        body=_encoded(
            operation,
            body,
            as_text=operation.body not in ("json", "json-whole"),
            as_given=operation.body == "raw",
        ),
        headers=_encoded(operation, headers),
        cookies=_encoded(operation, cookies),
    )
    if operation.deprecated:
        _warn_of_deprecated(operation, arguments)
    if operation.checks:
        together = {**arguments.headers, **arguments.query, **arguments.path, **arguments.body}
        for check in operation.checks:
            check.check(together)
    return arguments


def _warn_of_deprecated(operation: Operation[Any], arguments: Arguments) -> None:
    given = {name for group in arguments for name in group}
    for name, told in operation.deprecated.items():
        if name in given:
            warn(f"{name!r} of {operation.name} is deprecated: {told}", DeprecationWarning)


def with_extra(
    operation: Operation[Any], arguments: Arguments, query: Mapping[str, Any], body: Mapping[str, Any]
) -> Arguments:
    """The arguments, and parameters that the documentation leaves out. Raises `InvalidArgumentError`."""
    if query:
        arguments = arguments._replace(query={**_as_given(query), **arguments.query})
    if not body:
        return arguments
    if operation.body in ("none", "json-whole", "raw"):
        raise InvalidArgumentError(f"{operation.name} has no body with keys", parameter="extra_body")
    as_parts = operation.body in ("multipart", "multipart-whole")
    return arguments._replace(body={**_as_given(body, as_parts=as_parts), **arguments.body})


def _all_parts(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """The parts in the one argument that holds them all, by name."""
    (name, parts), *_ = body.items()
    if parts is UNSET or parts is None:
        return NOTHING
    if not isinstance(parts, Mapping):
        raise InvalidArgumentError("expected a mapping of the parts, by name", parameter=name)
    return parts


def _encoded(
    operation: Operation[Any],
    values: Mapping[str, Any],
    *,
    as_text: bool = True,
    as_given: bool = False,
) -> Mapping[str, Any]:
    """The values that are given. `as_text`: they travel as text, or as files; `as_given`: as they stand."""
    if not values:
        return NOTHING
    types, required, encoded = operation.types, operation.required, dict[str, Any]()
    for name, value in values.items():
        if type(value) is types.get(name, str):  # most are plain, and quickly told
            encoded[name] = value
        elif value is UNSET:
            if name in required:
                raise InvalidArgumentError("it must be given", parameter=name)
        elif value is None:
            if name in required and not allows_none(_type_of(operation, name)):
                raise InvalidArgumentError("it must be given, and is null", parameter=name)
            encoded[name] = value
        elif as_given or (as_text and is_file(value)):
            encoded[name] = value
        else:
            encoded[name] = _wire_form(value, _type_of(operation, name), Place(name, textual=as_text))
    return encoded


def _wire_form(value: Any, annotation: Any, place: Place) -> Any:
    """As `encode`, which goes down into a value as deep as there is something."""
    try:
        return encode(value, annotation, place)
    except RecursionError:
        raise InvalidArgumentError("it is too deep, or holds itself", parameter=place.name) from None


def _type_of(operation: Operation[Any], name: str) -> Any:
    annotation = operation.types.get(name, Any if operation.body == "multipart-whole" else str)
    return annotation if isinstance(annotation, type) else annotation()


def _as_given(values: Mapping[str, Any], *, as_parts: bool = False) -> Mapping[str, Any]:
    """Values in wire form of which the documentation says nothing."""
    return {
        name: value if as_parts and is_file(value) else _wire_form(value, Any, Place(name))
        for name, value in values.items()
        if value is not UNSET
    }


def is_file(value: object) -> bool:
    """Whether a value is sent as a file rather than as text."""
    return isinstance(value, bytes | PathLike) or hasattr(value, "read")


def write_call(
    operation: Operation[Any],
    arguments: Arguments,
    base_url: str,
    style: QueryStyle,
    headers: Mapping[str, str],
) -> Call:
    """The request of an operation. `headers` are those that do not come from arguments.

    Raises `PaginationError` for the address of another server.
    """
    styles = operation.styles
    url = _written_url(operation, arguments, base_url, style)
    own = {
        name: write_header(name, write_list(value) if name in styles else value)
        for name, value in arguments.headers.items()
        if value is not None
    }
    sent = merged_headers(headers, own)
    if operation.idempotency_header and not any(
        name.lower() == operation.idempotency_header.lower() for name in sent
    ):
        sent[operation.idempotency_header] = str(uuid4())
    if arguments.cookies:
        held = [sent.pop(name) for name in list(sent) if name.lower() == "cookie"]
        cookies = (f"{name}={value}" for name, value in _cookies(arguments.cookies))
        sent["Cookie"] = "; ".join([*held, *cookies])
    call = Call(operation.method, url, sent, operation=operation.name, route=operation.route)
    if operation.idempotency_header:
        call = call._replace(idempotency_header=operation.idempotency_header)
    match operation.body:
        case "json":
            return _with_content(call, "application/json", write_json(dict(arguments.body)))
        case "json-whole" if arguments.body:
            return _with_content(call, "application/json", write_json(next(iter(arguments.body.values()))))
        case "form":
            return _with_content(call, "application/x-www-form-urlencoded", write_form(arguments.body))
        case "multipart" | "multipart-whole":
            return _with_parts(call, arguments.body)
        case "raw" if arguments.body:
            return _with_raw(call, operation.media, arguments.body)
        case "none" | "json-whole" | "raw":
            return call


def _written_url(operation: Operation[Any], arguments: Arguments, base_url: str, style: QueryStyle) -> str:
    if arguments.address:
        return _address_within(base_url, arguments.address)
    query = write_query(arguments.query, style, operation.styles)
    path = write_path(operation.route, arguments.path, operation.styles)
    return base_url + path + (f"?{query}" if query else "")


def _address_within(base_url: str, address: str) -> str:
    """An address that a server named, or that a caller kept, if it is on the server of a base URL."""
    try:
        url = httpx2.URL(address)
        elsewhere = httpx2.Origin(url) != httpx2.Origin(httpx2.URL(base_url))
    except (httpx2.InvalidURL, ValueError):
        raise PaginationError("what should be the address of the next page is no URL") from None
    if elsewhere or url.userinfo:
        # Of the rest, the path and the query may be secrets.
        raise PaginationError(
            f"the next page is said to be on {url.scheme}://{url.netloc.decode('ascii')}: "
            "another server, which gets neither the request nor its credentials"
        )
    return str(url.copy_with(fragment=None))


def with_query(call: Call, query: Mapping[str, str]) -> Call:
    """The call with further query parameters."""
    if not query:
        return call
    return call._replace(url=f"{call.url}{'&' if '?' in call.url else '?'}{write_query(query, 'repeat')}")


def _with_content(call: Call, content_type: str, content: bytes) -> Call:
    return call._replace(headers={**call.headers, "Content-Type": content_type}, content=content)


def _with_raw(call: Call, media: Sequence[str], body: Mapping[str, Any]) -> Call:
    """The call with bytes as they stand, in the media type that a header chooses, or the usual one."""
    (name, value), *_ = body.items()
    if value is None:
        return call
    content = RawBody(name, value)
    sent = dict(call.headers)
    usual = next(iter(media), "")
    if usual and not any(header.lower() == "content-type" for header in sent):
        if isinstance(value, str) and usual.startswith("text/") and "charset" not in usual:
            usual += "; charset=utf-8"
        sent["Content-Type"] = write_header("Content-Type", usual)
    return call._replace(headers=sent, content=content, once=content.once)


def _with_parts(call: Call, body: Mapping[str, Any]) -> Call:
    files = {name: _part(name, value) for name, value in body.items() if is_file(value)}
    form = {name: _field(value) for name, value in body.items() if not is_file(value) and value is not None}
    return call._replace(form=form, files=files, once=not all(map(_can_rewind, files.values())))


def _can_rewind(part: Any) -> bool:
    """Whether a part can be sent again: httpx2 goes back to its beginning if it can."""
    if not hasattr(part, "read"):
        return True
    try:
        return bool(part.seekable())
    except AttributeError:
        return hasattr(part, "seek")


def _part(name: str, value: Any) -> Any:
    if isinstance(value, PathLike):
        path = Path(value)
        with opened_file(path, name) as stream:
            return path.name, stream.read()
    return value if isinstance(value, bytes) else checked_stream(value, name)


def _field(value: Any) -> Any:
    if isinstance(value, list):
        return list(map(_field, value))
    return value if isinstance(value, str) else write_json(value).decode()


def write_header(name: str, value: Any) -> str:
    """A header's text. Raises `InvalidArgumentError` for what a header cannot hold."""
    return checked_header(name, value if isinstance(value, str) else json.dumps(value))


def _cookies(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    texts = [(name, write_header(name, value)) for name, value in values.items() if value is not None]
    for name, text in texts:
        if ";" in text or "," in text:
            raise InvalidArgumentError("a cookie holds neither comma nor semicolon", parameter=name)
    return texts


def write_free_call(
    method: str,
    base_url: str,
    path: str,
    query: Mapping[str, Any],
    style: QueryStyle,
    json: object,
    headers: Mapping[str, str],
) -> Call:
    """A request that no documentation describes; `path` is sent as it is. Raises `InvalidArgumentError`."""
    checked_method(method)
    checked_path(path)
    text = write_query(_as_given(query), style)
    call = Call(method.upper(), base_url + path + (f"?{text}" if text else ""), headers)
    return (
        call
        if json is UNSET
        else _with_content(call, "application/json", write_json(_wire_form(json, Any, Place("json"))))
    )


def build_request(
    http: httpx2.Client | httpx2.AsyncClient, call: Call, timeout: Any, *, is_own: bool
) -> httpx2.Request:
    """The request as httpx2 sends it. Raises `InvalidArgumentError`.

    A user's http client adds what it adds to all requests; one that is our own (`is_own`) has headers alone.
    """
    raw = call.content if isinstance(call.content, RawBody) else None
    if raw is not None and isinstance(http, httpx2.Client):
        raw.refuse_awaiting()
    parts: dict[str, Any] = {"content": None if raw is not None else call.content}
    if call.form or call.files:
        parts |= {"data": dict(call.form), "files": dict(call.files)}
    try:
        if is_own or call.foreign:
            request = httpx2.Request(
                call.method,
                call.url,
                headers=None if call.foreign else http.headers,
                extensions={"timeout": httpx2.Timeout(timeout).as_dict()},
                **parts,
            )
        else:
            request = http.build_request(call.method, call.url, **parts, timeout=timeout)
    except httpx2.InvalidURL as error:
        raise InvalidArgumentError(str(error), parameter="path") from error
    except (UnicodeError, TypeError, ValueError) as error:  # such as half a surrogate pair in a part's name
        raise InvalidArgumentError(f"it cannot be sent: {error}", parameter="body") from error
    if raw is not None:
        request = with_raw_body(request, raw)
    request.extensions["operation"] = call.operation  # which transports may ask for
    for name, value in call.headers.items():  # not given above: httpx2 takes six times as long to merge them
        request.headers[name] = value
    return request
