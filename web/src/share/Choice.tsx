import type { Item } from "./item.js";

interface Props {
  readonly item: Item;
  readonly onChosen: () => void;
}

/** A choice of a menu: a link where it leads somewhere, else a button. */
export function Choice({ item, onChosen }: Props) {
  const { label, hint, to, onChoose } = item;
  const words = (
    <>
      {label}
      {hint !== undefined && <small>{hint}</small>}
    </>
  );
  const choose = () => {
    onChoose?.();
    onChosen();
  };
  if (to === undefined)
    return (
      <button type="button" role="menuitem" tabIndex={-1} onClick={choose}>
        {words}
      </button>
    );
  const how = to.isFile
    ? { download: "" }
    : { target: "_blank", rel: "noopener" };
  return (
    <a
      role="menuitem"
      tabIndex={-1}
      href={to.address}
      {...how}
      onClick={choose}
    >
      {words}
    </a>
  );
}
