package org.lodestar.app.voice.face;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.ShownResult;
import org.lodestar.app.voice.ToldVoice;
import org.lodestar.app.voice.VoiceAction;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.VoiceChange;
import org.lodestar.app.voice.VoiceFile;
import org.lodestar.app.voice.VoiceItem;
import org.lodestar.app.voice.VoiceItem.Tie;
import org.lodestar.app.voice.domain.VoiceKnowing;
import org.lodestar.app.voice.domain.VoiceProtecting;
import org.lodestar.app.voice.domain.VoiceReader;
import org.lodestar.app.voice.domain.VoiceYears;
import org.lodestar.app.voice.store.VoiceAnswerRows;
import org.lodestar.app.voice.store.VoiceFacts;
import org.lodestar.app.voice.store.VoiceRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What residents said, beside the plan. A small number leaves this module to nobody. */
@Component
@Transactional
public class Voices {
  private static final String CONSULTATION = "CONSULTATION";

  private final VoiceRows rows;
  private final VoiceAnswerRows answers;
  private final VoicePlan plan;
  private final VoiceFacts facts;
  private final BoardDesk desk;
  private final Policy policy;

  Voices(
      VoiceRows rows,
      VoiceAnswerRows answers,
      VoicePlan plan,
      VoiceFacts facts,
      BoardDesk desk,
      Policy policy) {
    this.rows = rows;
    this.answers = answers;
    this.plan = plan;
    this.facts = facts;
    this.desk = desk;
    this.policy = policy;
  }

  /**
   * One in a list.
   *
   * @param unanswered items without an answer of a board; none before there is a result, and none
   *     of what was only measured, unless somebody proposed an answer to it
   * @param proposed answers that wait for a second person
   */
  public record Line(
      Consultation consultation, ShownResult result, List<String> unanswered, int proposed) {
    public Line {
      unanswered = List.copyOf(unanswered);
    }

    /** Whether a board has yet to answer. */
    public boolean waits() {
      return !unanswered.isEmpty();
    }
  }

  /**
   * One with all that belongs to it.
   *
   * @param answers the earliest first; those that wait for a second person are among them
   * @param actions of the plan that items or answers are tied to
   * @param years that asked the same, itself among them, the earliest first
   */
  public record View(
      Consultation consultation,
      ShownResult result,
      List<VoiceAnswer> answers,
      List<PlanAction> actions,
      List<Year> years,
      boolean over) {
    public View {
      answers = List.copyOf(answers);
      actions = List.copyOf(actions);
      years = List.copyOf(years);
    }

    /** Whether it was answered in public, so that it never changes again. */
    public boolean frozen() {
      return answers.stream().anyMatch(VoiceAnswer::published);
    }
  }

  /**
   * One of the years that asked the same.
   *
   * @param changes what is not as it was the year before
   */
  public record Year(Consultation consultation, ShownResult result, Set<VoiceChange> changes) {
    public Year {
      changes = Collections.unmodifiableSet(new LinkedHashSet<>(changes));
    }
  }

  /** All of them, the last first. */
  @Transactional(readOnly = true)
  public List<Line> list(Worker worker) {
    policy.require(worker, Action.READ_VOICE);
    LocalDate today = desk.today();
    Map<UUID, List<VoiceItem>> items = rows.items();
    Map<UUID, List<VoiceAnswer>> said =
        answers.list().stream().collect(Collectors.groupingBy(VoiceAnswer::consultation));
    return rows.list().stream()
        .map(
            each ->
                line(
                    each,
                    items.getOrDefault(each.id(), List.of()),
                    said.getOrDefault(each.id(), List.of()),
                    today))
        .toList();
  }

  private static Line line(
      Consultation each, List<VoiceItem> items, List<VoiceAnswer> said, LocalDate today) {
    List<VoiceAnswer> published = said.stream().filter(VoiceAnswer::published).toList();
    List<String> unanswered =
        each.over(today) && (each.asksForAnswer() || published.size() < said.size())
            ? items.stream()
                .filter(item -> published.stream().noneMatch(at -> at.speaksOf(item.id())))
                .map(VoiceItem::words)
                .toList()
            : List.of();
    return new Line(
        each,
        VoiceProtecting.shown(each.content().result(), items),
        unanswered,
        said.size() - published.size());
  }

  /** Those that a board has yet to answer; who has waited longest first. */
  @Transactional(readOnly = true)
  public List<Line> unanswered(Worker worker) {
    return list(worker).reversed().stream().filter(Line::waits).toList();
  }

