package org.lodestar.app.support.web;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what is typed into the forms of support, with the button or while one types. */
@Controller("supportDraftController")
@RequestMapping("/cases/{id}/people/{person}/support/draft")
class DraftController {
  private static final Pattern FORM = Pattern.compile("/support/(?!draft)[a-z0-9_/-]{1,120}");

  private final Drafting drafting;
  private final Today today;

  DraftController(Drafting drafting, Today today) {
    this.drafting = drafting;
    this.today = today;
  }

  private static String named(String form) {
    if (!FORM.matcher(form).matches()) {
      throw new NotFound();
    }
    return form;
  }

  /** With the button: the worker goes on elsewhere and finds the draft on their home page. */
  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String keep(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "") String form,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker) {
    drafting.save(worker, id, person, named(form), sent);
    return "redirect:" + Addresses.support(id, person);
  }

  /** While one types: says so in a few words for the page's script. */
  @PostMapping("/typed")
  @Permit(Action.WORK_ON_CASE)
  ResponseEntity<Map<String, Object>> typed(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "") String form,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page) {
    drafting.save(worker, id, person, named(form), sent);
    String words = page.t("support.draft.kept", page.time(today.now()));
    return ResponseEntity.ok(Map.of("version", version, "words", words));
  }

  @PostMapping("/discard")
  @Permit(Action.WORK_ON_CASE)
  String discard(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "") String form,
      Worker worker) {
    drafting.discard(worker, id, person, named(form));
    return "redirect:" + Addresses.person(id, person) + form;
  }
}
