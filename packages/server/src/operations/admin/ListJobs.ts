import { JobState } from "@wildix/xbees-conversations-server-sdk";
import type { Handler } from "../../pipeline/call";
import { presentJob } from "../../present/administration";
import { listJobsOf } from "../../store/jobs";

export const ListJobs: Handler<"ListJobs"> = async ({ state, limit, offset }, { tx, company }) => {
  const states = JSON.stringify(state === undefined ? Object.values(JobState) : [state]);
  return { jobs: (await tx.all(listJobsOf, { company, states, limit, offset })).map(presentJob) };
};
