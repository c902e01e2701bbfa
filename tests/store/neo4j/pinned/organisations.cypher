MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
OPTIONAL CALL (release) {
  UNWIND $ids AS id
  MATCH (record:Organisation {release: release, id: id})
  WITH properties(record) AS record
  RETURN [record.id, record.kind, record.name, record.note, record.sourceIds, record.validFrom, record.validTo, record.fromPrecision, record.toPrecision, record.otherNames, record.otherNameFroms, record.otherNameTos, record.otherNameFromPrecisions, record.otherNameToPrecisions, record.identifierSchemes, record.identifierValues, record.identifierFroms, record.identifierTos, record.identifierFromPrecisions, record.identifierToPrecisions, record.councilType, record.tier, record.adultSocialCare, record.regionName, record.regionCode, record.trustType, record.foundation, record.careTrust, record.form, record.legislation, record.chairKind, record.specialty, record.memberCountStated, record.forerunner, record.population, record.sector, record.functions] AS record
}
RETURN release, record

// {
//   "ids": [
//     "icb:QWO",
//     "trust:RR8"
//   ]
// }
