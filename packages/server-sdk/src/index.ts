export * from "./generated";
export * from "./generated/registry";
