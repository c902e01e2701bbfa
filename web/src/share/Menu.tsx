import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import { Choice } from "./Choice.js";
import type { Item } from "./item.js";
import { choicesIn, nextOf } from "./menu-keys.js";

interface Props {
  readonly label: string;
  /** Asked for when the menu opens. */
  readonly items: () => readonly Item[];
  /** What must be known before choosing. */
  readonly note?: string | null;
}

interface Open {
  readonly items: readonly Item[];
  /** Which has the focus first: the first or the last. */
  readonly at: 0 | -1;
}

/** A button that opens a menu: arrows move, a letter jumps, Escape closes and goes back to the button. */
export function Menu({ label, items, note = null }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const show = (at: Open["at"]) => {
    setOpen({ items: items(), at });
  };
  useLayoutEffect(() => {
    if (open !== null) choicesIn(list.current).at(open.at)?.focus();
  }, [open]);
  const close = () => {
    setOpen(null);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Tab") setOpen(null);
    if (event.key === "Escape") close();
    const next = nextOf(choicesIn(list.current), event.key);
    if (next === null && event.key !== "Escape") return;
    event.preventDefault();
    next?.focus();
  };
  return (
    <span
      className="share-menu"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(null);
      }}
    >
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={id}
        onClick={() => {
          if (open === null) show(0);
          else close();
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          show(event.key === "ArrowDown" ? 0 : -1);
        }}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      <div className="share-list" hidden={open === null}>
        {note !== null && <p id={`${id}-note`}>{note}</p>}
        <ul
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          aria-describedby={note === null ? undefined : `${id}-note`}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {open?.items.map((item) => (
            <li key={item.label} role="none">
              <Choice item={item} onChosen={close} />
            </li>
          ))}
        </ul>
      </div>
    </span>
  );
}
