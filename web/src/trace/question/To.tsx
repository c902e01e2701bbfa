import { useCombobox } from "downshift";
import { useState } from "react";
import { useExplorer } from "../../app/state.js";
import { groupsOf, type Choice } from "../../find/choices.js";
import { Found } from "../../find/Found.js";
import { Outcome } from "../../find/Outcome.js";
import { useAnswer } from "../../find/useAnswer.js";
import "../../find/find.css";

interface Props {
  readonly from: string;
  /** Its id stands for its name until the API has told it. */
  readonly to: { readonly id: string; readonly name: string } | null;
}

const { InputBlur } = useCombobox.stateChangeTypes;

/** Where the lines are to end: a body looked for as in the box at the top, or wherever answering stops. */
export function To({ from, to }: Props) {
  const [, change] = useExplorer();
  /** What is being typed; null: nothing is. */
  const [typed, type] = useState<string | null>(null);
  const answer = useAnswer(typed ?? "");
  const groups = groupsOf(
    answer.hits.filter(({ organisation: { id } }) => id !== from),
  );
  const endAt = (body: string | null): void => {
    type(null);
    void change({ to: body, line: null });
  };
  const combobox = useCombobox<Choice>({
    items: groups.flatMap(({ choices }) => choices),
    itemToString: (choice) => choice?.name ?? "",
    itemToKey: (choice) => choice?.key,
    selectedItem: null,
    inputValue: typed ?? to?.name ?? "",
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) endAt(selectedItem.id);
    },
    // To leave the field is not to choose; to leave it empty is to end nowhere in particular.
    stateReducer: (state, { type: by, changes }) =>
      by === InputBlur ? { ...state, isOpen: false } : changes,
    onStateChange: ({ type: by }) => {
      if (by !== InputBlur) return;
      if (typed === "") endAt(null);
      else type(null);
    },
  });
  const label = combobox.getLabelProps();
  return (
    <div className="trace-to">
      <label id={label.id} htmlFor={label.htmlFor}>
        To
      </label>
      <input
        {...combobox.getInputProps({
          // Downshift tells of it a keystroke late.
          onChange: ({ currentTarget }) => type(currentTarget.value),
        })}
        placeholder="Wherever answering stops"
        autoComplete="off"
        spellCheck={false}
      />
      {to !== null && (
        <button
          type="button"
          aria-label="To wherever answering stops"
          title="To wherever answering stops"
          onClick={() => {
            endAt(null);
            document.getElementById(label.htmlFor ?? "")?.focus();
          }}
        >
          ×
        </button>
      )}
      <div className="find-results" hidden={!combobox.isOpen || !answer.asked}>
        <Outcome text={typed ?? ""} answer={answer} />
        <Found combobox={combobox} groups={groups} />
      </div>
    </div>
  );
}
