import { number, percent } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';

/** Steps of a choropleth: step 0 below the first threshold, step n from the n-th threshold on. */
export interface Scale {
  thresholds: readonly number[];
  /** Whether values are whole numbers, so that a step can be told as 1–5. */
  whole: boolean;
  share: boolean;
}

/** The same steps in every month and area, so that maps can be compared. */
export const DEATHS: Scale = { thresholds: [1, 6, 16, 51, 151, 401], whole: true, share: false };
export const EVENTS: Scale = { thresholds: [1, 2, 5, 10, 20, 50], whole: true, share: false };
export const MEAN: Scale = { thresholds: [0.5, 5, 15, 50, 150, 400], whole: false, share: false };
export const SHARE: Scale = { thresholds: [0.02, 0.1, 0.25, 0.5, 0.75, 0.9], whole: false, share: true };

/** Step of a value; null where it is unknown. */
export function stepOf(scale: Scale, value: number | null | undefined): number | null {
  if (value == null || Number.isNaN(value)) {
    return null;
  }
  return scale.thresholds.filter((threshold) => value >= threshold).length;
}

/** What a step stands for, in words. */
export function stepWords(scale: Scale, step: number): string {
  const low = scale.thresholds[step - 1];
  const next = scale.thresholds[step];
  const told = (value: number): string => (scale.share ? percent(value) : number(value));
  if (low === undefined) {
    const first = next ?? 0;
    return scale.whole && first === 1 ? told(0) : t('map.step.under', { value: told(first) });
  }
  if (next === undefined) {
    return t('map.step.from', { value: told(low) });
  }
  const high = scale.whole ? next - 1 : next;
  return high === low ? told(low) : t('app.range', { low: told(low), high: told(high) });
}
