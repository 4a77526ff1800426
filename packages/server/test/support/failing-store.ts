import { type Store, StoreUnavailableError } from "../../src/store/store";

/** With which errors of the API calls have to end when the store fails: by a bug, or as it can't be reached. */
export async function whileStoreFails(store: Store, attempt: (wanted: string) => Promise<void>): Promise<void> {
  for (const [error, wanted] of [
    [new Error("a bug"), "InternalServerException"],
    [new StoreUnavailableError("gone"), "ServiceUnavailableException"],
  ] as const) {
    const broken = [jest.spyOn(store, "read"), jest.spyOn(store, "write")];
    for (const method of broken) method.mockRejectedValue(error);
    await attempt(wanted);
    for (const method of broken) method.mockRestore();
  }
}
