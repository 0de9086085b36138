package org.lodestar.app.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody looked at a document again. */
public record DocumentReview(UUID id, String found, LocalDate next, UUID by, Instant at) {}
