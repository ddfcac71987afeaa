package org.marsad.reading.lexicon;

/** What a phrase of the cue tables signals. The tables' first column holds these names in lower case. */
public enum CueKind {
    /** An event is told: {@code class} says which, {@code pos} noun, verb (finite or participle) or part (participle). */
    EVENT,
    /** People are killed, wounded, missing or abducted: {@code about}, {@code pos} noun (dead, قتيل), verb, part, act (killing of, مقتل). */
    CASUALTY,
    /** Toll nouns without a kind of their own: toll, bilan, حصيلة. */
    TOLL,
    /** Somebody says something: {@code stance}. */
    SPEECH,
    /** The speaker follows: according to, selon, وفق. */
    ACCORDING,
    /** Opens the content of speech: that, que, أن. */
    COMPLEMENTIZER,
    /** A responsibility is claimed for oneself. */
    CLAIM,
    /** The text says that nobody has claimed it. */
    NO_CLAIM,
    /** Somebody is held responsible by another: {@code frame} subject-object (X blamed Y), object-subject (attributed to Y). */
    BLAME,
    /** Something is denied. */
    DENIAL,
    /** A figure or an author is withheld or unknown: {@code about}. */
    UNDISCLOSED,
    /** An attack was driven back: {@code about=repelled}. */
    REPELLED,
    /** Control of a place: taken, held, lost. */
    CONTROL,
    /** Equipment is destroyed, captured or damaged (verb). */
    DAMAGE,
    /** Equipment that can be destroyed or captured (noun): {@code gloss}. */
    EQUIPMENT,
    /** A kind of site or collective target: {@code target} state, civilian, un or none. */
    SITE,
    NEGATION,
    /** Not (yet) real: future, purpose, condition, threat. */
    IRREALIS,
    /** Told as older context. */
    RECALL,
    /**
     * The deed named next is not told but only named: {@code as} past (the anniversary of, on trial for), since (older than
     * what the report tells of: deadliest since, two years after).
     */
    FRAME,
    /** A capitalised word that names an office, a body, a feast or a day, and no settlement that no table knows. */
    NO_PLACE,
    /** A further event: another, second, also. */
    ANOTHER,
    /** Refers back: the same, this, هذا. */
    SAME,
    /** How two actors stand to each other: {@code kind}, and in {@code from} and {@code to} where its ends are found. */
    RELATION,
    /** Where a force or the state is: {@code kind}, and in {@code actor} where the actor is found. */
    PRESENCE,
    /** A noun phrase that refers to actors or countries named elsewhere: {@code sort}, {@code head}. */
    REFERENCE,
    /** The situation is judged: {@code topic}, {@code direction}. */
    ASSESSMENT,
    /** Something is asked, or said to be unknown ({@code type=unknown}). */
    QUESTION,
    /** Somebody confirms what was told before: "which the ministry confirmed". */
    ENDORSEMENT,
    /** Where what somebody says ends, or loses weight: {@code by} contrast, result, hearsay. */
    SCOPE,
    /** A role marker: {@code role} by, on, of, in, near, from, to, with, between, among, against. */
    PREPOSITION,
    /** Words between a preposition and its noun. */
    DETERMINER,
    /** Opens another clause: while, but, tandis que, بينما. */
    BOUNDARY,
    /** Opens a relative clause. */
    RELATIVE,
    /** Auxiliary of the passive. */
    PASSIVE,
    /** A pronoun that stands for the last speaker or actor: {@code number}, {@code gender}. */
    PRONOUN,
    /** A word before a place name: town of, بلدة: {@code place} its kind. */
    PLACE_WORD,
    /** Joins mentions of one role: and, et. */
    CONJUNCTION,
    /** The report issues the statement of a body: informs the public. */
    COMMUNIQUE,
    /** A person noun not tied to an actor: spokesman, officer …, whose body follows. */
    OFFICE,
    /** One person by title or trade, who can be the victim of a deed: mayor, priest, commander. {@code side} civilian or state. */
    PERSON,
    /** Somebody reacts to a deed, mourns, visits or tries it: condemned, paid tribute, s'est rendu. */
    REACTION,
    /** A verb whose subject does the deed named by a noun: carried out, launched, شن. */
    LIGHT,
    /** A verb whose subject suffers the deed named by a noun: came under, تعرض لـ. */
    UNDERGO,
    /** Words that show that the report is not about a conflict: {@code field} sport, film … */
    OTHER_FIELD,
    /** What a crowd is angry about: {@code role} against (whom it is against follows), demand, state (who can meet it), support. */
    GRIEVANCE,
    /** Whose losses are told of: {@code side} own (the speaker's: "in our ranks", "admitted six dead") or enemy. */
    CAMP
}
