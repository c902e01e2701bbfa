import type { UseComboboxReturnValue } from "downshift";
import { kindsInWords } from "../app/kinds.js";
import type { Choice, Group } from "./choices.js";
import { ChoiceInWords } from "./ChoiceInWords.js";

interface Props {
  readonly combobox: UseComboboxReturnValue<Choice>;
  readonly groups: readonly Group[];
}

/** What was found, kind by kind. */
export function Found({ combobox, groups }: Props) {
  const { getMenuProps, getItemProps, highlightedIndex } = combobox;
  const places = new Map(
    groups
      .flatMap(({ choices }) => choices)
      .map(({ key }, index) => [key, index]),
  );
  return (
    <div
      {...getMenuProps({ "aria-label": "Bodies found" })}
      className="find-list"
    >
      {groups.map(({ kind, choices }) => (
        <div key={kind} role="group" aria-label={kindsInWords(kind)}>
          <p className="find-kind" role="presentation">
            {kindsInWords(kind)}
          </p>
          {choices.map((choice) => {
            const index = places.get(choice.key) ?? -1;
            return (
              <div
                key={choice.key}
                className={choice.hit === null ? "find-heir" : "find-hit"}
                {...getItemProps({ item: choice, index })}
                aria-selected={index === highlightedIndex}
              >
                <ChoiceInWords choice={choice} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
