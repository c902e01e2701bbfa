MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
OPTIONAL CALL (release) {
  UNWIND $ids AS id
  MATCH (record:Source {release: release, id: id})
  WITH properties(record) AS record
  RETURN [record.id, record.title, record.publisher, record.date.year * 10000.0 + record.date.month * 100 + record.date.day, record.datePrecision, record.url, record.licence, record.via, record.note] AS record
}
RETURN release, record

// {
//   "ids": [
//     "ONS-ICB24"
//   ]
// }
