import { month as monthWords, number, percent } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import type { Before, ForecastMonth, UnitForecast } from './types.ts';

/** Share of what came that should lie within the 90 % band. */
export const AIM = 0.9;
/** The number of deaths in a month that is called many. */
export const MANY = 25;

/** Whole deaths around a band, never narrower than the band itself. */
export function whole(low: number, high: number): { low: number; high: number } {
  return { low: Math.floor(low + 1e-9), high: Math.max(0, Math.ceil(high - 1e-9)) };
}

export function ninety(row: ForecastMonth): { low: number; high: number } {
  return whole(row.quantiles['0.05'], row.quantiles['0.95']);
}

export function half(row: ForecastMonth): { low: number; high: number } {
  return whole(row.quantiles['0.25'], row.quantiles['0.75']);
}

/** Deaths in a band, in words. */
export function band({ low, high }: { low: number; high: number }): string {
  const words = low === high ? 'outlook.exactly' : low === 0 ? 'outlook.atMost' : 'outlook.between';
  return t(words, { low, high });
}

/** What the draws of one month say, in a sentence. */
export function sentence(row: ForecastMonth): string {
  return t('outlook.sentence', {
    month: monthWords(row.month),
    ninety: band(ninety(row)),
    half: band(half(row)),
  });
}

/** The chances of a month, in a sentence. */
export function chances(row: ForecastMonth): string {
  return t('outlook.chances', { any: percent(row.p_any), many: percent(row.p_25), n: MANY });
}

export type Verdict = 'better' | 'worse' | 'equal';

/** Against the benchmark: a difference below one in a hundred is none. */
export function verdict(before: Before): { verdict: Verdict; share: number } {
  if (before.benchmark_crps === 0) {
    return { verdict: before.crps === 0 ? 'equal' : 'worse', share: 0 };
  }
  const share = 1 - before.crps / before.benchmark_crps;
  return { verdict: Math.abs(share) < 0.005 ? 'equal' : share > 0 ? 'better' : 'worse', share: Math.abs(share) };
}

export function crps(value: number): string {
  return number(value, { maximumSignificantDigits: 3 });
}

/** What the chart must have room for. */
export function mostOf(unit: UnitForecast): number {
  return Math.max(
    0,
    ...[...unit.history, ...unit.came].map(({ deaths }) => deaths ?? 0),
    ...unit.months.map((row) => row.quantiles['0.95']),
  );
}

/** Deaths that the model expects over all months. */
export function expected(unit: UnitForecast): number {
  return unit.months.reduce((sum, row) => sum + row.mean, 0);
}

/** The month of the desk's note that figures from then on are provisional. */
export function provisionalSince(note: string): string | undefined {
  return /^Figures from (\d{4}-\d{2}) on are provisional/.exec(note)?.[1];
}
