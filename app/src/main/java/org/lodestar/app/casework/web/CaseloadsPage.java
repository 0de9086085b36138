package org.lodestar.app.casework.web;

import org.lodestar.app.site.Table;

/** Who carries how much. */
public record CaseloadsPage(Table table, boolean empty) {}
