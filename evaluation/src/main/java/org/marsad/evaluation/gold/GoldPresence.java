package org.marsad.evaluation.gold;

/** An expected statement that a force or the state comes, stays, governs or leaves. */
public record GoldPresence(String kind, String actor) {}
