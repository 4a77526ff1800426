import * as fc from "fast-check";
import { describeWorlds } from "../support/world";
import { ALL, atPlace, callOf, type DrawnCall, furnishing } from "./calls";
import { Clock, check, PATIENCE, pause, Tally } from "./runs";
import { Town } from "./town";

const clock = new Clock();

interface Towns {
  readonly towns: readonly [Town, Town];
}

class Step implements fc.AsyncCommand<Towns, object> {
  constructor(
    private readonly call: DrawnCall,
    private readonly inOtherTown: boolean,
    private readonly pause: number,
    private readonly twice: boolean,
    private readonly tally: Tally,
  ) {}

  check(): boolean {
    return true;
  }

  async run({ towns }: Towns): Promise<void> {
    clock.advance(this.pause);
    const [town, abroad] = this.inOtherTown ? [towns[1], towns[0]] : towns;
    const call = atPlace(this.call, { town, abroad });
    this.tally.note(call.name, await town.check(call));
    if (this.twice) this.tally.note(call.name, await town.check(call));
  }

  toString(): string {
    const { name, by, as, input } = this.call;
    const who = `${typeof by === "number" ? `member ${by}` : by}${as ? ` as ${as}` : ""}${this.inOtherTown ? " (other company)" : ""}`;
    return `\n+${this.pause} ms ${who}: ${name} ${JSON.stringify(input)}${this.twice ? " twice" : ""}`;
  }
}

/** All that everybody sees is compared in between, too: what is wrong now may have been put right at the end. */
class LookAround implements fc.AsyncCommand<Towns, object> {
  check(): boolean {
    return true;
  }

  async run({ towns }: Towns): Promise<void> {
    await towns[0].checkAll();
  }

  toString(): string {
    return "\neverybody looks at everything";
  }
}

describeWorlds(
  "whatever people do one after the other",
  (world) => {
    test(
      "the service answers as the reference does, and everybody sees the same",
      async () => {
        let companies = 0;
        const tally = new Tally();
        const step = fc
          .record({ call: callOf(...ALL), town: fc.nat(7), twice: fc.nat(7), pause })
          .map(({ call, town, twice, pause }) => new Step(call, town === 7, pause, twice === 7, tally));
        const commands = fc.commands([...Array.from({ length: 50 }, () => step), fc.constant(new LookAround())], {
          maxCommands: 200,
          size: "max",
        });
        const property = fc.asyncProperty(commands, async (commands) => {
          const company = `model-${world().engine}-${companies++}`;
          const open = (name: string) => Town.open(world(), name, clock.read);
          const towns: [Town, Town] = [await open(`${company}-a`), await open(`${company}-b`)];
          try {
            for (const town of towns) for (const call of furnishing(town)) await town.check(call);
            await fc.asyncModelRun(() => ({ model: { towns }, real: {} }), commands);
            for (const town of towns) await town.checkAll();
          } finally {
            for (const town of towns) town.close();
          }
        });
        await check(`One after the other (${world().engine})`, property, 25, tally);
        // All draws of one operation may happen to be refused; those of many can't, unless the draws are no good.
        if (!process.env.NUM_RUNS) expect(tally.neverAnswered(ALL).length).toBeLessThanOrEqual(ALL.length / 10);
      },
      PATIENCE,
    );
  },
  { clock: clock.read },
);
