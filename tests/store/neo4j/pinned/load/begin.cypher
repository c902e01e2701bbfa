MERGE (own:Serving {layout: 2})
WITH own
CALL () {
  MATCH (each:Serving)
  SET each.last = coalesce(each.last, 0)
  RETURN collect(each) AS layouts, max(each.last) + 1 AS next
}
FOREACH (each IN layouts | SET each.last = next)
WITH next
CALL () {
  MATCH (other:Release {state: "LOADING"})
  SET other.state = "ABANDONED"
}
CREATE (release:Release {
  number: next, state: "LOADING", version: $version,
  beganAt: datetime(), touched: timestamp()})
RETURN release.number AS release

// {
//   "version": "8abadb1eb949"
// }
