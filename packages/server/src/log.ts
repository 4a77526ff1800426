import pino, { type Logger } from "pino";

export type Log = Logger;

/** Lines of JSON on standard output. Tokens, keys and the bodies of calls are never handed to it. */
export const createLog = (level: string): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ["req.headers.authorization"] });