  /** One of them with all that belongs to it; looking is recorded. Throws {@link NotFound}. */
  public View get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_VOICE);
    Consultation found = find(id);
    desk.trace(VoiceAction.VOICE_VIEWED, CONSULTATION, id);
    ShownResult result = shown(found);
    List<VoiceAnswer> said = answers.list(id);
    return new View(
        found, result, said, plan.tied(result, said), years(found), found.over(desk.today()));
  }

  private Consultation find(UUID id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }

  private ShownResult shown(Consultation one) {
    return VoiceProtecting.shown(one.content().result(), rows.items(one.id()));
  }

  private List<Year> years(Consultation one) {
    List<Year> years = new ArrayList<>();
    Consultation before = null;
    for (Consultation each : VoiceYears.line(rows.list(), one)) {
      Set<VoiceChange> changes =
          before == null ? Set.of() : VoiceYears.changes(before.content(), each.content());
      years.add(new Year(each, shown(each), changes));
      before = each;
    }
    return years;
  }

  /** What everybody may be told, the last first: those that are over and have a result. */
  @Transactional(readOnly = true)
  public List<ToldVoice> forPublic() {
    LocalDate today = desk.today();
    return rows.list().stream()
        .filter(each -> each.over(today))
        .map(this::told)
        .filter(each -> each.result().isThere())
        .toList();
  }

  private ToldVoice told(Consultation each) {
    ShownResult result = shown(each);
    List<VoiceAnswer> published =
        answers.list(each.id()).stream().filter(VoiceAnswer::published).toList();
    return new ToldVoice(
        each.id(), each.content(), result, published, plan.tied(result, published));
  }

  /** What was said about each part of a strategy and its actions, with the published answers. */
  @Transactional(readOnly = true)
  public List<ToldVoice> beside(Worker worker, UUID strategy) {
    policy.require(worker, Action.READ_PLAN);
    Set<UUID> actions = plan.actions(strategy);
    return forPublic().stream()
        .filter(
            each ->
                each.result().items().stream()
                    .anyMatch(item -> item.tie().isAbout(strategy, actions)))
        .toList();
  }

  /**
   * Adds one; adding the same one again changes nothing.
   *
   * @throws Refused when something is wrong with it
   */
  public void add(Worker worker, UUID id, Consultation.Content content) {
    policy.require(worker, Action.EDIT_VOICE);
    if (rows.find(id).isEmpty()) {
      check(id, content);
      rows.insert(id, content, worker.id());
      desk.trace(VoiceAction.VOICE_ADDED, CONSULTATION, id);
    }
  }

  /**
   * Changes one that no board has answered in public.
   *
   * @throws Refused when something is wrong with it, or it was answered
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID id, Consultation.Content content, long version) {
    policy.require(worker, Action.EDIT_VOICE);
    rows.hold(id);
    Consultation before = find(id);
    changeable(id);
    check(id, content);
    rows.update(id, content, version);
    if (!content.result().equals(before.content().result())) {
      mustStayOfItsKind(before, content);
      empty(id);
    } else if (!content.equals(before.content())) {
      mustNotBeProposed(id);
    }
    retell(id);
    desk.trace(VoiceAction.VOICE_CHANGED, CONSULTATION, id);
  }

  private void check(UUID id, Consultation.Content content) {
    List<Refusal> wrong = new ArrayList<>(VoiceYears.check(rows.list(), id, content));
    wrong.addAll(VoiceKnowing.check(content));
    Refused.unlessEmpty(wrong);
  }

  /** The ledger is told what is so now, and what it was told before is taken back. */
  private void retell(UUID id) {
    VoiceKnowing before = rows.told(id).orElse(null);
    VoiceKnowing now = VoiceKnowing.of(find(id), rows.items(id), desk.today());
    if (!Objects.equals(before, now)) {
      facts.tell(before, now);
      rows.tell(id, now);
    }
  }

  /** The same numbers, shown by the rules of another kind, would tell what was kept back. */
  private void mustStayOfItsKind(Consultation before, Consultation.Content content) {
    if (!rows.items(before.id()).isEmpty()
        && content.result().kind() != before.content().result().kind()) {
      throw new Refused(List.of(Refusal.of("kind", "voice.kind.kept")));
    }
  }

  /** Kept numbers under another count or kind would tell what was kept back under this one. */
  private void empty(UUID id) {
    mustNotBeProposed(id);
    rows.put(id, List.of());
  }

  private void mustNotBeProposed(UUID id) {
    if (!answers.list(id).isEmpty()) {
      throw Refused.because("voice.proposed");
    }
  }

  private void changeable(UUID id) {
    find(id);
    if (answers.list(id).stream().anyMatch(VoiceAnswer::published)) {
      throw Refused.because("voice.frozen");
    }
  }

  /**
   * Rows of a result before they are kept.
   *
   * @param shown what would be shown of them; nothing where something is wrong with them
   */
  public record Looked(List<VoiceFile.Fault> faults, ShownResult shown) {
    public Looked {
      faults = List.copyOf(faults);
    }
  }

  /** Looks at rows before they are kept. */
  @Transactional(readOnly = true)
  public Looked look(Worker worker, UUID id, String typed) {
    policy.require(worker, Action.EDIT_VOICE);
    Consultation.Result result = find(id).content().result();
    VoiceFile file = VoiceReader.read(typed, result);
    return new Looked(file.faults(), VoiceProtecting.shown(result, file.items()));
  }

  /** Keeps a result in the place of the one before; throws as {@link #change} does. */
  public void keep(Worker worker, UUID id, String typed, long version) {
    policy.require(worker, Action.EDIT_VOICE);
    rows.hold(id);
    changeable(id);
    if (!find(id).over(desk.today())) {
      // Two results of which one is a few answers further would tell those few.
      throw new Refused(List.of(Refusal.of("rows", "voice.stillRuns")));
    }
    VoiceFile file = VoiceReader.read(typed, find(id).content().result());
    if (!file.faults().isEmpty()) {
      throw new Refused(List.of(Refusal.of("rows", "voice.rows.faults")));
    }
    mustNotBeProposed(id);
    rows.touch(id, version);
    rows.put(id, file.lines());
    retell(id);
    desk.trace(VoiceAction.VOICE_RESULT_KEPT, CONSULTATION, id);
  }

  /**
   * Says which part of the plan an item is about.
   *
   * @throws Refused when the plan does not know it
   */
  public void tie(Worker worker, UUID id, UUID item, Tie tie, long version) {
    policy.require(worker, Action.EDIT_VOICE);
    rows.hold(id);
    find(id);
    if (rows.items(id).stream().noneMatch(each -> each.id().equals(item))) {
      throw new NotFound();
    }
    plan.mustKnow(tie);
    rows.touch(id, version);
    rows.tie(item, tie);
    desk.trace(VoiceAction.VOICE_TIED, CONSULTATION, id);
  }
}
