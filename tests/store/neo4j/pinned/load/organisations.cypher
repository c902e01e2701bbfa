MATCH (loading:Release {number: $release})
SET loading.touched = timestamp()
WITH loading WHERE loading.state = "LOADING"
UNWIND $rows AS row
CREATE (body:Organisation:$(row.label))
SET body = row.properties, body.release = $release
FOREACH (value IN row.properties.codes |
  MERGE (code:Code {release: $release, code: value})
  CREATE (body)-[:CARRIES]->(code))
RETURN count(body) AS written

// {
//   "release": 5,
//   "rows": []
// }
