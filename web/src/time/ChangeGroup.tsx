import { useState } from "react";
import type { ChangeGroup as Group } from "./change-groups.js";
import { ChangePage } from "./ChangePage.js";
import type { Asked } from "./changes-shown.js";

interface Props {
  readonly group: Group;
  /** How many there are, in words. */
  readonly told: string;
  readonly asked: Asked;
}

/** Changes of one sort, a page after another. They are fetched when the group is opened. */
export function ChangeGroup({ group, told, asked }: Props) {
  // What nothing is known to have changed by does not push aside what did.
  const [open, setOpen] = useState(group.caution === null);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <details
      className="changes-group"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h3>{group.title}</h3> <span>{told}</span>
      </summary>
      {group.caution !== null && (
        <p className="changes-caution">{group.caution}</p>
      )}
      {open &&
        cursors.map((after, index) => (
          <ChangePage
            key={after}
            asked={{ ...asked, changeKinds: group.kinds, after }}
            title={group.title}
            onMore={
              index === cursors.length - 1
                ? (cursor) => setCursors([...cursors, cursor])
                : null
            }
          />
        ))}
    </details>
  );
}
