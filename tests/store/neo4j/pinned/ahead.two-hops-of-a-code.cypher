MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $codes AS code
  MATCH (:Code {release: release, code: code})<-[:CARRIES]-(body:Organisation)
  WITH code, body ORDER BY body.id
  RETURN collect({code: code, body: body}) AS carried
}
WITH *, CASE size(carried) WHEN 1 THEN [carried[0].body] ELSE [] END AS bodies
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
OPTIONAL CALL (release, carried, page0, bodies0to, page1) {
  UNWIND carried AS one
  WITH one.code AS code, properties(one.body) AS body
  RETURN "first" AS part, null AS number, code AS key,
    null AS total, [body.id, body.kind, body.name, body.note, body.sourceIds, body.validFrom.year * 10000.0 + body.validFrom.month * 100 + body.validFrom.day, body.validTo.year * 10000.0 + body.validTo.month * 100 + body.validTo.day, body.fromPrecision, body.toPrecision, body.otherNames, [day IN body.otherNameFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN body.otherNameTos | day.year * 10000.0 + day.month * 100 + day.day], body.otherNameFromPrecisions, body.otherNameToPrecisions, body.identifierSchemes, body.identifierValues, [day IN body.identifierFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN body.identifierTos | day.year * 10000.0 + day.month * 100 + day.day], body.identifierFromPrecisions, body.identifierToPrecisions, body.councilType, body.tier, body.adultSocialCare, body.regionName, body.regionCode, body.trustType, body.foundation, body.careTrust, body.form, body.legislation, body.chairKind, body.specialty, body.memberCountStated, body.forerunner, body.population, body.sector, body.functions] AS record
  UNION ALL
  UNWIND bodies0to AS body
  WITH DISTINCT body
  WITH properties(body) AS body
  RETURN "body" AS part, null AS number, null AS key,
    null AS total, [body.id, body.kind, body.name, body.note, body.sourceIds, body.validFrom.year * 10000.0 + body.validFrom.month * 100 + body.validFrom.day, body.validTo.year * 10000.0 + body.validTo.month * 100 + body.validTo.day, body.fromPrecision, body.toPrecision, body.otherNames, [day IN body.otherNameFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN body.otherNameTos | day.year * 10000.0 + day.month * 100 + day.day], body.otherNameFromPrecisions, body.otherNameToPrecisions, body.identifierSchemes, body.identifierValues, [day IN body.identifierFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN body.identifierTos | day.year * 10000.0 + day.month * 100 + day.day], body.identifierFromPrecisions, body.identifierToPrecisions, body.councilType, body.tier, body.adultSocialCare, body.regionName, body.regionCode, body.trustType, body.foundation, body.careTrust, body.form, body.legislation, body.chairKind, body.specialty, body.memberCountStated, body.forerunner, body.population, body.sector, body.functions] AS record
  UNION ALL
  UNWIND [{number: 0, of: page0}, {number: 1, of: page1}] AS pages
  UNWIND pages.of AS page
  UNWIND CASE page.found WHEN [] THEN [{}] ELSE page.found END AS one
  WITH pages.number AS number, page, properties(one.edge) AS edge
  RETURN "page" AS part, number AS number, page.id AS key,
    page.total AS total, CASE WHEN edge IS NOT NULL THEN [edge.id, edge.kind, edge.from, edge.to, edge.inferred, edge.note, edge.sourceIds, edge.basisId, edge.validFrom.year * 10000.0 + edge.validFrom.month * 100 + edge.validFrom.day, edge.validTo.year * 10000.0 + edge.validTo.month * 100 + edge.validTo.day, edge.fromPrecision, edge.toPrecision, edge.role, edge.mechanism, edge.stream, edge.amountYears, edge.amountMeasures, edge.amountRoles, edge.amountPence, edge.amountCertainties, edge.amountSourceIds, edge.amountNotes, edge.vintage, edge.populationShareOfFrom, edge.populationShareOfTo, edge.areaShareOfTo, edge.admissionShareOfFrom, edge.population, edge.form, edge.areaShareOfFrom] END AS record
}
RETURN release, part, number, key, total, record

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
//       "afterKey": null,
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
//       "afterKey": null,
//       "afterId": "",
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
