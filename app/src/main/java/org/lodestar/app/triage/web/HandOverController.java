package org.lodestar.app.triage.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.concerns.ConcernChanged;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.MoveRefused;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.PoliceWord;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Corrections;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.Promises;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
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
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String OFFER = "triage/offer";
  private static final String CHECK = "triage/offerCheck";
  private static final String NOTICE = "triage/notice";

  private final Concerns concerns;
  private final HandOvers handOvers;
  private final Corrections corrections;
  private final Promises promises;
  private final StaffNames names;
  private final NoticePageMaker maker;
  private final Clash clash;
  private final TheirWord theirWord;
  private final Partners partners;
  private final Clock clock;

  HandOverController(
      Concerns concerns,
      HandOvers handOvers,
      Corrections corrections,
      Promises promises,
      StaffNames names,
      NoticePageMaker maker,
      Clash clash,
      TheirWord theirWord,
      Partners partners,
      Clock clock) {
    this.concerns = concerns;
    this.handOvers = handOvers;
    this.corrections = corrections;
    this.promises = promises;
    this.names = names;
    this.maker = maker;
    this.clash = clash;
    this.theirWord = theirWord;
    this.partners = partners;
    this.clock = clock;
  }

  @GetMapping("/concerns/{id}/hand-over")
  @Permit(Action.HAND_OVER_CONCERN)
  String offer(@PathVariable UUID id, Worker worker, Page page, Model model) {
    ConcernLine line = concerns.glance(worker, id);
    model.addAttribute("form", HandOverForms.Offer.fresh(line.version()));
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
      HttpServletResponse response,
      Model model) {
    ConcernLine line = concerns.glance(worker, id);
    model.addAttribute("model", step(line, worker, page));
    UUID partner = form.partner();
    Need need = form.need();
    if (result.hasErrors() || partner == null || need == null || form.speed() == null) {
      return OFFER;
    }
    boolean urgent = form.speed() == HandOverForms.Speed.AT_ONCE;
    Runnable deed =
        form.checked()
            ? () -> send(worker, id, form, partner, need, urgent)
            : () -> handOvers.check(worker, id, partner, need, form.answer());
    try {
      if (!Saving.saved(result, response, deed)) {
        return OFFER;
      }
    } catch (ConcernChanged changed) {
      return clash.shown(worker, page, changed, form, model, OFFER);
    }
    if (form.checked()) {
      return sent(worker, id);
    }
    boolean against = form.answer().saidNo() && handOvers.isForPolice(partner, need);
    OfferCheck shown = check(line, worker, page, partner, need, urgent);
    model.addAttribute("model", against ? shown.againstNo() : shown);
    return CHECK;
  }

  private String sent(Worker worker, UUID id) {
    boolean waits = handOvers.of(worker, id).stream().anyMatch(HandOver::waitsForSecond);
    return (waits ? Done.OFFER_WAITS : Done.OFFERED).at("/concerns/" + id);
  }

  private void send(
      Worker worker, UUID id, HandOverForms.Offer form, UUID partner, Need need, boolean urgent) {
    handOvers.offer(worker, id, form.version(), partner, need, urgent, form.words(), form.answer());
  }

  private StaffStep step(ConcernLine line, Worker worker, Page page) {
    return StaffStep.of(
            line,
            Map.of(
                "partner", partners.options(worker, page),
                "need", Option.all(page, "triage.need", Need.values()),
                "speed", Option.all(page, "triage.speed", HandOverForms.Speed.values()),
                "police", Option.all(page, "triage.police", PoliceWord.values())))
        .about(theirWord.rows(worker, line, page));
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
    return new OfferCheck(
        line, names.organisation(partner), notice, urgent, false, partners.warning(partner, page));
  }

  @GetMapping("/concerns/offers/{id}")
  @Permit(Action.LIST_CONCERNS)
  String notice(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", HandOverForms.Answer.fresh(worker.displayName()));
    return notice(worker, id, page, model);
  }

  private String notice(Worker worker, UUID id, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, id, page));
    return NOTICE;
  }

  /** Who takes an urgent one says who it is and on which number; the giver reads it. */
  @PostMapping("/concerns/offers/{id}/accept")
  @Permit(Action.ACCEPT_CONCERN)
  String accept(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") HandOverForms.Answer form,
      BindingResult result,
      HttpServletResponse response,
      Model model) {
    HandOver offer = handOvers.get(worker, id);
    ZonedDateTime now = clock.instant().atZone(LONDON);
    try {
      boolean saved =
          Saving.saved(result, response, () -> handOvers.accept(worker, id, form.taken(now)));
      return saved
          ? Done.ACCEPTED.at("/concerns/" + offer.concern())
          : notice(worker, id, page, model);
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
      @Valid @ModelAttribute("form") HandOverForms.Answer form,
      BindingResult result,
      HttpServletResponse response,
      Model model) {
    DeclineReason reason = form.reason();
    if (!result.hasErrors() && reason == null) {
      Saving.wrong(result, "reason", "triage.decline.missing");
    }
    if (result.hasErrors() || reason == null) {
      return notice(worker, id, page, model);
    }
    String whose = partners.named(form.whose(), page);
    try {
      boolean saved =
          Saving.saved(
              result, response, () -> handOvers.decline(worker, id, form.declined(reason, whose)));
      return saved ? Done.DECLINED.at("/concerns") : notice(worker, id, page, model);
    } catch (MoveRefused answered) {
      return Done.REFUSED.at("/concerns");
    }
  }

  /** What does not hold any more: whoever has it is called, and reads it first. */
  @PostMapping("/concerns/offers/{id}/put-right")
  @Permit(Action.READ_CONCERN)
  String putRight(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") HandOverForms.Answer form,
      BindingResult result,
      HttpServletResponse response,
      Model model) {
    String words = Typed.text(form.words());
    if (!result.hasErrors() && words.isEmpty()) {
      Saving.wrong(result, "words", "triage.rule.putRight.words");
    }
    boolean saved =
        Saving.saved(result, response, () -> corrections.putRight(worker, id, words, form.age()));
    return saved ? "redirect:/concerns/offers/" + id : notice(worker, id, page, model);
  }

  /** The promised hour is kept, or another one is promised. */
  @PostMapping("/concerns/offers/{id}/ring-back")
  @Permit(Action.ACCEPT_CONCERN)
  String rang(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") HandOverForms.Answer form,
      BindingResult result,
      Model model) {
    if (result.hasErrors()) {
      return notice(worker, id, page, model);
    }
    handOvers.rang(worker, id, form.next(clock.instant().atZone(LONDON)));
    return "redirect:/concerns/offers/" + id;
  }

  /** Both spoke after the promised hour: with whom, what they said, and when they ring again. */
  @PostMapping("/concerns/offers/{id}/spoke")
  @Permit(Action.READ_CONCERN)
  String spoke(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") HandOverForms.Answer form,
      BindingResult result,
      HttpServletResponse response,
      Model model) {
    ZonedDateTime now = clock.instant().atZone(LONDON);
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> promises.spoke(worker, id, Typed.text(form.spoken()), form.next(now)));
    return saved ? "redirect:/concerns/offers/" + id : notice(worker, id, page, model);
  }

  /** They did not ring: whoever gave it has it again. */
  @PostMapping("/concerns/offers/{id}/take-back")
  @Permit(Action.HAND_OVER_CONCERN)
  String takeBack(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") HandOverForms.Answer form,
      BindingResult result,
      HttpServletResponse response,
      Model model) {
    String back = "/concerns/" + handOvers.get(worker, id).concern();
    try {
      boolean saved =
          Saving.saved(
              result, response, () -> promises.takeBack(worker, id, Typed.text(form.back())));
      return saved ? Done.TAKEN_BACK.at(back) : notice(worker, id, page, model);
    } catch (MoveRefused theyHaveMoved) {
      return Done.REFUSED.at(back);
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
