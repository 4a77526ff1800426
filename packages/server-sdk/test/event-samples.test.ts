import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codecOf } from "./codec";
import { type Operation, operations, type Value } from "./model";

const describeEvent = operations.find(({ name }) => name === "DescribeEvent") as Operation;
const reference = readFileSync(join(__dirname, "../../../docs/reference/events.md"), "utf8");

interface Sample {
  readonly shape: string;
  readonly sample: Readonly<Record<string, unknown>>;
}

/** The samples of the reference's page, each with its heading and the shape that it is said to have. */
const samples = reference.split(/^## /m).flatMap((part): [string, Sample][] => {
  const [, type, shape, json] = /^(chat:\S+).*?Its shape is `(\w+)`.*?```json\n(.*?)```/s.exec(part) ?? [];
  return type && shape && json ? [[type, { shape, sample: JSON.parse(json) }]] : [];
});

/** What is wrong with a value by the model: each with its path. */
function problems(value: Value, given: unknown, path: string): readonly string[] {
  switch (value.type) {
    case "structure":
    case "union":
      return membersProblems(value.members(), given as Readonly<Record<string, unknown>>, path);
    case "list":
      return Array.isArray(given)
        ? given.flatMap((entry, index) => problems(value.entry(), entry, `${path}/${index}`))
        : [`${path} is no list`];
    case "enum":
      return value.values.includes(given as string) ? [] : [`${path} is none of ${value.values.join()}`];
    case "string": {
      if (typeof given !== "string") return [`${path} is no string`];
      const { length, pattern } = value;
      const fits = given.length >= (length?.min ?? 0) && given.length <= (length?.max ?? Number.POSITIVE_INFINITY);
      return fits && new RegExp(pattern ?? "", "u").test(given) ? [] : [`${path} is out of bounds: ${given}`];
    }
    case "integer":
    case "long":
      return Number.isSafeInteger(given) ? [] : [`${path} is no integer`];
    case "boolean":
      return typeof given === "boolean" ? [] : [`${path} is no boolean`];
    case "document":
      return [];
  }
}

function membersProblems(
  members: ReadonlyMap<string, Value>,
  given: Readonly<Record<string, unknown>>,
  path: string,
): readonly string[] {
  const missing = [...members].filter(([name, { required }]) => required && given[name] === undefined);
  return [
    ...missing.map(([name]) => `${path}/${name} is missing`),
    ...Object.entries(given).flatMap(([name, one]) => {
      const member = members.get(name);
      return member ? problems(member, one, `${path}/${name}`) : [`${path}/${name} isn't in the model`];
    }),
  ];
}

test("every event has a sample", () => {
  expect(samples.map(([, { shape }]) => shape).sort()).toEqual([...describeEvent.output.keys()].sort());
});

test.each(samples)("the sample of %s is one, and the codec writes it as it stands", (type, { shape, sample }) => {
  expect(problems(describeEvent.output.get(shape) as Value, sample, shape)).toEqual([]);
  expect(sample.type).toBe(type);
  expect(JSON.parse(codecOf(describeEvent).encode({ [shape]: sample }))).toEqual({ [shape]: sample });
});

test("a sample is of one channel, and says what its event does", () => {
  const {
    "chat:message:new": news,
    "chat:message:deleted": deleted,
    "chat:message:action": action,
  } = Object.fromEntries(samples.map(([type, { sample }]) => [type, sample.data])) as Record<
    string,
    { channel: { channelId: string; lastMessage?: object }; message: { channelId: string }; actionId?: string }
  >;
  expect(news?.channel.lastMessage).toEqual(news?.message);
  expect(deleted?.message).toMatchObject({ type: "deleted", deletedAt: expect.any(String) });
  expect(JSON.stringify(action?.message)).toContain(`"id":"${action?.actionId}"`);
  for (const [, { sample }] of samples) {
    const { channel, message } = sample.data as { channel: { channelId: string }; message?: { channelId: string } };
    expect(message?.channelId ?? channel.channelId).toBe(channel.channelId);
  }
});
