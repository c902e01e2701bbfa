MATCH (old:Release)
WHERE old.state IN ["ABANDONED", "RETIRED"]
  OR (old.state = "LOADING" AND old.touched + $silentFor < timestamp())
SET old.state =
  CASE old.state WHEN "LOADING" THEN "ABANDONED" ELSE old.state END
WITH old, coalesce(old.retiredAt, 0) + $keptFor - timestamp() AS wait
RETURN collect(CASE WHEN wait <= 0 THEN old.number END) AS releases,
  coalesce(max(wait), 0) AS wait

// {
//   "keptFor": {
//     "low": 20000,
//     "high": 0
//   },
//   "silentFor": {
//     "low": 60000,
//     "high": 0
//   }
// }
