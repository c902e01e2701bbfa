MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $ids AS id
  MATCH (body:Organisation {release: release, id: id})
  RETURN collect(body) AS bodies
}
CALL (bodies) {
  UNWIND bodies AS body
  WITH body
  CALL (body) {
    MATCH (body)-[edge]-(other:Organisation)
    WHERE (edge.validFrom IS NULL OR edge.validFrom <= $pages[0].asOf) AND
      (edge.validTo IS NULL OR $pages[0].asOf < edge.validTo)
    WITH edge, other ORDER BY edge.firstDay DESC, edge.id LIMIT $pages[0].limit
    RETURN collect({edge: edge, other: other}) AS found
  }
  RETURN collect({id: body.id, total: COUNT {
    MATCH (body)-[edge]-(other:Organisation)
    WHERE (edge.validFrom IS NULL OR edge.validFrom <= $pages[0].asOf) AND
      (edge.validTo IS NULL OR $pages[0].asOf < edge.validTo)
  }, found: found}) AS page0
}
CALL (page0) {
  UNWIND page0 AS page UNWIND page.found[..$pages[0].first] AS one
  WITH one, one.other AS other
  RETURN collect(DISTINCT other) AS bodies0either
}
CALL (bodies) {
  UNWIND bodies AS body
  RETURN collect({id: body.id, found: COLLECT {
    MATCH (body)-[:REPORTED]->(figure:FinancialFigure)
    WHERE ($figures[0].financialYears IS NULL OR figure.financialYear IN $figures[0].financialYears)
    AND ($figures[0].streams IS NULL OR figure.stream IN $figures[0].streams)
    AND ($figures[0].measures IS NULL OR figure.measure IN $figures[0].measures)
    RETURN figure
  }}) AS figures0
}
CALL (bodies, bodies0either) {
  UNWIND bodies + bodies0either AS body
  WITH DISTINCT body
  RETURN collect(body.json) AS bodyRecords
}
CALL (release, bodies, page0, bodies0either, figures0) {
  CALL (release, bodies, page0, bodies0either, figures0) {
    UNWIND page0 AS page UNWIND page.found[..$pages[0].first] AS one
    UNWIND one.edge.sourceIds AS id
    RETURN id
    UNION
    UNWIND page0 AS page UNWIND page.found[..$pages[0].first] AS one
    WITH DISTINCT one.edge.basisId AS basisId
    MATCH (law:LegalProvision {release: release, id: basisId})
    RETURN law.sourceId AS id
    UNION
    UNWIND page0 AS page UNWIND page.found[..$pages[0].first] AS one
    UNWIND one.edge.amountSourceIds AS id
    RETURN id
    UNION
    UNWIND figures0 AS one
    UNWIND one.found AS figure
    RETURN figure.sourceId AS id
    UNION
    UNWIND bodies AS body
    UNWIND body.sourceIds AS id
    RETURN id
  }
  MATCH (source:Source {release: release, id: id})
  RETURN collect(source.json) AS sourceRecords
}
RETURN release, [each IN page0 | [each.id, [one IN each.found | one.edge.json], each.total]] AS page0,
  [each IN figures0 | [each.id, [one IN each.found | one.json]]] AS figures0,
  bodyRecords,
  sourceRecords

// {
//   "ids": [
//     "council:E08000035"
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
//     }
//   ],
//   "figures": [
//     {
//       "financialYears": [
//         "2024/25"
//       ],
//       "streams": null,
//       "measures": null
//     }
//   ]
// }
