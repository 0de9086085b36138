package org.lodestar.app.pathway;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A step of our own.
 *
 * @param code begins with {@code L-}, so that it is never taken for a step of the law
 * @param title what it is called
 * @param words what is to be done
 * @param owner the team that does it
 * @param contacts whom to ring: records of the directory
 * @param limit from the day on which the step before it was settled; null for none
 * @param who for whom; at least one
 * @param ways on which ways; at least one
 * @param after code of the step that it follows, of the law or our own
 * @param then code of the step with which one goes on; empty for the usual line, {@link #END} where
 *     the way ends
 * @param version rises with each change in a draft
 */
public record OwnStep(
    String code,
    String title,
    String words,
    String owner,
    List<UUID> contacts,
    @Nullable TimeLimit limit,
    Set<Who> who,
    Set<Way> ways,
    String after,
    String then,
    long version) {
  /** The end of the pathway. */
  public static final String END = "END";

  /** Longest title. */
  public static final int TITLE = 120;

  private static final Pattern CODE = Pattern.compile("L-[0-9A-Z]{4}-[0-9A-Z]{2}");

  public OwnStep {
    if (!isCode(code)) {
      throw new IllegalArgumentException("Not a code of a step of our own");
    }
    contacts = List.copyOf(contacts);
    who = who.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(who));
    ways = ways.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(ways));
  }

  /** Whether a text can be the code of a step of our own. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** Whether it can concern somebody who is all of these, on this way. */
  public boolean concerns(Set<Who> somebody, Way way) {
    return ways.contains(way) && who.stream().anyMatch(somebody::contains);
  }

  /** The same after a change. */
  public OwnStep risen() {
    return new OwnStep(
        code, title, words, owner, contacts, limit, who, ways, after, then, version + 1);
  }
}
