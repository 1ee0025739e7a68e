"""What generated code says about one call, and what follows from it for every call."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

from .lazy import lazy_attribute
from .types import AnswerFormat, BodyFormat, ParameterStyle

if TYPE_CHECKING:
    from .constraints import Constraint
    from .pagination import Pagination

T = TypeVar("T")
Annotation: TypeAlias = Callable[[], Any]
"""A type, given as a function so that no model is loaded before it is needed."""
_NO_TYPES: Final[Mapping[str, Annotation]] = MappingProxyType({})
_NO_STYLES: Final[Mapping[str, ParameterStyle]] = MappingProxyType({})
_NO_TEXTS: Final[Mapping[str, str]] = MappingProxyType({})
WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH"})
"""The methods whose requests have a body of JSON, if nothing else is said."""


class Operation(Generic[T]):
    """One call, as generated code declares it.

    `route` is relative to a server's URL, with path parameters in braces; `server` names one of the
    configuration's hosts, where the call goes there alone. `security` lists alternatives,
    each the names of credentials that go together; empty: the call is public; None: the documentation does
    not say, and the credentials at hand are sent. `types` has the types of the parameters, by wire name: a
    parameter that is not among them is a text. `required` are those that must be given; `styles` says how the
    lists and objects of parameters are written, where that is not the API's usual way; `checks` gives the
    rules of the documentation that hold for them. `deprecated` says of the parameters that are to be given no
    more, by wire name, what users are told who give them. `body` and `answer` say how these are written: as
    JSON, where nothing is said and the method has a body, or the answer a type.
    `media` are the media types of a raw body, the usual one first.
    `idempotency_header` names the header that gets a new key for each call that is given none.
    `pagination` says how a list is read on, `records` where the records stand in an answer ("": it is the
    list); the operation is then of records, and `returns` what holds them.
    """

    def __init__(
        self,
        name: str,
        method: str,
        route: str,
        *,
        server: str = "",
        security: tuple[tuple[str, ...], ...] | None = None,
        body: BodyFormat | None = None,
        media: tuple[str, ...] = (),
        answer: AnswerFormat | None = None,
        returns: Annotation | None = None,
        types: Mapping[str, Annotation | type] = _NO_TYPES,
        required: tuple[str, ...] = (),
        styles: Mapping[str, ParameterStyle] = _NO_STYLES,
        checks: Callable[[], Sequence[Constraint]] | None = None,
        deprecated: Mapping[str, str] = _NO_TEXTS,
        pagination: Pagination | None = None,
        records: str = "",
        idempotency_header: str = "",
    ) -> None:
        self.name, self.method, self.route = name, method, route
        self.server, self.security = server, security
        self.body: BodyFormat = body or ("json" if method in WITH_BODY else "none")
        self.media = media
        self.answer: AnswerFormat = answer or ("json" if returns else "unknown")
        self.pagination, self.records = pagination, records
        self.idempotency_header = idempotency_header
        self.types, self.required, self.styles = types, required, styles
        self.deprecated = deprecated
        self._returns, self._checks = returns, checks

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.route}>"

    @lazy_attribute
    def returns(self) -> Any:
        """The annotation of the answer."""
        return self._returns() if self._returns else Any

    @lazy_attribute
    def checks(self) -> Sequence[Constraint]:
        """The rules of the documentation that hold for the parameters."""
        return self._checks() if self._checks else ()
