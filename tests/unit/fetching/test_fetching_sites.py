"""The pages that a site lists: all of them, politely, and again where a run was interrupted."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from site_server import GUIDE, PAGE, Reply, SiteServer, site_server, text, zipped

from clientwright.diagnostics import ClientwrightError, Severity
from clientwright.dialects import is_spaced
from clientwright.reading.fetching.fetch import Fetched, fetch
from clientwright.reading.fetching.limits import Limits
from clientwright.reading.file_names import safe_path

QUICK = Limits(first_wait=0.001, page_seconds=2.0)


@pytest.fixture
def site() -> Iterator[SiteServer]:
    with site_server() as server:
        yield server


def _page(name: str) -> str:
    return PAGE.format(name=name)


def _fetch(site: SiteServer, cache: Path | None = None, limits: Limits = QUICK, **more: list[str]) -> Fetched:
    return fetch([f"{site.url}/llms.txt"], is_spaced, limits=limits, cache=cache, **more)


def _refusal(site: SiteServer, limits: Limits = QUICK) -> str:
    with pytest.raises(ClientwrightError) as error:
        _fetch(site, limits=limits)
    return str(error.value)


def test_a_site_of_500_pages_is_fetched_over_few_connections(site: SiteServer) -> None:
    names = [f"b{number}" for number in range(500)]
    site.pages = {f"/api/{name}.md": zipped(_page(name)) for name in names}
    site.pages["/llms.txt"] = site.listing(*(f"{site.url}/api/{name}.md" for name in names))
    steps: list[str] = []
    found = fetch([f"{site.url}/llms.txt"], is_spaced, steps.append, limits=QUICK)
    assert {one.name: one.text for one in found.documents} == {f"api/{one}.md": _page(one) for one in names}
    assert {one.address for one in found.documents} == {f"{site.url}/api/{name}.md" for name in names}
    assert found.told == ()
    assert site.connections <= QUICK.at_once
    assert site.most_at_once <= QUICK.at_once
    assert set(site.asked.values()) == {1}
    assert steps[-1].startswith("500 of 500 pages")


def test_links_may_be_relative_doubled_or_in_lists_of_their_own(site: SiteServer) -> None:
    site.pages = {
        "/llms.txt": site.listing("api/a.md", "/api/a.md#top", "/more/llms.txt", "/llms-full.txt"),
        "/more/llms.txt": site.listing("b.md", "/llms.txt"),
        "/api/a.md": text(_page("a")),
        "/more/b.md": text(_page("b")),
    }
    found = _fetch(site)
    assert [one.name for one in found.documents] == ["api/a.md", "more/b.md"]
    assert site.asked == {"/llms.txt": 1, "/more/llms.txt": 1, "/api/a.md": 1, "/more/b.md": 1}


def test_other_hosts_and_files_that_are_no_text_are_left_out_and_told(site: SiteServer) -> None:
    other = site.url.replace("127.0.0.1", "localhost")
    site.pages = {
        "/llms.txt": site.listing("a.md", f"{other}/b.md", "openapi.json", "gone.md", "away.md", "c.md"),
        "/a.md": text(_page("a")),
        "/away.md": Reply(status=302, headers=(("Location", f"{other}/b.md"),)),
        "/c.md": Reply(b"\x89PNG", headers=(("Content-Type", "image/png"),)),
        "/b.md": text(_page("b")),
    }
    found = _fetch(site)
    assert [one.name for one in found.documents] == ["a.md"]
    told = {one.message.removeprefix(f"{site.url}/"): one.severity for one in found.told}
    assert told == {
        "gone.md answers with status 404: left out": Severity.WARNING,
        f"away.md leads to another host, '{other}/b.md': left out": Severity.WARNING,
        "c.md is image/png, and neither HTML nor text: left out": Severity.WARNING,
        f"2 link(s) lead to other hosts or to no text, and are left out: {other}/b.md, {site.url}"
        "/openapi.json": Severity.NOTE,
    }
    assert site.asked["/b.md"] == 0


def test_a_redirect_on_the_host_is_followed_and_the_listed_address_is_kept(site: SiteServer) -> None:
    site.pages = {
        "/llms.txt": site.listing("old.md"),
        "/old.md": Reply(status=301, headers=(("Location", "/new.md"),)),
        "/new.md": text(_page("a")),
    }
    (document,) = _fetch(site).documents
    assert (document.name, document.address, document.text) == ("old.md", f"{site.url}/old.md", _page("a"))


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (zipped(_page("a") * 50, part=0.5), "is cut: its gzip ends before its end"),
        (zipped(_page("a") * 50, part=0.0), "is cut: its gzip ends before its end"),
        (Reply(b"# no gzip", headers=(("Content-Encoding", "gzip"),)), "is said to be gzip, and is not"),
        (text("x", ("Content-Encoding", "br")), "is compressed as 'br', which was not asked for"),
        (text("x", media="text/markdown; charset=idna"), "is in the charset 'idna', which is not known"),
        (text("x", media="text/html; charset=rot13"), "is in the charset 'rot13', which is not known"),
        (text("x", media="text/markdown; charset=utf-7"), "is in the charset 'utf-7', which is not known"),
        (text("x", media="text/markdown; charset=\0"), "cannot be fetched"),
        (Reply(b"\xff\xfe\xfd"), "is not the text it says it is"),
        (Reply(b" \n"), "is empty"),
        (Reply(b"x", status=403), "answers with status 403"),
        (Reply(b"x", status=500), "answers with status 500"),
        (Reply(status=302, headers=(("Location", "/a.md"),)), "redirects more than 5 times"),
        (Reply(b"x" * 100, seconds=0.05), "takes longer than 0.5 s"),
    ],
)
def test_a_page_that_cannot_be_taken_stops_the_site(site: SiteServer, reply: Reply, message: str) -> None:
    site.pages = {"/llms.txt": site.listing("a.md", "b.md"), "/a.md": reply, "/b.md": text(_page("b"))}
    limits = Limits(first_wait=0.001, page_seconds=0.5, attempts=2)
    assert f"{site.url}/a.md {message}" in _refusal(site, limits)


def test_a_body_shorter_than_its_length_is_refused(site: SiteServer) -> None:
    class Short(bytes):
        def __len__(self) -> int:
            return 1000

    site.pages = {"/llms.txt": site.listing("a.md"), "/a.md": Reply(Short(b"# Half of a pa"), closes=False)}
    limits = Limits(first_wait=0.001, page_seconds=0.3, attempts=1)
    assert f"{site.url}/a.md takes longer" in _refusal(site, limits)


def test_a_page_larger_than_its_limit_is_refused_before_it_is_unpacked(site: SiteServer) -> None:
    site.pages = {"/llms.txt": site.listing("a.md"), "/a.md": zipped("x" * 5_000_000)}
    assert "a.md is larger than 1 MiB" in _refusal(site, Limits(page_bytes=2**20))


def test_a_site_larger_than_its_limits_is_refused(site: SiteServer) -> None:
    site.pages = {f"/{name}.md": text(_page(name)) for name in "abc"}
    site.pages["/llms.txt"] = site.listing("a.md", "b.md", "c.md")
    assert "lists more than 2 pages" in _refusal(site, Limits(pages=2))
    assert "larger than 0 MiB" in _refusal(site, Limits(site_bytes=1000))


def test_pages_are_asked_for_again_when_the_host_says_so(site: SiteServer) -> None:
    def limited(times: int) -> Reply:
        return text(_page("a")) if times else text("wait", ("Retry-After", "0"), status=429)

    def shaky(times: int) -> Reply:
        return text(_page("b")) if times == 2 else text("no", status=503)

    site.pages = {"/llms.txt": site.listing("a.md", "b.md"), "/a.md": limited, "/b.md": shaky}
    assert [one.name for one in _fetch(site).documents] == ["a.md", "b.md"]
    assert (site.asked["/a.md"], site.asked["/b.md"]) == (2, 3)


def test_a_host_that_asks_to_wait_for_long_is_left_alone(site: SiteServer) -> None:
    site.pages = {"/llms.txt": site.listing("a.md"), "/a.md": text("", ("Retry-After", "3600"), status=429)}
    assert "answers with status 429, and asks to wait 3600 s" in _refusal(site)
    assert site.asked["/a.md"] == 1


def test_a_host_that_fails_always_is_not_asked_for_all_pages(site: SiteServer) -> None:
    site.pages = {f"/{number}.md": text("", status=500) for number in range(300)}
    site.pages["/llms.txt"] = site.listing(*(f"{number}.md" for number in range(300)))
    refused = _refusal(site, Limits(first_wait=0.001, attempts=1))
    assert "more page(s) could not be fetched" in refused
    assert site.asked.total() < 40


def test_an_interrupted_run_goes_on_where_it_stopped(site: SiteServer, tmp_path: Path) -> None:
    names = [f"b{number}" for number in range(40)]
    site.pages = {f"/{name}.md": text(_page(name)) for name in names}
    site.pages["/llms.txt"] = site.listing(*(f"{name}.md" for name in names))

    def stop(step: str) -> None:
        if step.startswith("15 of"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch([f"{site.url}/llms.txt"], is_spaced, stop, limits=QUICK, cache=tmp_path)
    before = site.asked.total()
    found = _fetch(site, tmp_path)
    assert len(found.documents) == len(names)
    assert site.asked["/llms.txt"] == 2
    assert site.asked.total() - before <= len(names) - 15 + 1 + QUICK.at_once
    assert [*tmp_path.iterdir()] == []
    site.asked.clear()
    assert len(_fetch(site, tmp_path).documents) == len(names)
    assert site.asked.total() == len(names) + 1


def test_a_kept_page_that_was_changed_or_is_old_is_asked_for_again(site: SiteServer, tmp_path: Path) -> None:
    site.pages = {"/llms.txt": site.listing("a.md", "b.md"), "/a.md": text(_page("a"))}
    site.pages["/b.md"] = text("", status=500)
    for _ in range(2):
        with pytest.raises(ClientwrightError):
            _fetch(site, tmp_path, Limits(attempts=1))
    assert site.asked["/a.md"] == 1
    (folder,) = tmp_path.iterdir()
    (kept,) = folder.iterdir()
    os.utime(kept, (0, 0))
    with pytest.raises(ClientwrightError):
        _fetch(site, tmp_path, Limits(attempts=1))
    assert site.asked["/a.md"] == 2
    kept.write_bytes(kept.read_bytes().replace(b"Reads", b"Eats "))
    site.pages["/b.md"] = text(_page("b"))
    assert [one.text for one in _fetch(site, tmp_path).documents] == [_page("a"), _page("b")]
    assert site.asked["/a.md"] == 3


def test_pages_are_left_out_by_pattern(site: SiteServer) -> None:
    site.pages = {"/llms.txt": site.listing("api/a.md", "blog/b.md", "c.md"), "/api/a.md": text(_page("a"))}
    found = _fetch(site, without=["blog/*", f"{site.url}/c.*"])
    assert [one.name for one in found.documents] == ["api/a.md"]
    assert site.asked.total() == 2


def test_paths_that_no_file_system_tells_apart_get_names_that_do(site: SiteServer) -> None:
    paths = [
        "/Boat.md",
        "/boat.md",
        "/boat.md?v=1",
        "/b%C3%B6ot.md",
        "/../../etc/x.md",
        "/con.md",
        "/%2e%2e/y.md",
    ]
    site.pages = {path: text(_page("a")) for path in paths}
    site.pages |= {"/etc/x.md": text(_page("a")), "/y.md": text(_page("a"))}
    site.pages["/llms.txt"] = site.listing(*paths)
    names = [one.name for one in _fetch(site).documents]
    assert len({name.casefold() for name in names}) == len(paths)
    assert all(".." not in name and not name.startswith("/") for name in names)
    assert {"_con.md", "b-ot.md", "etc/x.md", "y.md"} <= set(names)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("../a/./b", "a/b"),
        ("CON/x", "_CON/x"),
        (".hidden/-x-", "hidden/x"),
        ("\u00e9//\0", "page"),
        ("a b\u202ec", "a-b-c"),
        ("/".join("abcdefghij"), "c/d/e/f/g/h/i/j"),
    ],
)
def test_names_of_files_lead_nowhere_else(path: str, name: str) -> None:
    assert safe_path(path) == name


def test_long_names_of_files_stay_apart() -> None:
    one, other = safe_path("a" * 300), safe_path("a" * 301)
    assert len(one) == len(other) == 120
    assert one != other


def test_html_of_no_dialect_is_read_in_the_markdown_beside_it(site: SiteServer) -> None:
    html = "<html><body><main><h1>Boat</h1><p>Rendered elsewhere</p></main></body></html>"
    site.pages = {
        "/llms.txt": site.listing("boat", "crew"),
        "/boat": text(html, media="text/html"),
        "/boat.md": text(_page("a")),
        "/crew": text(html, media="text/html"),
    }
    found = _fetch(site)
    assert [(one.name, one.text) for one in found.documents] == [("boat.txt", _page("a"))]
    assert [one.message for one in found.told] == [
        f"{site.url}/crew is HTML that clientwright does not read, and has no Markdown: left out"
    ]
    (alone,) = fetch([f"{site.url}/boat"], is_spaced, limits=QUICK).documents
    assert alone.text == _page("a")


def test_a_guide_is_a_page_like_any(site: SiteServer) -> None:
    site.pages = {"/llms.txt": site.listing("guide.md"), "/guide.md": text(GUIDE)}
    assert [one.text for one in _fetch(site).documents] == [GUIDE]


def test_a_list_without_a_page_is_refused(site: SiteServer) -> None:
    site.pages = {"/llms.txt": site.listing("https://elsewhere.example.net/a.md")}
    assert "lists no page" in _refusal(site)
