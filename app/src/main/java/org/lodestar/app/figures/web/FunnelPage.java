package org.lodestar.app.figures.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.site.Table;

/**
 * From a concern to a conviction.
 *
 * @param drawing of the last year; null where there is none
 */
public record FunnelPage(Table table, @Nullable ShownChart drawing) {}
