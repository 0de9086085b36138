package org.lodestar.app.strategy.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.strategy.wording.PlanFrame;

/**
 * A strategy over its years.
 *
 * @param lead what is drawn, in a sentence
 * @param drawing null while it has no action
 */
public record YearsPage(PlanFrame frame, String lead, @Nullable ShownChart drawing) {}
