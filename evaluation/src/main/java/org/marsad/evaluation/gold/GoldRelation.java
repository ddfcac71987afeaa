package org.marsad.evaluation.gold;

/** An expected relation between two actors; an optional one is right when found and no error when not. */
public record GoldRelation(String kind, String from, String to, boolean optional) {}
