package org.lodestar.app.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lodestar.app.figures.OutsideCount;
import org.lodestar.app.figures.face.OutsideCounts;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Counts from outside: one form for each month, and what was typed so far. */
@Controller
@RequestMapping(OutsidePage.HERE)
class OutsideController {
  private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

  private final OutsideCounts counts;
  private final People people;

  OutsideController(OutsideCounts counts, People people) {
    this.counts = counts;
    this.people = people;
  }

  @GetMapping
  @Permit(Action.READ_OUTSIDE_COUNTS)
  String list(
      @RequestParam(defaultValue = "false") boolean saved, Worker worker, Page page, Model model) {
    List<OutsideCount> all = counts.list(worker);
    model.addAttribute(
        "model",
        new OutsidePage(
            all,
            people.names(all.stream().map(OutsideCount::by).toList()),
            counts.waiting(worker),
            new FigureWords(page),
            saved));
    return "figures/outside";
  }

  @GetMapping("/{month}")
  @Permit(Action.ENTER_OUTSIDE_COUNTS)
  String ask(@PathVariable String month, Worker worker, Page page, Model model) {
    YearMonth asked = month(month);
    Optional<OutsideCount> before = counts.find(worker, asked);
    model.addAttribute(
        "form",
        before
            .map(OutsideForm::of)
            .orElseGet(
                () -> OutsideForm.empty(counts.list(worker).stream().findFirst().orElse(null))));
    return asking(asked, before.isPresent(), page, model);
  }

  /** What is no month is as good as one that nobody may type. */
  private static YearMonth month(String asked) {
    if (!MONTH.matcher(asked).matches()) {
      throw new NotFound();
    }
    return YearMonth.parse(asked);
  }

  private String asking(YearMonth month, boolean corrects, Page page, Model model) {
    FigureWords words = new FigureWords(page);
    YearMonth told = counts.toldIn(month);
    return SmallForm.of(
            page.t(
                corrects ? "figures.outside.correct" : "figures.outside.type", words.month(month)),
            OutsidePage.HERE,
            page.path())
        .lead(page.t("figures.outside.ask"))
        .lead(told.equals(month) ? "" : page.t("figures.outside.late", words.month(told)))
        .inset(page.t("site.nameNobody"))
        .show(model, OutsideForm.asked(page, corrects));
  }

  @PostMapping("/{month}")
  @Permit(Action.ENTER_OUTSIDE_COUNTS)
  String keep(
      @PathVariable String month,
      @Valid @ModelAttribute("form") OutsideForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    YearMonth asked = month(month);
    boolean corrects = counts.find(worker, asked).isPresent();
    if (Saving.saved(
        result,
        response,
        "figures.outside.clash",
        () -> counts.keep(worker, asked, form.said(), form.reason(), form.looked()))) {
      return "redirect:" + OutsidePage.HERE + "?saved=true";
    }
    return asking(asked, corrects, page, model);
  }
}
