package org.lodestar.app.voice.web;

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
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.AdvisedProduct.Answer;
import org.lodestar.app.voice.AdvisedProduct.How;
import org.lodestar.app.voice.AdvisedProduct.Kind;
import org.lodestar.app.voice.AdvisedProduct.Outcome;
import org.lodestar.app.voice.Adviser.Agreed;
import org.lodestar.app.voice.Adviser.Pay;
import org.lodestar.app.voice.Adviser.Payment;

/** Forms about advisers and what they work on. */
final class AdviserForms {
  private AdviserForms() {}

  /** An adviser as they are typed. */
  record Known(
      @Nullable
          @NotBlank(message = "voice.adviser.alias.missing")
          @Size(max = 40, message = "site.tooLong")
          String alias,
      @Nullable @NotNull(message = "voice.adviser.body.missing") UUID body) {}

  /** What was agreed, as it is typed. */
  record Agreement(
      @Nullable
          @NotBlank(message = "voice.adviser.kinds.missing")
          @Size(max = 500, message = "site.tooLong")
          String kinds,
      @Nullable
          @NotBlank(message = "voice.adviser.support.missing")
          @Size(max = 500, message = "site.tooLong")
          String support,
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate from,
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate askAgain,
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate expires) {
    static Agreement empty(LocalDate today) {
      return new Agreement("", "", TypedDate.of(today), TypedDate.of(null), TypedDate.of(null));
    }

    Agreed agreed() {
      return new Agreed(
          Typed.text(kinds),
          Typed.text(support),
          Objects.requireNonNull(Typed.date(askAgain)),
          Objects.requireNonNull(Typed.date(from)),
          Objects.requireNonNull(Typed.date(expires)));
    }
  }

  /** A payment as it is typed. */
  record Paid(
      @Nullable
          @NotBlank(message = "voice.adviser.work.missing")
          @Size(max = 200, message = "site.tooLong")
          String work,
      @Nullable @NotNull(message = "voice.adviser.pay.missing") Pay how,
      @Nullable
          @Pattern(regexp = "\\s*([1-9][0-9]{0,4})?\\s*", message = "voice.adviser.pounds.wrong")
          String pounds,
      @Nullable @ReadableDate TypedDate due,
      @Nullable @ReadableDate TypedDate paidOn,
      @Nullable Long version) {
    static Paid empty() {
      return new Paid("", Pay.OFFERED, "", TypedDate.of(null), TypedDate.of(null), 0L);
    }

    static Paid of(Payment payment) {
      return new Paid(
          payment.work(),
          payment.how(),
          Typed.number(payment.pounds()),
          TypedDate.of(payment.due()),
          TypedDate.of(payment.paidOn()),
          payment.version());
    }

    Payment payment(UUID id, UUID adviser, LocalDate offered) {
      return new Payment(
          id,
          adviser,
          Typed.text(work),
          offered,
          Objects.requireNonNull(how),
          Typed.number(pounds),
          Typed.date(due),
          Typed.date(paidOn),
          Typed.version(version));
    }
  }

  /** A product as it is typed. */
  record Product(
      @Nullable @NotNull(message = "voice.adviser.kind.missing") Kind kind,
      @Nullable
          @NotBlank(message = "voice.adviser.product.missing")
          @Size(max = 200, message = "site.tooLong")
          String title,
      @Nullable UUID action) {
    AdvisedProduct.Content content() {
      return new AdvisedProduct.Content(Objects.requireNonNull(kind), Typed.text(title), action);
    }
  }

  /** What an adviser said, as it is typed. */
  record Given(
      @Nullable @NotNull(message = "voice.adviser.missing") UUID adviser,
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate on,
      @Nullable @NotNull(message = "voice.adviser.how.missing") How how,
      @Nullable
          @NotBlank(message = "voice.adviser.said.missing")
          @Size(max = 2000, message = "site.tooLong")
          String said,
      @Nullable @NotNull(message = "voice.adviser.agreedWords.missing") Boolean agreed) {
    static Given empty(LocalDate today) {
      return new Given(null, TypedDate.of(today), null, "", null);
    }

    /** Whether the adviser has not agreed the words. */
    boolean isNotAgreed() {
      return Boolean.FALSE.equals(agreed);
    }

    AdvisedProduct.Given given() {
      return new AdvisedProduct.Given(
          Objects.requireNonNull(adviser),
          Objects.requireNonNull(Typed.date(on)),
          Objects.requireNonNull(how),
          Typed.text(said));
    }
  }

  /** What came of it, as it is typed. */
  record Answered(
      @Nullable Outcome outcome,
      @Nullable @Size(max = 1000, message = "site.tooLong") String words,
      @Nullable @NotNull(message = "voice.adviser.toBoard.missing") Boolean toBoard,
      @Nullable @NotNull(message = "voice.adviser.toPublic.missing") Boolean toPublic,
      @Nullable Long version) {
    static Answered of(AdvisedProduct.Input input) {
      Answer answer = input.answer();
      return new Answered(
          answer.outcome(), answer.words(), answer.toBoard(), answer.toPublic(), input.version());
    }

    Answer answer() {
      return new Answer(
          outcome, Typed.text(words), Boolean.TRUE.equals(toBoard), Boolean.TRUE.equals(toPublic));
    }
  }

  /** A stop as it is typed. */
  record Stopped(
      @Nullable @NotNull(message = "voice.adviser.missing") UUID adviser,
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate on,
      @Nullable @Size(max = 500, message = "site.tooLong") String reason) {
    AdvisedProduct.Stop stop(UUID id, UUID product) {
      return new AdvisedProduct.Stop(
          id,
          product,
          Objects.requireNonNull(adviser),
          Objects.requireNonNull(Typed.date(on)),
          Typed.text(reason),
          null,
          "");
    }
  }

  /** That the adviser withdraws a stop, as it is typed. */
  record Withdrawn(
      @Nullable @NotNull(message = "voice.adviser.withdraw.who.missing") Boolean theirs,
      @Nullable @Size(max = 500, message = "site.tooLong") String words) {}

  /** What shall become of a product, as it was looked at. */
  record Moved(AdvisedProduct.@Nullable Move move, @Nullable Long version) {}
}
