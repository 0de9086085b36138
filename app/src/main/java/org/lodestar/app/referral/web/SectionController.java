package org.lodestar.app.referral.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.PickLists;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.face.Saved;
import org.lodestar.app.referral.form.AnswerCheck;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Kind;
import org.lodestar.app.referral.form.PickList;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.site.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The sections of a referral or notification, one page each. What is right is kept even where
 * something else on the page is wrong.
 */
@Controller
@RequestMapping("/referrals/{id}/sections/{slug}")
class SectionController {
  private static final String VIEW = "referral/section";

  private final Referrals referrals;
  private final PickLists lists;
  private final Today today;

  SectionController(Referrals referrals, PickLists lists, Today today) {
    this.referrals = referrals;
    this.lists = lists;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.READ_REFERRAL)
  String show(
      @PathVariable UUID id, @PathVariable String slug, Worker worker, Page page, Model model) {
    Draft draft = referrals.draft(worker, id);
    Section section = section(draft, slug);
    List<Item> items = draft.questionnaire().items(section);
    Answers shown = draft.answers();
    put(model, draft, section, page, shown, null, draft.version(section), Set.of(), items);
    return VIEW;
  }

  @PostMapping
  @Permit(Action.PREPARE_REFERRAL)
  String save(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      Model model) {
    Draft draft = referrals.draft(worker, id);
    Section section = section(draft, slug);
    Taken taken = take(draft, section, sent);
    Saved saved = referrals.save(worker, id, section, version, taken.right());
    if (saved instanceof Saved.Clash clash) {
      put(
          model,
          draft,
          section,
          page,
          taken.typed(),
          clash.theirs(),
          clash.version(),
          taken.faults(),
          taken.items());
      return VIEW;
    }
    if (!taken.faults().isEmpty()) {
      put(
          model,
          draft,
          section,
          page,
          taken.typed(),
          null,
          saved.version(),
          taken.faults(),
          taken.items());
      return VIEW;
    }
    return "redirect:" + Addresses.afterSection(draft, section, sent.containsKey("stay"));
  }

  /** As saved while typing: says what became of it in a few words for the page's script. */
  @PostMapping("/typed")
  @Permit(Action.PREPARE_REFERRAL)
  ResponseEntity<Map<String, Object>> typed(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page) {
    Draft draft = referrals.draft(worker, id);
    Section section = section(draft, slug);
    Taken taken = take(draft, section, sent);
    Saved saved = referrals.save(worker, id, section, version, taken.right());
    if (saved instanceof Saved.Clash) {
      return ResponseEntity.status(HttpStatus.CONFLICT)
          .body(Map.of("words", page.t("referral.typed.clash")));
    }
    String words =
        taken.faults().isEmpty()
            ? page.t("referral.typed.saved", page.time(today.now()))
            : page.t("referral.typed.savedBut", page.time(today.now()));
    return ResponseEntity.ok(Map.of("version", saved.version(), "words", words));
  }

  private static Section section(Draft draft, String slug) {
    return Section.ofSlug(slug)
        .filter(section -> draft.questionnaire().sections().contains(section))
        .orElseThrow(NotFound::new);
  }

  /**
   * What was sent.
   *
   * @param typed all of it, to be shown again
   * @param right what can be kept; where something is wrong, what was kept before
   * @param faults items with something wrong
   */
  private record Taken(List<Item> items, Answers typed, Answers right, Set<Item> faults) {}

  private Taken take(Draft draft, Section section, MultiValueMap<String, String> sent) {
    List<Item> items = draft.questionnaire().items(section);
    Asked asked = new Asked(sent);
    Answers typed = asked.answers(items);
    AnswerCheck check = check();
    Set<Item> faults = new HashSet<>(asked.hidden(items));
    Answers right = typed;
    for (Item item : items) {
      if (check.problem(item, typed.list(item.id())).isPresent()) {
        faults.add(item);
        right = right.with(item.id(), draft.answers().list(item.id()));
      }
    }
    return new Taken(items, typed, right, faults);
  }

  private AnswerCheck check() {
    return new AnswerCheck(lists.entries(), today.date());
  }

  private void put(
      Model model,
      Draft draft,
      Section section,
      Page page,
      Answers shown,
      @Nullable Answers theirs,
      long version,
      Set<Item> hidden,
      List<Item> items) {
    AnswerCheck check = check();
    List<Section> all = draft.questionnaire().sections();
    int at = all.indexOf(section);
    model.addAttribute(
        "model",
        new SectionPage(
            draft.referral(),
            section,
            at + 1 < all.size() ? all.get(at + 1) : null,
            at + 1,
            all.size(),
            new Fields(page).views(draft, items, shown, theirs),
            Fields.form(page, items, shown, check, hidden),
            version,
            theirs != null,
            needed(items),
            !draft.referral().isOpen()));
  }

  private Map<PickList, Set<String>> needed(List<Item> items) {
    List<PickList> wanted = new ArrayList<>();
    items.forEach(
        item -> {
          if (item.kind() instanceof Kind.Pick pick) {
            wanted.add(pick.list());
          }
        });
    return wanted.isEmpty()
        ? Map.of()
        : lists.entries().entrySet().stream()
            .filter(entry -> wanted.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
