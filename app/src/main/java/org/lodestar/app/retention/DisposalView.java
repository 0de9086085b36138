package org.lodestar.app.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A disposal as a worker may see it.
 *
 * @param cases those listed that this worker may see, by reference
 * @param mayApprove whether this worker can agree now
 * @param mayBegin whether its day has come
 */
public record DisposalView(
    Disposal disposal,
    List<DisposalLine> lines,
    List<ListedCase> cases,
    boolean mayApprove,
    boolean mayBegin) {
  public DisposalView {
    lines = List.copyOf(lines);
    cases = List.copyOf(cases);
  }

  /** How a record stood when it was looked at. */
  public enum Listed {
    DUE,
    HELD,
    OPEN,
    REVIEW
  }

  /** A case that is listed. */
  public record ListedCase(UUID caseFile, String reference, Listed how) {}

  /** A case that goes on a day unless somebody says why it must stay. */
  public record Going(UUID caseFile, String reference, LocalDate from) {}
}
