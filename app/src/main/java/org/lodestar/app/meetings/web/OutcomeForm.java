package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.AgreedAction.Event;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** What became of an action. */
record OutcomeForm(
    @Nullable @NotNull(message = "meetings.action.event.missing") Event event,
    @Nullable @Size(max = 2000, message = "meetings.tooLong") String outcome,
    @Nullable @ReadableDate TypedDate due,
    @Nullable Long version) {
  static List<Asked> asked(Page page, List<Option> events) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.radios(page, "meetings.outcome.event", events));
    asked.add(
        Asked.area(page, "meetings.action.outcome")
            .hint(page.t("meetings.outcome.hint"))
            .most(2000));
    if (events.stream().anyMatch(each -> each.value().equals(Event.CARRY_OVER.name()))) {
      asked.add(Asked.date(page, "meetings.outcome.due"));
    }
    return asked;
  }

  Optional<LocalDate> day() {
    return due == null ? Optional.empty() : due.date();
  }
}
