package org.lodestar.app.notices.web;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.members.Worker;
import org.lodestar.app.notices.domain.Verdict;
import org.lodestar.app.notices.domain.Why;
import org.lodestar.app.notices.face.Reminders;
import org.lodestar.app.site.Page;
import org.lodestar.app.triage.MessageReminder;
import org.springframework.stereotype.Component;

/** "Remind the reporter" beside the message that an officer writes. */
@Component
class OfferOfReminder implements MessageReminder {
  private final Reminders reminders;

  OfferOfReminder(Reminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public Offer offer(Worker worker, UUID concern, Page page) {
    return switch (reminders.verdict(worker, concern, null, null)) {
      case Verdict.ByMail mail ->
          new Offer(
              page.t("notices.offer.mail"),
              page.t("notices.offer.mail.hint", page.date(mail.first().toLocalDate())),
              "");
      case Verdict.ByHand hand -> byHand(worker, concern, page, hand);
      case Verdict.Not(Why why) when why == Why.HOURS_NEEDED ->
          new Offer(
              page.t("notices.offer.mail"),
              page.t("notices.offer.hours.hint"),
              reminders.contact(worker, concern).times());
      case Verdict.Not(Why why) -> new Offer("", page.name("notices.why", why), "");
    };
  }

  private Offer byHand(Worker worker, UUID concern, Page page, Verdict.ByHand hand) {
    ReporterContact contact = reminders.contact(worker, concern);
    String why =
        hand.why().stream()
            .map(each -> page.name("notices.why", each))
            .collect(Collectors.joining(" "));
    return new Offer(
        page.t("notices.offer.hand", page.name("notices.channel", contact.allowed().orElseThrow())),
        why + " " + page.t("notices.offer.hand.hint"),
        "");
  }

  @Override
  public Optional<String> fault(
      Worker worker, UUID concern, @Nullable LocalTime from, @Nullable LocalTime to) {
    if (from != null && to != null && !from.isBefore(to)) {
      return Optional.of("notices.offer.hours.wrong");
    }
    return reminders.verdict(worker, concern, from, to) instanceof Verdict.Not(Why why)
        ? Optional.of("notices.why." + why)
        : Optional.empty();
  }
}
