package org.lodestar.app.concerns.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ConcernChanged;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.lodestar.app.places.face.Wards;
import org.springframework.stereotype.Component;

/**
 * What a concern tells without a name in the course of its life. Each tells one ward at any time,
 * from the day on which it comes: so the wards of a month add up to what came in it. The row keeps
 * what was told, so that exactly that is taken back. Of one that came before wards were told
 * nothing is.
 */
@Component
public class Telling {
  /** Nobody has looked at it yet. */
  public static final String NOT_YET = "NOT_YET";

  /** It has no postcode, or one that the lookup does not have. */
  public static final String UNKNOWN = "UNKNOWN";

  private final ConcernFacts facts;
  private final ConcernRows rows;
  private final Sealing sealing;
  private final Wards wards;

  Telling(ConcernFacts facts, ConcernRows rows, Sealing sealing, Wards wards) {
    this.facts = facts;
    this.rows = rows;
    this.sealing = sealing;
    this.wards = wards;
  }

  /** It came; its clocks are in the row already. */
  void raised(ConcernRecord row) {
    facts.raised(Channel.valueOf(row.getChannel()), received(row));
    facts.placed(NOT_YET, received(row));
    row.setPlaced(NOT_YET);
  }

  /** Somebody looked at it; what was put right before stays. */
  public void triaged(ConcernRecord row, Instant at) {
    if (row.getTriagedAt() == null) {
      facts.triaged(received(row), at);
    }
    if (NOT_YET.equals(row.getPlaced())) {
      place(row, wards.codeOf(postcode(row)).orElse(UNKNOWN));
    }
  }

  /** Under which ward it is counted; nothing where it came before wards were told. */
  public Optional<String> placed(UUID concern) {
    return rows.find(concern).flatMap(row -> Optional.ofNullable(row.getPlaced()));
  }

  /**
   * Counts it under another ward.
   *
   * @return false where it is counted nowhere, or a case holds it already
   * @throws ConcernChanged when somebody was quicker
   */
  public boolean correct(UUID concern, long version, String code) {
    ConcernRecord row = rows.lock(concern);
    if (row.getVersion() != version) {
      throw new ConcernChanged(version, ConcernRows.line(row));
    }
    if (row.getPlaced() == null || row.getCaseId() != null) {
      return false;
    }
    place(row, code);
    row.setVersion(row.getVersion() + 1);
    row.update();
    return true;
  }

  private void place(ConcernRecord row, String code) {
    facts.placedNoMore(row.getPlaced(), received(row));
    facts.placed(code, received(row));
    row.setPlaced(code);
  }

  private String postcode(ConcernRecord row) {
    return sealing.open(
        Sealing.report(row.getId()), "concern", "postcode", row.getId(), row.getPostcode());
  }

  private static Instant received(ConcernRecord row) {
    return row.getReceivedAt().toInstant();
  }
}
