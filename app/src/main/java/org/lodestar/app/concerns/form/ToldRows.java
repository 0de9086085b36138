package org.lodestar.app.concerns.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SpokenLanguages;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.UncertainDate;

/** What was told, as questions and answers, with the words of the page. */
public final class ToldRows {
  private final Page page;

  /** The safe-contact banner: one sentence first, then the rules. */
  public record Contact(boolean allowed, String summary, List<SummaryRow> rules) {}

  public ToldRows(Page page) {
    this.page = page;
  }

  public List<SummaryRow> of(Concern concern) {
    return Stream.concat(
            of(concern.circumstances(), concern.told()).stream(),
            Stream.of(row("language", language(concern))))
        .toList();
  }

  /** What was told, without the language in which the reporter reads. */
  public List<SummaryRow> of(Circumstances said, Told told) {
    return List.of(
        row("about", page.name("concerns.staff.about", said.about())),
        row("age", page.name("concerns.staff.age", said.age())),
        row("danger", page.name("concerns.staff.known", said.dangerNow())),
        row("still", page.name("concerns.staff.known", said.stillHappening())),
        row("aware", page.name("concerns.staff.known", said.suspectAware())),
        row("when", when(said.happened())),
        new SummaryRow(question("signs"), signs(said), null, null),
        row("seen", told.seen()),
        row("place", told.place()),
        row("postcode", told.postcode()),
        row("people", told.people()),
        row("vehicles", told.vehicles()));
  }

  private String language(Concern concern) {
    String name = SpokenLanguages.name(concern.language());
    return concern.needsTranslation() ? page.t("concerns.staff.translation", name) : name;
  }

  /** Who reported; nothing where the reader may not know. */
  public List<SummaryRow> reporter(Concern concern) {
    return concern.reporter().map(this::reporter).orElse(List.of());
  }

  private List<SummaryRow> reporter(Reporter reporter) {
    ReporterContact contact = reporter.contact();
    return List.of(row("name", reporter.name()), row("address", contact.address()));
  }

  /**
   * The rules by which the reporter may be reached; the address itself stands further down.
   *
   * @param today where the partnership is: a day that they did not name is told first
   */
  public Contact contact(Concern concern, LocalDate today) {
    return concern
        .reporter()
        .map(Reporter::contact)
        .filter(contact -> contact.allowed().isPresent())
        .map(contact -> allowed(contact, today))
        .orElseGet(() -> mailboxOnly(concern));
  }

  private Contact mailboxOnly(Concern concern) {
    return new Contact(false, written(concern), List.of());
  }

  private String written(Concern concern) {
    if (concern.channel().readByWriter()) {
      return page.t(
          concern.channel() == Channel.FIELD_LOG
              ? "concerns.staff.contact.logged"
              : "concerns.staff.contact.written");
    }
    return concern.hasMailbox()
        ? page.name("concerns.staff.contact.none", concern.confidentiality())
        : page.t("concerns.staff.contact.nobody");
  }

  private Contact allowed(ReporterContact contact, LocalDate today) {
    String channel = page.name("concerns.staff.channel", contact.allowed().orElseThrow());
    return new Contact(
        true,
        page.t("concerns.staff.contact.only", channel) + notToday(contact, today),
        Stream.of(
                row("days", days(contact)),
                row("times", contact.times()),
                row("sayYouAre", contact.sayYouAre()),
                row("voicemail", page.name("concerns.staff.known", contact.voicemail())),
                row("codeWord", contact.codeWord()))
            .toList());
  }

  private String notToday(ReporterContact contact, LocalDate today) {
    return contact.notOn(today)
        ? " " + page.t("concerns.staff.contact.notToday", day(today.getDayOfWeek()))
        : "";
  }

  private static String day(DayOfWeek day) {
    return day.getDisplayName(java.time.format.TextStyle.FULL, Locale.UK);
  }

  private String days(ReporterContact contact) {
    return contact.days().isEmpty()
        ? page.t(
            contact.times().isBlank()
                ? "concerns.staff.contact.anyDay"
                : "concerns.staff.contact.noDay")
        : contact.days().stream()
            .map(ToldRows::day)
            .collect(java.util.stream.Collectors.joining(", "));
  }

  private List<String> signs(Circumstances said) {
    return said.signs().stream()
        .map(code -> Indicators.find(code).map(Indicator::words).orElse(code))
        .toList();
  }

  /** A date that may be uncertain, in words for staff. */
  public String when(UncertainDate date) {
    return switch (date) {
      case UncertainDate.Exact exact -> page.date(exact.day());
      case UncertainDate.Unknown unknown ->
          page.name("concerns.staff.known", org.lodestar.vocabulary.Known.NOT_KNOWN);
      case UncertainDate.Range range ->
          page.t("concerns.staff.between", when(range.from()), when(range.to()));
      default -> date.print();
    };
  }

  private SummaryRow row(String question, String answer) {
    return SummaryRow.of(question(question), answer);
  }

  private String question(String name) {
    return page.t("concerns.staff.said." + name);
  }
}
