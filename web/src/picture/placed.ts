import type { Size } from "../app/size.js";

/** Where the left top of a picture is on its stage, and how large it is seen. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Area extends Size {
  readonly x: number;
  readonly y: number;
}

const CLOSE = 16;

/** All of it, in the middle of the stage. */
export function whole(picture: Size, room: Size): Placed {
  const k = Math.min(
    room.width / picture.width,
    room.height / picture.height,
    1,
  );
  return {
    x: (room.width - picture.width * k) / 2,
    y: (room.height - picture.height * k) / 2,
    k,
  };
}

/** Its whole width, from its top, or about an area that would not be seen. */
export function fromTop(picture: Size, room: Size, about: Area | null): Placed {
  const k = Math.min(room.width / picture.width, 1);
  const isBeyond =
    about !== null && (about.y + about.height) * k + CLOSE > room.height;
  return {
    x: (room.width - picture.width * k) / 2,
    y: isBeyond
      ? room.height / 2 - (about.y + about.height / 2) * k
      : Math.max(0, (room.height - picture.height * k) / 3),
    k,
  };
}

/** Moved as little as shows an area. */
export function showing(area: Area, { x, y, k }: Placed, room: Size): Placed {
  return {
    x: x + into(x + area.x * k, area.width * k, room.width),
    y: y + into(y + area.y * k, area.height * k, room.height),
    k,
  };
}

/** How far a stretch is to be moved to lie within the room. */
function into(from: number, length: number, room: number): number {
  if (from < CLOSE) return CLOSE - from;
  return Math.min(0, room - CLOSE - from - length);
}

/** Moved so that a point of the picture is there on the stage. */
export function holding(
  [x, y]: readonly [number, number],
  at: readonly [number, number],
  { k }: Placed,
): Placed {
  return { x: at[0] - x * k, y: at[1] - y * k, k };
}
