import { coded } from "../columns/coded.js";
import type { Layout } from "../columns/field.js";
import { list } from "../columns/list.js";
import { given, word } from "../columns/plain.js";

/** Few lists of sources stand behind many records. */
export const sourceIds: Layout<readonly string[]> = given(
  coded(list(given(word))),
);
