MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  MATCH (record:Organisation {release: release})
    WHERE record.id IS NOT NULL
    AND (single(day IN $changedBetween WHERE
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
  RETURN count(record) AS total
}
CALL (release) {
  MATCH (record:Organisation {release: release})
    WHERE record.nameOrder IS NOT NULL AND record.id IS NOT NULL
    AND (single(day IN $changedBetween WHERE
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
  WITH record ORDER BY record.release, record.nameOrder, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records, total

// {
//   "ids": null,
//   "codes": null,
//   "kinds": null,
//   "asOf": null,
//   "changedBetween": [
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
//   }
// }
