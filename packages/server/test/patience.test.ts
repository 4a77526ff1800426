import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { Patience } from "../src/patience";
import { Passing } from "./limits/support";

describe("patience", () => {
  const patience = () => {
    const time = new Passing();
    return { time, patience: new Patience(50, time.after) };
  };

  test("what comes in time is given, and what fails in time fails as it does", async () => {
    const { time, patience: some } = patience();
    expect(await some.with(Promise.resolve("here"))).toBe("here");
    await expect(some.with(Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    time.pass(1000);
    await turn();
  });

  test("what doesn't come is waited for just so long", async () => {
    const { time, patience: some } = patience();
    let outcome = "waiting";
    some.with(new Promise(() => {})).catch(({ name, message }) => {
      outcome = `${name}: ${message}`;
    });
    time.pass(49);
    await turn();
    expect(outcome).toBe("waiting");
    time.pass(1);
    await turn();
    await turn();
    expect(outcome).toBe("TimeoutError: No answer within 50 milliseconds.");
  });

  test("what has come while this process was busy is in time", async () => {
    const { time, patience: some } = patience();
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const here = connect((server.address() as AddressInfo).port, "127.0.0.1");
    const [[there]] = (await Promise.all([once(server, "connection"), once(here, "connect")])) as [[Socket], unknown];
    try {
      const answer = some.with(once(here, "data"));
      await new Promise<void>((resolve) => {
        // As a timer that is late: the answer lies there, and isn't read yet.
        setTimeout(() => {
          there.write("answer");
          time.pass(120);
          resolve();
        });
      });
      expect(String(await answer)).toBe("answer");
    } finally {
      here.destroy();
      there.destroy();
      server.close();
    }
  });
});
