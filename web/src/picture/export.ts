import { svgOf, type Arranged, type SvgOptions } from "placegraph/picture";

/** How many pixels of a PNG there are to one of the screen. */
const SHARP = 2;

/** The picture as it is drawn, all of it, as an SVG file: the same that the server gives, but for places found by forces. */
export function toSvg(arranged: Arranged, options: SvgOptions): Blob {
  return new Blob([svgOf(arranged, options)], { type: "image/svg+xml" });
}

/** The same as a PNG file. Refused where the browser cannot draw so large a picture. */
export async function toPng(
  arranged: Arranged,
  options: SvgOptions,
): Promise<Blob> {
  const address = URL.createObjectURL(toSvg(arranged, options));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SHARP;
    canvas.height = image.naturalHeight * SHARP;
    canvas
      .getContext("2d")
      ?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => {
        if (blob === null)
          reject(
            new Error("The picture is too large for a PNG. Take the SVG."),
          );
        else resolve(blob);
      }),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
