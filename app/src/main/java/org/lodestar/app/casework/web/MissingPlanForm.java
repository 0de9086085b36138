package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.MissingPlan;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;

/** Somebody's plan for going missing. How they came is asked about a child alone. */
record MissingPlanForm(
    @Nullable Known alone,
    @Nullable @ReadableDate TypedDate arrivedOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String arrivedAt,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String description,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String numbers,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String agreement,
    @Nullable Long version) {
  static List<Asked> asked(Page page, boolean child) {
    return child
        ? Stream.concat(arrival(page).stream(), search(page).stream()).toList()
        : search(page);
  }

  private static List<Asked> arrival(Page page) {
    return List.of(
        Asked.radios(
            page, "casework.missing.alone", Option.all(page, "casework.known", Known.values())),
        Asked.date(page, "casework.missing.arrivedOn"),
        Asked.text(page, "casework.missing.arrivedAt")
            .hint(page.t("casework.contact.time.hint"))
            .width(5));
  }

  private static List<Asked> search(Page page) {
    return List.of(
        Asked.area(page, "casework.missing.description").most(5000),
        Asked.area(page, "casework.missing.numbers").most(5000).rows(3),
        Asked.area(page, "casework.missing.agreement").most(5000).rows(3));
  }

  static MissingPlanForm of(MissingPlan plan) {
    Instant arrived = plan.arrivedAt();
    return new MissingPlanForm(
        plan.isWritten() ? plan.alone() : null,
        arrived == null ? TypedDate.of(null) : Typed.shownDay(arrived),
        arrived == null ? "" : Typed.shownTime(arrived),
        PersonalText.shown(plan.description()),
        PersonalText.shown(plan.numbers()),
        PersonalText.shown(plan.agreement()),
        plan.version());
  }

  MissingPlan plan() {
    return new MissingPlan(
        alone == null ? Known.NOT_KNOWN : alone,
        arrived(),
        PersonalText.typed(description),
        PersonalText.typed(numbers),
        PersonalText.typed(agreement),
        Typed.version(version));
  }

  private @Nullable Instant arrived() {
    return Typed.date(arrivedOn) == null ? null : Typed.moment(arrivedOn, arrivedAt);
  }
}
