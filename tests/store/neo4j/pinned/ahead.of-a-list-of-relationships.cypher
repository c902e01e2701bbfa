MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $kinds AS kind
  MATCH (record:Relationship {release: release, kind: kind})
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
  UNWIND $kinds AS kind
  CALL (release, kind) {
    MATCH (record:Relationship {release: release, kind: kind})
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
    RETURN record ORDER BY record.release, record.kind, record.id LIMIT $limit
  }
  WITH record ORDER BY record.id LIMIT $limit
  RETURN collect(record) AS listed
}
WITH release, listed, total AS count
CALL (release, listed) {
  UNWIND listed[..$first] AS one
  UNWIND [one.from, one.to] AS id
  WITH DISTINCT release, id
  MATCH (body:Organisation {release: release, id: id})
  RETURN collect(body) AS bodieseither
}
OPTIONAL CALL (release, listed, count, bodieseither) {
  UNWIND CASE listed WHEN [] THEN [null] ELSE listed END AS one
  WITH count, properties(one) AS record
  RETURN "first" AS part, null AS number, null AS key,
    count AS total, CASE WHEN record IS NOT NULL THEN [record.id, record.kind, record.from, record.to, record.inferred, record.note, record.sourceIds, record.basisId, record.validFrom.year * 10000.0 + record.validFrom.month * 100 + record.validFrom.day, record.validTo.year * 10000.0 + record.validTo.month * 100 + record.validTo.day, record.fromPrecision, record.toPrecision, record.role, record.mechanism, record.stream, record.amountYears, record.amountMeasures, record.amountRoles, record.amountPence, record.amountCertainties, record.amountSourceIds, record.amountNotes, record.vintage, record.populationShareOfFrom, record.populationShareOfTo, record.areaShareOfTo, record.admissionShareOfFrom, record.population, record.form, record.areaShareOfFrom] END AS record
  UNION ALL
  UNWIND bodieseither AS body
  WITH DISTINCT body
  WITH properties(body) AS body
  RETURN "body" AS part, null AS number, null AS key,
    null AS total, [body.id, body.kind, body.name, body.note, body.sourceIds, body.validFrom.year * 10000.0 + body.validFrom.month * 100 + body.validFrom.day, body.validTo.year * 10000.0 + body.validTo.month * 100 + body.validTo.day, body.fromPrecision, body.toPrecision, body.otherNames, [day IN body.otherNameFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN body.otherNameTos | day.year * 10000.0 + day.month * 100 + day.day], body.otherNameFromPrecisions, body.otherNameToPrecisions, body.identifierSchemes, body.identifierValues, [day IN body.identifierFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN body.identifierTos | day.year * 10000.0 + day.month * 100 + day.day], body.identifierFromPrecisions, body.identifierToPrecisions, body.councilType, body.tier, body.adultSocialCare, body.regionName, body.regionCode, body.trustType, body.foundation, body.careTrust, body.form, body.legislation, body.chairKind, body.specialty, body.memberCountStated, body.forerunner, body.population, body.sector, body.functions] AS record
  UNION ALL
  CALL (release, listed, count, bodieseither) {
    UNWIND listed[..$first] AS one
    UNWIND one.sourceIds AS id
    RETURN id
  }
  MATCH (source:Source {release: release, id: id})
  WITH properties(source) AS source
  RETURN "source" AS part, null AS number, null AS key,
    null AS total, [source.id, source.title, source.publisher, source.date.year * 10000.0 + source.date.month * 100 + source.date.day, source.datePrecision, source.url, source.licence, source.via, source.note] AS record
}
RETURN release, part, number, key, total, record

// {
//   "kinds": [
//     "COVERS"
//   ],
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
//   },
//   "first": {
//     "low": 50,
//     "high": 0
//   },
//   "pages": [],
//   "figures": []
// }
