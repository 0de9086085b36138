package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.casework.PaySpell;
import org.lodestar.app.casework.PayView;
import org.lodestar.app.casework.face.CasePay;
import org.lodestar.app.casework.web.Drafting.LongForm;
import org.lodestar.app.casework.web.KeptEntry.Now;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Times during which a person worked: adding, changing, removing. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/pay/spells")
class SpellController {
  private static final Sheet SHEET = Sheet.drawnBy("casework/spellForm", "casework.pay");

  private final CasePay pay;
  private final EntryPages pages;
  private final Drafting drafting;

  SpellController(CasePay pay, EntryPages pages, Drafting drafting) {
    this.pay = pay;
    this.pages = pages;
    this.drafting = drafting;
  }

  private NewEntry<SpellForm> fresh(About at, Worker worker) {
    return new NewEntry<>(
        SHEET,
        () -> adding(pay.get(worker, at.file(), at.person(), 0)),
        at.address("/pay"),
        drafting
            .of(worker, at, LongForm.PAY, SpellForm.class)
            .leadingTo(at.address("#drafts"), at.address("/pay")));
  }

  private static FormPage adding(PayView view) {
    String sheet = Addresses.person(view.file(), view.person()) + "/pay";
    return FormPage.about(view.file(), view.person(), sheet + "/spells/new").back(sheet);
  }

  private KeptEntry<SpellForm, PaySpell> kept(About at, UUID spell, Worker worker, Page page) {
    return new KeptEntry<>(
        SHEET,
        () -> now(pay.get(worker, at.file(), at.person(), 0), spell),
        () -> pages.about(worker, at, "/pay/spells/" + spell).removable().back(at.address("/pay")),
        SpellForm::of,
        what -> PayShown.spell(page, what),
        at.address("/pay"));
  }

  /** A spell in the newest version of what was written about pay. */
  private static Now<PaySpell> now(PayView view, UUID spell) {
    return view.sheet().spells().stream()
        .filter(each -> each.id().equals(spell))
        .findFirst()
        .map(each -> new Now<>(each, view.version()))
        .orElseThrow(NotFound::new);
  }

  private static void check(SpellForm form, BindingResult result) {
    if (!result.hasErrors()) {
      form.reversed().forEach(field -> result.rejectValue(field, "casework.pay.reversed"));
    }
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(About at, Worker worker, Page page, Model model) {
    return fresh(at, worker).ask(SpellForm::fresh, model);
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String add(
      About at,
      @Valid @ModelAttribute("form") SpellForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    return fresh(at, worker)
        .add(
            result,
            response,
            model,
            () ->
                pay.add(
                    worker, at.file(), at.person(), PersonalText.typed(form.about()), form.work()));
  }

  @PostMapping(value = "/new", params = "draft")
  @Permit(Action.WORK_ON_CASE)
  String keep(
      About at,
      @ModelAttribute("form") SpellForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    return fresh(at, worker).keep(form, model);
  }

  @PostMapping("/draft/discard")
  @Permit(Action.WORK_ON_CASE)
  String discard(About at, Worker worker, Page page) {
    return fresh(at, worker).discard();
  }

  /** Of the newest version alone: what is in no sheet any more does not come back. */
  private void change(About at, Worker worker, PaySpell spell, long looked) {
    pay.spell(worker, at.file(), at.person(), spell.id());
    pay.change(worker, at.file(), at.person(), spell, looked);
  }

  private void remove(About at, Worker worker, UUID spell) {
    pay.spell(worker, at.file(), at.person(), spell);
    pay.remove(worker, at.file(), at.person(), spell);
  }

  @GetMapping("/{spell}")
  @Permit(Action.WORK_ON_CASE)
  String edit(About at, @PathVariable UUID spell, Worker worker, Page page, Model model) {
    return kept(at, spell, worker, page).edit(model);
  }

  @PostMapping("/{spell}")
  @Permit(Action.WORK_ON_CASE)
  String change(
      About at,
      @PathVariable UUID spell,
      @Valid @ModelAttribute("form") SpellForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    return kept(at, spell, worker, page)
        .change(
            form, result, response, model, looked -> change(at, worker, form.spell(spell), looked));
  }

  @GetMapping("/{spell}/remove")
  @Permit(Action.WORK_ON_CASE)
  String askRemove(About at, @PathVariable UUID spell, Worker worker, Page page, Model model) {
    return kept(at, spell, worker, page).askRemove(model);
  }

  @PostMapping("/{spell}/remove")
  @Permit(Action.WORK_ON_CASE)
  String remove(About at, @PathVariable UUID spell, Worker worker, Page page) {
    return kept(at, spell, worker, page).remove(() -> remove(at, worker, spell));
  }
}
