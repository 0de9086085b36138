package org.lodestar.app.referral.after;

import static org.lodestar.app.referral.EvidenceState.*;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.EvidenceEvent;
import org.lodestar.app.referral.EvidenceState;
import org.lodestar.app.site.Refused;

/**
 * The life of evidence that came later, as one table. What was considered may be considered again:
 * a reconsideration may say something else about it. What was kept back may be sent after all.
 */
public final class EvidenceMoves {
  private static final Map<EvidenceState, Map<EvidenceEvent, EvidenceState>> EDGES =
      new EnumMap<>(
          Map.of(
              HELD,
              Map.of(EvidenceEvent.SEND, SENT, EvidenceEvent.KEEP_BACK, KEPT_BACK),
              KEPT_BACK,
              Map.of(EvidenceEvent.SEND, SENT),
              SENT,
              Map.of(EvidenceEvent.ACKNOWLEDGE, ACKNOWLEDGED, EvidenceEvent.CONSIDER, CONSIDERED),
              ACKNOWLEDGED,
              Map.of(EvidenceEvent.CONSIDER, CONSIDERED),
              CONSIDERED,
              Map.of(EvidenceEvent.CONSIDER, CONSIDERED)));

  private EvidenceMoves() {}

  /** Whether this can happen to it. */
  public static boolean allows(EvidenceState from, EvidenceEvent event) {
    return find(from, event) != null;
  }

  /**
   * What becomes of it.
   *
   * @throws Refused with words about where it stands, when this cannot happen
   */
  public static EvidenceState after(EvidenceState from, EvidenceEvent event) {
    @Nullable EvidenceState to = find(from, event);
    if (to == null) {
      throw Refused.because("referral.refused.evidence." + from);
    }
    return to;
  }

  private static @Nullable EvidenceState find(EvidenceState from, EvidenceEvent event) {
    return EDGES.getOrDefault(from, Map.of()).get(event);
  }
}
