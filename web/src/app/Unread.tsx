import { useExplorer } from "./state.js";
import { unreadIn } from "./unread-parts.js";

/** What of the address was passed over, so that nobody takes another picture for the one that a link was to show. */
export function Unread() {
  // The state leaves out what it does not know; whenever it changes, so does the address.
  useExplorer();
  return (
    <div className="unread" role="status">
      {unreadIn(window.location.search).map((told) => (
        <p key={told}>{told}</p>
      ))}
    </div>
  );
}
