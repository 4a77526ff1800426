/** Packages that come as ES modules only: Jest runs them as CommonJS, too. */
const esModules = [
  "@borewit\\+text-codec",
  "@tokenizer\\+inflate",
  "file-type",
  "jose",
  "strtok3",
  "token-types",
  "uint8array-extras",
  "uuid",
];

export const base = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/src/**/*.test.ts"],
  transform: {
    "^.+\\.[cm]?[jt]s$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript" }, target: "es2022" },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/\\.pnpm/(?!(${esModules.join("|")})@)`, "/packages/[^/]+/dist/"],
};
