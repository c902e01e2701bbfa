import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string): string =>
  fileURLToPath(new URL(path, import.meta.url));

/** The server that `npm run dev:web` asks: by default the one that `npm start` starts. */
const API = process.env["API"] ?? "http://127.0.0.1:4000";

export default defineConfig({
  root: here("."),
  // The package's own entries, from their sources.
  resolve: { tsconfigPaths: true },
  build: {
    outDir: here("../dist/web"),
    emptyOutDir: true,
    // A page that works without data: addresses, as its content security policy asks.
    assetsInlineLimit: 0,
  },
  server: { proxy: { "/graphql": API, "/graphiql": API, "/view": API } },
});
