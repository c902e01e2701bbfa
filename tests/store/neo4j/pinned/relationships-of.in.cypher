MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $ids AS id
  MATCH (body:Organisation {release: release, id: id})
  CALL (body) {
    MATCH (body)<-[edge]-(other:Organisation)
    WHERE ($kinds IS NULL OR type(edge) IN $kinds)
    AND ($asOf IS NULL OR (
      (edge.validFrom IS NULL OR edge.validFrom <= $asOf) AND
      (edge.validTo IS NULL OR $asOf < edge.validTo)))
    AND ($changedBetween IS NULL OR single(day IN $changedBetween WHERE
      (edge.validFrom IS NULL OR edge.validFrom <= day) AND
      (edge.validTo IS NULL OR day < edge.validTo)))
    AND ($onEither IS NULL OR any(day IN $onEither WHERE
      (edge.validFrom IS NULL OR edge.validFrom <= day) AND
      (edge.validTo IS NULL OR day < edge.validTo)))
    AND ($inferred IS NULL OR edge.inferred = $inferred)
    AND ($checked IS NULL OR edge.checked = $checked)
    AND ($otherKinds IS NULL OR other.kind IN $otherKinds)
    AND edge.firstDay <= $afterKey AND edge.id IS NOT NULL
    AND NOT (edge.firstDay = $afterKey AND edge.id <= $afterId)
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
//   "afterKey": "Infinity",
//   "afterId": "",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
