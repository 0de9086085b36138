package org.lodestar.app.risks.face;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Assessment;
import org.lodestar.app.risks.RisksAction;
import org.lodestar.app.risks.Threat;
import org.lodestar.app.risks.ThreatDecision;
import org.lodestar.app.risks.ThreatScore;
import org.lodestar.app.risks.ThreatSource;
import org.lodestar.app.risks.ThreatSource.Given;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.risks.Turn.Kind;
import org.lodestar.app.risks.domain.SourceRules;
import org.lodestar.app.risks.domain.WatchRules;
import org.lodestar.app.risks.store.SectorRows;
import org.lodestar.app.risks.store.ThreatRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.PlanAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Emerging threats: what is seen, from which source, how it ranks, and what a panel decided. */
@Component
@Transactional
public class Threats {
  private static final String THREAT = "THREAT";

  private final ThreatRows rows;
  private final SectorRows sectors;
  private final RiskDesk desk;
  private final Policy policy;

  Threats(ThreatRows rows, SectorRows sectors, RiskDesk desk, Policy policy) {
    this.rows = rows;
    this.sectors = sectors;
    this.desk = desk;
    this.policy = policy;
  }

  /** A threat with its parts of the score; null until somebody has scored it. */
  public record Ranked(Threat threat, @Nullable ThreatScore score) {
    public static Ranked of(Threat threat) {
      Assessment assessment = threat.assessment();
      return new Ranked(threat, assessment == null ? null : ThreatScore.of(assessment));
    }

    /** What has no score comes after the lowest. */
    private BigDecimal rank() {
      return score == null ? BigDecimal.ONE.negate() : score.risk();
    }
  }

  /** A threat with what belongs to it. */
  public record View(
      Ranked ranked, List<ThreatSource> sources, List<PlanAction> actions, List<Turn> history) {
    public View {
      sources = List.copyOf(sources);
      actions = List.copyOf(actions);
      history = List.copyOf(history);
    }

    public Threat threat() {
      return ranked.threat();
    }
  }

  /** All of them, the highest score first, those without one last. The order is advice. */
  @Transactional(readOnly = true)
  public List<Ranked> list(Worker worker) {
    policy.require(worker, Action.READ_RISKS);
    return rows.list().stream()
        .map(Ranked::of)
        .sorted(
            Comparator.comparing(Ranked::rank)
                .reversed()
                .thenComparing(each -> each.threat().title()))
        .toList();
  }

  /** One of them with all that belongs to it. Throws {@link NotFound}. */
  public View get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_RISKS);
    Threat found = find(id);
    desk.trace(RisksAction.THREAT_VIEWED, THREAT, id);
    return new View(
        Ranked.of(found),
        rows.sources(id),
        desk.actions(found.content().actions()),
        desk.turns(id));
  }

  private Threat find(UUID id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /**
   * Adds a threat with its first source; adding the same one again changes nothing.
   *
   * @throws Refused without a source that has a day and grades
   */
  public void add(Worker worker, UUID id, Threat.Content content, Given source) {
    policy.require(worker, Action.EDIT_THREATS);
    if (rows.find(id).isEmpty()) {
      List<Refusal> wrong = new ArrayList<>(wrong(content));
      wrong.addAll(SourceRules.check(source, desk.plan().today()));
      Refused.unlessEmpty(wrong);
      LocalDate soon = desk.plan().today().plusDays(WatchRules.DAYS_AFTER_A_SIGNAL);
      rows.insert(id, content, kept(Ids.next(), source), soon);
      desk.turned(id, worker, Kind.ADDED, "");
      desk.trace(RisksAction.THREAT_ADDED, THREAT, id);
    }
  }

  private List<Refusal> wrong(Threat.Content content) {
    List<Refusal> wrong = new ArrayList<>();
    if (content.tags().isEmpty()) {
      wrong.add(Refusal.of("tags", "risks.threat.tags.missing"));
    }
    if (!sectors.all().keySet().containsAll(content.sectors())) {
      wrong.add(Refusal.of("sectors", "risks.threat.sectors.unknown"));
    }
    desk.mustKnow(content.actions(), wrong);
    return wrong;
  }

  private static ThreatSource kept(UUID id, Given given) {
    return new ThreatSource(
        id,
        given.title(),
        given.reference(),
        Objects.requireNonNull(given.dated()),
        Objects.requireNonNull(given.grade()),
        Objects.requireNonNull(given.information()));
  }

  /**
   * Changes what a threat says.
   *
   * @throws Refused when something is wrong with it
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID id, Threat.Content content, long version) {
    policy.require(worker, Action.EDIT_THREATS);
    find(id);
    Refused.unlessEmpty(wrong(content));
    rows.update(id, content, version);
    desk.turned(id, worker, Kind.CHANGED, "");
    desk.trace(RisksAction.THREAT_CHANGED, THREAT, id);
  }

  /** Adds another source; throws as {@link #add} does. Adding the same again changes nothing. */
  public void source(Worker worker, UUID id, UUID source, Given given) {
    policy.require(worker, Action.EDIT_THREATS);
    find(id);
    Refused.unlessEmpty(SourceRules.check(given, desk.plan().today()));
    if (rows.insert(id, kept(source, given))) {
      desk.turned(id, worker, Kind.SOURCE, given.title());
      desk.trace(RisksAction.THREAT_SOURCE_ADDED, THREAT, id);
    }
  }

  /**
   * Scores a threat, and keeps who did, when and why.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void score(Worker worker, UUID id, Assessment assessment, String why, long version) {
    policy.require(worker, Action.EDIT_THREATS);
    Threat before = find(id);
    rows.score(id, assessment, version);
    Assessment old = before.assessment();
    desk.turned(id, worker, Kind.SCORED, old == null ? "" : shown(old), shown(assessment), why);
    desk.trace(RisksAction.THREAT_SCORED, THREAT, id);
  }

  private static String shown(Assessment assessment) {
    return ThreatScore.of(assessment).risk().toPlainString();
  }

  /**
   * Writes down what the panel decided, and why.
   *
   * @throws Refused when it does not say when it is looked at again
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void decide(
      Worker worker,
      UUID id,
      ThreatDecision.Kind kind,
      String reason,
      @Nullable LocalDate review,
      long version) {
    policy.require(worker, Action.DECIDE_THREAT);
    Threat before = find(id);
    Refused.unlessEmpty(WatchRules.check(kind, review, desk.plan().today()));
    LocalDate again = kind == ThreatDecision.Kind.CLOSE ? null : review;
    rows.decide(
        id, new ThreatDecision(kind, reason, worker.id(), desk.plan().now()), again, version);
    ThreatDecision old = before.decision();
    desk.turned(
        id, worker, Kind.DECIDED, old == null ? "" : old.kind().name(), kind.name(), reason);
    desk.trace(RisksAction.THREAT_DECIDED, THREAT, id);
  }
}
