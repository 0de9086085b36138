package org.lodestar.app.retention.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.retention.face.RetentionRules;
import org.lodestar.app.site.Saving;
import org.lodestar.app.vault.RecordClass;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How long each class of record is kept. */
@Controller
class RulesController {
  private final RetentionRules rules;
  private final Names names;

  RulesController(RetentionRules rules, Names names) {
    this.rules = rules;
    this.names = names;
  }

  @GetMapping("/retention")
  @Permit(Action.READ_RETENTION)
  String list(Worker worker, Model model) {
    model.addAttribute("model", new RulesPage(rules.list(worker)));
    return "retention/rules";
  }

  @GetMapping("/retention/rules/{name}")
  @Permit(Action.READ_RETENTION)
  String show(@PathVariable String name, Worker worker, Model model) {
    RulePage shown = page(worker, recordClass(name));
    model.addAttribute("form", RuleForm.of(shown.history().getFirst()));
    model.addAttribute("model", shown);
    return "retention/rule";
  }

  @PostMapping("/retention/rules/{name}")
  @Permit(Action.EDIT_RETENTION_RULES)
  String change(
      @PathVariable String name,
      @Valid @ModelAttribute("form") RuleForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Model model) {
    RecordClass recordClass = recordClass(name);
    if (Saving.saved(
        result,
        response,
        "retention.clash",
        () -> rules.change(worker, recordClass, form.terms(), form.shown()))) {
      return "redirect:/retention";
    }
    model.addAttribute("model", page(worker, recordClass));
    return "retention/rule";
  }

  private RulePage page(Worker worker, RecordClass recordClass) {
    List<RetentionRule> history = rules.history(worker, recordClass);
    List<UUID> setters =
        history.stream().map(RetentionRule::setBy).filter(Objects::nonNull).distinct().toList();
    Map<UUID, String> who = names.of(setters);
    return new RulePage(recordClass, history, who, worker.mayEver(Action.EDIT_RETENTION_RULES));
  }

  private static RecordClass recordClass(String name) {
    return Arrays.stream(RecordClass.values())
        .filter(each -> each.name().equals(name) && each.hasRule())
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
