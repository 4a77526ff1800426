import { Command } from "commander";
import { isoDate } from "../clock";
import { listAudit } from "../store/audit";
import type { AuditRow } from "../store/schema";
import { COMPANY, type CompanyOption, limitOf } from "./options";
import { withStore } from "./store";
import { companyOf } from "./token";

const LONGEST_LIST = 10_000;

export const auditCommand = (): Command =>
  new Command("audit")
    .description(
      "Shows who changed which key, bot or webhook, and when: time, who, what, which, in detail; the newest first.",
    )
    .option(...COMPANY)
    .option("--limit <number>", "how many at the most", limitOf(LONGEST_LIST), 100)
    .option("--json", "one JSON object a line")
    .action(({ company, limit: most, json }: CompanyOption & { limit: number; json?: boolean }) =>
      withStore(async (store) => {
        const named = await companyOf(store, company);
        const rows = await store.read((tx) => tx.all(listAudit, { company: named, limit: most }));
        for (const row of rows) console.log(json ? JSON.stringify(shown(row)) : columns(row));
      }),
    );

const columns = ({ at, actor, action, target, detail }: AuditRow): string =>
  [isoDate(at), actor, action, target, detail].join("\t");

const shown = ({ company, at, actor, action, target, detail }: AuditRow) => ({
  company,
  at: isoDate(at),
  actor,
  action,
  target,
  detail: JSON.parse(detail),
});
