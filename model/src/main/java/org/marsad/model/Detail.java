package org.marsad.model;

/** What a statement says beyond its words, in coded form. A statement carries at most one. */
public sealed interface Detail permits Measure, Relation, Presence, Assessment {}
