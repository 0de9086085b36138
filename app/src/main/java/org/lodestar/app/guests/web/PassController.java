package org.lodestar.app.guests.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.guests.Pass;
import org.lodestar.app.guests.PassWay;
import org.lodestar.app.guests.face.PassSending;
import org.lodestar.app.guests.face.Passes;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReasonForm;
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

/** Asking somebody without an account, and looking after their link. */
@Controller
@RequestMapping("/guests")
class PassController {
  private final Passes passes;
  private final PassSending sending;
  private final PassPageMaker maker;

  PassController(Passes passes, PassSending sending, PassPageMaker maker) {
    this.passes = passes;
    this.sending = sending;
    this.maker = maker;
  }

  @GetMapping("/for/{purpose}/{object}")
  @Permit(Action.ASK_GUEST)
  String list(
      @PathVariable String purpose,
      @PathVariable UUID object,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", maker.list(worker, page, passes.about(worker, purpose, object)));
    return "guests/passes";
  }

  @GetMapping("/for/{purpose}/{object}/new")
  @Permit(Action.ASK_GUEST)
  String ask(
      @PathVariable String purpose,
      @PathVariable UUID object,
      Worker worker,
      Page page,
      Model model) {
    Passes.About about = passes.about(worker, purpose, object);
    PassWay way = passes.isByLetter() ? PassWay.LETTER : PassWay.SHEET;
    model.addAttribute("form", PassForm.empty(about.matter().about(), way, passes.usualLastDay()));
    return asking(about, page, model);
  }

  private String asking(Passes.About about, Page page, Model model) {
    return new SmallForm(
            page.t("guests.ask"),
            about.matter().title(),
            PassPageMaker.listOf(about.purpose().key(), about.object()),
            "/new")
        .lead(page.t("guests.ask.text"))
        .send(page.t("guests.ask.send"))
        .show(model, PassForm.asked(page, passes.isByLetter()));
  }

  @PostMapping("/for/{purpose}/{object}/new")
  @Permit(Action.ASK_GUEST)
  String ask(
      @PathVariable String purpose,
      @PathVariable UUID object,
      @Valid @ModelAttribute("form") PassForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Passes.About about = passes.about(worker, purpose, object);
    UUID[] made = new UUID[1];
    boolean saved =
        Saving.saved(
            result, response, () -> made[0] = passes.ask(worker, form.asked(purpose, object)));
    if (!saved) {
      return asking(about, page, model);
    }
    if (form.way() == PassWay.LETTER) {
      return posted(worker, made[0]);
    }
    return "redirect:" + PassPageMaker.pageOf(made[0]);
  }

  /** What became of the letter stands on the page. */
  private String posted(Worker worker, UUID id) {
    boolean taken = sending.letter(worker, id);
    return "redirect:" + PassPageMaker.pageOf(id) + (taken ? "?sent=yes" : "?sent=no");
  }

  @GetMapping("/{id}")
  @Permit(Action.KEEP_GUEST)
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String sent,
      Worker worker,
      Page page,
      Model model) {
    Pass pass = passes.get(worker, id);
    model.addAttribute("model", maker.page(page, pass, passes.mayRead(worker, pass)));
    model.addAttribute(
        "notice",
        switch (sent) {
          case "yes" -> page.t("guests.sent.yes");
          case "no" -> page.t("guests.sent.no");
          case "refused" -> page.t("guests.second.refused");
          case "shown" -> page.t("guests.sheet.shown");
          default -> "";
        });
    model.addAttribute("done", sent.equals("yes") || sent.equals("refused"));
    return "guests/pass";
  }

  @PostMapping("/{id}/letter")
  @Permit(Action.KEEP_GUEST)
  String letter(@PathVariable UUID id, Worker worker) {
    return posted(worker, id);
  }

  /**
   * Shown in the answer itself: after a redirect the link would have to be kept somewhere. Loading
   * that answer once more sends the same form and makes nothing: what was printed goes on working.
   */
  @PostMapping("/{id}/sheet")
  @Permit(Action.KEEP_GUEST)
  String sheet(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Long version,
      Worker worker,
      Model model) {
    try {
      PassSending.Sheet sheet = sending.sheet(worker, id, Typed.version(version));
      model.addAttribute("model", maker.sheet(worker, sheet));
      return "guests/sheet";
    } catch (EditClash again) {
      return "redirect:" + PassPageMaker.pageOf(id) + "?sent=shown";
    }
  }

  @GetMapping("/{id}/end")
  @Permit(Action.KEEP_GUEST)
  String askEnd(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new ReasonForm("", null));
    return ending(maker.page(page, passes.get(worker, id), false), page, model);
  }

  private static String ending(PassPage pass, Page page, Model model) {
    return SmallForm.of(page.t("guests.end.title", pass.title()), pass.here(), pass.here() + "/end")
        .lead(page.t("guests.end.text"))
        .grave(page.t("guests.end"))
        .show(model, List.of(Asked.text(page, "guests.end.why").named("reason")));
  }

  @PostMapping("/{id}/let-in")
  @Permit(Action.KEEP_GUEST)
  String letIn(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Long version,
      Worker worker) {
    passes.letIn(worker, id, Typed.version(version));
    return "redirect:" + PassPageMaker.pageOf(id);
  }

  @PostMapping("/{id}/refuse")
  @Permit(Action.KEEP_GUEST)
  String refuse(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Long version,
      Worker worker) {
    passes.refuse(worker, id, Typed.version(version));
    return "redirect:" + PassPageMaker.pageOf(id) + "?sent=refused";
  }

  @PostMapping("/{id}/end")
  @Permit(Action.KEEP_GUEST)
  String end(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> passes.end(worker, id, Typed.text(form.reason())));
    return saved
        ? "redirect:" + PassPageMaker.pageOf(id)
        : ending(maker.page(page, passes.get(worker, id), false), page, model);
  }
}
