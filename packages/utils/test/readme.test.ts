import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserProject } from "../../client/test/support/packed";
import { openService, type Service } from "./service";

jest.setTimeout(120_000);

const root = join(__dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const programs = [...readme.matchAll(/^```ts\n\/\/ (\S+)\.ts\n(.*?)^```/gms)].map(
  ([, name, code]) => [name as string, code as string] as const,
);

const login = `
export const endpoint: string = process.env.ENDPOINT ?? "";
export const accessToken = async (): Promise<string> => process.env.TOKEN ?? "";
`;

/** The README's programs, as they are written there, with the packed packages against a real server. */
describe("the README", () => {
  const project = new UserProject();
  let service: Service;

  beforeAll(async () => {
    service = await openService();
    await project.install();
    await project.add(root);
    project.write("login.ts", login);
    for (const [name, code] of programs) project.write(`${name}.ts`, code);
  });

  afterAll(async () => {
    await service?.close();
    project.remove();
  });

  test("has programs that compile under strict and do what they say", async () => {
    const compiled = await project.compile(
      "typescript",
      { module: "nodenext", moduleResolution: "nodenext", outDir: "out" },
      programs.map(([name]) => `${name}.ts`),
    );
    expect(compiled).toEqual({ code: 0, stdout: "", stderr: "" });
    const outputs: Record<string, string> = {};
    const env = { TOKEN: service.ann.token, ENDPOINT: service.address };
    for (const [name] of programs) {
      const { code, stdout, stderr } = await project.run(`out/${name}.js`, env);
      expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: "" });
      outputs[name] = stdout;
    }
    expect(outputs).toEqual({
      lists: "",
      "more-lists": expect.stringMatching(
        /^Harbour plans\nAnn supervisor\nheart\npinned: The plans are in\.\nlater: \{"type":"message_pinned",.*\}\nunread: 0\nPlans 1\n$/,
      ),
      live: "New channel: Live\nNew message: It works\n",
      files: "hello.txt\ntoo-large\n",
      events: "Zoe\nAnn: Welcome, Zoe\n1 joined\n",
      buttons: "2\n",
      tokens: "true\ntrue\n",
    });
  });

  test("has a program for every export", () => {
    const built = require(join(root, "dist/index.js")) as Record<string, unknown>;
    const imported = programs.flatMap(([, code]) =>
      [...code.matchAll(/import \{([^}]*)\} from "@wildix\/xbees-conversations-utils"/g)].flatMap(([, names = ""]) =>
        names.split(",").map((name) => name.trim()),
      ),
    );
    expect(Object.keys(built).filter((name) => !imported.includes(name))).toEqual([]);
  });
});
