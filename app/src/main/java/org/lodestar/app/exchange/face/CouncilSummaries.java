package org.lodestar.app.exchange.face;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseOutline;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.GivenElsewhere.Ground;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Purpose;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.casework.face.CaseOutlines;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.CouncilRecords;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.casework.face.NoInWords;
import org.lodestar.app.exchange.ExchangeAction;
import org.lodestar.app.exchange.MadeSummary;
import org.lodestar.app.exchange.SummaryGiven;
import org.lodestar.app.exchange.SummaryKind;
import org.lodestar.app.exchange.SummaryMaterial;
import org.lodestar.app.exchange.SummaryPurpose;
import org.lodestar.app.exchange.domain.OutlineParts;
import org.lodestar.app.exchange.store.LeftOutRows;
import org.lodestar.app.exchange.store.SummaryRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.face.Corrections;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands in a case about one person, for their record in the council's own system: the same
 * parts that can be given out, drawn from the same source, so that nothing leaves here that could
 * not leave by a share. It is an export: for a purpose, recorded, and of nobody who is left out of
 * exports or whose data are restricted.
 */
@Component
@Transactional
public class CouncilSummaries {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** How the chronology of a case tells that a summary was taken out. */
  static final String TOLD = "exchange.summary.told.";

  /** How the chronology of a case tells an event of the Home Office. */
  private static final String EVENT = "TOLD referral.event.";

  /** A council is one body in law and may read its record as one: a no to any of it holds here. */
  private static final Set<AgencyKind> COUNCILS =
      Set.of(
          AgencyKind.COUNCIL,
          AgencyKind.CHILDREN_SOCIAL_CARE,
          AgencyKind.ADULT_SOCIAL_CARE,
          AgencyKind.HOUSING);

  private final Cases cases;
  private final CasePeople people;
  private final CaseSections sections;
  private final CaseOutlines outlines;
  private final CaseLimits limits;
  private final CaseNews news;
  private final CasePathways pathways;
  private final Corrections corrections;
  private final CouncilRecords records;
  private final LeftOutRows leftOut;
  private final NarrowNoes noes;
  private final NoInWords inWords;
  private final SummaryChildren children;
  private final SummaryRows rows;
  private final CaseConsents consents;
  private final Clock clock;
  private final Policy policy;
  private final Audit audit;

  CouncilSummaries(
      Cases cases,
      CasePeople people,
      CaseSections sections,
      CaseOutlines outlines,
      CaseLimits limits,
      CaseNews news,
      CasePathways pathways,
      Corrections corrections,
      CouncilRecords records,
      LeftOutRows leftOut,
      NarrowNoes noes,
      NoInWords inWords,
      SummaryChildren children,
      SummaryRows rows,
      CaseConsents consents,
      Clock clock,
      Policy policy,
      Audit audit) {
    this.rows = rows;
    this.consents = consents;
    this.clock = clock;
    this.cases = cases;
    this.people = people;
    this.sections = sections;
    this.outlines = outlines;
    this.limits = limits;
    this.news = news;
    this.pathways = pathways;
    this.corrections = corrections;
    this.records = records;
    this.leftOut = leftOut;
    this.noes = noes;
    this.inWords = inWords;
    this.children = children;
    this.policy = policy;
    this.audit = audit;
  }

  /**
   * Takes out what these parts say about somebody, what was decided by whom, and what is open.
   *
   * @param codes of the parts that are needed; unknown ones are left out
   * @param kind in which form, and on which ground
   * @param readNo whether the worker read what the person said no to in their own words, and says
   *     that it is not in this
   * @throws Refused when the person is left out of every export, or their data are restricted, and
   *     where it is to rest on a yes that does not stand
   */
  public SummaryMaterial make(
      Worker worker,
      UUID caseFile,
      UUID person,
      SummaryPurpose purpose,
      Set<String> codes,
      SummaryGiven kind,
      boolean readNo) {
    policy.require(worker, Action.WORK_ON_CASE, caseFile);
    CaseFile file = cases.head(worker, caseFile);
    Person about = people.head(worker, caseFile, person);
    insist(person);
    insistOnYes(about, purpose, kind);
    insistOnNoes(person, purpose, codes, readNo);
    List<CaseSheet> given = sheets(worker, caseFile, person, codes);
    OutlineParts parts = parts(given, about, purpose);
    SummaryMaterial made =
        new SummaryMaterial(
            file,
            about,
            records.find(worker, caseFile, person),
            Stream.concat(given.stream(), children.of(worker, about, purpose).stream()).toList(),
            holding(outlines.of(worker, caseFile, person), person, parts),
            pathways.answers(person),
            parts.tellOfReferral() ? news.decision(person).supportEnds() : null);
    SummaryMaterial leaving = kind.of(made);
    insistKept(leaving, purpose);
    rows.insert(kept(worker, made, purpose, kind, codes));
    record(worker, made, purpose, kind);
    return leaving;
  }

