import { t } from '../../i18n/messages.ts';

/** What colours and signs of the chart stand for. */
export function Key({
  measure,
  step,
  keys,
  classOf,
  words,
}: {
  measure: string;
  /** What each bar is of. */
  step: 'day' | 'month';
  keys: readonly string[];
  classOf: (key: string) => string;
  words: (key: string) => string;
}) {
  return (
    <ul class="timeline-key">
      <li>
        <strong>{t(`timeline.axis.${measure}.${step}`)}</strong>
      </li>
      {measure === 'events' ? (
        keys.map((key) => (
          <li key={key}>
            <span class={`dot ${classOf(key)}`} />
            {words(key)}
          </li>
        ))
      ) : (
        <>
          <li>
            <span class="dot dot-killed" />
            {t('timeline.key.low')}
          </li>
          <li>
            <span class="dot dot-killed-more" />
            {t('timeline.key.high')}
          </li>
          <li>
            <span aria-hidden="true">▲</span>
            {t('timeline.key.open')}
          </li>
        </>
      )}
      <li>
        <span class="dot dot-point" />
        {t('timeline.key.point')}
      </li>
      <li>
        <span class="dot dot-leaving" />
        {t('timeline.key.leaving')}
      </li>
    </ul>
  );
}
