package org.lodestar.app.members.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;

/**
 * The list of accounts.
 *
 * @param table null when there is none
 * @param organisations to filter by; empty for an organisation administrator
 * @param searched whether the list is the answer to a search
 */
public record PeoplePage(
    @Nullable Table table,
    int count,
    Paging paging,
    List<Option> organisations,
    List<Option> states,
    boolean searched) {}
