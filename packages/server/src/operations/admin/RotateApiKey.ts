import { rotateApiKey } from "../../domain/api-keys";
import { changeBy } from "../../domain/audit";
import type { Handler } from "../../pipeline/call";
import { presentApiKey } from "../../present/administration";

export const RotateApiKey: Handler<"RotateApiKey"> = async ({ apiKeyId, overlapSeconds, expiresAfter }, call) => {
  const { key, row } = await rotateApiKey(call.tx, changeBy(call), apiKeyId, {
    expiresAt: expiresAfter === undefined ? undefined : call.now + expiresAfter * 1000,
    overlapMs: overlapSeconds * 1000,
  });
  return { apiKey: presentApiKey(row), key };
};
