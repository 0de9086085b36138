package org.lodestar.app.statements.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.statements.CharterGap;
import org.lodestar.app.statements.CharterSigning;
import org.lodestar.app.statements.CharterSigning.How;
import org.lodestar.app.statements.Commitment;
import org.lodestar.app.statements.Commitment.Often;
import org.lodestar.app.statements.Commitment.Standing;
import org.lodestar.app.statements.face.Charter;
import org.lodestar.app.strategy.Evidence.Verdict;

/** Forms about the charter. */
final class CharterForms {
  private CharterForms() {}

  /** How the council signed. */
  record Signing(
      @Nullable @NotNull(message = "statements.charter.how.missing") How how,
      @Nullable
          @NotNull(message = "statements.charter.signedOn.missing")
          @ReadableDate(required = true, message = "statements.charter.signedOn.missing")
          TypedDate signedOn,
      @Nullable @Size(max = 300, message = "site.tooLong") String words,
      @Nullable Long version) {
    static Signing of(@Nullable CharterSigning signing) {
      return signing == null
          ? new Signing(null, TypedDate.of(null), "", 0L)
          : new Signing(
              signing.how(), TypedDate.of(signing.on()), signing.words(), signing.version());
    }

    CharterSigning signing() {
      return new CharterSigning(
          Objects.requireNonNull(how),
          Objects.requireNonNull(Typed.date(signedOn)),
          Typed.text(words),
          Typed.version(version));
    }
  }

  /** Who answers for a commitment, and how it stands. */
  record Kept(
      @Nullable UUID body,
      @Nullable @Size(max = 100, message = "site.tooLong") String post,
      @Nullable @NotNull(message = "statements.charter.often.missing") Often often,
      @Nullable @ReadableDate(message = "statements.statement.day.wrong") TypedDate due,
      @Nullable @NotNull(message = "statements.charter.standing.missing") Standing standing,
      @Nullable @Size(max = 500, message = "site.tooLong") String reason,
      @Nullable Long version) {
    static Kept of(Commitment commitment) {
      Commitment.Kept kept = commitment.kept();
      return new Kept(
          kept.body(),
          kept.post().isEmpty() ? commitment.said().suggested() : kept.post(),
          kept.often(),
          TypedDate.of(kept.due()),
          kept.standing(),
          kept.reason(),
          commitment.version());
    }

    Commitment.Kept kept() {
      return new Commitment.Kept(
          body,
          Typed.text(post),
          Objects.requireNonNull(often),
          Typed.date(due),
          Objects.requireNonNull(standing),
          Typed.text(reason));
    }
  }

  /** Evidence as it is typed. */
  record Shown(
      @Nullable
          @NotBlank(message = "statements.charter.evidence.missing")
          @Size(max = 500, message = "site.tooLong")
          String words,
      @Nullable
          @Size(max = 300, message = "site.tooLong")
          @Pattern(regexp = Typed.LINK, message = "strategy.evidence.reference.wrong")
          String link,
      @Nullable
          @NotNull(message = "statements.charter.dated.missing")
          @ReadableDate(required = true, message = "statements.charter.dated.missing")
          TypedDate dated,
      @Nullable Long version) {
    static Shown empty() {
      return new Shown("", "", TypedDate.of(null), 0L);
    }

    Charter.Shown shown() {
      return new Charter.Shown(
          Typed.text(words), Typed.text(link), Objects.requireNonNull(Typed.date(dated)));
    }
  }

  /** What a second person finds. */
  record Reviewed(
      @Nullable @NotNull(message = "statements.charter.verdict.missing") Verdict verdict,
      @Nullable
          @NotBlank(message = "site.reason.missing")
          @Size(max = 500, message = "site.tooLong")
          String reason,
      @Nullable Long version) {}

  /** What is missing. */
  record Missing(
      @Nullable
          @NotBlank(message = "statements.charter.missing.missing")
          @Size(max = 500, message = "site.tooLong")
          String missing,
      @Nullable
          @NotBlank(message = "statements.charter.who.missing")
          @Size(max = 100, message = "site.tooLong")
          String who,
      @Nullable
          @NotNull(message = "statements.charter.by.missing")
          @ReadableDate(required = true, message = "statements.charter.by.missing")
          TypedDate by,
      @Nullable @Size(max = 500, message = "site.tooLong") String closed,
      @Nullable Long version) {
    static Missing empty() {
      return new Missing("", "", TypedDate.of(null), "", 0L);
    }

    static Missing of(CharterGap gap) {
      String closed = gap.closed();
      return new Missing(
          gap.missing(),
          gap.who(),
          TypedDate.of(gap.by()),
          closed == null ? "" : closed,
          gap.version());
    }

    CharterGap gap(UUID id, String commitment, @Nullable UUID action) {
      String how = Typed.text(closed);
      return new CharterGap(
          id,
          commitment,
          Typed.text(missing),
          Typed.text(who),
          Objects.requireNonNull(Typed.date(by)),
          action,
          how.isEmpty() ? null : how,
          Typed.version(version));
    }
  }

  /** A yearly report as it begins. */
  record Report(
      @Nullable
          @NotNull(message = "statements.statement.ends.missing")
          @ReadableDate(required = true, message = "statements.statement.ends.missing")
          TypedDate ends,
      @Nullable
          @NotBlank(message = "statements.charter.introduction.missing")
          @Size(max = 3000, message = "site.tooLong")
          String introduction,
      @Nullable Long version) {
    LocalDate end() {
      return Objects.requireNonNull(Typed.date(ends));
    }
  }

  /** How a report begins, changed. */
  record Introduction(
      @Nullable
          @NotBlank(message = "statements.charter.introduction.missing")
          @Size(max = 3000, message = "site.tooLong")
          String introduction,
      @Nullable Long version) {}
}
