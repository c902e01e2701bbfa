MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
MATCH (loaded:Release {number: release})
RETURN release, loaded.json AS dataset

// {}
