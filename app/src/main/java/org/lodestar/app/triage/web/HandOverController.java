package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.concerns.ConcernChanged;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.MoveRefused;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Handing a concern to a partner organisation, and answering such an offer. */
@Controller
class HandOverController {
  private static final String OFFER = "triage/offer";
  private static final String CHECK = "triage/offerCheck";
  private static final String NOTICE = "triage/notice";

  private final Concerns concerns;
  private final HandOvers handOvers;
  private final StaffNames names;
  private final NoticePageMaker maker;
  private final Clash clash;

  HandOverController(
      Concerns concerns,
      HandOvers handOvers,
      StaffNames names,
      NoticePageMaker maker,
      Clash clash) {
    this.concerns = concerns;
    this.handOvers = handOvers;
    this.names = names;
    this.maker = maker;
    this.clash = clash;
  }

  @GetMapping("/concerns/{id}/hand-over")
  @Permit(Action.HAND_OVER_CONCERN)
  String offer(@PathVariable UUID id, Worker worker, Page page, Model model) {
    ConcernLine line = concerns.glance(worker, id);
    model.addAttribute(
        "form", new HandOverForms.Offer(null, null, null, "", false, line.version()));
    model.addAttribute("model", step(line, worker, page));
    return OFFER;
  }

  /** First shows what the partner will see; sends it when that was checked. */
  @PostMapping("/concerns/{id}/hand-over")
  @Permit(Action.HAND_OVER_CONCERN)
  String offered(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") HandOverForms.Offer form,
      BindingResult result,
      Model model) {
    ConcernLine line = concerns.glance(worker, id);
    model.addAttribute("model", step(line, worker, page));
    if (result.hasErrors()
        || form.partner() == null
        || form.need() == null
        || form.speed() == null) {
      return OFFER;
    }
    boolean urgent = form.speed() == HandOverForms.Speed.AT_ONCE;
    if (!form.checked()) {
      model.addAttribute("model", check(line, worker, page, form.partner(), form.need(), urgent));
      return CHECK;
    }
    try {
      handOvers.offer(
          worker, id, form.version(), form.partner(), form.need(), urgent, form.words());
      return Done.OFFERED.at("/concerns/" + id);
    } catch (ConcernChanged changed) {
      return clash.shown(worker, page, changed, form, model, OFFER);
    }
  }

  private StaffStep step(ConcernLine line, Worker worker, Page page) {
    return StaffStep.of(
        line,
        Map.of(
            "partner", names.partners(worker),
            "need", Option.all(page, "triage.need", Need.values()),
            "speed", Option.all(page, "triage.speed", HandOverForms.Speed.values())));
  }

  private OfferCheck check(
      ConcernLine line, Worker worker, Page page, UUID partner, Need need, boolean urgent) {
    List<SummaryRow> notice =
        NoticePageMaker.notice(
            page,
            line.reference(),
            worker.organisationName(),
            need,
            line.age(),
            line.priority().band(),
            urgent);
    return new OfferCheck(line, names.organisation(partner), notice, urgent);
  }

  @GetMapping("/concerns/offers/{id}")
  @Permit(Action.LIST_CONCERNS)
  String notice(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new HandOverForms.Decline(null));
    model.addAttribute("model", maker.page(worker, id, page));
    return NOTICE;
  }

  @PostMapping("/concerns/offers/{id}/accept")
  @Permit(Action.ACCEPT_CONCERN)
  String accept(@PathVariable UUID id, Worker worker) {
    HandOver offer = handOvers.get(worker, id);
    try {
      handOvers.accept(worker, id);
      return Done.ACCEPTED.at("/concerns/" + offer.concern());
    } catch (MoveRefused answered) {
      return Done.REFUSED.at("/concerns");
    }
  }

  @PostMapping("/concerns/offers/{id}/decline")
  @Permit(Action.ACCEPT_CONCERN)
  String decline(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") HandOverForms.Decline form,
      BindingResult result,
      Model model) {
    if (result.hasErrors()) {
      model.addAttribute("model", maker.page(worker, id, page));
      return NOTICE;
    }
    DeclineReason reason = Objects.requireNonNull(form.reason());
    try {
      handOvers.decline(worker, id, reason);
      return Done.DECLINED.at("/concerns");
    } catch (MoveRefused answered) {
      return Done.REFUSED.at("/concerns");
    }
  }

  @PostMapping("/concerns/offers/{id}/withdraw")
  @Permit(Action.HAND_OVER_CONCERN)
  String withdraw(@PathVariable UUID id, Worker worker) {
    HandOver offer = handOvers.get(worker, id);
    try {
      handOvers.withdraw(worker, id);
      return Done.WITHDRAWN.at("/concerns/" + offer.concern());
    } catch (MoveRefused answered) {
      return Done.REFUSED.at("/concerns/" + offer.concern());
    }
  }

  @PostMapping("/concerns/offers/{id}/review")
  @Permit(Action.READ_CONCERN)
  String review(@PathVariable UUID id, Worker worker) {
    handOvers.review(worker, id);
    return Done.REVIEWED.at("/concerns");
  }
}
