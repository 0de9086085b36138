package org.lodestar.app.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.face.DisclosureHands;
import org.lodestar.app.requests.face.DisclosureLog;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of requests that were answered: everybody reads it, without an account and without a
 * trace; the officer writes an entry, which somebody else reads first.
 */
@Controller
class DisclosureController {
  private static final String ONE = Addresses.REQUESTS + "/{id}";

  private final DisclosureLog log;
  private final DisclosureHands hands;
  private final InformationPages pages;

  DisclosureController(DisclosureLog log, DisclosureHands hands, InformationPages pages) {
    this.log = log;
    this.hands = hands;
    this.pages = pages;
  }

  @GetMapping(Addresses.LOG)
  @Open("what was asked under the laws on information, and what was answered, for everybody")
  String list(@RequestParam(defaultValue = "1") int page, Page words, Model model) {
    DisclosureLog.Listing listing = log.list(page);
    model.addAttribute(
        "model",
        new DisclosurePage(
            listing,
            listing.entries().stream()
                .map(each -> DisclosurePage.entry(words, each, log.table(each).orElse(null)))
                .toList()));
    return "requests/disclosureLog";
  }

  @GetMapping(ONE + "/log")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String write(@PathVariable UUID id, Worker worker, Page page, Model model) {
    InformationPage shown = pages.page(worker, id);
    LogForm form = LogForm.of(shown.shown(), isGiven(shown));
    model.addAttribute("form", form);
    return writing(shown, form, page, model);
  }

  private static boolean isGiven(InformationPage shown) {
    return Optional.ofNullable(shown.table()).filter(AnswerTable::given).isPresent();
  }

  private static String writing(InformationPage shown, LogForm form, Page page, Model model) {
    SmallForm small =
        SmallForm.of(page.t("requests.log.put"), shown.here(), shown.here() + "/log")
            .caption(page.t("requests.request", shown.request().reference()))
            .quoted(shown.request().asked().wish().text())
            .lead(page.t("requests.log.text"))
            .cancel(page.t("requests.cancel"));
    String back = shown.sentBack();
    return (back.isEmpty() ? small : small.inset(page.t("requests.log.back", back)))
        .show(model, LogForm.asked(page, isGiven(shown), form.telling()));
  }

  @PostMapping(ONE + "/log")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String write(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") LogForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> hands.write(worker, id, form.words(), form.withTable(), form.looked()));
    return saved
        ? "redirect:" + Addresses.request(id)
        : writing(pages.page(worker, id), form, page, model);
  }
}
