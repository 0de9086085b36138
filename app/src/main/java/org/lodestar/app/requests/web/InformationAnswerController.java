package org.lodestar.app.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.domain.NamedParts;
import org.lodestar.app.requests.face.AnswerPreparing;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.requests.face.OwnData;
import org.lodestar.app.requests.table.AnswerTables;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
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

/** What is answered to a request for information: the table, the words, and what became of them. */
@Controller
@RequestMapping(Addresses.REQUESTS + "/{id}")
class InformationAnswerController {
  private final InformationRequests requests;
  private final OwnData own;
  private final AnswerPreparing preparing;
  private final AnswerTables tables;
  private final InformationPages pages;

  InformationAnswerController(
      InformationRequests requests,
      OwnData own,
      AnswerPreparing preparing,
      AnswerTables tables,
      InformationPages pages) {
    this.requests = requests;
    this.own = own;
    this.preparing = preparing;
    this.tables = tables;
    this.pages = pages;
  }

  private static String back(UUID id) {
    return "redirect:" + Addresses.request(id);
  }

  @GetMapping("/answer")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String answer(@PathVariable UUID id, Worker worker, Page page, Model model) {
    InformationPage shown = pages.page(worker, id);
    model.addAttribute("form", InformationAnswerForm.of(shown));
    return choosing(shown, page, model);
  }

  private static String choosing(InformationPage shown, Page page, Model model) {
    return around(shown, page)
        .lead(page.t("requests.answer.text"))
        .send(page.t("requests.answer.next"))
        .show(model, InformationAnswerForm.asked(page));
  }

  private static SmallForm around(InformationPage shown, Page page) {
    InformationRequest request = shown.request();
    SmallForm form =
        SmallForm.of(page.t("requests.answer.title"), shown.here(), shown.here() + "/answer")
            .caption(page.t("requests.request", request.reference()))
            .quoted(request.asked().wish().text())
            .cancel(page.t("requests.cancel"));
    return shown.late() ? form.warning(page.t("requests.late")) : form;
  }

  private static String answering(
      InformationPage shown, InformationAnswer answer, Page page, Model model) {
    return around(shown, page)
        .lead(page.name("requests.answer", answer))
        .show(model, InformationAnswerForm.asked(page, shown, answer));
  }

