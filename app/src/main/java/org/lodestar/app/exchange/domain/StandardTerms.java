package org.lodestar.app.exchange.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.ReferralFacts;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.htcds.Address;
import org.lodestar.htcds.CaseDetails;
import org.lodestar.htcds.Event;
import org.lodestar.htcds.Exploitation;
import org.lodestar.htcds.Exploitation.Finding;
import org.lodestar.htcds.Exploitation.Recruitment;
import org.lodestar.htcds.Naming;
import org.lodestar.htcds.Organisation;
import org.lodestar.htcds.Permission;
import org.lodestar.htcds.Person;
import org.lodestar.htcds.PersonInCase;
import org.lodestar.htcds.Reach;
import org.lodestar.statute.NrmState;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.LocalFlag;
import org.lodestar.vocabulary.UncertainDate;

/**
 * A person of a case in the terms of the exchange library. Ways to reach somebody never leave by
 * it: the standard has no place for the rules without which a call can do harm.
 */
public final class StandardTerms {
  private static final UncertainDate UNKNOWN = new UncertainDate.Unknown();

  private final ReferralFacts facts;
  private final List<Referral> referrals;

  private StandardTerms(ReferralFacts facts, List<Referral> referrals) {
    this.facts = facts;
    this.referrals = referrals;
  }

  /**
   * What the case says of a person.
   *
   * @param referrals about this person
   * @param key that stands on the lines; says nothing about anybody
   */
  public static PersonInCase of(
      ReferralFacts facts, List<Referral> referrals, String organisation, String key) {
    return new StandardTerms(facts, referrals).record(organisation, key);
  }

  private PersonInCase record(String organisation, String key) {
    return new PersonInCase(
        key,
        caseDetails(facts.caseFile()),
        new Organisation(organisation, Address.unknown(), null, null),
        person(facts.person().details()),
        exploitation(),
        null,
        null,
        sent(),
        List.of(),
        episodes().map(StandardTerms::event).toList(),
        List.of(),
        permissions(facts.consents().values()),
        beyond());
  }

  private Stream<Episode> episodes() {
    return facts.episodes().stream().map(Recorded::what);
  }

  private static CaseDetails caseDetails(CaseFile file) {
    CloseReason reason = file.closeReason();
    if (file.state() != CaseState.CLOSED || reason == null) {
      return new CaseDetails(file.state().name(), null, null);
    }
    boolean handedOn = reason == CloseReason.HANDED_TO_ANOTHER_SERVICE;
    String status = handedOn ? reason.name() : file.state().name();
    return new CaseDetails(status, reason.name(), null);
  }

  private static Person person(PersonDetails details) {
    return new Person(
        new Naming(null, name(details), null, null, null),
        details.birth(),
        details.gender().name(),
        null,
        details.nationalities(),
        details.languages(),
        new Person.Background(null, null, null),
        Reach.none(),
        null);
  }

  private static @Nullable String name(PersonDetails details) {
    return details.names().stream()
        .filter(name -> name.kind() == NameKind.GIVEN)
        .findFirst()
        .or(() -> details.names().stream().findFirst())
        .map(PersonName::name)
        .map(PersonalText::text)
        .orElse(null);
  }

  private Exploitation exploitation() {
    Set<String> types = new LinkedHashSet<>();
    Set<String> controls = new LinkedHashSet<>();
    episodes().forEach(episode -> take(episode, types, controls));
    boolean prostitution = types.contains(ExploitationType.SEX_PROSTITUTION.name());
    return new Exploitation(
        finding(),
        null,
        ageWhenItBegan().orElse(null),
        Recruitment.unknown(),
        List.copyOf(controls),
        List.copyOf(types),
        null,
        prostitution ? List.of(ExploitationType.SEX_PROSTITUTION.name()) : List.of(),
        places(),
        List.of());
  }

  private static void take(Episode episode, Set<String> types, Set<String> controls) {
    episode.types().stream().sorted().map(Enum::name).forEach(types::add);
    episode.flags().stream()
        .sorted()
        .forEach(flag -> (flag == LocalFlag.DEBT_BONDAGE ? controls : types).add(flag.name()));
  }

