package org.lodestar.app.casework.face;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.ConsentRows;
import org.lodestar.app.casework.store.PoliceNo;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an adult refused or took back, on which day and in which words: before anything about them
 * goes out. For rooms that have asked the policy about the person.
 */
@Component
@Transactional(readOnly = true)
public class TheirNoes {
  private static final Set<ConsentOutcome> NO =
      EnumSet.of(ConsentOutcome.REFUSED, ConsentOutcome.WITHDRAWN);

  private final CaseConsents consents;
  private final ConsentRows answers;
  private final PoliceNo police;
  private final NarrowNoes narrow;
  private final Organisations organisations;

  TheirNoes(
      CaseConsents consents,
      ConsentRows answers,
      PoliceNo police,
      NarrowNoes narrow,
      Organisations organisations) {
    this.organisations = organisations;
    this.narrow = narrow;
    this.consents = consents;
    this.answers = answers;
    this.police = police;
  }

  /** A row for each that stands; none for a child, who is not asked. */
  public List<SummaryRow> of(Person person, Page page) {
    return person.treatedAsChild() ? List.of() : rows(person.id(), page);
  }

  /** Whether they said no to the police, and nothing that counts was decided against it (0268). */
  public boolean keepsPoliceOut(Person person) {
    return police.of(person).filter(said -> !isDecided(said)).isPresent();
  }

  private static boolean isDecided(PoliceNo.Said said) {
    return said.against() != null && said.against().counts();
  }

  private List<SummaryRow> rows(UUID person, Page page) {
    List<Consent> all = answers.list(person);
    return Stream.of(
            consents.standing(person).values().stream()
                .filter(each -> NO.contains(each.outcome()))
                .map(each -> row(each, all, page)),
            consents.standing(person).values().stream()
                .filter(TheirNoes::isYesToSome)
                .map(each -> yes(each, page)),
            narrow.standing(person).stream().map(each -> row(each.what(), page)))
        .flatMap(each -> each)
        .toList();
  }

  /** What was said beside a yes to partners, such as to whom alone. */
  private static boolean isYesToSome(Consent answer) {
    return answer.kind() == ConsentKind.SHARING_WITH_PARTNERS
        && answer.stands()
        && answer.reason() != null;
  }

  private static SummaryRow yes(Consent yes, Page page) {
    return new SummaryRow(
        page.t("casework.noes.yes"),
        List.of(
            page.t(
                "casework.noes.said",
                page.name("casework.outcome", yes.outcome()),
                page.date(yes.decidedOn())),
            PersonalText.shown(yes.reason())),
        null,
        null);
  }

  /** For whom a no is, in words. */
  public String whom(NarrowNo no, Page page) {
    AgencyKind body = no.receiver();
    return Optional.ofNullable(no.organisation())
        .flatMap(organisations::find)
        .map(Organisation::name)
        .orElseGet(
            () ->
                body == null
                    ? page.t("casework.narrow.receiver.all")
                    : page.name("members.kind", body));
  }

  /** What was said, for whom and when. */
  public SummaryRow row(NarrowNo no, Page page) {
    String whom = whom(no, page);
    String what = no.part() == null ? "" : page.t("casework.section." + no.part());
    String on = page.t("casework.narrow.said", whom, page.date(no.saidOn()));
    return new SummaryRow(
        page.t("casework.narrow.row"),
        Stream.of(what, PersonalText.shown(no.words()), on)
            .filter(each -> !each.isEmpty())
            .toList(),
        null,
        null);
  }

  private static SummaryRow row(Consent no, List<Consent> all, Page page) {
    String said =
        page.t(
            "casework.noes.said",
            page.name("casework.outcome", no.outcome()),
            page.date(no.decidedOn()));
    return new SummaryRow(
        page.name("casework.consent", no.kind()),
        Stream.of(said, PersonalText.shown(no.ownReason(all)))
            .filter(each -> !each.isEmpty())
            .toList(),
        null,
        null);
  }
}
