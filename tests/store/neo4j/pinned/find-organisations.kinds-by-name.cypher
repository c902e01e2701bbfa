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
  RETURN collect(record.json) AS records
}
RETURN release, records, total

// {
//   "ids": null,
//   "codes": null,
//   "kinds": [
//     "COUNCIL",
//     "COMBINED_AUTHORITY"
//   ],
//   "asOf": null,
//   "changedBetween": null,
//   "noDay": {
//     "year": -8982,
//     "month": 5,
//     "day": 17
//   },
//   "councilTypes": null,
//   "adultSocialCare": true,
//   "trustTypes": null,
//   "foundation": null,
//   "forerunner": null,
//   "namePart": null,
//   "afterKey": "Leeds City Council",
//   "afterId": "council:E08000035",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
