/** What was pressed is about to make way for what it opens: the focus stays in its panel, or it would be lost to the page. */
export function keepFocus(pressed: HTMLElement): void {
  pressed
    .closest<HTMLElement>('[role="tabpanel"]')
    ?.focus({ preventScroll: true });
}
