MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $codes AS code
  MATCH (:Code {release: release, code: code})<-[:CARRIES]-(body:Organisation)
  WITH code, body ORDER BY body.id
  WITH code, collect(body) AS found
  RETURN collect({id: code, found: found}) AS carried
}
WITH *, CASE
  WHEN size(carried) = 1 AND size(carried[0].found) = 1 THEN carried[0].found
  ELSE [] END AS bodies
CALL (bodies) {
  UNWIND bodies AS body
  WITH body
  CALL (body) {
    MATCH (body)-[edge]->(other:Organisation)
    WHERE (edge.validFrom IS NULL OR edge.validFrom <= $pages[0].asOf) AND
      (edge.validTo IS NULL OR $pages[0].asOf < edge.validTo)
    WITH edge, other ORDER BY edge.id LIMIT $pages[0].limit
    RETURN collect({edge: edge, other: other}) AS found
  }
  RETURN collect({id: body.id, total: null, found: found}) AS page0
}
CALL (page0) {
  UNWIND page0 AS page UNWIND page.found[..$pages[0].first] AS one
  WITH one, one.other AS other WHERE endNode(one.edge) = other
  RETURN collect(DISTINCT other) AS bodies0to
}
CALL (bodies0to) {
  UNWIND bodies0to AS body
  WITH body WHERE body.kind IN $pages[1].bodyKinds
  CALL (body) {
    MATCH (body)<-[edge]-(other:Organisation)
    WHERE (edge.validFrom IS NULL OR edge.validFrom <= $pages[1].asOf) AND
      (edge.validTo IS NULL OR $pages[1].asOf < edge.validTo)
    WITH edge, other ORDER BY edge.id LIMIT $pages[1].limit
    RETURN collect({edge: edge, other: other}) AS found
  }
  RETURN collect({id: body.id, total: null, found: found}) AS page1
}
CALL (bodies0to) {
  UNWIND bodies0to AS body
  WITH DISTINCT body
  RETURN collect(body.json) AS bodyRecords
}
RETURN release, [each IN carried | [each.id, [one IN each.found | one.json]]] AS carried,
  [each IN page0 | [each.id, [one IN each.found | one.edge.json]]] AS page0,
  [each IN page1 | [each.id, [one IN each.found | one.edge.json]]] AS page1,
  bodyRecords

// {
//   "codes": [
//     "E08000035"
//   ],
//   "pages": [
//     {
//       "kinds": null,
//       "asOf": {
//         "year": 2026,
//         "month": 4,
//         "day": 1
//       },
//       "changedBetween": null,
//       "onEither": null,
//       "inferred": null,
//       "checked": null,
//       "otherKinds": null,
//       "bodyKinds": null,
//       "first": {
//         "low": 50,
//         "high": 0
//       },
//       "limit": {
//         "low": 51,
//         "high": 0
//       }
//     },
//     {
//       "kinds": null,
//       "asOf": {
//         "year": 2026,
//         "month": 4,
//         "day": 1
//       },
//       "changedBetween": null,
//       "onEither": null,
//       "inferred": null,
//       "checked": null,
//       "otherKinds": null,
//       "bodyKinds": [
//         "TRUST"
//       ],
//       "first": {
//         "low": 50,
//         "high": 0
//       },
//       "limit": {
//         "low": 51,
//         "high": 0
//       }
//     }
//   ],
//   "figures": []
// }
