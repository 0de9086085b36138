package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.casework.PaySpell;
import org.lodestar.app.casework.PayView;
import org.lodestar.app.casework.face.CasePay;
import org.lodestar.app.casework.web.Drafting.LongForm;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
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
  private static final String VIEW = "casework/spellForm";

  private final CasePay pay;
  private final Drafting drafting;

  SpellController(CasePay pay, Drafting drafting) {
    this.pay = pay;
    this.drafting = drafting;
  }

  private static String pay(UUID id, UUID person) {
    return Addresses.person(id, person) + "/pay";
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(@PathVariable UUID id, @PathVariable UUID person, Worker worker, Model model) {
    var draft = drafting.open(worker, id, person, LongForm.PAY, SpellForm.class);
    model.addAttribute("form", draft.orElseGet(SpellForm::fresh));
    model.addAttribute("model", adding(worker, id, person).draft(draft.isPresent()));
    return VIEW;
  }

  private FormPage adding(Worker worker, UUID id, UUID person) {
    PayView view = pay.get(worker, id, person, 0);
    return FormPage.about(view.file(), view.person(), pay(id, person) + "/spells/new")
        .back(pay(id, person));
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") SpellForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    boolean saved =
        Saving.saved(
            result,
            response,
            "casework.pay.again",
            () -> pay.add(worker, id, person, PersonalText.typed(form.about()), form.work()));
    if (saved) {
      drafting.discard(worker, id, person, LongForm.PAY);
      return "redirect:" + pay(id, person);
    }
    model.addAttribute("model", adding(worker, id, person));
    return VIEW;
  }

  private static void check(SpellForm form, BindingResult result) {
    if (!result.hasErrors()) {
      form.reversed().forEach(field -> result.rejectValue(field, "casework.pay.reversed"));
    }
  }

  @PostMapping(value = "/new", params = "draft")
  @Permit(Action.WORK_ON_CASE)
  String keepDraft(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @ModelAttribute("form") SpellForm form,
      BindingResult result,
      Worker worker,
      Model model) {
    if (form == null) {
      model.addAttribute("model", adding(worker, id, person));
      return VIEW;
    }
    drafting.save(worker, id, person, LongForm.PAY, form);
    return "redirect:" + Addresses.person(id, person) + "#drafts";
  }

  @PostMapping("/draft/discard")
  @Permit(Action.WORK_ON_CASE)
  String discard(@PathVariable UUID id, @PathVariable UUID person, Worker worker) {
    drafting.discard(worker, id, person, LongForm.PAY);
    return "redirect:" + pay(id, person);
  }

  @GetMapping("/{spell}")
  @Permit(Action.WORK_ON_CASE)
  String edit(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID spell,
      Worker worker,
      Model model) {
    PayView view = pay.get(worker, id, person, 0);
    model.addAttribute("form", SpellForm.of(find(view, spell), view.version()));
    model.addAttribute("model", editing(view, spell));
    return VIEW;
  }

  private static PaySpell find(PayView view, UUID spell) {
    return view.sheet().spells().stream()
        .filter(each -> each.id().equals(spell))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static FormPage editing(PayView view, UUID spell) {
    String pay = pay(view.file().id(), view.person().id());
    String address = pay + "/spells/" + spell;
    return FormPage.about(view.file(), view.person(), address)
        .back(pay)
        .changing(view.version(), address + "/remove");
  }

  @PostMapping("/{spell}")
  @Permit(Action.WORK_ON_CASE)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID spell,
      @Valid @ModelAttribute("form") SpellForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    pay.spell(worker, id, person, spell);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                pay.change(
                    worker,
                    id,
                    person,
                    new PaySpell(spell, PersonalText.typed(form.about()), form.work()),
                    Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + pay(id, person);
    }
    PayView view = pay.get(worker, id, person, 0);
    FormPage shown = editing(view, spell);
    if (saving == Saving.CLASHED) {
      shown = shown.clash(view.version(), PayShown.spell(page, find(view, spell)));
    } else if (form != null) {
      shown = shown.changing(Typed.version(form.version()), shown.remove());
    }
    model.addAttribute("model", shown);
    return VIEW;
  }

  @GetMapping("/{spell}/remove")
  @Permit(Action.WORK_ON_CASE)
  String askRemove(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID spell,
      Worker worker,
      Page page,
      Model model) {
    PayView view = pay.get(worker, id, person, 0);
    String address = pay(id, person) + "/spells/" + spell;
    model.addAttribute(
        "model",
        new RemovePage(
            view.file(),
            "casework.pay.remove",
            PayShown.spell(page, find(view, spell)),
            address + "/remove",
            address));
    return "casework/remove";
  }

  @PostMapping("/{spell}/remove")
  @Permit(Action.WORK_ON_CASE)
  String remove(
      @PathVariable UUID id, @PathVariable UUID person, @PathVariable UUID spell, Worker worker) {
    pay.spell(worker, id, person, spell);
    pay.remove(worker, id, person, spell);
    return "redirect:" + pay(id, person);
  }
}
