import { FAMILIES } from "placegraph/picture";

/** The marks at the ends of lines, one for each family, under ids that begin alike. */
export function Heads({ id }: { readonly id: string }) {
  return (
    <defs>
      {FAMILIES.map(({ family, light, dark, head }) => {
        const colour = `light-dark(${light}, ${dark})`;
        return (
          <marker
            key={family}
            id={`${id}${family}`}
            viewBox="0 0 10 10"
            refX="10"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path
              d={head.d}
              style={{ stroke: colour, fill: head.filled ? colour : "none" }}
            />
          </marker>
        );
      })}
    </defs>
  );
}
