package org.lodestar.app.publications;

import java.time.Instant;
import java.util.UUID;

/** A template of documents that is in use, and who chose it. */
@SuppressWarnings("ArrayRecordComponent")
public record ChosenTemplate(byte[] file, UUID by, Instant at) {}
