MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  MATCH (record:Relationship {release: release})
    WHERE record.id IS NOT NULL
    AND ($kinds IS NULL OR record.kind IN $kinds)
    AND ($asOf IS NULL OR (
      (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)))
    AND ($changedBetween IS NULL OR single(day IN $changedBetween WHERE
      (record.validFrom IS NULL OR record.validFrom <= day) AND
      (record.validTo IS NULL OR day < record.validTo)))
    AND ($onEither IS NULL OR any(day IN $onEither WHERE
      (record.validFrom IS NULL OR record.validFrom <= day) AND
      (record.validTo IS NULL OR day < record.validTo)))
    AND ($inferred IS NULL OR record.inferred = $inferred)
    AND ($checked IS NULL OR record.checked = $checked)
  RETURN count(record) AS total
}
CALL (release) {
  MATCH (record:Relationship {release: release})
    WHERE record.id > $afterId
    AND ($kinds IS NULL OR record.kind IN $kinds)
    AND ($asOf IS NULL OR (
      (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)))
    AND ($changedBetween IS NULL OR single(day IN $changedBetween WHERE
      (record.validFrom IS NULL OR record.validFrom <= day) AND
      (record.validTo IS NULL OR day < record.validTo)))
    AND ($onEither IS NULL OR any(day IN $onEither WHERE
      (record.validFrom IS NULL OR record.validFrom <= day) AND
      (record.validTo IS NULL OR day < record.validTo)))
    AND ($inferred IS NULL OR record.inferred = $inferred)
    AND ($checked IS NULL OR record.checked = $checked)
  WITH record ORDER BY record.release, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records, total

// {
//   "kinds": null,
//   "asOf": {
//     "year": 2026,
//     "month": 4,
//     "day": 1
//   },
//   "changedBetween": null,
//   "onEither": null,
//   "inferred": null,
//   "checked": null,
//   "afterKey": null,
//   "afterId": "",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
