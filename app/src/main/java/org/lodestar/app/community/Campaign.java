package org.lodestar.app.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;

/**
 * What we want people to know for some days: to whom, in which words, with what, and what is said
 * to whoever asks. It holds nobody who is reached.
 *
 * @param code of its short link; it never changes
 * @param writers everybody who wrote on it since it was signed off last: none of them signs
 * @param signed null while no second person has signed it off
 * @param outcome null until somebody wrote down what came of it
 * @param ran whether it began, also where it was taken off or changed since; of one that is signed
 *     off also that it will begin
 */
public record Campaign(
    UUID id,
    String code,
    Content content,
    Set<UUID> writers,
    @Nullable Signed signed,
    @Nullable Outcome outcome,
    boolean ran,
    long version) {
  public Campaign {
    writers = Set.copyOf(writers);
  }

  /** How far it has come. */
  public enum State {
    DRAFT,
    SIGNED,
    RUNNING,
    CLOSED
  }

  /** What can become of it. */
  public enum Move {
    SIGN,
    RETURN,
    CHANGE,
    STOP,
    BEGIN,
    CLOSE,
    CORRECT
  }

  /**
   * What it says. While it is a draft all but its title and its days may be missing.
   *
   * @param messages keys of sentences that everybody says in the same words
   * @param partners organisations that take part
   * @param owner who answers for it, as a post or a team
   * @param goal address of our own public page to which the short link leads; empty for none yet
   */
  public record Content(
      String title,
      String objective,
      Aim aim,
      List<String> messages,
      Set<CampaignAsset> assets,
      Set<UUID> partners,
      Days days,
      String owner,
      String goal,
      Media media,
      Impact impact) {
    public Content {
      messages = List.copyOf(messages);
      assets = Set.copyOf(assets);
      partners = Set.copyOf(partners);
    }
  }

  /**
   * What it is for, and for whom: what sort of place, which language, where; never who somebody is.
   *
   * @param purposes what it is for; empty where nobody said
   * @param wards their codes
   * @param why for these
   */
  public record Aim(
      Set<CampaignPurpose> purposes,
      Set<Setting> sectors,
      Set<Language> languages,
      Set<String> wards,
      String why) {
    public Aim {
      purposes = Set.copyOf(purposes);
      sectors = Set.copyOf(sectors);
      languages = Set.copyOf(languages);
      wards = Set.copyOf(wards);
    }

    /** One of which nobody said what it is for. */
    public Aim(Set<Setting> sectors, Set<Language> languages, Set<String> wards, String why) {
      this(Set.of(), sectors, languages, wards, why);
    }

    /** For everybody. */
    public static Aim none() {
      return new Aim(Set.of(), Set.of(), Set.of(), "");
    }

    /** The same, for this. */
    public Aim toward(Set<CampaignPurpose> others) {
      return new Aim(others, sectors, languages, wards, why);
    }
  }

  /**
   * Who may come off worse by it.
   *
   * @param leftOut who may be hurt or left out, as a sort of people and never as somebody
   * @param leftOutDone what is done about that
   */
  public record Impact(String leftOut, String leftOutDone) {
    /** Nobody has thought of it yet. */
    public static Impact none() {
      return new Impact("", "");
    }
  }

  /** Its first and its last day. */
  public record Days(LocalDate begins, LocalDate ends) {}

  /** What is said to whoever asks. */
  public record Media(String line, List<Reply> questions) {
    public Media {
      questions = List.copyOf(questions);
    }

    /** Nothing yet. */
    public static Media none() {
      return new Media("", List.of());
    }
  }

  /** A question that may come, and what is answered. */
  public record Reply(String question, String answer) {}

  /** Who signed it off as it stands, and when. */
  public record Signed(UUID by, Instant at) {}

  /**
   * What came of it, as those who ran it counted; null where nobody counted, which is never nought.
   *
   * @param attendance people who came, or were spoken to
   * @param note in words: what worked, what did not
   * @param closed when that was written down first
   */
  public record Outcome(
      @Nullable Integer attendance,
      @Nullable Integer downloads,
      @Nullable Integer posters,
      String note,
      LocalDate closed) {}

  /** How far it is on a day: once it is signed off, its days alone decide. */
  public State state(LocalDate day) {
    if (outcome != null) {
      return State.CLOSED;
    }
    if (signed == null) {
      return State.DRAFT;
    }
    return day.isBefore(content.days().begins()) ? State.SIGNED : State.RUNNING;
  }

  /** Whether its last day has passed. */
  public boolean isOver(LocalDate day) {
    return content.days().ends().isBefore(day);
  }

  /** Whether it began and its days are over, and nobody has written down what came of it. */
  public boolean waitsForOutcome(LocalDate day) {
    State state = state(day);
    return isOver(day) && (state == State.RUNNING || (state == State.DRAFT && ran));
  }

  /** Whether it can be changed: it has neither run to its last day nor been closed. */
  public boolean isOpen(LocalDate day) {
    return switch (state(day)) {
      case DRAFT, SIGNED -> true;
      case RUNNING -> !isOver(day);
      case CLOSED -> false;
    };
  }

  /** Whether its short link leads on: once it is signed off, from its first day to its last. */
  public boolean leads(LocalDate day) {
    return state(day) == State.RUNNING && !isOver(day);
  }
}
