import { TraceBothSidesDocument } from "placegraph/client";
import { useQuery } from "urql";
import { Answer } from "../../app/Answer.js";
import { CopyButton } from "../../app/CopyButton.js";
import { LinesPicture } from "../picture/LinesPicture.js";
import type { Question } from "../useTrace.js";

/** The shortest line to Parliament beside the shortest to electors, and where they part. */
export function TwoMasters({ question }: { readonly question: Question }) {
  const { from: of, through, maxHops, asOf } = question;
  const [both] = useQuery({
    query: TraceBothSidesDocument,
    variables: { of, through, maxHops, asOf },
  });
  return (
    <Answer of={both} what="its two masters">
      {({ dualAccountability: { national, local, reading, citation } }) => {
        const sides = [
          { title: "National side", path: national.path },
          { title: "Local side", path: local.path },
        ];
        return (
          <>
            <LinesPicture
              lines={sides.flatMap(({ path }) => path ?? [])}
              open={null}
            />
            <div className="trace-sides">
              {sides.map(({ title, path }) => (
                <section key={title}>
                  <h3>{title}</h3>
                  <p>{path?.reading ?? "No line."}</p>
                </section>
              ))}
            </div>
            <details>
              <summary>
                All of it in sentences, with where the lines part
              </summary>
              <p>{reading}</p>
            </details>
            <CopyButton text={citation} label="Copy the citation of both" />
          </>
        );
      }}
    </Answer>
  );
}
