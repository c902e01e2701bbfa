MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  CALL (release) {
    MATCH (:Code {release: release, code: $code})<-[:CARRIES]-(record:Organisation)
    RETURN record
    UNION
    CALL db.index.fulltext.queryNodes("organisation_search", $words)
    YIELD node AS record
    WITH release, record WHERE record.release = release
    RETURN record
  }
  WITH record WHERE $kinds IS NULL OR record.kind IN $kinds
  RETURN collect(record.json) AS records
}
RETURN release, records

// {
//   "code": "LEDS TEACHING HOSPITALS",
//   "words": "(words:hospitals* OR words:hospitals~1) AND (words:teaching* OR words:teaching~1) AND (words:leds* OR words:leds~1)",
//   "kinds": [
//     "TRUST"
//   ]
// }
