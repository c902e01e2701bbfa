MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $ids AS id
  MATCH (body:Organisation {release: release, id: id})
  CALL (body) {
    MATCH (body)<-[edge]-(other:Organisation)
    WHERE type(edge) IN $kinds
    WITH edge ORDER BY edge.firstDay DESC, edge.id LIMIT $limit
    RETURN collect(edge.json) AS records
  }
  RETURN collect([id, records]) AS pages
}
RETURN release, pages

// {
//   "ids": [
//     "icb:QWO"
//   ],
//   "kinds": [
//     "MEMBER_OF",
//     "PROPOSED_MEMBER_OF",
//     "PARTY_TO",
//     "PART_OF",
//     "CLUSTERED_IN",
//     "COMMITTEE_OF",
//     "ESTABLISHED_BY",
//     "APPOINTED_BY",
//     "NOMINATES_TO",
//     "OPERATES_IN",
//     "LEADS",
//     "HOSTS",
//     "ASSOCIATED_WITH",
//     "DELEGATES_TO",
//     "CO_OPERATES_WITH",
//     "CONSULTS",
//     "HAS_REGARD_TO",
//     "EXERCISES_FUNCTIONS_OF"
//   ],
//   "asOf": null,
//   "changedBetween": null,
//   "onEither": null,
//   "inferred": null,
//   "checked": null,
//   "otherKinds": null,
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
