import { useCombobox } from "downshift";
import { useState } from "react";
import { goTo, useExplorer } from "../app/state.js";
import { groupsOf, type Choice } from "./choices.js";
import { Found } from "./Found.js";
import { Outcome } from "./Outcome.js";
import { useAnswer } from "./useAnswer.js";
import { useHurry } from "./useHurry.js";
import { useSlash } from "./useSlash.js";
import "./find.css";

const { stateChangeTypes } = useCombobox;
const BOX = "find";
const LABEL = "Find a body by name, former name or code";

/** The search box: names, former names and codes of any date. On the first page it stands in the middle, and not at the top. */
export function Find({ prominent = false }: { readonly prominent?: boolean }) {
  const [{ body }] = useExplorer();
  return prominent || body !== null ? <Box prominent={prominent} /> : null;
}

function Box({ prominent }: { readonly prominent: boolean }) {
  const [, change] = useExplorer();
  const [text, setText] = useState("");
  const answer = useAnswer(text);
  const groups = groupsOf(answer.hits);
  const choices = groups.flatMap((group) => group.choices);
  const open = ({ id }: Choice) => {
    setText("");
    void change(goTo(id));
  };
  const hurry = useHurry(
    { text, waiting: answer.waiting, best: choices[0] },
    open,
  );
  useSlash(BOX);
  const combobox = useCombobox<Choice>({
    inputId: BOX,
    items: choices,
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (choice) => choice?.name ?? "",
    itemToKey: (choice) => choice?.key,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) open(selectedItem);
    },
    stateReducer: (state, { type, changes }) => {
      switch (type) {
        // Leaving the box opens nothing.
        case stateChangeTypes.InputBlur:
          return { ...state, isOpen: false };
        default:
          return changes;
      }
    },
  });
  const isShown = combobox.isOpen && answer.asked;
  return (
    <div className={prominent ? "find find-prominent" : "find"} role="search">
      <input
        {...combobox.getInputProps({
          "aria-label": LABEL,
          // While there is none, the first choice is not pointed at.
          ...(choices.length === 0 && { "aria-activedescendant": "" }),
          onKeyDown: hurry,
          // At once: what waits for downshift to tell of it loses letters typed fast.
          onChange: ({ currentTarget }) => setText(currentTarget.value),
        })}
        type="search"
        placeholder="Find a body: a name, a former name, a code"
        autoComplete="off"
        spellCheck={false}
      />
      <kbd aria-hidden="true">/</kbd>
      <div className="find-results" hidden={!isShown}>
        <Outcome text={text} answer={answer} />
        <Found combobox={combobox} groups={groups} />
      </div>
    </div>
  );
}
