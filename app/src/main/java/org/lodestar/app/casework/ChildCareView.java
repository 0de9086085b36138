package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a child, as it stands.
 *
 * @param by who wrote it down; null before anybody has
 * @param version counts what was written down; 0 before anything was
 */
public record ChildCareView(
    CaseFile file,
    Person person,
    ChildCare care,
    @Nullable UUID by,
    @Nullable Instant at,
    long version) {}
