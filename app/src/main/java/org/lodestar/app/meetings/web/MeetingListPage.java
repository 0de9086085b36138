package org.lodestar.app.meetings.web;

import org.lodestar.app.meetings.MeetingFilter;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;

/** The list of meetings. */
public record MeetingListPage(
    Table table, int count, Paging paging, MeetingFilter filter, String reference) {}
