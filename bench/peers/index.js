export { default as mercurius } from "mercurius";
export { createYoga } from "graphql-yoga";
export { bfsFromNode } from "graphology-traversal/bfs.js";
export { bidirectional as shortestPath } from "graphology-shortest-path/unweighted.js";
export { allSimplePaths } from "graphology-simple-path";
