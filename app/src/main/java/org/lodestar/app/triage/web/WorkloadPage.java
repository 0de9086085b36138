package org.lodestar.app.triage.web;

import org.lodestar.app.site.Table;

/** How the queue stands. */
public record WorkloadPage(Table loads, Table ages, int nobody, int overdue, int snoozed) {}
