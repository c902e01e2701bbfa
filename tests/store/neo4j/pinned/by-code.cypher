MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
OPTIONAL CALL (release) {
  UNWIND $codes AS code
  MATCH (:Code {release: release, code: code})<-[:CARRIES]-(body:Organisation)
  RETURN code, [body.id, body.kind, body.name, body.note, body.sourceIds, body.validFrom, body.validTo, body.fromPrecision, body.toPrecision, body.otherNames, body.otherNameFroms, body.otherNameTos, body.otherNameFromPrecisions, body.otherNameToPrecisions, body.identifierSchemes, body.identifierValues, body.identifierFroms, body.identifierTos, body.identifierFromPrecisions, body.identifierToPrecisions, body.councilType, body.tier, body.adultSocialCare, body.regionName, body.regionCode, body.trustType, body.foundation, body.careTrust, body.form, body.legislation, body.chairKind, body.specialty, body.memberCountStated, body.forerunner, body.population, body.sector, body.functions] AS record
  ORDER BY body.id
}
RETURN release, code, record

// {
//   "codes": [
//     "QWO",
//     "E08000035"
//   ]
// }
