import assert from "node:assert/strict";
import type { Contender, OfEach } from "./contenders/contender.js";
import { factsOf } from "./facts.js";
import type { Operation } from "./operation.js";

/** Fails unless all tell the same: both engines and hand-written Cypher the same JSON, the peer the same facts. */
export async function checkSameAnswers(
  operation: Operation,
  { engine, anew, cypher, peer, embedded, replica }: OfEach<Contender>,
): Promise<void> {
  const { name, peerLacks, portCypher } = operation;
  const ours = plain(await engine.ask(operation));
  assert.ok(factsOf(ours).length > 0, `${name}: the answer says nothing.`);
  for (const other of [anew, embedded, replica, cypher])
    assert.deepEqual(
      plain(await other.ask(operation)),
      ours,
      `${name}: the answer of ${other.name} is another.`,
    );
  assert.deepEqual(
    factsOf(await peer.ask(operation)),
    factsOf(ours, peerLacks),
    `${name}: ${peer.name} tells other facts.`,
  );
  if (portCypher !== undefined)
    assert.deepEqual(
      factsOf(await cypher.ask({ ...operation, cypher: portCypher })),
      factsOf(ours),
      `${name}: the statement for the port tells other facts.`,
    );
}

/** As JSON has it: without the prototypes that GraphQL leaves out. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer));
}
