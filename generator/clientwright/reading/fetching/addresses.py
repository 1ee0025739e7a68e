"""Addresses of pages: which ones are taken, what is one host, and the names of their files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from urllib.parse import SplitResult, unquote, urldefrag, urljoin, urlsplit

from clientwright.reading.file_names import mark, safe_path, told_apart

_PORTS = {"http": 80, "https": 443}
_MARKDOWN = frozenset([".md", ".mdx", ".markdown"])
_TEXTS = _MARKDOWN | {".txt", ".html", ".htm"}
_NO_TEXTS = frozenset(
    ".json .yaml .yml .xml .csv .pdf .png .jpg .jpeg .gif .svg .webp .ico .mp4 .zip .gz .css .js".split()
)


def split(address: str) -> SplitResult | None:
    """The parts of an http or https address; None for anything else."""
    try:
        parts = urlsplit(address)
        reachable = parts.port != 0 and bool(parts.hostname)
    except ValueError:
        return None
    return parts if reachable and parts.scheme in _PORTS and "@" not in parts.netloc else None


def stays(start: str, target: str) -> bool:
    """Whether an address is on the host of another one, and no less safe: http may become https."""
    one, other = split(start), split(target)
    if one is None or other is None or one.hostname != other.hostname:
        return False
    if one.scheme == other.scheme:
        return (one.port or _PORTS[one.scheme]) == (other.port or _PORTS[other.scheme])
    upgraded = (one.scheme, other.scheme) == ("http", "https")
    return upgraded and one.port in (None, 80) and other.port in (None, 443)


def host(address: str) -> str:
    """What tells one site from another; "" for what is no address."""
    parts = split(address)
    return (parts.hostname or "") + (f":{parts.port}" if parts.port else "") if parts else ""


def resolved(page: str, target: str) -> str:
    """The whole address that a link of a page leads to, without the place in the page."""
    try:
        return urldefrag(urljoin(page, target)).url
    except ValueError:
        return target


def may_be_text(address: str) -> bool:
    """Whether an address looks like that of a page: no picture, archive or JSON file."""
    return _suffix(address) not in _NO_TEXTS


def last_part(address: str) -> str:
    """The last part of an address's path, in lower case."""
    return PurePosixPath(urlsplit(address).path).name.lower()


def in_markdown(address: str) -> str | None:
    """The address at which many sites give the Markdown of a page; None for one that is no rendered page."""
    parts = urlsplit(address)
    path = re.sub(r"\.html?$", "", parts.path.rstrip("/"))
    if not path or PurePosixPath(path).suffix.lower() in _TEXTS:
        return None
    return parts._replace(path=f"{path}.md", fragment="").geturl()


def file_names(addresses: Iterable[str]) -> dict[str, str]:
    """The path in source/ of each page of a site, which its own address alone decides.

    Pages whose paths a file system could not tell apart have part of the address's digest in them.
    """
    return told_apart(addresses, _file_name)


def _file_name(address: str, marked_by: str) -> str:
    parts = urlsplit(address)
    suffix = ".md" if _suffix(address) in _MARKDOWN else ".txt"
    path = PurePosixPath(unquote(parts.path.strip("/")) or parts.hostname or "page")
    stem = path.with_suffix("") if path.suffix.lower() in _TEXTS else path
    return safe_path(f"{stem}{mark(marked_by or parts.query)}") + suffix


def _suffix(address: str) -> str:
    return PurePosixPath(urlsplit(address).path).suffix.lower()
