MATCH (loading:Release {number: $release})
SET loading.touched = timestamp()
WITH loading WHERE loading.state = "LOADING"
MATCH (serving:Serving {layout: 2})
OPTIONAL MATCH (before:Release {number: serving.release})
SET before.state = "RETIRED", before.retiredAt = timestamp()
SET loading += $dataset, loading.state = "SERVING",
  serving.release = loading.number
RETURN loading.number AS release

// {
//   "release": {
//     "low": 5,
//     "high": 0
//   },
//   "dataset": {
//     "version": "8abadb1eb949"
//   }
// }
