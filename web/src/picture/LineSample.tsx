import { familyStyle } from "placegraph/picture";
import { classOf } from "./styles.js";

/** A short line as those of a family are drawn. */
export function LineSample({ family }: { readonly family: string }) {
  const { head } = familyStyle(family);
  return (
    <svg className="sample" width="30" height="10" aria-hidden="true">
      <path className={classOf(family)} d="M1 5H24" strokeWidth="1.8" />
      <path
        className={`${classOf(family)} head`}
        d={head.d}
        transform="translate(21 .5) scale(.9)"
      />
    </svg>
  );
}
