import { ScheduleExternalFlagAdjustmentJobCommand } from "@wildix/xbees-conversations-client";
import { failureName, invalidPaths } from "./support/failure";
import { describeWorlds } from "./support/world";

describeWorlds("ScheduleExternalFlagAdjustmentJob", (world) => {
  test("gives a job's id; a repeated key gives the same, and a key is for one user", async () => {
    const { ann, bob, pbx } = await world().company();
    const schedule = (userId: string) =>
      pbx.send(new ScheduleExternalFlagAdjustmentJobCommand({ userId, idempotencyToken: "job-1" }));
    const { jobId } = await schedule(ann.id);
    expect(jobId).toMatch(/^[0-9a-f]{32}$/);
    expect((await schedule(ann.id)).jobId).toBe(jobId);
    expect(await failureName(schedule(bob.id))).toBe("IdempotencyConflictException");
  });

  test("the job is kept, for the acting user's channels", async () => {
    const { ann, company } = await world().company();
    const { jobId } = await ann.client.send(new ScheduleExternalFlagAdjustmentJobCommand({}));
    const rows = await world().conversations.store.read((tx) =>
      tx.query(tx.sql.selectFrom("jobs").selectAll().where("company", "=", company)),
    );
    expect(rows.map(({ id, kind, payload }) => [id, kind, JSON.parse(payload)])).toEqual([
      [jobId, "external-flags", { userId: ann.id }],
    ]);
  });

  test("a company names the user", async () => {
    const { pbx } = await world().company();
    for (const userId of [undefined, "nobodyknowsm"]) {
      expect(await invalidPaths(pbx.send(new ScheduleExternalFlagAdjustmentJobCommand({ userId })))).toEqual([
        "/userId",
      ]);
    }
  });
});
