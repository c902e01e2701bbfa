MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
OPTIONAL CALL (release) {
  MATCH (record:LegalProvision {release: release})
    WHERE record.id IS NOT NULL
  WITH properties(record) AS record
  RETURN [record.id, record.act, record.section, record.says, record.checked, record.note, record.sourceId, record.validFrom.year * 10000.0 + record.validFrom.month * 100 + record.validFrom.day, record.validTo.year * 10000.0 + record.validTo.month * 100 + record.validTo.day, record.fromPrecision, record.toPrecision] AS record
}
RETURN release, record

// {}
