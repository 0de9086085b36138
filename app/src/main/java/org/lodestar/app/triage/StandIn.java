package org.lodestar.app.triage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands in when nobody is on duty: a partner organisation, or one worker. */
public record StandIn(@Nullable UUID partner, @Nullable UUID worker) {}
