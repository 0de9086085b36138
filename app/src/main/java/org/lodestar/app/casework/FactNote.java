package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.Known;

/** An answer about the situation, with who gave it and when. */
public record FactNote(Circumstance circumstance, Known value, @Nullable UUID by, Instant at) {}
