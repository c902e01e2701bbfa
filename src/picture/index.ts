export type {
  Arranged,
  Band,
  Box,
  Heads,
  Path,
  Piece,
  Point,
  Stroke,
} from "./arranged.js";
export { LAYERS, pictureOf, type Drawable } from "./drawable.js";
export {
  FAMILIES,
  familyStyle,
  type FamilyStyle,
  type Head,
} from "./families.js";
export { GLYPHS, kindStyle, type Glyph, type KindStyle } from "./kinds.js";
export { headsOf } from "./heads.js";
export { labelsOf, textWidth } from "./label.js";
export { arrangeFreely, dotRadius, pairsOf } from "./free/arrange-freely.js";
export { labelsThatFit } from "./free/labels-that-fit.js";
export { linePaths } from "./line-path.js";
export type { Change, Picture, PictureLine, PictureNode } from "./picture.js";
export {
  arrangeInRows,
  LAYER_TITLES,
  type RowsOptions,
} from "./rows/arrange-in-rows.js";
export { widthInRows } from "./rows/width-in-rows.js";
export { FONT, svgOf, type SvgOptions } from "./svg/svg-of.js";
export { strokesOf } from "./strokes.js";
export { THEMES, type Theme, type ThemeName } from "./theme.js";
export { lineWidth, restingOpacity } from "./weight.js";
