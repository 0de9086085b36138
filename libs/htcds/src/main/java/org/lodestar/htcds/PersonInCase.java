package org.lodestar.htcds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person in one case, in our own terms: what is exported.
 *
 * @param key a random reference; says nothing about anybody
 * @param exploitation null for somebody to whom nothing was done
 * @param perpetrator null for somebody who did nothing
 * @param outgoing each becomes a row
 * @param permissions what the person agreed to
 * @param beyond names of facts that are on file and that the standard has no place for; only
 *     counted in the report
 */
public record PersonInCase(
    String key,
    CaseDetails caseDetails,
    Organisation organisation,
    Person person,
    @Nullable Exploitation exploitation,
    @Nullable Perpetrator perpetrator,
    @Nullable Referral incoming,
    List<Referral> outgoing,
    List<String> comments,
    List<Event> events,
    List<Plan> plans,
    List<Permission> permissions,
    List<String> beyond) {
  public PersonInCase {
    outgoing = List.copyOf(outgoing);
    comments = List.copyOf(comments);
    events = List.copyOf(events);
    plans = List.copyOf(plans);
    permissions = List.copyOf(permissions);
    beyond = List.copyOf(beyond);
    if (key.isBlank()) {
      throw new IllegalArgumentException("A record has a key");
    }
  }

  /** Only the key is printed. */
  @Override
  public String toString() {
    return "PersonInCase[" + key + "]";
  }
}
