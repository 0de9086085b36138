package org.lodestar.app.referral.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.ReferralFacts;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.referral.PrefillSource;
import org.lodestar.vocabulary.SafeContactChannel;
import org.lodestar.vocabulary.UncertainDate;

/** Who the person is and how they may be reached, for the routes that ask it. */
final class PersonAnswers {
  private static final Set<NameKind> ALSO_KNOWN_AS =
      Set.of(NameKind.ALIAS, NameKind.USED_IN_EXPLOITATION);

  private PersonAnswers() {}

  static Prefill of(ReferralFacts facts, LocalDate today) {
    PersonDetails details = facts.person().details();
    return person(details).and(names(details)).and(contacts(facts.contacts(), today));
  }

  private static Prefill person(PersonDetails details) {
    Prefill.Collector known = new Prefill.Collector(PrefillSource.PERSON);
    String gender = details.gender() == Gender.NOT_KNOWN ? "" : details.gender().name();
    List<String> nationalities = details.nationalities();
    for (String prefix : List.of("gender", "notifiedGender")) {
      known.put(prefix, gender);
    }
    known
        .put("nationality", nationalities.stream().findFirst())
        .put("notifiedNationality", nationalities.stream().findFirst())
        .put("secondNationality", nationalities.stream().skip(1).findFirst())
        .put("notifiedSecondNationality", nationalities.stream().skip(1).findFirst())
        .put("language", details.languages().stream().findFirst());
    CaseAnswers.text(details.communication())
        .ifPresent(
            help -> known.put("needsCommunicationHelp", "YES").put("communicationHelp", help));
    if (details.birth() instanceof UncertainDate.Exact exact && !details.birthDisputed()) {
      known.put("dateOfBirth", exact.day().toString());
    }
    return known.done();
  }

  /**
   * A name is kept as it was given; the form wants it in two parts. Which part is which differs
   * from people to people, so the worker is asked to look.
   */
  private static Prefill names(PersonDetails details) {
    Prefill.Collector split = new Prefill.Collector(PrefillSource.NAME_SPLIT);
    details.names().stream()
        .filter(name -> name.kind() == NameKind.GIVEN)
        .findFirst()
        .map(name -> name.name().text().strip())
        .ifPresent(name -> split(split, name));
    String others =
        details.names().stream()
            .filter(name -> ALSO_KNOWN_AS.contains(name.kind()))
            .map(PersonName::name)
            .map(name -> name.text().strip())
            .collect(Collectors.joining(", "));
    Prefill aliases =
        new Prefill.Collector(PrefillSource.PERSON)
            .put("nickname", others)
            .put("notifiedNickname", others)
            .done();
    return split.done().and(aliases);
  }

  private static void split(Prefill.Collector split, String name) {
    int space = name.lastIndexOf(' ');
    String first = space < 0 ? "" : name.substring(0, space);
    String last = name.substring(space + 1);
    split
        .put("firstName", first)
        .put("lastName", last)
        .put("notifiedFirstName", first)
        .put("notifiedLastName", last);
  }

  /** Only what the person has said is safe, and only while that counts. */
  private static Prefill contacts(List<Recorded<SafeContact>> all, LocalDate today) {
    List<SafeContact> safe =
        all.stream().map(Recorded::what).filter(contact -> isSafe(contact, today)).toList();
    Prefill.Collector reach = new Prefill.Collector(PrefillSource.CONTACTS);
    Optional<String> phone =
        first(safe, SafeContactChannel.PHONE_CALL)
            .or(() -> first(safe, SafeContactChannel.TEXT_MESSAGE));
    Optional<String> email = first(safe, SafeContactChannel.EMAIL);
    return reach
        .put("supportContact", phone.map(number -> "PERSON_PHONE"))
        .put("supportPhone", phone)
        .put("decisionEmail", email)
        .put("notifiedEmail", email)
        .put("notifiedContactBy", email.map(address -> "EMAIL"))
        .done();
  }

  private static boolean isSafe(SafeContact contact, LocalDate today) {
    LocalDate expires = contact.expires();
    return contact.safe().isYes()
        && !contact.belongsToSomeoneElse()
        && expires != null
        && !expires.isBefore(today);
  }

  private static Optional<String> first(List<SafeContact> safe, SafeContactChannel channel) {
    return safe.stream()
        .filter(contact -> contact.channel() == channel)
        .map(contact -> contact.value().text())
        .findFirst();
  }
}
