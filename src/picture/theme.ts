/** The colours of everything but the families, which bring their own. */
export interface Theme {
  readonly name: "light" | "dark";
  readonly ground: string;
  readonly band: string;
  readonly ink: string;
  readonly muted: string;
  readonly box: string;
  readonly edge: string;
  /** The body in the middle. */
  readonly root: string;
  readonly rootInk: string;
}

export const THEMES = {
  light: {
    name: "light",
    ground: "#fbfaf7",
    band: "#f1f0eb",
    ink: "#17212b",
    muted: "#4d5a66",
    box: "#ffffff",
    edge: "#868f98",
    root: "#14507a",
    rootInk: "#ffffff",
  },
  dark: {
    name: "dark",
    ground: "#14181c",
    band: "#1b2126",
    ink: "#e9edf0",
    muted: "#a9b6c0",
    box: "#262f37",
    edge: "#788591",
    root: "#cfe6f8",
    rootInk: "#10202c",
  },
} as const satisfies Record<string, Theme>;

export type ThemeName = keyof typeof THEMES;
