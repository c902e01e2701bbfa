import type {
  CollaborativePlaceLink,
  SharedBody,
} from "../../domain/collaborative-places/links.js";
import type { Dated } from "../dated.js";

export type DatedLink = Dated<CollaborativePlaceLink>;
export type DatedSharedBody = Dated<SharedBody>;
