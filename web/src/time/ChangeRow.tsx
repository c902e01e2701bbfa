import type { ChangeToldFragment } from "placegraph/client";
import { BodyLink } from "../app/BodyLink.js";
import { Grounds } from "../app/Grounds.js";
import { Sources } from "../app/Sources.js";
import { othersIn } from "./changes-shown.js";

interface Props {
  readonly change: ChangeToldFragment;
  /** The body looked at. */
  readonly about: string;
}

/** A change in a sentence, with the law it rests on, where it was read, and the way to the other body. */
export function ChangeRow({ change, about }: Props) {
  return (
    <li>
      <p>{change.reading}</p>
      {"relationship" in change ? (
        <Grounds of={{ ...change.relationship, ...change }} />
      ) : (
        <Sources sources={change.sources} />
      )}
      {othersIn(change, about).map((body) => (
        <p key={body.id} className="evidence">
          Go to <BodyLink body={body} />
        </p>
      ))}
    </li>
  );
}
