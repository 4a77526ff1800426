import { join } from "node:path";
import { build } from "esbuild";
import * as source from "../src";

const root = join(__dirname, "..");

/** What a bundler makes of a program that imports from the built package; the client stays outside. */
async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    minifySyntax: true,
    alias: { "@wildix/xbees-conversations-utils": join(root, "dist/es/index.js") },
    external: ["@wildix/xbees-conversations-client"],
  });
  return outputFiles[0]?.text ?? "";
}

test("a program takes along what it uses, and nothing else", async () => {
  const title = await bundle(
    'import { channelTitle } from "@wildix/xbees-conversations-utils"; console.log(channelTitle)',
  );
  expect(title).toContain("serviceRecipient");
  expect(title).not.toMatch(/ListMessagesCommand|UploadFileCommand|member_joined|forceRefresh/);
  const messages = await bundle(
    'import { listAllMessages } from "@wildix/xbees-conversations-utils"; console.log(listAllMessages)',
  );
  expect(messages).toContain("ListMessagesCommand");
  expect(messages).not.toMatch(/ListChannelsCommand|UploadFileCommand/);
});

test("CommonJS has the same names as the source", () => {
  const built = require(join(root, "dist/index.js")) as object;
  expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort());
});
