import type { Handler } from "../pipeline/call";

/** The shapes of the events are in the model; there is nothing to tell at run time. */
export const DescribeEvent: Handler<"DescribeEvent"> = async () => ({});
