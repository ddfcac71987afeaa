import { useEffect } from 'preact/hooks';
import { number, when } from '../../i18n/format.ts';
import { isoWhen } from '../../i18n/iso.ts';
import { t } from '../../i18n/messages.ts';
import { href } from '../../app/route.ts';
import { announce } from '../../ui/live.ts';
import type { Actor } from './api.ts';
import { kindName, named } from './words.ts';

/** One actor: what it is called, what it is, and how much is told of it. */
export function ActorPanel({
  actor,
  relations,
  onChoose,
  onClose,
}: {
  actor: Actor;
  relations: number;
  onChoose: (id: string) => void;
  onClose: () => void;
}) {
  const { parent } = actor;
  const called = named(actor);
  useEffect(() => announce(called), [called]);
  return (
    <section class="panel actor-panel" aria-label={called}>
      <header>
        <h2>{called}</h2>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {t('app.close')}
        </button>
      </header>
      <dl>
        {(['ar', 'fr', 'en'] as const).map((language) => (
          <div key={language}>
            <dt>{t(`actors.name.${language}`)}</dt>
            <dd>
              {actor.names?.[language] ? (
                <span lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
                  {actor.names[language]}
                </span>
              ) : (
                t('app.unknown')
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('actors.whatItIs')}</dt>
          <dd>{kindName(actor.kind)}</dd>
        </div>
        {parent !== null && (
          <div>
            <dt>{t('actors.partOf')}</dt>
            <dd>
              {parent.id === null ? (
                named(parent)
              ) : (
                <button type="button" class="link-button" onClick={() => onChoose(parent.id as string)}>
                  {named(parent)}
                </button>
              )}
            </dd>
          </div>
        )}
        {(actor.from !== null || actor.to !== null) && (
          <div>
            <dt>{t('actors.active')}</dt>
            <dd>
              {actor.from !== null && t('actors.since', { from: when(isoWhen(actor.from)) })}{' '}
              {actor.to !== null && t('actors.until', { end: when(isoWhen(actor.to)) })}
            </dd>
          </div>
        )}
        {actor.counts !== null && (
          <div>
            <dt>{t('actors.told')}</dt>
            <dd>
              <a href={href('event', [], { actor: actor.id })}>{t('app.events', { count: actor.counts.events })}</a>
              {' · '}
              {t('actors.roles', { did: actor.counts.perpetrator, suffered: actor.counts.target })}
              {' · '}
              {t('actors.statements', { count: actor.counts.statements })}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('actors.relations')}</dt>
          <dd>{number(relations)}</dd>
        </div>
      </dl>
    </section>
  );
}
