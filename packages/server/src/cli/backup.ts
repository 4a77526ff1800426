import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Command } from "commander";
import { type Config, configFromEnvironment } from "../config";
import { sync } from "../files/sync";
import { schemaVersion } from "../store/migrations";
import { sqliteFile } from "../store/open";
import { copyStore, DamagedStoreError, inspectStore } from "../store/sqlite-backup";
import { NewerSchemaError } from "../store/store";
import { CheckError } from "./check-error";
import { UsageError } from "./usage-error";

/** Uploads that aren't whole. */
const INCOMING = ".incoming";

export const backupCommand = (): Command =>
  new Command("backup")
    .description("Copies the embedded store and its files into a new folder, while the server runs.")
    .argument("<folder>", "where to; it must not be there yet, or be empty")
    .option("--without-files", "the store alone, where the files are saved in another way")
    .addHelpText(
      "after",
      `
All that was answered before it began is in it. The store is copied first, as it is at one moment, and read through; then the
files, which never change once they are there. What is in S3 isn't copied. The folder holds what DATA_DIR does, secrets too.

With PostgreSQL:  pg_dump --format=custom --file=conversations.dump "$DATABASE_URL"`,
    )
    .action(async (folder: string, { withoutFiles = false }: { withoutFiles?: boolean }) => {
      const config = embedded(configFromEnvironment(process.env), "pg_dump");
      const file = sqliteFile(config);
      if (!existsSync(file)) throw new UsageError(`There is no store in ${config.dataDir}: check DATA_DIR.`);
      const target = resolve(folder);
      await assertFree(target, "Name a folder that isn't there yet.");
      await whole(target, async (part) => {
        copyStore(file, sqliteFile({ dataDir: part }));
        inspectStore(sqliteFile({ dataDir: part }));
        if (!withoutFiles) await copyFiles(config.dataDir, part);
      });
      console.log(`Everything is in ${target}. To use it: DATA_DIR=<another folder> conversations restore ${folder}`);
    });

export const restoreCommand = (): Command =>
  new Command("restore")
    .description("Puts a back-up into an empty DATA_DIR.")
    .argument("<folder>", "what `conversations backup` has made")
    .addHelpText(
      "after",
      `
Never over a store that is there: stop the server, move the old folder out of the way, or set DATA_DIR to a new one. The back-up is
read through first, and stays as it is. With PostgreSQL:  pg_restore --dbname="$DATABASE_URL" conversations.dump`,
    )
    .action(async (folder: string) => {
      const { dataDir } = embedded(configFromEnvironment(process.env), "pg_restore");
      const source = resolve(folder);
      const version = inspected(source);
      if (version > schemaVersion) throw new NewerSchemaError(version, schemaVersion);
      await assertFree(dataDir, "Stop the server and move it away, or set DATA_DIR to a folder that isn't there yet.");
      await whole(dataDir, async (part) => {
        copyStore(sqliteFile({ dataDir: source }), sqliteFile({ dataDir: part }));
        await copyFiles(source, part);
      });
      console.log(`The back-up is in ${dataDir}: start the server.`);
    });

function embedded(config: Config, tool: string): Config {
  if (config.databaseUrl === undefined) return config;
  throw new UsageError(`The store is in PostgreSQL: use ${tool}, or unset DATABASE_URL.`);
}

function inspected(folder: string): number {
  try {
    return inspectStore(sqliteFile({ dataDir: folder }));
  } catch (error) {
    if (!(error instanceof DamagedStoreError)) throw error;
    throw new CheckError(`${folder} is no back-up that can be used: ${error.message}. Use another one.`);
  }
}

async function assertFree(folder: string, advice: string): Promise<void> {
  const [first] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") throw new UsageError(`${folder} is no folder. ${advice}`);
    throw error;
  });
  if (first !== undefined) throw new UsageError(`${folder} isn't empty: it has ${first}. ${advice}`);
}

/** Fills a folder beside the one that is wanted, which gets its name when all of it is there: half of one is never taken for it. */
async function whole(folder: string, fill: (part: string) => Promise<void>): Promise<void> {
  const part = join(dirname(folder), `.${basename(folder)}.part-${process.pid}`);
  await mkdir(part, { recursive: true, mode: 0o700 });
  try {
    await fill(part);
    await sync(part);
    // An empty folder gives way.
    await rename(part, folder);
    await sync(dirname(folder));
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

/** A file that goes meanwhile was deleted: it isn't missed. */
async function copyFiles(from: string, to: string): Promise<void> {
  const folder = join(from, "files");
  if (!existsSync(folder)) return;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    if (!entry.isFile() || path.startsWith(INCOMING)) continue;
    const target = join(to, "files", path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await cp(join(folder, path), target, { preserveTimestamps: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    if (existsSync(target)) await sync(target);
  }
}
