// Serves as `conversations serve` does, but from the modules of a build instead of its bundle, so that a step of a call can be left
// out: node serve-without.cjs <build> [authentication | outbox]. What one step costs is between a server with it and one without.
const { join } = require("node:path");

const [dist, without] = process.argv.slice(2);
/** How many different ones there are in the benchmark. */
const CALLERS = 4000;
const load = (name) => require(join(dist, name));

/** Puts another method in place of one; a build that has no such method can't be measured. */
function replace(module, name, method, replacement) {
  const { prototype } = load(module)[name];
  const original = prototype[method];
  if (typeof original !== "function") throw new Error(`${module} has no ${name}.${method}: this build is another one.`);
  prototype[method] = replacement(original);
}

const LEAVE_OUT = {
  /**
   * Whoever calls is taken for the next of those who came first, systems of a company, which may do all that is measured: as many
   * different callers as with authentication, as what is kept for each of them costs, too.
   */
  authentication: () =>
    replace("auth/tokens.js", "Tokens", "authenticate", (authenticate) => {
      const known = [];
      let next = 0;
      return async function (authorization) {
        if (known.length === CALLERS) return known[next++ % CALLERS];
        const credential = await authenticate.call(this, authorization);
        known.push(credential);
        return credential;
      };
    }),
  /** A send tells nobody: its event is neither made nor written. */
  outbox: () => replace("events/recorder.js", "EventRecorder", "messageNew", () => () => {}),
};

if (without !== undefined) LEAVE_OUT[without]();
const config = load("config.js").configFromEnvironment(process.env);
load("server.js")
  .openConversations(config)
  .then((conversations) => load("cli/serving.js").serve(conversations, config, () => {}));
