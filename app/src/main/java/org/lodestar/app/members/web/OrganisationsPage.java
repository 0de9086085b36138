package org.lodestar.app.members.web;

import org.lodestar.app.site.Table;

/** The list of organisations. */
public record OrganisationsPage(Table table) {}
