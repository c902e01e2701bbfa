MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  MATCH (record:LegalProvision {release: release})
    WHERE record.id IS NOT NULL
  RETURN collect(record.json) AS records
}
RETURN release, records

// {}
