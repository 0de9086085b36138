package org.lodestar.app.statements.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.statements.CharterGap;
import org.lodestar.app.statements.face.Charter;
import org.lodestar.app.statements.face.CharterActions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is missing to keep a commitment, and the action of the plan that closes it. */
@Controller
@RequestMapping("/charter/{code}/gaps")
class CharterGapController {
  private static final int WORDS = 500;

  private final Charter charter;
  private final CharterActions actions;

  CharterGapController(Charter charter, CharterActions actions) {
    this.charter = charter;
    this.actions = actions;
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_CHARTER)
  String add(@PathVariable String code) {
    return "redirect:/charter/" + code + "/gaps/new/" + Ids.next();
  }

  @GetMapping("/new/{gap}")
  @Permit(Action.EDIT_CHARTER)
  String add(
      @PathVariable String code, @PathVariable UUID gap, Worker worker, Page page, Model model) {
    model.addAttribute("form", CharterForms.Missing.empty());
    return adding(code, gap, worker, page, model);
  }

  private String adding(String code, UUID gap, Worker worker, Page page, Model model) {
    charter.get(worker, code);
    return door(page, "statements.charter.gap.new", code, "new/" + gap)
        .show(model, asked(page, false), 0);
  }

  private static SmallForm door(Page page, String title, String code, String below) {
    return new SmallForm(page.t(title), code, "/charter/" + code, "/gaps/" + below);
  }

  private static List<Asked> asked(Page page, boolean closes) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.area(page, "statements.charter.missing").most(WORDS));
    asked.add(Asked.text(page, "statements.charter.who").spelled());
    asked.add(Asked.date(page, "statements.charter.by"));
    if (closes) {
      asked.add(Asked.area(page, "statements.charter.closed").most(WORDS));
    }
    return asked;
  }

  @PostMapping("/new/{gap}")
  @Permit(Action.EDIT_CHARTER)
  String add(
      @PathVariable String code,
      @PathVariable UUID gap,
      @Valid @ModelAttribute("form") CharterForms.Missing form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> charter.add(worker, form.gap(gap, code, null)));
    return saved ? "redirect:/charter/" + code : adding(code, gap, worker, page, model);
  }

  @GetMapping("/{gap}")
  @Permit(Action.EDIT_CHARTER)
  String change(
      @PathVariable String code, @PathVariable UUID gap, Worker worker, Page page, Model model) {
    CharterGap now = charter.gap(worker, code, gap);
    model.addAttribute("form", CharterForms.Missing.of(now));
    return changing(now).show(page, model, now.version(), List.of());
  }

  /** A change on its way to the page. */
  private record Changing(CharterGap now) {
    String show(Page page, Model model, long version, List<SummaryRow> standing) {
      return door(page, "statements.charter.gap.change", now.commitment(), now.id().toString())
          .show(model, asked(page, true), version, standing);
    }
  }

  private static Changing changing(CharterGap now) {
    return new Changing(now);
  }

  @PostMapping("/{gap}")
  @Permit(Action.EDIT_CHARTER)
  String change(
      @PathVariable String code,
      @PathVariable UUID gap,
      @Valid @ModelAttribute("form") CharterForms.Missing form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    CharterGap now = charter.gap(worker, code, gap);
    Saving saving =
        Saving.attempt(
            result, response, () -> charter.change(worker, form.gap(gap, code, now.action())));
    return switch (saving) {
      case SAVED -> "redirect:/charter/" + code;
      case WRONG -> changing(now).show(page, model, looked(form), List.of());
      case CLASHED -> changing(now).show(page, model, now.version(), standing(page, now));
    };
  }

  private static long looked(CharterForms.@Nullable Missing form) {
    return form == null ? -1 : Typed.version(form.version());
  }

  private static List<SummaryRow> standing(Page page, CharterGap now) {
    String closed = now.closed();
    return List.of(
        SummaryRow.of(page.t("statements.charter.missing"), now.missing()),
        SummaryRow.of(page.t("statements.charter.who"), now.who()),
        SummaryRow.of(page.t("statements.charter.by"), page.date(now.by())),
        SummaryRow.of(page.t("statements.charter.closed"), closed == null ? "" : closed));
  }

  /** One press; pressing twice adds one action. */
  @PostMapping("/{gap}/plan")
  @Permit(Action.EDIT_CHARTER)
  String plan(@PathVariable String code, @PathVariable UUID gap, Worker worker, Page page) {
    String missing = charter.gap(worker, code, gap).missing();
    actions.toPlan(worker, code, gap, page.t("statements.charter.gap.action", code, missing));
    return "redirect:/charter/" + code;
  }
}
