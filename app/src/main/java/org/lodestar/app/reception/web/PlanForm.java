package org.lodestar.app.reception.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.reception.ReceptionPlan;
import org.lodestar.app.reception.Wanted;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.Written;

/** A reception plan as it is typed. */
record PlanForm(
    @Nullable
        @NotBlank(message = "reception.name.missing")
        @Size(max = 100, message = "reception.tooLong")
        String name,
    @Nullable @ReadableDate(required = true) TypedDate day,
    @Nullable
        @NotBlank(message = "reception.place.missing")
        @Size(max = 500, message = "reception.tooLong")
        String place,
    @Nullable
        @NotNull(message = "reception.expected.wrong")
        @Pattern(regexp = "[1-9][0-9]?|[1-4][0-9]{2}|500", message = "reception.expected.wrong")
        String expected,
    ReceptionPlan.@Nullable Children children,
    @Nullable
        @Size(max = 300, message = "reception.tooLong")
        @Pattern(regexp = "[^<>]*", message = "reception.languages.wrong")
        String languages,
    @Nullable Set<@Nullable UUID> partners,
    @Nullable @Size(max = 2000, message = "reception.tooLong") String note,
    @Nullable Long version) {

  static PlanForm fresh(LocalDate today) {
    return new PlanForm("", TypedDate.of(today.plusDays(7)), "", "", null, "", Set.of(), "", 0L);
  }

  static PlanForm of(ReceptionPlan plan) {
    return new PlanForm(
        plan.written().text("name"),
        TypedDate.of(plan.day()),
        plan.written().text("place"),
        String.valueOf(plan.expected()),
        plan.children(),
        String.join(", ", plan.languages()),
        Set.copyOf(plan.partners()),
        plan.written().text("note"),
        plan.version());
  }

  Wanted wanted() {
    return new Wanted(
        Objects.requireNonNull(day).date().orElseThrow(),
        Integer.parseInt(Typed.text(expected)),
        children == null ? ReceptionPlan.Children.NOT_KNOWN : children,
        spoken(),
        partners == null
            ? Set.of()
            : Set.copyOf(partners.stream().filter(Objects::nonNull).toList()),
        Written.of("name", Typed.text(name))
            .with("place", Typed.text(place))
            .with("note", Typed.text(note)));
  }

  private List<String> spoken() {
    return Arrays.stream(Typed.text(languages).split("[,\\n]"))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }
}
