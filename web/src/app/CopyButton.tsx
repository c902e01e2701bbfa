import { useState } from "react";
import { copyText } from "./copy-text.js";
import { useSaid } from "./useSaid.js";

interface Props {
  readonly text: string;
  readonly label: string;
}

/** Copies a text and says so. Where the browser does not allow it, the text is there to be copied by hand. */
export function CopyButton({ text, label }: Props) {
  const [said, say] = useSaid();
  const [isRefused, refuse] = useState(false);
  const copy = async () => {
    const isCopied = await copyText(text);
    refuse(!isCopied);
    say(isCopied ? "Copied" : "The browser did not allow it: copy it by hand");
  };
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said}</span>
      {isRefused && (
        <textarea
          readOnly
          aria-label={`${label}, by hand`}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </span>
  );
}
