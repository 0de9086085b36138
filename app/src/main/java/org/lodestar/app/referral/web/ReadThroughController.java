package org.lodestar.app.referral.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.referral.document.AnswerWords;
import org.lodestar.app.referral.face.RedactionView;
import org.lodestar.app.referral.face.Redactions;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.redaction.Reading;
import org.lodestar.app.site.Characters;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading through, from beginning to end, what leaves about somebody who is not named. */
@Controller
@RequestMapping("/referrals/{id}/redaction/read")
class ReadThroughController {
  private static final String VIEW = "referral/readThrough";

  private final Redactions redactions;
  private final People people;
  private final Today today;

  ReadThroughController(Redactions redactions, People people, Today today) {
    this.redactions = redactions;
    this.people = people;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.PREPARE_REFERRAL)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    RedactionView view = redactions.get(worker, id);
    if (!view.settled()) {
      return "redirect:" + page.link(Addresses.referral(id) + "/redaction?kept=true");
    }
    put(model, view, shown(""), worker, page);
    return VIEW;
  }

  @PostMapping
  @Permit(Action.PREPARE_REFERRAL)
  String read(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String of,
      @RequestParam(defaultValue = "") String whole,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    BindingResult form = shown("");
    if (whole.isEmpty()) {
      form.rejectValue("whole", "referral.readThrough.missing");
    }
    if (Saving.saved(form, response, () -> redactions.read(worker, id, of))) {
      return again(id, page);
    }
    put(model, redactions.get(worker, id), form, worker, page);
    return VIEW;
  }

  @PostMapping("/urgent")
  @Permit(Action.PREPARE_REFERRAL)
  String urgent(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String why,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    String kept = Characters.kept(why);
    BindingResult form = shown(kept);
    if (kept.length() > OutgoingTyped.LONGEST_REASON) {
      form.rejectValue("why", "referral.readThrough.urgent.long");
    }
    if (Saving.saved(form, response, () -> redactions.urgent(worker, id, kept))) {
      return again(id, page);
    }
    put(model, redactions.get(worker, id), form, worker, page);
    return VIEW;
  }

  private static String again(UUID id, Page page) {
    return "redirect:" + page.link(Addresses.referral(id) + "/redaction/read");
  }

  private static BindingResult shown(String why) {
    Map<String, Object> typed = new HashMap<>();
    typed.put("whole", "");
    typed.put("why", why);
    return new MapBindingResult(typed, "form");
  }

  private void put(Model model, RedactionView view, BindingResult form, Worker worker, Page page) {
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", form);
    AnswerWords words = Fields.words(page);
    model.addAttribute(
        "model",
        new ReadThroughPage(
            view.draft().referral(),
            view.draft().questionnaire().sections().stream()
                .map(section -> part(view, section, words))
                .filter(part -> !part.rows().isEmpty())
                .toList(),
            view.takenOut().kinds(),
            view.fingerprint(),
            rows(view.readings(), page),
            view.read(),
            again(view.readings(), worker),
            view.needsOtherEyes() && view.isReadBy(worker.id()),
            view.outgoing().urgent(),
            !view.draft().referral().isDraft()));
  }

  private static CheckPage.Part part(RedactionView view, Section section, AnswerWords words) {
    return new CheckPage.Part(
        section,
        view.items().stream()
            .filter(item -> item.section() == section && view.leaving().has(item.id()))
            .map(
                item ->
                    SummaryRow.of(
                        words.question(item),
                        String.join("\n", words.answers(item, view.leaving().list(item.id())))))
            .toList());
  }

  private List<SummaryRow> rows(List<Reading> readings, Page page) {
    Map<UUID, String> names = people.names(readings.stream().map(Reading::by).toList());
    String gone = page.t("referral.readThrough.gone");
    return readings.stream()
        .map(
            reading ->
                SummaryRow.of(names.getOrDefault(reading.by(), gone), page.dateTime(reading.at())))
        .toList();
  }

  private @Nullable Instant again(List<Reading> readings, Worker worker) {
    return readings.stream()
        .map(reading -> reading.secondFrom(worker.id()))
        .filter(from -> from.isAfter(today.now()))
        .findFirst()
        .orElse(null);
  }
}
