import { newEventId, newId } from "../src/rules/ids";

const made = <T>(make: () => T): T[] => Array.from({ length: 20_000 }, make);

test("ids are UUIDs of version 7 without hyphens, which begin with the time", () => {
  const before = Date.now();
  const ids = made(newId);
  const after = Date.now();
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
    const time = Number.parseInt(id.slice(0, 12), 16);
    expect(time >= before && time <= after).toBe(true);
  }
});

test("ids made one after the other differ, also where they share the moment", () => {
  const ids = made(newId);
  expect(new Set(ids).size).toBe(ids.length);
});

test("ids of one millisecond keep the order in which they were made", () => {
  jest.spyOn(Date, "now").mockReturnValue(1_700_000_000_000);
  try {
    const now = jest.spyOn(performance, "now");
    const ids = [0.0001, 0.0002, 0.9, 1, 65.5, 400_000.25].map((passed) => {
      now.mockReturnValue(passed);
      return newId();
    });
    expect([...ids].sort()).toEqual(ids);
  } finally {
    jest.restoreAllMocks();
  }
});

test("ids of events say nothing of a time, and differ", () => {
  const ids = made(newEventId);
  expect(ids.every((id) => /^[0-9a-f]{12}4[0-9a-f]{19}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});
