/** 1 council, 6 councils, no council. */
export function countInWords(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${count > 1 ? plural(noun) : noun}`;
}

/** Of a group of trusts, it is the group that there are several of. */
function plural(noun: string): string {
  const [head = "", ...rest] = noun.split(" of ");
  const heads = /[^aeiou]y$/.test(head)
    ? `${head.slice(0, -1)}ies`
    : `${head}s`;
  return [heads, ...rest].join(" of ");
}
