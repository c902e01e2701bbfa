import type { Arranged, SvgOptions } from "placegraph/picture";

/** Saves the picture on the page as a file. */
export async function savePicture(
  arranged: Arranged,
  words: SvgOptions,
  file: { readonly name: string; readonly suffix: "png" | "svg" },
): Promise<void> {
  const { toPng, toSvg } = await import("../picture/export.js");
  const draw = file.suffix === "png" ? toPng : toSvg;
  save(await draw(arranged, words), file.name);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has it by then; while it is kept, so is the memory.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
