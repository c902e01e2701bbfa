MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
OPTIONAL CALL (release) {
  UNWIND $ids AS id
  MATCH (record:Organisation {release: release, id: id})
  WITH properties(record) AS record
  RETURN [record.id, record.kind, record.name, record.note, record.sourceIds, record.validFrom.year * 10000.0 + record.validFrom.month * 100 + record.validFrom.day, record.validTo.year * 10000.0 + record.validTo.month * 100 + record.validTo.day, record.fromPrecision, record.toPrecision, record.otherNames, [day IN record.otherNameFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN record.otherNameTos | day.year * 10000.0 + day.month * 100 + day.day], record.otherNameFromPrecisions, record.otherNameToPrecisions, record.identifierSchemes, record.identifierValues, [day IN record.identifierFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN record.identifierTos | day.year * 10000.0 + day.month * 100 + day.day], record.identifierFromPrecisions, record.identifierToPrecisions, record.councilType, record.tier, record.adultSocialCare, record.regionName, record.regionCode, record.trustType, record.foundation, record.careTrust, record.form, record.legislation, record.chairKind, record.specialty, record.memberCountStated, record.forerunner, record.population, record.sector, record.functions] AS record
}
RETURN release, record

// {
//   "ids": [
//     "icb:QWO",
//     "trust:RR8"
//   ]
// }
