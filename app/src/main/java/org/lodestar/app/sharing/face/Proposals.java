package org.lodestar.app.sharing.face;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.People;
import org.lodestar.app.sharing.NewShare;
import org.lodestar.app.sharing.Receiver;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.domain.ShareRules;
import org.lodestar.app.sharing.domain.Situation;
import org.lodestar.app.sharing.store.Days;
import org.lodestar.app.sharing.store.Endings;
import org.lodestar.app.sharing.store.Freezer;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezing what is to be given out, within the rules of sharing. Nothing is sent here. */
@Component
@Transactional
public class Proposals {
  private final ShareRows rows;
  private final Freezer freezer;
  private final Endings endings;
  private final SharingDesk desk;
  private final Agreements agreements;
  private final Cases cases;
  private final CasePeople people;
  private final CaseConsents consents;
  private final TheirNo theirNo;
  private final CaseLimits limits;
  private final CaseSections sections;
  private final People workers;
  private final Grants grants;

  Proposals(
      ShareRows rows,
      Freezer freezer,
      Endings endings,
      SharingDesk desk,
      Agreements agreements,
      Cases cases,
      CasePeople people,
      CaseConsents consents,
      TheirNo theirNo,
      CaseLimits limits,
      CaseSections sections,
      People workers,
      Grants grants) {
    this.rows = rows;
    this.freezer = freezer;
    this.endings = endings;
    this.desk = desk;
    this.agreements = agreements;
    this.cases = cases;
    this.people = people;
    this.consents = consents;
    this.theirNo = theirNo;
    this.limits = limits;
    this.sections = sections;
    this.workers = workers;
    this.grants = grants;
  }

  /**
   * Freezes what is to be given out; nobody but the giver sees it yet.
   *
   * @throws Refused when a rule of sharing is against it
   */
  public Share propose(Worker worker, NewShare wanted, Language language) {
    desk.about(worker, Action.GIVE_OUT, wanted.caseFile(), wanted.person());
    Person person = people.head(worker, wanted.caseFile(), wanted.person());
    boolean againstNo = check(worker, wanted, person);
    Share share = insert(worker, wanted, person, againstNo);
    freezer.freeze(worker, share, wanted.readNo(), language);
    endings.begin(worker, share);
    return rows.get(share.id());
  }

  /** Whether it goes against what the person said, and is decided as such. */
  private boolean check(Worker worker, NewShare wanted, Person person) {
    CaseFile file = cases.head(worker, wanted.caseFile());
    UUID receiver = wanted.receiver().organisation();
    if (worker.organisation().equals(receiver)) {
      throw Refused.at("receiver", "sharing.rule.toOurselves");
    }
    checkNamed(wanted.receiver());
    if (!wanted.terms().basis().outlivesRestriction()) {
      limits.insistUnrestricted(wanted.person());
    }
    boolean covered =
        receiver != null
            && agreements.cover(
                worker.organisation(), receiver, wanted.terms().purpose(), desk.today());
    ShareRules.check(
        wanted,
        new Situation(desk.today(), person.treatedAsChild(), file.restricted(), covered, careful())
            .protecting(childProtected(worker, wanted))
            .recorded(urgencyIsRecorded(worker, wanted)));
    if (wanted.terms().consent() != null) {
      consents.insistOn(worker, wanted.caseFile(), wanted.person(), wanted.terms().consent());
    }
    checkTogether(wanted);
    var about =
        new TheirNo.About(
            wanted.person(), wanted.receiver(), Optional.ofNullable(wanted.receiver().outside()));
    theirNo.insist(about, wanted.terms(), wanted.grounds());
    boolean againstNo =
        !person.treatedAsChild()
            && (theirNo.isAgainst(about, wanted.terms(), wanted.enquiry() != null)
                || theirNo.isUnread(about, wanted));
    if (againstNo) {
      TheirNo.insistOnDecision(wanted.grounds());
    }
    return againstNo;
  }

  /** Together is of one case, to one receiver, about two people. */
  private void checkTogether(NewShare wanted) {
    if (wanted.with() == null) {
      return;
    }
    Share other = rows.get(wanted.with());
    boolean same =
        other.caseFile().equals(wanted.caseFile())
            && !other.person().equals(wanted.person())
            && Objects.equals(other.receiver().organisation(), wanted.receiver().organisation());
    if (!same) {
      throw Refused.at("receiver", "sharing.rule.notTogether");
    }
  }

