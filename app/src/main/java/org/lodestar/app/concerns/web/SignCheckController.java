package org.lodestar.app.concerns.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Open;
import org.lodestar.app.screening.ScreeningForm;
import org.lodestar.app.screening.ScreeningFrame;
import org.lodestar.app.screening.ScreeningWords;
import org.lodestar.app.screening.Screenings;
import org.lodestar.app.site.Characters;
import org.lodestar.app.site.Page;
import org.lodestar.statute.WorryFact;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.Surroundings;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * The screening aid for everybody: what signs can mean together, before anything is reported.
 * Nothing is stored until the visitor goes on, and nothing stands in an address.
 */
@Controller
class SignCheckController {
  private static final String START = Screenings.FOR_EVERYBODY;
  private static final String ANYONE = "anyone may ask what signs can mean";
  private static final String MODEL = "model";

  private final Screenings screenings;
  private final Journey journey;
  private final Drafts drafts;
  private final FormCounting counting;

  SignCheckController(
      Screenings screenings, Journey journey, Drafts drafts, FormCounting counting) {
    this.screenings = screenings;
    this.journey = journey;
    this.drafts = drafts;
    this.counting = counting;
  }

  @GetMapping(START)
  @Open(ANYONE)
  ModelAndView start(Page page) {
    return place(page, ScreeningForm.empty()).addObject("form", ScreeningForm.empty());
  }

  @PostMapping(START + "/signs")
  @Open(ANYONE)
  ModelAndView signs(
      @Valid @ModelAttribute("form") ScreeningForm form, BindingResult result, Page page) {
    return result.hasErrors() ? again(page, result) : asked(page, form);
  }

  /** The button "change the place" brings the first page back, with everything kept. */
  @PostMapping(START + "/result")
  @Open(ANYONE)
  ModelAndView result(
      @Valid @ModelAttribute("form") ScreeningForm form,
      BindingResult result,
      @RequestParam(name = "do", defaultValue = "") String button,
      Page page) {
    if (result.hasErrors()) {
      return again(page, result);
    }
    if (button.equals("place")) {
      return place(page, form);
    }
    return new ModelAndView(
        "screening/result",
        MODEL,
        screenings.result(page, frame(page), new ScreeningWords.Plain(page), form));
  }

  /** From here on something is kept: the draft of a report, as long as the visit lasts. */
  @PostMapping(START + "/report")
  @Open(ANYONE)
  ModelAndView report(
      @Valid @ModelAttribute("form") ScreeningForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    if (result.hasErrors()) {
      return again(page, result);
    }
    Visit visit = Visit.of(web, page);
    if (journey.closed()) {
      return Journey.redirect(visit, Journey.START);
    }
    if (drafts.find(visit.request()).filter(Draft::sent).isPresent()) {
      drafts.forget(visit.request(), visit.response());
    }
    drafts.change(
        visit.request(),
        visit.response(),
        draft -> counting.marked(draft, takenAlong(draft, form, page), visit));
    return Journey.redirect(visit, isDanger(form) ? Journey.DANGER_NOW : Step.DANGER.path());
  }

  /** Also who is locked in or kept from leaving: the report counts that to danger now. */
  private static boolean isDanger(ScreeningForm form) {
    return form.held().contains(WorryFact.DANGER_NOW)
        || form.held().contains(WorryFact.CANNOT_LEAVE);
  }

  /** The sort of place, which answers nothing but stands in the field for it. */
  private static String at(ScreeningForm form) {
    String sector = form.sector() == null ? "" : form.sector();
    if (!sector.isBlank()) {
      return sector;
    }
    @Nullable Surroundings around = form.surroundings();
    return around == null || around == Surroundings.OTHER ? "" : around.name();
  }

  /** What a report already held stays; what was ticked comes to it. */
  private static Draft takenAlong(Draft draft, ScreeningForm form, Page page) {
    SeenForm before = draft.find(Step.SEEN, SeenForm.class).orElse(new SeenForm(List.of(), ""));
    List<String> general =
        Stream.concat(before.ticked().stream(), form.general().stream()).distinct().toList();
    String at = StartPlace.known(at(form));
    Draft more =
        draft
            .with(Step.AGE, new AgeForm(form.age()))
            .with(Step.SEEN, new SeenForm(general, words(before, form, page)));
    more = at.isEmpty() ? more : more.startedAt(at);
    return isDanger(form) ? more.with(Step.DANGER, new DangerForm(Known.YES)) : more;
  }

  /** Signs of a place have no box in a report: they go along as words, which can be changed. */
  private static String words(SeenForm before, ScreeningForm form, Page page) {
    String seen = before.seen() == null ? "" : before.seen();
    String lines =
        form.besides(page, code -> page.t("screening.saw", page.t("screening.sign." + code)))
            .map(Characters::kept)
            .filter(line -> !seen.contains(line))
            .collect(Collectors.joining("\n"));
    String both = seen.isBlank() ? lines : seen + "\n" + lines;
    return both.strip().length() > SeenForm.LONGEST ? seen : both.strip();
  }

  private ModelAndView asked(Page page, ScreeningForm form) {
    return new ModelAndView(
        "screening/signs",
        MODEL,
        screenings.signs(page, frame(page), new ScreeningWords.Plain(page), form));
  }

  private ModelAndView again(Page page, BindingResult result) {
    return place(
        page, result.getTarget() instanceof ScreeningForm sent ? sent : ScreeningForm.empty());
  }

  private ModelAndView place(Page page, ScreeningForm ticked) {
    return new ModelAndView("screening/place", MODEL, screenings.place(page, frame(page), ticked));
  }

  private static ScreeningFrame frame(Page page) {
    return new ScreeningFrame(
        page.link(START),
        page.link(START + "/signs"),
        page.link(START + "/result"),
        page.link(START + "/report"),
        "");
  }
}
