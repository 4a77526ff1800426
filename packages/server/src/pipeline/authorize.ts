import type { OperationDescription } from "@wildix/xbees-conversations-server-sdk";
import type { Credential } from "../auth/credential";
import { forbidden } from "../errors";
import { admitsScope, admitsType, EVERYTHING } from "../rules/admission";

/** @throws ForbiddenException that names the type that isn't admitted, or the scopes of which one is missing. */
export function authorize(operation: OperationDescription, credential: Credential): void {
  if (!admitsType(operation, credential.type)) {
    throw forbidden(`${operation.name} isn't for the authorization type ${credential.type}.`);
  }
  if (!admitsScope(operation, credential.type, credential.scopes)) {
    const wanted = operation.administrative && credential.type !== "S2S" ? [EVERYTHING] : operation.scopes;
    throw forbidden(`${operation.name} needs a credential with the scope ${wanted.join(" or ")}.`);
  }
}
