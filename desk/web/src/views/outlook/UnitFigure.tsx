import { month as monthWords, number, percent } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Tag } from '../../ui/Tag.tsx';
import { FanChart } from './FanChart.tsx';
import type { ScaleKind } from './scale.ts';
import { AIM, chances, crps, half, MANY, ninety, sentence, verdict } from './tell.ts';
import type { Before, ForecastSheet, UnitForecast } from './types.ts';

/** One area: what was counted, what the draws say, and how well such draws did here before. */
export function UnitFigure({
  unit,
  sheet,
  name,
  kind,
}: {
  unit: UnitForecast;
  sheet: ForecastSheet;
  name: string;
  kind: ScaleKind;
}) {
  const next = unit.months[0];
  return (
    <section class="panel outlook-unit" aria-label={name}>
      <header class="outlook-unit-head">
        <h2>{name}</h2>
        <Tag tone="model">{t('outlook.modelOutput')}</Tag>
      </header>
      {next !== undefined && (
        <p class="outlook-sentence">
          <strong>{sentence(next)}</strong> {chances(next)}
        </p>
      )}
      <FanChart unit={unit} kind={kind} label={t('outlook.chartLabel', { name })} />
      <ForecastTable unit={unit} name={name} />
      <Skill before={unit.before} />
      <p class="hint outlook-source">
        {t('outlook.source', { model: sheet.model, month: monthWords(sheet.origin), vintage: sheet.vintage })}
      </p>
      <History unit={unit} name={name} />
    </section>
  );
}

function ForecastTable({ unit, name }: { unit: UnitForecast; name: string }) {
  const came = unit.came.length > 0;
  return (
    <div class="table-frame" role="region" tabIndex={0} aria-label={t('outlook.tableOf', { name })}>
      <table class="outlook-table">
        <caption class="unseen">{t('outlook.tableOf', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('outlook.month')}</th>
            <th scope="col" class="number">
              {t('outlook.median')}
            </th>
            <th scope="col" class="number">
              {t('outlook.half')}
            </th>
            <th scope="col" class="number">
              {t('outlook.ninety')}
            </th>
            <th scope="col" class="number">
              {t('outlook.any')}
            </th>
            <th scope="col" class="number">
              {t('outlook.many', { n: MANY })}
            </th>
            {came && (
              <th scope="col" class="number">
                {t('outlook.came')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {unit.months.map((row, index) => (
            <tr key={row.month}>
              <th scope="row">{monthWords(row.month, 'short')}</th>
              <td class="number">{number(Math.round(row.quantiles['0.5']))}</td>
              <td class="number">{short(half(row))}</td>
              <td class="number">{short(ninety(row))}</td>
              <td class="number">{percent(row.p_any)}</td>
              <td class="number">{percent(row.p_25)}</td>
              {came && <td class="number">{deaths(unit.came[index]?.deaths)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function short({ low, high }: { low: number; high: number }): string {
  return low === high ? number(low) : t('outlook.fromTo', { low: number(low), high: number(high) });
}

function deaths(value: number | null | undefined): string {
  return value == null ? t('app.unknown') : number(value);
}

/** How well the model did here before, losses included. */
export function Skill({ before }: { before: Before | null }) {
  if (before === null) {
    return <p class="outlook-skill">{t('outlook.skillUnknown')}</p>;
  }
  const against = verdict(before);
  return (
    <p class="outlook-skill">
      {t('outlook.skill', {
        origins: before.origins,
        from: monthWords(before.from, 'short'),
        to: monthWords(before.to, 'short'),
        coverage: percent(before.coverage90),
        aim: percent(AIM),
      })}{' '}
      {t('outlook.error', {
        crps: crps(before.crps),
        benchmark: before.benchmark,
        other: crps(before.benchmark_crps),
      })}{' '}
      <Tag tone={against.verdict === 'better' ? 'good' : against.verdict === 'worse' ? 'serious' : 'plain'}>
        {t(`outlook.verdict.${against.verdict}`, { share: percent(against.share) })}
      </Tag>
    </p>
  );
}

function History({ unit, name }: { unit: UnitForecast; name: string }) {
  const unknown = unit.history.filter((each) => each.deaths === null).length;
  return (
    <details class="outlook-history">
      <summary>{t('outlook.observed', { count: unit.history.length })}</summary>
      {unknown > 0 && <p class="hint">{t('outlook.gaps', { count: unknown })}</p>}
      <div class="table-frame" role="region" tabIndex={0} aria-label={t('outlook.historyOf', { name })}>
        <table class="outlook-years">
          <caption class="unseen">{t('outlook.historyOf', { name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('outlook.month')}</th>
              <th scope="col" class="number">
                {t('outlook.deaths')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...unit.history].reverse().map((each) => (
              <tr key={each.month}>
                <th scope="row">{monthWords(each.month)}</th>
                <td class="number">{deaths(each.deaths)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
