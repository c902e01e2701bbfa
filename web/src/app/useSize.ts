import { useLayoutEffect, useState, type RefObject } from "react";
import type { Size } from "./size.js";

/** How large an element is, in whole pixels; nothing before it is laid out. */
export function useSize(of: RefObject<Element | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((now) =>
        now.width === width && now.height === height ? now : { width, height },
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // At once, so that the first sight need not wait for the observer.
    measure();
    return () => observer.disconnect();
  }, [of]);
  return size;
}
