import { openStore } from "../../src/store/open";
import { createDatabase, describeEngines } from "../support/engines";
import { describeStore } from "./describe-store";

describeEngines("the store's contract", (engine) =>
  describeStore(engine, async () => {
    const database = await createDatabase(engine);
    return {
      open: () => openStore({ ...database.config, databasePoolSize: 5, databaseTimeoutMs: 10_000 }),
      drop: () => database.drop(),
    };
  }),
);
