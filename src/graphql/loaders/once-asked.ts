/** What is the same for a whole request: read when first asked for, and once. */
export function onceAsked<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= read());
}
