import { useEffect, useRef } from 'preact/hooks';
import { name, number, when } from '../../i18n/format.ts';
import { code, t } from '../../i18n/messages.ts';
import { called } from '../../i18n/called.ts';
import { Tag } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Status.tsx';
import { isLeaving, type TurningPoint } from './points.ts';

/** Turning points in the order of time, each with its sources. */
export function PointList({
  points,
  chosen,
  onChoose,
}: {
  points: readonly TurningPoint[];
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('.is-chosen')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, points]);
  if (points.length === 0) {
    return <Empty>{t('timeline.noPoints')}</Empty>;
  }
  return (
    <ol class="points" ref={list} tabIndex={0} aria-label={t('timeline.points')}>
      {points.map((point) => (
        <li key={point.id} class={point.id === chosen ? 'point is-chosen' : 'point'}>
          <h3>
            <span class={isLeaving(point) ? 'dot dot-leaving' : 'dot dot-point'} />
            <button type="button" class="link" onClick={() => onChoose(point.id)}>
              {when(point.date)}
            </button>{' '}
            <Tag>{code('turning', point.kind)}</Tag>
          </h3>
          <p lang="en" dir="ltr">
            {point.what}
          </p>
          <p class="hint">
            {[
              ...point.actors.map(called),
              ...(point.place === null ? [] : [name(point.place.names, point.place.name)]),
            ].map((each, at) => (
              <span key={at} class="part">
                {each}
              </span>
            ))}
            {point.confidence !== null && <span class="part">{code('confidence', point.confidence)}</span>}
            {point.links.map((link, at) => (
              <a key={link} class="part" href={link} target="_blank" rel="noopener noreferrer">
                {t('app.sourceLink', { number: number(at + 1) })}
              </a>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
