MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $ids AS id
  MATCH (record:Organisation {release: release, id: id})
  RETURN collect(record.json) AS records
}
RETURN release, records

// {
//   "ids": [
//     "icb:QWO",
//     "trust:RR8"
//   ]
// }
