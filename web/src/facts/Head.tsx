import { useEffect, useRef } from "react";
import { dayInWords, daysInWords } from "../app/dates.js";
import { kindInWords } from "../app/kinds.js";
import { laterNameOf } from "../app/later-name.js";
import { today } from "../app/today.js";
import type { Body } from "./body.js";

/** Whether this is the body of a page that was opened with one: such a page is read from its top. */
let justOpened = new URLSearchParams(window.location.search).has("body");

/** The name of a body, its kind and its days. */
export function Head({ body }: { readonly body: Body }) {
  const { id, nameOnDay, kind, asOf, inForce, validity } = body;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was chosen is gone from the page, a search box or a row: go on reading here, and not at the top.
    if (!justOpened && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
    justOpened = false;
  }, [id]);
  const later = laterNameOf(body);
  const days =
    validity.from === null && validity.to === null
      ? "its first day is not known"
      : daysInWords(validity);
  return (
    <header>
      <h2 ref={heading} tabIndex={-1}>
        {nameOnDay}
      </h2>
      {later !== null && <p className="facts-later">{later}</p>}
      <p className="facts-kind">
        {kindInWords(kind)} · {inForce ? "in force" : "not in force"} on{" "}
        {dayInWords(asOf)}
        {inForce ? ", " : "; it was "}
        {days}
        {asOf > today() &&
          ". That day is still to come: what is known now is shown"}
      </p>
      {body.note !== null && <p className="facts-note">{body.note}</p>}
    </header>
  );
}
