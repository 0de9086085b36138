package org.lodestar.app.casework.section;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.ContactRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** Ways to reach the person: only those that are confirmed as safe today, with how to use them. */
@Component
class ContactSection implements CaseSection {
  private final ContactRows contacts;
  private final CaseDesk desk;
  private final Words words;

  ContactSection(ContactRows contacts, CaseDesk desk, Words words) {
    this.contacts = contacts;
    this.desk = desk;
    this.words = words;
  }

  @Override
  public String code() {
    return "CONTACT";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Nature nature() {
    return Nature.CONTACT;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    boolean familyIsShut = contacts.familyIsShut(person.id());
    return contacts.list(person.id()).stream()
        .map(recorded -> recorded.what())
        .filter(contact -> isSafe(contact, desk.today()))
        .filter(contact -> !contact.belongsToFamily() || !familyIsShut)
        .flatMap(contact -> passage(contact, in))
        .toList();
  }

  /** A yes that counts today; of a channel that is somebody else's, not an exploiter's. */
  static boolean isSafe(SafeContact contact, LocalDate today) {
    LocalDate from = contact.confirmedOn();
    LocalDate until = contact.expires();
    boolean confirmed = from != null && !from.isAfter(today);
    boolean lasts = until != null && !until.isBefore(today);
    boolean checked = !contact.belongsToSomeoneElse() || contact.notAnExploiters().isYes();
    return contact.safe().isYes() && confirmed && lasts && checked;
  }

  private static Stream<Passage> passage(SafeContact contact, Wording in) {
    return Wording.passage(
        in.name("casework.channel", contact.channel()),
        in.line("casework.contact.value", contact.value()),
        in.line("casework.contact.when", window(contact, in)),
        in.line("casework.section.contact.daysAndTimes", contact.daysAndTimes()),
        in.line("casework.contact.sayWho", contact.sayWhoYouAreAs()),
        in.line("casework.contact.codeWord", contact.codeWord()),
        in.line("casework.contact.voicemail", in.name("casework.known", contact.voicemail())),
        in.line("casework.section.contact.until", until(contact, in)));
  }

  private static @Nullable String until(SafeContact contact, Wording in) {
    return contact.expires() == null ? null : in.date(contact.expires());
  }

  private static @Nullable String window(SafeContact contact, Wording in) {
    if (contact.window() == null) {
      return null;
    }
    String days =
        contact.window().days().stream()
            .sorted()
            .map(day -> in.name("casework.day", day))
            .collect(Collectors.joining(", "));
    return in.say(
        "casework.contact.window",
        days,
        contact.window().from().toString(),
        contact.window().to().toString());
  }
}
