package org.lodestar.app.statements.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.statements.Duty;
import org.lodestar.app.statements.LawChange;

/** Forms about duties. */
final class DutyForms {
  private static final String PLACE = "(|/[a-z0-9/-]*|https://\\S+)";

  private DutyForms() {}

  /** How a duty is carried out. */
  record Carried(
      @Nullable
          @Size(max = 300, message = "site.tooLong")
          @Pattern(regexp = PLACE, message = "statements.duty.process.wrong")
          String process,
      @Nullable @Size(max = 150, message = "site.tooLong") String words,
      @Nullable UUID owner,
      @Nullable Long version) {
    static Carried of(Duty duty) {
      return new Carried(
          duty.carried().process(), duty.carried().words(), duty.carried().owner(), duty.version());
    }

    Duty.Carried carried() {
      return new Duty.Carried(Typed.text(process), Typed.text(words), owner);
    }
  }

  /** A change of law. */
  record Changed(
      @Nullable
          @NotBlank(message = "statements.duty.title.missing")
          @Size(max = 200, message = "site.tooLong")
          String title,
      @Nullable @Size(max = 1000, message = "site.tooLong") String words,
      @Nullable
          @NotNull(message = "statements.duty.effect.missing")
          @ReadableDate(required = true, message = "statements.duty.effect.missing")
          TypedDate effect,
      @Nullable
          @NotBlank(message = "statements.duty.source.missing")
          @Size(max = 300, message = "site.tooLong")
          String source,
      @Nullable Set<@Nullable String> duties,
      @Nullable Long version) {
    static List<Asked> asked(Page page, List<Option> duties) {
      return List.of(
          Asked.text(page, "statements.duty.title").spelled(),
          Asked.area(page, "statements.duty.words").most(1000),
          Asked.date(page, "statements.duty.effect"),
          Asked.text(page, "statements.duty.source"),
          Asked.boxes(page, "statements.duty.touched", duties).named("duties"));
    }

    static Changed empty() {
      return new Changed("", "", TypedDate.of(null), "", Set.of(), 0L);
    }

    LawChange.Content content() {
      return new LawChange.Content(
          Typed.text(title),
          Typed.text(words),
          Objects.requireNonNull(Typed.date(effect)),
          Typed.text(source));
    }
  }

  /** What was decided about it. */
  record Decided(
      @Nullable
          @NotBlank(message = "statements.duty.decided.missing")
          @Size(max = 1000, message = "site.tooLong")
          String decided,
      @Nullable Long version) {}
}
