package org.marsad.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;

/**
 * Arabic: verb, subject, object; verbal nouns whose second noun is the doer (هجوم مسلحين) or the sufferer (مقتل جنود);
 * light verbs (شن … هجوما) and passives shown by a vowel, by "على يد" or by sense.
 */
public final class ArabicArguments extends Arguments {
    private static final int REACH = 14;

    public ArabicArguments(Annotated annotated, Clauses clauses, Cases cases) {
        super(annotated, clauses, cases);
    }

    @Override
    public Found of(Match<Cue> cue, Sentence sentence) {
        return cue.value().is("pos", "noun") || cue.value().is("pos", "act")
                ? noun(cue, sentence)
                : verb(cue, sentence);
    }

    private Found verb(Match<Cue> cue, Sentence sentence) {
        List<ActorMention> agents = new ArrayList<>();
        List<ActorMention> patients = new ArrayList<>();
        List<Match<Cue>> sites = new ArrayList<>();
        int limit = limit(cue, sentence);
        List<ActorMention> bare = new ArrayList<>();
        List<ActorMention> owners = new ArrayList<>();
        List<ActorMention> companions = new ArrayList<>();
        boolean byDeed = (cue.first() > 0 && isDeedNoun(cue.first() - 1))
                || (cue.value().is("class", "attack") && isDeedNoun(cue.last()));
        for (int i = cue.first() + 1; i < limit; i++) {
            ActorMention mention = actorStarting(i);
            if (mention != null && isParty(mention)) {
                Case c = cases.of(mention);
                if (c == Case.BY) {
                    if (!tellsOtherDeed(cue.last(), i)) {
                        agents.addAll(row(mention, limit));
                    }
                } else if (c == Case.ON) {
                    patients.addAll(row(mention, limit));
                } else if (c == Case.IN && mention.actor().kind().isArmedGroup()) {
                    patients.addAll(row(mention, limit));
                } else if (c == Case.BETWEEN && cue.value().is("class", "clash")) {
                    List<ActorMention> sides = row(mention, limit);
                    agents.add(mention);
                    patients.addAll(sides.subList(1, sides.size()));
                    i = sides.get(sides.size() - 1).last() - 1;
                    continue;
                } else if (c == Case.WITH && cue.value().is("class", "clash")) {
                    patients.addAll(row(mention, limit));
                } else if (c == Case.TO && cue.value().is("class", "transfer")) {
                    patients.addAll(row(mention, limit));
                } else if (byDeed && c == Case.BARE || annotated.cueAt(i, CueKind.SITE) != null) {
                    owners.addAll(row(mention, limit));
                } else if ((c == Case.BARE || c == Case.TO) && ownsSite(mention, sites)) {
                    owners.addAll(row(mention, limit));
                } else if (canAct(mention) && isCompanion(mention)) {
                    companions.addAll(row(mention, limit));
                } else if (c == Case.BARE) {
                    bare.add(mention);
                }
                i = mention.last() - 1;
                continue;
            }
            Match<Cue> site = annotated.cueAt(i, CueKind.SITE);
            if (site != null) {
                sites.add(site);
                owners.addAll(named(site, limit));
                i = site.last() - 1;
                continue;
            }
            boolean complete = !sites.isEmpty() && text.key(i).equals(",") && opensVerb(i + 1);
            if (complete || stops(i, cue)) {
                break;
            }
        }
        boolean passive = text.token(cue.first()).damma()
                || (!agents.isEmpty() && !cue.value().is("class", "clash"))
                || cue.value().is("voice", "passive");
        boolean unit = !owners.isEmpty() && !sites.isEmpty() && sites.get(0).first() == cue.last();
        boolean opposed = !bare.isEmpty() || !patients.isEmpty();
        if (unit && opposed && !passive && isUnit(sites.get(0)) && canAct(owners.get(0))) {
            agents.addAll(owners);
            patients.addAll(bare);
            return new Found(agents, patients, sites);
        }
        patients.addAll(owners);
        ActorMention before = subjectBefore(cue);
        if (before != null && canAct(before)) {
            agents.addAll(joinedTo(before, cue));
            patients.addAll(bare);
        } else if (!bare.isEmpty()) {
            ActorMention first = bare.get(0);
            if (!passive && isDoer(cue, first, bare.size() > 1)) {
                List<ActorMention> subjects = row(first, limit);
                boolean each = cue.value().is("class", "clash") && subjects.size() > 1;
                agents.addAll(each ? subjects.subList(0, 1) : subjects);
                if (each) {
                    patients.addAll(subjects.subList(1, subjects.size()));
                    bare.removeAll(subjects);
                }
                for (ActorMention other : bare) {
                    if (!agents.contains(other)) {
                        patients.add(other);
                    }
                }
            } else {
                patients.addAll(bare);
            }
        }
        if (!agents.isEmpty()) {
            agents.addAll(companions);
        }
        ActorMention plural = agents.isEmpty() && !passive ? pluralSubject(cue) : null;
        if (plural != null && !patients.contains(plural)) {
            agents.add(plural);
        }
        return new Found(agents, patients, sites);
    }

