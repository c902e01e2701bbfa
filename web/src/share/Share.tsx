import { copyText } from "../app/copy-text.js";
import { CopyButton } from "../app/CopyButton.js";
import { useExplorer } from "../app/state.js";
import { useSaid } from "../app/useSaid.js";
import { useView, useViewAsked } from "../app/useView.js";
import { shownNow } from "../picture/shown.js";
import { askedNow } from "./asked.js";
import { noteOn, tablesOf } from "./exports.js";
import { fileName } from "./file-name.js";
import type { Item } from "./item.js";
import { lastingLink } from "./lasting-link.js";
import { Menu } from "./Menu.js";
import { pictureWords } from "./picture-words.js";
import { queriesOf, toItem } from "./queries.js";
import { savePicture } from "./save-picture.js";
import { viewAddress } from "./view-address.js";
import "./share.css";

/** Takes what is shown elsewhere: as a link, as a file, as the query behind it. */
export function Share({ body }: { readonly body: string }) {
  const [state] = useExplorer();
  const asked = useViewAsked(body);
  const { data } = useView(body);
  const view = data?.relationshipView;
  const [said, say] = useSaid();
  const truncation = view?.truncation ?? null;
  const link = lastingLink(state);

  const copy = (text: string) => {
    void copyText(text).then((isCopied) =>
      say(isCopied ? "Copied" : "The browser did not allow copying"),
    );
  };
  const pictures = (): Item[] => {
    const arranged = shownNow();
    if (arranged === null || data === undefined) return [];
    return PICTURES.map(({ suffix, label, hint }) => ({
      label,
      hint,
      onChoose: () => {
        const record = viewAddress(asked, "json");
        const words = pictureWords(data, asked, {
          page: link,
          record: record && window.location.origin + record,
        });
        const name = fileName(asked, truncation === null, suffix);
        savePicture(arranged, words, { name, suffix }).then(
          () => say(`Saved ${name}`),
          () => say(`The browser could not draw the ${label}`),
        );
      },
    }));
  };
  return (
    <div className="share" role="group" aria-label="Share">
      <CopyButton label="Copy link" text={link} />
      <Menu
        label="Export"
        items={() => [...pictures(), ...tablesOf(asked)]}
        note={noteOn(asked, truncation)}
      />
      <Menu
        label="Show the query"
        items={() => queriesOf(askedNow()).map((query) => toItem(query, copy))}
      />
      <span className="share-said" role="status">
        {said}
      </span>
    </div>
  );
}

const PICTURES = [
  {
    suffix: "png",
    label: "PNG",
    hint: "The picture as it is drawn, to paste anywhere",
  },
  {
    suffix: "svg",
    label: "SVG",
    hint: "The picture as it is drawn, sharp at any size",
  },
] as const;
