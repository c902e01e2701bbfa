MATCH (loading:Release {number: $release})
SET loading.touched = timestamp()
WITH loading WHERE loading.state = "LOADING"
UNWIND $rows AS row
MATCH (from:Organisation {release: $release, id: row.properties.from})
MATCH (to:Organisation {release: $release, id: row.properties.to})
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
CREATE (record:Relationship)
SET record = row.properties, record.release = $release
RETURN count(edge) AS written

// {
//   "release": 5,
//   "rows": []
// }