    /** "الهجوم الذي استهدف القرية، زار الرئيس …": behind the comma a verb with a subject of its own. */
    private boolean opensVerb(int token) {
        return token < text.size()
                && !text.key(token).startsWith("و")
                && annotated.actorAt(token) == null
                && annotated.cueAt(token, CueKind.SITE) == null
                && annotated.cueAt(token, CueKind.PREPOSITION) == null
                && annotated.placeAt(token) == null
                && annotated.dateAt(token) == null;
    }

    /** "معسكر الجيش", "نقطة للمتطوعين": the body named directly after a site, to which the site belongs. */
    private static boolean ownsSite(ActorMention mention, List<Match<Cue>> sites) {
        return !sites.isEmpty() && sites.get(sites.size() - 1).last() == mention.first();
    }

    /** "مصحوبون بعناصر من …", "يرافقهم مقاتلو …": who does it beside the subject. */
    private boolean isCompanion(ActorMention mention) {
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 3); i--) {
            String key = text.key(i);
            if (key.startsWith("مصحوب")
                    || key.startsWith("مدعوم")
                    || key.startsWith("معزز")
                    || key.startsWith("مسنود")
                    || key.contains("رافق")
                    || key.equals("رفقه")
                    || key.equals("بدعم")
                    || key.equals("باسناد")
                    || key.equals("بموازره")
                    || key.equals("بمساعده")
                    || key.equals("بمسانده")
                    || key.equals("بمشاركه")
                    || key.equals("بمعيه")) {
                return true;
            }
            if (annotated.cueAt(i, CueKind.DETERMINER) == null
                    && annotated.cueAt(i, CueKind.PREPOSITION) == null
                    && annotated.cueOver(i, CueKind.PREPOSITION) == null) {
                return false;
            }
        }
        return false;
    }

    /** "الهجوم" has no second noun: whoever stands after it is not its doer. */
    private boolean hasArticle(Match<Cue> cue) {
        return cue.division() != null && cue.division().article();
    }

    /** The body inside the name of a site ("مركز الدرك"). */
    private List<ActorMention> named(Match<Cue> site, int limit) {
        for (int i = site.first(); i < site.last(); i++) {
            ActorMention mention = actorStarting(i);
            if (mention != null && isParty(mention)) {
                return row(mention, limit);
            }
        }
        return List.of();
    }

    /** A patrol or a company can fight, a camp cannot. */
    private boolean isUnit(Match<Cue> site) {
        return switch (text.key(site.first())) {
            case "دوريه", "وحده", "وحدات", "كتيبه", "سريه", "فرقه", "مفرزه", "رتل", "فصيله", "دوريات" -> true;
            default -> false;
        };
    }

    /**
     * Whether the noun after an active verb is its subject. A verb that names its object by a pronoun has no other; a
     * plural verb has its subject before it or none.
     */
    private boolean isDoer(Match<Cue> cue, ActorMention first, boolean more) {
        if ((!canAct(first) && !isCrowd(cue, first))
                || hasOwnSubject(cue)
                || (annotated.quantityAt(first.first() - 1) != null
                        && !isCrowd(cue, first)
                        && !cue.value().is("form", "fin"))) {
            return false;
        }
        boolean object = cue.division() != null && !cue.division().pronoun().isEmpty();
        return object || more || cue.value().kind() != CueKind.CASUALTY;
    }

    /** Young people, women or residents who march. */
    private static boolean isCrowd(Match<Cue> cue, ActorMention mention) {
        return mention.actor().kind() == ActorKind.CIVILIANS
                && (cue.value().is("class", "protest") || cue.value().is("class", "riot"));
    }

    /** "هاجموا", "هاجم بعضهم": what follows is the object. */
    private boolean hasOwnSubject(Match<Cue> cue) {
        if (text.key(cue.first()).endsWith("وا")) {
            return true;
        }
        return switch (text.key(cue.last())) {
            case "بعضهم", "معظمهم", "اغلبهم", "جميعهم", "كثيرون", "اخرون", "العشرات", "الميات", "بعض" -> true;
            default -> false;
        };
    }

    private int limit(Match<Cue> cue, Sentence sentence) {
        return Math.min(Math.min(clauses.end(cue.first()), sentence.lastToken()), cue.last() + REACH);
    }

    private boolean isVerb(int token) {
        Match<Cue> event = annotated.cueAt(token, CueKind.EVENT);
        return event != null && !event.value().is("pos", "noun");
    }

    private boolean stops(int token, Match<Cue> cue) {
        boolean verb = isVerb(token);
        return (verb || annotated.cueAt(token, CueKind.SPEECH) != null || joinsVerb(token)) && token > cue.last();
    }

    /** "اقتحمتها وقتلت …": another verb of the same subject, whose object is not this one's. */
    private boolean joinsVerb(int token) {
        Match<Cue> casualty = annotated.cueAt(token, CueKind.CASUALTY);
        if (casualty == null) {
            return false;
        }
        boolean joined = casualty.division() != null && casualty.division().conjunction() != 0;
        boolean verb = casualty.value().is("pos", "part") || casualty.value().is("pos", "fin");
        return (joined && verb) || casualty.value().is("pos", "act");
    }

    /** "انبثق مئات المسلحين وفتحوا النار": the armed men named before in the clause, for a plural verb. */
    private @Nullable ActorMention pluralSubject(Match<Cue> cue) {
        if (!text.key(cue.first()).endsWith("وا")) {
            return null;
        }
        for (int i = cue.first() - 1; i >= Math.max(clauses.begin(cue.first()), cue.first() - REACH); i--) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && mention.actor().kind().isArmedGroup() && cases.of(mention) == Case.BARE) {
                return mention;
            }
        }
        return null;
    }

    /** "أن قواتها قتلت": a subject directly before the verb. */
    private @Nullable ActorMention subjectBefore(Match<Cue> cue) {
        if (cue.division() != null && cue.division().conjunction() != 0) {
            return null;
        }
        for (int i = cue.first() - 1; i >= Math.max(clauses.begin(cue.first()), cue.first() - 3); i--) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null) {
                return isParty(mention) && cases.of(mention) == Case.BARE ? mention : null;
            }
            if (text.token(i).isPunctuation() || isDeedNoun(i)) {
                return null;
            }
        }
        return null;
    }

    /** "الجيش وحلفاؤه قتلوا": all those joined by و before a verb are its subject. */
    private List<ActorMention> joinedTo(ActorMention last, Match<Cue> cue) {
        List<ActorMention> all = new ArrayList<>();
        all.add(last);
        int begin = clauses.begin(cue.first());
        ActorMention next = last;
        while (text.key(next.first()).startsWith("و") || isAllied(next)) {
            int back = next.first() - 1;
            while (back > begin && annotated.cueAt(back, CueKind.DETERMINER) != null) {
                back--;
            }
            ActorMention before = back < begin ? null : annotated.actorAt(back);
            if (before == null || !isParty(before) || !canAct(before) || cases.of(before) != Case.BARE) {
                break;
            }
            all.add(0, before);
            next = before;
        }
        return all;
    }

    private boolean isAllied(ActorMention mention) {
        return mention.first() > 0 && text.key(mention.first() - 1).startsWith("وحليف");
    }

    /** "كمين استهدف دوريتهم": the deed itself is the subject. */
    private boolean isDeedNoun(int token) {
        Match<Cue> deed = annotated.cueOver(token, CueKind.EVENT);
        return deed != null && deed.value().is("pos", "noun");
    }

    /** "استعاد المدينة بعد أسبوع من سقوطها في يد …": who stands behind another deed did that one. */
    private boolean tellsOtherDeed(int from, int to) {
        for (int i = from; i < to; i++) {
            Match<Cue> other = annotated.cueAt(i, CueKind.EVENT);
            if (other != null && other.value().is("pos", "noun") && other.last() < to) {
                return true;
            }
        }
        return false;
    }

    private Found noun(Match<Cue> cue, Sentence sentence) {
        List<ActorMention> agents = new ArrayList<>();
        List<ActorMention> patients = new ArrayList<>();
        List<Match<Cue>> sites = new ArrayList<>();
        boolean act = cue.value().is("pos", "act");
        int limit = limit(cue, sentence);
        if (clauses.end(cue.first()) < sentence.lastToken() && relativeFollows(cue)) {
            limit = Math.min(sentence.lastToken(), cue.last() + REACH + 6);
        }
        ActorMention own = annotated.actorAt(cue.first());
        if (own != null && own.last() > cue.last() && own.actor().kind().isForce()) {
            agents.add(own);
        }
        boolean lightAfter = false;
        for (int i = cue.last(); i < limit; i++) {
            ActorMention mention = actorStarting(i);
            if (mention != null && isParty(mention)) {
                Case c = cases.of(mention);
                boolean genitive = !hasArticle(cue) && i == cue.last()
                        || (!hasArticle(cue) && i == cue.last() + 1 && !isVerb(cue.last()));
                List<ActorMention> row = row(mention, limit);
                if (c == Case.BY || (lightAfter && c == Case.BARE)) {
                    agents.addAll(row);
                    lightAfter = false;
                } else if (c == Case.FROM && genitive && cue.value().is("class", "suicide")) {
                    agents.addAll(row);
                } else if (c == Case.ON) {
                    patients.addAll(row);
                } else if (c == Case.IN && mention.actor().kind().isArmedGroup() && (act || tellsArrest(cue))) {
                    patients.addAll(row);
                } else if (c == Case.BARE && act) {
                    patients.addAll(row);
                } else if (c == Case.BARE && genitive && canAct(mention)) {
                    (hitsForces(cue, mention) ? patients : agents).addAll(row);
                } else if (c == Case.WITH && cue.value().is("class", "clash")) {
                    patients.addAll(row);
                } else if (c == Case.BETWEEN && cue.value().is("class", "clash")) {
                    agents.add(row.get(0));
                    patients.addAll(row.subList(1, row.size()));
                } else if (c == Case.TO && genitive && sites.isEmpty() && !act && canAct(mention)) {
                    (isSuffered(cue) ? patients : agents).addAll(row);
                } else if (c == Case.TO && sites.size() > 0) {
                    patients.addAll(row);
                } else if (c == Case.BARE && !sites.isEmpty()) {
                    patients.addAll(row);
                }
                i = row.get(row.size() - 1).last() - 1;
                continue;
            }
            Match<Cue> site = annotated.cueAt(i, CueKind.SITE);
            if (site != null) {
                sites.add(site);
                patients.addAll(named(site, limit));
                i = site.last() - 1;
                continue;
            }
            if (annotated.cueAt(i, CueKind.LIGHT) != null) {
                lightAfter = true;
            } else if (stops(i, cue)) {
                break;
            }
        }
        light(cue, agents, patients, sites);
        if (cue.value().is("way", "state") && patients.isEmpty()) {
            undergone(cue, patients);
        }
        return new Found(agents, patients, sites);
    }

    /** "توقيف قيادي في التنظيم": one of its men, for a group is no place. */
    private static boolean tellsArrest(Match<Cue> cue) {
        return cue.value().is("class", "arrest") || cue.value().is("class", "massacre");
    }

    /** "استهدف هجوم مسلح مركز الشرطة": behind a deed that is the subject of a verb stands whom it hit. */
    private boolean hitsForces(Match<Cue> cue, ActorMention mention) {
        return cue.first() > 0
                && isVerb(cue.first() - 1)
                && cue.length() > 1
                && mention.actor().kind().isForce();
    }

    /** "49 جنديا رهن التوقيف": who is in such a state stands before it. */
    private void undergone(Match<Cue> cue, List<ActorMention> patients) {
        for (int i = cue.first() - 1; i >= clauses.begin(cue.first()); i--) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null) {
                if (isParty(mention) && cases.of(mention) == Case.BARE) {
                    patients.add(mention);
                }
                return;
            }
        }
    }

    /** "هجوم للمتمردين" is theirs, "كمين لدورية" and "استهداف للجيش" hit them. */
    private boolean isSuffered(Match<Cue> cue) {
        if (cue.first() > 0 && isVerb(cue.first() - 1)) {
            return false;
        }
        String key = text.key(cue.first());
        return key.contains("كمين") || key.contains("استهداف") || key.contains("اغتيال") || key.contains("قصف");
    }

    private boolean relativeFollows(Match<Cue> cue) {
        for (int i = cue.last(); i < Math.min(text.size(), cue.last() + 4); i++) {
            if (annotated.cueAt(i, CueKind.RELATIVE) != null) {
                return true;
            }
        }
        return false;
    }

    /** "شن مسلحون هجوما", "تعرضت قاعدة لهجوم": the verb and its subject stand before the noun. */
    private void light(Match<Cue> cue, List<ActorMention> agents, List<ActorMention> patients, List<Match<Cue>> sites) {
        int from = Math.max(clauses.begin(cue.first()), cue.first() - REACH);
        for (int i = cue.first() - 1; i >= from; i--) {
            Match<Cue> light = annotated.cueAt(i, CueKind.LIGHT);
            Match<Cue> met = annotated.cueAt(i, CueKind.UNDERGO);
            Match<Cue> undergo = met != null ? met : annotated.cueAt(i, CueKind.REPELLED);
            if (light == null && undergo == null) {
                continue;
            }
            for (int j = i + 1; j < cue.first(); j++) {
                ActorMention mention = actorStarting(j);
                boolean owner = undergo != null && mention != null && ownsSite(mention, sites);
                boolean belongs =
                        light != null && mention != null && text.key(j - 1).startsWith("تابع");
                if (mention != null && isParty(mention) && (owner || belongs || cases.of(mention) == Case.BARE)) {
                    (light != null ? agents : patients).addAll(row(mention, cue.first()));
                    break;
                }
                Match<Cue> site = annotated.cueAt(j, CueKind.SITE);
                if (site != null && undergo != null) {
                    sites.add(site);
                }
            }
            return;
        }
    }
}
