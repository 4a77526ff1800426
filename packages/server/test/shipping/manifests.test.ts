import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse, parseAllDocuments } from "yaml";
import { configFromEnvironment, defaults } from "../../src/config";
import { settingNames } from "../../src/settings/settings";

const run = promisify(execFile);
const root = join(__dirname, "../../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** The longest that a process takes to stop, in seconds: `REST` of the command line included. */
const stopSeconds = (delayMs: number, timeoutMs: number) => (delayMs + timeoutMs + 5000) / 1000;

const dockerfile = read("Dockerfile")
  .replace(/\\\n/g, " ")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"));
const instructions = (name: string) =>
  dockerfile.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1).trim());

describe("the Dockerfile", () => {
  test("runs what is built without root, with settings that there are, and tells how it is", () => {
    const lastStage = dockerfile.slice(dockerfile.findLastIndex((line) => line.startsWith("FROM ")));
    expect(lastStage.filter((line) => line.startsWith("USER "))).toEqual(["USER node"]);
    expect(lastStage.some((line) => line.startsWith("RUN npx"))).toBe(false);
    const variables = instructions("ENV").flatMap((line) => line.split(/\s+/).map((pair) => pair.split("=")[0]));
    expect(variables.filter((name) => !["NODE_ENV", "CI", ...settingNames].includes(name as string))).toEqual([]);
    expect(instructions("EXPOSE")).toEqual([String(defaults.port)]);
    expect(instructions("COPY")).toContain("--from=build /app /app");
    const ignored = read(".dockerignore").split("\n");
    expect(ignored).toEqual(expect.arrayContaining([".git", "**/node_modules", "**/dist", "data"]));
  });

  test("its last build step makes a server that starts, is healthy by its own check, and stops when it is told", async () => {
    const [deploy] = instructions("RUN").filter((line) => line.includes(" deploy "));
    const words = (deploy as string).split(/\s+/);
    expect(words.slice(0, 3)).toEqual(["npx", "--yes", "pnpm@12"]);
    const folder = mkdtempSync(join(realpathSync(tmpdir()), "conversations-image-"));
    try {
      const app = join(folder, "app");
      const args = words.slice(3).map((word) => (word === "/app" ? app : word));
      await run("pnpm", ["--offline", ...args], { cwd: root });
      const port = await freePort();
      const env = {
        PATH: process.env.PATH,
        PORT: String(port),
        DATA_DIR: join(folder, "data"),
        SHUTDOWN_DELAY_MS: "0",
      };
      const [program] = JSON.parse(instructions("ENTRYPOINT")[0] as string).slice(1) as [string];
      const command = JSON.parse(instructions("CMD")[0] as string) as string[];
      const child = spawn(process.execPath, [program.replace("/app", app), ...command], {
        cwd: app,
        env,
        stdio: "ignore",
      });
      try {
        const check = instructions("HEALTHCHECK")[0]?.replace(/^.*?CMD /, "") as string;
        const [, ...healthcheck] = JSON.parse(check) as string[];
        const healthy = () =>
          run(process.execPath, healthcheck, { env }).then(
            () => true,
            () => false,
          );
        let is = await healthy();
        for (let i = 0; !is && i < 100 && child.exitCode === null; i++) is = await healthy();
        expect(is).toBe(true);
        expect((await fetch(`http://127.0.0.1:${port}/console/`)).status).toBe(200);
        child.kill(instructions("STOPSIGNAL")[0] as NodeJS.Signals);
        const [code] = await once(child, "exit");
        expect(code).toBe(0);
        expect(await healthy()).toBe(false);
      } finally {
        child.kill("SIGKILL");
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 90_000);
});

interface ComposeService {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: readonly string[] | Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly stop_grace_period?: string;
}

describe("compose.yaml", () => {
  const compose = parse(read("compose.yaml")) as {
    readonly services: Readonly<Record<string, ComposeService>>;
    readonly volumes: object;
  };
  const { conversations, ...others } = compose.services;

  test("the server's settings are all there are, and can be used", () => {
    const given = Object.entries(conversations?.environment ?? {}).map(([name, value]) => {
      expect(settingNames).toContain(name);
      return [name, value.replace(/\$\{\w+:-([^}]*)\}/g, "$1")] as const;
    });
    const config = configFromEnvironment(Object.fromEntries(given));
    expect(config).toMatchObject({ files: { pathStyle: true }, metricsPort: 9464 });
    expect(Number.parseInt(conversations?.stop_grace_period ?? "", 10)).toBeGreaterThanOrEqual(
      stopSeconds(config.shutdownDelayMs, config.shutdownTimeoutMs),
    );
    for (const host of [config.databaseUrl, config.redisUrl].map((url) => new URL(url as string).hostname)) {
      expect(Object.keys(others)).toContain(host);
    }
  });

  test("what it waits for is there and can tell when it is ready; nothing but this machine reaches it", () => {
    for (const [name, { condition }] of Object.entries(conversations?.depends_on ?? {})) {
      expect(others).toHaveProperty(name);
      if (condition === "service_healthy") expect(others[name]?.healthcheck).toBeDefined();
    }
    for (const { ports = [], volumes = [], image } of Object.values(compose.services)) {
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
      for (const volume of volumes) expect(compose.volumes).toHaveProperty((volume.split(":") as [string])[0]);
      // Images are named with their version.
      if (image) expect(image).toMatch(/:[\w.-]*\d/);
    }
  });
});

interface Resource {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  // What a manifest has depends on its kind.
  readonly spec?: Record<string, never>;
  readonly data?: Readonly<Record<string, string>>;
}

describe("the Kubernetes manifests", () => {
  const folder = join(root, "ops/kubernetes");
  const files = readdirSync(folder).filter((name) => name !== "kustomization.yaml");
  const resources = files.flatMap((name) =>
    parseAllDocuments(read(`ops/kubernetes/${name}`)).map((document) => {
      expect(document.errors).toEqual([]);
      return document.toJS() as Resource;
    }),
  );
  const of = (kind: string) => resources.find((resource) => resource.kind === kind) as Resource;
  const settings = of("ConfigMap").data ?? {};
  const deployment = JSON.parse(JSON.stringify(of("Deployment").spec)) as {
    replicas: number;
    selector: { matchLabels: object };
    strategy: { rollingUpdate: object };
    template: {
      metadata: { labels: object; annotations: Record<string, string> };
      spec: {
        terminationGracePeriodSeconds: number;
        enableServiceLinks: boolean;
        securityContext: object;
        volumes: { name: string }[];
        containers: {
          ports: { name: string; containerPort: number }[];
          envFrom: object[];
          volumeMounts: { name: string; mountPath: string }[];
          securityContext: object;
          [probe: `${string}Probe`]: { httpGet: { path: string; port: string } };
        }[];
      };
    };
  };
  const pod = deployment.template;
  const [container] = pod.spec.containers as [(typeof pod.spec.containers)[number]];

  test("are those that the kustomization names", () => {
    const { resources: named } = parse(read("ops/kubernetes/kustomization.yaml")) as { resources: string[] };
    expect([...named].sort()).toEqual(files.sort());
    for (const { kind, metadata } of resources)
      expect({ kind, name: metadata.name }).toEqual({ kind, name: "conversations" });
  });

  test("settings are all there are, can be used, and stop the server within its grace time", () => {
    expect(Object.keys(settings).filter((name) => !(settingNames as string[]).includes(name))).toEqual([]);
    const config = configFromEnvironment(settings);
    expect(pod.spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(
      stopSeconds(config.shutdownDelayMs, config.shutdownTimeoutMs),
    );
    expect(container.ports).toEqual([
      { name: "http", containerPort: config.port },
      { name: "metrics", containerPort: config.metricsPort },
    ]);
    expect(pod.metadata.annotations["prometheus.io/port"]).toBe(String(config.metricsPort));
    expect(pod.spec.enableServiceLinks).toBe(false);
  });

  test("probes ask what is there, one pod is replaced after the other, nobody is root", () => {
    expect(container.startupProbe?.httpGet).toEqual({ path: "/healthz", port: "http" });
    expect(container.livenessProbe?.httpGet).toEqual({ path: "/healthz", port: "http" });
    expect(container.readinessProbe?.httpGet).toEqual({ path: "/readyz", port: "http" });
    expect(deployment.strategy.rollingUpdate).toEqual({ maxSurge: 1, maxUnavailable: 0 });
    expect(deployment.replicas).toBeGreaterThan(1);
    expect(pod.spec.securityContext).toMatchObject({ runAsNonRoot: true });
    expect(container.securityContext).toMatchObject({ readOnlyRootFilesystem: true, allowPrivilegeEscalation: false });
    // What the image and the S3 storage write to.
    expect(container.volumeMounts.map(({ mountPath }) => mountPath).sort()).toEqual(["/data", "/tmp"]);
    const volumes = pod.spec.volumes.map(({ name }) => name);
    for (const { name } of container.volumeMounts) expect(volumes).toContain(name);
  });

  test("the service and the disruption budget are for these pods", () => {
    const { labels } = pod.metadata;
    expect(deployment.selector.matchLabels).toEqual(labels);
    expect(of("Service").spec).toMatchObject({ selector: labels, ports: [{ targetPort: "http" }] });
    expect(of("PodDisruptionBudget").spec).toMatchObject({ selector: { matchLabels: labels }, maxUnavailable: 1 });
  });
});

describe("the systemd unit", () => {
  const lines = read("ops/systemd/conversations.service")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  const value = (name: string) => lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";

  test("has settings that there are, a folder that it may write, and time to stop", () => {
    const variables = value("Environment")
      .split(" ")
      .map((pair) => pair.split("=") as [string, string]);
    for (const [name] of variables) expect(["NODE_ENV", ...settingNames]).toContain(name);
    expect(Object.fromEntries(variables).DATA_DIR).toBe(`/var/lib/${value("StateDirectory")}`);
    expect(value("DynamicUser")).toBe("yes");
    const { shutdownDelayMs, shutdownTimeoutMs } = defaults;
    expect(Number(value("TimeoutStopSec"))).toBeGreaterThanOrEqual(stopSeconds(shutdownDelayMs, shutdownTimeoutMs));
    expect(value("ExecStart")).toMatch(/^\/usr\/bin\/node \/opt\/conversations\/bin\/conversations\.js serve$/);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
