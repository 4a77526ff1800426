import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = import.meta.dirname;
const workspaces = ["packages", "examples"].flatMap((folder) =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => join(root, folder, name)) : [],
);

export default {
  projects: [root, ...workspaces].map((folder) => join(folder, "jest.project.mjs")).filter(existsSync),
  testTimeout: 30_000,
  // Most suites wait for disks and databases: no core is kept free for Jest itself.
  maxWorkers: "100%",
};
