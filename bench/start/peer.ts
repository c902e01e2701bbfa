import neo4j from "neo4j-driver";
import { peer } from "../neo4j/contenders/peer.js";

// A stock server of @neo4j/graphql. What it is asked first needs no database, and none is there.
const driver = neo4j.driver("bolt://127.0.0.1:1", neo4j.auth.basic("", ""));
const { url } = await (await peer(driver, 1)).serve();
console.log(`It answers at ${url}`);
