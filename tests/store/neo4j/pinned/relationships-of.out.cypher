MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $ids AS id
  MATCH (body:Organisation {release: release, id: id})
  CALL (body) {
    MATCH (body)-[edge]->(other:Organisation)
    WHERE type(edge) IN $kinds
    AND edge.firstDay >= $afterKey AND edge.id IS NOT NULL
    AND NOT (edge.firstDay = $afterKey AND edge.id <= $afterId)
    WITH edge ORDER BY edge.firstDay, edge.id LIMIT $limit
    RETURN collect(edge.json) AS records
  }
  RETURN collect([id, records]) AS pages
}
RETURN release, pages

// {
//   "ids": [
//     "trust:RR8",
//     "trust:RGD"
//   ],
//   "kinds": [
//     "ACCOUNTABLE_TO",
//     "OVERSEEN_BY",
//     "DIRECTED_BY",
//     "REGULATED_BY",
//     "SCRUTINISED_BY",
//     "ELECTED_BY",
//     "REPORTS_TO",
//     "INVESTIGATED_BY",
//     "EXAMINED_BY"
//   ],
//   "asOf": null,
//   "changedBetween": null,
//   "onEither": null,
//   "inferred": null,
//   "checked": null,
//   "otherKinds": null,
//   "afterKey": 19174,
//   "afterId": "a",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