  @PostMapping("/answer")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String answer(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") InformationAnswerForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    InformationAnswer answer = form.answer();
    if (answer == null) {
      return choosing(pages.page(worker, id), page, model);
    }
    if (!form.isWhole()) {
      InformationPage shown = pages.page(worker, id);
      model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
      model.addAttribute("form", InformationAnswerForm.of(shown).choosing(answer, form.version()));
      return answering(shown, answer, page, model);
    }
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> {
              requests.prepare(
                  worker,
                  id,
                  form.given(),
                  form.emissions(),
                  form.said(),
                  Typed.version(form.version()));
              requests.wantTable(worker, id, form.wantsTable());
            });
    return saved ? back(id) : answering(pages.page(worker, id), answer, page, model);
  }

  @GetMapping("/table")
  @Permit(Action.PREPARE_ANSWER_TABLE)
  String table(@PathVariable UUID id, Worker worker, Page page, Model model) {
    List<Integer> years = tables.years(worker);
    InformationPage shown = pages.page(worker, id);
    Set<String> named = NamedParts.in(shown.request().asked().wish().text());
    model.addAttribute("form", TableForm.fresh(years, named));
    return counting(shown, years, page, model);
  }

  private String counting(InformationPage shown, List<Integer> years, Page page, Model model) {
    return SmallForm.of(page.t("requests.table.make"), shown.here(), shown.here() + "/table")
        .caption(page.t("requests.request", shown.request().reference()))
        .quoted(shown.request().asked().wish().text())
        .lead(page.t(years.isEmpty() ? "requests.table.noYear" : "requests.table.text"))
        .cancel(page.t("requests.cancel"))
        .show(model, TableForm.asked(page, tables, years));
  }

  @PostMapping("/table")
  @Permit(Action.PREPARE_ANSWER_TABLE)
  String table(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") TableForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> preparing.make(worker, page, id, form.wanted()));
    return saved ? back(id) : counting(pages.page(worker, id), tables.years(worker), page, model);
  }

  @GetMapping("/step")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String step(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "WITHDRAW") InformationEvent event,
      Worker worker,
      Page page,
      Model model) {
    InformationPage shown = pages.page(worker, id);
    model.addAttribute("form", StepForm.fresh(event, shown.today(), shown.request().version()));
    return stepping(shown, event, false, null, page, model);
  }

  private static String stepping(
      InformationPage shown,
      InformationEvent event,
      boolean doubtful,
      OwnData.@Nullable Linked linked,
      Page page,
      Model model) {
    SmallForm form =
        SmallForm.of(page.name("requests.step", event), shown.here(), shown.here() + "/step")
            .caption(over(shown, event, page), List.of())
            .lead(said(shown, event, page))
            .cancel(page.t("requests.cancel"));
    List<Asked> asked = new ArrayList<>(StepForm.asked(page, event, shown, doubtful));
    if (linked != null) {
      asked.addAll(StepForm.linked(page, linked));
      return form.about(about(linked, page)).show(model, asked);
    }
    return form.show(model, asked);
  }

  /** What a number leads to: when it came and what is asked, and nobody's name. */
  private static List<SummaryRow> about(OwnData.Linked linked, Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(InformationPage.row(page, "step.own", linked.reference()));
    rows.add(InformationPage.row(page, "received", page.date(linked.received())));
    rows.add(InformationPage.row(page, "wish", page.name("rights.right", linked.right())));
    linked
        .doubts()
        .forEach(
            each ->
                rows.add(
                    InformationPage.row(
                        page,
                        "step.own.doubt",
                        page.t("requests.step.own.doubt." + each, linked.lost()))));
    return rows;
  }

  /**
   * What is about whoever asks is written down elsewhere first, with what is known of it; what
   * another look comes to is read before it leaves.
   */
  private static List<Crumb> over(InformationPage shown, InformationEvent event, Page page) {
    InformationRequest request = shown.request();
    Crumb self = new Crumb(page.t("requests.request", request.reference()), null);
    return switch (event) {
      case OWN_DATA ->
          List.of(
              self,
              new Crumb(
                  page.t("requests.step.own.door"),
                  "/data-requests/new?received="
                      + request.asked().received()
                      + "&from="
                      + request.reference()));
      case DECIDE ->
          List.of(self, new Crumb(page.t("requests.step.DECIDE.letter"), shown.here() + "/pack"));
      default -> List.of(self);
    };
  }

  /** What follows from a step, and where in the law that stands. */
  private static String said(InformationPage shown, InformationEvent event, Page page) {
    InformationRequest request = shown.request();
    String law = request.asked().law().isEnvironmental() ? "EIR" : "FOI";
    String again = request.review() == null ? "" : ".review";
    String key = "requests.step." + event + again + ".text";
    String own = key + "." + law;
    String received = page.date(request.asked().received());
    String words = page.has(own) ? page.t(own) : page.has(key) ? page.t(key, received) : "";
    if (event == InformationEvent.DECIDE && shown.hasNewTable()) {
      words += " " + page.t("requests.step.DECIDE.table");
    }
    return (words + " " + InformationSources.of(request, event)).strip();
  }

  @PostMapping("/step")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String step(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StepForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (!form.sawTable(pages.page(worker, id), page)) {
      result.reject("requests.send.unread", "requests.send.unread");
    }
    boolean saved = Saving.saved(result, response, () -> take(worker, id, form, page));
    InformationEvent event = form.event() == null ? InformationEvent.WITHDRAW : form.event();
    if (saved) {
      return back(id);
    }
    OwnData.@Nullable Linked linked =
        form.hasNumber() ? own.find(worker, id, form.number()).orElse(null) : null;
    return stepping(pages.page(worker, id), event, form.isDoubtful(), linked, page, model);
  }

  private void take(Worker worker, UUID id, StepForm form, Page page) {
    form.mustBeWhole(requests.get(worker, id));
    long version = Typed.version(form.version());
    if (form.event() == InformationEvent.OWN_DATA) {
      own.goOn(worker, id, form.step(page), form.number(), form.seenNumber(), version);
    } else {
      requests.step(worker, id, form.step(page), version);
    }
  }
}
