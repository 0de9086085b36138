package org.lodestar.app.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a place, in counts. Nobody who was met is in it.
 *
 * @param loggedBy who wrote it down
 * @param takenBack whether it counts no more
 */
public record Visit(
    UUID id, UUID plan, Content content, UUID loggedBy, boolean takenBack, long version) {

  /**
   * What it says.
   *
   * @param people how many were spoken to; null where nobody counted
   * @param next what to do next; may be empty
   */
  public record Content(
      UUID site,
      Audience audience,
      LocalDate day,
      Team team,
      @Nullable Integer people,
      Set<Spoken> languages,
      Handed handed,
      String next) {
    public Content {
      languages = Set.copyOf(languages);
    }
  }

  /** Who went: how many, and from which organisations. */
  public record Team(int size, Set<UUID> organisations) {
    public Team {
      organisations = Set.copyOf(organisations);
    }
  }

  /** What was handed out; null where nobody counted. */
  public record Handed(
      @Nullable Integer cards,
      @Nullable Integer leaflets,
      @Nullable Integer posters,
      @Nullable Integer others) {
    /** Nothing that anybody counted. */
    public static Handed nothing() {
      return new Handed(null, null, null, null);
    }
  }

  /** What became of the log of a visit. */
  public enum Change {
    LOGGED,
    CORRECTED,
    TAKEN_BACK
  }

  /**
   * Something that became of it.
   *
   * @param reason in words; empty for the first log
   * @param before what it said before a correction
   */
  public record Turn(Change change, String reason, @Nullable Before before, UUID by, Instant at) {}

  /** What a visit said before: where, when, how many. */
  public record Before(UUID site, LocalDate day, @Nullable Integer people) {}

  /** A visit with its plan, all places of that plan, and its history, the first turn first. */
  public record View(Visit visit, OutreachPlan plan, List<OutreachSite> sites, List<Turn> turns) {
    public View {
      sites = List.copyOf(sites);
      turns = List.copyOf(turns);
    }

    /** What a place is called. */
    public String siteName(UUID site) {
      return sites.stream()
          .filter(each -> each.id().equals(site))
          .map(each -> each.content().name())
          .findFirst()
          .orElseThrow();
    }
  }

  /** A line of a list of visits. */
  public record Line(Visit visit, String planTitle, String siteName) {}
}
