package org.lodestar.app.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as it is agreed.
 *
 * @param worker of the organisation who does it; null when nobody is named
 * @param who does it, when they do not work with this system; may be empty
 */
public record NewAction(
    String what, UUID organisation, @Nullable UUID worker, String who, LocalDate due) {}
