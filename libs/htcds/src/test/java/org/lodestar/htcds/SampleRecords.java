package org.lodestar.htcds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.htcds.Exploitation.Finding;
import org.lodestar.htcds.Exploitation.Recruitment;
import org.lodestar.vocabulary.UncertainDate;

/** Invented people in invented cases. */
final class SampleRecords {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  static final ExportSettings SETTINGS =
      new ExportSettings("X-7K3M", "SHARING", TODAY, true, 3, "44");
  static final Classification HTCDS = Classification.htcds();

  private SampleRecords() {}

  static UncertainDate day(String text) {
    return UncertainDate.parse(text);
  }

  /** Every live field of the standard has a value. */
  static PersonInCase full() {
    return new PersonInCase(
        "K-FULL",
        new CaseDetails("HANDED_TO_ANOTHER_SERVICE", "Moved away", "A. Worker"),
        new Organisation("Invented Council", address("1 Hall Street"), "01632 960001", "COUNCIL"),
        person(),
        exploitation(),
        new Perpetrator(List.of("Exploiter", "Transporter"), "Drove", "Invented Cars"),
        referral("Invented Police", "2026-05-01"),
        List.of(referral("Invented Charity", "2026-06-01"), referral("Clinic", "2026-07-01")),
        List.of("A comment, with a comma", "=SUM(A1)"),
        List.of(
            new Event(address("2 Yard"), day("2025-01-05"), "Transit", "A van"),
            new Event(Address.unknown(), day("2025"), "EPISODE", "Work")),
        List.of(new Plan("Sleep", "A bed", day("2026-12-01"), day("2026-12-09"), "SocialCare")),
        List.of(new Permission("SHARING", LocalDate.of(2026, 1, 1), null, null, true)),
        List.of("NRM_STAGE"));
  }

  static Address address(String street) {
    return new Address(street, "Grays", "Essex", "RM17 6XX", "GB", 0.32, 51.48);
  }

  static Person person() {
    return new Person(
        new Naming("Ms", "Ana \"Ani\"", "M", "O'Test; Łukasz", "Cook"),
        day("1999-04-02"),
        "FEMALE",
        false,
        List.of("RO", "MDA"),
        List.of("ro", "eng"),
        new Person.Background("Single", 2, "PrimaryEducation"),
        new Reach("ana@example.org", "+441632960002", "07700 900003", address("3 Close")),
        "ID-1");
  }

  static Exploitation exploitation() {
    return new Exploitation(
        new Finding("CONFIRMED", "HOME_OFFICE"),
        "Acquainted",
        17,
        new Recruitment(
            List.of("AtWork", "ThroughFriendsOrSocialEvents"), List.of("TikTok"), "A café"),
        List.of("DEBT_BONDAGE", "WithholdsDocuments"),
        List.of("LAB_FORCED_WORK", "SEX_PROSTITUTION", "FORCED_BEGGING"),
        "F_Construction",
        List.of("SEX_PROSTITUTION"),
        "A site",
        List.of("WhatsApp", "Other"));
  }

  static Referral referral(String to, String date) {
    return new Referral(to, day(date), "W. Worker", "AdditionalServicesRequired", "Two\nlines");
  }

  /** Somebody of whom nothing is known but what was done. */
  static PersonInCase exploited(String key, String... types) {
    return with(key, Person.unknown(), List.of(types), List.of(), List.of());
  }

  static PersonInCase with(
      String key,
      Person person,
      List<String> types,
      List<Referral> outgoing,
      List<Permission> permissions) {
    return new PersonInCase(
        key,
        new CaseDetails("OPEN", null, null),
        new Organisation(null, Address.unknown(), null, null),
        person,
        Exploitation.of(new Finding("POSSIBLE", null), List.of(), types),
        null,
        null,
        outgoing,
        List.of(),
        List.of(),
        List.of(),
        permissions,
        List.of());
  }

  /** As many records as it takes for every code of every live list to be written once. */
  static List<PersonInCase> everyCode() {
    List<PersonInCase> all = new ArrayList<>();
    for (Code code : HTCDS.codes()) {
      if (!code.isExtension() && Fields.get(code.list()).live()) {
        all.add(OneCode.record(code));
      }
    }
    return all;
  }
}
