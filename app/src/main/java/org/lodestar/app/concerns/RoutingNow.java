package org.lodestar.app.concerns;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is set; nothing before anybody has. */
public record RoutingNow(UUID receiver, @Nullable UUID childReceiver, Duration triagesWithin) {}
