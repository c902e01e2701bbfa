import { createElement, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { painted } from "./painted.js";
import { PICTURE } from "./picture-drawn.js";

/** An element as it stands in the page, as plain data. */
interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: readonly (Shape | string)[];
}

export interface StaticPicture {
  readonly elements: number;
  readonly ms: number;
}

/** Milliseconds in which React alone draws the elements of the picture, in its place and with its styles, from plain data. */
export async function drawStatically(): Promise<StaticPicture> {
  const picture = document.querySelector(PICTURE);
  const parent = picture?.parentElement;
  if (picture == null || parent == null)
    throw new Error(`There is no ${PICTURE} in the page.`);
  const shape = shapeOf(picture);
  const elements = picture.querySelectorAll("*").length + 1;
  const place = document.createElement(parent.tagName);
  place.className = parent.className;
  parent.replaceWith(place);
  await painted();
  const started = performance.now();
  createRoot(place).render(drawn(shape, 0));
  return { elements, ms: (await painted()) - started };
}

function shapeOf(element: Element): Shape {
  const attributes: Record<string, unknown> = {};
  for (const { name, value } of element.attributes)
    attributes[name === "class" ? "className" : name] =
      name === "style" ? styleOf(element) : value;
  const children = [...element.childNodes].map((child) =>
    child instanceof Element ? shapeOf(child) : (child.textContent ?? ""),
  );
  return { tag: element.tagName, attributes, children };
}

function styleOf(element: Element): Record<string, string> {
  if (!(element instanceof SVGElement || element instanceof HTMLElement))
    return {};
  const { style } = element;
  return Object.fromEntries(
    [...style].map((name) => [
      name.startsWith("--")
        ? name
        : name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      style.getPropertyValue(name),
    ]),
  );
}

function drawn(shape: Shape | string, key: number): ReactNode {
  if (typeof shape === "string") return shape;
  const { tag, attributes, children } = shape;
  return createElement(tag, { ...attributes, key }, children.map(drawn));
}
