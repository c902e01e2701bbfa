MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $ids AS id
  MATCH (body:Organisation {release: release, id: id})
  CALL (body) {
    MATCH (body)-[edge:COVERS]->(other:Organisation)
    WHERE (edge.validFrom IS NULL OR edge.validFrom <= $asOf) AND
      (edge.validTo IS NULL OR $asOf < edge.validTo)
    WITH edge ORDER BY edge.id LIMIT $limit
    RETURN collect(edge.json) AS records
  }
  RETURN collect([id, records, COUNT {
    MATCH (body)-[edge:COVERS]->(other:Organisation)
    WHERE (edge.validFrom IS NULL OR edge.validFrom <= $asOf) AND
      (edge.validTo IS NULL OR $asOf < edge.validTo)
  }]) AS pages
}
RETURN release, pages

// {
//   "ids": [
//     "icb:QWO"
//   ],
//   "kinds": [
//     "COVERS"
//   ],
//   "asOf": {
//     "year": 2026,
//     "month": 4,
//     "day": 1
//   },
//   "changedBetween": null,
//   "onEither": null,
//   "inferred": null,
//   "checked": null,
//   "otherKinds": null,
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
