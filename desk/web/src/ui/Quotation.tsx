import { word } from '../i18n/words.ts';
import { directionOf, type Mark, stretches } from './marks.ts';

/** Words of a report in their own language: never translated, always with language and direction. */
export function Quotation({
  text,
  language,
  marks = [],
  quoted = true,
}: {
  text: string;
  language: string | null;
  marks?: readonly Mark[];
  quoted?: boolean;
}) {
  const words = stretches(text, marks).map((stretch) =>
    stretch.marks.length === 0 ? stretch.text : <mark key={stretch.begin}>{stretch.text}</mark>,
  );
  return (
    <blockquote class="quotation" lang={language ?? undefined} dir={directionOf(language)}>
      {quoted ? <q>{words}</q> : words}
    </blockquote>
  );
}

/** Which language something is in. */
export function LanguageName({ code }: { code: string | null }) {
  return code === null ? null : <>{word('language', code)}</>;
}
