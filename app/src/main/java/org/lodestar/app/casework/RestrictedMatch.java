package org.lodestar.app.casework;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may have met a person of a restricted case, or has searched for one without being
 * allowed to see them. No content: what was shared or typed is not kept.
 *
 * @param people who of the case is meant
 * @param concern the report that shares something; null when somebody searched
 * @param team the organisation with which that report lay
 * @param searcher the worker who searched; null for a report
 */
public record RestrictedMatch(
    UUID id,
    UUID caseFile,
    Set<UUID> people,
    Set<MatchKind> kinds,
    @Nullable UUID concern,
    @Nullable UUID team,
    @Nullable UUID searcher,
    Instant foundAt,
    @Nullable UUID seenBy,
    @Nullable Instant seenAt) {
  public RestrictedMatch {
    people = Set.copyOf(people);
    kinds = Set.copyOf(kinds);
  }
}
