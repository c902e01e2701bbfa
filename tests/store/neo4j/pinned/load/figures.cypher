MATCH (loading:Release {number: $release})
SET loading.touched = timestamp()
WITH loading WHERE loading.state = "LOADING"
UNWIND $rows AS row
MATCH (body:Organisation {release: $release, id: row.properties.organisationId})
CREATE (body)-[:REPORTED]->(record:FinancialFigure)
SET record = row.properties, record.release = $release
RETURN count(record) AS written

// {
//   "release": 5,
//   "rows": []
// }
