package org.lodestar.app.sharing.web;

import org.lodestar.app.sharing.ReceivedFilter;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;

/** The list of what was offered to the worker's organisation. */
public record ReceivedPage(
    Table table, int count, Paging paging, ReceivedFilter filter, String reference) {}
