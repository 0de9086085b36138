package org.lodestar.app.voice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.Consultation.Way;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.VoiceAnswer.Verdict;
import org.lodestar.app.voice.VoiceItem.Tie;

/** Forms about what residents said. */
final class VoiceForms {
  private static final String PRIORITY = "P/";
  private static final String ACTION = "A/";

  private VoiceForms() {}

  /** What it asks. */
  enum Asks {
    KNOWING,
    OTHER
  }

  /** What was asked, as it is typed. */
  record Heard(
      @Nullable
          @NotBlank(message = "voice.title.missing")
          @Size(max = 150, message = "site.tooLong")
          String title,
      @Nullable
          @NotBlank(message = "voice.question.missing")
          @Size(max = 500, message = "site.tooLong")
          String question,
      @Nullable @NotNull(message = "voice.way.missing") Way way,
      @Nullable @NotBlank(message = "voice.whom.missing") @Size(max = 500, message = "site.tooLong")
          String whom,
      @Nullable @NotBlank(message = "voice.how.missing") @Size(max = 500, message = "site.tooLong")
          String how,
      @Nullable
          @NotBlank(message = "voice.limits.missing")
          @Size(max = 500, message = "site.tooLong")
          String limits,
      @Nullable
          @NotNull(message = "voice.begins.missing")
          @ReadableDate(required = true, message = "voice.begins.missing")
          TypedDate begins,
      @Nullable
          @NotNull(message = "voice.ends.missing")
          @ReadableDate(required = true, message = "voice.ends.missing")
          TypedDate ends,
      @Nullable @NotEmpty(message = "voice.languages.missing") Set<@Nullable Language> languages,
      @Nullable @NotNull(message = "voice.kind.missing") Kind kind,
      @Nullable
          @NotNull(message = "voice.answers.wrong")
          @Pattern(regexp = "\\s*[0-9]{1,7}\\s*", message = "voice.answers.wrong")
          String answers,
      @Nullable UUID follows,
      @Nullable @Size(max = 500, message = "site.tooLong") String different,
      @Nullable Asks asks,
      @Nullable Long version) {
    static Heard empty() {
      return new Heard(
          "",
          "",
          null,
          "",
          "",
          "",
          TypedDate.of(null),
          TypedDate.of(null),
          Set.of(Language.ENGLISH),
          null,
          "",
          null,
          "",
          Asks.OTHER,
          0L);
    }

    static Heard of(Consultation each) {
      Consultation.Content content = each.content();
      Consultation.Method method = content.method();
      return new Heard(
          content.title(),
          content.question(),
          method.way(),
          method.whom(),
          method.how(),
          method.limits(),
          TypedDate.of(content.begins()),
          TypedDate.of(content.ends()),
          Set.copyOf(content.languages()),
          content.result().kind(),
          String.valueOf(content.result().answers()),
          content.follows(),
          method.different(),
          content.knowing() ? Asks.KNOWING : Asks.OTHER,
          each.version());
    }

    /** Whether its last day is before its first. */
    boolean isBackwards() {
      LocalDate first = Typed.date(begins);
      LocalDate last = Typed.date(ends);
      return first != null && last != null && last.isBefore(first);
    }

    Consultation.Content content() {
      return new Consultation.Content(
          Typed.text(title),
          Typed.text(question),
          new Consultation.Method(
              Objects.requireNonNull(way),
              Typed.text(whom),
              Typed.text(how),
              Typed.text(limits),
              Typed.text(different)),
          Objects.requireNonNull(Typed.date(begins)),
          Objects.requireNonNull(Typed.date(ends)),
          Typed.set(languages),
          new Consultation.Result(
              Objects.requireNonNull(kind), Objects.requireNonNull(Typed.number(answers))),
          follows,
          asks == Asks.KNOWING);
    }
  }

  /**
   * A result as it is pasted or typed.
   *
   * @param sure whether what would be shown was looked at
   */
  record Rows(
      @Nullable
          @NotBlank(message = "voice.rows.missing")
          @Size(max = 30000, message = "site.tooLong")
          String rows,
      @Nullable String sure,
      @Nullable Long version) {}

  /** The part of the plan that an item is about, as it is chosen. */
  record Part(
      @Nullable
          @Pattern(
              regexp = "|P/[0-9a-f-]{36}/[0-9]{1,3}|A/[0-9a-f-]{36}",
              message = "voice.part.unknown")
          String part,
      @Nullable Long version) {
    static String of(Tie tie) {
      if (tie.action() != null) {
        return ACTION + tie.action();
      }
      return tie.strategy() == null ? "" : PRIORITY + tie.strategy() + "/" + tie.priority();
    }

    Tie tie() {
      String[] said = Typed.text(part).split("/", -1);
      try {
        return switch (said[0]) {
          case "P" -> new Tie(UUID.fromString(said[1]), Integer.valueOf(said[2]), null);
          case "A" -> new Tie(null, null, UUID.fromString(said[1]));
          default -> Tie.none();
        };
      } catch (IllegalArgumentException noIdentifier) {
        return new Tie(null, 0, null);
      }
    }
  }

  /** What a board answers, as it is typed. */
  record Answering(
      @Nullable UUID item,
      @Nullable @NotNull(message = "voice.board.missing") UUID board,
      @Nullable UUID meeting,
      @Nullable
          @NotNull(message = "voice.on.missing")
          @ReadableDate(required = true, message = "voice.on.missing")
          TypedDate on,
      @Nullable @NotNull(message = "voice.verdict.missing") Verdict verdict,
      @Nullable
          @NotBlank(message = "voice.words.missing")
          @Size(max = 1000, message = "site.tooLong")
          String words,
      @Nullable Set<@Nullable UUID> actions,
      @Nullable Long version) {
    static Answering empty(@Nullable UUID item) {
      return new Answering(item, null, null, TypedDate.of(null), null, "", Set.of(), 0L);
    }

    static Answering of(VoiceAnswer answer) {
      VoiceAnswer.Content content = answer.content();
      return new Answering(
          answer.item(),
          content.board(),
          content.meeting(),
          TypedDate.of(content.on()),
          content.verdict(),
          content.words(),
          Set.copyOf(content.actions()),
          answer.version());
    }

    VoiceAnswer.Content content() {
      return new VoiceAnswer.Content(
          Objects.requireNonNull(board),
          meeting,
          Objects.requireNonNull(Typed.date(on)),
          Objects.requireNonNull(verdict),
          Typed.text(words),
          Typed.set(actions));
    }
  }
}
