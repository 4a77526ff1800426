const isName = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key);

/** How wide code gets before it is broken into lines, in characters. */
const WIDTH = 44;

function literal(value: unknown, indent: string): string {
  if (Array.isArray(value))
    return bracket(
      "[",
      "]",
      value.map((item) => literal(item, `${indent}  `)),
      indent,
    );
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${isName(key) ? key : JSON.stringify(key)}: ${literal(member, `${indent}  `)}`);
    return bracket("{", "}", members, indent);
  }
  return JSON.stringify(value) ?? "undefined";
}

function bracket(open: string, close: string, parts: readonly string[], indent: string): string {
  if (parts.length === 0) return open + close;
  const space = open === "{" ? " " : "";
  const line = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (line.length <= WIDTH && !line.includes("\n")) return line;
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}${close}`;
}

/**
 * The code that makes a call with the client.
 *
 * @example callCode("conversations-client", "ListChannels", { limit: 5 })
 * // import { ListChannelsCommand } from "…-client";
 * //
 * // const output = await client.send(new ListChannelsCommand({ limit: 5 }));
 */
export function callCode(client: string, operation: string, input: object): string {
  return [
    `import { ${operation}Command } from "${client}";`,
    "",
    `const output = await client.send(`,
    `  new ${operation}Command(${literal(input, "  ")}),`,
    ");",
  ].join("\n");
}
