MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $roots AS id
  MATCH (root:Organisation {release: release, id: id})
  WITH root ORDER BY root.id
  RETURN collect(root) AS roots
}
WITH release, [roots] AS rings, roots AS reached, false AS truncated
CALL (rings, reached) {
  UNWIND rings[..$hops] AS ring
  UNWIND ring AS body
  MATCH (body)-[edge]->(other:Organisation)
    WHERE type(edge) IN $kinds
    AND ($asOf IS NULL OR (
      (edge.validFrom IS NULL OR edge.validFrom <= $asOf) AND
      (edge.validTo IS NULL OR $asOf < edge.validTo)))
    AND ($inferred IS NULL OR edge.inferred = $inferred)
    AND ($checked IS NULL OR edge.checked = $checked)
    AND ($otherKinds IS NULL OR other.kind IN $otherKinds)
    AND other IN reached
  WITH DISTINCT edge ORDER BY edge.id
  RETURN collect(edge) AS edges
}
CALL (release, rings, edges) {
  UNWIND range(0, size(rings) - 1) AS distance
  UNWIND rings[distance] AS body
  WITH distance, properties(body) AS body
  RETURN distance, [body.id, body.kind, body.name, body.note, body.sourceIds, body.validFrom, body.validTo, body.fromPrecision, body.toPrecision, body.otherNames, body.otherNameFroms, body.otherNameTos, body.otherNameFromPrecisions, body.otherNameToPrecisions, body.identifierSchemes, body.identifierValues, body.identifierFroms, body.identifierTos, body.identifierFromPrecisions, body.identifierToPrecisions, body.councilType, body.tier, body.adultSocialCare, body.regionName, body.regionCode, body.trustType, body.foundation, body.careTrust, body.form, body.legislation, body.chairKind, body.specialty, body.memberCountStated, body.forerunner, body.population, body.sector, body.functions] AS body,
    null AS record, null AS provision
  UNION ALL
  CALL (release, edges) {
  UNWIND edges AS relationship
  WITH properties(relationship) AS relationship
  RETURN [relationship.id, relationship.kind, relationship.from, relationship.to, relationship.inferred, relationship.note, relationship.sourceIds, relationship.basisId, relationship.validFrom, relationship.validTo, relationship.fromPrecision, relationship.toPrecision, relationship.role, relationship.mechanism, relationship.stream, relationship.amountYears, relationship.amountMeasures, relationship.amountRoles, relationship.amountPence, relationship.amountCertainties, relationship.amountSourceIds, relationship.amountNotes, relationship.vintage, relationship.populationShareOfFrom, relationship.populationShareOfTo, relationship.areaShareOfTo, relationship.admissionShareOfFrom, relationship.population, relationship.form, relationship.areaShareOfFrom] AS record, null AS provision
  UNION ALL
  UNWIND edges AS relationship
  WITH DISTINCT release, relationship.basisId AS id
  MATCH (provision:LegalProvision {release: release, id: id})
  RETURN null AS record, [provision.id, provision.act, provision.section, provision.says, provision.checked, provision.note, provision.sourceId, provision.validFrom, provision.validTo, provision.fromPrecision, provision.toPrecision] AS provision
  UNION ALL
  RETURN null AS record, null AS provision
}
  RETURN null AS distance, null AS body, record, provision
}
RETURN release, truncated, distance, body, record, provision

// {
//   "roots": [
//     "trust:RR8"
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
//     "EXERCISES_FUNCTIONS_OF",
//     "ACCOUNTABLE_TO",
//     "OVERSEEN_BY",
//     "DIRECTED_BY",
//     "REGULATED_BY",
//     "SCRUTINISED_BY",
//     "ELECTED_BY",
//     "REPORTS_TO",
//     "HAS_REGARD_TO",
//     "INVESTIGATED_BY",
//     "EXAMINED_BY",
//     "ALLOCATES_TO",
//     "GRANTS_TO",
//     "TAX_FUNDS",
//     "PAYS_PRECEPT_TO",
//     "POOLS_INTO",
//     "PAYS",
//     "COMMISSIONS",
//     "COVERS",
//     "SERVES",
//     "LIES_WITHIN",
//     "SUCCEEDED_BY"
//   ],
//   "asOf": null,
//   "inferred": null,
//   "checked": null,
//   "otherKinds": null,
//   "hops": {
//     "low": 0,
//     "high": 0
//   },
//   "cap": {
//     "low": 10,
//     "high": 0
//   }
// }
