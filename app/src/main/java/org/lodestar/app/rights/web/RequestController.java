package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.rights.store.RequestRows.Which;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests about one's own data, as their officer sees them. */
@Controller
@RequestMapping("/data-requests")
class RequestController {
  /** A request for information that turned out to be about whoever asks. */
  private static final Pattern INFORMATION = Pattern.compile("F-[0-9A-Z]{4}-[0-9A-Z]{2}");

  private final DataRequests requests;
  private final OfficerPageMaker pages;
  private final Breaches breaches;
  private final RightsWaiting desktop;

  RequestController(
      DataRequests requests, OfficerPageMaker pages, Breaches breaches, RightsWaiting desktop) {
    this.breaches = breaches;
    this.requests = requests;
    this.pages = pages;
    this.desktop = desktop;
  }

  @GetMapping
  @Permit(Action.RUN_DATA_REQUESTS)
  String list(
      @RequestParam(defaultValue = "RUNNING") Which show,
      @RequestParam(defaultValue = "1") int page,
      Worker worker,
      Model model) {
    model.addAttribute(
        "model",
        new RequestsPage(
            requests.list(worker, show, page),
            breaches.list(worker, show == Which.RUNNING),
            show,
            desktop.today()));
    return "rights/list";
  }

  @GetMapping("/new")
  @Permit(Action.RUN_DATA_REQUESTS)
  String ask(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate received,
      @RequestParam(defaultValue = "") String from,
      Page page,
      Model model) {
    LocalDate day = received == null ? desktop.today() : received;
    String wish = INFORMATION.matcher(from).matches() ? page.t("rights.wish.from", from) : "";
    model.addAttribute("form", LogForm.fresh(day, wish));
    return logging(page, model);
  }

  private static String logging(Page page, Model model) {
    return SmallForm.of(page.t("rights.new"), "/data-requests", "/data-requests/new")
        .lead(page.t("rights.new.text"))
        .cancel(page.t("rights.cancel"))
        .show(model, LogForm.asked(page));
  }

  @PostMapping("/new")
  @Permit(Action.RUN_DATA_REQUESTS)
  String take(
      @Valid @ModelAttribute("form") LogForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    DataRequest[] made = new DataRequest[1];
    boolean saved =
        Saving.saved(result, response, () -> made[0] = requests.log(worker, form.wanted()));
    return saved ? "redirect:" + Addresses.request(made[0].id()) : logging(page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String show(@PathVariable UUID id, Worker worker, Model model) {
    model.addAttribute("model", pages.page(worker, id));
    return "rights/request";
  }

  @PostMapping("/{id}/release")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String release(@PathVariable UUID id, @RequestParam long version, Worker worker) {
    requests.release(worker, id, version);
    return "redirect:" + Addresses.request(id);
  }

  @PostMapping("/{id}/back")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String sendBack(@PathVariable UUID id, @RequestParam long version, Worker worker) {
    requests.sendBack(worker, id, version);
    return "redirect:" + Addresses.request(id);
  }

  @PostMapping("/{id}/withdraw")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String withdraw(@PathVariable UUID id, @RequestParam long version, Worker worker) {
    requests.withdraw(worker, id, version);
    return "redirect:" + Addresses.request(id);
  }
}
