import { type HttpInput, type OperationName, operations } from "@wildix/xbees-conversations-server-sdk";
import createRouter, { type HTTPMethod } from "find-my-way";
import { HttpProblem, nothingAt } from "./problem";

export interface Route {
  readonly operation: OperationName;
  readonly params: HttpInput["params"];
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const satisfies HTTPMethod[];

/** Finds the operation that a method and a path name: a radix tree over the model's URIs. */
export class Router {
  // Labels longer than any id are still routed, so that the operation can say what is wrong with them.
  private readonly tree = createRouter({ maxParamLength: 8192, caseSensitive: true });

  constructor() {
    for (const { name, method, uri } of Object.values(operations)) {
      this.tree.on(method, uri.replace(/\{(\w+)\}/g, ":$1"), () => {}, name);
    }
  }

  /**
   * @param path The path as it came, percent-encoded, without the query.
   * @throws HttpProblem 404 for a path that no operation has, 405 with `Allow` for the wrong method.
   */
  find(method: string, path: string): Route {
    const found = this.match(method as HTTPMethod, path);
    if (found) return { operation: found.store as OperationName, params: found.params };
    const allow = this.methodsOf(path).join(", ");
    throw new HttpProblem(405, "MethodNotAllowedException", `${method} isn't possible here: use ${allow}.`, {
      Allow: allow,
    });
  }

  /**
   * The methods of the operations that a path has.
   *
   * @throws HttpProblem 404 for a path that no operation has.
   */
  methodsOf(path: string): readonly string[] {
    const methods = METHODS.filter((method) => this.match(method, path));
    if (methods.length > 0) return methods;
    throw nothingAt(path);
  }

  /** Whether any operation has the path. */
  knows(path: string): boolean {
    return METHODS.some((method) => this.match(method, path));
  }

  /** A label is at least one character, as restJson1 has it. */
  private match(method: HTTPMethod, path: string) {
    const found = this.tree.find(method, path);
    return found && Object.values(found.params).includes("") ? null : found;
  }
}
