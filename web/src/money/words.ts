const EXACT = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  minimumFractionDigits: 0,
  maximumFractionDigits: 2,
});
const UNITS = [
  { from: 1e9, sign: "bn" },
  { from: 1e6, sign: "m" },
  { from: 1e3, sign: "k" },
] as const;

/** To the penny where there are pence: £4,150,565,700.10. */
export function exactPounds(pounds: number): string {
  const text = EXACT.format(pounds);
  return /\.\d$/.test(text) ? `${text}0` : text;
}

/** To three figures, for reading at a glance: £4.15bn, £26.1m, £780k. Exact where that is as short. */
export function shortPounds(pounds: number): string {
  const size = Math.abs(pounds);
  // 999,500 to three figures is a million.
  const unit = UNITS.find(({ from }) => Number(size.toPrecision(3)) >= from);
  if (unit === undefined) return exactPounds(pounds);
  const figures = new Intl.NumberFormat("en-GB", {
    maximumSignificantDigits: 3,
  });
  const sign = pounds < 0 ? "-" : "";
  return `${sign}£${figures.format(size / unit.from)}${unit.sign}`;
}

/** What columns of the sources cut short. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["incl", "including"],
  ["excl", "excluding"],
  ["childrens", "children’s"],
  ["covid", "Covid-19"],
  ["icb", "ICB"],
  ["nhs", "NHS"],
  ["ccg", "CCG"],
  ["aef", "aggregate external finance"],
]);

/** A name of a column as words: council_tax_requirement_incl_parish_precepts. */
export function inWords(name: string): string {
  return name
    .split("_")
    .map((word) => SHORT.get(word) ?? word)
    .join(" ");
}
