package org.lodestar.app.meetings.domain;

import java.util.List;
import java.util.function.Predicate;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.MeetingKind;
import org.lodestar.app.meetings.NewMeeting;
import org.lodestar.app.site.Refused;

/**
 * What stands against calling a meeting so. Who leads the case may be in the chair of a strategy
 * discussion: that the chair does not lead is a rule of the pilot of devolved decisions, which are
 * not taken here, and at night there may be nobody else.
 */
public final class CallRules {
  private static final List<Rule> RULES =
      List.of(
          new Rule("people", "meetings.rule.nobody", facts -> facts.wanted().people().isEmpty()),
          new Rule(
              "kind",
              "meetings.rule.childOnly",
              facts -> facts.wanted().kind() == MeetingKind.STRATEGY_DISCUSSION && !facts.child()),
          new Rule(
              "basis",
              "meetings.rule.childEnquiry",
              facts ->
                  facts.wanted().kind() == MeetingKind.STRATEGY_DISCUSSION
                      && facts.wanted().basis() != MeetingBasis.CHILD_ENQUIRY),
          new Rule(
              "basis",
              "meetings.rule.basisOfChildren",
              facts -> !facts.child() && isForChildren(facts.wanted().basis())),
          new Rule("chair", "meetings.rule.chair", facts -> !facts.chairTakesPart()));

  private CallRules() {}

  /**
   * What the rules look at.
   *
   * @param child whether one of the people is treated as a child
   * @param chairTakesPart whether the chair has a role by which one takes part in meetings
   */
  public record Facts(NewMeeting wanted, boolean child, boolean chairTakesPart) {}

  private record Rule(String field, String key, Predicate<Facts> breaks) {}

  private static boolean isForChildren(MeetingBasis basis) {
    return basis == MeetingBasis.CHILD_ENQUIRY || basis == MeetingBasis.CHILD_IN_NEED;
  }

  /**
   * Insists on every rule.
   *
   * @throws Refused naming the first that is broken
   */
  public static void check(Facts facts) {
    for (Rule rule : RULES) {
      if (rule.breaks().test(facts)) {
        throw Refused.at(rule.field(), rule.key());
      }
    }
  }
}
