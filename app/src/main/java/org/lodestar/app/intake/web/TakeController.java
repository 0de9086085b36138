package org.lodestar.app.intake.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.face.Reports.NobodyReceives;
import org.lodestar.app.intake.domain.IntakeDraft;
import org.lodestar.app.intake.face.Intakes;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.vocabulary.Known;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes down a call, a visit or an e-mail on one page, and hands it in. */
@Controller
class TakeController {
  private static final String CHOICE = "redirect:/concerns/take";
  private static final String TAKE = "intake/take";
  private static final String RECEIPT = "intake/receipt";

  private final Intakes intakes;
  private final IntakePageMaker maker;

  TakeController(Intakes intakes, IntakePageMaker maker) {
    this.intakes = intakes;
    this.maker = maker;
  }

  @GetMapping("/concerns/take")
  @Permit(Action.TAKE_CONCERN)
  String choose(
      Worker worker, Page page, @RequestParam(defaultValue = "") String done, Model model) {
    model.addAttribute(
        "model",
        new TakeChoice(maker.unfinished(worker, page), done.equals("CLOSED"), notice(done)));
    return "intake/choice";
  }

  private static String notice(String done) {
    boolean known = List.of("HANDED_IN", "WITH_CHILD", "DISCARDED").contains(done);
    return known ? "intake.done." + done : "";
  }

  @PostMapping("/concerns/take")
  @Permit(Action.TAKE_CONCERN)
  String begin(Worker worker, @RequestParam(defaultValue = "") String channel) {
    return TakeChoice.CHANNELS.stream()
        .filter(each -> each.name().equals(channel))
        .findFirst()
        .map(
            each ->
                each == Channel.EMAIL
                    ? "redirect:/concerns/take/email"
                    : CHOICE + "/" + maker.begin(worker, each))
        .orElse(CHOICE);
  }

