MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
OPTIONAL CALL (release) {
  UNWIND $codes AS code
  MATCH (:Code {release: release, code: code})<-[:CARRIES]-(body:Organisation)
  RETURN code, [body.id, body.kind, body.name, body.note, body.sourceIds, body.validFrom.year * 10000.0 + body.validFrom.month * 100 + body.validFrom.day, body.validTo.year * 10000.0 + body.validTo.month * 100 + body.validTo.day, body.fromPrecision, body.toPrecision, body.otherNames, [day IN body.otherNameFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN body.otherNameTos | day.year * 10000.0 + day.month * 100 + day.day], body.otherNameFromPrecisions, body.otherNameToPrecisions, body.identifierSchemes, body.identifierValues, [day IN body.identifierFroms | day.year * 10000.0 + day.month * 100 + day.day], [day IN body.identifierTos | day.year * 10000.0 + day.month * 100 + day.day], body.identifierFromPrecisions, body.identifierToPrecisions, body.councilType, body.tier, body.adultSocialCare, body.regionName, body.regionCode, body.trustType, body.foundation, body.careTrust, body.form, body.legislation, body.chairKind, body.specialty, body.memberCountStated, body.forerunner, body.population, body.sector, body.functions] AS record
  ORDER BY body.id
}
RETURN release, code, record

// {
//   "codes": [
//     "QWO",
//     "E08000035"
//   ]
// }
