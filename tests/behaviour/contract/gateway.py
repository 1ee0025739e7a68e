"""An API on this computer, made of a generated package alone.

A request is taken where its values fit the annotations of the function that it belongs to; that function is
called, and must send the same request on. The answer fits the function's return type, or comes near.
"""

from __future__ import annotations

import builtins
import datetime as dt
import importlib.util
import inspect
import json
import sys
import typing
from collections import abc
from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path
from random import Random
from typing import Any, NamedTuple, get_args, get_origin
from urllib.parse import parse_qsl, urlsplit

import httpx2
from flask import Flask, Response, request
from typed import Types, altered

ROOT = Path(__file__).parents[3]
CLIENTS: dict[str, tuple[str, dict[str, str]]] = {
    "tellescope": ("Tellescope", {"api_key": "key"}),
    "cobalt": ("Cobalt", {"client_id": "id", "client_secret": "secret", "access_token": "token"}),
}
MISFIT = "X-Misfit"
"""The header that says what the client found wrong with an answer."""


class Refusal(Exception):  # noqa: N818
    """A request that is answered with an error.

    401: without credentials that the client sends. 422: a type or the client objects. 409: it may be right or
    wrong, since OpenAPI has no words for what decides.
    """

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


class Callable(NamedTuple):
    """A function of the client: its arguments' types by Python name, and what it returns."""

    method: Any
    annotations: dict[str, Any]
    returns: Any


