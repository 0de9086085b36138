package org.lodestar.app.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.requests.face.InformationRequests.Listing;
import org.lodestar.app.requests.face.InformationWaiting;
import org.lodestar.app.requests.store.InformationRows.Which;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of requests for information, one of them, and its answer on paper. */
@Controller
@RequestMapping(Addresses.REQUESTS)
class InformationController {
  private static final int LONGEST_SEARCH = 200;

  private final InformationRequests requests;
  private final InformationPages pages;
  private final InformationWaiting waiting;
  private final People people;
  private final Policy policy;

  InformationController(
      InformationRequests requests,
      InformationPages pages,
      InformationWaiting waiting,
      People people,
      Policy policy) {
    this.requests = requests;
    this.pages = pages;
    this.waiting = waiting;
    this.people = people;
    this.policy = policy;
  }

  @GetMapping
  @Permit(Action.READ_INFORMATION_REQUESTS)
  String list(
      @RequestParam(defaultValue = "RUNNING") Which show,
      @RequestParam(defaultValue = "1") int page,
      Worker worker,
      Model model) {
    return register(requests.list(worker, show, page), show, "", worker, model);
  }

  /** What is looked for is not in an address. */
  @PostMapping
  @Permit(Action.READ_INFORMATION_REQUESTS)
  String find(@RequestParam(defaultValue = "") String q, Worker worker, Model model) {
    String words = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_SEARCH));
    Listing found =
        words.isEmpty() ? requests.list(worker, Which.RUNNING, 1) : requests.find(worker, words);
    return register(found, Which.RUNNING, words, worker, model);
  }

  private String register(Listing listing, Which which, String words, Worker worker, Model model) {
    model.addAttribute(
        "model",
        new RegisterPage(
            listing,
            which,
            words,
            waiting.today(),
            policy.allows(worker, Action.RUN_INFORMATION_REQUESTS),
            writers(worker),
            policy.allows(worker, Action.TAKE_OFF_DISCLOSURE)));
    return "requests/register";
  }

  /** Who writes requests down, of the organisation of whoever looks. */
  private List<String> writers(Worker worker) {
    return people.listByRoles(Action.RUN_INFORMATION_REQUESTS.roles()).stream()
        .filter(each -> each.organisation().equals(worker.organisation()))
        .map(Person::displayName)
        .toList();
  }

  @GetMapping("/new")
  @Permit(Action.RUN_INFORMATION_REQUESTS)
  String ask(Page page, Model model) {
    model.addAttribute("form", InformationForm.fresh(Ids.next(), waiting.today()));
    return logging(page, false, "", model);
  }

  /** What sounds as if it was about whoever asks leads to the other road, and keeps its day. */
  private static String logging(Page page, boolean doubtful, String door, Model model) {
    SmallForm form =
        SmallForm.of(page.t("requests.new"), Addresses.REQUESTS, Addresses.REQUESTS + "/new");
    if (!door.isEmpty()) {
      form = form.caption(List.of(new Crumb(page.t("requests.step.own.door"), door)), List.of());
    }
    return form.lead(page.t("requests.new.text"))
        .cancel(page.t("requests.cancel"))
        .show(model, InformationForm.asked(page, doubtful));
  }

  @PostMapping("/new")
  @Permit(Action.RUN_INFORMATION_REQUESTS)
  String take(
      @Valid @ModelAttribute("form") InformationForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                requests.log(
                    worker, Objects.requireNonNull(form.id()), form.wanted(), form.isSure()));
    return saved
        ? "redirect:" + Addresses.REQUESTS + "/" + form.id()
        : logging(page, doubtful(form, result), form.ownDoor(), model);
  }

  private static boolean doubtful(InformationForm form, BindingResult result) {
    return form.isSure() || result.hasFieldErrors("sure");
  }

  @GetMapping("/{id}/correct")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String correct(@PathVariable UUID id, Worker worker, Page page, Model model) {
    InformationPage shown = pages.page(worker, id);
    model.addAttribute("form", InformationForm.of(shown.request()));
    return correcting(shown, page, false, model);
  }

  private static String correcting(
      InformationPage shown, Page page, boolean doubtful, Model model) {
    return SmallForm.of(page.t("requests.correct"), shown.here(), shown.here() + "/correct")
        .caption(page.t("requests.request", shown.request().reference()))
        .lead(page.t("requests.correct.text"))
        .cancel(page.t("requests.cancel"))
        .show(model, InformationForm.asked(page, doubtful));
  }

  @PostMapping("/{id}/correct")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String correct(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") InformationForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                requests.correct(
                    worker, id, form.wanted(), form.isSure(), Typed.version(form.version())));
    return saved
        ? "redirect:" + Addresses.request(id)
        : correcting(pages.page(worker, id), page, doubtful(form, result), model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_INFORMATION_REQUEST)
  String show(@PathVariable UUID id, Worker worker, Model model) {
    model.addAttribute("model", pages.page(worker, id));
    return "requests/request";
  }

  @GetMapping("/{id}/pack")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String pack(@PathVariable UUID id, Worker worker, Model model) {
    model.addAttribute("model", pages.pack(worker, id));
    return "requests/pack";
  }
}
