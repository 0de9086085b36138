package org.lodestar.app.concerns;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.NewPerson;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.worries.Account;
import org.lodestar.app.worries.Setting;
import org.lodestar.app.worries.StepTaken;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.transaction.support.TransactionOperations;

/** A council that receives reports, a charity, and workers of both. */
public class TestPartnership {
  private final Organisations organisations;
  private final People people;
  private final Reports reports;
  private final TransactionOperations transactions;

  public TestPartnership(
      Organisations organisations,
      People people,
      Reports reports,
      TransactionOperations transactions) {
    this.organisations = organisations;
    this.people = people;
    this.reports = reports;
    this.transactions = transactions;
  }

  /** The organisation that receives reports: made once for each database. */
  public UUID council() {
    UUID id =
        asTask(
            () ->
                organisations
                    .findByName("Riverside Council")
                    .map(Organisation::id)
                    .orElseGet(() -> add("Riverside Council", AgencyKind.COUNCIL)));
    receives(id);
    return id;
  }

  /** From now on every report goes there. */
  public void receives(UUID organisation) {
    Worker administrator = worker(organisation, "Pat Admin", Role.PLATFORM_ADMINISTRATOR);
    Standing.member(administrator.id())
        .run(() -> reports.route(administrator, organisation, null, Duration.ofHours(72)));
  }

  /** The same, with somebody who can read there and is called. */
  public UUID councilThatReads() {
    UUID id = council();
    worker(id, "Kim Reads", Role.TRIAGE_OFFICER, Role.MANAGER);
    return id;
  }

  /** Another organisation. */
  public UUID charity() {
    return asTask(() -> add("Harbour Charity " + UUID.randomUUID(), AgencyKind.CHARITY));
  }

  private UUID add(String name, AgencyKind kind) {
    return organisations.add(
        new NewOrganisation(name, kind, Duration.ofHours(24), "Monday to Friday, 9am to 5pm"));
  }

  /** A worker of an organisation. */
  public Worker worker(UUID organisation, String name, Role... roles) {
    Set<Role> held = EnumSet.copyOf(List.of(roles));
    UUID id =
        asTask(
            () ->
                people.enrol(
                    new NewPerson(
                        organisation, UUID.randomUUID() + "@example.org", name, "", held)));
    Person person = asTask(() -> people.get(id));
    return new Worker(id, name, organisation, person.organisationName(), held, Instant.EPOCH);
  }

  /** A triage officer of an organisation. */
  public Worker officer(UUID organisation) {
    return worker(organisation, "Officer " + UUID.randomUUID(), Role.TRIAGE_OFFICER);
  }

  private <T> T asTask(java.util.function.Supplier<T> work) {
    return Standing.task("test")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  /** A report that an adult may be exploited. */
  public static Report report() {
    return report("They sleep in the car wash.", Confidentiality.ANONYMOUS, null);
  }

  public static Report report(
      String seen, Confidentiality confidentiality, @Nullable Reporter reporter) {
    return new Report(
        Ids.next(),
        Channel.PUBLIC_FORM,
        new Circumstances(
            About.SOMEONE_ELSE,
            AgeStatus.ADULT,
            Known.NO,
            Known.NO,
            Known.NO,
            new UncertainDate.Unknown(),
            List.of("ENV1")),
        new Told(seen, "12 High Street", "RM17 6SL", "Two men", "Van AB12 CDE, 07700 900123"),
        confidentiality,
        reporter,
        "en");
  }

  /** A report that a practitioner wrote of their own. */
  public static Report written(UUID id) {
    return new Report(
        id,
        Channel.STAFF_FORM,
        new Circumstances(
            About.SOMEONE_ELSE,
            AgeStatus.ADULT,
            Known.NO,
            Known.YES,
            Known.NO,
            new UncertainDate.Unknown(),
            List.of("ENV1")),
        new Told("Mattresses in the kitchen.", "9 Sample Row", "", "A man at the door", ""),
        Confidentiality.SHARE,
        new Reporter("Robin Roe, Harbour Housing", ReporterContact.none()),
        "en");
  }

  /** What a practitioner tells besides. */
  public static Account account() {
    return new Account(
        Setting.HOUSING,
        "A neighbour says that a van comes at five.",
        "I think that they work for the landlord.",
        "Jo Sample",
        "Two, aged about 4 and 7",
        "Harbour surgery",
        List.of(new StepTaken(StepTaken.Kind.TOLD_MANAGER, null, "Told Kit Lead")),
        "HS-12345",
        Known.NO,
        "To sleep somewhere else",
        "Not by telephone before noon",
        Known.NOT_KNOWN,
        "",
        List.of());
  }
}
