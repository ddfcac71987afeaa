import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest file first; those that wait for forecasts at the end, when they are made. */
const ORDER = [
  'views',
  'access',
  'review',
  'event',
  'read',
  'timeline',
  'search',
  'gone',
  'size',
  'map',
  'frame',
  'print',
  'brief',
];

/** Two browsers are at work until the end, in the same order each time. */
export class Order extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number =>
      ORDER.findIndex((name) => moduleId.endsWith(`/${name}.e2e.ts`));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}
