package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * How things stand with somebody of whom a part was given out: what cannot wait, what was decided,
 * what they answered, and how they must not be reached.
 *
 * @param situation answers about the situation, as the giver wrote them down
 * @param grounds whether there are reasonable grounds; null where it was not decided or not given
 * @param answers of the person, the newest of each kind that counts; where they were not given,
 *     their no to the police alone
 * @param bans ways that must not be used; they go with whatever is given
 * @param heldBack whether the giver has written down other ways to reach them and has not given
 *     them
 * @param bed that is confirmed for the night: who confirmed it, from when, until when; where it is
 *     goes to nobody. Null where there is none
 */
public record GivenNow(
    Map<Circumstance, Known> situation,
    @Nullable Grounds grounds,
    List<Answer> answers,
    List<Ban> bans,
    boolean heldBack,
    @Nullable Night bed) {
  /** Nothing was given of it. */
  public static final GivenNow NOTHING =
      new GivenNow(Map.of(), null, List.of(), List.of(), false, null);

  public GivenNow {
    situation = Map.copyOf(situation);
    answers = List.copyOf(answers);
    bans = List.copyOf(bans);
  }

  /** That somebody decided on grounds, and when. */
  public record Grounds(boolean found, LocalDate on, PersonalText maker) {}

  /**
   * What the person said when the giver asked, and who asked.
   *
   * @param unsafe not given freely; a no to the police is respected all the same
   */
  public record Answer(
      ConsentKind kind,
      ConsentOutcome outcome,
      LocalDate on,
      @Nullable PersonalText asker,
      boolean unsafe) {}

  /**
   * A way that must not be used.
   *
   * @param value number or address; null where it is a relative's of whom nothing is told
   * @param why null where nobody wrote it down
   */
  public record Ban(
      SafeContactChannel channel, @Nullable PersonalText value, @Nullable PersonalText why) {}

  /** A bed that somebody has confirmed. */
  public record Night(PersonalText confirmedBy, Instant from, Instant until) {}

  /** Never in a log. */
  @Override
  public String toString() {
    return "GivenNow[personal]";
  }
}
