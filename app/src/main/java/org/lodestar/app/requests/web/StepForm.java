package org.lodestar.app.requests.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.InformationStep;
import org.lodestar.app.requests.Look;
import org.lodestar.app.requests.ReviewOutcome;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.requests.face.OwnData;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;

/** What happened to a request outside, and when. */
record StepForm(
    @Nullable @NotNull InformationEvent event,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable @ReadableDate TypedDate expected,
    @Nullable @Size(max = 3000, message = "requests.tooLong") String why,
    @Nullable Boolean complex,
    @Nullable Boolean voluminous,
    @Nullable Set<Exemption> exemptions,
    @Nullable ReviewOutcome outcome,
    @Nullable Look look,
    @Nullable @Size(max = 200, message = "requests.tooLong") String who,
    @Nullable @Size(max = 3000, message = "requests.tooLong") String alone,
    @Nullable @Size(max = 20, message = "requests.tooLong") String own,
    @Nullable Boolean sure,
    @Nullable Boolean whole,
    @Nullable String seen,
    @Nullable Long version) {
  private static final Pattern DATA_REQUEST = Pattern.compile("D-[0-9A-Z]{4}-[0-9A-Z]{2}");

  static StepForm fresh(InformationEvent event, LocalDate today, long version) {
    return new StepForm(
        event,
        TypedDate.of(today),
        TypedDate.of(null),
        "",
        null,
        null,
        Set.of(),
        null,
        null,
        "",
        "",
        "",
        null,
        null,
        null,
        version);
  }

  /** What the step asks; most ask for the day alone. */
  static List<Asked> asked(
      Page page, InformationEvent event, InformationPage shown, boolean doubtful) {
    InformationRequest request = shown.request();
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
      asked.add(Asked.boxes(page, "requests.step.exemptions", weighed(page, request)));
      asked.add(Asked.date(page, "requests.step.expected"));
    }
    if (longer) {
      asked.add(Asked.area(page, "requests.step.why").most(3000));
      if (doubtful) {
        asked.add(yes(page, "requests.sure"));
      }
    }
    if (event == InformationEvent.DECIDE) {
      asked.add(Asked.radios(page, "requests.step.outcome", ReviewOutcome.values()));
      if (!request.denies()) {
        asked.add(Asked.area(page, "requests.step.reason").named("why").most(3000).rows(3));
      }
      if (shown.hasNewTable()) {
        // As it stands now, so that it can be read once more and decided.
        asked.add(Asked.hidden("seen", shown.seen(page)));
      }
      List<Look> looks = shown.looks();
      if (!looks.isEmpty()) {
        asked.add(Asked.radios(page, "requests.step.look", looks.toArray(Look[]::new)));
        asked.add(Asked.text(page, "requests.step.who"));
      }
      if (looks.contains(Look.SAME)) {
        asked.add(Asked.area(page, "requests.step.alone").most(3000).rows(3));
      }
      if (doubtful || !InformationRequests.telling(request).isEmpty()) {
        asked.add(yes(page, "requests.sure"));
      }
      if (!request.denies()) {
        asked.add(SendForm.whole(page, request));
      }
    }
    if (event == InformationEvent.NOT_OWN) {
      asked.add(Asked.area(page, "requests.step.undo").named("why").most(3000).rows(3));
    }
    if (event == InformationEvent.OWN_DATA) {
      asked.add(Asked.text(page, "requests.step.own"));
    }
    return asked;
  }

  /** What is asked once it was shown what the number leads to. */
  static List<Asked> linked(Page page, OwnData.Linked linked) {
    Asked seen = Asked.hidden("seen", linked.reference());
    return linked.doubts().isEmpty()
        ? List.of(seen)
        : List.of(seen, Asked.area(page, "requests.step.own.why").named("why").most(3000).rows(3));
  }

  /** Exemptions for which more time may be taken. */
  private static List<Option> weighed(Page page, InformationRequest request) {
    return Arrays.stream(Exemption.values())
        .filter(each -> each.isOf(request.asked().law()) && each.isWeighed())
        .map(each -> Option.of(each.name(), Letter.name(page, each, false)))
        .toList();
  }

  /** Whether something of what is typed and leaves may tell who somebody is. */
  boolean isDoubtful() {
    return (event == InformationEvent.LONGER || event == InformationEvent.DECIDE)
        && !InformationRequests.telling(typed()).isEmpty();
  }

  /** What is typed here and leaves. */
  private String typed() {
    return (Typed.text(why) + "\n" + Typed.text(who)).strip();
  }

  /** What leaves by it and may tell who somebody is: the reason, or the letter of a review. */
  private List<String> telling(InformationRequest request) {
    return event == InformationEvent.DECIDE
        ? Stream.concat(
                InformationRequests.telling(request).stream(),
                InformationRequests.telling(typed()).stream())
            .distinct()
            .toList()
        : event == InformationEvent.LONGER ? InformationRequests.telling(typed()) : List.of();
  }

  /**
   * Insists on what is looked at before: whoever asks reads why it takes longer, and what is about
   * themselves ends only once it goes on elsewhere.
   *
   * @throws Refused otherwise
   */
  void mustBeWhole(InformationRequest request) {
    List<String> telling = telling(request);
    if (!telling.isEmpty() && !Typed.yes(sure)) {
      throw new Refused(
          List.of(
              new Refused.Refusal("sure", "requests.log.telling", String.join(" · ", telling))));
    }
    if (event == InformationEvent.OWN_DATA && !hasNumber()) {
      throw Refused.at("own", "requests.step.own.missing");
    }
    if (outcome == ReviewOutcome.CHANGED && !request.denies() && !Typed.yes(whole)) {
      throw Refused.at("whole", "requests.whole.missing");
    }
    if (look == Look.SAME && Typed.text(alone).isBlank()) {
      throw Refused.at("alone", "requests.step.alone.missing");
    }
  }

  /** Whether something is typed that can be such a number. */
  boolean hasNumber() {
    return event == InformationEvent.OWN_DATA && DATA_REQUEST.matcher(number()).matches();
  }

  /** The number of which was shown what it leads to. */
  String seenNumber() {
    return Typed.text(seen);
  }

  /** The number of the request about their own data, as it was typed. */
  String number() {
    return Typed.text(own).toUpperCase(Locale.UK);
  }

  /** Whether the table that leaves by it is the one that was shown. */
  boolean sawTable(InformationPage shown, Page page) {
    return event != InformationEvent.DECIDE
        || !shown.hasNewTable()
        || shown.seen(page).equals(seen);
  }

  private static Asked yes(Page page, String key) {
    return Asked.boxes(page, key, List.of(Option.of("true", page.t(key + ".true"))));
  }

  InformationStep step(Page page) {
    return new InformationStep(
        Objects.requireNonNull(event),
        Typed.day(on),
        Typed.date(expected),
        told(),
        Typed.yes(complex),
        Typed.yes(voluminous),
        Typed.set(exemptions),
        outcome,
        look,
        looked(page));
  }

  /** By which post somebody looked who has no account here, as the letter tells it. */
  private @Nullable PersonalText looked(Page page) {
    String post = Typed.text(who);
    return look == null || !look.isElsewhere() || post.isEmpty()
        ? null
        : PersonalText.of(page.t("requests.letter.look.who", post));
  }

  /** Why the answer stands is told with why nobody else could look; without the one nothing is. */
  private @Nullable PersonalText told() {
    boolean both = look == Look.SAME && !Typed.text(why).isBlank();
    return PersonalText.typed(both ? Typed.text(alone) + "\n" + Typed.text(why) : why);
  }
}
