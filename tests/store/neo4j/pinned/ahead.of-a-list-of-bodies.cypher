MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $kinds AS kind
  MATCH (record:Organisation {release: release, kind: kind})
    WHERE record.id IS NOT NULL
    AND (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)
  RETURN count(record) AS total
}
CALL (release) {
  UNWIND $kinds AS kind
  CALL (release, kind) {
    MATCH (record:Organisation {release: release, kind: kind})
    WHERE record.nameOrder IS NOT NULL AND record.id IS NOT NULL
    AND (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)
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
