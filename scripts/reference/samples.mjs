// Samples of events, put together from the examples of the operations: the model has examples of calls only, but what they show is
// what events tell of. The same model gives the same samples.
import { nameOf } from "./model.mjs";

/** The values of a shape that examples show, in the order of the model, each with the operation whose example it is. */
export function examplesOf(model) {
  const found = new Map();
  const keep = (key, operation, value) => found.set(key, [...(found.get(key) ?? []), { operation, value }]);
  const visit = (operation, name, target, value) => {
    keep(target, operation, value);
    // What many shapes call the same is told apart by its name.
    keep(`${name} ${target}`, operation, value);
    const { type, member } = model.at(target);
    if (type === "list") for (const one of value) visit(operation, "", member.target, one);
    if (type === "structure" || type === "union") visitMembers(operation, model.members(model.at(target)), value);
  };
  const visitMembers = (operation, members, values) => {
    for (const { name, target } of members)
      if (values?.[name] !== undefined) visit(operation, name, target, values[name]);
  };
  const operations = model.services.flatMap((service) => service.operations);
  for (const { name, examples, output } of operations)
    for (const example of examples) visitMembers(name, output, example.output);
  for (const { name, examples, input } of operations)
    for (const example of examples) visitMembers(name, input, example.input);
  return found;
}

/** What a text puts into backticks, and what of it isn't to be there. */
const named = (text) => {
  const inside = (part) => [...part.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  const without = [...text.matchAll(/\b(?:without|no longer)\b[^.,;:]*/g)].flatMap(([part]) => inside(part));
  return { wanted: inside(text).filter((name) => !without.includes(name)), without };
};

/** The value that a member's documentation gives as an example. */
const suchAs = (text) => /(?:such as|as in) `([^`]+)`/.exec(text)?.[1];

/**
 * A sample of an event: what its documentation names is in it, and operations that it names are whose examples are taken first.
 *
 * @param examples what `examplesOf` found
 * @throws Error where nothing in the model tells what a required member may look like
 */
export function sampleOf(model, examples, { name, type, documentation, data, envelope }) {
  const operations = model.services.flatMap((service) => service.operations);
  const shows = (key, operation) => examples.get(key)?.some((example) => example.operation === operation.name) ?? false;
  // One that shows several members shows what belongs together.
  const covered = (operation) =>
    data.filter(({ name: member, target }) => shows(`${member} ${target}`, operation)).length;
  const mentioned = operations
    .filter((operation) => new RegExp(`\\b${operation.name}\\b`).test(documentation))
    .sort((a, b) => covered(b) - covered(a) || documentation.indexOf(a.name) - documentation.indexOf(b.name))
    .map((operation) => operation.name);

  const choose = (member) => {
    // A string alone says nothing of what another one is like.
    const alike = model.at(member.target).prelude ? [] : (examples.get(member.target) ?? []);
    const candidates = [...(examples.get(`${member.name} ${member.target}`) ?? []), ...alike];
    const { wanted } = named(member.documentation);
    const fits = ({ value }) => wanted.filter((one) => value?.[one] !== undefined).length;
    const rank = ({ operation }) => {
      const at = mentioned.indexOf(operation);
      if (at >= 0) return at;
      // Next to it, what is asked for by its own name.
      return mentioned.length + (operation === `Get${nameOf(member.target)}` ? 0 : 1);
    };
    const [best] = candidates
      .map((candidate, at) => ({ candidate, at }))
      .sort((a, b) => fits(b.candidate) - fits(a.candidate) || rank(a.candidate) - rank(b.candidate) || a.at - b.at);
    return best?.candidate.value;
  };

  const exampleOf = (member) => {
    const shape = model.at(member.target);
    const told = suchAs(member.documentation);
    if (told !== undefined) return shape.type === "long" || shape.type === "integer" ? Number(told) : told;
    const value = structuredClone(choose(member));
    if (value === undefined) throw new Error(`No example shows what ${name} has as ${member.name}.`);
    return value;
  };

  const values = Object.fromEntries(
    data.filter(({ required }) => required).map((member) => [member.name, exampleOf(member)]),
  );
  for (const member of data) complete(model, member, data, values);
  if (values.channel) inChannel(values, values.channel.channelId);
  const sample = {};
  for (const member of envelope.filter(({ required }) => required)) {
    if (member.name === "type") sample.type = type;
    else sample[member.name] = member.name === "data" ? values : exampleOf(member);
  }
  return sample;
}

/** What the text says that a member has, and no example does, is taken from what stands beside it. */
function complete(model, { target, documentation, name }, data, values) {
  const shape = model.at(target);
  if (shape.type !== "structure") return;
  const { wanted, without } = named(documentation);
  for (const one of without) delete values[name]?.[one];
  for (const member of model.members(shape)) {
    if (!wanted.includes(member.name)) continue;
    const beside = data.find((other) => other.target === member.target);
    if (beside) values[name][member.name] = structuredClone(values[beside.name]);
  }
}

/** Examples are of several channels: a sample is of one. */
function inChannel(value, channelId) {
  if (typeof value !== "object" || value === null) return;
  if (typeof value.channelId === "string") value.channelId = channelId;
  for (const one of Object.values(value)) inChannel(one, channelId);
}
