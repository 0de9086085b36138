package org.lodestar.app.voice;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;

/** Something that residents were asked. */
public record Consultation(UUID id, Content content, long version) {
  /**
   * What it says.
   *
   * @param follows an earlier one that asked the same
   * @param knowing whether it asks if people know a sign and where to report it, which an indicator
   *     counts
   */
  public record Content(
      String title,
      String question,
      Method method,
      LocalDate begins,
      LocalDate ends,
      Set<Language> languages,
      Result result,
      @Nullable UUID follows,
      boolean knowing) {
    public Content {
      languages = Set.copyOf(languages);
    }

    /** One that asks something else than what people know. */
    public Content(
        String title,
        String question,
        Method method,
        LocalDate begins,
        LocalDate ends,
        Set<Language> languages,
        Result result,
        @Nullable UUID follows) {
      this(title, question, method, begins, ends, languages, result, follows, false);
    }

    /** The same, asking what people know. */
    public Content ofKnowing() {
      return new Content(title, question, method, begins, ends, languages, result, follows, true);
    }
  }

  /** How people could answer. */
  public enum Way {
    PAPER,
    STREET,
    ONLINE,
    MEETING,
    SEVERAL
  }

  /**
   * The method note, without which no number is told.
   *
   * @param limits what the result cannot say
   * @param different from the time before; empty when nothing is
   */
  public record Method(Way way, String whom, String how, String limits, String different) {}

  /** What the numbers of a result are. */
  public enum Kind {
    /** How many chose it; one may choose several. */
    VOTES,
    /** Given by place or weight; no count of people. */
    POINTS,
    /** How many of those who answered say so. */
    SHARES
  }

  /**
   * What there is to count.
   *
   * @param answers how many people answered
   */
  public record Result(Kind kind, int answers) {}

  public String title() {
    return content.title();
  }

  /**
   * Whether a board owes an answer: what people know is measured over the years, and asks nothing
   * of it. A board may answer that too.
   */
  public boolean asksForAnswer() {
    return !content.knowing();
  }

  /** Whether everybody who was asked has had the time to answer. */
  public boolean over(LocalDate today) {
    return content.ends().isBefore(today);
  }
}
