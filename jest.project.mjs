import { base } from "./jest.base.mjs";

export default { ...base, displayName: "workspace", rootDir: import.meta.dirname };
