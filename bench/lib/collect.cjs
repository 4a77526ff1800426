// Loaded into a server with `--require` and `--expose-gc`: collects its garbage when it is told to by SIGUSR2, so that what is in the
// heap then is in use.
process.on("SIGUSR2", () => globalThis.gc());
