/** How large something is, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
