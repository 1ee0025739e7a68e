"""The report in a browser: columns that follow each other, search, links, keys, paper, narrow screens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from accessibility import serious

from clientwright.explaining import ApiContext, api_context
from clientwright.explaining.report import page
from clientwright.reading.sources import Document, Inputs, read_inputs

ROOT = Path(__file__).parents[3]
CASE = ROOT / "tests/cases/library/project/spec/library/source/library.txt"

HOSTILE = "</script><script>document.title='taken'</script><img src=x onerror=document.title='taken'>"


def library(change: tuple[str, str] = ("", "")) -> ApiContext:
    return api_context(ROOT, Inputs("library", (Document("library.txt", CASE.read_text().replace(*change)),)))


@pytest.fixture(scope="module")
def tellescope() -> str:
    return page(api_context(ROOT, read_inputs(ROOT, "tellescope")))


def test_the_page_stands_alone(tellescope: str) -> None:
    assert len(tellescope.encode()) < 6_000_000
    assert not re.search(r"(?:src|href)=[\"']?(?:https?:)?//", tellescope)
    assert "@import" not in tellescope
    assert "652" in tellescope


def test_the_same_api_gives_the_same_page() -> None:
    assert page(library()) == page(library())


def test_nothing_of_the_documentation_becomes_markup() -> None:
    text = page(library(("Lend a Book", HOSTILE)), library())
    assert "&lt;/script&gt;" in text
    assert HOSTILE not in text
    assert text.count("<script") == text.count("</script>") == 2
    assert "<img" not in text


CREATE = "    def create(self, *, code: str, display: str, system: str) -> models.AllergyCode:"
"""A line of code that rests on the documentation's line 69, and on those that follow it."""


class Opened:
    """A page in the browser, and all that it complained of."""

    def __init__(self, browser: object, file: Path, **options: object) -> None:
        self.page = browser.new_page(viewport={"width": 1400, "height": 900}, **options)
        self.complaints: list[str] = []
        self.page.on("console", lambda one: self.complaints.append(one.text))
        self.page.on("pageerror", lambda one: self.complaints.append(str(one)))
        self.file = file.as_uri()
        self.go("")

    def go(self, anchor: str) -> None:
        self.page.goto(f"{self.file}{anchor}")
        self.page.wait_for_selector("html[data-ready]")
        self.page.evaluate("document.getElementById('overview').open = false")
        self.settle()

    def settle(self) -> None:
        self.page.evaluate(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        )

    def lines(self, column: int, kind: str = "follows") -> list[str]:
        """The lines of a column that are in view and of a kind, without their numbers."""
        script = """([column, kind]) => {
            const box = document.getElementById(`column${column}`).getBoundingClientRect();
            return [...document.querySelectorAll(`#column${column} .${kind}`)]
                .filter(one => { const at = one.getBoundingClientRect();
                                 return at.top >= box.top - 1 && at.bottom <= box.bottom + 1; })
                .map(one => one.lastChild.nodeValue);
        }"""
        return self.page.evaluate(script, [column, kind])

    def click(self, column: int, text: str) -> None:
        self.page.locator(f"#column{column} .row", has_text=text).first.click()
        self.settle()


