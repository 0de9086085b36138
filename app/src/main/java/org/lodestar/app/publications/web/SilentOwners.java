package org.lodestar.app.publications.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.web.Unsaid.Hidden;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.face.OwnerAsks;
import org.lodestar.app.strategy.face.OwnerAsks.Silent;
import org.lodestar.app.strategy.face.PlanStandings;
import org.lodestar.app.strategy.face.UpdatePurpose;
import org.lodestar.app.strategy.wording.PlanBars;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** Which owners have not said why their actions are red, beside what boards will read. */
@Component
class SilentOwners {
  private final OwnerAsks asks;
  private final PlanStandings standings;
  private final Planning planning;

  SilentOwners(OwnerAsks asks, PlanStandings standings, Planning planning) {
    this.asks = asks;
    this.standings = standings;
    this.planning = planning;
  }

  /** Of the strategy of a draft, as long as that is in force. */
  Unsaid of(Worker worker, Page page, Pack pack) {
    if (!pack.isDraft() || !worker.mayEver(Action.EDIT_PLAN)) {
      return Unsaid.NONE;
    }
    return standings
        .now(worker)
        .filter(now -> now.strategy().id().equals(pack.content().strategy()))
        .map(now -> of(worker, page, pack, now))
        .orElse(Unsaid.NONE);
  }

  private Unsaid of(Worker worker, Page page, Pack pack, PlanStandings.Whole now) {
    List<Silent> silent = asks.silent(worker, now);
    if (silent.isEmpty()) {
      return Unsaid.NONE;
    }
    Map<JudgedAction, List<PartnerWait>> waits = standings.waits(worker, now);
    PlanWords words = planning.words(worker, page, List.of());
    return new Unsaid(
        silent.stream()
            .map(each -> line(words, each, waits.getOrDefault(each.judged(), List.of())))
            .toList(),
        toAsk(silent),
        List.of(
            new Hidden("board", pack.body().toString()), new Hidden("pack", pack.id().toString())));
  }

  /** How many a press asks today. */
  int toAsk(List<Silent> silent) {
    return (int) silent.stream().filter(each -> each.isToAsk(planning.today())).count();
  }

  private static Line line(PlanWords words, Silent silent, List<PartnerWait> waits) {
    Page page = words.page();
    return new Line(
        words.title(silent.judged().action()),
        href(silent),
        Stream.concat(Stream.of(fact(page, silent)), waits.stream().map(words::waits))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(PlanWords.BETWEEN)),
        new Mark(PlanBars.letter(page, ActionStanding.RED), PlanWords.tone(ActionStanding.RED)));
  }

  /** To where it is said, or asked of somebody without an account. */
  private static String href(Silent silent) {
    String action = PlanWords.href(silent.judged().action());
    UUID id = silent.judged().action().id();
    if (silent.yours()) {
      return action + "/standing";
    }
    return silent.reached() ? action : "/guests/for/" + UpdatePurpose.KEY + "/" + id;
  }

  /** When its lead was asked, or why a press does not ask; empty where a press does. */
  static String fact(Page page, Silent silent) {
    if (silent.yours()) {
      return page.t("publications.ask.yours");
    }
    if (!silent.reached()) {
      return page.t("publications.ask.unreached");
    }
    Instant asked = silent.asked();
    return asked == null ? "" : page.t("publications.ask.on", page.date(asked));
  }
}
