package org.lodestar.app.triage.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.statute.TriageFactors;
import org.lodestar.statute.TriageOverride;

/** The forms by which officers take a concern one step on. */
final class StaffForms {
  static final int LONGEST = 4000;

  private StaffForms() {}

  /** A form made from one version of the concern, which can be sent over a newer one. */
  interface Versioned {
    long version();

    Versioned over(long newer);
  }

  /** Every factor of the priority, as the officer judges it. */
  record Triage(
      @NotNull(message = "triage.triage.missing") @Min(0) @Max(4) @Nullable Integer harm,
      @NotNull(message = "triage.triage.missing") @Min(1) @Max(4) @Nullable Integer likelihood,
      @NotNull(message = "triage.triage.missing") @Min(0) @Max(4) @Nullable Integer vulnerability,
      @NotNull(message = "triage.triage.missing") @Min(0) @Max(4) @Nullable Integer immediacy,
      @Nullable List<TriageOverride> overrides,
      @Size(max = LONGEST, message = "concerns.staff.long") String words,
      long version)
      implements Versioned {
    static Triage of(TriageFactors factors, long version) {
      return new Triage(
          factors.maxHarm(),
          factors.likelihood(),
          factors.vulnerability(),
          factors.immediacy(),
          List.copyOf(factors.overrides()),
          "",
          version);
    }

    @Override
    public Triage over(long newer) {
      return new Triage(harm, likelihood, vulnerability, immediacy, overrides, words, newer);
    }

    /** The factors of a form without errors. */
    TriageFactors factors() {
      if (harm == null || likelihood == null || vulnerability == null || immediacy == null) {
        throw new IllegalStateException("The form was not checked");
      }
      return new TriageFactors(harm, likelihood, vulnerability, immediacy, turned());
    }

    private Set<TriageOverride> turned() {
      return overrides == null || overrides.isEmpty() ? Set.of() : EnumSet.copyOf(overrides);
    }
  }

  /** A postcode by which it is counted, or that none is known. */
  record Place(
      @Size(max = 20, message = "triage.ward.noPostcode") @Nullable String postcode,
      @Nullable String unknown,
      long version)
      implements Versioned {
    @Override
    public Place over(long newer) {
      return new Place(postcode, unknown, newer);
    }

    /** What was typed, where anything was. */
    String typed() {
      return postcode == null ? "" : postcode.strip();
    }

    boolean isUnknown() {
      return "yes".equals(unknown);
    }
  }

  /** Closing, with a reason. */
  record Close(
      @NotNull(message = "triage.close.missing") @Nullable CloseReason reason,
      @Size(max = LONGEST, message = "concerns.staff.long") String words,
      long version)
      implements Versioned {
    @Override
    public Close over(long newer) {
      return new Close(reason, words, newer);
    }
  }

  /** A step that needs words: signposting, taking up again. */
  record Words(
      @NotBlank(message = "triage.words.missing")
          @Size(max = LONGEST, message = "concerns.staff.long")
          String words,
      long version)
      implements Versioned {
    @Override
    public Words over(long newer) {
      return new Words(words, newer);
    }
  }
}
