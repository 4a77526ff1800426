import { base } from "../../jest.base.mjs";

export default {
  ...base,
  displayName: "server",
  globalSetup: "<rootDir>/test/support/services-setup.mjs",
  // Its package has no entry for `require`, which is what Jest makes of imports.
  moduleNameMapper: { "^file-type$": "<rootDir>/node_modules/file-type/index.js" },
};
