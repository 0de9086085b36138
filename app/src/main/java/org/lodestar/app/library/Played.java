package org.lodestar.app.library;

import java.time.Instant;
import java.util.UUID;

/** That an editor played a recording to its end. */
public record Played(UUID recording, UUID by, Instant at) {}
