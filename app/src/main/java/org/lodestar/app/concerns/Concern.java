package org.lodestar.app.concerns;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.TriageFactors;

/**
 * A concern as it is opened for somebody who may read it.
 *
 * @param line what lists show
 * @param receiver the organisation whose concern it is now
 * @param told what was written
 * @param reporterDetails who reported; null when anonymous or not for the one who reads
 * @param language for messages to the reporter
 * @param suggested the priority as worked out from the answers
 * @param caseId the case that was opened from it
 * @param taking how it came in through a worker; null for the public form
 * @param caller what the worker wrote about whoever told it, where the reader may know
 * @param next the steps that lead on from where it stands
 */
public record Concern(
    ConcernLine line,
    UUID receiver,
    Channel channel,
    Circumstances circumstances,
    Told told,
    Confidentiality confidentiality,
    @Nullable Reporter reporterDetails,
    String language,
    TriageFactors suggested,
    Clocks clocks,
    @Nullable UUID caseId,
    @Nullable CloseReason closeReason,
    @Nullable Taking taking,
    Caller caller,
    Set<ConcernEvent> next) {
  public Concern {
    next = Set.copyOf(next);
  }

  public UUID id() {
    return line.id();
  }

  public String reference() {
    return line.reference();
  }

  public ConcernState state() {
    return line.state();
  }

  public long version() {
    return line.version();
  }

  /** Whether what the reporter writes and reads has to be put into another language for us. */
  public boolean needsTranslation() {
    return !language.equals("en");
  }

  /** How it came in through a worker; empty for the public form. */
  public Optional<Taking> taken() {
    return Optional.ofNullable(taking);
  }

  /** Whether the reader may know who took it; who writes of their own is the one who reported. */
  public boolean takerKnown() {
    return !channel.readByWriter() || reporterDetails != null;
  }

  /** Whether anybody reads what we write: with a receipt, or as the worker who wrote it. */
  public boolean hasMailbox() {
    return taking == null || taking.receiptGiven() || channel.readByWriter();
  }

  /** Whether it can take this step as it stands. */
  public boolean can(ConcernEvent event) {
    return next.contains(event);
  }

  /** Who reported, where the reader may know. */
  public Optional<Reporter> reporter() {
    return Optional.ofNullable(reporterDetails);
  }
}
