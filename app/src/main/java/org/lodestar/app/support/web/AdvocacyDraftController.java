package org.lodestar.app.support.web;

import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.face.AdvocacyDrafts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what is typed into an advocate's file, with the button or while one types. */
@Controller
@RequestMapping("/advocacy/{id}/draft")
class AdvocacyDraftController {
  private final AdvocacyDrafts drafts;
  private final Today today;

  AdvocacyDraftController(AdvocacyDrafts drafts, Today today) {
    this.drafts = drafts;
    this.today = today;
  }

  @PostMapping
  @Permit(Action.WRITE_ADVOCACY)
  String keep(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String form,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker) {
    drafts.save(worker, id, form, Drafting.kept(sent));
    return "redirect:/advocacy/" + id;
  }

  /** While one types: says so in a few words for the page's script. */
  @PostMapping("/typed")
  @Permit(Action.WRITE_ADVOCACY)
  ResponseEntity<Map<String, Object>> typed(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String form,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page) {
    drafts.save(worker, id, form, Drafting.kept(sent));
    String words = page.t("support.draft.kept", page.time(today.now()));
    return ResponseEntity.ok(Map.of("version", version, "words", words));
  }

  @PostMapping("/discard")
  @Permit(Action.WRITE_ADVOCACY)
  String discard(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String form, Worker worker) {
    drafts.discard(worker, id, form);
    return "redirect:/advocacy/" + id + form;
  }
}
