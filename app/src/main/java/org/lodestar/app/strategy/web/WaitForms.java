package org.lodestar.app.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.strategy.PartnerWait;

/** Forms about partners for whom an action waits. */
final class WaitForms {
  /** After how many days it is proposed to ask again: our proposal, no law. */
  static final int USUAL_DAYS = 14;

  private WaitForms() {}

  /** For whom an action waits, as it is typed. */
  record Awaited(
      @Nullable @NotNull(message = "strategy.wait.body.missing") UUID body,
      @Nullable
          @NotBlank(message = "strategy.wait.asked.missing")
          @Size(max = 300, message = "site.tooLong")
          @BoardsRead
          String asked,
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate since,
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate again) {
    static Awaited on(LocalDate today) {
      return new Awaited(null, "", TypedDate.of(today), TypedDate.of(today.plusDays(USUAL_DAYS)));
    }

    static List<Asked> asked(Page page, List<Option> bodies) {
      return List.of(
          Asked.select(page, "strategy.wait.body", bodies),
          Asked.text(page, "strategy.wait.asked").hint(page.t("strategy.nobodyHere")).spelled(),
          Asked.date(page, "strategy.wait.since"),
          Asked.date(page, "strategy.wait.again"));
    }

    /** Only for a form without errors. */
    PartnerWait wait(UUID id, UUID action) {
      return new PartnerWait(
          id, action, body, Typed.text(asked), Typed.day(since), Typed.day(again), null, 0);
    }
  }

  /** What became of it. */
  enum What {
    AGAIN,
    ANSWERED,
    BACK
  }

  /** What became of it, as it is typed. */
  record Became(
      @Nullable @NotNull(message = "strategy.wait.became.missing") What became,
      @Nullable @Size(max = 500, message = "site.tooLong") @BoardsRead String words,
      @Nullable @ReadableDate TypedDate again,
      @Nullable Long version) {
    static Became empty(LocalDate again, long version) {
      return new Became(null, "", TypedDate.of(again), version);
    }

    static List<Asked> asked(Page page) {
      return List.of(
          Asked.kept("version"),
          Asked.radios(page, "strategy.wait.became", What.values()),
          Asked.date(page, "strategy.wait.again").hint(page.t("strategy.wait.again.hint")),
          Asked.area(page, "strategy.wait.words")
              .hint(page.t("strategy.nobodyHere"))
              .most(500)
              .rows(2));
    }

    boolean lacksDay() {
      return became == What.AGAIN && Typed.date(again) == null;
    }
  }
}
