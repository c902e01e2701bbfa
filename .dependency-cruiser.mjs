/**
 * Imports point one way: server -> graphql -> domain and the port;
 * engines -> domain and the port; ingest -> domain and the port.
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    rule("domain-imports-nothing", "^src/domain/", { pathNot: "^src/domain/" }),
    rule("engines-know-domain-and-port", "^src/store/([^/]+)/", {
      path: "^src/",
      pathNot: [
        "^src/domain/",
        "^src/(lazy|memoise)",
        "^src/store/[^/]+\\.ts$",
        "^src/store/$1",
      ],
    }),
    rule("port-knows-domain", "^src/store/(graph-store|cursor)", {
      path: "^src/",
      pathNot: ["^src/domain/"],
    }),
    rule("only-open-store-names-engines", "^src/(?!store/)", {
      path: "^src/store/[^/]+/",
    }),
    rule("ingest-knows-domain-and-port", "^src/ingest/", {
      path: "^src/",
      pathNot: ["^src/(domain|ingest)/", "^src/store/graph-store"],
    }),
    rule("graphql-knows-domain-and-port", "^src/graphql/", {
      path: "^src/",
      pathNot: [
        "^src/(domain|graphql)/",
        "^src/store/(graph-store|cursor|orders)",
        "^src/(paths|at-hand|memoise|own-turn)",
      ],
    }),
    rule("execution-knows-nothing-of-the-graph", "^src/execution/", {
      path: "^src/",
      pathNot: "^src/(execution/|at-hand|memoise|own-turn)",
    }),
    rule("server-knows-no-engine-and-no-ingest", "^src/server/", {
      path: "^src/(store/(?!graph-store)|ingest)",
    }),
    rule("picture-imports-nothing", "^src/picture/", {
      pathNot: "^src/picture/",
    }),
    rule("client-knows-only-the-api", "^client/", {
      path: "^(src|web)/",
      pathNot: "^src/picture/",
    }),
    rule("explorer-is-a-client-like-any-other", "^web/", {
      path: "^src/",
      pathNot: "^src/picture/",
    }),
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};

function rule(name, path, to) {
  return { name, severity: "error", from: { path }, to };
}
