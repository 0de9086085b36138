package org.lodestar.app.pathwayaudit.face;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.casework.face.CaseSelections;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.pathwayaudit.AuditState;
import org.lodestar.app.pathwayaudit.AuditView;
import org.lodestar.app.pathwayaudit.Improvement;
import org.lodestar.app.pathwayaudit.NewAudit;
import org.lodestar.app.pathwayaudit.PathwayAudit;
import org.lodestar.app.pathwayaudit.PathwayAuditAction;
import org.lodestar.app.pathwayaudit.Population;
import org.lodestar.app.pathwayaudit.Sheet;
import org.lodestar.app.pathwayaudit.StepRate;
import org.lodestar.app.pathwayaudit.WalkThrough;
import org.lodestar.app.pathwayaudit.domain.ImprovementMoves;
import org.lodestar.app.pathwayaudit.domain.Sampling;
import org.lodestar.app.pathwayaudit.domain.Sampling.Candidate;
import org.lodestar.app.pathwayaudit.domain.VerdictRules;
import org.lodestar.app.pathwayaudit.store.AuditFacts;
import org.lodestar.app.pathwayaudit.store.AuditRows;
import org.lodestar.app.pathwayaudit.store.SheetRows;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Audits of the pathway in the worker's own organisation. */
@Component
@Transactional
public class PathwayAudits {
  /** Audits on one page. */
  public static final int PAGE = 20;

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int WEEKS_TO_IMPROVE = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final AuditRows rows;
  private final SheetRows sheets;
  private final AuditFacts facts;
  private final CaseSelections selections;
  private final CaseLimits limits;
  private final Policy policy;
  private final Grants grants;
  private final Audit audit;
  private final Clock clock;

  PathwayAudits(
      AuditRows rows,
      SheetRows sheets,
      AuditFacts facts,
      CaseSelections selections,
      CaseLimits limits,
      Policy policy,
      Grants grants,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.sheets = sheets;
    this.facts = facts;
    this.selections = selections;
    this.limits = limits;
    this.policy = policy;
    this.grants = grants;
    this.audit = audit;
    this.clock = clock;
  }

  /** A page of the organisation's audits, newest first. */
  @Transactional(readOnly = true)
  public List<PathwayAudit> list(Worker worker, int page) {
    policy.require(worker, Action.AUDIT_PATHWAY);
    return rows.list((page - 1) * PAGE, PAGE);
  }

  /** How many {@link #list} has in all. */
  @Transactional(readOnly = true)
  public int count(Worker worker) {
    policy.require(worker, Action.AUDIT_PATHWAY);
    return rows.count();
  }

  /**
   * Begins an audit and draws its sample from the cases of the organisation that the worker may
   * read; beginning the same one again changes nothing.
   *
   * @throws Refused when there is no such case
   */
  public void begin(Worker worker, UUID id, NewAudit wanted) {
    policy.require(worker, Action.AUDIT_PATHWAY);
    if (rows.find(id).isPresent()) {
      return;
    }
    grants.mustBeNew(id);
    List<Candidate> candidates = candidates(worker, wanted.population());
    if (candidates.isEmpty()) {
      throw Refused.because("pathwayaudit.nothingToDraw");
    }
    Long asked = wanted.seed();
    long seed = asked == null ? RANDOM.nextInt(1_000_000) : asked;
    grants.allow(id, worker.organisation(), Level.WORK, "PATHWAY_AUDIT");
    rows.insert(begun(worker, id, wanted, seed));
    List<Candidate> sample = Sampling.draw(candidates, wanted.size(), seed);
    for (int number = 1; number <= sample.size(); number++) {
      Candidate drawn = sample.get(number - 1);
      sheets.insert(
          new Sheet(Ids.next(), id, number, drawn.caseFile(), drawn.person(), null, null, 0));
    }
    trace(PathwayAuditAction.PATHWAY_AUDIT_BEGUN, id, Detail.none().with("sheets", sample.size()));
  }

