import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../docs/reference");
const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const all = [...texts.values()].join("\n");

interface Shape {
  readonly type: string;
  readonly traits?: Readonly<Record<string, { readonly uri?: string }>>;
}
const model = JSON.parse(readFileSync(join(__dirname, "../../api/model.json"), "utf8")) as {
  readonly shapes: Readonly<Record<string, Shape>>;
};
const shapes = Object.entries(model.shapes).map(([id, shape]) => ({ name: id.split("#")[1] ?? "", ...shape }));

/** The anchors of a text's headings, as GitHub makes them. */
const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replace(/\s/g, "-"),
    ),
  );

/** Patterns in code look like links. */
const withoutCode = (text: string): string => text.replace(/`[^`\n]*`/g, "");

describe("the Markdown reference", () => {
  test("tells of every operation, with where it is, its errors, limits and scopes", () => {
    const operations = shapes.filter(({ type }) => type === "operation");
    expect(operations.length).toBeGreaterThan(65);
    for (const { name, traits } of operations) {
      const [text] = [...texts.values()].filter((page) => page.includes(`\n## ${name}\n`));
      const part = text?.split(`\n## ${name}\n`)[1]?.split(/\n## /)[0] ?? "";
      expect(part).toContain(traits?.["smithy.api#http"]?.uri);
      for (const heading of ["Input", "Output", "Errors", "Limits and scopes"])
        expect(part).toContain(`\n### ${heading}`);
      if (name !== "DescribeEvent") expect(part).toContain(`new ${name}Command(`);
    }
  });

  test("tells of every error and every event", () => {
    for (const { name, traits } of shapes) {
      if (traits?.["smithy.api#error"]) expect(texts.get("errors.md")).toContain(`\n## ${name}\n`);
      if (/^WebhookChat\w+Event$/.test(name)) expect(texts.get("events.md")).toContain(`\`${name}\``);
    }
  });

  test("has no link that leads nowhere", () => {
    const links = [...texts].flatMap(([from, text]) =>
      Array.from(withoutCode(text).matchAll(/\]\(([^)\s]*)\)/g), ([, to = ""]) => ({ from, to })),
    );
    expect(links.length).toBeGreaterThan(1000);
    const dead = links.filter(({ from, to }) => {
      if (/^https?:/.test(to)) return false;
      const [file, anchor] = to.split("#");
      const target = texts.get(file || from);
      return target === undefined || (anchor !== undefined && !anchorsOf(target).has(anchor));
    });
    expect(dead).toEqual([]);
  });

  test("has no place where a value was forgotten", () => {
    expect(all).not.toMatch(/undefined|\[object Object\]/);
  });
});
