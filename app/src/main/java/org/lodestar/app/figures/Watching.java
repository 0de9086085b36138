package org.lodestar.app.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a partnership looks at an indicator.
 *
 * @param watched whether it stands on the page of figures
 * @param target what is aimed for, in the unit of the indicator; null where nothing is
 */
public record Watching(boolean watched, @Nullable BigDecimal target, long version) {}
