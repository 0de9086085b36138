package org.lodestar.app.strategy.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.guests.PassStand;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.AnswerDay;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.WaitingAction;
import org.lodestar.app.strategy.WaitingUpdate;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.GuestUpdates;
import org.lodestar.app.strategy.face.MyPlan;
import org.lodestar.app.strategy.face.PartnerWaits;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Component;

/** What of the plan waits on the worker's home page: late actions, and evidence to look at. */
@Component
class PlanWork implements FewWorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final MyPlan mine;
  private final GuestUpdates updates;
  private final PartnerWaits waits;
  private final Bodies bodies;
  private final AtHome home;
  private final Words words;

  PlanWork(
      MyPlan mine,
      GuestUpdates updates,
      PartnerWaits waits,
      Bodies bodies,
      AtHome home,
      Words words) {
    this.mine = mine;
    this.updates = updates;
    this.waits = waits;
    this.bodies = bodies;
    this.home = home;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PLAN;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return home.worker(viewer, Action.READ_PLAN).map(this::all).orElse(List.of());
  }

  /** What a partner wrote, for which they wait for an answer, and what only the days say. */
  private List<WorkItem> all(Worker worker) {
    List<WorkItem> items = new ArrayList<>();
    if (worker.mayEver(Action.EDIT_PLAN)) {
      updates.waiting(worker).forEach(each -> items.add(update(each)));
    }
    List<WaitingAction> toAsk = waits.toAsk(worker);
    Map<UUID, Body> partners = toAsk.isEmpty() ? Map.of() : bodies.all(worker);
    toAsk.forEach(each -> items.add(wait(partners, each)));
    items.addAll(items(mine.waiting(worker)));
    return items;
  }

  private WorkItem update(WaitingUpdate waiting) {
    PlanAction action = waiting.action();
    return new WorkItem(
        Kind.DUE,
        say("strategy.work.update", action),
        PlanWords.href(action) + "/updates/" + waiting.pass(),
        AnswerDay.of(waiting.sentAt()),
        waiting.sentAt());
  }

  /** Somebody was asked and is silent: a fact for whoever asks again. */
  private WorkItem wait(Map<UUID, Body> partners, WaitingAction waiting) {
    PlanAction action = waiting.action();
    PartnerWait wait = waiting.partner();
    PassStand stands = waiting.stands();
    Body body = wait.body() == null ? null : partners.get(wait.body());
    String whom =
        body == null ? words.say(Language.ENGLISH, "strategy.wait.partner") : body.shown();
    String title =
        stands == null
            ? words.say(
                Language.ENGLISH,
                "strategy.work.wait",
                String.valueOf(action.number()),
                whom,
                DAY.format(wait.since()))
            : words.say(
                Language.ENGLISH,
                "strategy.work.link." + stands.state(),
                String.valueOf(action.number()),
                whom,
                DAY.format(wait.since()),
                DAY.format(stands.changedAt().atZone(LONDON)));
    return new WorkItem(
        Kind.DUE, title, PlanWords.href(action) + "#needs", AtHome.endOf(wait.again()));
  }

  private List<WorkItem> items(MyPlan.Waiting waiting) {
    List<WorkItem> items = new ArrayList<>();
    waiting.asked().forEach(each -> items.add(asked(each)));
    waiting.led().stream()
        .filter(each -> each.standing() == ActionStanding.RED)
        .forEach(
            each ->
                items.add(
                    item(
                        Kind.OVERDUE,
                        each.late() == null ? "strategy.work.red" : "strategy.work.late",
                        each)));
    waiting.led().stream()
        .filter(each -> each.standing() == ActionStanding.AMBER)
        .forEach(each -> items.add(item(Kind.DUE, "strategy.work.amber", each)));
    waiting.overseen().stream()
        .filter(each -> !waiting.led().contains(each))
        .forEach(each -> items.add(item(Kind.OVERDUE, "strategy.work.overseen", each)));
    waiting
        .toReview()
        .forEach(
            each ->
                items.add(
                    new WorkItem(
                        Kind.DUE,
                        say("strategy.work.review", each.of().action()),
                        PlanWords.href(each.of().action()) + "/evidence/" + each.evidence().id(),
                        null)));
    return items;
  }

  /** Somebody waits for their words, which boards read: to where these are said. */
  private WorkItem asked(MyPlan.Asked asked) {
    PlanAction action = asked.of().action();
    return new WorkItem(
        Kind.DUE,
        say("strategy.work.asked", action),
        PlanWords.href(action) + "/standing",
        AtHome.endOf(asked.due()),
        asked.at());
  }

  private WorkItem item(Kind kind, String key, JudgedAction judged) {
    PlanAction action = judged.action();
    LocalDate due = action.planned().span().due();
    return new WorkItem(
        kind, say(key, action), PlanWords.href(action), due == null ? null : AtHome.endOf(due));
  }

  private String say(String key, PlanAction action) {
    return words.say(Language.ENGLISH, key, String.valueOf(action.number()), action.title());
  }
}