@pytest.fixture(scope="module")
def opened(browser: object, tellescope: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    file = tmp_path_factory.mktemp("report") / "tellescope.html"
    file.write_text(tellescope)
    made = Opened(browser, file)
    yield made
    assert made.complaints == []
    made.page.close()


def test_a_line_of_documentation_takes_the_others_along(opened: Opened) -> None:
    opened.go("#L69")
    assert opened.lines(0, "chosen") == ['"code": "string",']
    assert '          "name": "code",'.strip() in [line.strip() for line in opened.lines(1)]
    assert CREATE in opened.lines(2)


def test_a_click_on_code_takes_the_others_along(opened: Opened) -> None:
    opened.go("#L69")
    opened.click(2, CREATE)
    assert opened.lines(2, "chosen") == [CREATE]
    assert {'"code": "string",', '"display": "string",', '"system": "string"'} <= set(opened.lines(0))
    assert '"name": "display",' in [line.strip() for line in opened.lines(1)]
    assert re.search(r"allergy_codes\.py:\d+$", opened.page.url)


def test_a_click_on_the_spec_takes_the_others_along(opened: Opened) -> None:
    opened.go("#L69")
    opened.click(1, '"name": "system",')
    assert opened.lines(0) == ['"system": "string"']
    assert CREATE in opened.lines(2)


@pytest.mark.parametrize(
    ("anchor", "documented", "coded"),
    [
        ("#allergy_codes.create", "Create AllergyCode", '"allergy_codes.create",'),
        ("#AllergyCodeCreate", '"code": "string",', "class AllergyCodeCreate(Model):"),
        ("#src/tellescope_client/models/allergy_codes.py:1", "AllergyCodes", '"""Models of AllergyCodes."""'),
    ],
)
def test_links_lead_to_their_place(opened: Opened, anchor: str, documented: str, coded: str) -> None:
    opened.go(anchor)
    assert any(documented in line for line in opened.lines(0))
    assert any(coded in line for line in opened.lines(2) + opened.lines(2, "chosen"))


def test_search_finds_endpoints_parameters_and_models(opened: Opened) -> None:
    opened.go("")
    opened.page.keyboard.press("/")
    for asked, kind in (
        ("endusers.create", "endpoint"),
        ("endusers.create(email)", "parameter"),
        ("AllergyCodeCreate", "model"),
    ):
        opened.page.locator("#search").fill(asked)
        found = opened.page.locator("#found li").first
        assert found.inner_text().split("\n")[0] == kind
    opened.page.keyboard.press("ArrowDown")
    opened.page.keyboard.press("Enter")
    opened.settle()
    assert "class AllergyCodeCreate(Model):" in opened.lines(2)


def test_keys_move_through_a_column(opened: Opened) -> None:
    opened.go("#L69")
    opened.page.keyboard.press("1")
    opened.page.keyboard.press("ArrowDown")
    opened.settle()
    assert opened.lines(0, "chosen") == ['"display": "string",']
    assert CREATE in opened.lines(2)
    opened.page.keyboard.press("End")
    opened.settle()
    assert opened.page.locator("#column0 .chosen").inner_text()
    assert opened.page.evaluate("document.activeElement.id") == "column0"


def test_scrolling_through_all_lines(opened: Opened) -> None:
    opened.go("")
    longest, drawn = opened.page.evaluate("""async () => {
            const box = document.getElementById("column0");
            let longest = 0, last = performance.now();
            for (let at = 0; at < box.scrollHeight; at += 4000) {
                box.scrollTop = at;
                await new Promise(requestAnimationFrame);
                const now = performance.now();
                longest = Math.max(longest, now - last);
                last = now;
            }
            return [longest, document.querySelectorAll("#column0 .row").length];
        }""")
    print(f"the longest frame took {longest:.0f} ms")  # noqa: T201 - measured, not judged
    assert drawn < 200


def test_paper_holds_the_trail(opened: Opened) -> None:
    opened.go("#L69")
    opened.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    opened.page.emulate_media(media="print")
    printed = opened.page.locator("#printed").inner_text()
    opened.page.emulate_media(media="screen")
    assert '"code": "string",' in printed
    assert CREATE.strip() in printed


@pytest.mark.parametrize("width", [390, 1000, 1500])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_runs_over_the_edge(opened: Opened, width: int, scheme: str) -> None:
    opened.page.set_viewport_size({"width": width, "height": 800})
    opened.page.emulate_media(color_scheme=scheme)
    opened.go("#L69")
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    if width < 760:
        opened.page.get_by_role("button", name="Code").click()
        opened.settle()
    assert CREATE in opened.lines(2)
    opened.page.set_viewport_size({"width": 1400, "height": 900})


def test_axe_finds_nothing_serious(browser: object, tellescope: str, tmp_path: Path) -> None:
    file = tmp_path / "tellescope.html"
    file.write_text(tellescope)
    for scheme, width in (("light", 1400), ("dark", 1400), ("dark", 390)):
        context = browser.new_context(
            bypass_csp=True, color_scheme=scheme, viewport={"width": width, "height": 900}
        )
        opened = context.new_page()
        opened.goto(f"{file.as_uri()}#L69")
        opened.wait_for_selector("html[data-ready]")
        opened.evaluate("document.querySelectorAll('details').forEach(one => (one.open = true))")
        assert serious(opened) == []
        context.close()


def test_foreign_markup_stays_text(browser: object, tmp_path: Path) -> None:
    file = tmp_path / "hostile.html"
    file.write_text(page(library(("Lend a Book", HOSTILE))))
    opened = Opened(browser, file)
    assert opened.page.title() == "Library: documentation, spec and code"
    assert any(HOSTILE in line for line in opened.page.locator("#column0 .row").all_inner_texts())
    assert opened.complaints == []


def test_what_has_changed_is_marked_in_all_columns(browser: object, tmp_path: Path) -> None:
    file = tmp_path / "changed.html"
    file.write_text(page(library(("Lend a Book", "Lend out a Book")), library()))
    opened = Opened(browser, file)
    for column, (gone, came) in enumerate(
        [
            ("Lend a Book", "Lend out a Book"),
            ('"title": "Lend a Book",', '"title": "Lend out a Book",'),
            ('"""Lend a Book.', '"""Lend out a Book.'),
        ]
    ):
        rows = f"document.getElementById('column{column}')"
        found = {"added": False, "removed": False}
        height = opened.page.evaluate(f"{rows}.scrollHeight")
        for top in range(0, height, 500):
            opened.page.evaluate(f"{rows}.scrollTop = {top}")
            opened.settle()
            for kind, text in (("removed", gone), ("added", came)):
                found[kind] |= any(text in line for line in opened.lines(column, kind))
        assert found == {"added": True, "removed": True}, column
    assert "title-changed" in opened.page.content()
    assert opened.complaints == []


def test_changes_are_sifted_and_walked_through(browser: object, tmp_path: Path) -> None:
    file = tmp_path / "changed.html"
    changed = library(('Creates a new Book\n{\n"title": "string",', "Makes a new Book\n{"))
    file.write_text(page(changed, library()))
    opened = Opened(browser, file)
    opened.page.evaluate("document.getElementById('overview').open = true")
    rows = opened.page.locator("#changes tbody tr:visible")
    every = rows.count()
    assert every > 1
    assert opened.page.locator("#kept").inner_text() == f"{every} of {every}"
    opened.page.get_by_label("breaking").uncheck()
    assert rows.count() < every
    assert "breaking" not in "".join(rows.all_inner_texts())
    opened.page.locator("#only").fill("description new book")
    assert ["description-changed" in text for text in rows.all_inner_texts()] == [True]
    opened.page.evaluate("document.getElementById('overview').open = false")
    opened.page.keyboard.press("1")
    opened.page.locator("#column0").focus()
    opened.page.keyboard.press("n")
    opened.settle()
    assert opened.lines(0, "chosen") == ["Creates a new Book"]
    opened.page.keyboard.press("p")
    opened.settle()
    assert opened.lines(0, "chosen") == ["Creates a new Book"]
    assert opened.complaints == []


def test_a_fact_that_is_not_documented_has_the_colour_of_its_basis(opened: Opened) -> None:
    opened.go("")
    opened.page.evaluate("document.getElementById('overview').open = true")
    colour = "one => getComputedStyle(one).borderLeftColor"
    legend = opened.page.locator("dl .derived").evaluate(colour)
    opened.go("#endusers.list")
    marked = opened.page.locator("#column1 .row.derived").first
    assert marked.evaluate(colour) == legend != "rgba(0, 0, 0, 0)"
    assert marked.get_attribute("title") == "derived"


def test_long_lines_scroll_and_the_overview_is_folded_where_room_is_scarce(
    browser: object, tellescope: str, tmp_path: Path
) -> None:
    file = tmp_path / "narrow.html"
    file.write_text(tellescope)
    narrow = browser.new_page(viewport={"width": 390, "height": 800})
    narrow.goto(file.as_uri())
    narrow.wait_for_selector("html[data-ready]")
    assert narrow.evaluate("document.getElementById('overview').open") is False
    scrolled = "box => { box.scrollLeft = 200; return box.scrollLeft }"
    assert narrow.locator("#column0").evaluate(scrolled) > 0
    narrow.close()
