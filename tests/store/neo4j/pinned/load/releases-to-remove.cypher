MATCH (old:Release)
WHERE old.state IN ["ABANDONED", "RETIRED"]
WITH old, coalesce(old.retiredAt, 0) + $keptFor - timestamp() AS wait
RETURN collect(CASE WHEN wait <= 0 THEN old.number END) AS releases,
  coalesce(max(wait), 0) AS wait

// {
//   "keptFor": {
//     "low": 20000,
//     "high": 0
//   }
// }
