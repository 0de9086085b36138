package org.lodestar.app.concerns.web;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.OwnDrafts;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/**
 * Takes what a worker ticked along, into a worry of their own or into what they take down for
 * somebody who tells it. From here on something is kept.
 */
@Component
class ScreeningHandOn {
  private final WorryDrafting drafting;
  private final OwnDrafts drafts;
  private final IntakeDesk intakes;

  ScreeningHandOn(WorryDrafting drafting, OwnDrafts drafts, IntakeDesk intakes) {
    this.drafting = drafting;
    this.drafts = drafts;
    this.intakes = intakes;
  }

  /** A new draft; empty when the worker has as many as one can have. */
  Optional<UUID> begin(Worker worker, ScreeningForm form, Page page) {
    if (drafts.count(worker.id()) >= OwnDrafts.MOST) {
      return Optional.empty();
    }
    TickedBefore ticked = TickedBefore.of(form, page);
    UUID draft =
        drafting.begin(
            worker, new WorryForms.Urgency(ticked.danger(), ticked.age(), ticked.setting()));
    drafting.save(
        worker,
        draft,
        before -> before.with(new WorryForms.Witness(ticked.seen(), "", "", ticked.signs())));
    return Optional.of(draft);
  }

  /** Somebody tells it, by telephone until the worker says otherwise on the page. */
  UUID take(Worker worker, ScreeningForm form, Page page) {
    return intakes.begin(worker, Channel.PHONE, TickedBefore.of(form, page));
  }
}
