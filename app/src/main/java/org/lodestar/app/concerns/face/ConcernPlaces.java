package org.lodestar.app.concerns.face;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.ConcernChanged;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.Telling;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.face.Wards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Under which ward a concern is counted. The postcode by which it is put right is kept nowhere:
 * only the ward is.
 */
@Component
@Transactional
public class ConcernPlaces {
  private final Telling telling;
  private final ConcernRows rows;
  private final Threshold threshold;
  private final Wards wards;
  private final Audit audit;

  ConcernPlaces(Telling telling, ConcernRows rows, Threshold threshold, Wards wards, Audit audit) {
    this.telling = telling;
    this.rows = rows;
    this.threshold = threshold;
    this.wards = wards;
    this.audit = audit;
  }

  /**
   * How it is counted.
   *
   * @param ward no name where it is {@code NOT_YET} or {@code UNKNOWN}
   * @param changeable whether it can be put right: not any more once a case was opened from it,
   *     since people in it may be in no count
   */
  public record Placed(Ward ward, boolean changeable) {
    public boolean isUnknown() {
      return ward.code().equals(Telling.UNKNOWN);
    }

    public boolean isNotYet() {
      return ward.code().equals(Telling.NOT_YET);
    }
  }

  /** How a concern is counted; nothing for one that came before wards were counted. */
  @Transactional(readOnly = true)
  public Optional<Placed> find(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return telling
        .placed(concern)
        .map(code -> new Ward(code, wards.names().getOrDefault(code, "")))
        .map(ward -> new Placed(ward, rows.caseOf(concern).isEmpty()));
  }

  /** Whether there is a lookup by which a postcode could be found. */
  @Transactional(readOnly = true)
  public boolean isLookupLoaded() {
    return wards.isLoaded();
  }

  /**
   * Counts it where a postcode lies.
   *
   * @return false where the lookup does not have it, or the concern is counted nowhere
   * @throws ConcernChanged when somebody was quicker
   */
  public boolean correct(Worker worker, UUID concern, long version, String postcode) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    return wards.codeOf(postcode).filter(code -> place(concern, version, code)).isPresent();
  }

  /**
   * Counts it among those of which the place is not known.
   *
   * @return false where the concern is counted nowhere
   * @throws ConcernChanged when somebody was quicker
   */
  public boolean unknown(Worker worker, UUID concern, long version) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    return place(concern, version, Telling.UNKNOWN);
  }

  private boolean place(UUID concern, long version, String code) {
    boolean placed = telling.correct(concern, version, code);
    if (placed) {
      audit.record(ConcernAudit.CONCERN_PLACED, ObjectRef.of("CONCERN", concern));
    }
    return placed;
  }
}
