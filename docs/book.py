"""Makes the book: every page of docs/ as HTML, with a tab per language where
the Markdown folds one language after the other.

Usage: book.py OUTPUT

The pages stay plain Markdown that a forge shows well; a link that leads
nowhere is an error.
"""

from __future__ import annotations

import html
import re
import sys
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

DOCS = Path(__file__).parent
FOLDED = re.compile(r"<details[^>]*><summary>(?P<label>[^<]+)</summary>\s*")
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><link rel="stylesheet" href="{up}book.css"></head>
<body><nav>{nav}</nav><main>{body}</main><script src="{up}book.js"></script></body></html>
"""
STYLE = """
body { margin: 0; display: flex; font: 16px/1.5 system-ui, sans-serif; }
nav { flex: none; width: 15em; padding: 1em; height: 100vh; overflow: auto; position: sticky; top: 0; }
nav a { display: block; } nav .inner { margin-left: 1em; }
main { min-width: 0; max-width: 56em; padding: 1em 2em; }
table { border-collapse: collapse; } td, th { border: 1px solid #8884; padding: .2em .6em; vertical-align: top; }
pre { overflow: auto; padding: .8em; background: #8881; } code { font-size: 90%; }
.tabs > button { border: 0; padding: .3em .8em; background: #8882; font: inherit; cursor: pointer; }
.tabs > button[aria-selected=true] { background: #8885; } .tabs > div[hidden] { display: none; }
"""
# One choice for the whole book, kept by the browser.
SCRIPT = """
const choose = (label) => document.querySelectorAll(".tabs").forEach((tabs) => {
  const buttons = [...tabs.querySelectorAll(":scope > button")];
  const found = buttons.findIndex((button) => button.textContent === label);
  const panels = tabs.querySelectorAll(":scope > div");
  buttons.forEach((button, n) => button.setAttribute("aria-selected", n === Math.max(found, 0)));
  panels.forEach((panel, n) => { panel.hidden = n !== Math.max(found, 0); });
});
document.addEventListener("click", (event) => {
  if (!event.target.matches(".tabs > button")) return;
  localStorage.setItem("language", event.target.textContent);
  choose(event.target.textContent);
});
choose(localStorage.getItem("language") ?? "Python");
"""


def coloured(code: str, language: str, _: str) -> str:
    """A block of code with its colours; as it is if nobody knows the language."""
    try:
        lexer = get_lexer_by_name(language)
    except ClassNotFound:
        return f"<pre><code>{html.escape(code)}</code></pre>"
    return f'<pre class="highlight"><code>{highlight(code, lexer, HtmlFormatter(nowrap=True))}</code></pre>'


def anchor(text: str, seen: dict[str, int]) -> str:
    """The name that forges give to a heading."""
    name = re.sub(r"[^\w\- ]", "", text.strip().lower()).replace(" ", "-")
    count = seen.get(name, 0)
    seen[name] = count + 1
    return f"{name}-{count}" if count else name


def tabbed(tokens: list[Token], md: MarkdownIt) -> str:
    """HTML, with the folded languages side by side in tabs."""
    out: list[str] = []
    labels: list[str] = []
    panels: list[str] = []
    rest = iter(tokens)

    def flush() -> None:
        if labels:
            buttons = "".join(f"<button>{html.escape(label)}</button>" for label in labels)
            out.append(f'<div class="tabs">{buttons}{"".join(panels)}</div>')
            labels.clear()
            panels.clear()

    plain: list[Token] = []
    for token in rest:
        found = FOLDED.fullmatch(token.content) if token.type == "html_block" else None
        if found is None:
            if labels:
                flush()
            plain.append(token)
            continue
        out.append(md.renderer.render(plain, md.options, {}))
        plain = []
        inside: list[Token] = []
        for inner in rest:
            if inner.type == "html_block" and inner.content.strip() == "</details>":
                break
            inside.append(inner)
        labels.append(found["label"])
        panels.append(f"<div>{md.renderer.render(inside, md.options, {})}</div>")
    flush()
    out.append(md.renderer.render(plain, md.options, {}))
    return "".join(out)


def main() -> int:
    """Writes the book; names every link that leads nowhere."""
    target = Path(sys.argv[1])
    md = MarkdownIt("commonmark", {"highlight": coloured}).enable("table")
    parsed: dict[Path, list[Token]] = {}
    titles: dict[Path, str] = {}
    anchors: dict[Path, set[str]] = {}
    for page in sorted(DOCS.rglob("*.md")):
        tokens = md.parse(page.read_text())
        seen: dict[str, int] = {}
        for opening, content in pairwise(tokens):
            if opening.type == "heading_open":
                opening.attrSet("id", anchor(content.content, seen))
                titles.setdefault(page, content.content.replace("`", ""))
        parsed[page], anchors[page] = tokens, set(seen)
    broken: list[str] = []
    for page, tokens in parsed.items():
        for link in (child for token in tokens for child in token.children or () if child.type == "link_open"):
            href = str(link.attrGet("href"))
            if re.match(r"[a-z]+:", href):
                continue
            path, _, fragment = href.partition("#")
            to = (page.parent / path).resolve() if path else page
            if not to.exists() or (fragment and to in anchors and fragment not in anchors[to]):
                broken.append(f"{page.relative_to(DOCS)}: {href} leads nowhere")
            elif to in parsed and path:
                name = re.sub(r"README\.md$", "index.md", path)
                link.attrSet("href", name.removesuffix(".md") + ".html" + (f"#{fragment}" if fragment else ""))
    for page, tokens in parsed.items():
        place = page.relative_to(DOCS)
        up = "../" * (len(place.parts) - 1)
        nav = "".join(
            f'<a class="{"inner" if len(p.parts) > 1 and p.name != "README.md" else ""}" href="{up}{address(p)}">'
            f"{html.escape(titles[DOCS / p])}</a>"
            for p in sorted((p.relative_to(DOCS) for p in parsed), key=order)
        )
        made = target / address(place)
        made.parent.mkdir(parents=True, exist_ok=True)
        body = tabbed(tokens, md)
        made.write_text(PAGE.format(title=html.escape(titles[page]), up=up, nav=nav, body=body))
    (target / "book.css").write_text(STYLE + HtmlFormatter().get_style_defs(".highlight"))
    (target / "book.js").write_text(SCRIPT)
    print("\n".join(broken) or f"{len(parsed)} pages in {target}")
    return 1 if broken else 0


def address(place: Path) -> str:
    """Where a page is in the book."""
    return str(place.with_name("index.html" if place.name == "README.md" else place.stem + ".html"))


def order(place: Path) -> tuple[bool, str, bool, str]:
    """The first page, the chapters, then the folders, each behind its index."""
    folder = str(place.parent) if len(place.parts) > 1 else ""
    return (bool(folder), folder, place.name != "README.md", place.name)


if __name__ == "__main__":
    sys.exit(main())
