MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
MATCH (loaded:Release {number: release})
RETURN release, [loaded.version, loaded.organisationKinds, loaded.organisationCounts, loaded.relationshipKinds, loaded.relationshipCounts, loaded.figureCount, loaded.findingCount, loaded.recommendationCount, loaded.sourceCount, loaded.latestSourceDate.year * 10000.0 + loaded.latestSourceDate.month * 100 + loaded.latestSourceDate.day, loaded.licences, loaded.coverageKinds, loaded.coverageComplete, loaded.coverageStatements] AS dataset

// {}
