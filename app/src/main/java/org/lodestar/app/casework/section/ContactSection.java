package org.lodestar.app.casework.section;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.domain.ReachRules;
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
    List<SafeContact> all =
        contacts.list(person.id()).stream().map(recorded -> recorded.what()).toList();
    boolean familyIsShut = contacts.familyIsShut(person.id());
    List<Passage> safe =
        all.stream()
            .filter(contact -> ReachRules.isSafe(contact, desk.today()))
            .filter(contact -> !ReachRules.isFamilys(contact, familyIsShut))
            .flatMap(contact -> passage(contact, in))
            .toList();
    return safe.isEmpty() && !all.isEmpty() ? noneIsSafe(in) : safe;
  }

  /** Nobody may read that nothing is written down, and call. */
  private static List<Passage> noneIsSafe(Wording in) {
    return Wording.passage(
        in.line("casework.section.contact.now", in.say("casework.section.contact.none")));
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
