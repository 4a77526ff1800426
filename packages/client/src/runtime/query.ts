import type { HttpRequest } from "@smithy/types";

const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The path of a request with its query. */
export function pathWithQuery({ path, query }: Pick<HttpRequest, "path" | "query">): string {
  let text = path;
  let sign = "?";
  for (const name in query) {
    const given = query[name];
    if (given === undefined || given === null) continue;
    for (const value of Array.isArray(given) ? given : [given]) {
      text += `${sign}${encoded(name)}=${encoded(value)}`;
      sign = "&";
    }
  }
  return text;
}
