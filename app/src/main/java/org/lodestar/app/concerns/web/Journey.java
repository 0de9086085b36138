package org.lodestar.app.concerns.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.lodestar.app.concerns.face.FrontDoor;
import org.lodestar.app.concerns.form.ContactForm;
import org.lodestar.app.concerns.form.Signs;
import org.lodestar.app.concerns.form.Voice;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.Known;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Leads a visitor from question to question. */
@Component
class Journey {
  private static final String[] EMERGENCY = {
    "EMERGENCY", "SILENT_999", "BSL_999", "RELAY_UK_EMERGENCY"
  };
  static final String START = "/report";
  static final String CHECK = "/report/check";
  static final String SENT = "/report/sent";
  static final String ENDED = "/report/ended";
  static final String DANGER_NOW = "/report/danger-now";
  static final String NOT_SAFE = "/report/not-safe";

  private final Drafts drafts;
  private final Signs signs;
  private final FrontDoor form;
  private final HelplineSlot helplines;
  private final FormCounting counting;
  private final Clock clock;

  Journey(
      Drafts drafts,
      Signs signs,
      FrontDoor form,
      HelplineSlot helplines,
      FormCounting counting,
      Clock clock) {
    this.drafts = drafts;
    this.signs = signs;
    this.form = form;
    this.helplines = helplines;
    this.counting = counting;
    this.clock = clock;
  }

  /** Shows a question, with the answer given before. */
  ModelAndView ask(Step step, Record empty, Visit visit) {
    Optional<Draft> present = drafts.find(visit.request());
    if (present.isEmpty() && step != Step.DANGER) {
      return redirect(visit, VisitCookie.DRAFT.read(visit.request()).isPresent() ? ENDED : START);
    }
    if (present.isEmpty() && closed()) {
      return redirect(visit, START);
    }
    Draft draft = present.orElseGet(Draft::fresh);
    if (draft.sent()) {
      return redirect(visit, SENT);
    }
    if (!step.applies(draft)) {
      return redirect(visit, onward(draft));
    }
    Object form = draft.find(step, empty.getClass()).map(Object.class::cast).orElse(empty);
    return show(step, draft, draft.receipt(), visit).addObject("form", form);
  }

  /** Whether nobody could ever read a report. */
  boolean closed() {
    return form.shut().isPresent();
  }

  /** Takes an answer and goes on; a wrong one is shown again with everything that was typed. */
  ModelAndView take(Step step, Record form, BindingResult result, Visit visit) {
    if (visit.readsOn()) {
      return again(step, visit)
          .addAllObjects(new BeanPropertyBindingResult(form, "form").getModel());
    }
    if (result.hasErrors()) {
      return again(step, visit);
    }
    return taken(
        step,
        form,
        result,
        visit,
        new Filling(Draft::fresh, UnaryOperator.identity()),
        draft -> redirect(visit, draft.sent() ? SENT : after(step, draft)));
  }

  /**
   * Takes what happened, and answers the rest: nothing more is asked of who has no more time.
   *
   * @param first what begins where there is no draft any more
   */
  ModelAndView takeLast(
      SeenForm form,
      BindingResult result,
      Visit visit,
      Supplier<Draft> first,
      Function<Draft, ModelAndView> then) {
    if (visit.readsOn() || result.hasErrors()) {
      return take(Step.SEEN, form, result, visit);
    }
    return taken(
        Step.SEEN,
        form,
        result,
        visit,
        new Filling(first, draft -> filled(draft.sentBy(form), visit)),
        then);
  }

  private static Draft filled(Draft draft, Visit visit) {
    return ShortWay.answered(Carried.into(draft, visit.request()), visit.page());
  }

  /** What begins where there is no draft, and what is filled in beside the answer. */
  private record Filling(Supplier<Draft> first, UnaryOperator<Draft> rest) {}

  private ModelAndView taken(
      Step step,
      Record form,
      BindingResult result,
      Visit visit,
      Filling filling,
      Function<Draft, ModelAndView> then) {
    Draft draft;
    try {
      draft =
          drafts.change(
              visit.request(),
              visit.response(),
              filling.first().get(),
              before ->
                  counting.marked(before, filling.rest().apply(before.with(step, form)), visit));
    } catch (DataAccessException | TransactionException away) {
      Outage.only(away);
      visit.away();
      result.reject("concerns.away");
      return showUnkept(step, visit);
    }
    return then.apply(draft);
  }

