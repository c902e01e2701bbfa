import { StateLink } from "../app/StateLink.js";
import { Find } from "../find/Find.js";
import { QUESTIONS } from "./questions.js";
import { Whole } from "./Whole.js";
import "./start.css";

/** The first page: what this is, where to begin, and how whole it is. */
export function Start() {
  return (
    <main className="start">
      <h1>
        Who governs, funds and answers to whom in England’s health and care
      </h1>
      <p className="start-lead">
        Find a board, a council, a trust or a partnership, and see whom it
        answers to, who pays it and what it belongs to, on any day from 2016 on.
        Every line says since when, by which law and where it was read.
      </p>
      <Find prominent />
      <h2>Questions to begin with</h2>
      <ul className="start-questions">
        {QUESTIONS.map(({ asks, shows, to }) => (
          <li key={asks}>
            <StateLink to={to}>{asks}</StateLink>
            <p>{shows}</p>
          </li>
        ))}
      </ul>
      <Whole />
    </main>
  );
}
