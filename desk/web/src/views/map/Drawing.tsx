import { type ComponentType, render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/messages.ts';
import { announce } from '../../ui/live.ts';
import { type MapProps, SvgMap } from './SvgMap.tsx';

/** As any map, and tells when it has been drawn. */
export interface GlProps extends MapProps {
  onShown: () => void;
}

/** The map by WebGL where the browser has it, else as lines; for print always as lines. */
export function Drawing(props: MapProps) {
  const [Gl, setGl] = useState<ComponentType<GlProps> | null>(null);
  const [shown, setShown] = useState(false);
  const print = useRef<HTMLDivElement>(null);
  const wanted = useMemo(() => !forced() && hasWebGl(), []);
  const latest = useRef(props);
  latest.current = props;
  const drawn = props.picture.countries.length > 0;
  useEffect(() => {
    if (!wanted || !drawn) {
      return;
    }
    // The lines are on the page already; what they are replaced by is large and may come when there is nothing else to do.
    const start = (): void => {
      import('./GlMap.tsx').then(
        (module) => setGl(() => module.default),
        () => announce(t('map.noWebGl')),
      );
    };
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(start, 300);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(start, { timeout: 2000 });
    return () => cancelIdleCallback(waiting);
  }, [wanted, drawn]);
  useEffect(() => {
    const fill = (): void => {
      if (print.current !== null) {
        render(<SvgMap {...latest.current} />, print.current);
      }
    };
    const empty = (): void => {
      if (print.current !== null) {
        render(null, print.current);
      }
    };
    addEventListener('beforeprint', fill);
    addEventListener('afterprint', empty);
    return () => {
      removeEventListener('beforeprint', fill);
      removeEventListener('afterprint', empty);
    };
  }, []);
  return (
    <>
      <div class="map-screen">
        {/* The lines stay until the other map has something to show. */}
        {!shown && <SvgMap {...props} />}
        {Gl !== null && (
          <div class={shown ? 'map-gl' : 'map-gl is-coming'}>
            <Gl {...props} onShown={() => setShown(true)} />
          </div>
        )}
      </div>
      <div class="map-print" ref={print} />
    </>
  );
}

/** `?map=svg` asks for lines though the browser has WebGL. */
function forced(): boolean {
  const asked = new URLSearchParams(`${location.search.slice(1)}&${location.hash.split('?')[1] ?? ''}`);
  return asked.get('map') === 'svg';
}

function hasWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
