CREATE CONSTRAINT serving_layout IF NOT EXISTS FOR (s:Serving) REQUIRE s.layout IS UNIQUE;
CREATE CONSTRAINT release_number IF NOT EXISTS FOR (r:Release) REQUIRE r.number IS UNIQUE;
CREATE CONSTRAINT organisation_key IF NOT EXISTS FOR (n:Organisation) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT code_key IF NOT EXISTS FOR (n:Code) REQUIRE (n.release, n.code) IS UNIQUE;
CREATE CONSTRAINT relationship_key IF NOT EXISTS FOR (n:Relationship) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT financialfigure_key IF NOT EXISTS FOR (n:FinancialFigure) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT legalprovision_key IF NOT EXISTS FOR (n:LegalProvision) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT evidence_key IF NOT EXISTS FOR (n:Evidence) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE INDEX organisation_by_name IF NOT EXISTS FOR (n:Organisation) ON (n.release, n.nameOrder, n.id);
CREATE INDEX organisation_by_kind IF NOT EXISTS FOR (n:Organisation) ON (n.release, n.kind, n.id);
CREATE INDEX organisation_by_kind_and_name IF NOT EXISTS FOR (n:Organisation) ON (n.release, n.kind, n.nameOrder, n.id);
CREATE INDEX relationship_by_kind IF NOT EXISTS FOR (n:Relationship) ON (n.release, n.kind, n.id);
CREATE INDEX relationship_by_day IF NOT EXISTS FOR (n:Relationship) ON (n.release, n.firstDay, n.id);
CREATE INDEX relationship_by_kind_and_day IF NOT EXISTS FOR (n:Relationship) ON (n.release, n.kind, n.firstDay, n.id);
CREATE FULLTEXT INDEX organisation_search IF NOT EXISTS FOR (n:Organisation) ON EACH [n.words, n.codes] OPTIONS {indexConfig: {`fulltext.analyzer`: "whitespace"}};
CALL db.awaitIndexes(300)

// {}
