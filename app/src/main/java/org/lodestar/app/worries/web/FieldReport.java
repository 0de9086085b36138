package org.lodestar.app.worries.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.screening.ScreeningForm;
import org.lodestar.app.site.Characters;
import org.lodestar.app.site.Page;
import org.lodestar.app.worries.face.FieldLogs;
import org.lodestar.statute.Worry;
import org.lodestar.statute.WorryFact;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.lodestar.vocabulary.UncertainDate;

/** Makes of a whole log the report that is handed in, and the worry that is screened. */
final class FieldReport {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final FieldForm form;
  private final FieldWhat what;
  private final Page page;
  private final Instant now;

  FieldReport(FieldForm form, Page page, Instant now) {
    this.form = form;
    this.what = Objects.requireNonNull(form.what());
    this.page = page;
    this.now = now;
  }

  /** When it was written, where it waited on the telephone; otherwise now. */
  Instant heardAt() {
    String written = text(form.written());
    if (!written.matches("\\d{9,11}")) {
      return now;
    }
    Instant then = Instant.ofEpochSecond(Long.parseLong(written));
    boolean believable = then.isBefore(now) && then.isAfter(now.minus(FieldLogs.LASTS));
    return believable ? then : now;
  }

  /** Who works here gives their name; it is answered through their account. */
  Report report(Worker worker) {
    // The telephone's own number only tells one log from the next of the same worker.
    UUID id = Ids.derived("field log", worker.id(), Objects.requireNonNull(form.id()));
    ReporterContact contact =
        new ReporterContact(SafeContactChannel.MAILBOX, "", Set.of(), "", "", Known.NO, "");
    return new Report(
        id,
        Channel.FIELD_LOG,
        circumstances(),
        told(),
        Confidentiality.SHARE,
        new Reporter(worker.displayName() + ", " + worker.organisationName(), contact),
        "en");
  }

  private Circumstances circumstances() {
    return new Circumstances(
        what.about(),
        Objects.requireNonNull(form.age()),
        form.held().contains(WorryFact.DANGER_NOW) ? Known.YES : Known.NOT_KNOWN,
        form.when() == FieldForm.When.NOW ? Known.YES : Known.NOT_KNOWN,
        Known.NOT_KNOWN,
        new UncertainDate.Exact(day()),
        form.ticked().stream().filter(code -> Indicators.find(code).isPresent()).toList());
  }

  private LocalDate day() {
    LocalDate written = LocalDate.ofInstant(heardAt(), LONDON);
    return form.when() == FieldForm.When.ANOTHER_DAY
        ? Objects.requireNonNull(form.day()).date().orElse(written)
        : written;
  }

  private Told told() {
    String howMany =
        text(form.howMany()).isEmpty()
            ? ""
            : page.t("worries.field.told.howMany", text(form.howMany()));
    return new Told(
        Characters.kept(seen()),
        text(form.place()),
        "",
        Characters.kept(howMany),
        text(form.vehicle()));
  }

  /** What has no box of its own in a report is told in words. */
  private String seen() {
    Stream<String> lines =
        Stream.of(
                Stream.of(page.name("worries.field.what", what)),
                form.held().stream().map(fact -> page.name("screening.fact", fact)),
                form.ticked().stream()
                    .filter(code -> Indicators.find(code).isEmpty())
                    .map(Worry::signWords),
                Stream.of(text(form.notes())))
            .flatMap(each -> each)
            .filter(line -> !line.isBlank());
    return lines.collect(Collectors.joining("\n"));
  }

  /** The same as the screening aid takes it. */
  ScreeningForm worry() {
    return new ScreeningForm(
        what.surroundings(), what.sector(), form.age(), List.copyOf(form.held()), form.ticked());
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
