import type { ReactNode } from "react";
import type { CombinedError, UseQueryState } from "urql";

interface Props<Data> {
  readonly of: Pick<UseQueryState<Data>, "data" | "error" | "fetching">;
  /** What is being fetched, for those who cannot see it come: the relationships of a body. */
  readonly what: string;
  readonly children: (data: Data) => ReactNode;
}

/** An answer, or that it is on its way, or what is wrong with the question. The old answer stays until the new one is there. */
export function Answer<Data>({ of, what, children }: Props<Data>) {
  const { data, error, fetching } = of;
  if (error !== undefined) return <Failure error={error} />;
  if (data == null)
    return fetching ? (
      <p className="waiting" role="status">
        Fetching {what}…
      </p>
    ) : null;
  return <div aria-busy={fetching}>{children(data)}</div>;
}

/** What went wrong, in the words of the server, with what it suggests. */
export function Failure({ error }: { readonly error: CombinedError }) {
  const isOld = error.graphQLErrors.some(
    ({ extensions }) => extensions["code"] === "PERSISTED_QUERY_NOT_FOUND",
  );
  return (
    <div className="failure" role="alert">
      {(isOld ? [OLD] : messagesOf(error)).map((message) => (
        <p key={message}>{message}</p>
      ))}
      {isOld && (
        <button type="button" onClick={() => window.location.reload()}>
          Reload the page
        </button>
      )}
    </div>
  );
}

const OLD = "The server has changed since this page was opened.";

function messagesOf({ networkError, graphQLErrors }: CombinedError): string[] {
  return networkError === undefined
    ? graphQLErrors.map(({ message }) => inPageWords(message))
    : ["The server cannot be reached. Check that it runs, and try again."];
}

/** The API names its own roots; a reader of the page has a box. */
function inPageWords(message: string): string {
  return message.replace("with `search`", "in the box at the top");
}