  private PathwayAudit begun(Worker worker, UUID id, NewAudit wanted, long seed) {
    return new PathwayAudit(
        id,
        worker.organisation(),
        wanted.population(),
        seed,
        wanted.threshold(),
        AuditState.RUNNING,
        worker.id(),
        now(),
        null,
        0);
  }

  private List<Candidate> candidates(Worker worker, Population population) {
    List<Candidate> found =
        selections.potentialVictims(worker, state(population)).stream()
            .map(each -> new Candidate(each.caseFile(), each.person()))
            .toList();
    Map<UUID, Set<PersonLimit>> limited =
        limits.of(found.stream().map(Candidate::person).collect(Collectors.toSet()));
    return found.stream().filter(each -> !limited.containsKey(each.person())).toList();
  }

  private static @Nullable CaseState state(Population population) {
    return switch (population) {
      case OPEN -> CaseState.OPEN;
      case CLOSED -> CaseState.CLOSED;
      case BOTH -> null;
    };
  }

  /** An audit with all that belongs to it. */
  public AuditView get(Worker worker, UUID id) {
    return view(worker, id, PathwayAuditAction.PATHWAY_AUDIT_VIEWED);
  }

  /** The same for paper, which names nobody. */
  public AuditView print(Worker worker, UUID id) {
    return view(worker, id, PathwayAuditAction.PATHWAY_AUDIT_PRINTED);
  }

  private AuditView view(Worker worker, UUID id, PathwayAuditAction action) {
    PathwayAudit found = must(worker, id);
    trace(action, id, Detail.none());
    return new AuditView(
        found, sheets.list(id), sheets.rates(id), rows.walkThroughs(id), rows.improvements(id));
  }

  private PathwayAudit must(Worker worker, UUID id) {
    policy.require(worker, Action.AUDIT_PATHWAY, id);
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /** The audit, which must be running. */
  PathwayAudit running(Worker worker, UUID id) {
    PathwayAudit found = must(worker, id);
    if (!found.running()) {
      throw Refused.because("pathwayaudit.over");
    }
    return found;
  }

  /** Keeps a check without a case; keeping the same one again changes nothing. */
  public void walkThrough(Worker worker, UUID id, WalkThrough walked) {
    running(worker, id);
    if (rows.insert(id, walked, worker.id(), now())) {
      trace(PathwayAuditAction.PATHWAY_WALKED_THROUGH, id, Detail.none());
    }
  }

  /** Closes an audit: an improvement is raised for each step that too few passed. */
  public void close(Worker worker, UUID id, long version) {
    PathwayAudit found = running(worker, id);
    rows.close(id, now(), version);
    List<StepRate> rates = sheets.rates(id);
    facts.closed(rates, YearMonth.from(today()));
    List<StepRate> low = VerdictRules.tooLow(rates, found.threshold());
    LocalDate due = today().plusWeeks(WEEKS_TO_IMPROVE);
    for (StepRate rate : low) {
      rows.insert(
          new Improvement(Ids.next(), id, rate, worker.id(), due, Improvement.State.OPEN, 0));
    }
    trace(
        PathwayAuditAction.PATHWAY_AUDIT_CLOSED,
        id,
        Detail.none().with("improvements", low.size()));
  }

  /** One improvement. Throws {@link NotFound}. */
  public Improvement improvement(Worker worker, UUID id, UUID improvement) {
    must(worker, id);
    return rows.improvements(id).stream()
        .filter(each -> each.id().equals(improvement))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Says who looks after an improvement, until when, and what has become of it.
   *
   * @throws EditClash when somebody else did meanwhile, or its state does not allow it any more
   */
  public void change(Worker worker, UUID id, Improvement changed) {
    Improvement before = improvement(worker, id, changed.id());
    if (!ImprovementMoves.TABLE.allows(before.state(), changed.state())) {
      throw new EditClash();
    }
    rows.update(changed, now());
    trace(
        PathwayAuditAction.PATHWAY_IMPROVEMENT_CHANGED,
        id,
        Detail.none().with("improvement", changed.id()).with("state", changed.state()));
  }

  private void trace(PathwayAuditAction action, UUID id, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("PATHWAY_AUDIT", id)).detail(detail));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
