package org.lodestar.app.concerns.web;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.form.ContactForm;
import org.lodestar.app.concerns.form.ReachForm;
import org.lodestar.app.concerns.form.Signs;
import org.lodestar.app.concerns.form.UncertainDates;
import org.lodestar.app.concerns.form.Voice;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SpokenLanguages;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/** The answers of a draft as rows with a link to change each. */
final class Answers {
  private final Draft draft;
  private final Page page;
  private final Voice voice;
  private final List<SummaryRow> rows = new ArrayList<>();

  private Answers(Draft draft, Page page) {
    this.draft = draft;
    this.page = page;
    this.voice = draft.voice();
  }

  static List<SummaryRow> of(Draft draft, Page page) {
    Answers answers = new Answers(draft, page);
    Step.asked(draft).stream()
        .filter(step -> draft.answered(step) || step == Step.FILES)
        .forEach(answers::add);
    return answers.rows;
  }

  private void add(Step step) {
    switch (step) {
      case DANGER -> choice(step, draft.get(step, DangerForm.class).danger());
      case SAFE -> choice(step, draft.get(step, SafeForm.class).safe());
      case ABOUT -> chosen(step, "concerns.about", draft.get(step, AboutForm.class).about());
      case AGE -> chosen(step, "concerns.age", draft.get(step, AgeForm.class).age());
      case SEEN -> seen(draft.get(step, SeenForm.class));
      case WHERE -> where(draft.get(step, WhereForm.class));
      case WHEN -> when(draft.get(step, WhenForm.class));
      case OTHERS -> others(draft.get(step, OthersForm.class));
      case SHARING ->
          chosen(step, "concerns.sharing", draft.get(step, SharingForm.class).sharing());
      case CONTACT -> contact(draft.get(step, ContactForm.class));
      case REACH -> reach(draft.get(step, ReachForm.class));
      case FILES ->
          rows(step, "concerns.check.files", draft.files().stream().map(HeldFile::name).toList());
      case LANGUAGE ->
          row(
              step,
              "concerns.check.language",
              SpokenLanguages.name(String.valueOf(draft.get(step, LanguageForm.class).language())));
    }
  }

  private void choice(Step step, @Nullable Enum<?> answer) {
    chosen(step, "concerns.known", answer);
  }

  private void chosen(Step step, String prefix, @Nullable Enum<?> answer) {
    String key = "concerns.check." + step.path().substring("/report/".length());
    row(step, key, answer == null ? "" : voice.say(page, prefix + "." + answer.name()));
  }

  private void seen(SeenForm form) {
    List<String> signs =
        form.ticked().stream()
            .flatMap(code -> Indicators.find(code).stream())
            .map(sign -> Signs.words(sign, voice, page))
            .toList();
    rows(Step.SEEN, "concerns.check.signs", signs);
    row(Step.SEEN, "concerns.check.seen", text(form.seen()));
  }

  private void where(WhereForm form) {
    rows(Step.WHERE, "concerns.check.where", List.of(text(form.place()), text(form.postcode())));
  }

  private void when(WhenForm form) {
    row(Step.WHEN, "concerns.check.still", known(form.still()));
    UncertainDate date = UncertainDates.read(form.when()).orElseGet(UncertainDate.Unknown::new);
    row(Step.WHEN, "concerns.check.when", UncertainDates.say(page, date));
  }

  private void others(OthersForm form) {
    row(Step.OTHERS, "concerns.check.people", text(form.people()));
    row(Step.OTHERS, "concerns.check.vehicles", text(form.vehicles()));
    row(Step.OTHERS, "concerns.check.aware", known(form.aware()));
  }

  private void contact(ContactForm form) {
    row(Step.CONTACT, "concerns.check.name", text(form.name()));
    row(
        Step.CONTACT,
        "concerns.check.way",
        form.way() == null ? "" : page.name("concerns.way", form.way()));
  }

  private void reach(ReachForm form) {
    row(Step.REACH, "concerns.check.address", text(form.address()));
    String days =
        form.days() == null
            ? ""
            : form.days().stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, page.language().locale()))
                .collect(Collectors.joining(", "));
    rows(Step.REACH, "concerns.check.times", List.of(days, text(form.times())));
    row(Step.REACH, "concerns.check.sayYouAre", text(form.sayYouAre()));
    if (form.voicemail() != null) {
      row(Step.REACH, "concerns.check.voicemail", known(form.voicemail()));
    }
    row(Step.REACH, "concerns.check.codeWord", text(form.codeWord()));
    if (form.remind() != null) {
      row(Step.REACH, "concerns.check.remind", known(form.remind() ? Known.YES : Known.NO));
    }
  }

  private String known(@Nullable Enum<?> answer) {
    return answer == null ? "" : page.name("concerns.known", answer);
  }

  private void row(Step step, String key, String answer) {
    rows(step, key, List.of(answer));
  }

  private void rows(Step step, String key, List<String> answers) {
    String question = voice.say(page, key);
    rows.add(new SummaryRow(question, answers, page.link(step.path()), question));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
