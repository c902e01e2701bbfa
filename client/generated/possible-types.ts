
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "Change": [
      "AmountChange",
      "OrganisationChange",
      "RelationshipChange"
    ],
    "Node": [
      "AccountabilityRelationship",
      "ClinicalCommissioningGroup",
      "CombinedAuthority",
      "Council",
      "Electorate",
      "FundingRelationship",
      "GeographyRelationship",
      "GovernanceRelationship",
      "HealthAndWellbeingBoard",
      "IcbCluster",
      "IntegratedCareBoard",
      "IntegratedCarePartnership",
      "IntegratedCareSystem",
      "NationalBody",
      "NhsRegion",
      "Partner",
      "PartnershipArrangement",
      "PlacePartnership",
      "ProviderCollaborative",
      "SubIcbLocation",
      "SuccessionRelationship",
      "SustainabilityAndTransformationPartnership",
      "Trust",
      "TrustGroup"
    ],
    "Organisation": [
      "ClinicalCommissioningGroup",
      "CombinedAuthority",
      "Council",
      "Electorate",
      "HealthAndWellbeingBoard",
      "IcbCluster",
      "IntegratedCareBoard",
      "IntegratedCarePartnership",
      "IntegratedCareSystem",
      "NationalBody",
      "NhsRegion",
      "Partner",
      "PartnershipArrangement",
      "PlacePartnership",
      "ProviderCollaborative",
      "SubIcbLocation",
      "SustainabilityAndTransformationPartnership",
      "Trust",
      "TrustGroup"
    ],
    "Relationship": [
      "AccountabilityRelationship",
      "FundingRelationship",
      "GeographyRelationship",
      "GovernanceRelationship",
      "SuccessionRelationship"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Change": [
      "AmountChange",
      "OrganisationChange",
      "RelationshipChange"
    ],
    "Node": [
      "AccountabilityRelationship",
      "ClinicalCommissioningGroup",
      "CombinedAuthority",
      "Council",
      "Electorate",
      "FundingRelationship",
      "GeographyRelationship",
      "GovernanceRelationship",
      "HealthAndWellbeingBoard",
      "IcbCluster",
      "IntegratedCareBoard",
      "IntegratedCarePartnership",
      "IntegratedCareSystem",
      "NationalBody",
      "NhsRegion",
      "Partner",
      "PartnershipArrangement",
      "PlacePartnership",
      "ProviderCollaborative",
      "SubIcbLocation",
      "SuccessionRelationship",
      "SustainabilityAndTransformationPartnership",
      "Trust",
      "TrustGroup"
    ],
    "Organisation": [
      "ClinicalCommissioningGroup",
      "CombinedAuthority",
      "Council",
      "Electorate",
      "HealthAndWellbeingBoard",
      "IcbCluster",
      "IntegratedCareBoard",
      "IntegratedCarePartnership",
      "IntegratedCareSystem",
      "NationalBody",
      "NhsRegion",
      "Partner",
      "PartnershipArrangement",
      "PlacePartnership",
      "ProviderCollaborative",
      "SubIcbLocation",
      "SustainabilityAndTransformationPartnership",
      "Trust",
      "TrustGroup"
    ],
    "Relationship": [
      "AccountabilityRelationship",
      "FundingRelationship",
      "GeographyRelationship",
      "GovernanceRelationship",
      "SuccessionRelationship"
    ]
  }
};
      export default result;
    