  /** The same, of which nobody says on what it rests. */
  public SummaryMaterial make(
      Worker worker,
      UUID caseFile,
      UUID person,
      SummaryPurpose purpose,
      Set<String> codes,
      SummaryKind form) {
    return make(worker, caseFile, person, purpose, codes, SummaryGiven.as(form), false);
  }

  /** For a child's sake nothing of an adult is told but what was asked for. */
  private static OutlineParts parts(List<CaseSheet> given, Person about, SummaryPurpose purpose) {
    return new OutlineParts(
        given.stream().map(CaseSheet::code).collect(Collectors.toSet()),
        purpose.isForChild() && !about.treatedAsChild());
  }

  /** How they must not be reached stands before everything else, whatever is taken out. */
  private List<CaseSheet> sheets(Worker worker, UUID caseFile, UUID person, Set<String> codes) {
    return Stream.concat(
            sections.reach(worker, caseFile, person, codes, COUNCILS, Language.ENGLISH).stream(),
            sections
                .read(worker, caseFile, person, codes, Purpose.COUNCIL_RECORD, Language.ENGLISH)
                .stream())
        .toList();
  }

  /** Without what was recorded of the Home Office and was put right since: it did not happen so. */
  private CaseOutline holding(CaseOutline all, UUID person, OutlineParts parts) {
    Set<Corrections.Dated> away = corrections.away(person);
    return parts.of(
        new CaseOutline(
            all.done().stream().filter(each -> !away.contains(dated(each))).toList(), all.open()));
  }

  private static Corrections.Dated dated(CaseOutline.Done each) {
    String event = each.code().startsWith(EVENT) ? each.code().substring(EVENT.length()) : "";
    return new Corrections.Dated(event, LocalDate.ofInstant(each.at(), LONDON));
  }

  /**
   * With their agreement means that one stands. Section 17 is agreed to apart from what they say of
   * partners, and a child is not asked.
   */
  private void insistOnYes(Person about, SummaryPurpose purpose, SummaryGiven kind) {
    boolean asked = kind.ground() == Ground.YES && !about.treatedAsChild();
    if (!asked || purpose == SummaryPurpose.CHILD_IN_NEED) {
      return;
    }
    Consent yes = consents.standing(about.id()).get(ConsentKind.SHARING_WITH_PARTNERS);
    if (yes == null || !yes.stands()) {
      throw Refused.at("ground", "exchange.summary.noYes");
    }
  }

  /**
   * A part to which they said no for the council is not in it; on a duty it goes by a share, where
   * it is decided and by whom. A child's enquiry does not rest on what an adult wants.
   */
  private void insistOnNoes(
      UUID person, SummaryPurpose purpose, Set<String> codes, boolean readNo) {
    if (purpose == SummaryPurpose.CHILD_ENQUIRY) {
      return;
    }
    if (noes.against(person, codes, COUNCILS).isPresent()) {
      throw Refused.at("parts", "exchange.summary.narrowNo");
    }
    inWords.insistRead(person, COUNCILS, readNo);
  }

  /** No word that they marked stands in a part, or in what was answered to a step. */
  private void insistKept(SummaryMaterial made, SummaryPurpose purpose) {
    if (purpose == SummaryPurpose.CHILD_ENQUIRY) {
      return;
    }
    UUID person = made.person().id();
    inWords.insistKept(person, COUNCILS, "parts", made.sheets());
    Stream<String> answers =
        made.answers().values().stream()
            .flatMap(
                each ->
                    Stream.of(
                        PersonalText.shown(each.by()),
                        PersonalText.shown(each.given()),
                        PersonalText.shown(each.bed())));
    if (inWords.isIn(person, COUNCILS, answers)) {
      throw Refused.at("parts", "exchange.summary.narrowFound");
    }
  }

  private void insist(UUID person) {
    limits.insistUnrestricted(person);
    if (leftOut.contains(person)) {
      throw Refused.because("exchange.summary.leftOut");
    }
  }

  private MadeSummary kept(
      Worker worker,
      SummaryMaterial made,
      SummaryPurpose purpose,
      SummaryGiven kind,
      Set<String> codes) {
    Stream<String> decided = kind.decided() ? Stream.of(SummaryGiven.DECIDED) : Stream.empty();
    Stream<String> given = made.sheets().stream().map(CaseSheet::code).filter(codes::contains);
    return new MadeSummary(
        Ids.next(),
        made.file().id(),
        made.person().id(),
        kind.form(),
        purpose,
        kind.ground(),
        Stream.concat(given, decided).distinct().toList(),
        worker.id(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private void record(
      Worker worker, SummaryMaterial made, SummaryPurpose purpose, SummaryGiven kind) {
    UUID caseFile = made.file().id();
    UUID person = made.person().id();
    audit.record(
        Entry.of(ExchangeAction.COUNCIL_SUMMARY_MADE, ObjectRef.of("PERSON", person))
            .purpose(purpose)
            .detail(
                Detail.none()
                    .with("case", caseFile)
                    .with("kind", kind.form())
                    .with("parts", made.sheets().size())));
    news.happened(worker, caseFile, person, TOLD + kind.words());
  }
}
