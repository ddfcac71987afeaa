import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePrinting } from './printing.ts';

const AROUND = 6;

/**
 * A long list of which only what is in sight is drawn; it asks for more before its end comes into sight. On paper everything that is
 * there stands one after the other.
 */
export function VirtualList<T>({
  items,
  keyOf,
  rowHeight,
  label,
  more,
  onMore,
  children,
}: {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** Height of every row in rem. */
  rowHeight: number;
  label: string;
  more: boolean;
  onMore: () => void;
  children: (item: T) => ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [inSight, setRange] = useState<readonly [number, number]>([0, 20]);
  const printing = usePrinting();
  const look = (): void => {
    const element = box.current;
    if (element === null) {
      return;
    }
    const row = rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const first = Math.max(0, Math.floor(element.scrollTop / row) - AROUND);
    const last = Math.ceil((element.scrollTop + element.clientHeight) / row) + AROUND;
    setRange((before) => (before[0] === first && before[1] === last ? before : [first, last]));
    if (more && last >= items.length) {
      onMore();
    }
  };
  useEffect(look, [items, more, rowHeight]);
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    if (box.current === null) {
      return;
    }
    const observer = new ResizeObserver(() => latest.current());
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const [first, last] = printing ? [0, items.length] : inSight;
  const shown = items.slice(first, last);
  const height = (rows: number): string | undefined => (printing ? undefined : `${rows * rowHeight}rem`);
  return (
    <div ref={box} class="virtual" tabIndex={0} role="group" aria-label={label} onScroll={look}>
      <ul class="virtual-list" style={{ blockSize: height(items.length) }}>
        {shown.map((item, at) => (
          <li
            key={keyOf(item)}
            class="virtual-row"
            style={{ insetBlockStart: height(first + at), blockSize: height(1) }}
            aria-setsize={more ? -1 : items.length}
            aria-posinset={first + at + 1}
          >
            {children(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}
