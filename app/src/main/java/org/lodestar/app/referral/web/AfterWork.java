package org.lodestar.app.referral.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.Review;
import org.lodestar.app.referral.face.AfterWaiting;
import org.lodestar.app.referral.face.OlderAnswers;
import org.lodestar.app.referral.face.PeopleTold;
import org.lodestar.app.referral.face.Reviews;
import org.lodestar.app.referral.face.ToldDecisions;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Evidence to be sent on, and what second readers and writers wait for, by reference only. */
@Component
class AfterWork implements FewWorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final AfterWaiting afterWaiting;
  private final ToldDecisions told;
  private final PeopleTold people;
  private final OlderAnswers older;
  private final AtHome home;
  private final Reviews reviews;
  private final Words words;

  AfterWork(
      AfterWaiting afterWaiting,
      ToldDecisions told,
      PeopleTold people,
      OlderAnswers older,
      AtHome home,
      Reviews reviews,
      Words words) {
    this.afterWaiting = afterWaiting;
    this.told = told;
    this.people = people;
    this.older = older;
    this.home = home;
    this.reviews = reviews;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    List<WorkItem> items = new ArrayList<>();
    if (viewer.may(Action.RECORD_DECISION)) {
      told.unseen().keySet().forEach(referral -> items.add(told(referral)));
      people.untold().forEach(referral -> items.add(untold(referral)));
      home.worker(viewer, Action.RECORD_DECISION)
          .ifPresent(worker -> older.waiting(worker).forEach(each -> items.add(older(each))));
      afterWaiting.unsent().forEach(each -> items.add(unsent(each)));
    }
    if (viewer.may(Action.REVIEW_REFERRAL)) {
      Standing.current().member().ifPresent(worker -> items.addAll(reviews(worker)));
    }
    return items;
  }

  private WorkItem told(Referral referral) {
    return new WorkItem(
        Kind.NEW,
        say("referral.work.told", referral.reference()),
        Addresses.referral(referral.id()) + "/progress",
        null);
  }

  /** Today, before what waits for tomorrow: nobody should learn it from a page or a stranger. */
  private WorkItem untold(Referral referral) {
    return new WorkItem(
        Kind.DUE,
        say("referral.work.untold", referral.reference()),
        Addresses.referral(referral.id()) + "/now",
        end(afterWaiting.today()));
  }

  /** Whoever acts on it acts on what holds no more. */
  private WorkItem older(Referral referral) {
    return new WorkItem(
        Kind.DUE,
        say("referral.work.older", referral.reference()),
        Addresses.referral(referral.id()) + "/now#holders",
        end(afterWaiting.today()));
  }

  private WorkItem unsent(AfterWaiting.Unsent unsent) {
    return new WorkItem(
        afterWaiting.isPast(unsent.due()) ? Kind.OVERDUE : Kind.DUE,
        say("referral.work.evidence", unsent.referral().reference()),
        Addresses.evidence(unsent.referral().id()) + "/" + unsent.evidence(),
        end(unsent.actBy()));
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1);
  }

  /** Readings that wait for a reader, and points that wait for a writer. */
  private List<WorkItem> reviews(UUID worker) {
    List<Review> waiting = reviews.waitingFor(worker);
    Map<UUID, Referral> of =
        afterWaiting.list(waiting.stream().map(Review::form).distinct().toList());
    return waiting.stream()
        .flatMap(
            review -> Stream.ofNullable(of.get(review.form())).map(each -> review(review, each)))
        .toList();
  }

  private WorkItem review(Review review, Referral of) {
    String href =
        switch (review.state()) {
          case READING -> Addresses.reading(review);
          case GIVEN -> Addresses.review(review);
          case ASKED, ANSWERED, TAKEN_BACK -> Addresses.reviews(of.id());
        };
    return new WorkItem(
        Kind.NEW, say("referral.work.review." + review.state(), of.reference()), href, null);
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
