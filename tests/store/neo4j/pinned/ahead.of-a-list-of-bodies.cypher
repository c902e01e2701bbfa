MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $kinds AS kind
  MATCH (record:Organisation {release: release, kind: kind})
    WHERE record.id IS NOT NULL
    AND ($asOf IS NULL OR (
      (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)))
    AND ($changedBetween IS NULL OR single(day IN $changedBetween WHERE
      (record.validFrom IS NULL OR record.validFrom <= day) AND
      (record.validTo IS NULL OR day < record.validTo))
      OR any(place IN range(0, size(coalesce(record.otherNameFroms, record.otherNameTos, [])) - 1)
      WHERE single(day IN $changedBetween WHERE
      (nullIf(record.otherNameFroms[place], $noDay) IS NULL OR nullIf(record.otherNameFroms[place], $noDay) <= day) AND
      (nullIf(record.otherNameTos[place], $noDay) IS NULL OR day < nullIf(record.otherNameTos[place], $noDay))))
      OR any(place IN range(0, size(coalesce(record.identifierFroms, record.identifierTos, [])) - 1)
      WHERE single(day IN $changedBetween WHERE
      (nullIf(record.identifierFroms[place], $noDay) IS NULL OR nullIf(record.identifierFroms[place], $noDay) <= day) AND
      (nullIf(record.identifierTos[place], $noDay) IS NULL OR day < nullIf(record.identifierTos[place], $noDay)))))
    AND ($kinds IS NULL OR record.kind IN $kinds)
    AND ($codes IS NULL OR any(code IN record.codes WHERE code IN $codes))
    AND ($councilTypes IS NULL OR record.councilType IN $councilTypes)
    AND ($adultSocialCare IS NULL
      OR record.adultSocialCare = $adultSocialCare)
    AND ($trustTypes IS NULL OR record.trustType IN $trustTypes)
    AND ($foundation IS NULL OR record.foundation = $foundation)
    AND ($forerunner IS NULL OR record.forerunner = $forerunner)
    AND ($namePart IS NULL OR
      any(name IN record.lowerNames WHERE name CONTAINS $namePart))
  RETURN count(record) AS total
}
CALL (release) {
  UNWIND $kinds AS kind
  CALL (release, kind) {
    MATCH (record:Organisation {release: release, kind: kind})
    WHERE record.nameOrder >= $afterKey AND record.id IS NOT NULL
    AND NOT (record.nameOrder = $afterKey AND record.id <= $afterId)
    AND ($asOf IS NULL OR (
      (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)))
    AND ($changedBetween IS NULL OR single(day IN $changedBetween WHERE
      (record.validFrom IS NULL OR record.validFrom <= day) AND
      (record.validTo IS NULL OR day < record.validTo))
      OR any(place IN range(0, size(coalesce(record.otherNameFroms, record.otherNameTos, [])) - 1)
      WHERE single(day IN $changedBetween WHERE
      (nullIf(record.otherNameFroms[place], $noDay) IS NULL OR nullIf(record.otherNameFroms[place], $noDay) <= day) AND
      (nullIf(record.otherNameTos[place], $noDay) IS NULL OR day < nullIf(record.otherNameTos[place], $noDay))))
      OR any(place IN range(0, size(coalesce(record.identifierFroms, record.identifierTos, [])) - 1)
      WHERE single(day IN $changedBetween WHERE
      (nullIf(record.identifierFroms[place], $noDay) IS NULL OR nullIf(record.identifierFroms[place], $noDay) <= day) AND
      (nullIf(record.identifierTos[place], $noDay) IS NULL OR day < nullIf(record.identifierTos[place], $noDay)))))
    AND ($kinds IS NULL OR record.kind IN $kinds)
    AND ($codes IS NULL OR any(code IN record.codes WHERE code IN $codes))
    AND ($councilTypes IS NULL OR record.councilType IN $councilTypes)
    AND ($adultSocialCare IS NULL
      OR record.adultSocialCare = $adultSocialCare)
    AND ($trustTypes IS NULL OR record.trustType IN $trustTypes)
    AND ($foundation IS NULL OR record.foundation = $foundation)
    AND ($forerunner IS NULL OR record.forerunner = $forerunner)
    AND ($namePart IS NULL OR
      any(name IN record.lowerNames WHERE name CONTAINS $namePart))
    RETURN record ORDER BY record.release, record.kind, record.nameOrder, record.id LIMIT $limit
  }
  WITH record ORDER BY record.nameOrder, record.id LIMIT $limit
  RETURN collect(record) AS listed
}
WITH release, listed, total AS count
WITH *, listed[..$first] AS bodies
CALL (bodies) {
  UNWIND bodies AS body
  WITH body
  CALL (body) {
    MATCH (body)<-[edge]-(other:Organisation)
    WHERE (edge.validFrom IS NULL OR edge.validFrom <= $pages[0].asOf) AND
      (edge.validTo IS NULL OR $pages[0].asOf < edge.validTo)
    WITH edge, other ORDER BY edge.id LIMIT $pages[0].limit
    RETURN collect({edge: edge, other: other}) AS found
  }
  RETURN collect({id: body.id, total: null, found: found}) AS page0
}
CALL (page0) {
  UNWIND page0 AS page UNWIND page.found[..$pages[0].first] AS one
  WITH one, one.other AS other
  RETURN collect(DISTINCT other) AS bodies0either
}
OPTIONAL CALL (release, listed, count, page0, bodies0either) {
  UNWIND CASE listed WHEN [] THEN [null] ELSE listed END AS one
  WITH count, properties(one) AS record
  RETURN "first" AS part, null AS number, null AS key,
    count AS total, CASE WHEN record IS NOT NULL THEN [record.id, record.kind, record.name, record.note, record.sourceIds, record.validFrom.year * 10000.0 + record.validFrom.month * 100 + record.validFrom.day, record.validTo.year * 10000.0 + record.validTo.month * 100 + record.validTo.day, record.fromPrecision, record.toPrecision, record.otherNames, [day IN record.otherNameFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN record.otherNameTos | day.year * 10000.0 + day.month * 100 + day.day], record.otherNameFromPrecisions, record.otherNameToPrecisions, record.identifierSchemes, record.identifierValues, [day IN record.identifierFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN record.identifierTos | day.year * 10000.0 + day.month * 100 + day.day], record.identifierFromPrecisions, record.identifierToPrecisions, record.councilType, record.tier, record.adultSocialCare, record.regionName, record.regionCode, record.trustType, record.foundation, record.careTrust, record.form, record.legislation, record.chairKind, record.specialty, record.memberCountStated, record.forerunner, record.population, record.sector, record.functions] END AS record
  UNION ALL
  UNWIND bodies0either AS body
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
}
RETURN release, part, number, key, total, record

// {
//   "ids": null,
//   "codes": null,
//   "kinds": [
//     "COUNCIL"
//   ],
//   "asOf": {
//     "year": 2026,
//     "month": 4,
//     "day": 1
//   },
//   "changedBetween": null,
//   "noDay": {
//     "year": -8982,
//     "month": 5,
//     "day": 17
//   },
//   "councilTypes": null,
//   "adultSocialCare": null,
//   "trustTypes": null,
//   "foundation": null,
//   "forerunner": null,
//   "namePart": null,
//   "afterKey": "",
//   "afterId": "",
//   "limit": {
//     "low": 51,
//     "high": 0
//   },
//   "first": {
//     "low": 50,
//     "high": 0
//   },
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
//     }
//   ],
//   "figures": []
// }
