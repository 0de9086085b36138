package org.lodestar.app.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.strategy.Strategy;

/** A strategy as it is typed. */
record StrategyForm(
    @Nullable
        @NotBlank(message = "strategy.title.missing")
        @Size(max = 200, message = "site.tooLong")
        String title,
    @Nullable
        @NotNull(message = "strategy.begins.missing")
        @ReadableDate(required = true, message = "strategy.begins.missing")
        TypedDate begins,
    @Nullable
        @NotNull(message = "strategy.years.wrong")
        @Pattern(regexp = "[1-9]|10", message = "strategy.years.wrong")
        String years,
    @Nullable
        @NotBlank(message = "strategy.priorities.missing")
        @Size(max = 2000, message = "site.tooLong")
        String priorities,
    @Nullable UUID owner,
    @Nullable @ReadableDate TypedDate review,
    @Nullable @Size(max = 2000, message = "site.tooLong") String related,
    @Nullable UUID predecessor,
    @Nullable Long version) {

  static List<Asked> asked(Page page, List<Option> bodies) {
    return List.of(
        Asked.kept("predecessor"),
        Asked.text(page, "strategy.title.ask").named("title").spelled(),
        Asked.date(page, "strategy.begins"),
        Asked.number(page, "strategy.years.many").named("years").width(2),
        Asked.area(page, "strategy.priorities").most(2000).rows(6),
        Asked.select(page, "strategy.owner", bodies)
            .hint(null)
            .empty(page.t("strategy.owner.none")),
        Asked.date(page, "strategy.review"),
        Asked.area(page, "strategy.related").most(2000));
  }

  /** A draft that follows one, or nothing. */
  static StrategyForm after(@Nullable Strategy before, LocalDate today) {
    return new StrategyForm(
        "",
        TypedDate.of(before == null ? today : before.ends().plusDays(1)),
        before == null ? "3" : String.valueOf(before.content().years()),
        before == null ? "" : String.join("\n", before.content().priorities()),
        before == null ? null : before.content().owner(),
        TypedDate.of(null),
        "",
        before == null ? null : before.id(),
        0L);
  }

  static StrategyForm of(Strategy strategy) {
    Strategy.Content content = strategy.content();
    return new StrategyForm(
        content.title(),
        TypedDate.of(content.begins()),
        String.valueOf(content.years()),
        String.join("\n", content.priorities()),
        content.owner(),
        TypedDate.of(content.review()),
        String.join("\n", content.related()),
        content.predecessor(),
        strategy.version());
  }

  Strategy.Content content() {
    return new Strategy.Content(
        Typed.text(title),
        Objects.requireNonNull(Typed.date(begins)),
        Integer.parseInt(Typed.text(years)),
        Typed.lines(priorities),
        owner,
        Typed.date(review),
        predecessor,
        Typed.lines(related));
  }
}
