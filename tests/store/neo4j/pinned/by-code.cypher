MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $codes AS code
  MATCH (:Code {release: release, code: code})<-[:CARRIES]-(body:Organisation)
  WITH code, body ORDER BY body.id
  WITH code, collect(body.json) AS records
  RETURN collect([code, records]) AS carried
}
RETURN release, carried

// {
//   "codes": [
//     "QWO",
//     "E08000035"
//   ]
// }
