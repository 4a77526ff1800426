// The pages: the API's reference to try it out (Swagger UI with the OpenAPI documents), the Markdown reference as HTML, and the page at `/`.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { layout } from "./layout.mjs";
import { toHtml } from "./markdown.mjs";

const here = join(import.meta.dirname, "..");
const root = join(here, "../..");
const dist = join(here, "dist");
const swagger = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
const source = (name) => readFileSync(join(here, "src", name), "utf8");
const write = (name, text) => writeFileSync(join(dist, name), text);

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
cpSync(join(here, "src/assets"), dist, { recursive: true });
for (const name of ["swagger-ui-bundle.js", "swagger-ui-bundle.js.LICENSE.txt", "swagger-ui.css", "LICENSE", "NOTICE"])
  cpSync(join(swagger, name), join(dist, name === name.toUpperCase() ? `swagger-ui.${name}.txt` : name));
// One line without line ends: nobody reads them, and they are a third of the bytes.
for (const name of ["openapi.json", "admin-openapi.json"])
  write(name, JSON.stringify(JSON.parse(readFileSync(join(root, "api", name), "utf8"))));

write("landing.html", layout({ title: "Conversations", body: source("landing.html"), at: "reference/" }));
for (const [name, title, document] of [
  ["index.html", "API", "openapi.json"],
  ["admin.html", "Administration", "admin-openapi.json"],
])
  write(
    name,
    layout({
      title: `${title} · Conversations`,
      current: title,
      wide: true,
      head: '<link rel="stylesheet" href="swagger-ui.css">',
      body: `<div id="swagger" data-document="${document}"></div><script src="swagger-ui-bundle.js"></script><script src="try.js"></script>`,
    }),
  );

const folder = join(root, "docs/reference");
for (const name of readdirSync(folder)) {
  const { title, html } = toHtml(readFileSync(join(folder, name), "utf8"));
  const file = name === "README.md" ? "guide.html" : name.replace(/\.md$/, ".html");
  const current = { "guide.html": "Guide", "events.html": "Events" }[file];
  write(file, layout({ title: `${title} · Conversations`, current, body: `<article class="text">${html}</article>` }));
}
