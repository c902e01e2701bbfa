import { FAMILIES as STYLES, type Picture } from "placegraph/picture";
import { FAMILIES, type Family } from "../app/state.js";
import { inFigures } from "../app/words.js";
import { LineSample } from "./LineSample.js";
import { linesInWords } from "./words.js";

interface Props {
  readonly picture: Picture;
  readonly shown: readonly Family[];
  readonly onShow: (families: Family[]) => void;
}

/** The families that are drawn, each with its line and how many of them there are. */
export function FamilyToggles({ picture, shown, onShow }: Props) {
  return (
    <fieldset className="picture-families">
      <legend className="unseen">Lines drawn, by family</legend>
      {FAMILIES.map((family) => {
        const style = STYLES.find((each) => each.family === family);
        const isShown = shown.includes(family);
        const lines = picture.lines.filter((line) => line.family === family);
        const title = isShown
          ? `${style?.says}: ${linesInWords(lines)}`
          : style?.says;
        return (
          <label key={family} title={title}>
            <input
              type="checkbox"
              checked={isShown}
              onChange={() =>
                onShow(
                  FAMILIES.filter((each) =>
                    each === family ? !isShown : shown.includes(each),
                  ),
                )
              }
            />
            <LineSample family={family} />
            {style?.title}
            {isShown && (
              <span className="count">{inFigures(lines.length)}</span>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
