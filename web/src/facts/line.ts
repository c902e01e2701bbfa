import { pictureOf, type Drawable } from "placegraph/picture";

/** A line of the picture is named by its ends, family and change, with spaces between; no id of a body has any. */
export function isLine(pick: string): boolean {
  return pick.includes(" ");
}

/** The relationships that are drawn as a line of a view. None where the view has no such line. */
export function relationshipsOf(line: string, view: Drawable) {
  const drawn = pictureOf(view).lines.find(({ id }) => id === line);
  return drawn?.relationships ?? [];
}
