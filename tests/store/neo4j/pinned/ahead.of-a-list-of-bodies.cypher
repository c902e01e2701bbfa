MATCH (serving:Serving {layout: 2})
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
CALL (bodies0either) {
  UNWIND bodies0either AS body
  WITH DISTINCT body
  RETURN collect(body.json) AS bodyRecords
}
RETURN release, [record IN listed | record.json] AS records,
  total,
  [each IN page0 | [each.id, [one IN each.found | one.edge.json]]] AS page0,
  bodyRecords

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
