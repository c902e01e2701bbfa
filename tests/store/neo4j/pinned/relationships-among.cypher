MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $ids AS id
  MATCH (found:Organisation {release: release, id: id})
  WITH collect(found) AS bodies
  UNWIND bodies AS body
  MATCH (body)-[edge]->(other)
    WHERE other IN bodies
    AND any(day IN $onEither WHERE
      (edge.validFrom IS NULL OR edge.validFrom <= day) AND
      (edge.validTo IS NULL OR day < edge.validTo))
  WITH edge ORDER BY edge.id
  RETURN collect(edge) AS edges
}
RETURN release, size(edges) AS total,
  [edge IN edges[..$cap] | edge.json] AS records

// {
//   "ids": [
//     "national:nhs-england",
//     "trust:RR8",
//     "trust:RGD"
//   ],
//   "kinds": null,
//   "asOf": null,
//   "changedBetween": null,
//   "onEither": [
//     {
//       "year": 2022,
//       "month": 7,
//       "day": 1
//     },
//     {
//       "year": 2026,
//       "month": 4,
//       "day": 1
//     }
//   ],
//   "inferred": null,
//   "checked": null,
//   "cap": {
//     "low": 5000,
//     "high": 0
//   }
// }