  @GetMapping("/concerns/take/{id}")
  @Permit(Action.TAKE_CONCERN)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Optional<IntakeDraft> draft = intakes.open(worker, id);
    if (draft.isEmpty()) {
      return CHOICE;
    }
    model.addAttribute("form", IntakePageMaker.form(draft.get()));
    Channel channel = draft.get().channel();
    model.addAttribute(
        "model", maker.page(worker, draft.get(), channel, draft.get().version(), page));
    return TAKE;
  }

  /** Keeps what was typed, and goes on to the receipt or hands it in. */
  @PostMapping("/concerns/take/{id}")
  @Permit(Action.TAKE_CONCERN)
  String take(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @RequestParam(defaultValue = "") String step,
      @Valid @ModelAttribute("form") IntakeForm form,
      BindingResult result,
      Model model) {
    Optional<IntakeDraft> present = intakes.open(worker, id);
    if (present.isEmpty()) {
      return CHOICE;
    }
    IntakeDraft draft = present.get();
    if (result.hasErrors()) {
      return again(worker, draft, draft.channel(), draft.version(), page, model);
    }
    Channel channel = IntakePageMaker.channel(form, draft);
    if (!maker.keep(worker, draft, form)) {
      result.reject("intake.changed");
      return again(worker, draft, channel, draft.version(), page, model);
    }
    if (step.equals("keep")) {
      return CHOICE + "/" + id;
    }
    maker.judge(worker, draft, form, result);
    if (result.hasErrors()) {
      return again(worker, draft, channel, draft.version() + 1, page, model);
    }
    return form.receipt() == IntakeForm.Receipt.GIVE
        ? receipt(id, ReceiptCode.fresh().grouped(), form, model)
        : handIn(worker, id, null);
  }

  private String again(
      Worker worker, IntakeDraft draft, Channel channel, long version, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, draft, channel, version, page));
    return TAKE;
  }

  /** Asked by the page itself while somebody types. */
  @PostMapping("/concerns/take/{id}/keep")
  @Permit(Action.TAKE_CONCERN)
  ResponseEntity<Kept> keep(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") IntakeForm form,
      BindingResult result) {
    Optional<IntakeDraft> draft = intakes.open(worker, id);
    if (draft.isEmpty() || result.hasErrors()) {
      return kept(HttpStatus.UNPROCESSABLE_CONTENT, -1, page.t("intake.notKept"));
    }
    return maker.keep(worker, draft.get(), form)
        ? kept(HttpStatus.OK, form.shown() + 1, page.t("intake.kept"))
        : kept(HttpStatus.CONFLICT, -1, page.t("intake.changed"));
  }

  /** What the page itself is told. */
  record Kept(long version, String words) {}

  private static ResponseEntity<Kept> kept(HttpStatus status, long version, String words) {
    return ResponseEntity.status(status).body(new Kept(version, words));
  }

  @PostMapping("/concerns/take/{id}/discard")
  @Permit(Action.TAKE_CONCERN)
  String discard(@PathVariable UUID id, Worker worker) {
    intakes.discard(worker, id);
    return CHOICE + "?done=DISCARDED";
  }

  /** Hands it in with the receipt that was read aloud. */
  @PostMapping("/concerns/take/{id}/hand-in")
  @Permit(Action.TAKE_CONCERN)
  String handIn(
      @PathVariable UUID id,
      Worker worker,
      @Valid @ModelAttribute("form") HandReceiptForm form,
      BindingResult result,
      Model model) {
    Optional<IntakeDraft> draft = intakes.open(worker, id);
    if (draft.isEmpty() || !complete(worker, draft.get())) {
      return CHOICE + draft.map(each -> "/" + each.id()).orElse("");
    }
    Optional<ReceiptCode> code =
        ReceiptCode.parse(result.hasErrors() ? shown(result) : form.code());
    if (result.hasErrors() || code.isEmpty()) {
      String shown = code.orElseGet(ReceiptCode::fresh).grouped();
      return receipt(id, shown, IntakePageMaker.form(draft.get()), model);
    }
    return handIn(worker, id, code.get());
  }

  /** Somebody is in danger: nobody spells a receipt first. */
  @PostMapping(value = "/concerns/take/{id}/hand-in", params = "now")
  @Permit(Action.TAKE_CONCERN)
  String handInNow(@PathVariable UUID id, Worker worker) {
    Optional<IntakeDraft> draft = intakes.open(worker, id);
    return draft.isPresent() && complete(worker, draft.get())
        ? handIn(worker, id, null)
        : CHOICE + draft.map(each -> "/" + each.id()).orElse("");
  }

  private static String shown(BindingResult result) {
    Object code = result.getFieldValue("code");
    return code == null ? "" : code.toString();
  }

  private boolean complete(Worker worker, IntakeDraft draft) {
    IntakeForm form = IntakePageMaker.form(draft);
    BindingResult result = new BeanPropertyBindingResult(form, "form");
    maker.judge(worker, draft, form, result);
    return !result.hasErrors();
  }

  /** A tick that was forgotten is told; coming from the questions nothing was forgotten yet. */
  private static String receipt(UUID id, String code, IntakeForm told, Model model) {
    if (model.getAttribute("form") instanceof IntakeForm) {
      model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
      model.addAttribute("form", new HandReceiptForm("", null));
    }
    model.addAttribute("model", HandReceiptPage.of(id, code, told.danger() == Known.YES));
    return RECEIPT;
  }

  private static TakenController.Happened happened(IntakePageMaker.HandedIn done) {
    if (!done.first()) {
      return TakenController.Happened.OTHER_RECEIPT;
    }
    return done.child() ? TakenController.Happened.WITH_CHILD : TakenController.Happened.HANDED_IN;
  }

  private String handIn(Worker worker, UUID id, @Nullable ReceiptCode receipt) {
    IntakeDraft draft = intakes.open(worker, id).orElseThrow();
    try {
      IntakePageMaker.HandedIn done = maker.handIn(worker, draft, receipt);
      return "redirect:/concerns/taken/" + draft.concern() + "?done=" + happened(done);
    } catch (NobodyReceives closed) {
      return CHOICE + "?done=CLOSED";
    }
  }
}
