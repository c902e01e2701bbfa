/** A choice of a menu. */
export interface Item {
  readonly label: string;
  /** What more is to be known of it. */
  readonly hint?: string;
  /** Where it leads; a file is saved, another page opens beside this one. */
  readonly to?: { readonly address: string; readonly isFile: boolean };
  readonly onChoose?: () => void;
}
