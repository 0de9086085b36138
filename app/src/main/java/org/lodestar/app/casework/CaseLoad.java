package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one worker has to carry, of the cases that the one who asks sees.
 *
 * @param worker null for cases of which nobody is in charge
 * @param children cases with somebody who is or may be under 18
 * @param overdue open steps whose day has passed
 * @param nextDue of the open step that is due first
 */
public record CaseLoad(
    @Nullable UUID worker, int open, int children, int overdue, @Nullable LocalDate nextDue) {}
