package org.lodestar.app.support.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.ForThePerson.Topic;
import org.lodestar.app.support.OwnPage;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.face.OwnPages;
import org.lodestar.app.support.form.OwnPageForms;
import org.lodestar.app.support.web.Addresses.SheetName;
import org.lodestar.app.support.web.PlanForm.Content;
import org.lodestar.app.support.web.PlanForm.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own page: how it is given first, then the page itself. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/support/own")
class OwnPageController {
  private static final String WORDS = "support.OWN";

  private final OwnPages pages;
  private final OwnPageMaker maker;
  private final PlanForm form;
  private final CallChoices contacts;
  private final Today today;
  private final CasePeople people;

  OwnPageController(
      OwnPages pages,
      OwnPageMaker maker,
      PlanForm form,
      CallChoices contacts,
      Today today,
      CasePeople people) {
    this.people = people;
    this.pages = pages;
    this.maker = maker;
    this.form = form;
    this.contacts = contacts;
    this.today = today;
  }

  private SheetQuestions asking(Worker worker, UUID id, UUID person, Page page) {
    About about = new About(worker, id, person, new SheetName(SheetKind.CALL_PLAN, ""));
    List<Option> languages =
        page.languages().stream()
            .map(
                each ->
                    Option.of(
                        each.tag(), each.locale().getDisplayLanguage(page.language().locale())))
            .toList();
    return new SheetQuestions(
        page,
        WORDS,
        OwnPageForms.GIVE,
        Map.of("contact", contacts.options(about, page), "language", languages));
  }

  private static Frame frame(Worker worker, UUID id, UUID person) {
    String support = Addresses.support(id, person);
    return new Frame(worker, id, person, WORDS, support + "/own", support);
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    List<String> spoken = people.head(worker, id, person).details().languages();
    Answers theirs = Answers.none().with("language", theirs(spoken, page.languages()).tag());
    model.addAttribute(
        "model",
        form.pageWithoutDraft(
            frame(worker, id, person),
            asking(worker, id, person, page),
            Content.of(theirs, 0),
            page));
    return "support/form";
  }

  /** The one that they speak best and that the page has; English where it has none. */
  static Language theirs(List<String> spoken, Collection<Language> has) {
    return spoken.stream()
        .flatMap(code -> has.stream().filter(each -> each.tag().equals(code)))
        .findFirst()
        .orElse(Language.ENGLISH);
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String give(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      Model model) {
    SheetQuestions sheetQuestions = asking(worker, id, person, page);
    Typed typed = Typed.of(sheetQuestions.questions(), sent);
    Map<String, String> wrong = sheetQuestions.problems(typed, today.date());
    Given given = new Given();
    Attempt attempt =
        Attempt.to(wrong, () -> given.page = give(worker, id, person, typed.answers()));
    OwnPage done = given.page;
    if (attempt.saved() && done != null) {
      return "redirect:"
          + Addresses.support(id, person)
          + "/own/"
          + done.id()
          + "?lang="
          + done.language();
    }
    Content content = Content.of(typed.answers(), 0).failed(wrong, attempt);
    model.addAttribute(
        "model", form.pageWithoutDraft(frame(worker, id, person), sheetQuestions, content, page));
    return "support/form";
  }

  private static final class Given {
    private @Nullable OwnPage page;
  }

  private OwnPage give(Worker worker, UUID id, UUID person, Answers answers) {
    boolean byHand = answers.text("way").equals(OwnPage.Way.BY_HAND.name());
    String contact = answers.text("contact");
    if (!byHand && contact.isEmpty()) {
      throw Refused.because("support.rule.notConfirmed");
    }
    return pages.give(
        worker,
        id,
        person,
        new OwnPages.Giving(
            byHand ? null : UUID.fromString(contact), answers.text("language"), tells(answers)));
  }

  private static Set<Topic> tells(Answers answers) {
    String tell = OwnPageForms.Tell.TELL.name();
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    if (answers.text("shared").equals(tell)) {
      topics.add(Topic.SHARED);
    }
    if (answers.text("decided").equals(tell)) {
      topics.add(Topic.DECIDED);
    }
    return topics;
  }

  @PostMapping("/{entry}/given")
  @Permit(Action.WORK_ON_CASE)
  String handed(
      @PathVariable UUID id, @PathVariable UUID person, @PathVariable UUID entry, Worker worker) {
    pages.handed(worker, id, person, entry);
    return "redirect:" + Addresses.support(id, person);
  }

  @GetMapping("/{entry}")
  @Permit(Action.READ_CASE)
  String print(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute(
        "model", maker.page(worker, id, person, pages.print(worker, id, person, entry), page));
    return "support/own";
  }
}
