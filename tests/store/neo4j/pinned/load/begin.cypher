MERGE (serving:Serving {layout: 2})
SET serving.last = coalesce(serving.last, 0)
WITH serving
CALL () {
  MATCH (any:Serving)
  RETURN max(any.last) AS last
}
SET serving.last = last + 1
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
