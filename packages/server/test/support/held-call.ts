import { Pipeline } from "../../src/pipeline/pipeline";
import { gate } from "./gate";
import { waitFor } from "./raw-http";

/** Holds the next call, of any server in this process, between its arrival and its answer. */
export function holdNextCall(): { readonly reached: () => Promise<void>; readonly release: () => void } {
  const { opened, open } = gate();
  const { answer } = Pipeline.prototype;
  let held = false;
  const spy = jest.spyOn(Pipeline.prototype, "answer").mockImplementationOnce(async function (this: Pipeline, request) {
    held = true;
    await opened;
    return answer.call(this, request);
  });
  return {
    reached: () => waitFor(() => held),
    release: () => {
      open();
      spy.mockRestore();
    },
  };
}