  /** Where a visit without a draft, or with one that was sent, belongs. */
  ModelAndView elsewhere(Visit visit, Optional<Draft> draft) {
    boolean ended = VisitCookie.DRAFT.read(visit.request()).isPresent();
    return redirect(visit, draft.isPresent() ? SENT : ended ? ENDED : START);
  }

  /** Whom to call where a child is abused: the emergency number, else the police. */
  List<Helpline> emergencyOrPolice(Page page) {
    return helplines.helplines(page.language(), "EMERGENCY", "POLICE_NON_EMERGENCY");
  }

  /** The draft of this visit; a fresh one stands in while the database is away. */
  Draft draft(Visit visit) {
    return kept(visit).orElseGet(Draft::fresh);
  }

  private Optional<Draft> kept(Visit visit) {
    try {
      return drafts.find(visit.request());
    } catch (DataAccessException | TransactionException away) {
      Outage.only(away);
      return Optional.empty();
    }
  }

  private ModelAndView again(Step step, Visit visit) {
    return kept(visit)
        .map(draft -> show(step, draft, draft.receipt(), visit))
        .orElseGet(() -> showUnkept(step, visit));
  }

  /**
   * Without a draft the page goes on holding what it held. A receipt that nobody will ever find is
   * not made.
   */
  private ModelAndView showUnkept(Step step, Visit visit) {
    return step == Step.SEEN
        ? show(
            step,
            Carried.into(Draft.fresh(), visit.request()),
            Carried.receipt(visit.request()),
            visit)
        : show(step, Draft.fresh(), "", visit);
  }

  private ModelAndView show(Step step, Draft draft, String receipt, Visit visit) {
    boolean last = step == Step.SEEN;
    StepPage model =
        new StepPage(
            step,
            draft.voice(),
            visit.page().link(before(step, draft)),
            clock.instant().plus(DraftRows.IDLE),
            step == Step.DANGER ? emergency(visit.page()) : List.of(),
            last ? signs.groups(draft.age(), draft.voice(), visit.page()) : List.<Option.Group>of(),
            draft
                .find(Step.CONTACT, ContactForm.class)
                .map(ContactForm::way)
                .orElse(ContactForm.Way.NONE),
            last ? receipt : "",
            last ? Carried.fields(draft) : Map.<String, String>of(),
            last && !draft.answered(Step.WHERE) ? StartPlace.words(draft.at(), visit.page()) : "");
    return new ModelAndView(step.template(), "model", model);
  }

  /** Emergency numbers, from the directory. */
  List<Helpline> emergency(Page page) {
    return helplines.helplines(page.language(), EMERGENCY);
  }

  /** The same from memory, while the database is away. */
  List<Helpline> lastKnownEmergency(Page page) {
    return helplines.lastKnown(page.language(), EMERGENCY);
  }

  /** Where to turn besides us; a child is shown a child's line first. */
  List<Helpline> others(Page page, Voice voice) {
    return voice == Voice.CHILD
        ? helplines.helplines(page.language(), "CHILDLINE", "NATIONAL_HELPLINE")
        : helplines.helplines(
            page.language(),
            "NATIONAL_HELPLINE",
            "POLICE_NON_EMERGENCY",
            "CRIMESTOPPERS",
            "CHILD_FRONT_DOOR",
            "ADULT_FRONT_DOOR");
  }

  private static String after(Step step, Draft draft) {
    if (step == Step.DANGER && draft.get(step, DangerForm.class).danger() == Known.YES) {
      return DANGER_NOW;
    }
    if (step == Step.SAFE && draft.get(step, SafeForm.class).safe() != Known.YES) {
      return NOT_SAFE;
    }
    return following(step, draft);
  }

  /** The question after this one, or all answers together; a change leads back to those. */
  static String following(Step step, Draft draft) {
    if (draft.checked()) {
      return onward(draft);
    }
    return Step.asked(draft).stream()
        .filter(each -> each.compareTo(step) > 0)
        .findFirst()
        .map(Step::path)
        .orElse(CHECK);
  }

  /** The first question without an answer, or all answers together. */
  static String onward(Draft draft) {
    return draft.firstUnanswered().map(Step::path).orElse(CHECK);
  }

  static String before(Step step, Draft draft) {
    if (draft.checked()) {
      return CHECK;
    }
    return Step.asked(draft).stream()
        .filter(each -> each.compareTo(step) < 0)
        .reduce((first, second) -> second)
        .map(Step::path)
        .orElse(START);
  }

  static ModelAndView redirect(Visit visit, String address) {
    return new ModelAndView("redirect:" + visit.page().link(address));
  }
}
