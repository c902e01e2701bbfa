UNWIND $releases AS release
MATCH (old:Release {number: release})
DELETE old

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
