import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.mjs";

/** The root of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const build = join(root, "build");
const codegen = join(root, "codegen", "src", "main");
const minimumJava = 17;
// The only version that is not in smithy-build.json: it is a tool of Maven's, not of the build's result.
const dependencyPlugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";

const windows = process.platform === "win32";
const sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 16);
};

const files = (directory) =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/** Runs a program from the root and gives back how it ended; a program that isn't there is a `Failure`. */
export function execute(program, args, { missing, env = process.env, cwd = root, shell = false } = {}) {
  const result = spawnSync(program, args, { cwd, env, shell, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  if (result.error?.code === "ENOENT") throw new Failure(missing ?? `\`${program}\` was not found on the PATH.`);
  if (result.error) throw result.error;
  return { code: result.status ?? 1, output: result.stdout + result.stderr, stdout: result.stdout };
}

/**
 * Fills a directory whose name says what it was made from, once: a finished one is used again, and two runs
 * at the same time don't meet in a half-filled one.
 */
function once(directory, fill) {
  if (existsSync(directory)) return directory;
  const draft = temporary("draft");
  try {
    fill(draft);
    try {
      renameSync(draft, directory);
    } catch (error) {
      if (!existsSync(directory)) throw error;
    }
    return directory;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A new directory under the git-ignored `build/`. Its maker removes it. */
export function temporary(name) {
  mkdirSync(build, { recursive: true });
  return mkdtempSync(join(build, `${name}-`));
}

/** The program of the JDK that `JAVA_HOME` names, else the one on the PATH. */
function jdk(program) {
  const home = process.env.JAVA_HOME;
  return home ? join(home, "bin", windows ? `${program}.exe` : program) : program;
}

function requireJava() {
  const missing = `\`${jdk("javac")}\` was not found: generating needs a JDK ${minimumJava} or newer. Install one, or set JAVA_HOME.`;
  const { output } = execute(jdk("javac"), ["-version"], { missing });
  const major = Number(/javac (\d+)/.exec(output)?.[1]);
  if (!(major >= minimumJava))
    throw new Failure(
      `Generating needs a JDK ${minimumJava} or newer; \`${jdk("javac")} -version\` says: ${output.trim()}`,
    );
}

const escapeXml = (text) => text.replace(/[<>&]/g, (character) => `&#${character.charCodeAt(0)};`);

function pom(maven) {
  const dependencies = maven.dependencies.map((coordinates) => {
    const [group, artifact, version, more] = coordinates.split(":").map(escapeXml);
    if (!version || more)
      throw new Failure(
        `smithy-build.json: "${coordinates}" in maven.dependencies is not of the form group:artifact:version.`,
      );
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>build</groupId><artifactId>smithy</artifactId><version>1</version>
<dependencies>
${dependencies.join("\n")}
</dependencies>
</project>
`;
}

/**
 * The jars that `maven.dependencies` of smithy-build.json names, with all that they need, as Maven finds them.
 * Remembered until smithy-build.json's Maven section changes or one of the jars is gone.
 */
function libraries() {
  const { maven } = JSON.parse(readFileSync(join(root, "smithy-build.json"), "utf8"));
  if (!maven?.dependencies?.length) throw new Failure("smithy-build.json names no maven.dependencies.");
  const project = pom(maven);
  const cache = join(build, "classpath", sha256(project));
  const read = () => readFileSync(join(cache, "classpath.txt"), "utf8").trim().split(delimiter);
  if (existsSync(cache) && !read().every(existsSync)) rmSync(cache, { recursive: true });
  mkdirSync(dirname(cache), { recursive: true });
  once(cache, (draft) => {
    writeFileSync(join(draft, "pom.xml"), project);
    const { code, output } = execute(
      windows ? "mvn.cmd" : "mvn",
      [
        "-q",
        "-B",
        "-f",
        join(draft, "pom.xml"),
        `${dependencyPlugin}:build-classpath`,
        `-Dmdep.outputFile=${join(draft, "classpath.txt")}`,
      ],
      {
        missing:
          "`mvn` was not found: it resolves the generator's jars. Install Maven 3.6 or newer, or use `gradle generate`.",
        shell: windows,
      },
    );
    if (code !== 0)
      throw new Failure(`Maven could not resolve maven.dependencies of smithy-build.json:\n${output.trim()}`);
  });
  return read();
}

/** `codegen/` compiled against the jars: the classes and the service files that announce them. */
function integrations(classpath) {
  const sources = files(join(codegen, "java")).filter((file) => file.endsWith(".java"));
  const resources = files(join(codegen, "resources"));
  const stamp = [...sources, ...resources].flatMap((file) => [relative(root, file), readFileSync(file)]);
  const target = join(build, "codegen", sha256(...classpath, ...stamp));
  mkdirSync(dirname(target), { recursive: true });
  return once(target, (draft) => {
    const { code, output } = execute(jdk("javac"), [
      ...["-d", draft, "-cp", classpath.join(delimiter), "--release", String(minimumJava), "-encoding", "UTF-8"],
      ...["-proc:none", "-nowarn"],
      ...sources,
    ]);
    if (code !== 0) throw new Failure(`codegen/ does not compile:\n${output.trim()}`);
    cpSync(join(codegen, "resources"), draft, { recursive: true });
  });
}

/**
 * Everything Smithy needs, ready to run: gives a function that runs one command of the Smithy CLI and returns its exit
 * code and output.
 */
export function smithy() {
  requireJava();
  const jars = libraries();
  const classpath = [integrations(jars), ...jars].join(delimiter);
  /**
   * @param {string[]} args
   * @param {"ignore" | "standard"} mode what the CLI does with the dependencies that its configuration names: they are
   *   on the classpath already, so it is to ignore them. Only in "standard" do all commands find models inside jars;
   *   then the configuration must name none.
   */
  return (args, mode = "ignore") =>
    execute(jdk("java"), ["-cp", classpath, "software.amazon.smithy.cli.SmithyCli", ...args], {
      env: { ...process.env, SMITHY_DEPENDENCY_MODE: mode },
    });
}
