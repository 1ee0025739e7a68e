"use strict";
(async () => {
  const ROW = 18, SPARE = 20;
  const byId = (id) => document.getElementById(id);
  const packed = Uint8Array.from(atob(byId("payload").textContent.trim()), (c) => c.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const data = JSON.parse(await new Response(stream).text());
  const { nodes, bases, links, claims, marks, rules } = data;
  const hue = (rule) => (rule ? `hsl(${(rule * 137) % 360} 65% 55%)` : "");
  for (const span of document.querySelectorAll("[data-rule]")) span.style.setProperty("--hue", hue(+span.dataset.rule));

  /** A column of many rows, of which only those in view are in the page. */
  class Column {
    constructor(index, { text, kinds, starts }) {
      Object.assign(this, { index, kinds, rows: text.split("\n"), chosen: -1, follows: new Set() });
      this.files = Object.entries(starts).sort((a, b) => a[1] - b[1]);
      this.numbers = new Int32Array(this.rows.length);
      for (let row = 0, number = 0; row < this.rows.length; row++) {
        if (kinds[row] === "h") number = 0;
        else if (kinds[row] !== "-") this.numbers[row] = ++number;
      }
      this.box = byId(`column${index}`);
      this.space = document.createElement("div");
      this.space.style.height = `${this.rows.length * ROW}px`;
      this.space.setAttribute("role", "presentation");
      this.window = document.createElement("div");
      this.window.className = "window";
      this.window.setAttribute("role", "presentation");
      this.box.append(this.space, this.window);
      this.box.addEventListener("scroll", () => this.draw(), { passive: true });
      this.box.addEventListener("click", (event) => {
        const row = event.target.closest(".row");
        if (row) choose(this, +row.dataset.row);
      });
      this.box.addEventListener("keydown", (event) => this.key(event));
      new ResizeObserver(() => this.draw(true)).observe(this.box);
    }
    draw(again = false) {
      const first = Math.max(0, Math.floor(this.box.scrollTop / ROW) - SPARE);
      const last = Math.min(this.rows.length, first + Math.ceil(this.box.clientHeight / ROW) + 2 * SPARE);
      if (!again && first === this.first && last === this.last) return;
      Object.assign(this, { first, last });
      const drawn = [];
      for (let row = first; row < last; row++) drawn.push(this.element(row));
      this.window.replaceChildren(...drawn);
      this.window.style.transform = `translateY(${first * ROW}px)`;
      byId(`place${this.index}`).textContent = this.file(Math.floor(this.box.scrollTop / ROW))[0];
      if (this.chosen >= first && this.chosen < last) this.box.setAttribute("aria-activedescendant", `c${this.index}r${this.chosen}`);
      else this.box.removeAttribute("aria-activedescendant");
    }
    element(row) {
      const kind = this.kinds[row], made = document.createElement("div"), number = document.createElement("i");
      made.className = "row";
      made.id = `c${this.index}r${row}`;
      made.dataset.row = row;
      made.setAttribute("role", "option");
      made.setAttribute("aria-selected", row === this.chosen);
      number.textContent = kind === "-" ? "−" : `${kind === "+" ? "+" : ""}${this.numbers[row] || ""}`;
      made.append(number, this.rows[row]);
      if (kind === "h") made.classList.add("heading");
      if (kind === "+") made.classList.add("added");
      if (kind === "-") made.classList.add("removed");
      if (this.index === 0 && kind !== "-") {
        if (claims[row]) { made.style.setProperty("--hue", hue(claims[row])); made.title = rules[claims[row]]; }
        if (marks[row]) { made.classList.add(marks[row]); made.title += ` ${marks[row]}`; }
      }
      if (this.index === 1 && kind !== "-") {
        const basis = basisOf(row);
        if (basis && basis !== "documented") { made.classList.add("based", basis); made.title = basis; }
      }
      if (this.follows.has(row)) made.classList.add("follows");
      if (row === this.chosen) made.classList.add("chosen");
      return made;
    }
    file(row) {
      let found = this.files[0];
      for (const one of this.files) if (one[1] <= row) found = one;
      return found;
    }
    show(chosen, follows, scroll, at = -1) {
      this.chosen = chosen;
      this.follows = follows;
      const first = chosen >= 0 ? chosen : at >= 0 ? at : follows.size ? Math.min(...follows) : -1;
      if (scroll && first >= 0) {
        const top = first * ROW, height = this.box.clientHeight;
        if (top < this.box.scrollTop + ROW || top > this.box.scrollTop + height - 3 * ROW) this.box.scrollTop = top - height / 3;
      }
      this.draw(true);
    }
    key(event) {
      const page = Math.max(1, Math.floor(this.box.clientHeight / ROW) - 1);
      const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity }[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      choose(this, Math.min(this.rows.length - 1, Math.max(0, (this.chosen < 0 ? this.first : this.chosen) + step)));
    }
  }

  const columns = data.columns.map((one, index) => new Column(index, one));
  const [documentation, spec, code] = columns;
  // Which nodes cover a row of documentation or of the spec, the narrowest first; and which rows of code say them.
  const cover = [[], []].map((_, side) => {
    const rows = new Map();
    nodes.forEach((node, id) => {
      const first = node[2 * side], last = node[2 * side + 1];
      if (first >= 0) for (let row = first; row <= last; row++) (rows.get(row) ?? rows.set(row, []).get(row)).push(id);
    });
    return rows;
  });
  /** What the fact on a row of the spec rests on: the basis of the narrowest node there that has one. */
  function basisOf(row) {
    const ids = (cover[1].get(row) ?? []).filter((id) => bases[id]);
    return ids.length ? bases[ids.reduce((a, b) => (width(b, 1) <= width(a, 1) ? b : a))] : "";
  }
  const said = nodes.map(() => []);
  links.forEach((ids, row) => ids.forEach((id) => said[id].push(row)));
  const width = (id, side) => nodes[id][2 * side + 1] - nodes[id][2 * side];

  /** The nodes of a row: those that cover it and the fewest others; where code knows none of them, wider ones. */
  function nodesOf(index, row) {
    if (index === 2) return links[row] ?? [];
    const ids = cover[index].get(row) ?? [];
    for (const wide of [...new Set(ids.map((id) => width(id, index)))].sort((a, b) => a - b)) {
      const narrow = ids.filter((id) => width(id, index) === wide);
      if (narrow.some((id) => said[id].length) || wide === Math.max(...ids.map((id) => width(id, index)))) return narrow;
    }
    return [];
  }
  const span = (ids, side) => new Set(ids.flatMap((id) => {
    const [first, last] = nodes[id].slice(2 * side, 2 * side + 2);
    return first < 0 ? [] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
  }));

  function follow(ids, from = null, row = -1, block = -1) {
    const rows = [span(ids, 0), span(ids, 1), new Set(ids.flatMap((id) => said[id]))];
    columns.forEach((column, index) => column.show(column === from ? row : -1, rows[index], true, column === code ? block : -1));
    byId("said").textContent = `${rows[0].size} lines of documentation, ${rows[1].size} of the spec, ${rows[2].size} of code`;
  }
  function name(column, row) {
    const [file] = column.file(row);
    if (column === documentation && file === documentation.files[0][0]) return `L${column.numbers[row]}`;
    return `${file}:${column.numbers[row]}`;
  }
  function choose(column, row) {
    follow(nodesOf(column.index, row), column, row);
    history.replaceState(null, "", `#${name(column, row)}`);
  }

  const anchors = new Map();
  for (const [, label, id] of data.anchors) if (!anchors.has(label)) anchors.set(label, id);
  function go(hash) {
    const what = decodeURIComponent(hash.replace(/^#/, ""));
    if (anchors.has(what)) return follow([anchors.get(what)], null, -1, data.blocks[anchors.get(what)]);
    const place = /^(?:(.+):|L)(\d+)$/.exec(what);
    if (!place) return undefined;
    for (const column of columns) {
      const file = place[1] ?? documentation.files[0][0];
      const start = column.files.find((one) => one[0] === file)?.[1];
      if (start === undefined) continue;
      const row = column.numbers.indexOf(+place[2], start + 1);
      if (row >= 0 && column.file(row)[0] === file) { follow(nodesOf(column.index, row), column, row); show(column.index); }
      return undefined;
    }
    return undefined;
  }
  addEventListener("hashchange", () => go(location.hash));

  const columnsBox = document.querySelector(".columns"), tabs = document.querySelectorAll("[data-column]");
  function show(index) {
    columnsBox.dataset.shown = index;
    tabs.forEach((tab) => tab.setAttribute("aria-pressed", +tab.dataset.column === index));
    columns[index].draw(true);
  }
  tabs.forEach((tab) => tab.addEventListener("click", () => {
    const column = columns[+tab.dataset.column];
    show(column.index);
    column.show(column.chosen, column.follows, true);
  }));

  const search = byId("search"), found = byId("found");
  let at = -1;
  function close() { found.hidden = true; search.setAttribute("aria-expanded", "false"); search.removeAttribute("aria-activedescendant"); at = -1; }
  function take(label) { close(); search.value = label; location.hash = `#${encodeURIComponent(label)}`; go(location.hash); columns[0].box.focus(); }
  search.addEventListener("input", () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return close();
    const hits = [];
    for (const [kind, label] of data.anchors) {
      if (words.every((word) => label.toLowerCase().includes(word))) hits.push([kind, label]);
    }
    hits.sort((a, b) => a[1].length - b[1].length);
    found.replaceChildren(...hits.slice(0, 50).map(([kind, label], n) => {
      const made = document.createElement("li"), sort = document.createElement("span");
      Object.assign(made, { id: `found${n}` });
      made.dataset.label = label;
      made.setAttribute("role", "option");
      made.setAttribute("aria-selected", "false");
      sort.textContent = kind;
      made.append(sort, label);
      return made;
    }));
    found.hidden = false;
    search.setAttribute("aria-expanded", "true");
    at = -1;
    return undefined;
  });
  found.addEventListener("mousedown", (event) => { const one = event.target.closest("li"); if (one) take(one.dataset.label); });
  search.addEventListener("blur", close);
  search.addEventListener("keydown", (event) => {
    const shown = [...found.children];
    if (event.key === "Escape") { close(); columns[0].box.focus(); }
    else if (event.key === "Enter" && shown.length && !found.hidden) take(shown[Math.max(at, 0)].dataset.label);
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && shown.length) {
      event.preventDefault();
      at = (at + (event.key === "ArrowDown" ? 1 : -1) + shown.length) % shown.length;
      shown.forEach((one, n) => one.setAttribute("aria-selected", n === at));
      shown[at].scrollIntoView({ block: "nearest" });
      search.setAttribute("aria-activedescendant", shown[at].id);
    }
  });
  addEventListener("keydown", (event) => {
    if (event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") { event.preventDefault(); search.focus(); search.select(); }
    if (event.target === only) return;
    if (event.key === "n" || event.key === "p") step(event.key === "n");
    if ("123".includes(event.key)) { show(+event.key - 1); columns[+event.key - 1].box.focus(); }
  });
  // Changes: which of them the table shows, and steps from one to the next in the column in use.
  const only = byId("only"), boxes = [...document.querySelectorAll(".filter [type=checkbox]")];
  function sift() {
    const words = only.value.toLowerCase().split(/\s+/).filter(Boolean), rows = [...byId("changes").tBodies[0].rows];
    const effects = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    for (const row of rows) row.hidden = !effects.has(row.className) || !words.every((word) => row.textContent.toLowerCase().includes(word));
    byId("kept").textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length}`;
  }
  if (only) { only.addEventListener("input", sift); boxes.forEach((box) => box.addEventListener("change", sift)); sift(); }
  function step(forward) {
    const column = columns.find((one) => one.box === document.activeElement) ?? columns[+columnsBox.dataset.shown];
    const runs = [...column.kinds].flatMap((kind, row) => ("+-".includes(kind) && !"+-".includes(column.kinds[row - 1] ?? " ") ? [row] : []));
    const next = forward ? runs.find((row) => row > column.chosen) : runs.findLast((row) => row < column.chosen);
    if (next !== undefined) { choose(column, next); column.show(next, column.follows, true); }
  }
  if (innerWidth < 760) byId("overview").open = false;
  addEventListener("beforeprint", () => {
    byId("printed").replaceChildren(...columns.flatMap((column) => {
      const title = document.createElement("h2"), text = document.createElement("pre");
      title.textContent = byId(`title${column.index}`).textContent;
      text.textContent = [...column.follows].sort((a, b) => a - b).slice(0, 400).map((row) => `${column.numbers[row]}  ${column.rows[row]}`).join("\n");
      return column.follows.size ? [title, text] : [];
    }));
  });
  columns.forEach((column) => column.draw(true));
  go(location.hash);
  document.documentElement.dataset.ready = "true";
})();