class Gateway:
    """Serves an API as its package understands it, and beside it `document` as /openapi.json."""

    def __init__(self, api: str, document: dict[str, Any]) -> None:
        package = importlib.import_module(f"{api}_client")
        self._errors = package.errors
        self._types = Types(package.__name__)
        self._names = vars(importlib.import_module(f"{package.__name__}._runtime.types"))
        self._configuration = importlib.import_module(f"{package.__name__}.conventions").CONFIGURATION
        name, credentials = CLIENTS[api]
        http = httpx2.Client(transport=httpx2.MockTransport(self._upstream))
        self._client = getattr(package, name)(**credentials, http_client=http, strict=True, max_retries=0)
        self._callable = cache(self._look_up)
        self._random = Random(0)
        self._answer: Any = None
        self._sent: httpx2.Request | None = None
        self.headers = {one.header: "a secret" for one in self._configuration.credentials}
        self.app = Flask(__name__)
        self.app.add_url_rule("/openapi.json", view_func=lambda: document)
        self.app.register_error_handler(Refusal, lambda why: ({"error": str(why)}, why.status))
        base = urlsplit(self._configuration.base_url(None, None)).path
        for function in functions(api):
            rule = base + function.route.replace("{", "<").replace("}", ">")
            serve = partial(self._serve, function)
            self.app.add_url_rule(rule, function.name, serve, methods=[function.method])

    def _serve(self, function: Any, **path: str) -> Response:
        called = self._callable(function.name)
        given = {**path, **self._query(function, called), **self._body(function)}
        places = function.arguments.values()
        arguments = {name: given[key] for wires in places for key, name in wires.items() if key in given}
        self._refuse(called, arguments)
        right = self._types.drawn(called.returns, self._random)
        self._answer = altered(right, self._random) if self._random.random() < 0.5 else right
        self._sent = None
        misfit = self._call(called.method, arguments)
        self._compare(function, given)
        if any(map(holds_null, arguments.values())):
            raise Refusal(409, "every type takes null, and not every schema")
        if self._types.fits(self._answer, called.returns):
            assert not misfit, misfit
        else:
            assert misfit, f"nothing found wrong with {self._answer}"
        return Response(json.dumps(self._answer), headers={MISFIT: misfit}, content_type="application/json")

    def _look_up(self, name: str) -> Callable:
        resource, function = name.split(".")
        method = getattr(getattr(self._client, resource), function)
        scope = {**vars(typing), **vars(abc), "dt": dt, "builtins": builtins, **self._names}
        scope |= {"Pages": list, **vars(sys.modules[method.__module__])}
        signature = inspect.signature(method)
        annotations = {
            one.name: self._types.documented(eval(one.annotation, scope))  # noqa: S307
            for one in signature.parameters.values()
        }
        returns = eval(signature.return_annotation, scope)  # noqa: S307
        returns = Any if returns is None else returns  # whatever comes then is not looked at
        if getattr(get_origin(returns), "__name__", "").endswith("Pages"):
            returns = list[get_args(returns)[0]]  # type: ignore[misc]
        return Callable(method, annotations, returns)

    def _query(self, function: Any, called: Callable) -> dict[str, Any]:
        """The documented parameters of the query, by wire name."""
        mark = "[]" if self._configuration.query_style == "brackets" else ""
        given: dict[str, Any] = {}
        for wire, name in function.arguments.get("query", {}).items():
            annotation = called.annotations[name]
            element = self._types.element_of_list(annotation)
            if element is not None and (texts := request.args.getlist(wire + mark)):
                given[wire] = [self._read(text, element) for text in texts]
                if not self._types.fits(given[wire], annotation):
                    raise Refusal(409, "that a text holds JSON says contentSchema, which asserts nothing")
            elif wire in request.args:
                given[wire] = self._read(request.args[wire], annotation)
        return given

    def _read(self, text: str, annotation: Any) -> Any:
        return text if self._types.fits(text, annotation) else reading(text)

    def _body(self, function: Any) -> dict[str, Any]:
        """The documented parts of the body, by wire name."""
        wires = function.arguments.get("body", {})
        if not wires or not request.get_data():
            return {}
        if not request.is_json:
            raise Refusal(415, "a body is JSON")
        try:
            body = json.loads(request.get_data())
        except ValueError as error:
            raise Refusal(422, str(error)) from None
        if function.whole:
            return {next(iter(wires)): body}
        if not isinstance(body, dict):
            raise Refusal(422, "a body is an object")
        return {wire: value for wire, value in body.items() if wire in wires}

    def _refuse(self, called: Callable, arguments: dict[str, Any]) -> None:
        """Raises `Refusal` where an argument is missing or does not fit its annotation."""
        try:
            inspect.signature(called.method).bind(**arguments)
        except TypeError as error:
            raise Refusal(422, str(error)) from None
        for name, value in arguments.items():
            if not self._types.fits(value, called.annotations[name]):
                raise Refusal(422, f"{name} is no {called.annotations[name]}")

    def _call(self, method: Any, arguments: dict[str, Any]) -> str:
        """Calls a function; what the client found wrong with the answer."""
        try:
            returned = method(**arguments)
            if hasattr(returned, "pages"):
                list(returned)
        except self._errors.ConstraintError as error:  # a rule that the documentation has in words
            raise Refusal(409, str(error)) from None
        except self._errors.InvalidArgumentError as error:
            # Pages have their own limit: a client could not tell the last one under any other.
            raise Refusal(409 if error.parameter == "limit" else 422, str(error)) from None
        except self._errors.ResponseError as error:
            return ascii(str(error))
        return ""

    def _upstream(self, sent: httpx2.Request) -> httpx2.Response:
        """The API behind the client: it keeps the first request, and has no second page."""
        if self._sent is not None:
            return httpx2.Response(200, json=[])
        self._sent = sent
        return httpx2.Response(200, content=json.dumps(self._answer))

    def _compare(self, function: Any, given: dict[str, Any]) -> None:
        """Raises `Refusal` where the client does not send what came: the document tells of another wire."""
        assert self._sent is not None
        secrets = [name for name in self.headers if name in self._sent.headers]
        if missing := [name for name in secrets if name not in request.headers]:
            raise Refusal(401, f"without {', '.join(missing)}")
        came = [
            (key, text) for key, text in request.args.items(multi=True) if key.removesuffix("[]") in given
        ]
        sent = parse_qsl(self._sent.url.query.decode(), keep_blank_values=True)
        wires = function.arguments.get("body", {})
        body: Any = {wire: given[wire] for wire in wires if wire in given}
        body = next(iter(body.values())) if function.whole else body
        if (
            self._sent.url.path != request.path
            or readings(sent) != readings(came)
            or (body and json.loads(self._sent.content) != body)
        ):
            raise Refusal(422, f"the client sends {self._sent.url} {self._sent.content!r}")


@cache
def functions(api: str) -> tuple[Any, ...]:
    """What the package's own tests know of its functions: method, route, and the place of each argument."""
    file = ROOT / "generated" / api / "tests/functions.py"
    spec = importlib.util.spec_from_file_location(f"functions_of_{api}", file)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: tuple[Any, ...] = module.FUNCTIONS
    return found


def readings(query: Iterable[tuple[str, str]]) -> list[str]:
    return sorted(json.dumps([key, reading(text)]) for key, text in query)


def reading(text: str) -> Any:
    """What a text holds as JSON; the text itself where it is none."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def holds_null(value: Any) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return value is None or any(map(holds_null, inner))
