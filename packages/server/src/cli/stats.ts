import { Command } from "commander";
import { countAll } from "../store/figures";
import { countOpenJobs } from "../store/jobs";
import { withStore } from "./store";

export const statsCommand = (): Command =>
  new Command("stats")
    .description("Counts what there is: users, channels, messages, files and their bytes, events, jobs.")
    .option("--company <company>", "only this one; without it, all together")
    .option("--json", "one JSON object")
    .addHelpText("after", "\nIt counts row by row, without holding anybody up: with many millions that takes minutes.")
    .action(({ company, json }: { company?: string; json?: boolean }) =>
      withStore(async (store) => {
        const [counted, jobs] = await store.read(async (tx) => [
          await tx.one(countAll, { company: company ?? null }),
          await tx.all(countOpenJobs, {}),
        ]);
        const waiting = Object.fromEntries(jobs.map(({ state, count }) => [`jobs_${state}`, count]));
        const figures = { ...counted, ...(company === undefined && waiting) };
        if (json) console.log(JSON.stringify(figures));
        else for (const [name, value] of Object.entries(figures)) console.log(`${name}\t${value}`);
      }),
    );
