"""The curl command: words as they stand, and the request that they send."""

from clientwright.notations.curl.parse import command_pattern, parse
from clientwright.notations.curl.print import show
from clientwright.notations.curl.request import Request, request
from clientwright.notations.curl.syntax import Curl, Word

__all__ = ["Curl", "Request", "Word", "command_pattern", "parse", "request", "show"]