  private boolean urgencyIsRecorded(Worker worker, NewShare wanted) {
    return wanted.terms().urgent()
        && sections.says(worker, wanted.caseFile(), wanted.person(), ShareRules.URGENCY);
  }

  private @Nullable Boolean childProtected(Worker worker, NewShare wanted) {
    UUID somebody = wanted.enquiry() == null ? null : wanted.enquiry().person();
    return somebody == null
        ? null
        : people.head(worker, wanted.caseFile(), somebody).treatedAsChild();
  }

  private void checkNamed(Receiver receiver) {
    if (receiver.organisation() != null) {
      Set<UUID> readers =
          readers(receiver.organisation()).stream()
              .map(org.lodestar.app.members.Person::id)
              .collect(Collectors.toSet());
      if (!readers.containsAll(receiver.named())) {
        throw Refused.at("named", "sharing.rule.namedElsewhere");
      }
    }
  }

  /** Workers of an organisation whose role lets them read what it receives. */
  @Transactional(readOnly = true)
  public List<org.lodestar.app.members.Person> readers(UUID organisation) {
    return workers.listIn(organisation).stream().filter(Proposals::reads).toList();
  }

  private static boolean reads(org.lodestar.app.members.Person worker) {
    return Action.READ_SHARE.roles().stream().anyMatch(worker.roles()::contains);
  }

  /** The same of all organisations that take part. */
  @Transactional(readOnly = true)
  public Map<UUID, List<org.lodestar.app.members.Person>> readers() {
    return workers.listByRoles(Action.READ_SHARE.roles()).stream()
        .filter(Proposals::reads)
        .collect(Collectors.groupingBy(org.lodestar.app.members.Person::organisation));
  }

  /** Organisations with which the person ended sharing, for the page that proposes it. */
  @Transactional(readOnly = true)
  public List<UUID> endedByThem(Worker worker, UUID caseFile, UUID person) {
    desk.about(worker, Action.GIVE_OUT, caseFile, person);
    return theirNo.endedByThem(person).stream()
        .flatMap(share -> Stream.ofNullable(share.receiver().organisation()))
        .distinct()
        .toList();
  }

  /** Whether they said no to something in their own words, for the same page. */
  @Transactional(readOnly = true)
  public boolean saidNoInWords(Worker worker, UUID caseFile, UUID person) {
    desk.about(worker, Action.GIVE_OUT, caseFile, person);
    return theirNo.saidNoInWords(person);
  }

  /** Whether they said no to sharing with partners or to the police, for the same page. */
  @Transactional(readOnly = true)
  public boolean saidNo(Worker worker, UUID caseFile, UUID person) {
    desk.about(worker, Action.GIVE_OUT, caseFile, person);
    return theirNo.saidNo(person);
  }

  /** Parts that need a reason each. */
  private Set<String> careful() {
    return sections.list().stream()
        .filter(section -> section.nature() != CaseSection.Nature.ROUTINE)
        .map(CaseSection::code)
        .collect(Collectors.toSet());
  }

  private Share insert(Worker worker, NewShare wanted, Person person, boolean againstNo) {
    UUID id = Ids.next();
    grants.inheritExclusions(wanted.caseFile(), id);
    grants.inheritExclusions(wanted.person(), id);
    if (wanted.enquiry() != null && wanted.enquiry().person() != null) {
      grants.inheritExclusions(wanted.enquiry().person(), id);
    }
    Share share = fresh(worker, id, wanted, person, againstNo);
    while (!rows.insert(share, wanted)) {
      share = fresh(worker, id, wanted, person, againstNo);
    }
    return rows.get(id);
  }

  private Share fresh(Worker worker, UUID id, NewShare wanted, Person person, boolean againstNo) {
    return new Share(
        id,
        Ids.reference('S'),
        wanted.caseFile(),
        wanted.person(),
        worker.organisation(),
        wanted.receiver(),
        wanted.terms(),
        person.treatedAsChild(),
        againstNo,
        ShareState.PROPOSED,
        Days.after(wanted.terms().lastDay()),
        null,
        Share.Marks.begun(worker.id(), desk.now()),
        0);
  }
}
