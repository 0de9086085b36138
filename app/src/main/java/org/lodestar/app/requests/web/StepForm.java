package org.lodestar.app.requests.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.InformationStep;
import org.lodestar.app.requests.ReviewOutcome;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** What happened to a request outside, and when. */
record StepForm(
    @Nullable @NotNull InformationEvent event,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable @ReadableDate TypedDate expected,
    @Nullable @Size(max = 3000, message = "requests.tooLong") String why,
    @Nullable Boolean complex,
    @Nullable Boolean voluminous,
    @Nullable ReviewOutcome outcome,
    @Nullable Long version) {
  static StepForm fresh(InformationEvent event, LocalDate today, long version) {
    return new StepForm(
        event, TypedDate.of(today), TypedDate.of(null), "", null, null, null, version);
  }

  /** What the step asks; most ask for the day alone. */
  static List<Asked> asked(Page page, InformationEvent event, InformationRequest request) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.kept("version"));
    asked.add(Asked.kept("event"));
    asked.add(Asked.date(page, "requests.step.on"));
    boolean longer =
        event == InformationEvent.LONGER && request.state() != InformationState.IN_REVIEW;
    if (longer && request.asked().law().isEnvironmental()) {
      asked.add(yes(page, "requests.step.complex"));
      asked.add(yes(page, "requests.step.voluminous"));
    } else if (longer) {
      asked.add(Asked.date(page, "requests.step.expected"));
    }
    if (longer) {
      asked.add(Asked.area(page, "requests.step.why").most(3000));
    }
    if (event == InformationEvent.DECIDE) {
      asked.add(Asked.radios(page, "requests.step.outcome", ReviewOutcome.values()));
    }
    return asked;
  }

  private static Asked yes(Page page, String key) {
    return Asked.boxes(page, key, List.of(Option.of("true", page.t(key + ".true"))));
  }

  InformationStep step() {
    return new InformationStep(
        Objects.requireNonNull(event),
        Typed.day(on),
        Typed.date(expected),
        PersonalText.typed(why),
        Typed.yes(complex),
        Typed.yes(voluminous),
        outcome);
  }
}
