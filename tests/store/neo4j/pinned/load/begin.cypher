MERGE (serving:Serving {layout: 1})
SET serving.last = coalesce(serving.last, 0) + 1
WITH serving
CALL () {
  MATCH (other:Release {state: "LOADING"})
  SET other.state = "ABANDONED"
}
CREATE (release:Release {
  number: serving.last, state: "LOADING", version: $version,
  beganAt: datetime(), touched: timestamp()})
RETURN release.number AS release

// {
//   "version": "8abadb1eb949"
// }
