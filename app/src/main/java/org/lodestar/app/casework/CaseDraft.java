package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a worker has typed for a case and not yet handed in. */
public record CaseDraft(
    UUID id,
    UUID caseFile,
    String reference,
    @Nullable UUID person,
    String form,
    Instant savedAt) {}
