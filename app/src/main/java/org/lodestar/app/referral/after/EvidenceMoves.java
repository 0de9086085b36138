package org.lodestar.app.referral.after;

import static org.lodestar.app.members.Action.RECORD_DECISION;
import static org.lodestar.app.referral.EvidenceEvent.ACKNOWLEDGE;
import static org.lodestar.app.referral.EvidenceEvent.CONSIDER;
import static org.lodestar.app.referral.EvidenceEvent.KEEP_BACK;
import static org.lodestar.app.referral.EvidenceEvent.SEND;
import static org.lodestar.app.referral.EvidenceState.ACKNOWLEDGED;
import static org.lodestar.app.referral.EvidenceState.CONSIDERED;
import static org.lodestar.app.referral.EvidenceState.HELD;
import static org.lodestar.app.referral.EvidenceState.KEPT_BACK;
import static org.lodestar.app.referral.EvidenceState.SENT;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.referral.EvidenceEvent;
import org.lodestar.app.referral.EvidenceState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused.Refusal;

/**
 * The life of evidence that came later. What was considered may be considered again: a
 * reconsideration may say something else about it. What was kept back may be sent after all.
 */
public final class EvidenceMoves {
  /** Every move that there is. */
  public static final MoveTable<EvidenceState, EvidenceEvent> TABLE =
      MoveTable.of(
              edge(HELD, SEND, SENT, RECORD_DECISION, Guard.REFERRAL_GOES_ON),
              edge(HELD, KEEP_BACK, KEPT_BACK, RECORD_DECISION, Guard.REASON_GIVEN),
              edge(KEPT_BACK, SEND, SENT, RECORD_DECISION, Guard.REFERRAL_GOES_ON),
              edge(SENT, ACKNOWLEDGE, ACKNOWLEDGED, RECORD_DECISION),
              edge(SENT, CONSIDER, CONSIDERED, RECORD_DECISION, Guard.DECISION_CAME),
              edge(ACKNOWLEDGED, CONSIDER, CONSIDERED, RECORD_DECISION, Guard.DECISION_CAME),
              edge(CONSIDERED, CONSIDER, CONSIDERED, RECORD_DECISION, Guard.DECISION_CAME))
          .begins(HELD)
          .ends(CONSIDERED)
          .refuses((state, event) -> Refusal.of("", "referral.refused.evidence." + state));

  private EvidenceMoves() {}

  private enum Guard {
    REFERRAL_GOES_ON,
    REASON_GIVEN,
    DECISION_CAME
  }
}
