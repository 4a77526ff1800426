import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Addresses are relative: the console runs under whatever path the server has it. */
export default defineConfig({
  base: "./",
  plugins: [react()],
  build: {
    license: { fileName: "LICENSES.md" },
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
  },
  server: { proxy: { "/v2": "http://127.0.0.1:8080", "/realtime": "http://127.0.0.1:8080" } },
});
