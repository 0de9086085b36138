package org.lodestar.app.referral.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Progress;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.TimelineEntry;
import org.lodestar.statute.NrmEvent;

/**
 * How far a referral or notification has come.
 *
 * @param unsent evidence that came later and was not sent
 * @param undecided evidence of which no decision has spoken
 * @param told what workers of support providers recorded and nobody has read, in words
 * @param asking which form has errors: sent, reference or happening; null for none
 */
public record ProgressPage(
    Progress progress,
    String stage,
    List<ClockLine> clocks,
    List<TimelineEntry> happenings,
    List<Option> events,
    List<EvidencePage.Line> unsent,
    List<EvidencePage.Line> undecided,
    boolean mayRecord,
    boolean maySend,
    List<String> told,
    @Nullable String asking) {
  public ProgressPage {
    clocks = List.copyOf(clocks);
    happenings = List.copyOf(happenings);
    events = List.copyOf(events);
    unsent = List.copyOf(unsent);
    undecided = List.copyOf(undecided);
    told = List.copyOf(told);
  }

  /** Whether a reconsideration can be asked for, which needs the person's yes. */
  public boolean asksAgain() {
    return progress.referral().route().isAdult()
        && progress.possible().contains(NrmEvent.RECONSIDERATION_REQUESTED);
  }

  /**
   * A clock as it is read.
   *
   * @param kind target, statutory or policy, in words
   * @param tone of the tag
   */
  public record ClockLine(
      String name,
      String kind,
      String style,
      String due,
      String actBy,
      String status,
      String tone,
      String source) {}
}
