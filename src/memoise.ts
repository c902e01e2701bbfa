/** A function that keeps what it made for at most so many keys, and begins anew when it has them: what it makes must be the same each time. */
export function memoise<K, V>(
  most: number,
  make: (key: K) => V,
): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
