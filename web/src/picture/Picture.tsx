import type { ViewQuery } from "placegraph/client";
import { pictureOf } from "placegraph/picture";
import { useMemo } from "react";
import { Answer } from "../app/Answer.js";
import { useExplorer } from "../app/state.js";
import { useView } from "../app/useView.js";
import { FamilyToggles } from "./FamilyToggles.js";
import { LayoutSwitch } from "./LayoutSwitch.js";
import { Legend } from "./Legend.js";
import { LeftOut } from "./LeftOut.js";
import { PictureView } from "./PictureView.js";
import { STYLES } from "./styles.js";
import { linesInWords } from "./words.js";
import "./picture.css";

/** The relationship view of a body, as the address asks for it. */
export function Picture({ body }: { readonly body: string }) {
  const view = useView(body);
  return (
    <Answer of={view} what="the picture">
      {({ relationshipView }) => <Drawn view={relationshipView} />}
    </Answer>
  );
}

function Drawn({ view }: { readonly view: ViewQuery["relationshipView"] }) {
  const [state, change] = useExplorer();
  const { families, layout, depth, expand, pick } = state;
  const picture = useMemo(() => pictureOf(view), [view]);
  return (
    <>
      <style>{STYLES}</style>
      <div className="picture-tools" role="group" aria-label="What is drawn">
        <FamilyToggles
          picture={picture}
          shown={families}
          onShow={(next) => void change({ families: next })}
        />
        <span className="picture-counts">{linesInWords(picture.lines)}</span>
        <LayoutSwitch
          layout={layout}
          depth={depth}
          onLayout={(next) => void change({ layout: next })}
          onDepth={(next) => void change({ depth: next })}
        />
        <Legend picture={picture} />
      </div>
      <PictureView
        picture={picture}
        label={`${view.root.nameOnDay} and what is joined to it`}
        layout={layout}
        selected={pick}
        expanded={expand}
        onSelect={(id) =>
          void change({ pick: id === view.root.id ? null : id, panel: "facts" })
        }
        onExpand={(id) => void change({ expand: [...expand, id] })}
        onCollapse={(id) =>
          void change({ expand: expand.filter((each) => each !== id) })
        }
      />
      <LeftOut truncation={view.truncation} />
    </>
  );
}
