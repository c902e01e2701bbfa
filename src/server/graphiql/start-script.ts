/**
 * What the page runs. A link with `?query=` opens that operation, with its variables and none of an earlier visit, whatever tabs were
 * left; without one, GraphiQL opens as it remembers the last visit, or with the stored operations.
 */
export function startScript(operations: readonly string[]): string {
  const stored = operations.map((query) => ({ query }));
  return `const address = new URLSearchParams(location.search);
const query = address.get("query");
const linked = query === null ? null : { query, variables: readable(address.get("variables") ?? "") };
const stored = ${JSON.stringify(stored, null, 2)};
const tabs = linked === null ? stored : [linked, ...stored];
const root = ReactDOM.createRoot(document.getElementById("graphiql"));
const properties = {
  // One for all renderings: for another fetcher, GraphiQL would ask for the schema again.
  fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
  ...linked,
  ...(tabs.length === 0 ? {} : { defaultTabs: tabs }),
  onTabChange: ({ tabs, activeTabIndex }) => show(tabs[activeTabIndex].query),
};

show(query);

// The operation that the link names is the one to run while its tab is open; in other tabs there is none of that name.
function show(shown) {
  const operationName = shown === query ? (address.get("operationName") ?? undefined) : undefined;
  root.render(React.createElement(GraphiQL, { ...properties, operationName }));
}

function readable(json) {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
`;
}
