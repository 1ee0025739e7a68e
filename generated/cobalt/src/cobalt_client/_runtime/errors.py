"""Everything that a client raises. All of it derives from `APIError`."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from .rate_limits import RateLimit


def _public(module: str) -> str:
    """The module in which users find what the runtime of a package defines: tracebacks name it."""
    return module.partition("._runtime")[0]


class APIError(Exception):
    """The base of all errors of this package. `message` is in the API's own words where it sent some."""

    def __init_subclass__(cls) -> None:
        cls.__module__ = _public(cls.__module__)

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


APIError.__module__ = _public(__name__)


def _restore(kind: type[APIError], arguments: tuple[object, ...], state: Mapping[str, object]) -> APIError:
    error = kind.__new__(kind, *arguments)
    error.args = arguments
    error.__dict__.update(state)
    return error


# --- before anything is sent -----------------------------------------------------------------------------


class InvalidArgumentError(APIError, ValueError):
    """A value that cannot be sent. `parameter` is its place: a wire name, dotted where nested."""

    def __init__(self, message: str, *, parameter: str = "") -> None:
        super().__init__(f"{parameter}: {message}" if parameter else message)
        self.parameter = parameter


class ConstraintError(InvalidArgumentError):
    """A value that breaks a rule of the documentation, which `rule` quotes."""

    def __init__(self, message: str, *, parameter: str = "", rule: str = "") -> None:
        super().__init__(message, parameter=parameter)
        self.rule = rule


class MissingCredentialsError(APIError):
    """The call needs credentials that the client was not given."""


class ClientClosedError(APIError, RuntimeError):
    """The client was closed, and sends nothing any more."""


# --- no answer -------------------------------------------------------------------------------------------


class APIConnectionError(APIError):
    """No answer came, or it broke off. `request` is what was sent, without credentials."""

    def __init__(self, message: str, *, request: httpx2.Request | None = None) -> None:
        super().__init__(message)
        self.request = request


class APITimeoutError(APIConnectionError):
    """The answer took longer than the timeout allows."""


# --- an answer that says no ------------------------------------------------------------------------------


class _AnsweredError(APIError):
    """An error that holds an answer. `body` is the parsed JSON, or the text where it is not JSON."""

    def __init__(self, message: str, *, response: httpx2.Response, body: object = None) -> None:
        super().__init__(message)
        self.response = response
        self.body = body

    @property
    def status_code(self) -> int:
        """The HTTP status of the answer."""
        return self.response.status_code

    @property
    def request(self) -> httpx2.Request:
        """The request that was answered, without credentials."""
        return self.response.request


class APIStatusError(_AnsweredError):
    """The server answered with an error status. `retry_after`: the seconds it asked to wait, if it did.

    `rate_limit` is what its headers say of the calls that are left, if they do. As text it begins with the
    status, the method and the path.
    """

    def __init__(
        self,
        message: str,
        *,
        response: httpx2.Response,
        body: object = None,
        retry_after: float | None = None,
        rate_limit: RateLimit | None = None,
    ) -> None:
        super().__init__(message, response=response, body=body)
        self.retry_after = retry_after
        self.rate_limit = rate_limit

    def __str__(self) -> str:
        called = f"{self.status_code}"
        with suppress(RuntimeError):  # an answer that was made by hand may have no request
            called += f" {self.request.method} {self.request.url.path}"
        return f"{called}: {self.message}"


class BadRequestError(APIStatusError):
    """400: the server found the request wrong."""


class UnprocessableEntityError(BadRequestError):
    """422: the server understood the request but not its values."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404 or 410: there is no such record or route."""


class ConflictError(APIStatusError):
    """409: the request contradicts what the server holds, such as a second record with a unique value."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class ServerError(APIStatusError):
    """500 and above: the server failed."""


class RedirectError(APIStatusError):
    """A redirect that is not followed: it would repeat a write, or take credentials to another host."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: NotFoundError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_type(status: int) -> type[APIStatusError]:
    """The class that stands for an HTTP status."""
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, APIStatusError)


# --- an answer that cannot be read -----------------------------------------------------------------------


class ResponseError(_AnsweredError):
    """The call succeeded, but its answer is not what the documentation promises, or not JSON at all."""


class PaginationError(APIError):
    """The list cannot be read on: an answer does not say where the next page is, or leads back."""


class WaitTimeoutError(APIError, TimeoutError):
    """What was waited for did not come in time. `last` is the last answer."""

    def __init__(self, message: str, *, last: object = None) -> None:
        super().__init__(message)
        self.last = last


class WebhookVerificationError(APIError, ValueError):
    """The webhook is not genuine, or lacks what proves it."""
