import { Start } from "../start/Start.js";
import { Find } from "../find/Find.js";
import { Picture } from "../picture/Picture.js";
import { Share } from "../share/Share.js";
import { ErrorBoundary } from "react-error-boundary";
import { Broken } from "./Broken.js";
import { Side } from "./Side.js";
import { Title } from "./Title.js";
import { TimeBar } from "../time/TimeBar.js";
import { Unread } from "./Unread.js";
import { useExplorer } from "./state.js";

/** The page: find a body at the top, its picture in the middle with time below, what is known of it at the side. */
export function App() {
  const [state] = useExplorer();
  const { body } = state;
  return (
    <>
      <header className="top">
        <a className="brand" href="/">
          <img src="/icon.svg" alt="" width="28" height="28" />
          placegraph
        </a>
        <Find />
        {body !== null && <Share body={body} />}
        <nav aria-label="Elsewhere">
          <a href="/graphiql">GraphiQL</a>
        </nav>
      </header>
      {body === null ? (
        <Start />
      ) : (
        <main className="explorer">
          <Title body={body} />
          <section className="stage" aria-label="Picture">
            <Unread />
            <ErrorBoundary FallbackComponent={Broken} resetKeys={[state]}>
              <Picture body={body} />
            </ErrorBoundary>
            <TimeBar body={body} />
          </section>
          <ErrorBoundary FallbackComponent={Broken} resetKeys={[state]}>
            <Side body={body} />
          </ErrorBoundary>
        </main>
      )}
    </>
  );
}
