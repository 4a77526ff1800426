import { setImmediate as turn } from "node:timers/promises";
import { Lookout } from "../src/lookout";
import { gate } from "./support/gate";

describe("looking for work", () => {
  /** Looks that end when the test says so. */
  const held = (wait?: number, gap?: number) => {
    const gates: ReturnType<typeof gate>[] = [];
    const lookout = new Lookout(async () => {
      const ending = gate();
      gates.push(ending);
      await ending.opened;
      return wait;
    }, gap);
    return { gates, lookout };
  };

  test("one looks at a time, and once more for all who came meanwhile", async () => {
    const { gates, lookout } = held();
    lookout.wake();
    lookout.wake();
    lookout.wake();
    expect([gates.length, lookout.isLooking]).toEqual([1, true]);
    gates[0]?.open();
    await turn();
    expect(gates).toHaveLength(2);
    gates[1]?.open();
    await lookout.settled();
    expect([gates.length, lookout.isLooking]).toEqual([2, false]);
  });

  test("a look may ask for another one", async () => {
    let looks = 0;
    const lookout: Lookout = new Lookout(async () => {
      if (++looks < 5) lookout.wake();
      return undefined;
    });
    lookout.wake();
    await lookout.settled();
    expect(looks).toBe(5);
  });

  test("stopped, it begins no look, and waits for the one that goes on", async () => {
    const { gates, lookout } = held(0);
    lookout.wake();
    lookout.wake();
    let over = false;
    const stopping = lookout.stop().then(() => {
      over = true;
    });
    await turn();
    expect(over).toBe(false);
    gates[0]?.open();
    await stopping;
    lookout.wake();
    await turn();
    expect([gates.length, lookout.isStopped, lookout.isLooking]).toEqual([1, true, false]);
  });

  describe("by time", () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    test("it looks again after what the look said, but for one that was woken before", async () => {
      let looks = 0;
      const lookout = new Lookout(async () => {
        looks++;
        return 1000;
      });
      lookout.wake();
      await jest.advanceTimersByTimeAsync(999);
      expect(looks).toBe(1);
      await jest.advanceTimersByTimeAsync(1);
      expect(looks).toBe(2);
      await jest.advanceTimersByTimeAsync(500);
      lookout.wake();
      await jest.advanceTimersByTimeAsync(999);
      expect(looks).toBe(3);
      await lookout.stop();
      await jest.advanceTimersByTimeAsync(5000);
      expect(looks).toBe(3);
    });

    test("two looks have their gap", async () => {
      const { gates, lookout } = held(undefined, 20);
      lookout.wake();
      lookout.wake();
      gates[0]?.open();
      await jest.advanceTimersByTimeAsync(19);
      expect(gates).toHaveLength(1);
      await jest.advanceTimersByTimeAsync(1);
      expect(gates).toHaveLength(2);
    });
  });
});