  private @Nullable String places() {
    List<String> places =
        episodes()
            .map(Episode::places)
            .filter(Objects::nonNull)
            .map(PersonalText::text)
            .distinct()
            .toList();
    return places.isEmpty() ? null : String.join("; ", places);
  }

  /** Only a decision of the Home Office makes more of a person than a possible victim. */
  private Finding finding() {
    List<Enum<?>> states = new ArrayList<>();
    referrals.forEach(referral -> states.add(referral.state()));
    String homeOffice = AgencyKind.HOME_OFFICE.name();
    if (states.contains(NrmState.CG_POSITIVE)) {
      return new Finding("CONFIRMED", homeOffice);
    }
    if (states.contains(NrmState.CG_NEGATIVE)) {
      return new Finding("NOT_CONFIRMED", homeOffice);
    }
    return new Finding("POSSIBLE", null);
  }

  /** Only where every day that it can be gives the same age. */
  private Optional<Integer> ageWhenItBegan() {
    UncertainDate birth = facts.person().details().birth();
    Optional<UncertainDate> first =
        episodes()
            .map(Episode::began)
            .filter(began -> began.earliest(birth).isPresent() && began.latest(birth).isPresent())
            .min(Comparator.comparing(began -> began.earliest(birth).orElseThrow()));
    if (first.isEmpty() || birth.earliest().isEmpty() || birth.latest().isEmpty()) {
      return Optional.empty();
    }
    int least = years(birth.latest().orElseThrow(), first.get().earliest(birth).orElseThrow());
    int most = years(birth.earliest().orElseThrow(), first.get().latest(birth).orElseThrow());
    return least == most && least >= 0 ? Optional.of(least) : Optional.empty();
  }

  private static int years(LocalDate from, LocalDate to) {
    return Period.between(from, to).getYears();
  }

  private static Event event(Episode episode) {
    PersonalText account = episode.account();
    return new Event(
        Address.unknown(), episode.began(), "EPISODE", account == null ? null : account.text());
  }

  private List<org.lodestar.htcds.Referral> sent() {
    return referrals.stream()
        .filter(referral -> referral.sentOn() != null && !referral.isByOthers())
        .map(StandardTerms::sent)
        .toList();
  }

  private static org.lodestar.htcds.Referral sent(Referral referral) {
    LocalDate on = Objects.requireNonNull(referral.sentOn());
    return new org.lodestar.htcds.Referral(
        "Home Office", new UncertainDate.Exact(on), null, null, referral.route().name());
  }

  private static List<Permission> permissions(Collection<Consent> consents) {
    return consents.stream()
        .filter(consent -> consent.outcome() == ConsentOutcome.GIVEN)
        .map(
            consent ->
                new Permission(
                    consent.kind().name(), consent.decidedOn(), null, null, !consent.unsafe()))
        .toList();
  }

  /** What is on file and has no place in the standard, by kind. */
  private List<String> beyond() {
    List<String> beyond = new ArrayList<>();
    addIf(beyond, !referrals.isEmpty(), "HOME_OFFICE_STAGES");
    addIf(beyond, !facts.contacts().isEmpty(), "SAFE_CONTACTS");
    addIf(beyond, !facts.signs().isEmpty(), "SIGNS");
    addIf(beyond, !facts.consents().isEmpty(), "CONSENT_BY_PURPOSE");
    addIf(beyond, !facts.decisions().isEmpty(), "DECISIONS");
    addIf(beyond, facts.person().details().names().size() > 1, "OTHER_NAMES");
    addIf(beyond, facts.person().details().birthDisputed(), "AGE_DISPUTED");
    addIf(beyond, episodes().anyMatch(StandardTerms::hasAnEnd), "END_OF_EXPLOITATION");
    return beyond;
  }

  private static boolean hasAnEnd(Episode episode) {
    return !episode.ended().equals(UNKNOWN);
  }

  private static void addIf(List<String> beyond, boolean there, String kind) {
    if (there) {
      beyond.add(kind);
    }
  }
}
