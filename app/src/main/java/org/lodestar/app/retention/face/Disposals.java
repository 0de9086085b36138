package org.lodestar.app.retention.face;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.Disposal.Approval;
import org.lodestar.app.retention.DisposalLine;
import org.lodestar.app.retention.DisposalState;
import org.lodestar.app.retention.DisposalView;
import org.lodestar.app.retention.DisposalView.Going;
import org.lodestar.app.retention.DisposalView.ListedCase;
import org.lodestar.app.retention.RetentionAction;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.retention.domain.DisposalMoves;
import org.lodestar.app.retention.domain.DisposalMoves.Event;
import org.lodestar.app.retention.domain.Looked;
import org.lodestar.app.retention.store.DisposalRows;
import org.lodestar.app.retention.store.LineRows;
import org.lodestar.app.retention.store.Lookout;
import org.lodestar.app.retention.store.RetentionDesk;
import org.lodestar.app.retention.store.RuleRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Disposals: looked through first, agreed by two different people, announced, and only then carried
 * out. Counts are for the organisation's officer, managers and auditors; which case is meant sees
 * only who may see that case.
 */
@Component
@Transactional
public class Disposals {
  private static final Standing TASK = Standing.task("retention");
  private static final int LISTED = 50;
  private static final int MOST_CASES = 500;

  private final DisposalRows rows;
  private final LineRows lines;
  private final RuleRows rules;
  private final Lookout lookout;
  private final Cases cases;
  private final Grants grants;
  private final Policy policy;
  private final RetentionDesk desk;
  private final Hands hands;

  Disposals(
      DisposalRows rows,
      LineRows lines,
      RuleRows rules,
      Lookout lookout,
      Cases cases,
      Grants grants,
      Policy policy,
      RetentionDesk desk,
      Hands hands) {
    this.rows = rows;
    this.lines = lines;
    this.rules = rules;
    this.lookout = lookout;
    this.cases = cases;
    this.grants = grants;
    this.policy = policy;
    this.desk = desk;
    this.hands = hands;
  }

  /** Disposals of the worker's organisation, the newest first. */
  public List<Disposal> list(Worker worker) {
    policy.require(worker, Action.READ_RETENTION);
    desk.traceAll(RetentionAction.DISPOSALS_LISTED, "DISPOSAL", Detail.none());
    return rows.list(worker.organisation(), LISTED);
  }

  /**
   * Looks through all records of the worker's organisation, and deletes nothing.
   *
   * @throws Refused while another one is under way
   */
  public UUID prepare(Worker worker) {
    policy.require(worker, Action.PREPARE_DISPOSAL);
    if (rows.isUnderWay(worker.organisation())) {
      throw Refused.because("retention.refused.underWay");
    }
    Map<RecordClass, RetentionRule> current = rules.current(worker.organisation());
    Lookout.Found found =
        TASK.call(() -> lookout.look(worker.organisation(), current, desk.today()));
    boolean stopped = found.lines().stream().anyMatch(DisposalLine::tooMany);
    DisposalState state = stopped ? DisposalState.STOPPED : DisposalState.PREPARED;
    UUID id = insert(worker, Disposal.Kind.BY_RULE, state);
    found.lines().forEach(line -> lines.insert(id, line));
    lines.insert(id, found.records());
    desk.trace(RetentionAction.DISPOSAL_PREPARED, id, Detail.none().with("state", state));
    return id;
  }

  UUID insert(Worker worker, Disposal.Kind kind, DisposalState state) {
    UUID id = Ids.next();
    grants.allow(id, worker.organisation(), Level.WORK, "RETENTION");
    Approval prepared = new Approval(worker.id(), desk.now());
    boolean inserted = false;
    while (!inserted) {
      inserted =
          rows.insert(
              new Disposal(
                  id,
                  Ids.reference('T'),
                  worker.organisation(),
                  kind,
                  state,
                  prepared,
                  List.of(),
                  null,
                  null,
                  null,
                  null,
                  0));
    }
    return id;
  }

