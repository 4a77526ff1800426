import { base } from "../../jest.base.mjs";

export default {
  ...base,
  displayName: "console",
  // The server runs from its source in these tests; this one package of its has no entry for `require`.
  moduleNameMapper: { "^file-type$": "<rootDir>/../server/node_modules/file-type/index.js" },
};
