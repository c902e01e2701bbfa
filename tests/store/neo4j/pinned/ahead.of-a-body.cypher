MATCH (serving:Serving {layout: 1})
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
OPTIONAL CALL (release, bodies, page0, bodies0either, figures0) {
  UNWIND figures0 AS one
  UNWIND CASE one.found WHEN [] THEN [null] ELSE one.found END AS found
  WITH one, properties(found) AS figure
  RETURN "figures" AS part, 0 AS number, one.id AS key,
    null AS total, CASE WHEN figure IS NOT NULL THEN [figure.id, figure.organisationId, figure.financialYear, figure.stream, figure.measure, figure.role, figure.accounting, figure.pence, figure.certainty, figure.sourceId, figure.note] END AS record
  UNION ALL
  UNWIND bodies + bodies0either AS body
  WITH DISTINCT body
  WITH properties(body) AS body
  RETURN "body" AS part, null AS number, null AS key,
    null AS total, [body.id, body.kind, body.name, body.note, body.sourceIds, body.validFrom.year * 10000.0 + body.validFrom.month * 100 + body.validFrom.day, body.validTo.year * 10000.0 + body.validTo.month * 100 + body.validTo.day, body.fromPrecision, body.toPrecision, body.otherNames, [day IN body.otherNameFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN body.otherNameTos | day.year * 10000.0 + day.month * 100 + day.day], body.otherNameFromPrecisions, body.otherNameToPrecisions, body.identifierSchemes, body.identifierValues, [day IN body.identifierFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN body.identifierTos | day.year * 10000.0 + day.month * 100 + day.day], body.identifierFromPrecisions, body.identifierToPrecisions, body.councilType, body.tier, body.adultSocialCare, body.regionName, body.regionCode, body.trustType, body.foundation, body.careTrust, body.form, body.legislation, body.chairKind, body.specialty, body.memberCountStated, body.forerunner, body.population, body.sector, body.functions] AS record
  UNION ALL
  UNWIND [{number: 0, of: page0}] AS pages
  UNWIND pages.of AS page
  UNWIND CASE page.found WHEN [] THEN [{}] ELSE page.found END AS one
  WITH pages.number AS number, page, properties(one.edge) AS edge
  RETURN "page" AS part, number AS number, page.id AS key,
    page.total AS total, CASE WHEN edge IS NOT NULL THEN [edge.id, edge.kind, edge.from, edge.to, edge.inferred, edge.note, edge.sourceIds, edge.basisId, edge.validFrom.year * 10000.0 + edge.validFrom.month * 100 + edge.validFrom.day, edge.validTo.year * 10000.0 + edge.validTo.month * 100 + edge.validTo.day, edge.fromPrecision, edge.toPrecision, edge.role, edge.mechanism, edge.stream, edge.amountYears, edge.amountMeasures, edge.amountRoles, edge.amountPence, edge.amountCertainties, edge.amountSourceIds, edge.amountNotes, edge.vintage, edge.populationShareOfFrom, edge.populationShareOfTo, edge.areaShareOfTo, edge.admissionShareOfFrom, edge.population, edge.form, edge.areaShareOfFrom] END AS record
  UNION ALL
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
  WITH properties(source) AS source
  RETURN "source" AS part, null AS number, null AS key,
    null AS total, [source.id, source.title, source.publisher, source.date.year * 10000.0 + source.date.month * 100 + source.date.day, source.datePrecision, source.url, source.licence, source.via, source.note] AS record
}
RETURN release, part, number, key, total, record

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
//       "afterKey": "Infinity",
//       "afterId": "",
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
