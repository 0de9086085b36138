package org.lodestar.app.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service as another open feed tells it, cleaned. What is wrong with it is said; then it is not
 * taken over.
 *
 * @param id as the other feed names it
 * @param number as it is written there, if it is a British one
 * @param problems what keeps it out
 */
public record FeedItem(
    UUID id,
    String name,
    String whoFor,
    String number,
    String website,
    String hours,
    String languages,
    String cost,
    Reach reach,
    List<Problem> problems) {
  /**
   * What is wrong.
   *
   * @param key the end of a key of words
   * @param said what they say it about; empty where there is nothing to say
   */
  public record Problem(String key, String said) {}

  public FeedItem {
    problems = List.copyOf(problems);
  }

  /** Whether it may be picked. */
  public boolean usable() {
    return problems.isEmpty();
  }

  /** The same with one thing more that is wrong. */
  public FeedItem wrong(Problem problem) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(problem);
    return new FeedItem(id, name, whoFor, number, website, hours, languages, cost, reach, all);
  }

  /** As a record of ours that pages shall show. What editors here said of it before stays. */
  public Service service(UUID ours, @Nullable Service before, String source) {
    Reach old = before == null ? Reach.UNTOLD : before.reach();
    Reach now =
        new Reach(
            old.needs().isEmpty() ? reach.needs() : old.needs(),
            reach.times(),
            reach.tongues().isEmpty() ? old.tongues() : reach.tongues(),
            old.wards(),
            reach.minAge(),
            reach.maxAge(),
            reach.provider(),
            old.address());
    return new Service(
        ours,
        before == null ? Purpose.OTHER : before.purpose(),
        name,
        number,
        true,
        hours,
        languages,
        cost,
        website,
        whoFor,
        before == null ? Audience.EVERYONE : before.audience(),
        new Source(
            source,
            Source.Standing.TO_CONFIRM,
            before == null ? "" : before.source().owner(),
            null),
        before == null ? "" : before.note(),
        true,
        before == null ? 0 : before.version(),
        now);
  }
}
