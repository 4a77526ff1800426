// Loaded into a server with `--require`: writes each SQL statement that it runs for a request to the file BENCH_TRACE, one a
// line, and the settings that it gives its database. What it does by itself in the background isn't written.
const { AsyncLocalStorage } = require("node:async_hooks");
const { appendFileSync } = require("node:fs");
const { Server } = require("node:http");
const Database = require("libsql");
const { Connection } = require("pg");

const requests = new AsyncLocalStorage();

function note(text) {
  // What wakes other nodes comes after the answer's commit, once for many calls.
  if (text.includes("pg_notify")) return;
  if (!requests.getStore() && !/^pragma/i.test(text)) return;
  appendFileSync(process.env.BENCH_TRACE, `${text.replace(/\s+/g, " ").trim()}\n`);
}

/** Calls `before` with the method's `this` and arguments, then the method. */
function wrap(holder, method, before) {
  const original = holder[method];
  holder[method] = function (...args) {
    before(this, args);
    return original.apply(this, args);
  };
}

const { prepare } = Database.prototype;
Database.prototype.prepare = function (text) {
  const statement = prepare.call(this, text);
  for (const method of ["run", "get", "all"]) wrap(statement, method, () => note(text));
  return statement;
};
wrap(Database.prototype, "exec", (_, [text]) => note(text));

// As they go to the server: how a program hands them to the driver is its own business.
const prepared = new WeakMap();
wrap(Connection.prototype, "query", (_, [text]) => note(text));
wrap(Connection.prototype, "parse", (connection, [{ name, text }]) => {
  if (!prepared.has(connection)) prepared.set(connection, new Map());
  prepared.get(connection).set(name ?? "", text);
});
wrap(Connection.prototype, "bind", (connection, [{ statement }]) =>
  note(prepared.get(connection).get(statement ?? "")),
);

const { emit } = Server.prototype;
Server.prototype.emit = function (event, ...args) {
  return event === "request"
    ? requests.run({}, () => emit.call(this, event, ...args))
    : emit.call(this, event, ...args);
};
