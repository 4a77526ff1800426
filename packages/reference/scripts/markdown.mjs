import { Marked } from "marked";

/** The anchors that GitHub gives headings: the links of the Markdown reference lead to them. */
const anchor = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");

const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchor(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const to = href.replace(/^README\.md/, "guide.html").replace(/\.md(?=#|$)/, ".html");
      return `<a href="${to}">${this.parser.parseInline(tokens)}</a>`;
    },
    // Tables scroll by themselves, so that pages don't.
    table(token) {
      const row = (cells, tag) =>
        `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join("")}</tr>`;
      const rows = token.rows.map((cells) => row(cells, "td")).join("\n");
      const head = `<thead>${row(token.header, "th")}</thead>`;
      return `<div class="table" tabindex="0"><table>${head}<tbody>${rows}</tbody></table></div>\n`;
    },
  },
});

/** A page of the Markdown reference as HTML, with its title. */
export function toHtml(markdown) {
  const [, title = ""] = /^# (.+)$/m.exec(markdown) ?? [];
  return { title, html: marked.parse(markdown) };
}
