package org.lodestar.app.referral.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Referral;

/**
 * What happens now with a document that was sent.
 *
 * @param now situations that are so now
 * @param ifEver situations that may come
 * @param links earlier and later documents
 * @param unsent how many pieces of evidence wait to be sent
 * @param decided the days after a decision
 * @param holders who still holds the older answer, each with what is to be done about it
 */
public record NowPage(
    Referral referral,
    String stage,
    List<Part> now,
    List<Part> ifEver,
    List<ProgressPage.ClockLine> clocks,
    List<Link> links,
    int unsent,
    boolean mayPrepare,
    Decided decided,
    List<Holder> holders) {
  public NowPage {
    holders = List.copyOf(holders);
    now = List.copyOf(now);
    ifEver = List.copyOf(ifEver);
    clocks = List.copyOf(clocks);
    links = List.copyOf(links);
  }

  /**
   * A situation.
   *
   * @param day what there is to say of its day; null for none
   * @param actions links to where it is acted on
   * @param form the form that acts on it here: again, convert, negative, ends, turned or empty
   */
  public record Part(
      String title, @Nullable String day, List<Step> steps, List<Action> actions, String form) {
    public Part {
      steps = List.copyOf(steps);
      actions = List.copyOf(actions);
    }
  }

  /** A thing to do with where it comes from. */
  public record Step(String words, String source) {}

  /**
   * Somebody who holds the older answer, or may.
   *
   * @param no that what the person said no to stands against telling them; null where it does not
   * @param actions what can be done about it
   */
  public record Holder(String label, @Nullable String no, List<Action> actions) {
    public Holder {
      actions = List.copyOf(actions);
    }
  }

  /** A link. */
  public record Action(String label, String href) {}

  /** An earlier or later document. */
  public record Link(String label, String href, @Nullable String reason) {}

  /**
   * The days after a decision.
   *
   * @param window up to which day a reconsideration can be asked for; null where it cannot
   * @param ends on which day support ends; null where the letter's day was not typed
   * @param letter the request for more time as it was written; null for none
   * @param told that the person was told of the answer, and when; null where nobody told them
   * @param owed whether the person has to be told of an answer, or of another day
   * @param recovery that the recovery period lasts longer than the decision; null where not
   * @param asking which of its forms has errors: moreTime, given, told or ends; empty for none
   */
  public record Decided(
      @Nullable String window,
      @Nullable String ends,
      @Nullable String letter,
      @Nullable String told,
      boolean owed,
      @Nullable String recovery,
      boolean mayRecord,
      String asking) {}
}
