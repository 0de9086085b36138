package org.lodestar.app.members.web;

import java.util.List;
import java.util.Map;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;

/**
 * The auditor's page.
 *
 * @param checked what came of the last check of the record
 * @param table the events
 * @param chosen filters in force, each with the address without it
 * @param kept filters that the form carries on, by name
 * @param outcomes answers of the question for the outcome
 * @param paging links to newer and older events
 */
public record AuditView(
    String checked,
    Table table,
    List<Crumb> chosen,
    Map<String, String> kept,
    List<Option> outcomes,
    Paging paging) {}
