package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.face.DataAnswers;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second reader agrees or does not; the copy is given to the person. */
@Controller
@RequestMapping("/data-answers/{id}")
class ReadingController {

  private final DataAnswers answers;
  private final TeamPageMaker pages;
  private final RightsWaiting desktop;

  ReadingController(DataAnswers answers, TeamPageMaker pages, RightsWaiting desktop) {
    this.answers = answers;
    this.pages = pages;
    this.desktop = desktop;
  }

  private static String back(UUID id) {
    return "redirect:" + Addresses.answer(id);
  }

  @PostMapping("/approve")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String approve(@PathVariable UUID id, @RequestParam long version, Worker worker) {
    answers.approve(worker, id, version);
    return back(id);
  }

  @GetMapping("/return")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String giveBack(@PathVariable UUID id, Worker worker, Page page, Model model) {
    AnswerPage shown = pages.page(worker, id, page);
    model.addAttribute("form", new ReturnForm("", shown.view().finding().version()));
    return returning(shown, page, model);
  }

  private static String returning(AnswerPage shown, Page page, Model model) {
    return shown
        .door(page, "return", "rights.return.title")
        .lead(page.t("rights.return.form"))
        .show(model, ReturnForm.asked(page));
  }

  @PostMapping("/return")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String giveBack(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReturnForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    AnswerPage shown = pages.page(worker, id, page);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                answers.giveBack(
                    worker, id, PersonalText.needed(form.why()), Typed.version(form.version())));
    return saved ? back(id) : returning(shown, page, model);
  }

  @GetMapping("/given")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String given(@PathVariable UUID id, Worker worker, Page page, Model model) {
    GivenPage shown = pages.given(worker, id, page);
    TypedDate today = TypedDate.of(desktop.today());
    model.addAttribute("form", new GivenForm(null, today, shown.request().version()));
    return giving(shown, page, model);
  }

  private static String giving(GivenPage shown, Page page, Model model) {
    return SmallForm.of(page.t("rights.given.title"), shown.here(), shown.here() + "/given")
        .caption(page.t("rights.request", shown.request().reference()))
        .lead(page.t("rights.given.form"))
        .cancel(page.t("rights.cancel"))
        .show(model, GivenForm.asked(page, shown.ways()));
  }

  @PostMapping("/given")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String given(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") GivenForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    GivenPage shown = pages.given(worker, id, page);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                answers.handOver(
                    worker,
                    id,
                    form.contact(),
                    Typed.day(form.on()),
                    Typed.version(form.version())));
    return saved ? back(id) : giving(shown, page, model);
  }
}
