package org.lodestar.app.triage.web;

import org.lodestar.app.site.Table;

/** Concerns that a search found; what was searched for stands in the form. */
public record FoundPage(Table table, int found, boolean asked) {}
