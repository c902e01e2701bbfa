const AS_JSON =
  'Send JSON such as {"query": "{ dataset { version } }"}, with the header content-type: application/json';

/**
 * What Apollo says of a request that never becomes an operation, by how it begins, and what is said here instead: what is wrong
 * and what to do. It gives them one code and no other sign. What is not among them is told in its words.
 */
const OWN_WORDS: readonly (readonly [theirs: string, ours: string])[] = [
  [
    "This operation has been blocked as a potential Cross-Site Request Forgery",
    "A form or a link on somebody else's page could send this request, so it is refused. Send the header content-type: application/json; to ask by GET, that one or apollo-require-preflight: true.",
  ],
  [
    "POST body missing",
    `The body of the request holds no operation. ${AS_JSON}.`,
  ],
  [
    "GraphQL operations must contain a non-empty `query`",
    `The request holds no operation. ${AS_JSON}; by GET, put ?query= and the operation behind the address.`,
  ],
  [
    "Operation batching disabled",
    "A list of operations is not answered. Send one operation in each request.",
  ],
  [
    "An 'accept' header was provided",
    "The answer is JSON, which the header accept leaves out. Send accept: application/json, or no such header.",
  ],
];

export function inOwnWords(message: string): string {
  const [, ours] =
    OWN_WORDS.find(([theirs]) => message.startsWith(theirs)) ?? [];
  return ours ?? message;
}

/** By GET, Apollo refuses what is no query before it is told what is answered here. */
export function isOfAnotherKind(message: string): boolean {
  return message.startsWith("GET requests only support query operations");
}
