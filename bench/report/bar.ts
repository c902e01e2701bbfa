/** How many times as fast placegraph is as the fastest of its peers, at one piece of work. */
export interface Bar {
  readonly work: string;
  readonly beside: string;
  readonly times: number;
}
