import { useState } from 'preact/hooks';
import { number } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { killedWords, periodWords } from './Chart.tsx';
import type { Bin } from './series.ts';

/** The bars in figures. */
export function CountTable({ bins, words }: { bins: readonly Bin[]; words: (key: string) => string }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="timeline-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('timeline.table')}</summary>
      {open && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('timeline.period')}</th>
              <th scope="col" class="number">
                {t('timeline.measure.events')}
              </th>
              <th scope="col">{t('timeline.parts')}</th>
              <th scope="col" class="number">
                {t('timeline.measure.killed')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bins.map((bin) => (
              <tr key={bin.period}>
                <th scope="row">{periodWords(bin.period)}</th>
                <td class="number">{number(bin.events)}</td>
                <td>{bin.parts.map(({ key, events }) => `${words(key)} ${number(events)}`).join(' · ')}</td>
                <td class="number">{killedWords(bin)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
