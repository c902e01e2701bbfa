import { useEffect, type RefObject } from "react";
import type { Lit } from "./light.js";

/** Dims all bodies but those lit. It marks the elements themselves, so that to point at something draws none of the 300 anew. */
export function useDimmed(
  drawing: RefObject<SVGSVGElement | null>,
  lit: Lit | null,
): void {
  useEffect(() => {
    const svg = drawing.current;
    if (svg === null || lit === null) return;
    const elements = [
      ...svg.querySelectorAll<SVGElement>(
        "[data-body], [data-name-of], [data-badge]",
      ),
    ].filter(({ dataset: { body, nameOf, badge } }) =>
      lit.bodies.has(body ?? nameOf ?? badge ?? ""),
    );
    for (const element of elements) element.classList.add("lit");
    svg.classList.add("dimmed");
    return () => {
      for (const element of elements) element.classList.remove("lit");
      svg.classList.remove("dimmed");
    };
  }, [drawing, lit]);
}