  /** One disposal as the worker may see it. */
  public DisposalView get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_DISPOSAL, id);
    Disposal disposal = rows.find(id).orElseThrow(NotFound::new);
    desk.trace(RetentionAction.DISPOSAL_VIEWED, id, Detail.none());
    return new DisposalView(
        disposal,
        lines.lines(id),
        listed(worker, id),
        mayApprove(worker, disposal),
        policy.allows(worker, Action.APPROVE_DISPOSAL, id) && mayBegin(disposal));
  }

  /** Nobody learns which case is meant who may not read it: by role as well as by grant. */
  private List<ListedCase> listed(Worker worker, UUID disposal) {
    List<ListedCase> listed = new ArrayList<>();
    for (Looked each : lines.records(disposal, MOST_CASES)) {
      if (RecordRef.of(each.recordClass(), each.id()).isCase()
          && policy.allows(worker, Action.READ_CASE, each.id())) {
        listed.add(new ListedCase(each.id(), cases.referenceOf(each.id()), each.how()));
      }
    }
    return listed;
  }

  private boolean mayApprove(Worker worker, Disposal disposal) {
    return policy.allows(worker, Action.APPROVE_DISPOSAL, disposal.id())
        && !disposal.isApprovedBy(worker.id())
        && DisposalMoves.TABLE.allows(disposal.state(), Event.APPROVE);
  }

  private boolean mayBegin(Disposal disposal) {
    LocalDate from = disposal.fromDay();
    boolean agreed =
        disposal.state() == DisposalState.ANNOUNCED || disposal.state() == DisposalState.DISPOSING;
    return agreed && from != null && !desk.today().isBefore(from);
  }

  /** Says why so many are right. Names nobody. */
  public void explain(Worker worker, UUID id, PersonalText why, long version) {
    policy.require(worker, Action.EXPLAIN_DISPOSAL, id);
    Disposal disposal = at(id, version);
    DisposalState to = DisposalMoves.TABLE.after(disposal.state(), Event.EXPLAIN);
    rows.explain(disposal.moved(to, null), why, worker.id());
    desk.trace(RetentionAction.DISPOSAL_EXPLAINED, id, Detail.none());
  }

  /**
   * Agrees. With the second approval the notice begins.
   *
   * @throws Refused when the worker has agreed already: two different people must
   */
  public void approve(Worker worker, UUID id, long version) {
    policy.require(worker, Action.APPROVE_DISPOSAL, id);
    Disposal disposal = at(id, version);
    DisposalState to = DisposalMoves.TABLE.after(disposal.state(), Event.APPROVE);
    if (disposal.isApprovedBy(worker.id())) {
      throw Refused.because("retention.refused.samePerson");
    }
    hands.require(worker.id(), disposal.approvals().stream().map(Approval::by).toList());
    LocalDate from = to == DisposalState.ANNOUNCED ? firstDay(disposal) : null;
    rows.update(disposal.approved(new Approval(worker.id(), desk.now()), to, from));
    desk.trace(RetentionAction.DISPOSAL_APPROVED, id, Detail.none().with("state", to));
  }

  /** The longest notice of any class that is concerned counts for all. */
  private LocalDate firstDay(Disposal disposal) {
    Map<RecordClass, RetentionRule> current = rules.current(disposal.organisation());
    int days =
        lines.lines(disposal.id()).stream()
            .filter(line -> line.tally().due() > 0)
            .map(line -> current.get(line.recordClass()))
            .mapToInt(Disposals::notice)
            .max()
            .orElse(0);
    return desk.today().plusDays(days);
  }

  private static int notice(@Nullable RetentionRule rule) {
    return rule == null ? 0 : rule.terms().noticeDays();
  }

  /** Nothing of it goes. */
  public void callOff(Worker worker, UUID id, PersonalText why, long version) {
    policy.require(worker, Action.APPROVE_DISPOSAL, id);
    Disposal disposal = at(id, version);
    DisposalState to = DisposalMoves.TABLE.after(disposal.state(), Event.CALL_OFF);
    rows.callOff(disposal.moved(to, desk.now()), why);
    desk.trace(RetentionAction.DISPOSAL_CALLED_OFF, id, Detail.none());
  }

  private Disposal at(UUID id, long version) {
    return rows.lock(id).orElseThrow(NotFound::new).at(version);
  }

  /** Disposals of an organisation that wait for this worker to agree. */
  @Transactional(readOnly = true)
  public List<Disposal> toApprove(UUID organisation, UUID worker) {
    return rows.waiting(organisation, LISTED).stream()
        .filter(disposal -> !disposal.isApprovedBy(worker))
        .toList();
  }

  /** Cases that go on a day unless somebody says why not, as far as the one who asks sees them. */
  @Transactional(readOnly = true)
  public List<Going> going() {
    List<Going> going = new ArrayList<>();
    lines
        .going()
        .forEach((file, from) -> going.add(new Going(file, cases.referenceOf(file), from)));
    return going;
  }

  /** The day on which a case goes, if it is to go and the one who asks may see it. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> goesOn(UUID caseFile) {
    return lines.goesOn(caseFile);
  }
}
