UNWIND $releases AS release
MATCH (record:Relationship {release: release})
CALL (record) { DETACH DELETE record } IN TRANSACTIONS OF 2000 ROWS

// {
//   "releases": [
//     {
//       "low": 3,
//       "high": 0
//     },
//     {
//       "low": 4,
//       "high": 0
//     }
//   ]
// }
