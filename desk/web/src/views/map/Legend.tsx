import { t } from '../../i18n/messages.ts';
import { EVENT_TYPES, typeClass } from '../../ui/colour.ts';
import { code } from '../../i18n/messages.ts';
import { Tag } from '../../ui/Tag.tsx';
import { stepWords } from './scale.ts';
import type { Shade } from './shade.ts';

/** What colours and signs stand for, and where the figures are from. */
export function Legend({ shade, events, forces }: { shade: Shade | null; events: boolean; forces: boolean }) {
  return (
    <div class="legend">
      {shade !== null && (
        <section>
          <h2 class="legend-title">{shade.title}</h2>
          {shade.model && <Tag tone="model">{t('map.modelOutput')}</Tag>}
          {shade.provisional && <Tag tone="unknown">{t('map.provisional')}</Tag>}
          <ul class="legend-steps">
            {[...shade.scale.thresholds, null].map((_, step) => (
              <li key={step}>
                <span class={`swatch seq-${step}`} />
                {stepWords(shade.scale, step)}
              </li>
            ))}
            <li>
              <span class="swatch swatch-unknown" />
              {t('map.noFigure')}
            </li>
          </ul>
          <p class="hint">{t('map.source', { source: shade.source })}</p>
        </section>
      )}
      {events && (
        <section>
          <h2 class="legend-title">{t('map.events')}</h2>
          <ul class="legend-list">
            {EVENT_TYPES.map((type) => (
              <li key={type}>
                <span class={`dot type-${typeClass(type)}`} />
                {code('type', type)}
              </li>
            ))}
          </ul>
          <ul class="legend-list legend-signs">
            <li>
              <span class="dot dot-near" />
              {t('map.sign.near')}
            </li>
            <li>
              <span class="dot dot-vague" />
              {t('map.sign.vague')}
            </li>
            <li>
              <span class="dot dot-disputed" />
              {t('map.sign.disputed')}
            </li>
          </ul>
          <p class="hint">{t('map.sign.size')}</p>
        </section>
      )}
      {forces && (
        <section>
          <h2 class="legend-title">{t('map.forces')}</h2>
          <ul class="legend-list">
            {(['present', 'announced', 'ended'] as const).map((state) => (
              <li key={state}>
                <span class={`square is-${state}`} />
                {t(`map.force.${state}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
