package org.lodestar.app.statements.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Typed;
import org.lodestar.app.statements.Duty;
import org.lodestar.app.statements.face.Duties;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The register of duties: all of them, one of them, how it is carried out, the file. */
@Controller
@RequestMapping("/duties")
class DutyController {
  private final Duties duties;
  private final DutyPageMaker maker;
  private final People people;
  private final Planning planning;

  DutyController(Duties duties, DutyPageMaker maker, People people, Planning planning) {
    this.planning = planning;
    this.duties = duties;
    this.maker = maker;
    this.people = people;
  }

  @GetMapping
  @Permit(Action.READ_DUTIES)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute(
        "model", maker.list(worker, page, duties.list(worker), duties.reviews(worker)));
    return "statements/duties";
  }

  @GetMapping("/export")
  @Permit(Action.READ_DUTIES)
  ResponseEntity<byte[]> export(Worker worker, Page page) {
    Table table = maker.file(worker, page, duties.list(worker));
    duties.exported(worker);
    return Csv.file("duties", table);
  }

  @GetMapping("/{code}")
  @Permit(Action.READ_DUTIES)
  String show(@PathVariable String code, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, duties.get(worker, code)));
    return "statements/duty";
  }

  @GetMapping("/{code}/change")
  @Permit(Action.EDIT_DUTIES)
  String change(@PathVariable String code, Worker worker, Page page, Model model) {
    Duty now = duties.get(worker, code).duty();
    model.addAttribute("form", DutyForms.Carried.of(now));
    return door(page, now).show(model, asked(page, now.carried().owner()), now.version());
  }

  private static SmallForm door(Page page, Duty now) {
    return new SmallForm(
        page.t("statements.duty.change"), now.law().name(), DutyPageMaker.href(now), "/change");
  }

  private List<Asked> asked(Page page, @Nullable UUID owner) {
    return List.of(
        Asked.text(page, "statements.duty.process").spelled(),
        Asked.text(page, "statements.duty.processWords").named("words").spelled(),
        Asked.select(
                page,
                "statements.duty.owner",
                planning.workers(Action.READ_DUTIES, Stream.ofNullable(owner)))
            .empty(page.t("statements.duty.owner.none")));
  }

  @PostMapping("/{code}/change")
  @Permit(Action.EDIT_DUTIES)
  String change(
      @PathVariable String code,
      @Valid @ModelAttribute("form") DutyForms.Carried form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Duty now = duties.get(worker, code).duty();
    long looked = form == null ? -1 : Typed.version(form.version());
    mustKnowOwner(form == null ? null : form.owner(), now, result);
    Saving saving =
        Saving.attempt(result, response, () -> duties.change(worker, code, form.carried(), looked));
    return switch (saving) {
      case SAVED -> "redirect:/duties/" + code;
      case WRONG -> door(page, now).show(model, asked(page, now.carried().owner()), looked);
      case CLASHED ->
          door(page, now)
              .show(model, asked(page, now.carried().owner()), now.version(), standing(page, now));
    };
  }

  /** Whoever looks after it already may stay, also when they have left. */
  private void mustKnowOwner(@Nullable UUID owner, Duty now, BindingResult result) {
    boolean known =
        owner == null
            || owner.equals(now.carried().owner())
            || people.listByRoles(Action.READ_DUTIES.roles()).stream()
                .anyMatch(each -> each.id().equals(owner));
    if (!known) {
      Saving.wrong(result, "owner", "statements.duty.owner.unknown");
    }
  }

  private String name(Page page, @Nullable UUID owner) {
    return owner == null
        ? page.t("statements.duty.owner.none")
        : people.names(List.of(owner)).getOrDefault(owner, "");
  }

  private List<SummaryRow> standing(Page page, Duty now) {
    return List.of(
        SummaryRow.of(page.t("statements.duty.process"), now.carried().process()),
        SummaryRow.of(page.t("statements.duty.processWords"), now.carried().words()),
        SummaryRow.of(page.t("statements.duty.owner"), name(page, now.carried().owner())));
  }

  @GetMapping("/changes/new")
  @Permit(Action.EDIT_DUTIES)
  String enter() {
    return "redirect:/duties/changes/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice enters one. */
  @GetMapping("/changes/new/{id}")
  @Permit(Action.EDIT_DUTIES)
  String enter(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", DutyForms.Changed.empty());
    return entering(id, worker, page, model);
  }

  private String entering(UUID id, Worker worker, Page page, Model model) {
    List<Option> touched =
        duties.list(worker).stream()
            .map(each -> Option.of(each.code(), each.law().name()))
            .toList();
    return new SmallForm(
            page.t("statements.duty.law.new"),
            page.t("statements.duties"),
            "/duties",
            "/changes/new/" + id)
        .lead(page.t("statements.duty.law.lead"))
        .show(model, DutyForms.Changed.asked(page, touched), 0);
  }

  @PostMapping("/changes/new/{id}")
  @Permit(Action.EDIT_DUTIES)
  String enter(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DutyForms.Changed form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> duties.enter(worker, id, form.content(), Typed.set(form.duties())));
    return saved ? "redirect:/duties" : entering(id, worker, page, model);
  }
}
